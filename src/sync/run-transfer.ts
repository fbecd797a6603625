/** Runs one transfer job: claims the record, hands it to the handler of its kind, and writes how it ended. Never throws for an expected failure. */
import type { Settings } from '../../api/settings.ts';
import type { ConnectionId } from '../core/ids.ts';
import { PRIORITY, type TransferJob, type TransferKind } from '../jobs/names.ts';
import type { ConnectionRow } from '../store/connections.ts';
import { withTenant } from '../store/database.ts';
import type { Link } from '../store/links.ts';
import { putBack, releaseLease, type TransferRow } from '../store/transfers.ts';
import { type Claimed, claim } from './claims.ts';
import type { SyncContext } from './context.ts';
import { type Ending, endRun, type Shown } from './ending.ts';
import { createRun, LeaseLost, type Run } from './run.ts';
import type { Turns } from './turns.ts';

/** What a handler is given beside its run. */
export interface TransferCase {
  connection: ConnectionRow;
  settings: Settings;
  settingsRevision: number;
  /** Of an invoice: where its document stands. */
  link: Link | null;
  /** Of an invoice: the test draft of it that stands. */
  testLink: Link | null;
  /** May be changed by the handler; written with the ending. */
  shown: Shown;
}

export type TransferHandler = (run: Run, transferCase: TransferCase) => Promise<Ending>;
export type TransferHandlers = Partial<Record<TransferKind, TransferHandler>>;

/** A record that ended three processes without a word is not tried a fourth time by itself. */
const MOST_CLAIMS_WITHOUT_END = 3;

/** A waiting transfer of a connection that must be reconnected; reconnecting wakes it at once. */
const RECONNECT_RECHECK_MS = 60 * 60_000;

export async function runTransfer(
  context: SyncContext,
  handlers: TransferHandlers,
  job: TransferJob,
  signal: AbortSignal,
  turns: Turns,
): Promise<void> {
  const handler = handlers[job.kind];
  if (!handler) return;
  const ended = await turns.together(async () => {
    const claimed = await claim(context, job);
    // Put back before it waits for its turn: a death in the meantime is not its own.
    if (claimed && claimed.transfer.claimsWithoutEnd > 1) return setAside(context, claimed);
    if (claimed) await runClaimed(context, handler, job, signal, claimed);
    return true;
  });
  if (ended) return;
  await turns.alone(async () => {
    const claimed = await claim(context, job);
    if (claimed) await runClaimed(context, handler, job, signal, claimed);
  });
}

async function setAside(context: SyncContext, { connection, transfer }: Claimed): Promise<false> {
  await withTenant(context.ledger, connection.id, (trx) => putBack(trx, transfer.id, transfer.leaseFence));
  return false;
}

async function runClaimed(
  context: SyncContext,
  handler: TransferHandler,
  job: TransferJob,
  signal: AbortSignal,
  claimed: Claimed,
): Promise<void> {
  const { connection, transfer, settings, settingsRevision, link, testLink, rackbeatToken, otherInstallation } = claimed;
  // A person decided that it shall not cross; only a person brings it back, and then it waits again.
  if (transfer.state === 'skipped' && transfer.reason.code === 'skip.by-person') {
    await withTenant(context.ledger, job.connectionId, (trx) => releaseLease(trx, transfer.id, transfer.leaseFence));
    return;
  }
  const run = createRun(context, job.connectionId, transfer, {
    lane: transfer.byPerson === null ? laneOf(job.kind) : 'person',
    rackbeatToken,
  });
  const transferCase: TransferCase = {
    connection,
    settings,
    settingsRevision,
    link,
    testLink,
    shown: { title: transfer.title, facts: { ...transfer.facts }, notes: [...transfer.notes] },
  };
  try {
    const ending = otherInstallation === null ? await decide(run, handler, transferCase, signal) : standStill(run, otherInstallation);
    await endRun(run, ending, transferCase.shown, settingsRevision);
  } catch (error) {
    if (error instanceof LeaseLost) {
      context.log.warn('transfer.lease-lost', { connectionId: job.connectionId, transferId: transfer.id });
      return;
    }
    if (signal.aborted) await giveBack(context, job.connectionId, transfer);
    throw error;
  }
}

const laneOf = (kind: TransferKind) => (kind === 'product' || kind === 'customer' ? ('master-data' as const) : ('invoices' as const));

async function decide(run: Run, handler: TransferHandler, transferCase: TransferCase, signal: AbortSignal): Promise<Ending> {
  const { context, transfer } = run;
  if (transfer.claimsWithoutEnd > MOST_CLAIMS_WITHOUT_END)
    return { state: 'gave-up', reason: { code: 'transfer.ends-the-process', params: {} } };
  if (transferCase.connection.state === 'reconnect-needed') {
    const wakeAt = new Date(context.clock.now().getTime() + RECONNECT_RECHECK_MS);
    return { state: 'waiting', reason: { code: 'connection.reconnect-needed', params: {} }, wakeAt, countsAttempt: false };
  }
  try {
    signal.throwIfAborted();
    return await handler(run, transferCase);
  } catch (error) {
    if (error instanceof LeaseLost || signal.aborted) throw error;
    // A bug of ours, not of the record: the next version may do better, so it is tried again on the schedule.
    context.log.error('transfer.bug', {
      transferId: transfer.id,
      connectionId: run.connectionId,
      error: String(error),
      stack: error instanceof Error ? error.stack : null,
    });
    return bugEnding(run, error);
  }
}

/** Two would send every record twice. When the other one has gone, everything that waits is woken. */
function standStill({ context }: Run, origin: string): Ending {
  const wakeAt = new Date(context.clock.now().getTime() + RECONNECT_RECHECK_MS);
  return { state: 'waiting', reason: { code: 'connection.other-installation', params: { origin } }, wakeAt, countsAttempt: false };
}

const BUG_RETRY_MS = 5 * 60_000;

function bugEnding(run: Run, error: unknown): Ending {
  const message = error instanceof Error ? error.message : String(error);
  return {
    state: 'waiting',
    reason: { code: 'transfer.bug', params: { message: message.slice(0, 300) } },
    wakeAt: new Date(run.context.clock.now().getTime() + BUG_RETRY_MS),
    countsAttempt: true,
  };
}

/** The process is asked to stop: the next one should not have to wait for the lease to end. */
async function giveBack(context: SyncContext, connectionId: ConnectionId, transfer: TransferRow): Promise<void> {
  await withTenant(context.ledger, connectionId, (trx) => releaseLease(trx, transfer.id, transfer.leaseFence));
  await context.queue.wakeTransfer(
    { connectionId, kind: transfer.kind, recordKey: transfer.recordKey, generation: transfer.generation },
    { priority: PRIORITY.invoice },
  );
}
