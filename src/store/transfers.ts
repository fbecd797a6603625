/** Transfers: one row per record on its way across, claimed by one run at a time with a lease and a fence. */
import { randomUUID } from 'node:crypto';
import { type Selectable, sql } from 'kysely';
import type { Message } from '../core/failure.ts';
import { asTransferId, type TransferId } from '../core/ids.ts';
import type { TenantTransaction } from './database.ts';
import { type JsonText, toJsonb } from './safe-text.ts';
import type { TransferKind, TransferState, TransfersTable } from './tables.ts';

export interface TransferIdentity {
  kind: TransferKind;
  recordKey: string;
  generation: number;
}

export interface TransferRow {
  id: TransferId;
  kind: TransferKind;
  recordKey: string;
  generation: number;
  title: string | null;
  state: TransferState;
  reason: Message;
  notes: Message[];
  attempts: number;
  claimsWithoutEnd: number;
  wakeAt: Date | null;
  issueId: string | null;
  leaseFence: number;
  leaseUntil: Date | null;
  facts: Record<string, unknown>;
  byPerson: string | null;
  createdAt: Date;
  updatedAt: Date;
}

/** What a row is read from. Named one by one, so that the server keeps the statement ready. */
export const TRANSFER_COLUMNS = [
  'id',
  'kind',
  'record_key',
  'generation',
  'title',
  'state',
  'reason_code',
  'reason_params',
  'notes',
  'attempts',
  'claims_without_end',
  'wake_at',
  'issue_id',
  'lease_fence',
  'lease_until',
  'facts',
  'by_person',
  'created_at',
  'updated_at',
] as const;

export function readTransfer(row: Pick<Selectable<TransfersTable>, (typeof TRANSFER_COLUMNS)[number]>): TransferRow {
  return {
    id: row.id,
    kind: row.kind,
    recordKey: row.record_key,
    generation: row.generation,
    title: row.title,
    state: row.state,
    reason: { code: row.reason_code, params: row.reason_params },
    notes: row.notes,
    attempts: row.attempts,
    claimsWithoutEnd: row.claims_without_end,
    wakeAt: row.wake_at,
    issueId: row.issue_id,
    leaseFence: row.lease_fence,
    leaseUntil: row.lease_until,
    facts: row.facts,
    byPerson: row.by_person,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}

/** The lease of the run that holds a record, for one who came too late; null when it is free by now. */
export async function leaseOf(trx: TenantTransaction, identity: TransferIdentity): Promise<Date | null> {
  const row = await trx
    .selectFrom('transfers')
    .select('lease_until')
    .where('kind', '=', identity.kind)
    .where('record_key', '=', identity.recordKey)
    .where('generation', '=', identity.generation)
    .executeTakeFirst();
  return row?.lease_until ?? null;
}

/** Prolongs the lease if it is still ours. False: somebody else has taken over, and this run may write nothing. */
export async function holdLease(trx: TenantTransaction, id: TransferId, fence: number, until: Date): Promise<boolean> {
  const result = await trx
    .updateTable('transfers')
    .set({ lease_until: until })
    .where('id', '=', id)
    .where('lease_fence', '=', fence)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

export interface TransferEnd {
  state: Exclude<TransferState, 'running'>;
  reason: Message;
  notes: Message[];
  wakeAt: Date | null;
  attempts: number;
  issueId: string | null;
  title: string | null;
  facts: Record<string, unknown>;
  settingsRevision: number;
}

/** Writes how a run ended and gives the lease back. False when the lease is not ours any more. */
export async function endTransfer(trx: TenantTransaction, id: TransferId, fence: number, end: TransferEnd, now: Date): Promise<boolean> {
  const result = await trx
    .updateTable('transfers')
    .set({
      state: end.state,
      reason_code: end.reason.code,
      reason_params: toJsonb(end.reason.params),
      notes: toJsonb(end.notes),
      wake_at: end.wakeAt,
      attempts: end.attempts,
      claims_without_end: 0,
      issue_id: end.issueId,
      title: end.title,
      // What a person has decided while the run was under way is not the run's to overwrite.
      facts: sql<JsonText>`${toJsonb(end.facts)}::jsonb || jsonb_strip_nulls(jsonb_build_object('decided', transfers.facts->'decided'))`,
      settings_revision: end.settingsRevision,
      lease_owner: null,
      lease_until: null,
      updated_at: now,
    })
    .where('id', '=', id)
    .where('lease_fence', '=', fence)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Gives a lease back without having learned anything, for example when the process is asked to stop. */
export async function releaseLease(trx: TenantTransaction, id: TransferId, fence: number): Promise<void> {
  await trx
    .updateTable('transfers')
    .set({ lease_owner: null, lease_until: null, claims_without_end: 0 })
    .where('id', '=', id)
    .where('lease_fence', '=', fence)
    .execute();
}

/** As if it had not been claimed. */
export async function putBack(trx: TenantTransaction, id: TransferId, fence: number): Promise<void> {
  await trx
    .updateTable('transfers')
    .set({ lease_owner: null, lease_until: null, claims_without_end: sql<number>`claims_without_end - 1` })
    .where('id', '=', id)
    .where('lease_fence', '=', fence)
    .execute();
}

/** Ends every lease of this connection. Only for a process that knows itself to be the only one: their owners are dead. */
export async function endAllLeases(trx: TenantTransaction): Promise<void> {
  await trx.updateTable('transfers').set({ lease_owner: null, lease_until: null }).where('lease_until', 'is not', null).execute();
}

export async function findTransfer(trx: TenantTransaction, id: TransferId): Promise<TransferRow | null> {
  const row = await trx.selectFrom('transfers').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? readTransfer(row) : null;
}

/** Every record that has this number in Rackbeat, whatever its kind. */
export async function transfersOfNumber(trx: TenantTransaction, recordKey: string): Promise<TransferRow[]> {
  const rows = await trx
    .selectFrom('transfers')
    .selectAll()
    .where('record_key', '=', recordKey)
    .orderBy('kind')
    .orderBy('generation')
    .limit(20)
    .execute();
  return rows.map(readTransfer);
}

export async function findTransferOf(trx: TenantTransaction, identity: TransferIdentity): Promise<TransferRow | null> {
  const row = await trx
    .selectFrom('transfers')
    .selectAll()
    .where('kind', '=', identity.kind)
    .where('record_key', '=', identity.recordKey)
    .where('generation', '=', identity.generation)
    .executeTakeFirst();
  return row ? readTransfer(row) : null;
}

/** Of the documents made for one record the last one: a deliberate second has a higher generation. */
export async function latestTransferOf(trx: TenantTransaction, kind: TransferKind, recordKey: string): Promise<TransferRow | null> {
  const row = await trx
    .selectFrom('transfers')
    .selectAll()
    .where('kind', '=', kind)
    .where('record_key', '=', recordKey)
    .orderBy('generation', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ? readTransfer(row) : null;
}

/** Of all transfers of a kind the one that was begun last. */
export async function newestTransferOf(trx: TenantTransaction, kind: TransferKind): Promise<TransferRow | null> {
  const row = await trx
    .selectFrom('transfers')
    .selectAll()
    .where('kind', '=', kind)
    .orderBy('created_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ? readTransfer(row) : null;
}

/** Makes a transfer known before its first run, so that a list never lacks what a trigger has announced. */
export async function announceTransfer(
  trx: TenantTransaction,
  identity: TransferIdentity,
  reason: Message,
  now: Date,
  byPerson: string | null = null,
): Promise<TransferId> {
  const row = await trx
    .insertInto('transfers')
    .values({
      id: asTransferId(randomUUID()),
      connection_id: trx.connectionId,
      kind: identity.kind,
      record_key: identity.recordKey,
      generation: identity.generation,
      state: 'waiting',
      reason_code: reason.code,
      reason_params: toJsonb(reason.params),
      wake_at: now,
      by_person: byPerson,
      created_at: now,
      updated_at: now,
    })
    .onConflict((conflict) =>
      conflict.columns(['connection_id', 'kind', 'record_key', 'generation']).doUpdateSet({
        by_person: sql<string | null>`coalesce(excluded.by_person, transfers.by_person)`,
      }),
    )
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

/** A person asks again: attempts start anew, and it wakes now. Nothing that runs or is done is touched. */
export async function restartTransfer(
  trx: TenantTransaction,
  id: TransferId,
  byPerson: string | null,
  now: Date,
): Promise<TransferRow | null> {
  const row = await trx
    .updateTable('transfers')
    .set({
      state: 'waiting',
      reason_code: 'transfer.asked-again',
      reason_params: toJsonb({}),
      attempts: 0,
      claims_without_end: 0,
      wake_at: now,
      by_person: byPerson,
      updated_at: now,
    })
    .where('id', '=', id)
    .where('state', 'in', ['waiting', 'needs-you', 'gave-up', 'skipped'])
    .returningAll()
    .executeTakeFirst();
  return row ? readTransfer(row) : null;
}

/** A person decides that the record shall not cross. Not while a run holds it. */
export async function skipTransfer(trx: TenantTransaction, id: TransferId, reason: Message, byPerson: string, now: Date): Promise<boolean> {
  const result = await trx
    .updateTable('transfers')
    .set({
      state: 'skipped',
      reason_code: reason.code,
      reason_params: toJsonb(reason.params),
      wake_at: null,
      issue_id: null,
      by_person: byPerson,
      updated_at: now,
    })
    .where('id', '=', id)
    .where('state', 'in', ['waiting', 'needs-you', 'gave-up'])
    // Also a record that needs somebody is looked at now and then; whoever looks must not write over the decision afterwards.
    .where((where) => where.or([where('lease_until', 'is', null), where('lease_until', '<=', now)]))
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** What should have woken by now: a lost job (the job library's commits are not durable) is found here by the sweep. */
export async function overdueTransfers(trx: TenantTransaction, before: Date, limit: number): Promise<TransferIdentity[]> {
  const rows = await trx
    .selectFrom('transfers')
    .select(['kind', 'record_key', 'generation'])
    .where((where) =>
      where.or([
        where.and([where('state', 'in', ['waiting', 'needs-you']), where('wake_at', '<=', before)]),
        where.and([where('state', '=', 'running'), where('lease_until', '<=', before)]),
        where.and([where('lease_owner', 'is not', null), where('lease_until', '<=', before)]),
      ]),
    )
    .orderBy('wake_at')
    .limit(limit)
    .execute();
  return rows.map((row) => ({ kind: row.kind, recordKey: row.record_key, generation: row.generation }));
}

/** Wakes everything that waits or needs somebody, because a cause has been mended (settings saved, reconnected, issue re-checked). */
export async function wakeAll(trx: TenantTransaction, now: Date, only?: { issueIds: readonly string[] }): Promise<TransferIdentity[]> {
  let query = trx.updateTable('transfers').set({ wake_at: now });
  // Whoever names the issue means every record of it; of themselves, those that gave up stay so.
  query = only
    ? query.where('issue_id', 'in', only.issueIds).where('state', 'in', ['waiting', 'needs-you', 'gave-up'])
    : query.where('state', 'in', ['waiting', 'needs-you']);
  const rows = await query.returning(['kind', 'record_key', 'generation']).execute();
  return rows.map((row) => ({ kind: row.kind, recordKey: row.record_key, generation: row.generation }));
}

/** Where the initial sync leaves the version that it has made or linked. */
const LINK_KIND: Partial<Record<TransferKind, string>> = { product: 'item', customer: 'customer' };

/**
 * Of these records: the version (the vendor's own timestamp) that was last brought to an end, by a transfer or by the initial
 * sync. Records still under way are not in it.
 */
export async function seenVersions(
  trx: TenantTransaction,
  kind: TransferKind,
  recordKeys: readonly string[],
): Promise<Map<string, string>> {
  if (recordKeys.length === 0) return new Map();
  const linkKind = LINK_KIND[kind];
  const linked =
    linkKind === undefined
      ? []
      : await trx
          .selectFrom('links')
          .select(['rackbeat_key as record_key', sql<string | null>`facts->>'rackbeatUpdatedAt'`.as('version')])
          .where('kind', '=', linkKind)
          .where('rackbeat_key', 'in', recordKeys)
          .where('generation', '=', 1)
          .execute();
  const rows = await trx
    .selectFrom('transfers')
    .select(['record_key', sql<string | null>`facts->>'rackbeatUpdatedAt'`.as('version')])
    .where('kind', '=', kind)
    .where('record_key', 'in', recordKeys)
    .where('generation', '=', 1)
    .where('state', 'in', ['done', 'done-with-notes', 'skipped', 'needs-you'])
    // Left alone by a setting is not brought to an end: the setting may have changed, and who asks knows what is wanted now.
    .where('reason_code', 'not in', ['skip.switched-off', 'skip.before-start-date'])
    .execute();
  return new Map([...linked, ...rows].flatMap((row) => (row.version === null ? [] : [[row.record_key, row.version] as const])));
}

/** State and reason of these records; those we know nothing of are not in it. */
export async function standingOf(
  trx: TenantTransaction,
  kind: TransferKind,
  recordKeys: readonly string[],
): Promise<Map<string, { state: TransferState; reason: string }>> {
  if (recordKeys.length === 0) return new Map();
  const rows = await trx
    .selectFrom('transfers')
    .select(['record_key', 'state', 'reason_code'])
    .where('kind', '=', kind)
    .where('record_key', 'in', recordKeys)
    .where('generation', '=', 1)
    .execute();
  return new Map(rows.map((row) => [row.record_key, { state: row.state, reason: row.reason_code }]));
}

/** How many transfers stand in each state. */
export async function transferCounts(trx: TenantTransaction): Promise<Partial<Record<TransferState, number>>> {
  const rows = await trx
    .selectFrom('transfers')
    .select(({ fn }) => ['state', fn.countAll<number>().as('count')])
    .groupBy('state')
    .execute();
  return Object.fromEntries(rows.map((row) => [row.state, row.count]));
}
