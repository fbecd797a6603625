/**
 * The first schema. Every table with a connection_id is a tenant's: forced row-level security, closed when no tenant
 * is set. `connections` itself is the directory (no secrets in it) and is read across tenants by the scheduler.
 * References between tenants' tables carry the tenant: a foreign key alone looks past row-level security.
 */
import { type Kysely, sql } from 'kysely';

const TENANT_TABLES = [
  'secrets',
  'vendor_tokens',
  'webhook_registrations',
  'settings_revisions',
  'inbox',
  'cursors',
  'transfers',
  'transfer_lines',
  'effects',
  'links',
  'issues',
  'outside_calls',
];

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table installation (
      id uuid primary key,
      epoch integer not null,
      rackbeat_origin text,
      eaccounting_origin text,
      created_at timestamptz not null,
      singleton boolean not null default true unique check (singleton)
    )`.execute(db);

  await sql`
    create table connections (
      id uuid primary key,
      state text not null check (state in ('unconfirmed', 'active', 'reconnect-needed', 'uninstalled')),
      rackbeat_origin text not null,
      rackbeat_account_id text not null,
      rackbeat_company_name text not null,
      rackbeat_organisation_number text,
      app_slug text,
      eaccounting_origin text not null,
      eaccounting_company_id text not null,
      eaccounting_company_name text not null,
      eaccounting_organisation_number text,
      country_code text not null,
      currency_code text not null,
      time_zone text not null,
      entrance_secret_hash text,
      created_at timestamptz not null,
      confirmed_at timestamptz,
      updated_at timestamptz not null
    )`.execute(db);
  await sql`create unique index connections_rackbeat_account on connections (rackbeat_origin, rackbeat_account_id)`.execute(db);
  // One active connection per eAccounting company: two would both transfer the same invoices.
  await sql`
    create unique index connections_one_per_company on connections (eaccounting_origin, eaccounting_company_id)
    where state in ('active', 'reconnect-needed')`.execute(db);

  // Written before the authorisation code is exchanged, so that a kill leaves a trace of the grant.
  await sql`
    create table installations_pending (
      state_hash text primary key,
      browser_hash text not null,
      code_verifier_sealed text not null,
      rackbeat_token_sealed text,
      rackbeat_api_key_sealed text,
      stage text not null check (stage in ('authorising', 'exchanging', 'granted', 'accepted', 'finished', 'refused')),
      grant_sealed text,
      made_connection_id uuid,
      reconnect_connection_id uuid,
      created_at timestamptz not null,
      expires_at timestamptz not null
    )`.execute(db);

  await sql`
    create table secrets (
      connection_id uuid not null references connections on delete cascade,
      name text not null,
      sealed text not null,
      updated_at timestamptz not null,
      primary key (connection_id, name)
    )`.execute(db);

  // The eAccounting token pair with the lease of the one process that may refresh it.
  await sql`
    create table vendor_tokens (
      connection_id uuid primary key references connections on delete cascade,
      access_sealed text not null,
      refresh_sealed text not null,
      expires_at timestamptz not null,
      refreshed_at timestamptz not null,
      lease_owner text,
      lease_fence bigint not null default 0,
      lease_until timestamptz,
      attempt_started_at timestamptz,
      dead_since timestamptz
    )`.execute(db);

  await sql`
    create table webhook_registrations (
      connection_id uuid not null references connections on delete cascade,
      wish text not null,
      event text not null,
      rackbeat_webhook_id text not null,
      token_hash text not null,
      url text not null,
      created_at timestamptz not null,
      primary key (connection_id, wish)
    )`.execute(db);

  await sql`
    create table settings_revisions (
      connection_id uuid not null references connections on delete cascade,
      revision integer not null check (revision > 0),
      schema_version integer not null,
      document jsonb not null,
      saved_at timestamptz not null,
      stated_name text,
      source_address text,
      primary key (connection_id, revision)
    )`.execute(db);

  await sql`
    create table inbox (
      id bigint generated always as identity,
      connection_id uuid not null references connections on delete cascade,
      event text not null,
      record_key text not null,
      received_at timestamptz not null,
      primary key (id)
    )`.execute(db);
  await sql`create index inbox_by_connection on inbox (connection_id, received_at)`.execute(db);

  await sql`
    create table cursors (
      connection_id uuid not null references connections on delete cascade,
      flow text not null,
      position text not null,
      swept_at timestamptz not null,
      primary key (connection_id, flow)
    )`.execute(db);

  await sql`
    create table issues (
      id uuid primary key,
      connection_id uuid not null references connections on delete cascade,
      cause text not null,
      code text not null,
      params jsonb not null,
      who text not null check (who in ('rackbeat-user', 'accountant', 'operator')),
      opened_at timestamptz not null,
      resolved_at timestamptz,
      unique (connection_id, id)
    )`.execute(db);
  await sql`create unique index issues_one_open_per_cause on issues (connection_id, cause) where resolved_at is null`.execute(db);

  await sql`
    create table transfers (
      id uuid primary key,
      connection_id uuid not null references connections on delete cascade,
      kind text not null check (kind in ('invoice', 'product', 'customer')),
      record_key text not null,
      generation integer not null default 1,
      title text,
      state text not null check (state in ('waiting', 'running', 'done', 'done-with-notes', 'needs-you', 'skipped', 'gave-up')),
      reason_code text not null,
      reason_params jsonb not null,
      notes jsonb not null default '[]',
      attempts integer not null default 0,
      claims_without_end integer not null default 0,
      wake_at timestamptz,
      issue_id uuid,
      lease_owner text,
      lease_fence bigint not null default 0,
      lease_until timestamptz,
      settings_revision integer,
      facts jsonb not null default '{}',
      by_person text,
      created_at timestamptz not null,
      updated_at timestamptz not null,
      unique (connection_id, kind, record_key, generation),
      unique (connection_id, id),
      foreign key (connection_id, issue_id) references issues (connection_id, id) on delete set null (issue_id),
      check (state not in ('waiting') or wake_at is not null)
    )`.execute(db);
  await sql`create index transfers_newest on transfers (connection_id, updated_at desc, id)`.execute(db);
  await sql`create index transfers_by_state on transfers (connection_id, state, updated_at desc, id)`.execute(db);
  await sql`create index transfers_to_wake on transfers (connection_id, wake_at) where state in ('waiting', 'needs-you') and wake_at is not null`.execute(
    db,
  );
  await sql`create index transfers_by_issue on transfers (issue_id) where issue_id is not null`.execute(db);

  await sql`
    create table transfer_lines (
      id bigint generated always as identity primary key,
      connection_id uuid not null references connections on delete cascade,
      transfer_id uuid not null,
      at timestamptz not null,
      code text not null,
      params jsonb not null,
      foreign key (connection_id, transfer_id) references transfers (connection_id, id) on delete cascade
    )`.execute(db);
  await sql`create index transfer_lines_by_transfer on transfer_lines (transfer_id, id)`.execute(db);

  // The ledger: every write to an outside system, recorded before it leaves.
  await sql`
    create table effects (
      id uuid primary key,
      connection_id uuid not null references connections on delete cascade,
      transfer_id uuid,
      kind text not null,
      record_key text not null,
      generation integer not null,
      state text not null check (state in ('planned', 'sent', 'settled', 'refused', 'unknown', 'asks')),
      attempt integer not null default 0,
      owner text,
      fence bigint not null default 0,
      sent_at timestamptz,
      deadline_at timestamptz,
      body_hash text not null,
      body jsonb not null,
      vendor_id text,
      outcome jsonb,
      absent_looks integer not null default 0,
      last_absent_at timestamptz,
      created_at timestamptz not null,
      updated_at timestamptz not null,
      unique (connection_id, kind, record_key, generation),
      unique (connection_id, id),
      foreign key (connection_id, transfer_id) references transfers (connection_id, id) on delete cascade
    )`.execute(db);
  await sql`
    create unique index effects_one_open on effects (connection_id, kind, record_key)
    where state in ('planned', 'sent', 'unknown')`.execute(db);
  await sql`create index effects_by_transfer on effects (transfer_id)`.execute(db);
  await sql`create index effects_in_flight on effects (connection_id, deadline_at) where state in ('sent', 'unknown')`.execute(db);

  await sql`
    create table links (
      connection_id uuid not null references connections on delete cascade,
      kind text not null,
      rackbeat_key text not null,
      generation integer not null default 1,
      rackbeat_id text,
      eaccounting_id text not null,
      eaccounting_number text,
      facts jsonb not null default '{}',
      linked_at timestamptz not null,
      updated_at timestamptz not null,
      primary key (connection_id, kind, rackbeat_key, generation)
    )`.execute(db);
  // One-to-one: an eAccounting record never belongs to two Rackbeat records of the same kind.
  await sql`create unique index links_one_to_one on links (connection_id, kind, eaccounting_id)`.execute(db);

  await sql`
    create table outside_calls (
      id bigint generated always as identity primary key,
      connection_id uuid not null references connections on delete cascade,
      transfer_id uuid,
      effect_id uuid,
      system text not null,
      method text not null,
      path text not null,
      request_body text,
      status integer,
      response_body text,
      failure_code text,
      started_at timestamptz not null,
      duration_ms integer not null,
      foreign key (connection_id, transfer_id) references transfers (connection_id, id) on delete cascade,
      foreign key (connection_id, effect_id) references effects (connection_id, id) on delete set null (effect_id)
    )`.execute(db);
  await sql`create index outside_calls_by_transfer on outside_calls (transfer_id, id)`.execute(db);
  await sql`create index outside_calls_by_effect on outside_calls (effect_id) where effect_id is not null`.execute(db);
  await sql`create index outside_calls_by_age on outside_calls (connection_id, started_at)`.execute(db);

  // Shared budget windows and breaker state. Lost on a database crash, and that is right: they only ever say "wait".
  await sql`
    create unlogged table rate_windows (
      key varchar(255) primary key,
      points integer not null default 0,
      expire bigint
    )`.execute(db);
  await sql`
    create unlogged table breakers (
      key text primary key,
      failures integer not null default 0,
      first_failure_at timestamptz,
      open_until timestamptz
    )`.execute(db);

  for (const table of TENANT_TABLES) {
    const name = sql.table(table);
    await sql`alter table ${name} enable row level security`.execute(db);
    await sql`alter table ${name} force row level security`.execute(db);
    await sql`
      create policy tenant on ${name}
      using (connection_id = nullif(current_setting('app.connection_id', true), '')::uuid)
      with check (connection_id = nullif(current_setting('app.connection_id', true), '')::uuid)`.execute(db);
  }
}
