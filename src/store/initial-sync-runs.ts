/** Runs of the initial sync: one row each, worked by one process at a time with a lease and a fence, like a transfer. */
import { randomUUID } from 'node:crypto';
import { type Selectable, sql } from 'kysely';
import type { Message } from '../core/failure.ts';
import type { TenantTransaction } from './database.ts';
import { toJsonb } from './safe-text.ts';
import type { InitialSyncKind, InitialSyncRunsTable, InitialSyncState } from './tables.ts';

export interface InitialSyncRun {
  id: string;
  state: InitialSyncState;
  /** In the order in which they run. */
  kinds: InitialSyncKind[];
  includeInactive: boolean;
  overwriteDifferences: boolean;
  currentKind: InitialSyncKind | null;
  previewedKinds: InitialSyncKind[];
  /** What must be set before a kind can run. */
  questions: Partial<Record<InitialSyncKind, Message[]>>;
  /** What a person should know of a kind before it runs. */
  remarks: Partial<Record<InitialSyncKind, Message[]>>;
  /** The next free Rackbeat number that we would choose. */
  nextNumbers: Partial<Record<InitialSyncKind, number>>;
  reason: Message | null;
  wakeAt: Date | null;
  attempts: number;
  claimsWithoutProgress: number;
  askedBy: string | null;
  leaseFence: number;
  createdAt: Date;
  startedAt: Date | null;
  finishedAt: Date | null;
}

const readRun = (row: Selectable<InitialSyncRunsTable>): InitialSyncRun => ({
  id: row.id,
  state: row.state,
  kinds: row.kinds,
  includeInactive: row.include_inactive,
  overwriteDifferences: row.overwrite_differences,
  currentKind: row.current_kind,
  previewedKinds: row.previewed_kinds,
  questions: row.questions,
  remarks: row.remarks,
  nextNumbers: row.next_numbers,
  reason: row.reason_code === null ? null : { code: row.reason_code, params: row.reason_params ?? {} },
  wakeAt: row.wake_at,
  attempts: row.attempts,
  claimsWithoutProgress: row.claims_without_progress,
  askedBy: row.asked_by,
  leaseFence: row.lease_fence,
  createdAt: row.created_at,
  startedAt: row.started_at,
  finishedAt: row.finished_at,
});

/** The newest run, locked until the transaction ends when `lock` is given; null before the first preview. */
export async function latestRun(trx: TenantTransaction, { lock = false } = {}): Promise<InitialSyncRun | null> {
  let query = trx.selectFrom('initial_sync_runs').selectAll().orderBy('created_at', 'desc').orderBy('id').limit(1);
  if (lock) query = query.forUpdate();
  const row = await query.executeTakeFirst();
  return row ? readRun(row) : null;
}

export interface NewRun {
  kinds: readonly InitialSyncKind[];
  includeInactive: boolean;
  askedBy: string | null;
}

/** Begins a preview. The rows of runs that never wrote anything go: nobody will ask for them again. */
export async function beginRun(trx: TenantTransaction, run: NewRun, now: Date): Promise<string> {
  await trx.deleteFrom('initial_sync_runs').where('started_at', 'is', null).execute();
  const id = randomUUID();
  await trx
    .insertInto('initial_sync_runs')
    .values({
      id,
      connection_id: trx.connectionId,
      state: 'previewing',
      kinds: toJsonb(run.kinds),
      include_inactive: run.includeInactive,
      asked_by: run.askedBy,
      created_at: now,
      updated_at: now,
    })
    .execute();
  return id;
}

/** A person presses Start: also a run that was stopped, or that failed, goes on. */
export async function startRun(
  trx: TenantTransaction,
  id: string,
  start: { overwriteDifferences: boolean; askedBy: string },
  now: Date,
): Promise<boolean> {
  const result = await trx
    .updateTable('initial_sync_runs')
    .set({
      state: 'running',
      overwrite_differences: start.overwriteDifferences,
      asked_by: start.askedBy,
      reason_code: null,
      reason_params: null,
      wake_at: null,
      attempts: 0,
      claims_without_progress: 0,
      started_at: sql<Date>`coalesce(started_at, ${now}::timestamptz)`,
      finished_at: null,
      updated_at: now,
    })
    .where('id', '=', id)
    .where('state', 'in', ['ready', 'stopped', 'failed'])
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Asks the run to stop; the process that works it ends it after what is in flight. */
export async function askToStop(trx: TenantTransaction, id: string, now: Date): Promise<boolean> {
  const result = await trx
    .updateTable('initial_sync_runs')
    .set({ state: 'stopping', wake_at: null, updated_at: now })
    .where('id', '=', id)
    .where('state', 'in', ['previewing', 'running', 'stopping'])
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Takes the run for one job. Null when it is at rest, or another process holds a living lease. */
export async function claimRun(
  trx: TenantTransaction,
  id: string,
  claim: { owner: string; now: Date; until: Date },
): Promise<InitialSyncRun | null> {
  const row = await trx
    .updateTable('initial_sync_runs')
    .set({
      claims_without_progress: sql<number>`claims_without_progress + 1`,
      lease_owner: claim.owner,
      lease_fence: sql<number>`lease_fence + 1`,
      lease_until: claim.until,
      wake_at: null,
    })
    .where('id', '=', id)
    .where('state', 'in', ['previewing', 'running', 'stopping'])
    .where((where) => where.or([where('lease_until', 'is', null), where('lease_until', '<=', claim.now)]))
    .returningAll()
    .executeTakeFirst();
  return row ? readRun(row) : null;
}

/** Until when somebody else works this run; null when nobody does. */
export async function runLease(trx: TenantTransaction, id: string): Promise<Date | null> {
  const row = await trx
    .selectFrom('initial_sync_runs')
    .select('lease_until')
    .where('id', '=', id)
    .where('state', 'in', ['previewing', 'running', 'stopping'])
    .executeTakeFirst();
  return row?.lease_until ?? null;
}

/** Prolongs the lease if it is still ours, and tells what a person may have asked for meanwhile. Null: taken over. */
export async function holdRun(trx: TenantTransaction, id: string, fence: number, until: Date): Promise<InitialSyncState | null> {
  const row = await trx
    .updateTable('initial_sync_runs')
    .set({ lease_until: until })
    .where('id', '=', id)
    .where('lease_fence', '=', fence)
    .returning('state')
    .executeTakeFirst();
  return row?.state ?? null;
}

export interface RunProgress {
  state?: InitialSyncState;
  currentKind?: InitialSyncKind | null;
  previewedKinds?: InitialSyncKind[];
  questions?: Partial<Record<InitialSyncKind, Message[]>>;
  remarks?: Partial<Record<InitialSyncKind, Message[]>>;
  nextNumbers?: Partial<Record<InitialSyncKind, number>>;
  reason?: Message | null;
  wakeAt?: Date | null;
  attempts?: number;
  finishedAt?: Date | null;
  /** Something was brought to an end: a process that dies from now on has not died for nothing. */
  progressed?: boolean;
  /** Gives the lease back. */
  release?: boolean;
}

/** Writes how far the run is. Only by the process that holds it. */
export async function recordRun(trx: TenantTransaction, id: string, fence: number, progress: RunProgress, now: Date): Promise<void> {
  await trx
    .updateTable('initial_sync_runs')
    .set({
      updated_at: now,
      ...(progress.state === undefined ? {} : { state: progress.state }),
      ...(progress.currentKind === undefined ? {} : { current_kind: progress.currentKind }),
      ...(progress.previewedKinds === undefined ? {} : { previewed_kinds: toJsonb(progress.previewedKinds) }),
      ...(progress.questions === undefined ? {} : { questions: toJsonb(progress.questions) }),
      ...(progress.remarks === undefined ? {} : { remarks: toJsonb(progress.remarks) }),
      ...(progress.nextNumbers === undefined ? {} : { next_numbers: toJsonb(progress.nextNumbers) }),
      ...(progress.reason === undefined
        ? {}
        : {
            reason_code: progress.reason?.code ?? null,
            reason_params: progress.reason === null ? null : toJsonb(progress.reason.params),
          }),
      ...(progress.wakeAt === undefined ? {} : { wake_at: progress.wakeAt }),
      ...(progress.attempts === undefined ? {} : { attempts: progress.attempts }),
      ...(progress.finishedAt === undefined ? {} : { finished_at: progress.finishedAt }),
      ...(progress.progressed === true ? { claims_without_progress: 0, attempts: 0, reason_code: null, reason_params: null } : {}),
      // Whoever gives the lease back has not died under it.
      ...(progress.release === true ? { lease_owner: null, lease_until: null, claims_without_progress: 0 } : {}),
    })
    .where('id', '=', id)
    .where('lease_fence', '=', fence)
    .execute();
}

/** Ends every lease of this connection's runs. Only for a process that knows itself to be the only one. */
export async function endRunLeases(trx: TenantTransaction): Promise<void> {
  await trx.updateTable('initial_sync_runs').set({ lease_owner: null, lease_until: null }).where('lease_until', 'is not', null).execute();
}

/** A run that should be worked now: a lost job (the job library's commits are not durable) is found here by the sweep. */
export async function overdueRun(trx: TenantTransaction, now: Date): Promise<string | null> {
  const row = await trx
    .selectFrom('initial_sync_runs')
    .select('id')
    .where('state', 'in', ['previewing', 'running', 'stopping'])
    .where((where) => where.or([where('wake_at', 'is', null), where('wake_at', '<=', now)]))
    .where((where) => where.or([where('lease_until', 'is', null), where('lease_until', '<=', now)]))
    .limit(1)
    .executeTakeFirst();
  return row?.id ?? null;
}

/** Kinds that were carried through to their end, and when. */
export async function completedKinds(trx: TenantTransaction): Promise<Map<InitialSyncKind, Date>> {
  const rows = await trx.selectFrom('initial_sync_completed').select(['kind', 'completed_at']).orderBy('completed_at').execute();
  return new Map(rows.map(({ kind, completed_at }) => [kind, completed_at]));
}

export async function recordCompleted(trx: TenantTransaction, kind: InitialSyncKind, now: Date): Promise<void> {
  await trx
    .insertInto('initial_sync_completed')
    .values({ connection_id: trx.connectionId, kind, completed_at: now })
    .onConflict((conflict) => conflict.columns(['connection_id', 'kind']).doUpdateSet({ completed_at: now }))
    .execute();
}
