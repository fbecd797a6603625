/**
 * Takes records for runs. Runs that ask in the same moment (a batch of jobs) are served by one transaction per connection,
 * and with the claim they get what every run begins with: the settings and what stands over there for the record.
 */
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Settings } from '../../api/settings.ts';
import type { Result } from '../core/failure.ts';
import type { ConnectionId } from '../core/ids.ts';
import { type TransferJob, transferKey } from '../jobs/names.ts';
import { claimTransfers } from '../store/claims.ts';
import { type ConnectionRow, findConnection } from '../store/connections.ts';
import { type TenantTransaction, withTenant } from '../store/database.ts';
import { abandonSent } from '../store/effects.ts';
import { readLearned } from '../store/learned.ts';
import { type Link, linksOfRecords } from '../store/links.ts';
import { loadSettings } from '../store/settings.ts';
import { leaseOf, type TransferRow } from '../store/transfers.ts';
import { leaseMs, type SyncContext } from './context.ts';
import { OTHER_INSTALLATION } from './other-installation.ts';

export interface Claimed {
  connection: ConnectionRow;
  transfer: TransferRow;
  settings: Settings;
  settingsRevision: number;
  rackbeatToken: Result<string>;
  /** Of an invoice: where its document stands, as this run found it under its lease. */
  link: Link | null;
  /** Of an invoice, or of the test itself: the test draft that stands. */
  testLink: Link | null;
  /** Where an older installation serves the same account: then this one stands still. */
  otherInstallation: string | null;
}

interface Request {
  job: TransferJob;
  settle(claimed: Claimed | null): void;
  fail(error: unknown): void;
}

/** By context, then by connection, then by record. */
const waiting = new WeakMap<SyncContext, Map<ConnectionId, Map<string, Request>>>();

/** Null: the connection is not to be served, or another run holds the record; then a later look is arranged. */
export async function claim(context: SyncContext, job: TransferJob): Promise<Claimed | null> {
  const asked = waiting.get(context) ?? new Map<ConnectionId, Map<string, Request>>();
  waiting.set(context, asked);
  const batch = asked.get(job.connectionId) ?? new Map<string, Request>();
  const key = transferKey(job);
  // The same record twice in one moment: the second sees what the first has taken.
  if (batch.has(key)) {
    await nextTurn();
    return claim(context, job);
  }
  return new Promise((resolve, reject) => {
    batch.set(key, { job, settle: resolve, fail: reject });
    if (batch.size > 1) return;
    asked.set(job.connectionId, batch);
    setImmediate(() => {
      asked.delete(job.connectionId);
      void serve(context, job.connectionId, [...batch.values()]);
    });
  });
}

async function serve(context: SyncContext, connectionId: ConnectionId, requests: readonly Request[]): Promise<void> {
  try {
    const claimed = await claimAll(context, connectionId, requests);
    for (const [index, request] of requests.entries()) request.settle(claimed[index] ?? null);
  } catch (error) {
    for (const request of requests) request.fail(error);
  }
}

async function claimAll(context: SyncContext, connectionId: ConnectionId, requests: readonly Request[]): Promise<(Claimed | null)[]> {
  const connection = await findConnection(context.ledger, connectionId);
  if (!connection || connection.state === 'unconfirmed' || connection.state === 'uninstalled') return [];
  const jobs = requests.map(({ job }) => job);
  return withTenant(context.ledger, connectionId, async (trx) => {
    const now = context.clock.now();
    const claimAs = { owner: context.owner, now, until: new Date(now.getTime() + leaseMs(context.times)) };
    const invoices = jobs.filter(({ kind }) => kind === 'invoice' || kind === 'test-draft').map(({ recordKey }) => recordKey);
    const [taken, saved, rackbeatToken, learned, links, testLinks] = await Promise.all([
      claimTransfers(trx, jobs, claimAs),
      loadSettings(trx),
      context.rackbeatToken(trx),
      readLearned(trx),
      linksOfRecords(trx, 'invoice', invoices),
      linksOfRecords(trx, 'test-draft', invoices),
    ]);
    // Their earlier runs are over: the lease had ended, or we could not have claimed.
    await abandonSent(
      trx,
      taken.filter(({ leaseFence }) => leaseFence > 1).map(({ id }) => id),
      now,
    );
    const found = jobs.map((job): Claimed | null => {
      const transfer = taken.find((row) => isOf(row, job));
      if (!transfer) return null;
      const link =
        job.kind === 'invoice' ? links.find((one) => one.rackbeatKey === job.recordKey && one.generation === job.generation) : null;
      const testLink = testLinks.find((one) => one.rackbeatKey === job.recordKey) ?? null;
      const otherInstallation = learned.get(OTHER_INSTALLATION) ?? null;
      const { document: settings, revision: settingsRevision } = saved;
      return { connection, transfer, settings, settingsRevision, rackbeatToken, link: link ?? null, testLink, otherInstallation };
    });
    for (const [index, job] of jobs.entries()) if (!found[index]) await comeBack(context, trx, job, now);
    return found;
  });
}

const isOf = (row: TransferRow, job: TransferJob): boolean =>
  row.kind === job.kind && row.recordKey === job.recordKey && row.generation === job.generation;

/** Arranges to look again when the run that holds the record must have ended. */
async function comeBack(context: SyncContext, trx: TenantTransaction, job: TransferJob, now: Date): Promise<void> {
  const heldUntil = (await leaseOf(trx, job)) ?? now;
  await context.queue.wakeTransferLater(job, heldUntil, trx);
}
