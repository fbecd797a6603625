/**
 * The sweep: finds what no webhook told us. Webhooks get lost and imports send none, so every few minutes the newest
 * changes are read from Rackbeat's own list, and what should have woken by now is woken.
 */
import type { Result } from '../core/failure.ts';
import type { ConnectionId } from '../core/ids.ts';
import { findConnection } from '../store/connections.ts';
import { advanceCursor } from '../store/cursors.ts';
import { withTenant } from '../store/database.ts';
import { overdueRun } from '../store/initial-sync-runs.ts';
import { loadSettings } from '../store/settings.ts';
import { overdueTransfers } from '../store/transfers.ts';
import { crossesSince } from './booked-since.ts';
import type { SyncContext } from './context.ts';
import { listForSending } from './send-all.ts';
import { type SweepReport, sweepFlow } from './sweep-flow.ts';
import { sweepMasterData } from './sweep-master-data.ts';

const MOST_OVERDUE = 1_000;

/** The cursor whose time is that of the last sweep that read every list to its end. */
export const WHOLE_SWEEP = 'sweep';

/** Sweeps one connection: invoices first, then master data. One list that cannot be read does not keep the others back. */
export const sweepConnection = (context: SyncContext, connectionId: ConnectionId): Promise<Result<SweepReport>> =>
  sweep(context, connectionId, { overdue: 0, looked: 0, woken: 0 });

/** The same reading, with nothing woken and nothing remembered: `found` is what a sweep would wake. */
export const lookThrough = (context: SyncContext, connectionId: ConnectionId): Promise<Result<SweepReport>> =>
  sweep(context, connectionId, { overdue: 0, looked: 0, woken: 0, found: [] });

async function sweep(context: SyncContext, connectionId: ConnectionId, report: SweepReport): Promise<Result<SweepReport>> {
  const connection = await findConnection(context.ledger, connectionId);
  if (!connection || connection.state !== 'active') return { ok: true, value: report };
  report.overdue = await wakeOverdue(context, connectionId, report);
  const { document } = await withTenant(context.ledger, connectionId, (trx) => loadSettings(trx));
  const invoices =
    document.invoices.startFrom === 'rackbeat' ? await sweepInvoices(context, connectionId, document.invoices.startDate, report) : null;
  const masterData = await sweepMasterData(context, connectionId, document, report);
  const sending = report.found ? null : await listForSending(context, connectionId);
  const failure = invoices ?? masterData ?? (sending?.ok === false ? sending : null);
  if (failure !== null) return failure;
  if (!report.found) await rememberSweep(context, connectionId);
  return { ok: true, value: report };
}

/** Also when there was nothing to find: how long ago a connection was last looked through shows that sweeping works. */
async function rememberSweep({ ledger, clock }: SyncContext, connectionId: ConnectionId): Promise<void> {
  const now = clock.now();
  await withTenant(ledger, connectionId, (trx) => advanceCursor(trx, WHOLE_SWEEP, { position: now.toISOString(), sweptAt: now }));
}

async function wakeOverdue(context: SyncContext, connectionId: ConnectionId, { found }: SweepReport): Promise<number> {
  return withTenant(context.ledger, connectionId, async (trx) => {
    const overdue = await overdueTransfers(trx, context.clock.now(), MOST_OVERDUE);
    if (found) {
      found.push(...overdue);
      return overdue.length;
    }
    await context.queue.wakeTransfers(overdue, { trx });
    if (await overdueRun(trx, context.clock.now())) await context.queue.wakeInitialSync({ connectionId }, { trx });
    return overdue.length;
  });
}

/** Under a start date that is new to us, everything booked since is looked at once, also what was left alone until now. */
function sweepInvoices(context: SyncContext, connectionId: ConnectionId, startDate: string | null, report: SweepReport) {
  const { rackbeat } = context.clientsFor(connectionId, { lane: 'invoices' });
  return sweepFlow(
    context,
    connectionId,
    {
      name: 'invoices',
      wholeOnce: `invoices since ${startDate ?? 'ever'}`,
      kind: 'invoice',
      page: (query) => rackbeat.invoiceHeadsPage(query),
      isWanted: (head) => crossesSince(head, startDate),
    },
    report,
  );
}
