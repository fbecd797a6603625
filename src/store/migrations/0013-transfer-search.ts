/** Looking for a transfer by part of its number or name: read from an index alone, in small letters, never from the wide rows. */
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  // A line feed stands between the two, because no text that is looked for can hold one. Both are cut: an index holds 2,700
  // bytes a row, and a vendor's name may be longer.
  await sql`
    alter table transfers add column searched text
    generated always as (lower(left(record_key, 120) || E'\n' || left(coalesce(title, ''), 400))) stored`.execute(db);
  await sql`create index transfers_searched on transfers (connection_id, updated_at desc, id) include (searched)`.execute(db);
  // The new one serves its order as well.
  await sql`drop index transfers_newest`.execute(db);
}
