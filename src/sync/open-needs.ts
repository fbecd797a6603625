/** What still needs a card that is to become inactive: invoices on their way across, drafts, and unpaid invoices. Reads only. */
import type { Result } from '../core/failure.ts';
import { isZero } from '../core/money.ts';
import { neededCustomer, neededItems } from '../mapping/invoice.ts';
import type { RackbeatInvoice } from '../rackbeat/schema.ts';
import { withTenant } from '../store/database.ts';
import { listTransfers } from '../store/transfer-list.ts';
import type { Run } from './run.ts';

/** With more invoices open than this, each state, nobody asks them one by one: the card stays. */
const MOST_ASKED = 50;

/** The number of a document that needs the card; null when nothing does. */
export type Need = Result<string | null>;

async function openInvoice(run: Run, needs: (invoice: RackbeatInvoice) => boolean): Promise<Need> {
  for (const state of ['running', 'waiting', 'needs-you'] as const) {
    const { items, next } = await withTenant(run.context.ledger, run.connectionId, (trx) =>
      listTransfers(trx, { kind: 'invoice', state, limit: MOST_ASKED }),
    );
    if (next !== null) return { ok: true, value: items[0]?.recordKey ?? null };
    for (const { recordKey } of items) {
      const invoice = await run.clients.rackbeat.invoice(recordKey);
      if (!invoice.ok && invoice.kind !== 'missing') return invoice;
      if (invoice.ok && needs(invoice.value)) return { ok: true, value: recordKey };
    }
  }
  return { ok: true, value: null };
}

export const whatNeedsItem = (run: Run, number: string): Promise<Need> =>
  openInvoice(run, (invoice) => neededItems(invoice).some((item) => item.number === number));

/** A customer is closed only when nothing is unpaid, no draft stands and no invoice is on its way. */
export async function whatNeedsCustomer(run: Run, number: string, cardId: string): Promise<Need> {
  const waiting = await openInvoice(run, (invoice) => neededCustomer(invoice) === number);
  if (!waiting.ok || waiting.value !== null) return waiting;
  const drafts = await run.clients.eaccounting.draftsOfCustomer(cardId);
  if (!drafts.ok) return drafts;
  const [draft] = drafts.value.items;
  if (draft) return { ok: true, value: draft.Id };
  const invoices = await run.clients.eaccounting.invoicesOfCustomer(cardId);
  if (!invoices.ok) return invoices;
  const unpaid = invoices.value.items.find(({ RemainingAmountInvoiceCurrency: left }) => left !== null && !isZero(left));
  return { ok: true, value: unpaid ? String(unpaid.InvoiceNumber) : null };
}
