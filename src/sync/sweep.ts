/**
 * The sweep: finds what no webhook told us. Webhooks get lost and imports send none, so every few minutes the newest
 * changes are read from Rackbeat's own list, and what should have woken by now is woken.
 */
import type { Failure, Result } from '../core/failure.ts';
import type { ConnectionId } from '../core/ids.ts';
import type { TransferJob } from '../jobs/names.ts';
import type { RackbeatClient } from '../rackbeat/client.ts';
import type { RackbeatInvoiceHead } from '../rackbeat/schema.ts';
import { findConnection } from '../store/connections.ts';
import { advanceCursor, readCursor } from '../store/cursors.ts';
import { type TenantTransaction, withTenant } from '../store/database.ts';
import { loadSettings } from '../store/settings.ts';
import { overdueTransfers, seenVersions } from '../store/transfers.ts';
import type { SyncContext } from './context.ts';
import { dayOf } from './plan.ts';

/** The list is read this far past the cursor: clocks differ, and a change may appear in the list late. */
const OVERLAP_MS = 3 * 60 * 60_000;
const PAGE_SIZE = 250;
const MOST_OVERDUE = 1_000;
const INVOICE_FLOW = 'invoices';

export interface SweepReport {
  overdue: number;
  looked: number;
  woken: number;
}

/** Sweeps one connection. A failed read leaves the cursor where it was, so the next sweep reads the same again. */
export async function sweepConnection(context: SyncContext, connectionId: ConnectionId): Promise<Result<SweepReport>> {
  const connection = await findConnection(context.ledger, connectionId);
  const report: SweepReport = { overdue: 0, looked: 0, woken: 0 };
  if (!connection || connection.state !== 'active') return { ok: true, value: report };
  report.overdue = await wakeOverdue(context, connectionId);
  const settings = await withTenant(context.ledger, connectionId, (trx) => loadSettings(trx));
  if (settings.document.invoices.startFrom !== 'rackbeat') return { ok: true, value: report };
  const { rackbeat } = context.clientsFor(connectionId, { lane: 'invoices' });
  const failure = await sweepInvoices(context, connectionId, rackbeat, settings.document.invoices.startDate, report);
  return failure ?? { ok: true, value: report };
}

async function wakeOverdue(context: SyncContext, connectionId: ConnectionId): Promise<number> {
  return withTenant(context.ledger, connectionId, async (trx) => {
    const overdue = await overdueTransfers(trx, context.clock.now(), MOST_OVERDUE);
    for (const identity of overdue) await context.queue.wakeTransfer({ connectionId, ...identity }, { trx });
    return overdue.length;
  });
}

async function sweepInvoices(
  context: SyncContext,
  connectionId: ConnectionId,
  rackbeat: RackbeatClient,
  startDate: string | null,
  report: SweepReport,
): Promise<Failure | null> {
  const cursor = await withTenant(context.ledger, connectionId, (trx) => readCursor(trx, INVOICE_FLOW));
  const position = cursor?.position ?? null;
  // Nothing swept yet: everything booked since the start date is looked at once.
  const from = position === null ? null : new Date(new Date(position).getTime() - OVERLAP_MS);
  let newest = position === null ? null : new Date(position);
  for (let page = 1; ; page += 1) {
    const read = await rackbeat.invoiceHeadsPage({ page, limit: PAGE_SIZE, ...(from ? { updatedFrom: from } : {}) });
    if (!read.ok) return read;
    for (const unreadable of read.value.unreadable) {
      context.log.warn('sweep.unreadable-invoice', { connectionId, number: unreadable.number, field: unreadable.field });
    }
    const heads = read.value.items;
    report.looked += heads.length;
    report.woken += await withTenant(context.ledger, connectionId, (trx) => wakeChanged(context, trx, heads, startDate));
    for (const head of heads) newest = laterOf(newest, head.updated_at);
    // Newest first: the first one older than the overlap ends the reading, whatever the filter did.
    const oldest = heads.at(-1)?.updated_at;
    const pastOverlap = from !== null && oldest !== undefined && oldest !== null && new Date(oldest) < from;
    if (page >= read.value.pages || heads.length === 0 || pastOverlap) break;
  }
  if (newest !== null) {
    const reached = newest.toISOString();
    await withTenant(context.ledger, connectionId, (trx) =>
      advanceCursor(trx, INVOICE_FLOW, { position: reached, sweptAt: context.clock.now() }),
    );
  }
  return null;
}

/** Wakes the booked invoices of a page whose version we have not brought to an end yet. Equal timestamps count as changed. */
async function wakeChanged(
  context: SyncContext,
  trx: TenantTransaction,
  heads: readonly RackbeatInvoiceHead[],
  startDate: string | null,
): Promise<number> {
  const booked = heads.filter((head) => head.is_booked && isSince(head, startDate));
  const seen = await seenVersions(
    trx,
    'invoice',
    booked.map((head) => head.number),
  );
  const changed = booked.filter((head) => head.updated_at === null || seen.get(head.number) !== head.updated_at);
  for (const head of changed) {
    const job: TransferJob = { connectionId: trx.connectionId, kind: 'invoice', recordKey: head.number, generation: 1 };
    await context.queue.wakeTransfer(job, { trx });
  }
  return changed.length;
}

const isSince = (head: RackbeatInvoiceHead, startDate: string | null): boolean =>
  startDate === null ||
  ((head.booked_at === null || dayOf(head.booked_at) >= startDate) &&
    (head.invoice_date === null || dayOf(head.invoice_date) >= startDate));

const laterOf = (a: Date | null, text: string | null): Date | null => {
  const b = text === null ? null : new Date(text);
  if (b === null || Number.isNaN(b.getTime())) return a;
  return a === null || b > a ? b : a;
};
