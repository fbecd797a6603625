/** Pages of transfers, newest change first, for a table of any length: the cursor is the last row seen, never a row count. */
import { sql } from 'kysely';
import type { TenantTransaction } from './database.ts';
import type { TransferKind, TransferState } from './tables.ts';
import { readTransfer, TRANSFER_COLUMNS, type TransferRow } from './transfers.ts';

export interface TransferFilter {
  state?: TransferState | undefined;
  kind?: TransferKind | undefined;
  issueId?: string | undefined;
  /** Part of a number or title. */
  text?: string | undefined;
  /** Days of the last change, `YYYY-MM-DD`, both included. */
  from?: string | undefined;
  to?: string | undefined;
  cursor?: string | undefined;
  limit: number;
}

export interface TransferPage {
  items: TransferRow[];
  next: string | null;
}

/** An unreadable cursor begins at the top: it can only come from a page of another version. */
function readCursor(cursor: string | undefined): { at: Date; id: string } | null {
  const [at = '', id = ''] = (cursor ?? '').split('_');
  const moment = new Date(at);
  return Number.isNaN(moment.getTime()) || !/^[0-9a-f-]{36}$/.test(id) ? null : { at: moment, id };
}

const escapeLike = (text: string): string => text.replaceAll(/[\\%_]/g, (character) => `\\${character}`);

export async function listTransfers(trx: TenantTransaction, filter: TransferFilter): Promise<TransferPage> {
  let query = trx
    .selectFrom('transfers')
    .select('id')
    .orderBy('updated_at', 'desc')
    .orderBy('id')
    .limit(filter.limit + 1);
  if (filter.state) query = query.where('state', '=', filter.state);
  if (filter.kind) query = query.where('kind', '=', filter.kind);
  if (filter.issueId) query = query.where('issue_id', '=', filter.issueId);
  if (filter.text) {
    const pattern = `%${escapeLike(filter.text)}%`;
    query = query.where('searched', 'like', sql<string>`lower(${pattern})`);
  }
  if (filter.from) query = query.where('updated_at', '>=', new Date(`${filter.from}T00:00:00Z`));
  if (filter.to) query = query.where('updated_at', '<', new Date(Date.parse(`${filter.to}T00:00:00Z`) + 86_400_000));
  const after = readCursor(filter.cursor);
  if (after) {
    query = query.where((where) =>
      where.or([
        where('updated_at', '<', after.at),
        where.and([where('updated_at', '=', after.at), where('id', '>', after.id as TransferRow['id'])]),
      ]),
    );
  }
  // The ids come from an index, the wide rows only for what is shown.
  const found = await trx
    .selectFrom('transfers')
    .select(TRANSFER_COLUMNS)
    .where('id', 'in', query)
    .orderBy('updated_at', 'desc')
    .orderBy('id')
    .execute();
  const rows = found.map(readTransfer);
  const items = rows.slice(0, filter.limit);
  const last = items.at(-1);
  return { items, next: rows.length > filter.limit && last ? `${last.updatedAt.toISOString()}_${last.id}` : null };
}
