/** Looking for a transfer by part of its number or name: read from an index alone, in small letters, never from the wide rows. */
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  // A line feed stands between the two, because no text that is looked for can hold one.
  await sql`
    alter table transfers add column searched text
    generated always as (lower(record_key || E'\n' || coalesce(title, ''))) stored`.execute(db);
  await sql`create index transfers_searched on transfers (connection_id, updated_at desc, id) include (searched)`.execute(db);
}
