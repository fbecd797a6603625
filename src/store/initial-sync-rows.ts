/** One row per record of an initial sync: what is intended, what became of it, and what the writing needs. */
import { randomUUID } from 'node:crypto';
import { type Selectable, sql } from 'kysely';
import type { Message } from '../core/failure.ts';
import type { TenantTransaction } from './database.ts';
import { toJsonb } from './safe-text.ts';
import type { InitialSyncIntent, InitialSyncKind, InitialSyncOutcome, InitialSyncRowsTable, RowDifference } from './tables.ts';

export interface InitialSyncRow {
  id: string;
  kind: InitialSyncKind;
  position: number;
  /** eAccounting's id. */
  sourceId: string;
  source: string;
  name: string;
  intent: InitialSyncIntent;
  outcome: InitialSyncOutcome | null;
  rackbeatNumber: string | null;
  reason: Message | null;
  notes: Message[];
  differences: RowDifference[];
  hasInventory: boolean | null;
  payload: unknown;
  endedAt: Date | null;
}

export type NewRow = Omit<InitialSyncRow, 'id' | 'kind' | 'position' | 'outcome' | 'endedAt'>;

const readRow = (row: Selectable<InitialSyncRowsTable>): InitialSyncRow => ({
  id: row.id,
  kind: row.kind,
  position: row.position,
  sourceId: row.source_id,
  source: row.source,
  name: row.name,
  intent: row.intent,
  outcome: row.outcome,
  rackbeatNumber: row.rackbeat_number,
  reason: row.reason_code === null ? null : { code: row.reason_code, params: row.reason_params ?? {} },
  notes: row.notes,
  differences: row.differences,
  hasInventory: row.has_inventory,
  payload: row.payload,
  endedAt: row.ended_at,
});

/** A statement has at most 65,535 parameters. */
const ROWS_PER_STATEMENT = 500;

/** Adds previewed records after those that are there. A record that comes twice (it moved between two pages) is kept once. */
export async function addRows(
  trx: TenantTransaction,
  runId: string,
  kind: InitialSyncKind,
  from: number,
  rows: readonly NewRow[],
): Promise<void> {
  for (let start = 0; start < rows.length; start += ROWS_PER_STATEMENT) {
    await trx
      .insertInto('initial_sync_rows')
      .values(
        rows.slice(start, start + ROWS_PER_STATEMENT).map((row, index) => ({
          id: randomUUID(),
          connection_id: trx.connectionId,
          run_id: runId,
          kind,
          position: from + start + index,
          source_id: row.sourceId,
          source: row.source,
          name: row.name,
          intent: row.intent,
          rackbeat_number: row.rackbeatNumber,
          reason_code: row.reason?.code ?? null,
          reason_params: row.reason === null ? null : toJsonb(row.reason.params),
          notes: toJsonb(row.notes),
          differences: toJsonb(row.differences),
          has_inventory: row.hasInventory,
          payload: toJsonb(row.payload),
        })),
      )
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}

/** A preview of a kind that was interrupted begins anew. */
export async function removeRows(trx: TenantTransaction, runId: string, kind: InitialSyncKind): Promise<void> {
  await trx.deleteFrom('initial_sync_rows').where('run_id', '=', runId).where('kind', '=', kind).execute();
}

/** The next records of a kind that have not come to an end, in order, after `after`. */
export async function openRows(
  trx: TenantTransaction,
  runId: string,
  kind: InitialSyncKind,
  { after, limit }: { after: number; limit: number },
): Promise<InitialSyncRow[]> {
  const rows = await trx
    .selectFrom('initial_sync_rows')
    .selectAll()
    .where('run_id', '=', runId)
    .where('kind', '=', kind)
    .where('outcome', 'is', null)
    .where('position', '>', after)
    .orderBy('position')
    .limit(limit)
    .execute();
  return rows.map(readRow);
}

/** Whether anything of a kind has not come to its end. */
export async function hasOpenRows(trx: TenantTransaction, runId: string, kind: InitialSyncKind): Promise<boolean> {
  return (await openRows(trx, runId, kind, { after: -1, limit: 1 })).length > 0;
}

/** The open rows of these records of eAccounting. */
export async function openRowsOf(
  trx: TenantTransaction,
  runId: string,
  kind: InitialSyncKind,
  sourceIds: readonly string[],
): Promise<InitialSyncRow[]> {
  if (sourceIds.length === 0) return [];
  const rows = await trx
    .selectFrom('initial_sync_rows')
    .selectAll()
    .where('run_id', '=', runId)
    .where('kind', '=', kind)
    .where('source_id', 'in', sourceIds)
    .where('outcome', 'is', null)
    .execute();
  return rows.map(readRow);
}

/** Where in Rackbeat each record of a kind stands or will stand by this run: eAccounting's id → its number, null while it has none. */
export async function numbersOfKind(trx: TenantTransaction, runId: string, kind: InitialSyncKind): Promise<Map<string, string | null>> {
  const rows = await trx
    .selectFrom('initial_sync_rows')
    .select(['source_id', 'rackbeat_number'])
    .where('run_id', '=', runId)
    .where('kind', '=', kind)
    .where('intent', 'in', ['create', 'link', 'differs', 'unchanged'])
    .execute();
  return new Map(rows.map((row) => [row.source_id, row.rackbeat_number]));
}

/** Ends everything of a kind for which nothing is to be written, in one statement. */
export async function endIdleRows(
  trx: TenantTransaction,
  runId: string,
  kind: InitialSyncKind,
  overwriteDifferences: boolean,
  now: Date,
): Promise<void> {
  await trx
    .updateTable('initial_sync_rows')
    .set({
      outcome: sql<InitialSyncOutcome>`case when intent in ('skip', 'ask') then 'skipped' else 'unchanged' end`,
      ended_at: now,
    })
    .where('run_id', '=', runId)
    .where('kind', '=', kind)
    .where('outcome', 'is', null)
    .where('intent', 'in', ['skip', 'ask', 'unchanged', ...(overwriteDifferences ? [] : ['differs' as const])])
    .execute();
}

/** Remembers the numbers that we have chosen: a record whose sending ended nobody knows how is sent again under the same one. */
export async function assignNumbers(trx: TenantTransaction, numbers: readonly { id: string; number: string }[]): Promise<void> {
  if (numbers.length === 0) return;
  await sql`
    update initial_sync_rows r set rackbeat_number = n.number
    from jsonb_to_recordset(${toJsonb(numbers)}::jsonb) as n(id uuid, number text)
    where r.id = n.id`.execute(trx);
}

export interface RowEnd {
  id: string;
  outcome: InitialSyncOutcome;
  rackbeatNumber: string | null;
  reason: Message | null;
  /** Beside those of the preview. */
  notes: readonly Message[];
}

/** Writes how records ended, in one statement. */
export async function endRows(trx: TenantTransaction, ends: readonly RowEnd[], now: Date): Promise<void> {
  if (ends.length === 0) return;
  const values = toJsonb(
    ends.map((end) => ({
      id: end.id,
      outcome: end.outcome,
      number: end.rackbeatNumber,
      code: end.reason?.code ?? null,
      params: end.reason?.params ?? null,
      notes: end.notes,
    })),
  );
  await sql`
    update initial_sync_rows r set
      outcome = e.outcome,
      rackbeat_number = coalesce(e.number, r.rackbeat_number),
      reason_code = coalesce(e.code, r.reason_code),
      reason_params = case when e.code is null then r.reason_params else e.params end,
      notes = r.notes || coalesce(e.notes, '[]'::jsonb),
      ended_at = ${now}
    from jsonb_to_recordset(${values}::jsonb) as e(id uuid, outcome text, number text, code text, params jsonb, notes jsonb)
    where r.id = e.id and r.outcome is null`.execute(trx);
}

export interface KindCount {
  kind: InitialSyncKind;
  intent: InitialSyncIntent;
  outcome: InitialSyncOutcome | null;
  count: number;
}

/** How many records there are of each sort, and how many have ended since a moment. */
export async function countRows(trx: TenantTransaction, runId: string): Promise<KindCount[]> {
  return trx
    .selectFrom('initial_sync_rows')
    .select(({ fn }) => ['kind', 'intent', 'outcome', fn.countAll<number>().as('count')])
    .where('run_id', '=', runId)
    .groupBy(['kind', 'intent', 'outcome'])
    .execute();
}

/** Records ended since then, for the rate. */
export async function countEndedSince(trx: TenantTransaction, runId: string, since: Date): Promise<number> {
  const row = await trx
    .selectFrom('initial_sync_rows')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('run_id', '=', runId)
    .where('ended_at', '>', since)
    .executeTakeFirst();
  return row?.count ?? 0;
}

export interface RowFilter {
  kind?: InitialSyncKind | undefined;
  intent?: InitialSyncIntent | undefined;
  outcome?: InitialSyncOutcome | undefined;
  /** Part of a number or name. */
  text?: string | undefined;
  cursor?: string | undefined;
  limit: number;
}

const escapeLike = (text: string): string => text.replaceAll(/[\\%_]/g, (character) => `\\${character}`);

/** `<kind>_<position>` of the last row seen; anything else begins at the top. */
function readCursor(cursor: string | undefined): { kind: string; position: number } | null {
  const found = /^([a-z-]+)_(\d{1,9})$/.exec(cursor ?? '');
  return found ? { kind: found[1] ?? '', position: Number(found[2]) } : null;
}

/** A page of records by kind and order; the cursor is the last row seen. */
export async function listRows(
  trx: TenantTransaction,
  runId: string,
  filter: RowFilter,
): Promise<{ items: InitialSyncRow[]; next: string | null }> {
  let query = trx
    .selectFrom('initial_sync_rows')
    .selectAll()
    .where('run_id', '=', runId)
    .orderBy('kind')
    .orderBy('position')
    .limit(filter.limit + 1);
  if (filter.kind) query = query.where('kind', '=', filter.kind);
  if (filter.intent) query = query.where('intent', '=', filter.intent);
  if (filter.outcome) query = query.where('outcome', '=', filter.outcome);
  if (filter.text) {
    const pattern = `%${escapeLike(filter.text)}%`;
    query = query.where((where) =>
      where.or([where('source', 'ilike', pattern), where('name', 'ilike', pattern), where('rackbeat_number', 'ilike', pattern)]),
    );
  }
  const after = readCursor(filter.cursor);
  if (after) query = query.where(sql<boolean>`(kind, position) > (${after.kind}, ${after.position})`);
  const rows = (await query.execute()).map(readRow);
  const items = rows.slice(0, filter.limit);
  const last = items.at(-1);
  return { items, next: rows.length > filter.limit && last ? `${last.kind}_${last.position}` : null };
}

/** Only of a group that is going to be made, and only until the run starts: Rackbeat locks it with the first transaction. */
export async function setHasInventory(
  trx: TenantTransaction,
  runId: string,
  id: string,
  hasInventory: boolean,
): Promise<InitialSyncRow | null> {
  const row = await trx
    .updateTable('initial_sync_rows')
    .set({ has_inventory: hasInventory })
    .where('id', '=', id)
    .where('run_id', '=', runId)
    .where('kind', '=', 'product-groups')
    .where('intent', '=', 'create')
    .where('outcome', 'is', null)
    .returningAll()
    .executeTakeFirst();
  return row ? readRow(row) : null;
}
