/**
 * The sentences that are printed on the invoice itself, in the buyer's language. They are part of the document, not of the user
 * interface: changing a wording changes what buyers receive. The mark code must stand in every mark row unchanged.
 */
import type { CompanyFacts, CustomerFacts } from './facts.ts';

export type DocumentLanguage = 'nb' | 'sv' | 'da' | 'en' | 'fi';

export interface DocumentTexts {
  /** Decimal comma or full stop. */
  decimalSeparator: ',' | '.';
  /** Between quantity and price: 3 kg à 10,00. */
  at: string;
  discount: (percent: string) => string;
  exclVat: string;
  invoiceMark: (number: string, mark: string) => string;
  creditMark: (number: string, mark: string) => string;
  /** Credit note: the number the buyer received, and Rackbeat's when it is known. */
  credits: (number: string, rackbeatNumber: string | null) => string;
  orderReference: (text: string) => string;
  yourReference: (text: string) => string;
  buyerName: (text: string) => string;
  invoiceAddress: (text: string) => string;
  deliveryAddress: (text: string) => string;
  originalDate: (day: string) => string;
  rounding: string;
  /** First row of a draft that nobody may book by hand. */
  stop: string;
  /** First row of a draft that is made to be looked at and deleted. */
  test: string;
}

const withRackbeat = (word: string, rackbeatNumber: string | null): string =>
  rackbeatNumber === null ? '' : ` (${word} ${rackbeatNumber})`;

const nb: DocumentTexts = {
  decimalSeparator: ',',
  at: 'à',
  discount: (percent) => `rabatt ${percent} %`,
  exclVat: 'ekskl. mva',
  invoiceMark: (number, mark) => `Rackbeat-faktura ${number} (${mark})`,
  creditMark: (number, mark) => `Rackbeat-kreditnota ${number} (${mark})`,
  credits: (number, other) => `Krediterer faktura ${number}${withRackbeat('Rackbeat-faktura', other)}`,
  orderReference: (text) => `Bestillingsreferanse: ${text}`,
  yourReference: (text) => `Deres referanse: ${text}`,
  buyerName: (text) => `Kjøper: ${text}`,
  invoiceAddress: (text) => `Fakturaadresse: ${text}`,
  deliveryAddress: (text) => `Leveringsadresse: ${text}`,
  originalDate: (day) => `Opprinnelig fakturadato: ${day}`,
  rounding: 'Avrunding',
  stop: 'STOPP: avviker fra Rackbeat. Skal ikke bokføres.',
  test: 'TEST: slettes igjen. Skal ikke bokføres.',
};

const sv: DocumentTexts = {
  decimalSeparator: ',',
  at: 'à',
  discount: (percent) => `rabatt ${percent} %`,
  exclVat: 'exkl. moms',
  invoiceMark: (number, mark) => `Rackbeat-faktura ${number} (${mark})`,
  creditMark: (number, mark) => `Rackbeat-kreditfaktura ${number} (${mark})`,
  credits: (number, other) => `Krediterar faktura ${number}${withRackbeat('Rackbeat-faktura', other)}`,
  orderReference: (text) => `Beställningsreferens: ${text}`,
  yourReference: (text) => `Er referens: ${text}`,
  buyerName: (text) => `Köpare: ${text}`,
  invoiceAddress: (text) => `Fakturaadress: ${text}`,
  deliveryAddress: (text) => `Leveransadress: ${text}`,
  originalDate: (day) => `Ursprungligt fakturadatum: ${day}`,
  rounding: 'Avrundning',
  stop: 'STOPP: avviker från Rackbeat. Får inte bokföras.',
  test: 'TEST: tas bort igen. Får inte bokföras.',
};

const da: DocumentTexts = {
  decimalSeparator: ',',
  at: 'à',
  discount: (percent) => `rabat ${percent} %`,
  exclVat: 'ekskl. moms',
  invoiceMark: (number, mark) => `Rackbeat-faktura ${number} (${mark})`,
  creditMark: (number, mark) => `Rackbeat-kreditnota ${number} (${mark})`,
  credits: (number, other) => `Krediterer faktura ${number}${withRackbeat('Rackbeat-faktura', other)}`,
  orderReference: (text) => `Ordrereference: ${text}`,
  yourReference: (text) => `Deres reference: ${text}`,
  buyerName: (text) => `Køber: ${text}`,
  invoiceAddress: (text) => `Fakturaadresse: ${text}`,
  deliveryAddress: (text) => `Leveringsadresse: ${text}`,
  originalDate: (day) => `Oprindelig fakturadato: ${day}`,
  rounding: 'Afrunding',
  stop: 'STOP: afviger fra Rackbeat. Må ikke bogføres.',
  test: 'TEST: slettes igen. Må ikke bogføres.',
};

const en: DocumentTexts = {
  decimalSeparator: '.',
  at: 'at',
  discount: (percent) => `discount ${percent} %`,
  exclVat: 'excl. VAT',
  invoiceMark: (number, mark) => `Rackbeat invoice ${number} (${mark})`,
  creditMark: (number, mark) => `Rackbeat credit note ${number} (${mark})`,
  credits: (number, other) => `Credits invoice ${number}${withRackbeat('Rackbeat invoice', other)}`,
  orderReference: (text) => `Order reference: ${text}`,
  yourReference: (text) => `Your reference: ${text}`,
  buyerName: (text) => `Buyer: ${text}`,
  invoiceAddress: (text) => `Invoice address: ${text}`,
  deliveryAddress: (text) => `Delivery address: ${text}`,
  originalDate: (day) => `Original invoice date: ${day}`,
  rounding: 'Rounding',
  stop: 'STOP: differs from Rackbeat. Must not be booked.',
  test: 'TEST: will be deleted. Must not be booked.',
};

const fi: DocumentTexts = {
  decimalSeparator: ',',
  at: 'à',
  discount: (percent) => `alennus ${percent} %`,
  exclVat: 'ilman alv:tä',
  invoiceMark: (number, mark) => `Rackbeat-lasku ${number} (${mark})`,
  creditMark: (number, mark) => `Rackbeat-hyvityslasku ${number} (${mark})`,
  credits: (number, other) => `Hyvittää laskun ${number}${withRackbeat('Rackbeat-lasku', other)}`,
  orderReference: (text) => `Tilausviite: ${text}`,
  yourReference: (text) => `Viitteenne: ${text}`,
  buyerName: (text) => `Ostaja: ${text}`,
  invoiceAddress: (text) => `Laskutusosoite: ${text}`,
  deliveryAddress: (text) => `Toimitusosoite: ${text}`,
  originalDate: (day) => `Alkuperäinen laskun päiväys: ${day}`,
  rounding: 'Pyöristys',
  stop: 'SEIS: poikkeaa Rackbeatista. Ei saa kirjata.',
  test: 'TESTI: poistetaan. Ei saa kirjata.',
};

export const documentTexts: Readonly<Record<DocumentLanguage, DocumentTexts>> = { nb, sv, da, en, fi };

/** `SalesDocumentLanguage` as the vendor may write it. */
const byLanguageCode: Readonly<Record<string, DocumentLanguage>> = {
  nb: 'nb',
  nn: 'nb',
  no: 'nb',
  sv: 'sv',
  se: 'sv',
  da: 'da',
  dk: 'da',
  en: 'en',
  gb: 'en',
  fi: 'fi',
};
const byCountry: Readonly<Record<string, DocumentLanguage>> = {
  NO: 'nb',
  SJ: 'nb',
  SE: 'sv',
  AX: 'sv',
  DK: 'da',
  FO: 'da',
  GL: 'da',
  FI: 'fi',
};

/** The customer's document language, else its country's, else the company's. A country without texts of ours reads English. */
export function documentLanguage(
  customer: Pick<CustomerFacts, 'language' | 'countryCode'>,
  company: Pick<CompanyFacts, 'countryCode'>,
): DocumentLanguage {
  const chosen = byLanguageCode[customer.language?.trim().toLowerCase() ?? ''];
  if (chosen) return chosen;
  return byCountry[(customer.countryCode?.trim() || company.countryCode).toUpperCase()] ?? 'en';
}

/** The mark row's text. Its code is how our own document is found again, so both wordings carry it. */
export function markText(texts: DocumentTexts, number: string, mark: string, isCredit: boolean, wording: 'long' | 'short'): string {
  if (wording === 'short') return `${number} · ${mark}`;
  return isCredit ? texts.creditMark(number, mark) : texts.invoiceMark(number, mark);
}
