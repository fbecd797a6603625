/** A third kind of transfer beside invoices and master data: a test draft, made to be looked at and deleted; and lists of one kind. */
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table transfers drop constraint transfers_kind_check`.execute(db);
  await sql`
    alter table transfers add constraint transfers_kind_check
    check (kind in ('invoice', 'product', 'customer', 'test-draft'))`.execute(db);
  // Lists of one kind, the newest change first, however many there are of the others.
  await sql`create index transfers_by_kind on transfers (connection_id, kind, updated_at desc, id)`.execute(db);
}
