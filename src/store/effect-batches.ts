/**
 * The ledger of effects in batches, for master data that is found again by a number of ours: up to a hundred intentions, or
 * a hundred outcomes, in one transaction. The states and their rules are those of `effects.ts`.
 */
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { asEffectId, type EffectId } from '../core/ids.ts';
import type { TenantTransaction } from './database.ts';
import type { EffectOutcome } from './effects.ts';
import { toJsonb } from './safe-text.ts';

export interface BatchSending {
  recordKey: string;
  bodyHash: string;
  body: unknown;
}

export interface BatchClaim {
  kind: string;
  owner: string;
  fence: number;
  now: Date;
  deadlineAt: Date;
}

/**
 * Records that these writes are about to leave, and returns their effects by record. A record whose last write was settled
 * begins a new generation; one that has a write in flight or unknown is left out: it must be looked up first.
 */
export async function recordSendings(
  trx: TenantTransaction,
  claim: BatchClaim,
  sendings: readonly BatchSending[],
): Promise<Map<string, EffectId>> {
  if (sendings.length === 0) return new Map();
  const rows = toJsonb(sendings.map((one) => ({ id: randomUUID(), key: one.recordKey, hash: one.bodyHash, body: one.body })));
  const { rows: recorded } = await sql<{ id: string; record_key: string }>`
    insert into effects (id, connection_id, kind, record_key, generation, state, attempt, owner, fence, sent_at, deadline_at, body_hash, body, created_at, updated_at)
    select s.id, ${trx.connectionId}::uuid, ${claim.kind}::text, s.key,
      case when last.generation is null then 1 when last.state in ('settled', 'asks') then last.generation + 1 else last.generation end,
      'sent', 1, ${claim.owner}::text, ${claim.fence}::bigint, ${claim.now}::timestamptz, ${claim.deadlineAt}::timestamptz, s.hash, s.body,
      ${claim.now}::timestamptz, ${claim.now}::timestamptz
    from jsonb_to_recordset(${rows}::jsonb) as s(id uuid, key text, hash text, body jsonb)
    left join lateral (
      select generation, state from effects e
      where e.connection_id = ${trx.connectionId}::uuid and e.kind = ${claim.kind}::text and e.record_key = s.key
      order by generation desc limit 1
    ) last on true
    on conflict (connection_id, kind, record_key, generation) do update set
      state = 'sent', attempt = effects.attempt + 1, owner = excluded.owner, fence = excluded.fence, sent_at = excluded.sent_at,
      deadline_at = excluded.deadline_at, body_hash = excluded.body_hash, body = excluded.body, outcome = null, vendor_id = null,
      updated_at = excluded.updated_at
      where effects.state in ('planned', 'refused')
    returning id, record_key`.execute(trx);
  return new Map(recorded.map((row) => [row.record_key, asEffectId(row.id)]));
}

export interface BatchOutcome extends EffectOutcome {
  id: EffectId;
}

/** Writes how these ended, in one statement. */
export async function recordOutcomes(trx: TenantTransaction, outcomes: readonly BatchOutcome[], now: Date): Promise<void> {
  if (outcomes.length === 0) return;
  const rows = toJsonb(outcomes.map(({ id, state, vendorId = null, outcome = null }) => ({ id, state, vendor: vendorId, outcome })));
  await sql`
    update effects set state = o.state, vendor_id = coalesce(o.vendor, vendor_id), outcome = o.outcome, updated_at = ${now}
    from jsonb_to_recordset(${rows}::jsonb) as o(id uuid, state text, vendor text, outcome jsonb)
    where effects.id = o.id`.execute(trx);
}

export interface OpenEffect {
  id: EffectId;
  kind: string;
  recordKey: string;
  body: unknown;
  sentAt: Date;
}

/** What a dead run left in flight becomes `unknown`; returns everything of these kinds whose end nobody knows. */
export async function takeUnknown(trx: TenantTransaction, kinds: readonly string[], now: Date): Promise<OpenEffect[]> {
  const rows = await trx
    .updateTable('effects')
    .set({ state: 'unknown', updated_at: now })
    .where('kind', 'in', kinds)
    .where('state', 'in', ['sent', 'unknown'])
    .returning(['id', 'kind', 'record_key', 'body', 'sent_at', 'created_at'])
    .execute();
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    recordKey: row.record_key,
    body: row.body,
    sentAt: row.sent_at ?? row.created_at,
  }));
}

/** The records for which a write of this kind has been made, ever. */
export async function settledRecords(trx: TenantTransaction, kind: string): Promise<string[]> {
  const rows = await trx
    .selectFrom('effects')
    .select('record_key')
    .distinct()
    .where('kind', '=', kind)
    .where('state', '=', 'settled')
    .execute();
  return rows.map((row) => row.record_key);
}

/** Whether a record with this number is just being made over there: its link is not on disk yet. */
export async function isBeingMade(trx: TenantTransaction, kind: string, number: string): Promise<boolean> {
  const row = await trx
    .selectFrom('effects')
    .select('id')
    .where('kind', '=', kind)
    .where('state', 'in', ['sent', 'unknown'])
    .where(sql<boolean>`body->'subject'->>'number' = ${number}`)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
