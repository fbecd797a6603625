/**
 * A billing address that has changed in Rackbeat and not yet on the eAccounting card: the card is written first, so that the
 * invoice carries its address as it should. When that does not help, the address stands in a text row; the invoice is not held.
 */
import type { CompanyFactsShelf } from './company-facts.ts';
import type { Complete } from './create-missing.ts';
import { failed } from './ending.ts';
import { type InvoicePlan, type PlannedInvoice, ready } from './invoice-plan.ts';
import { bringUpToDate } from './renew-customer.ts';
import type { Run } from './run.ts';
import type { TransferCase } from './run-transfer.ts';

export async function customerFirst(
  run: Run,
  transferCase: TransferCase,
  shelf: CompanyFactsShelf,
  plan: PlannedInvoice,
): Promise<Complete> {
  const { rackbeatCustomer: customer } = plan.input;
  if (!plan.document.syncCustomerFirst || !customer || plan.customer.found !== 'linked') return { ending: null, plan };
  const card = await run.clients.eaccounting.customer(plan.customer.facts.id ?? '');
  if (!card.ok) return { ending: failed(run, card) };
  const brought = await bringUpToDate(run, transferCase, shelf, { customer, card: card.value, book: plan.book, termName: null });
  // Somebody is writing the same card at this moment: its end is worth waiting for.
  if (brought.ending?.state === 'waiting') return { ending: brought.ending };
  const facts = brought.ending === null ? brought.facts : plan.customer.facts;
  const input = { ...plan.input, customer: facts, rackbeatCustomer: null };
  const mapped: InvoicePlan = ready(input, { ...plan.customer, facts }, plan.articles, plan.articleIds, plan.book);
  if (brought.ending === null && brought.written.length > 0) run.tell('customer.updated', { customer: customer.number });
  return { ending: null, plan: mapped.plan === 'ready' ? mapped : plan };
}
