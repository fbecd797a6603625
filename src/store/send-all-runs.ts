/** Runs that send everything there is of one kind: the latest of each kind, and how far it is. */
import type { TenantTransaction } from './database.ts';
import type { SendAllKind, SendAllState } from './tables.ts';

export interface SendAllRun {
  kind: SendAllKind;
  /** `listing`: its list is being read; `listed`: every record is queued; `ended`: all of them have come to rest. */
  state: SendAllState;
  /** The list that is read, and the next page of it. */
  list: string;
  page: number;
  /** How many there were when it was asked for. */
  total: number;
  listed: number;
  askedBy: string;
  startedAt: Date;
}

export async function sendAllRuns(trx: TenantTransaction): Promise<SendAllRun[]> {
  const rows = await trx.selectFrom('send_all_runs').selectAll().orderBy('kind').execute();
  return rows.map((row) => ({
    kind: row.kind,
    state: row.state,
    list: row.list,
    page: row.page,
    total: row.total,
    listed: row.listed,
    askedBy: row.asked_by,
    startedAt: row.started_at,
  }));
}

export interface NewSendAll extends Pick<SendAllRun, 'kind' | 'list' | 'total' | 'askedBy'> {
  now: Date;
}

/** False when one of this kind is under way. */
export async function startSendAll(trx: TenantTransaction, { kind, list, total, askedBy, now }: NewSendAll): Promise<boolean> {
  const fresh = { state: 'listing' as const, list, page: 1, total, listed: 0, asked_by: askedBy, started_at: now, updated_at: now };
  const result = await trx
    .insertInto('send_all_runs')
    .values({ connection_id: trx.connectionId, kind, ...fresh })
    .onConflict((conflict) => conflict.columns(['connection_id', 'kind']).doUpdateSet(fresh).where('send_all_runs.state', '=', 'ended'))
    .executeTakeFirst();
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** Moves on from this page, if nobody else has. */
export async function recordListed(
  trx: TenantTransaction,
  at: Pick<SendAllRun, 'kind' | 'list' | 'page'>,
  next: { state: SendAllState; list: string; page: number; listed: number },
  now: Date,
): Promise<boolean> {
  const result = await trx
    .updateTable('send_all_runs')
    .set({ ...next, updated_at: now })
    .where('kind', '=', at.kind)
    .where('list', '=', at.list)
    .where('page', '=', at.page)
    .where('state', '=', 'listing')
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** All of them have come to rest, or nobody wants them sent any more. */
export async function endSendAll(trx: TenantTransaction, kind: SendAllKind, now: Date): Promise<void> {
  await trx.updateTable('send_all_runs').set({ state: 'ended', updated_at: now }).where('kind', '=', kind).execute();
}

/** How many records of a kind have come to rest since then, and how many of those for a person to look at. */
export async function restedSince(trx: TenantTransaction, kind: SendAllKind, since: Date): Promise<{ rested: number; needYou: number }> {
  const rows = await trx
    .selectFrom('transfers')
    .select(({ fn }) => ['state', fn.countAll<number>().as('count')])
    .where('kind', '=', kind)
    .where('updated_at', '>=', since)
    .where('state', 'not in', ['waiting', 'running'])
    .groupBy('state')
    .execute();
  const sum = (states: readonly string[] | null): number =>
    rows.reduce((all, { state, count }) => (states === null || states.includes(state) ? all + count : all), 0);
  return { rested: sum(null), needYou: sum(['needs-you', 'gave-up']) };
}
