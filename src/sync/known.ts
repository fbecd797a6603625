/** What our own tables know of an invoice's customer, of its items and of the company, asked in one breath. Reads only. */
import { withTenant } from '../store/database.ts';
import { readLearned } from '../store/learned.ts';
import { findLink, findLinks, type Link } from '../store/links.ts';
import { currencyKey } from './customer-in-currency.ts';
import type { Run } from './run.ts';

export interface Known {
  customer: Link | null;
  /** The customer's card for the currency of the invoice, where it has one of its own. */
  inCurrency: Link | null;
  items: ReadonlyMap<string, Link>;
  /** Topic → value; see `learned.ts`. */
  learned: ReadonlyMap<string, string>;
}

/** By Rackbeat's numbers. */
export const readKnown = (run: Run, numbers: { customer: string; currency: string; items: readonly string[] }): Promise<Known> =>
  withTenant(run.context.ledger, run.connectionId, async (trx) => {
    const [customer, inCurrency, items, learned] = await Promise.all([
      findLink(trx, 'customer', numbers.customer),
      findLink(trx, 'customer', currencyKey(numbers.customer, numbers.currency)),
      findLinks(trx, 'item', numbers.items),
      readLearned(trx),
    ]);
    return { customer, inCurrency, items, learned };
  });
