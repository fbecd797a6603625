/**
 * The preview of customers: a card is linked to the Rackbeat customer that is the same by identity, under its own number or
 * another; it keeps its number when that is free, and gets a new one otherwise. A number alone links nobody.
 */
import type { EAccountingCustomer } from '../../eaccounting/schema.ts';
import { note } from '../../mapping/answer.ts';
import { identityAgrees, identityCore } from '../../mapping/identity.ts';
import { mapCustomerBack, type ReverseCustomerInput } from '../../mapping/to-rackbeat/customer.ts';
import { customerDifferences } from '../../mapping/to-rackbeat/customer-differences.ts';
import type { CustomerBody, FieldDifference } from '../../mapping/to-rackbeat/facts.ts';
import { freeStart, keptNumber } from '../../mapping/to-rackbeat/number.ts';
import type { RackbeatCustomer } from '../../rackbeat/schema.ts';
import { withTenant } from '../../store/database.ts';
import type { NewRow } from '../../store/initial-sync-rows.ts';
import { linkedNumbers } from '../../store/links.ts';
import { customerFactsOf } from '../card-facts.ts';
import type { Held } from './held.ts';
import type { CustomerPayload } from './payloads.ts';
import { askedRow, collectQuestions, createRow, eachPage, type PreviewKind, skippedRow, standingRow } from './previewing.ts';
import { type CustomerShelf, readCustomers } from './rackbeat-shelves.ts';

interface Known {
  held: Held;
  input: Omit<ReverseCustomerInput, 'card'>;
  customers: CustomerShelf;
  links: Map<string, string>;
  owned: Set<string>;
  /** Numbers that cannot be chosen: taken in Rackbeat, or kept by a card of this preview. */
  taken: Set<number>;
  toChoose: number;
  questions: ReturnType<typeof collectQuestions>;
}

export const previewCustomers: PreviewKind = async (held, store) => {
  const { clients, context, connection, shelf, settings } = held;
  const book = await shelf.book(connection.id, clients.eaccounting);
  if (!book.ok) return book;
  const terms = await clients.rackbeat.paymentTerms();
  if (!terms.ok) return terms;
  const customerGroups = await clients.rackbeat.customerGroups();
  if (!customerGroups.ok) return customerGroups;
  const layouts = await clients.rackbeat.layouts();
  if (!layouts.ok) return layouts;
  const customers = await readCustomers(clients, book.value.company.countryCode);
  if (!customers.ok) return customers;
  const links = await withTenant(context.ledger, connection.id, (trx) => linkedNumbers(trx, 'customer'));

  const { company, countries } = book.value;
  const rackbeat = { terms: terms.value, customerGroups: customerGroups.value, layouts: layouts.value };
  const known: Known = {
    held,
    input: { company, countries, terms: book.value.terms, settings, rackbeat },
    customers: customers.value,
    links,
    owned: new Set(links.values()),
    taken: new Set([...customers.value.byNumber.keys(), ...customers.value.unreadable].map(Number)),
    toChoose: 0,
    questions: collectQuestions(),
  };
  const read = await eachPage(
    (page) => clients.eaccounting.customersPage(page),
    (cards) => store(cards.map((card) => judge(known, card))),
  );
  if (!read.ok) return read;
  return { ok: true, value: { questions: known.questions.all(), nextNumber: freeStart(known.taken, known.toChoose) } };
};

type Base = Pick<NewRow, 'sourceId' | 'source' | 'name'>;

function judge(known: Known, card: EAccountingCustomer): NewRow {
  const base: Base = { sourceId: card.Id, source: card.CustomerNumber ?? '', name: card.Name };
  if (!card.IsActive && !known.held.run.includeInactive) return skippedRow(base, { code: 'initial-sync.inactive', params: {} });
  const linked = known.links.get(card.Id);
  if (linked !== undefined) {
    const customer = known.customers.byNumber.get(linked);
    if (customer) return standing(known, base, card, customer, true);
    return askedRow(base, { code: 'initial-sync.linked-record-gone', params: { number: linked } }, linked);
  }

  const kept = keptNumber(card.CustomerNumber);
  const holder = kept === null ? undefined : known.customers.byNumber.get(String(kept));
  const isFree = (customer: RackbeatCustomer): boolean => !known.owned.has(customer.number);
  const { countryCode } = known.input.company;
  const identity = (customer: RackbeatCustomer) => identityAgrees(customer, card, countryCode);
  if (kept !== null && known.customers.unreadable.has(String(kept)))
    return askedRow(base, { code: 'initial-sync.number-unreadable', params: { number: kept } });
  if (holder && isFree(holder) && identity(holder) === 'same') return link(known, base, card, holder);

  const candidates = sameFirm(known, card).filter((customer) => isFree(customer) && identity(customer) === 'same');
  const [only, ...more] = candidates;
  if (only && more.length > 0) {
    const numbers = candidates.map(({ number }) => number).join(', ');
    return askedRow(base, { code: 'initial-sync.several-customers', params: { numbers } });
  }
  if (only) return link(known, base, card, only);
  if (holder && isFree(holder) && identity(holder) === 'unsure') {
    const params = { number: holder.number, name: card.Name, other: holder.name ?? holder.company_name ?? '' };
    return askedRow(base, { code: 'initial-sync.customer-unsure', params }, holder.number);
  }
  return creation(known, base, card, kept, holder !== undefined);
}

function sameFirm(known: Known, card: EAccountingCustomer): RackbeatCustomer[] {
  const country = card.InvoiceCountryCode ?? known.input.company.countryCode;
  const cores = new Set([card.CorporateIdentityNumber, card.VatNumber].map((text) => identityCore(country, text)));
  return [...new Set([...cores].flatMap((core) => (core === null ? [] : (known.customers.byOrganisation.get(core) ?? []))))];
}

function creation(known: Known, base: Base, card: EAccountingCustomer, kept: number | null, isTaken: boolean): NewRow {
  const mapped = mapCustomerBack({ ...known.input, card });
  if (mapped.ok !== true) {
    if (mapped.question) known.questions.add(mapped.reason);
    return askedRow(base, mapped.reason);
  }
  const keeps = kept !== null && !isTaken;
  const notes = [...mapped.notes];
  if (keeps) known.taken.add(kept);
  else {
    known.toChoose += 1;
    notes.push(note('note.initial-number-not-kept', { number: card.CustomerNumber ?? '', why: isTaken ? 'taken' : 'form' }));
  }
  return createRow(base, { rackbeatNumber: keeps ? String(kept) : null, notes, payload: payloadOf(card, mapped.body) });
}

const payloadOf = (card: EAccountingCustomer, body: CustomerBody | null): Partial<CustomerPayload> => ({
  ...(body ? { body } : {}),
  number: card.CustomerNumber ?? '',
  card: customerFactsOf(card),
  changes: {},
  seenVersion: null,
});

function link(known: Known, base: Base, card: EAccountingCustomer, customer: RackbeatCustomer): NewRow {
  known.owned.add(customer.number);
  return standing(known, base, card, customer, false);
}

function standing(known: Known, base: Base, card: EAccountingCustomer, customer: RackbeatCustomer, linked: boolean): NewRow {
  const mapped = mapCustomerBack({ ...known.input, card });
  const payload = { ...payloadOf(card, null), seenVersion: customer.updated_at };
  // What a new customer would need is not needed here: there is nothing to compare with, so nothing differs.
  if (mapped.ok !== true) return standingRow(base, { linked, rackbeatNumber: customer.number, differences: [], payload });
  const differences = customerDifferences(customer, card, mapped.body, {
    companyCountry: known.input.company.countryCode,
    terms: termsOf(known, card, customer),
  });
  const changes = changesOf(mapped.body, differences);
  return standingRow(base, { linked, rackbeatNumber: customer.number, differences, payload: { ...payload, changes } });
}

/** Rackbeat's term is mapped to the card's, or the settings say nothing about it. */
function termsOf({ input }: Known, card: EAccountingCustomer, customer: RackbeatCustomer) {
  const number = customer.payment_terms_id;
  const mapped = number === null ? undefined : input.settings.paymentTerms.mapping[number];
  return {
    rackbeat: input.rackbeat.terms.find((term) => term.number === number)?.name ?? number,
    eaccounting: input.terms.get(card.TermsOfPaymentId ?? '')?.name ?? '',
    match: mapped === undefined || card.TermsOfPaymentId === null || mapped === card.TermsOfPaymentId,
  };
}

function changesOf(body: CustomerBody, differences: readonly FieldDifference[]): Record<string, unknown> {
  const fields: Record<string, keyof CustomerBody> = {
    name: 'company_name',
    street: 'address_street',
    street2: 'address_street2',
    postcode: 'address_zipcode',
    city: 'address_city',
    country: 'address_country',
    email: 'contact_email',
    phone: 'contact_phone',
    'organisation-number': 'company_vat',
    currency: 'currency',
    'vat-zone': 'vat_zone',
    'payment-term': 'payment_terms_id',
  };
  return Object.fromEntries(differences.flatMap(({ field }) => (fields[field] ? [[fields[field], body[fields[field]]]] : [])));
}
