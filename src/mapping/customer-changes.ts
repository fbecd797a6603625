/**
 * Which of our fields of an existing customer card differ, and the whole object to send back (accounting-rules §6). What decides about
 * prices, VAT and delivery of invoices is the accountant's and never touched here; an empty Rackbeat value erases only what we wrote.
 */

import type { Settings } from '../../api/settings.ts';
import type { CustomerBody, EAccountingCustomer } from '../eaccounting/schema.ts';
import { PLACEHOLDER } from './customer.ts';

type UpdateField = keyof Settings['customers']['updateFields'];
type TextField = Extract<
  keyof CustomerBody,
  | 'Name'
  | 'InvoiceAddress1'
  | 'InvoiceAddress2'
  | 'InvoicePostalCode'
  | 'InvoiceCity'
  | 'InvoiceCountryCode'
  | 'DeliveryCustomerName'
  | 'DeliveryAddress1'
  | 'DeliveryAddress2'
  | 'DeliveryPostalCode'
  | 'DeliveryCity'
  | 'DeliveryCountryCode'
  | 'CorporateIdentityNumber'
  | 'VatNumber'
  | 'EmailAddress'
  | 'Telephone'
  | 'CurrencyCode'
  | 'TermsOfPaymentId'
  | 'EdiGlnNumber'
>;

const FIELDS: Readonly<Record<UpdateField, readonly TextField[]>> = {
  name: ['Name'],
  address: ['InvoiceAddress1', 'InvoiceAddress2', 'InvoicePostalCode', 'InvoiceCity', 'InvoiceCountryCode'],
  delivery: ['DeliveryCustomerName', 'DeliveryAddress1', 'DeliveryAddress2', 'DeliveryPostalCode', 'DeliveryCity', 'DeliveryCountryCode'],
  email: ['EmailAddress'],
  phone: ['Telephone'],
  organisationNumber: ['CorporateIdentityNumber', 'VatNumber', 'EdiGlnNumber'],
  paymentTerm: ['TermsOfPaymentId'],
  currency: ['CurrencyCode'],
};
const COPIES_MOST = 5;

export interface CustomerChangeRules {
  fields: Settings['customers']['updateFields'];
  /** The body of our last write to this card; null when we never wrote it. */
  lastWritten: Partial<CustomerBody> | null;
}

export interface CustomerChanges {
  fields: readonly string[];
  /** For the PUT. */
  card: EAccountingCustomer;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** An empty value of Rackbeat's, or the placeholder for one. */
const empty = (value: string): boolean => value === '' || value === PLACEHOLDER;

function copiesAfter(card: EAccountingCustomer, wanted: CustomerBody, lastWritten: Partial<CustomerBody> | null): string[] {
  const ours = new Set((lastWritten?.EmailAddresses ?? []).map((address) => address.toLowerCase()));
  const theirs = card.EmailAddresses.filter((address) => !ours.has(address.toLowerCase()));
  const known = new Set(theirs.map((address) => address.toLowerCase()));
  return [...theirs, ...wanted.EmailAddresses.filter((address) => !known.has(address.toLowerCase()))].slice(0, COPIES_MOST);
}

/** null: nothing to write. A VAT number is never blanked, only replaced by another. */
export function customerChanges(existing: EAccountingCustomer, wanted: CustomerBody, rules: CustomerChangeRules): CustomerChanges | null {
  const card: Record<string, unknown> & EAccountingCustomer = { ...existing };
  const changed: string[] = [];
  for (const [group, names] of Object.entries(FIELDS) as [UpdateField, readonly TextField[]][]) {
    if (!rules.fields[group]) continue;
    for (const name of names) {
      const now = textOf(existing[name]);
      const next = textOf(wanted[name]);
      if (now === next) continue;
      const oursToErase = textOf(rules.lastWritten?.[name]) === now && name !== 'VatNumber';
      if (empty(next) && !empty(now) && !oursToErase) continue;
      if (next === '' && now === '') continue;
      card[name as keyof EAccountingCustomer] = next === '' ? null : next;
      changed.push(name);
    }
  }
  if (rules.fields.email) {
    const copies = card.EmailAddress ? copiesAfter(existing, wanted, rules.lastWritten) : [];
    if (copies.join('\n') !== existing.EmailAddresses.join('\n')) {
      card.EmailAddresses = copies;
      changed.push('EmailAddresses');
    }
  }
  return changed.length === 0 ? null : { fields: changed, card };
}
