/** The preview of customers: both sides' lists read page by page, and every card judged. */
import type { EAccountingCustomer } from '../../eaccounting/schema.ts';
import { mapCustomerBack, type ReverseCustomerInput, tookDefaultTerm } from '../../mapping/to-rackbeat/customer.ts';
import { partyChanges, partyDifferences } from '../../mapping/to-rackbeat/customer-differences.ts';
import type { CustomerBody, Mapped } from '../../mapping/to-rackbeat/facts.ts';
import { freeStart } from '../../mapping/to-rackbeat/number.ts';
import type { RackbeatCustomer } from '../../rackbeat/schema.ts';
import { withTenant } from '../../store/database.ts';
import { linkedNumbers } from '../../store/links.ts';
import { customerFactsOf } from '../card-facts.ts';
import { judgeParty, type Parties } from './judge-party.ts';
import type { CustomerPayload } from './payloads.ts';
import { collectQuestions, eachPage, type PreviewKind } from './previewing.ts';
import { readParties } from './rackbeat-shelves.ts';
import { comparedTerms } from './terms-compared.ts';

type Card = EAccountingCustomer & { number: string | null };

export const previewCustomers: PreviewKind = async (held, store) => {
  const { clients, context, connection, shelf, settings, run } = held;
  const book = await shelf.book(connection.id, clients.eaccounting);
  if (!book.ok) return book;
  const terms = await clients.rackbeat.paymentTerms();
  if (!terms.ok) return terms;
  const customerGroups = await clients.rackbeat.customerGroups();
  if (!customerGroups.ok) return customerGroups;
  const layouts = await clients.rackbeat.layouts();
  if (!layouts.ok) return layouts;
  const customers = await readParties(clients.rackbeat.customersPage, book.value.company.countryCode);
  if (!customers.ok) return customers;
  const links = await withTenant(context.ledger, connection.id, (trx) => linkedNumbers(trx, 'customer'));

  const { company, countries } = book.value;
  const rackbeat = { terms: terms.value, customerGroups: customerGroups.value, layouts: layouts.value };
  const input: Omit<ReverseCustomerInput, 'card'> = { company, countries, terms: book.value.terms, settings, rackbeat };
  const parties: Parties<Card, CustomerBody, RackbeatCustomer> = {
    companyCountry: company.countryCode,
    includeInactive: run.includeInactive,
    matchBy: settings.customers.matchBy,
    shelf: customers.value,
    links,
    owned: new Set(links.values()),
    taken: new Set([...customers.value.byNumber.keys(), ...customers.value.unreadable].map(Number)),
    toChoose: 0,
    questions: collectQuestions(),
    asks: {
      several: (numbers) => ({ code: 'initial-sync.several-customers', params: { numbers } }),
      unsure: (number, name, other) => ({ code: 'initial-sync.customer-unsure', params: { number, name, other } }),
    },
    map: (card) => mapCustomerBack({ ...input, card }),
    compare: (card, standing, body) => {
      const differences = partyDifferences(standing, card, body, {
        companyCountry: company.countryCode,
        terms: comparedTerms(input, card.TermsOfPaymentId, standing.payment_terms_id),
      });
      return { differences, changes: partyChanges(body, differences) };
    },
    payload: payloadOf,
  };
  const read = await eachPage(
    (page) => clients.eaccounting.customersPage(page),
    (cards) => store(cards.map((card) => judgeParty(parties, { ...card, number: card.CustomerNumber }))),
  );
  if (!read.ok) return read;
  return { ok: true, value: { questions: parties.questions.all(), nextNumber: freeStart(parties.taken, parties.toChoose) } };
};

function payloadOf(card: Card, made: Mapped<CustomerBody> | null): Partial<CustomerPayload> {
  return {
    ...(made ? { body: made.body } : {}),
    ...(made && tookDefaultTerm(made.notes) ? { defaultTerm: String(made.body.payment_terms_id) } : {}),
    number: card.number ?? '',
    card: customerFactsOf(card),
    changes: {},
    seenVersion: null,
  };
}
