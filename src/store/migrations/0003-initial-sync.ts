/** The initial sync: its runs, one row per record of a run, and which kinds have been carried through. */
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table initial_sync_runs (
      id uuid primary key,
      connection_id uuid not null references connections on delete cascade,
      state text not null check (state in ('previewing', 'ready', 'running', 'stopping', 'stopped', 'done', 'failed')),
      kinds jsonb not null,
      include_inactive boolean not null,
      overwrite_differences boolean not null default false,
      current_kind text,
      previewed_kinds jsonb not null default '[]',
      questions jsonb not null default '{}',
      next_numbers jsonb not null default '{}',
      reason_code text,
      reason_params jsonb,
      wake_at timestamptz,
      attempts integer not null default 0,
      claims_without_progress integer not null default 0,
      asked_by text,
      lease_owner text,
      lease_fence bigint not null default 0,
      lease_until timestamptz,
      created_at timestamptz not null,
      started_at timestamptz,
      finished_at timestamptz,
      updated_at timestamptz not null,
      unique (connection_id, id)
    )`.execute(db);
  await sql`create index initial_sync_runs_newest on initial_sync_runs (connection_id, created_at desc)`.execute(db);

  // What one record of eAccounting becomes; the payload is what the writing needs, so that no page is read twice.
  await sql`
    create table initial_sync_rows (
      id uuid primary key,
      connection_id uuid not null references connections on delete cascade,
      run_id uuid not null,
      kind text not null,
      position integer not null,
      source_id text not null,
      source text not null,
      name text not null,
      intent text not null check (intent in ('create', 'link', 'differs', 'unchanged', 'skip', 'ask')),
      outcome text check (outcome in ('created', 'linked', 'overwritten', 'unchanged', 'skipped', 'failed')),
      rackbeat_number text,
      reason_code text,
      reason_params jsonb,
      notes jsonb not null default '[]',
      differences jsonb not null default '[]',
      has_inventory boolean,
      payload jsonb not null default '{}',
      ended_at timestamptz,
      unique (connection_id, run_id, kind, source_id),
      foreign key (connection_id, run_id) references initial_sync_runs (connection_id, id) on delete cascade
    )`.execute(db);
  await sql`create index initial_sync_rows_in_order on initial_sync_rows (connection_id, run_id, kind, position)`.execute(db);
  await sql`
    create index initial_sync_rows_open on initial_sync_rows (connection_id, run_id, kind, position) where outcome is null`.execute(db);

  await sql`
    create table initial_sync_completed (
      connection_id uuid not null references connections on delete cascade,
      kind text not null,
      completed_at timestamptz not null,
      primary key (connection_id, kind)
    )`.execute(db);

  for (const table of ['initial_sync_runs', 'initial_sync_rows', 'initial_sync_completed']) {
    const name = sql.table(table);
    await sql`alter table ${name} enable row level security`.execute(db);
    await sql`alter table ${name} force row level security`.execute(db);
    await sql`
      create policy tenant on ${name}
      using (connection_id = nullif(current_setting('app.connection_id', true), '')::uuid)
      with check (connection_id = nullif(current_setting('app.connection_id', true), '')::uuid)`.execute(db);
  }
}
