/** The latest examination of a connection; an earlier one is of no use to anybody. */
import type { TenantTransaction } from './database.ts';
import { toJsonb } from './safe-text.ts';
import type { ExaminedLine } from './tables.ts';

export interface Examination {
  checkedAt: Date;
  lines: ExaminedLine[];
}

/** Two examinations at once: the one that began later stays. */
export async function saveExamination(trx: TenantTransaction, { checkedAt, lines }: Examination): Promise<void> {
  const columns = { checked_at: checkedAt, lines: toJsonb(lines) };
  await trx
    .insertInto('examinations')
    .values({ connection_id: trx.connectionId, ...columns })
    .onConflict((conflict) => conflict.column('connection_id').doUpdateSet(columns).where('examinations.checked_at', '<=', checkedAt))
    .execute();
}

export async function latestExamination(trx: TenantTransaction): Promise<Examination | null> {
  const row = await trx.selectFrom('examinations').select(['checked_at', 'lines']).executeTakeFirst();
  return row ? { checkedAt: row.checked_at, lines: row.lines } : null;
}
