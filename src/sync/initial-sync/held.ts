/** One job's hold on a run of the initial sync: what it knows, and the one way in which it writes to the database. */
import type { Settings } from '../../../api/settings.ts';
import type { Message } from '../../core/failure.ts';
import type { ConnectionRow } from '../../store/connections.ts';
import { type TenantTransaction, withTenant } from '../../store/database.ts';
import { holdRun, type InitialSyncRun, type RunProgress } from '../../store/initial-sync-runs.ts';
import type { InitialSyncState } from '../../store/tables.ts';
import type { CompanyFactsShelf } from '../company-facts.ts';
import type { Clients, SyncContext } from '../context.ts';
import { LeaseLost } from '../run.ts';

/** A batch that is not under way by then is given back, so that no intention waits long for its sending. */
export const SEND_WITHIN_MS = 25_000;
const LEASE_MARGIN_MS = 10_000;

export interface Held {
  context: SyncContext;
  shelf: CompanyFactsShelf;
  connection: ConnectionRow;
  run: InitialSyncRun;
  settings: Settings;
  clients: Clients;
  signal: AbortSignal;
  /** Writes in one transaction, if the run is still ours. `state` is what a person may have made of it. Throws LeaseLost. */
  commit<Value>(work: (trx: TenantTransaction, state: InitialSyncState, now: Date) => Promise<Value>): Promise<Value>;
}

/** How a job ends. */
export type StepEnd =
  /** There is more: another job at once. */
  | { step: 'go-on'; progress?: RunProgress }
  | { step: 'rests'; progress: RunProgress }
  | { step: 'waits'; reason: Message; wakeAt: Date; attempts: number };

/** A lease outlives the longest write under it: time to write the outcome down. */
export const runLeaseMs = (writeDeadlineMs: number): number => SEND_WITHIN_MS + writeDeadlineMs + LEASE_MARGIN_MS;

export function holdOf(parts: Omit<Held, 'commit'>): Held {
  const { context, connection, run } = parts;
  return {
    ...parts,
    commit: (work) =>
      withTenant(context.ledger, connection.id, async (trx) => {
        const now = context.clock.now();
        const until = new Date(now.getTime() + runLeaseMs(context.times.writeDeadlineMs));
        const state = await holdRun(trx, run.id, run.leaseFence, until);
        if (state === null) throw new LeaseLost(`initial sync ${run.id} was taken over by another process`);
        return work(trx, state, now);
      }),
  };
}
