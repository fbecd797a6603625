/** The numbers of the overview: how invoices of the last weeks stand, what succeeded last, and how the systems answered. */
import { sql } from 'kysely';
import type { TenantTransaction } from './database.ts';
import type { TransferKind, TransferState } from './tables.ts';

export interface DayCount {
  /** The day of booking in Rackbeat; of arrival while that is not known. */
  day: string;
  state: TransferState;
  count: number;
}

/** What is not booked in Rackbeat any more is no invoice to count. */
const NOT_BOOKED = ['skip.not-booked', 'skip.deleted-in-rackbeat'];

/** Rackbeat invoices by day and state, of those that have moved since then. */
export async function invoicesByDay(trx: TenantTransaction, since: Date, timeZone: string): Promise<DayCount[]> {
  const day = sql<string>`coalesce(left(facts->>'bookedAt', 10), to_char(created_at at time zone ${timeZone}, 'YYYY-MM-DD'))`;
  const rows = await trx
    .selectFrom('transfers')
    .select(({ fn }) => [day.as('day'), 'state', fn.countAll<number>().as('count')])
    .where('kind', '=', 'invoice')
    .where('generation', '=', 1)
    .where('updated_at', '>=', since)
    .where('reason_code', 'not in', NOT_BOOKED)
    .groupBy(sql`1`)
    .groupBy('state')
    .execute();
  return rows.map(({ day: on, state, count }) => ({ day: on, state, count }));
}

/** When a record of that kind was last brought to its end. */
export async function lastDone(trx: TenantTransaction, kind: TransferKind): Promise<Date | null> {
  const row = await trx
    .selectFrom('transfers')
    .select('updated_at')
    .where('kind', '=', kind)
    .where('state', 'in', ['done', 'done-with-notes'])
    .orderBy('updated_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.updated_at ?? null;
}

export async function lastSwept(trx: TenantTransaction, flows: readonly string[]): Promise<Date | null> {
  const row = await trx
    .selectFrom('cursors')
    .select(({ fn }) => fn.max('swept_at').as('at'))
    .where('flow', 'in', flows)
    .executeTakeFirst();
  return row?.at ?? null;
}

export interface Answered {
  at: Date;
  durationMs: number;
}

/** The last calls that were answered, newest first. */
export async function lastAnswers(trx: TenantTransaction, system: string, limit: number): Promise<Answered[]> {
  const rows = await trx
    .selectFrom('outside_calls')
    .select(['started_at', 'duration_ms'])
    .where('system', '=', system)
    .where('status', 'is not', null)
    .orderBy('started_at', 'desc')
    .limit(limit)
    .execute();
  return rows.map((row) => ({ at: row.started_at, durationMs: row.duration_ms }));
}
