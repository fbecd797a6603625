/** Closed months: the frozen copy of each, written once. */
import type { TenantTransaction } from './database.ts';
import { toJsonb } from './safe-text.ts';

export interface ClosedMonth {
  month: string;
  closedAt: Date;
  statedName: string;
  sha256: string;
  content: unknown;
}

const COLUMNS = ['month', 'closed_at', 'stated_name', 'sha256', 'content'] as const;

export async function findClosedMonth(trx: TenantTransaction, month: string): Promise<ClosedMonth | null> {
  const row = await trx.selectFrom('closed_months').select(COLUMNS).where('month', '=', month).executeTakeFirst();
  if (!row) return null;
  return { month: row.month, closedAt: row.closed_at, statedName: row.stated_name, sha256: row.sha256, content: row.content };
}

/** False when the month is closed already: of two people who close it at once the first one's copy stays. */
export async function keepClosedMonth(trx: TenantTransaction, closed: ClosedMonth & { sourceAddress: string | null }): Promise<boolean> {
  const result = await trx
    .insertInto('closed_months')
    .values({
      connection_id: trx.connectionId,
      month: closed.month,
      closed_at: closed.closedAt,
      stated_name: closed.statedName,
      source_address: closed.sourceAddress,
      sha256: closed.sha256,
      content: toJsonb(closed.content),
    })
    .onConflict((conflict) => conflict.columns(['connection_id', 'month']).doNothing())
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n;
}
