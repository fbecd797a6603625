/** Transfers as Rackbeat's job console lists them: by number, by page, without those that somebody has removed from its list. */
import { type SelectQueryBuilder, sql } from 'kysely';
import type { TenantTransaction } from './database.ts';
import type { Tables, TransferKind, TransferState } from './tables.ts';
import { readTransfer, type TransferRow } from './transfers.ts';

export interface ConsoleJob extends TransferRow {
  consoleNumber: number;
}

export interface ConsoleFilter {
  states: readonly TransferState[];
  /** Only those that have been tried, or have not been. */
  attempted: boolean | null;
  kinds: readonly TransferKind[];
  since: Date | null;
  /** Part of a number or title. */
  search: string | null;
}

export interface ConsolePage {
  jobs: ConsoleJob[];
  total: number;
}

type Listed = SelectQueryBuilder<Tables, 'transfers', object>;

/** What happens to a record later shows it again. */
const isShown = sql<boolean>`(console_hidden_at is null or console_hidden_at < updated_at)`;

const escapeLike = (text: string): string => text.replaceAll(/[\\%_]/g, (character) => `\\${character}`);

/** Newest first; `page` counts from 1. */
export async function listConsoleJobs(trx: TenantTransaction, filter: ConsoleFilter, page: number, perPage: number): Promise<ConsolePage> {
  if (filter.states.length === 0 || filter.kinds.length === 0) return { jobs: [], total: 0 };
  const narrowed = (query: Listed): Listed => {
    let wanted = query.where(isShown).where('state', 'in', filter.states).where('kind', 'in', filter.kinds);
    if (filter.attempted !== null) wanted = wanted.where('attempts', filter.attempted ? '>' : '=', 0);
    if (filter.since !== null) wanted = wanted.where('created_at', '>=', filter.since);
    if (filter.search !== null) {
      const pattern = `%${escapeLike(filter.search)}%`;
      wanted = wanted.where((where) => where.or([where('record_key', 'ilike', pattern), where('title', 'ilike', pattern)]));
    }
    return wanted;
  };
  const { total } = await narrowed(trx.selectFrom('transfers'))
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  const rows = await narrowed(trx.selectFrom('transfers'))
    .selectAll()
    .orderBy('created_at', 'desc')
    .orderBy('console_number', 'desc')
    .limit(perPage)
    .offset((page - 1) * perPage)
    .execute();
  return { jobs: rows.map((row) => ({ ...readTransfer(row), consoleNumber: row.console_number })), total };
}

export async function findConsoleJob(trx: TenantTransaction, consoleNumber: number): Promise<ConsoleJob | null> {
  const row = await trx.selectFrom('transfers').selectAll().where('console_number', '=', consoleNumber).executeTakeFirst();
  return row ? { ...readTransfer(row), consoleNumber: row.console_number } : null;
}

/** Takes a record off the console's list; its story stays. */
export async function hideConsoleJob(trx: TenantTransaction, consoleNumber: number, now: Date): Promise<void> {
  await trx
    .updateTable('transfers')
    .set(({ fn, val }) => ({ console_hidden_at: fn<Date>('greatest', ['updated_at', val(now)]) }))
    .where('console_number', '=', consoleNumber)
    .execute();
}
