/**
 * Whether two records are the same firm or the same article (accounting-rules §6, §7). Both number series start near 1001,
 * so a number alone says nothing; only `same` may be linked without asking.
 */
import type { Article, EAccountingCustomer } from '../eaccounting/schema.ts';
import type { RackbeatCustomer, RackbeatItem } from '../rackbeat/schema.ts';
import { articleName } from './article.ts';
import { countryCode } from './country.ts';
import { splitEmails } from './emails.ts';
import { organisationNumber } from './organisation-number.ts';
import { companyName, sameName } from './same-name.ts';
import { cleanText } from './text-rows.ts';

/** What of a card in eAccounting tells who it is: a customer's or a supplier's. */
export type PartyCard = Pick<
  EAccountingCustomer,
  'Name' | 'CorporateIdentityNumber' | 'VatNumber' | 'EmailAddress' | 'EmailAddresses' | 'InvoiceCountryCode'
>;

/** The same of a Rackbeat record. */
export type RackbeatParty = Pick<
  RackbeatCustomer,
  'number' | 'name' | 'company_name' | 'company_vat' | 'address_country' | 'contact_email' | 'updated_at'
>;

export type Identity = 'same' | 'different' | 'unsure';

/** A number that says nothing: too short, or one digit over and over. */
const meaningless = (core: string): boolean => core.length < 6 || /^(.)\1*$/.test(core);

/** The part of an organisation or VAT number that identifies: `NO 923 609 016 MVA` and `923609016` are one, so are `SE556036079301` and `556036-0793`. */
export function identityCore(country: string, text: string | null | undefined): string | null {
  const written = (text ?? '').toUpperCase().replace(/[^A-Z0-9]/g, '');
  if (written === '') return null;
  const letters = /^[A-Z]{2}(?=[A-Z0-9]*\d)/.exec(written)?.[0];
  const of = letters === 'EL' ? 'GR' : (letters ?? country);
  const known = ['NO', 'SE', 'DK', 'FI'].includes(of) ? organisationNumber(of, written) : null;
  const found = known ? known.text.replace(/[^A-Z0-9]/g, '') : written.replace(/^(?:EL|GR|[A-Z]{2})(?=[A-Z0-9]*\d)/, '');
  return meaningless(found) ? null : found;
}

/**
 * `same`: equal organisation or VAT number; or, when one side has none, equal name (without legal form) or an equal e-mail address.
 * `different`: both have numbers and none is equal; never linked. `unsure`: ask.
 */
export function identityAgrees(customer: RackbeatParty, card: PartyCard, companyCountry: string): Identity {
  const country = countryCode(customer.address_country, companyCountry).code;
  const ours = identityCore(country, customer.company_vat);
  const cardCountry = card.InvoiceCountryCode ?? companyCountry;
  const theirs = [card.CorporateIdentityNumber, card.VatNumber]
    .map((text) => identityCore(cardCountry, text))
    .filter((one) => one !== null);
  if (ours !== null && theirs.length > 0) return theirs.includes(ours) ? 'same' : 'different';
  const name = companyName(cleanText(customer.name) || cleanText(customer.company_name));
  if (name !== '' && name === companyName(card.Name)) return 'same';
  const { main, copies } = splitEmails(customer.contact_email);
  const known = new Set([card.EmailAddress, ...card.EmailAddresses].flatMap((text) => (text ? [text.trim().toLowerCase()] : [])));
  return [main, ...copies].some((address) => address !== null && known.has(address.toLowerCase())) ? 'same' : 'unsure';
}

/** `same`: equal number and equal barcode or name, the name also as it is cut for eAccounting. Another number or nothing equal: ask. */
export function articleIdentity(item: Pick<RackbeatItem, 'number' | 'name' | 'barcode'>, article: Article): Exclude<Identity, 'different'> {
  if (item.number !== article.Number) return 'unsure';
  const barcode = cleanText(item.barcode);
  if (barcode !== '' && article.Barcodes.some((one) => one.Barcode === barcode)) return 'same';
  return sameName(item.name, article.Name) || sameName(articleName(item.name), article.Name) ? 'same' : 'unsure';
}
