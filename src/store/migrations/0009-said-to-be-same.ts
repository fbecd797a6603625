/** What people have decided about identity: this Rackbeat record is that eAccounting record, although nothing but its number says so. */
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table said_to_be_same (
      connection_id uuid not null references connections on delete cascade,
      kind text not null,
      rackbeat_key text not null,
      eaccounting_number text not null,
      eaccounting_name text,
      stated_name text not null,
      said_at timestamptz not null,
      primary key (connection_id, kind, rackbeat_key)
    )`.execute(db);
  await sql`alter table said_to_be_same enable row level security`.execute(db);
  await sql`alter table said_to_be_same force row level security`.execute(db);
  await sql`
    create policy tenant on said_to_be_same
    using (connection_id = nullif(current_setting('app.connection_id', true), '')::uuid)
    with check (connection_id = nullif(current_setting('app.connection_id', true), '')::uuid)`.execute(db);
}
