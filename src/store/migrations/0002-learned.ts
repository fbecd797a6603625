/** What the vendor's answers have taught us about one company (prices with VAT, the sign of a credit, where VAT is rounded): topic → value. */
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table learned (
      connection_id uuid not null references connections on delete cascade,
      topic text not null,
      value text not null,
      learned_at timestamptz not null,
      primary key (connection_id, topic)
    )`.execute(db);
  await sql`alter table learned enable row level security`.execute(db);
  await sql`alter table learned force row level security`.execute(db);
  await sql`
    create policy tenant on learned
    using (connection_id = nullif(current_setting('app.connection_id', true), '')::uuid)
    with check (connection_id = nullif(current_setting('app.connection_id', true), '')::uuid)`.execute(db);
}
