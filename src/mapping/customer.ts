/** A Rackbeat customer → an eAccounting customer card at creation (product.md §5, accounting-rules §6). Updates: customer-changes.ts. */

import type { Settings } from '../../api/settings.ts';
import type { CustomerBody } from '../eaccounting/schema.ts';
import type { RackbeatCustomer } from '../rackbeat/schema.ts';
import { note, refuse } from './answer.ts';
import { countryCode } from './country.ts';
import { splitEmails } from './emails.ts';
import type { CompanyFacts, Note, Refusal, TermFacts } from './facts.ts';
import { gln } from './gln.ts';
import { organisationNumber } from './organisation-number.ts';
import { chooseTerm } from './payment-term.ts';
import { cardAddress, deliveryAddress } from './postal-address.ts';
import { cleanText, cutAtWord } from './text-rows.ts';
import { countryOr } from './vat-area.ts';
import { vatNumber } from './vat-number.ts';

/** Limits at eAccounting. */
const NUMBER_MOST = 16;
const NAME_MOST = 50;
const LINE_MOST = 50;
const POSTCODE_MOST = 10;
const IDENTITY_MOST = 20;
const PHONE_MOST = 50;
const DELIVERY_NAME_MOST = 100;
/** Stands where the vendor requires a city or postcode and Rackbeat has none. */
export const PLACEHOLDER = '-';

export interface CustomerInput {
  customer: RackbeatCustomer;
  company: CompanyFacts;
  settings: Settings;
  /** By id. */
  terms: ReadonlyMap<string, TermFacts>;
  /** Name of the Rackbeat payment term, so that an equal name maps by itself. */
  termName?: string | null;
  /** Another number than Rackbeat's, when that one is taken over there (`R-1007`, `1007-EUR`). */
  asNumber?: string;
  /** VIES said no (4025): the card is made without the number and its 0 % EU invoices are held. */
  vatNumberRefused?: boolean;
  /** Deleted in Rackbeat, nothing unpaid, no drafts, nothing waiting. */
  mayClose?: boolean;
}

export interface MappedCustomer {
  ok: true;
  body: CustomerBody;
  /** A VAT number exists but is not on the card. */
  vatNumberUnconfirmed: boolean;
  isNorthernIreland: boolean;
  notes: readonly Note[];
}

/** Cuts to a field's length and notes it. */
function fit(field: string, value: string, most: number, notes: Note[]): string {
  const cut = cutAtWord(value, most);
  if (cut !== value) notes.push(note('note.field-cut', { field, from: value, to: cut }));
  return cut;
}

type Numbers = Pick<CustomerBody, 'CorporateIdentityNumber' | 'VatNumber'> & { vatNumberUnconfirmed: boolean; isNorthernIreland: boolean };

/**
 * VatNumber only between two EU states, because there it decides about VAT; at home the checked organisation number;
 * elsewhere the number as it is written. Numbers of private persons are not copied.
 */
function numbersOf(input: CustomerInput, country: string, isPrivate: boolean, notes: Note[]): Numbers {
  const { customer, company } = input;
  const none: Numbers = { CorporateIdentityNumber: null, VatNumber: null, vatNumberUnconfirmed: false, isNorthernIreland: false };
  const written = cleanText(customer.company_vat);
  if (written === '') return none;
  if (isPrivate) {
    notes.push(note('note.personal-number-not-copied', {}));
    return none;
  }
  const own = countryOr(company.countryCode, '');
  if (country === own) {
    const number = organisationNumber(country, written);
    if (number?.valid && number.text.length <= IDENTITY_MOST) return { ...none, CorporateIdentityNumber: number.text };
    notes.push(note('note.organisation-number-invalid', { number: number?.personal ? '•••' : written }));
    return none;
  }
  const number = vatNumber(country, written);
  const isNorthernIreland = number?.prefix === 'XI' && country === 'GB';
  if (company.euCountries.has(own) && (company.euCountries.has(country) || isNorthernIreland)) {
    if (number?.valid && !input.vatNumberRefused) return { ...none, VatNumber: number.text, isNorthernIreland };
    notes.push(note(number?.valid ? 'note.vat-number-not-confirmed' : 'note.vat-number-invalid', { number: written }));
    return { ...none, vatNumberUnconfirmed: true, isNorthernIreland };
  }
  return { ...none, CorporateIdentityNumber: fit('CorporateIdentityNumber', written, IDENTITY_MOST, notes), isNorthernIreland };
}

function deliveryOf(customer: RackbeatCustomer, name: string, fallback: string, notes: Note[]): Partial<CustomerBody> {
  const address = deliveryAddress(customer.delivery_address, name, fallback);
  if (address === null) return {};
  return {
    DeliveryCustomerName: fit('DeliveryCustomerName', address.name, DELIVERY_NAME_MOST, notes),
    DeliveryAddress1: fit('DeliveryAddress1', address.line1, LINE_MOST, notes),
    DeliveryAddress2: fit('DeliveryAddress2', address.line2, LINE_MOST, notes),
    DeliveryPostalCode: fit('DeliveryPostalCode', address.postalCode, POSTCODE_MOST, notes),
    DeliveryCity: fit('DeliveryCity', address.city, LINE_MOST, notes),
    DeliveryCountryCode: address.countryCode,
  };
}

function addressOf(
  customer: RackbeatCustomer,
  country: string,
  fallback: string,
  notes: Note[],
): Pick<CustomerBody, 'InvoiceAddress1' | 'InvoiceAddress2' | 'InvoicePostalCode' | 'InvoiceCity' | 'InvoiceCountryCode'> {
  const address = cardAddress(customer, fallback);
  const city = fit('InvoiceCity', address?.city ?? '', LINE_MOST, notes);
  const postcode = fit('InvoicePostalCode', address?.postalCode ?? '', POSTCODE_MOST, notes);
  if (city === '') notes.push(note('note.city-missing', {}));
  if (postcode === '') notes.push(note('note.postcode-missing', {}));
  return {
    InvoiceAddress1: fit('InvoiceAddress1', address?.line1 ?? '', LINE_MOST, notes) || null,
    InvoiceAddress2: fit('InvoiceAddress2', address?.line2 ?? '', LINE_MOST, notes) || null,
    InvoicePostalCode: postcode || PLACEHOLDER,
    InvoiceCity: city || PLACEHOLDER,
    InvoiceCountryCode: country,
  };
}

/** The body for creating the card. Refusals: `name-missing`, `number-too-long`, those of `chooseTerm`. */
export function mapCustomer(input: CustomerInput): MappedCustomer | Refusal {
  const { customer, company, settings } = input;
  const notes: Note[] = [];
  const fullName = cleanText(customer.name) || cleanText(customer.company_name);
  if (fullName === '') return refuse('refusal.name-missing', { number: customer.number });
  const number = input.asNumber ?? customer.number;
  if (number.length > NUMBER_MOST) return refuse('refusal.number-too-long', { number, most: NUMBER_MOST });
  if (number !== customer.number) notes.push(note('note.number-chosen', { from: customer.number, to: number }));
  const chosen = chooseTerm({ number: customer.payment_terms_id, name: input.termName ?? null }, settings.paymentTerms, input.terms);
  if (!chosen.ok) return chosen;
  notes.push(...chosen.notes);

  const name = cutAtWord(fullName, NAME_MOST);
  if (name !== fullName) notes.push(note('note.name-cut', { from: fullName, to: name }));
  const own = countryOr(company.countryCode, '');
  const said = customer.address_country ?? customer.billing_address?.country ?? null;
  const country = countryCode(said, own);
  if (!country.known) notes.push(note('note.country-unknown', { text: said ?? '', used: own }));
  const group = customer.customer_group_id ?? customer.customer_group?.number ?? null;
  const isPrivate = group !== null && settings.customers.privateGroups.includes(group);
  const emails = splitEmails(customer.contact_email);
  if (emails.leftOut.length > 0) notes.push(note('note.emails-left-out', { addresses: emails.leftOut.join(', ') }));
  const location = gln(customer.ean);
  if (location === null && cleanText(customer.ean) !== '') notes.push(note('note.gln-invalid', { ean: cleanText(customer.ean) }));
  const { vatNumberUnconfirmed, isNorthernIreland, ...numbers } = numbersOf(input, country.code, isPrivate, notes);

  const body: CustomerBody = {
    CustomerNumber: number,
    Name: name,
    ...addressOf(customer, country.code, own, notes),
    ...deliveryOf(customer, name, own, notes),
    ...numbers,
    EmailAddress: emails.main,
    EmailAddresses: emails.copies,
    Telephone: fit('Telephone', cleanText(customer.contact_phone), PHONE_MOST, notes) || null,
    CurrencyCode: (customer.currency?.trim() || company.currencyCode).toUpperCase(),
    TermsOfPaymentId: chosen.term.id,
    IsPrivatePerson: isPrivate,
    IsActive: !(customer.deleted_at !== null && input.mayClose === true),
    ...(location === null ? {} : { EdiGlnNumber: location }),
  };
  return { ok: true, body, vatNumberUnconfirmed, isNorthernIreland, notes };
}
