/**
 * How far each flow of a connection has been swept. A cursor only moves forward: of two sweeps at once the slower one
 * must not take back what the faster one has reached.
 */
import { sql } from 'kysely';
import type { TenantTransaction } from './database.ts';

export interface Cursor {
  /** A moment or number in a form that sorts as text; each flow keeps to one form (moments: `Date.toISOString`). */
  position: string;
  sweptAt: Date;
}

/** Null before the first sweep. */
export async function readCursor(trx: TenantTransaction, flow: string): Promise<Cursor | null> {
  const row = await trx.selectFrom('cursors').select(['position', 'swept_at']).where('flow', '=', flow).executeTakeFirst();
  return row ? { position: row.position, sweptAt: row.swept_at } : null;
}

/**
 * Moves the cursor to `position` unless it is further already; the later sweep time stays as well. Call it in, or after,
 * the transaction that stores what was found. Returns the cursor as it stands now.
 */
export async function advanceCursor(trx: TenantTransaction, flow: string, to: Cursor): Promise<Cursor> {
  const row = await trx
    .insertInto('cursors')
    .values({ connection_id: trx.connectionId, flow, position: to.position, swept_at: to.sweptAt })
    .onConflict((conflict) =>
      conflict.columns(['connection_id', 'flow']).doUpdateSet({
        // Byte order, whatever order of letters the database was made with.
        position: sql<string>`greatest(cursors.position collate "C", excluded.position collate "C")`,
        swept_at: sql<Date>`greatest(cursors.swept_at, excluded.swept_at)`,
      }),
    )
    .returning(['position', 'swept_at'])
    .executeTakeFirstOrThrow();
  return { position: row.position, sweptAt: row.swept_at };
}
