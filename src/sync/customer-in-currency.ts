/**
 * A card of eAccounting has one currency, a customer of Rackbeat may buy in several: on a person's word the customer gets a card
 * for the other currency (`1007-EUR`), linked by customer and currency, and from then on every such invoice finds it by itself.
 */
import { identityAgrees } from '../mapping/identity.ts';
import type { Link } from '../store/links.ts';
import { customerFactsOf } from './card-facts.ts';
import type { CompanyBook } from './company-facts.ts';
import { type CustomerFound, cardToCreate, linkCustomer } from './gather-customer.ts';
import type { Run } from './run.ts';
import type { TransferCase } from './run-transfer.ts';

/** Under this key the link stands; Rackbeat's customer numbers hold no colon. */
export const currencyKey = (customer: string, currency: string): string => `${customer}:${currency}`;

interface LinkedCard {
  card?: { currencyCode?: string | null };
}

/** Of the customer's own card and the one for this currency, the one that the invoice can use. */
export function cardFor(own: Link | null, inCurrency: Link | null, currency: string, companyCurrency: string): Link | null {
  if (inCurrency === null || own === null) return inCurrency ?? own;
  const { card } = own.facts as LinkedCard;
  return (card?.currencyCode?.trim() || companyCurrency).toUpperCase() === currency ? own : inCurrency;
}

export async function gatherInCurrency(
  run: Run,
  { number, currency, asNumber }: { number: string; currency: string; asNumber: string },
  book: CompanyBook,
  { settings }: TransferCase,
): Promise<CustomerFound> {
  const read = await run.clients.rackbeat.customer(number);
  if (!read.ok) return { found: 'failed', failure: read };
  const customer = { ...read.value, currency };
  const linkKey = currencyKey(number, currency);
  const there = await run.clients.eaccounting.customerByNumber(asNumber);
  if (!there.ok) return { found: 'failed', failure: there };
  if (there.value !== null) {
    const isTheirs = identityAgrees(customer, there.value, book.company.countryCode) === 'same' && there.value.CurrencyCode === currency;
    if (!isTheirs) return { found: 'ask', message: { code: 'customer.no-free-number', params: { customer: asNumber } } };
    linkCustomer(run, linkKey, there.value);
    run.tell('customer.linked', { customer: number, number: asNumber });
    return { found: 'linked', facts: customerFactsOf(there.value), rackbeat: customer, linkKey };
  }
  const input = { customer, company: { ...book.company, today: '' }, settings, terms: book.terms, termName: null, asNumber };
  return cardToCreate(input, linkKey);
}
