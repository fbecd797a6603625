/**
 * The ledger of effects: every write to an outside system is a row before it is a request.
 * planned → sent → settled | refused | unknown; unknown → settled | planned | asks. Never sent → planned: a write whose
 * end nobody knows is looked up first.
 */
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { asEffectId, type EffectId, type TransferId } from '../core/ids.ts';
import type { TenantTransaction } from './database.ts';
import { toJsonb } from './safe-text.ts';
import type { EffectState } from './tables.ts';

export interface EffectRow {
  id: EffectId;
  transferId: TransferId | null;
  kind: string;
  recordKey: string;
  generation: number;
  state: EffectState;
  attempt: number;
  sentAt: Date | null;
  deadlineAt: Date | null;
  body: unknown;
  vendorId: string | null;
  outcome: unknown;
  absentLooks: number;
  lastAbsentAt: Date | null;
  createdAt: Date;
}

const COLUMNS = [
  'id',
  'transfer_id',
  'kind',
  'record_key',
  'generation',
  'state',
  'attempt',
  'sent_at',
  'deadline_at',
  'body',
  'vendor_id',
  'outcome',
  'absent_looks',
  'last_absent_at',
  'created_at',
] as const;

interface EffectColumns {
  id: EffectId;
  transfer_id: TransferId | null;
  kind: string;
  record_key: string;
  generation: number;
  state: EffectState;
  attempt: number;
  sent_at: Date | null;
  deadline_at: Date | null;
  body: unknown;
  vendor_id: string | null;
  outcome: unknown;
  absent_looks: number;
  last_absent_at: Date | null;
  created_at: Date;
}

const readEffect = (row: EffectColumns): EffectRow => ({
  id: row.id,
  transferId: row.transfer_id,
  kind: row.kind,
  recordKey: row.record_key,
  generation: row.generation,
  state: row.state,
  attempt: row.attempt,
  sentAt: row.sent_at,
  deadlineAt: row.deadline_at,
  body: row.body,
  vendorId: row.vendor_id,
  outcome: row.outcome,
  absentLooks: row.absent_looks,
  lastAbsentAt: row.last_absent_at,
  createdAt: row.created_at,
});

/** All effects of one transfer, oldest first. */
export async function effectsOf(trx: TenantTransaction, transferId: TransferId): Promise<EffectRow[]> {
  const rows = await trx
    .selectFrom('effects')
    .select(COLUMNS)
    .where('transfer_id', '=', transferId)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  return rows.map(readEffect);
}

/** How many writes of each kind stand in each state. */
export async function effectCounts(trx: TenantTransaction): Promise<{ kind: string; state: EffectState; count: number }[]> {
  return trx
    .selectFrom('effects')
    .select(({ fn }) => ['kind', 'state', fn.countAll<number>().as('count')])
    .groupBy(['kind', 'state'])
    .execute();
}

/** The newest effect of this kind on this record, whoever began it; null when there has been none. */
export async function latestEffect(trx: TenantTransaction, kind: string, recordKey: string): Promise<EffectRow | null> {
  const row = await trx
    .selectFrom('effects')
    .select(COLUMNS)
    .where('kind', '=', kind)
    .where('record_key', '=', recordKey)
    .orderBy('generation', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ? readEffect(row) : null;
}

/** Every creation of a draft that has this mark or made this draft, newest first. */
export async function draftCreations(trx: TenantTransaction, mark: string, draftId: string): Promise<EffectRow[]> {
  const rows = await trx
    .selectFrom('effects')
    .select(COLUMNS)
    .where('kind', 'in', ['draft.create', 'test-draft.create'])
    .where(sql<boolean>`(body->'subject'->>'mark' = ${mark} or lower(vendor_id) = lower(${draftId}))`)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(readEffect);
}

/** The effect, locked until the transaction ends, so that two runs cannot both find that they may send it. */
export async function lockEffect(trx: TenantTransaction, kind: string, recordKey: string, generation: number): Promise<EffectRow | null> {
  const row = await trx
    .selectFrom('effects')
    .select(COLUMNS)
    .where('kind', '=', kind)
    .where('record_key', '=', recordKey)
    .where('generation', '=', generation)
    .forUpdate()
    .executeTakeFirst();
  return row ? readEffect(row) : null;
}

/**
 * What dead runs left in flight becomes `unknown`, never `planned`. The caller holds the transfers' new leases, so the
 * runs that sent these are over.
 */
export async function abandonSent(trx: TenantTransaction, transferIds: readonly TransferId[], now: Date): Promise<void> {
  if (transferIds.length === 0) return;
  await trx
    .updateTable('effects')
    .set({ state: 'unknown', updated_at: now })
    .where('transfer_id', 'in', transferIds)
    .where('state', '=', 'sent')
    .execute();
}

export interface Sending {
  transferId: TransferId;
  kind: string;
  recordKey: string;
  generation: number;
  owner: string;
  fence: number;
  bodyHash: string;
  body: unknown;
  now: Date;
  deadlineAt: Date;
}

/**
 * Records that the write is about to leave. Null when it is in flight, unknown or settled: two first sendings at once both
 * find no row to lock, one inserts, and the other's update finds a state that it may not touch.
 */
export async function recordSending(trx: TenantTransaction, sending: Sending): Promise<EffectRow | null> {
  const row = await trx
    .insertInto('effects')
    .values({
      id: asEffectId(randomUUID()),
      connection_id: trx.connectionId,
      transfer_id: sending.transferId,
      kind: sending.kind,
      record_key: sending.recordKey,
      generation: sending.generation,
      state: 'sent',
      attempt: 1,
      owner: sending.owner,
      fence: sending.fence,
      sent_at: sending.now,
      deadline_at: sending.deadlineAt,
      body_hash: sending.bodyHash,
      body: toJsonb(sending.body),
      created_at: sending.now,
      updated_at: sending.now,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['connection_id', 'kind', 'record_key', 'generation'])
        .doUpdateSet((excluded) => ({
          state: 'sent' as const,
          transfer_id: excluded.ref('excluded.transfer_id'),
          attempt: excluded('effects.attempt', '+', 1),
          owner: sending.owner,
          fence: sending.fence,
          sent_at: sending.now,
          deadline_at: sending.deadlineAt,
          body_hash: sending.bodyHash,
          body: toJsonb(sending.body),
          outcome: null,
          absent_looks: 0,
          last_absent_at: null,
          updated_at: sending.now,
        }))
        .where('effects.state', 'in', ['planned', 'refused']),
    )
    .returning(COLUMNS)
    .executeTakeFirst();
  return row ? readEffect(row) : null;
}

/**
 * Records a write that may have been made in the time that a restored backup has lost: unknown, and looked for before anything is
 * sent. `sentAt`: the earliest moment at which it can have left; `deadlineAt`: the latest.
 */
export async function recordUncertain(
  trx: TenantTransaction,
  { now, ...sending }: Omit<Sending, 'owner' | 'fence'> & { sentAt: Date },
): Promise<EffectRow> {
  const doubtful = {
    state: 'unknown' as const,
    transfer_id: sending.transferId,
    sent_at: sending.sentAt,
    deadline_at: sending.deadlineAt,
    body_hash: sending.bodyHash,
    body: toJsonb(sending.body),
    absent_looks: 0,
    last_absent_at: null,
    updated_at: now,
  };
  const row = await trx
    .insertInto('effects')
    .values({
      id: asEffectId(randomUUID()),
      connection_id: trx.connectionId,
      kind: sending.kind,
      record_key: sending.recordKey,
      generation: sending.generation,
      ...doubtful,
      created_at: now,
    })
    .onConflict((conflict) => conflict.columns(['connection_id', 'kind', 'record_key', 'generation']).doUpdateSet(doubtful))
    .returning(COLUMNS)
    .executeTakeFirstOrThrow();
  return readEffect(row);
}

export interface EffectOutcome {
  state: Exclude<EffectState, 'sent'>;
  vendorId?: string | null;
  outcome?: unknown;
}

/** Writes how the sending (or the look-up) ended. */
export async function recordOutcome(trx: TenantTransaction, id: EffectId, end: EffectOutcome, now: Date): Promise<void> {
  await trx
    .updateTable('effects')
    .set({
      state: end.state,
      ...(end.vendorId === undefined ? {} : { vendor_id: end.vendorId }),
      ...(end.outcome === undefined ? {} : { outcome: toJsonb(end.outcome) }),
      updated_at: now,
    })
    .where('id', '=', id)
    .execute();
}

/** Counts a look-up that found nothing. */
export async function recordAbsence(trx: TenantTransaction, id: EffectId, now: Date): Promise<void> {
  await trx
    .updateTable('effects')
    .set((update) => ({ absent_looks: update('absent_looks', '+', 1), last_absent_at: now, updated_at: now }))
    .where('id', '=', id)
    .execute();
}
