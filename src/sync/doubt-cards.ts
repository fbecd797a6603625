/**
 * A refusal may come from a card that is not any more what our link remembers of it. So the cards that it can come from are read
 * again at the next look, instead of being believed for a day: what a person mends over there is seen at the next re-check.
 */
import { neededCustomer, neededItems } from '../mapping/invoice.ts';
import { itemNumberOf } from '../mapping/line-article.ts';
import type { RackbeatInvoice } from '../rackbeat/schema.ts';
import { doubtLinks } from '../store/links.ts';
import { currencyKey } from './customer-in-currency.ts';
import type { Ending } from './ending.ts';
import type { Run } from './run.ts';

/** Our own refusals that a changed card would mend; each names the line whose article it is about, or none. */
const FROM_CARDS: ReadonlySet<string> = new Set([
  'refusal.vat-percent-differs',
  'refusal.account-missing',
  'refusal.currency-differs',
  'refusal.vat-number-not-confirmed',
  'refusal.substitute-missing',
  'refusal.fold-on-stock-article',
  'refusal.reverse-charge-company',
  'refusal.reverse-charge-account',
]);
const AGAIN = 'invoice.cards-doubted';

const isVendors = (code: string): boolean => code.startsWith('eaccounting.');

/** What the vendor refuses for the first time is tried once more at once, with cards that are read anew; then a person is asked. */
export function doubtCards(run: Run, invoice: RackbeatInvoice, ending: Ending): Ending {
  if (ending.state !== 'needs-you') return ending;
  const { code, params } = ending.cause;
  const isWhole = isVendors(code) || code === 'invoice.mismatch';
  if (!isWhole && !FROM_CARDS.has(code)) return ending;
  const customer = neededCustomer(invoice);
  const line = typeof params.line === 'number' ? invoice.lines[params.line - 1] : undefined;
  const item = line ? itemNumberOf(line) : null;
  const items = isWhole ? neededItems(invoice).map(({ number }) => number) : item === null ? [] : [item];
  run.later(async (trx) => {
    await doubtLinks(trx, 'customer', [customer, currencyKey(customer, invoice.currency.trim().toUpperCase())]);
    await doubtLinks(trx, 'item', items);
  });
  const { state, reason } = run.transfer;
  if (!isVendors(code) || state === 'needs-you' || reason.code === AGAIN) return ending;
  return { state: 'waiting', reason: { code: AGAIN, params: {} }, wakeAt: run.context.clock.now(), countsAttempt: false };
}
