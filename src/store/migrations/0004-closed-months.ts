/** Frozen copies of closed months: what the accountant saw, with its check sum. A copy is written once and never changed. */
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table closed_months (
      connection_id uuid not null references connections on delete cascade,
      month text not null check (month ~ '^[0-9]{4}-[0-9]{2}$'),
      closed_at timestamptz not null,
      stated_name text not null,
      source_address text,
      sha256 text not null,
      content jsonb not null,
      primary key (connection_id, month)
    )`.execute(db);
  await sql`alter table closed_months enable row level security`.execute(db);
  await sql`alter table closed_months force row level security`.execute(db);
  await sql`
    create policy tenant on closed_months
    using (connection_id = nullif(current_setting('app.connection_id', true), '')::uuid)
    with check (connection_id = nullif(current_setting('app.connection_id', true), '')::uuid)`.execute(db);
}
