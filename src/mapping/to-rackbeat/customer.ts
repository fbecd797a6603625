/** An eAccounting customer card → a Rackbeat customer (product.md §4, accounting-rules §8). The number is chosen elsewhere. */
import type { Settings } from '../../../api/settings.ts';
import type { Country, EAccountingCustomer } from '../../eaccounting/schema.ts';
import type { RackbeatPaymentTerm } from '../../rackbeat/schema.ts';
import { note } from '../answer.ts';
import { countryCode } from '../country.ts';
import type { CompanyFacts, Note, TermFacts } from '../facts.ts';
import type { PartyCard } from '../identity.ts';
import { cleanText } from '../text-rows.ts';
import { countryOr } from '../vat-area.ts';
import type { Asked, CustomerBody, Mapped, PartyBody } from './facts.ts';
import { reverseTerm } from './term.ts';
import { vatZone, type ZoneCard } from './vat-zone.ts';

/** The e-mail field takes several addresses, up to this length. */
const EMAIL_MOST = 80;

export interface ReverseCustomerInput {
  card: EAccountingCustomer;
  company: Omit<CompanyFacts, 'today'>;
  countries: readonly Country[];
  terms: ReadonlyMap<string, TermFacts>;
  settings: Settings;
  rackbeat: {
    terms: readonly RackbeatPaymentTerm[];
    customerGroups: readonly { number: string }[];
    layouts: readonly { number: string }[];
  };
}

/** The country's name as a person would write it, if we would read it back as the same country; else its code. */
export function countryText(code: string | null, countries: readonly Country[]): string | null {
  if (code === null || code.trim() === '') return null;
  const found = countries.find((country) => country.Code === code);
  const names = [found?.Name, found?.NameEnglish].filter((name): name is string => Boolean(name));
  const wanted = countryOr(code, code);
  return names.find((name) => countryCode(name, '').code === wanted) ?? code;
}

/** At home the organisation number; elsewhere the VAT number where there is one. Numbers of private persons are not copied. */
function numberOf(card: MappedCard, company: ReverseCustomerInput['company'], notes: Note[]): string | null {
  const abroad = countryOr(card.InvoiceCountryCode, company.countryCode) !== countryOr(company.countryCode, '');
  const [first, second] = abroad ? [card.VatNumber, card.CorporateIdentityNumber] : [card.CorporateIdentityNumber, card.VatNumber];
  const number = cleanText(first) || cleanText(second) || null;
  if (number === null || !card.IsPrivatePerson) return number;
  notes.push(note('note.personal-number-not-copied', {}));
  return null;
}

function emailsOf(card: PartyCard, notes: Note[]): string | null {
  const all = [...new Set([card.EmailAddress, ...card.EmailAddresses].map(cleanText).filter((one) => one !== ''))];
  const kept: string[] = [];
  for (const address of all) {
    if (kept.length === 0 || [...kept, address].join(', ').length <= EMAIL_MOST) kept.push(address);
  }
  const left = all.slice(kept.length);
  if (left.length > 0) notes.push(note('note.initial-emails-left-out', { addresses: left.join(', ') }));
  return kept.length === 0 ? null : kept.join(', ');
}

/** A setting that Rackbeat requires: what is set if it is there, else the only one there is. */
function required(setting: string | null, records: readonly { number: string }[]): number | null {
  const found = records.find(({ number }) => number === setting) ?? (records.length === 1 ? records[0] : undefined);
  return found ? Number(found.number) : null;
}

const ask = (code: string, params: Record<string, string>): Asked => ({ ok: 'ask', question: true, reason: { code, params } });

/** A card as far as customers and suppliers have it in common. */
export type MappedCard = PartyCard &
  ZoneCard &
  Pick<
    EAccountingCustomer,
    'IsPrivatePerson' | 'TermsOfPaymentId' | 'CurrencyCode' | 'InvoiceAddress1' | 'InvoiceAddress2' | 'InvoicePostalCode' | 'InvoiceCity'
  > & { phone: string | null };

type PartyInput = Omit<ReverseCustomerInput, 'card' | 'rackbeat'> & { rackbeat: Pick<ReverseCustomerInput['rackbeat'], 'terms'> };

/** Asks for the payment term where nothing is mapped to the card's and the settings have none. */
export function mapParty(input: PartyInput, card: MappedCard): Mapped<PartyBody> | Asked {
  const { company, settings, rackbeat } = input;
  const notes: Note[] = [];
  const known = card.TermsOfPaymentId === null ? null : (input.terms.get(card.TermsOfPaymentId) ?? null);
  const term = reverseTerm({ term: known, rackbeatTerms: rackbeat.terms, terms: [...input.terms.values()], settings });
  if (term === null) return ask('initial-sync.needs-payment-term', { name: known?.name ?? '' });
  notes.push(...term.notes);
  const zone = vatZone(card, company);
  if (card.ForceBookkeepVat && zone === 'domestic') notes.push(note('note.initial-vat-forced', {}));
  const text = (value: string | null): string | null => cleanText(value ?? '') || null;
  const place = (value: string | null): string | null => (value === '-' ? null : value);
  return {
    ok: true,
    notes,
    body: {
      company_name: cleanText(card.Name),
      company_vat: numberOf(card, company, notes),
      address_street: text(card.InvoiceAddress1),
      address_street2: text(card.InvoiceAddress2),
      address_zipcode: place(text(card.InvoicePostalCode)),
      address_city: place(text(card.InvoiceCity)),
      address_country: countryText(card.InvoiceCountryCode, input.countries),
      contact_email: emailsOf(card, notes),
      contact_phone: text(card.phone),
      currency: cleanText(card.CurrencyCode) || company.currencyCode,
      vat_zone: zone,
      payment_terms_id: Number(term.number),
    },
  };
}

/** The card's term stands for nothing in Rackbeat, so the settings' one was taken: the way back must not carry it over. */
export const tookDefaultTerm = (notes: readonly Note[]): boolean => notes.some(({ code }) => code === 'note.initial-term-default');

const textOf = (value: unknown): string => cleanText(typeof value === 'string' ? value : '');

/** Asks for the customer group, the payment term and the layout where the settings have none and Rackbeat has a choice. */
export function mapCustomerBack(input: ReverseCustomerInput): Mapped<CustomerBody> | Asked {
  const { card, settings, rackbeat } = input;
  const defaults = settings.customers.initialSyncDefaults;
  const group = required(card.IsPrivatePerson ? defaults.privateGroup : defaults.companyGroup, rackbeat.customerGroups);
  if (group === null)
    return card.IsPrivatePerson ? ask('initial-sync.needs-private-group', {}) : ask('initial-sync.needs-company-group', {});
  const layout = required(defaults.layout, rackbeat.layouts);
  if (layout === null) return ask('initial-sync.needs-layout', {});
  const phone = textOf(card['Telephone']) || textOf(card['MobilePhone']);
  const mapped = mapParty(input, { ...card, phone });
  if (mapped.ok !== true) return mapped;
  const body: CustomerBody = { ...mapped.body, customer_group_id: group, layout_id: layout, is_barred: !card.IsActive };
  return { ok: true, notes: mapped.notes, body };
}
