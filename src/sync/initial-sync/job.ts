/** One job of the initial sync: takes the run, does one kind of the preview or one part of the writing, and arranges the next. */
import type { Result } from '../../core/failure.ts';
import type { ConnectionId } from '../../core/ids.ts';
import type { InitialSyncJob } from '../../jobs/names.ts';
import { findConnection } from '../../store/connections.ts';
import { withTenant } from '../../store/database.ts';
import { claimRun, latestRun, type RunProgress, recordRun, runLease } from '../../store/initial-sync-runs.ts';
import { loadSettings } from '../../store/settings.ts';
import type { CompanyFactsShelf } from '../company-facts.ts';
import type { SyncContext } from '../context.ts';
import { LeaseLost } from '../run.ts';
import { type Held, holdOf, runLeaseMs, type StepEnd } from './held.ts';
import { previewNextKind } from './preview.ts';
import { writeNextPart } from './write.ts';

/** A part that ended three processes without having brought anything to an end is not tried a fourth time by itself. */
const MOST_CLAIMS_WITHOUT_PROGRESS = 3;
/** Costs no call, and reconnecting is seen within a minute. */
const RECONNECT_RECHECK_MS = 60_000;

export async function workInitialSync(
  context: SyncContext,
  shelf: CompanyFactsShelf,
  { connectionId }: InitialSyncJob,
  signal: AbortSignal,
): Promise<void> {
  const connection = await findConnection(context.ledger, connectionId);
  if (!connection || connection.state === 'unconfirmed' || connection.state === 'uninstalled') return;
  const claimed = await claim(context, connectionId);
  if (!claimed) return;
  const { run, settings, rackbeatToken } = claimed;
  const clients = context.clientsFor(connectionId, { lane: 'back-fill', signal, rackbeatToken });
  const held = holdOf({ context, shelf, connection, clients, signal, run, settings });
  try {
    await endJob(held, await decide(held));
  } catch (error) {
    if (error instanceof LeaseLost) {
      context.log.warn('initial-sync.lease-lost', { connectionId, runId: held.run.id });
      return;
    }
    // The next process should not have to wait for the lease to end.
    if (signal.aborted) await endJob(held, { step: 'go-on' }).catch(() => {});
    throw error;
  }
}

interface Claimed extends Pick<Held, 'run' | 'settings'> {
  /** Read once for the whole job: a token that was taken away meanwhile is refused by Rackbeat itself. */
  rackbeatToken: Result<string>;
}

async function claim(context: SyncContext, connectionId: ConnectionId): Promise<Claimed | null> {
  return withTenant(context.ledger, connectionId, async (trx) => {
    const latest = await latestRun(trx);
    if (!latest) return null;
    const now = context.clock.now();
    const until = new Date(now.getTime() + runLeaseMs(context.times.writeDeadlineMs));
    const run = await claimRun(trx, latest.id, { owner: context.owner, now, until });
    if (run) return { run, settings: (await loadSettings(trx)).document, rackbeatToken: await context.rackbeatToken(trx) };
    const lease = await runLease(trx, latest.id);
    if (lease) await context.queue.wakeInitialSync({ connectionId }, { trx, at: lease });
    return null;
  });
}

async function decide(held: Held): Promise<StepEnd> {
  const { run, connection, context } = held;
  const now = context.clock.now();
  if (run.claimsWithoutProgress > MOST_CLAIMS_WITHOUT_PROGRESS)
    return { step: 'rests', progress: { state: 'failed', reason: { code: 'initial-sync.ends-the-process', params: {} }, finishedAt: now } };
  if (connection.state === 'reconnect-needed') {
    const reason = { code: 'connection.reconnect-needed', params: {} };
    return { step: 'waits', reason, wakeAt: new Date(now.getTime() + RECONNECT_RECHECK_MS), attempts: run.attempts };
  }
  const previewed = run.kinds.every((kind) => run.previewedKinds.includes(kind));
  if (run.state === 'stopping' && !previewed) return { step: 'rests', progress: { state: 'stopped', currentKind: null, finishedAt: now } };
  return run.state === 'previewing' ? previewNextKind(held) : writeNextPart(held);
}

const progressOf = (end: StepEnd): RunProgress => {
  switch (end.step) {
    case 'go-on':
      return { reason: null, ...end.progress, release: true };
    case 'rests':
      return { wakeAt: null, ...end.progress, release: true };
    case 'waits':
      return { reason: end.reason, wakeAt: end.wakeAt, attempts: end.attempts, release: true };
  }
};

/** How far the run is, and its next job, in one transaction. */
async function endJob({ run, context, connection, commit }: Held, end: StepEnd): Promise<void> {
  await commit(async (trx, state, now) => {
    // A person who asked to stop meanwhile is heard at once, whatever the job was waiting for.
    const wakeAt = end.step === 'waits' && state !== 'stopping' ? end.wakeAt : null;
    await recordRun(trx, run.id, run.leaseFence, progressOf(end), now);
    if (end.step !== 'rests') await context.queue.wakeInitialSync({ connectionId: connection.id }, { trx, at: wakeAt });
  });
  context.changed(connection.id);
}
