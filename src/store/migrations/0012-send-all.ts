/** Runs that send everything there is of one kind through the ongoing sync: how far its list has been read. The latest of each kind. */
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table send_all_runs (
      connection_id uuid not null references connections on delete cascade,
      kind text not null check (kind in ('product', 'customer')),
      state text not null check (state in ('listing', 'listed', 'ended')),
      list text not null,
      page integer not null,
      total integer not null,
      listed integer not null default 0,
      asked_by text not null,
      started_at timestamptz not null,
      updated_at timestamptz not null,
      primary key (connection_id, kind)
    )`.execute(db);
  await sql`alter table send_all_runs enable row level security`.execute(db);
  await sql`alter table send_all_runs force row level security`.execute(db);
  await sql`
    create policy tenant on send_all_runs
    using (connection_id = nullif(current_setting('app.connection_id', true), '')::uuid)
    with check (connection_id = nullif(current_setting('app.connection_id', true), '')::uuid)`.execute(db);
}
