/**
 * The latest examination of each connection, and the outbox of alerts: what somebody is to be told by e-mail, written in the
 * transaction in which it became true, and led to its end from there.
 */
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table examinations (
      connection_id uuid primary key references connections on delete cascade,
      checked_at timestamptz not null,
      lines jsonb not null
    )`.execute(db);

  // `about` names what happened once: a cause that opens, a connection that is lost. It is told once.
  await sql`
    create table alerts (
      id uuid primary key,
      connection_id uuid not null references connections on delete cascade,
      about text not null,
      kind text not null check (kind in ('issue-opened', 'issue-resolved', 'connection-lost', 'connection-back', 'silence')),
      code text not null,
      params jsonb not null,
      issue_id uuid,
      state text not null check (state in ('planned', 'sending', 'sent', 'shown', 'refused', 'withdrawn')),
      mail_id uuid,
      attempts integer not null default 0,
      failure text,
      created_at timestamptz not null,
      updated_at timestamptz not null,
      unique (connection_id, about),
      foreign key (connection_id, issue_id) references issues (connection_id, id) on delete cascade
    )`.execute(db);
  await sql`create index alerts_open on alerts (connection_id, created_at) where state in ('planned', 'sending')`.execute(db);
  await sql`create index alerts_newest on alerts (connection_id, created_at desc)`.execute(db);

  for (const table of ['examinations', 'alerts']) {
    const name = sql.table(table);
    await sql`alter table ${name} enable row level security`.execute(db);
    await sql`alter table ${name} force row level security`.execute(db);
    await sql`
      create policy tenant on ${name}
      using (connection_id = nullif(current_setting('app.connection_id', true), '')::uuid)
      with check (connection_id = nullif(current_setting('app.connection_id', true), '')::uuid)`.execute(db);
  }
}
