/**
 * Two tenants with the same keys everywhere: what one of them calls its own exists at the other under the same name,
 * in every table of a tenant. The measure of the wall: the first must not notice whether the second exists.
 */
import { randomUUID } from 'node:crypto';
import { Kysely, PostgresDialect, sql, type Transaction } from 'kysely';
import { DatabaseError, Pool, types } from 'pg';
import { defaultSettings } from '../../api/settings.ts';
import { asConnectionId, asEffectId, asTransferId, type ConnectionId, type EffectId, type TransferId } from '../../src/core/ids.ts';
import { enterTenant, type TenantTransaction } from '../../src/store/database.ts';
import { APP_ROLE } from '../../src/store/pools.ts';
import type { Tables } from '../../src/store/tables.ts';
import { secret } from '../../src/vault/secret.ts';
import { SealError, type Vault } from '../../src/vault/vault.ts';
import { connectionFacts, TEST_NOW } from '../support/connections.ts';
import { testVault } from '../support/vault.ts';

const NOW = TEST_NOW;

export interface Tenant {
  id: ConnectionId;
  transferId: TransferId;
  /** Of its transfer in the job console. */
  jobNumber: number;
  effectId: EffectId;
  issueId: string;
  /** A run of the initial sync that is under way, one that rests, and a row of the first. */
  runId: string;
  restingRunId: string;
  rowId: string;
  alertId: string;
  /** Stands in its rows wherever a text does. */
  mark: string;
}

export interface World {
  vault: Vault;
  own: Tenant;
  other: Tenant;
  /**
   * Whether `act`, run as the first tenant with the second one's ids (or as `as`), notices the second one at all: its
   * answer is another when the second one does not exist, or the second one's rows are others afterwards. Everything is
   * rolled back. `unguarded` runs past row-level security, as if there were none.
   */
  reaches(act: Act, how?: { as?: 'own' | 'other'; unguarded?: boolean }): Promise<boolean>;
  close(): Promise<void>;
}

export type Act = (trx: TenantTransaction, other: Tenant, world: { vault: Vault }) => Promise<unknown>;

class RolledBack extends Error {}

export async function twoTenants(ownerConnection: string): Promise<World> {
  const pool = new Pool({ connectionString: ownerConnection, max: 1 });
  types.setTypeParser(types.builtins.INT8, Number);
  const owner = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  const vault = testVault();
  const own = await seedTenant(owner, vault, 'canary-own');
  const other = await seedTenant(owner, vault, 'canary-other');

  const otherRows = await rowsOf(owner, other.id);
  const known = new Set<string>([own, other].flatMap(({ mark: _mark, jobNumber: _jobNumber, ...ids }) => Object.values(ids)));

  /** Runs and rolls back. Returns what can be seen of the run from inside, and whether the second tenant's rows changed. */
  const run = async (act: Act, as: Tenant, unguarded: boolean, otherExists: boolean): Promise<{ answer: string; changed: boolean }> => {
    const outcome = { answer: '', changed: false };
    const attempt = owner.transaction().execute(async (trx) => {
      if (!otherExists) await trx.deleteFrom('connections').where('id', '=', other.id).execute();
      if (!unguarded) await sql`set local role ${sql.id(APP_ROLE)}`.execute(trx);
      outcome.answer = print(await act(await enterTenant(trx, as.id), other, { vault }), known);
      await sql`reset role`.execute(trx);
      outcome.changed = otherExists && (await rowsOf(trx, other.id)) !== otherRows;
      throw new RolledBack();
    });
    await attempt.catch((error: unknown) => {
      if (error instanceof SealError) outcome.answer = 'refused: sealed for another';
      else if (error instanceof DatabaseError) outcome.answer = `refused: ${error.code}`;
      else if (!(error instanceof RolledBack)) throw error;
    });
    return outcome;
  };

  const reaches: World['reaches'] = async (act, { as = 'own', unguarded = false } = {}) => {
    const tenant = as === 'own' ? own : other;
    const [there, gone] = [await run(act, tenant, unguarded, true), await run(act, tenant, unguarded, false)];
    return there.changed || there.answer !== gone.answer;
  };
  return {
    vault,
    own,
    other,
    reaches,
    close: () => owner.destroy(),
  };
}

/** An answer as text; ids made during the run are all the same to us. */
function print(answer: unknown, known: ReadonlySet<string>): string {
  const text = JSON.stringify(answer instanceof Map ? [...answer] : answer) ?? 'nothing';
  return text.replaceAll(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, (id) => (known.has(id) ? id : 'new id'));
}

const TABLES = [
  'secrets',
  'vendor_tokens',
  'webhook_registrations',
  'settings_revisions',
  'inbox',
  'cursors',
  'issues',
  'transfers',
  'transfer_lines',
  'effects',
  'links',
  'learned',
  'said_to_be_same',
  'closed_months',
  'outside_calls',
  'examinations',
  'alerts',
  'initial_sync_runs',
  'initial_sync_rows',
  'initial_sync_completed',
  'send_all_runs',
];

/** Everything of one tenant, as one text. */
async function rowsOf(db: Kysely<Tables> | Transaction<Tables>, id: ConnectionId): Promise<string> {
  const parts = TABLES.map(
    (table) =>
      sql`select ${sql.lit(table)} as name, coalesce(jsonb_agg(to_jsonb(t) order by to_jsonb(t)), '[]') as rows from ${sql.table(table)} t where connection_id = ${id}`,
  );
  const { rows } = await sql`${sql.join(parts, sql` union all `)}`.execute(db);
  return JSON.stringify(rows);
}

async function seedTenant(db: Kysely<Tables>, vault: Vault, mark: string): Promise<Tenant> {
  const id = asConnectionId(randomUUID());
  const transferId = asTransferId(randomUUID());
  const effectId = asEffectId(randomUUID());
  const issueId = randomUUID();
  const [runId, restingRunId, rowId] = [randomUUID(), randomUUID(), randomUUID()];
  const alertId = randomUUID();
  const facts = connectionFacts();
  const seal = (table: string, column: string, row: string): string => vault.seal({ connectionId: id, table, column, row }, secret(mark));
  const json = (value: unknown) => sql`${JSON.stringify(value)}::jsonb`;
  const settings = defaultSettings();
  settings.alerts.emails = [`${mark}@example.com`];
  await sql`insert into connections values (${id}, 'active', ${facts.rackbeatOrigin}, ${facts.rackbeatAccountId}, 'A', null, null,
    ${facts.eaccountingOrigin}, ${facts.eaccountingCompanyId}, 'A', null, 'NO', 'NOK', 'Europe/Oslo', null, ${NOW}, ${NOW}, ${NOW})`.execute(
    db,
  );
  await sql`insert into secrets values (${id}, 'key', ${seal('secrets', 'sealed', 'key')}, ${NOW})`.execute(db);
  await sql`insert into vendor_tokens (connection_id, access_sealed, refresh_sealed, expires_at, refreshed_at)
    values (${id}, ${seal('vendor_tokens', 'access_sealed', id)}, ${seal('vendor_tokens', 'refresh_sealed', id)}, ${NOW}, ${NOW})`.execute(
    db,
  );
  await sql`insert into webhook_registrations values (${id}, 'wish', 'event', ${mark}, ${mark}, ${mark}, ${NOW})`.execute(db);
  for (const revision of [1, 2]) {
    await sql`insert into settings_revisions values (${id}, ${revision}, 1, ${json(settings)}, ${NOW}, ${mark}, null)`.execute(db);
  }
  await sql`insert into inbox (connection_id, event, record_key, received_at) values (${id}, ${mark}, '1', ${NOW})`.execute(db);
  await sql`insert into cursors values (${id}, 'flow', ${mark}, ${NOW})`.execute(db);
  await sql`insert into issues values (${issueId}, ${id}, 'cause', ${mark}, ${json({ mark })}, 'operator', ${NOW}, null)`.execute(db);
  await sql`insert into issues values (${randomUUID()}, ${id}, 'stops nothing', ${mark}, ${json({ mark })}, 'operator', ${NOW}, null)`.execute(
    db,
  );
  await sql`insert into transfers (id, connection_id, kind, record_key, title, state, reason_code, reason_params, wake_at, issue_id, lease_owner, lease_fence, lease_until, facts, created_at, updated_at)
    values (${transferId}, ${id}, 'invoice', '1', ${mark}, 'waiting', ${mark}, ${json({})}, ${NOW}, ${issueId}, ${mark}, 1, ${NOW}, ${json({ rackbeatUpdatedAt: mark })}, ${NOW}, ${NOW})`.execute(
    db,
  );
  await sql`insert into transfers (id, connection_id, kind, record_key, title, state, reason_code, reason_params, facts, created_at, updated_at)
    values (${randomUUID()}, ${id}, 'product', '1', ${mark}, 'done', ${mark}, ${json({})}, ${json({ rackbeatUpdatedAt: mark })}, ${NOW}, ${NOW})`.execute(
    db,
  );
  await sql`insert into transfers (id, connection_id, kind, record_key, title, state, reason_code, reason_params, notes, facts, created_at, updated_at)
    values (${randomUUID()}, ${id}, 'product', '2', ${mark}, 'done-with-notes', ${mark}, ${json({})},
      ${json([{ code: 'note.coding-kept', params: { from: mark, to: mark, codingId: mark } }])}, ${json({ group: '7' })}, ${NOW}, ${NOW})`.execute(
    db,
  );
  await sql`insert into transfer_lines (connection_id, transfer_id, at, code, params) values (${id}, ${transferId}, ${NOW}, ${mark}, ${json({})})`.execute(
    db,
  );
  await sql`insert into effects (id, connection_id, transfer_id, kind, record_key, generation, state, body_hash, body, vendor_id, sent_at, created_at, updated_at)
    values (${effectId}, ${id}, ${transferId}, 'draft.create', '1', 1, 'sent', ${mark}, ${json({ mark, subject: { number: 'made' } })}, 'ea-1', ${NOW}, ${NOW}, ${NOW}),
      (gen_random_uuid(), ${id}, ${transferId}, 'article.create', '1', 1, 'settled', ${mark}, ${json({ mark })}, 'ea-1', ${NOW}, ${NOW}, ${NOW})`.execute(
    db,
  );
  await sql`insert into links (connection_id, kind, rackbeat_key, eaccounting_id, facts, linked_at, updated_at)
    values (${id}, 'customer', '1', 'ea-1', ${json({ mark })}, ${NOW}, ${NOW}),
      (${id}, 'customer', '1:EUR', 'ea-1-eur', ${json({ mark })}, ${NOW}, ${NOW})`.execute(db);
  await sql`insert into links (connection_id, kind, rackbeat_key, eaccounting_id, facts, linked_at, updated_at)
    values (${id}, 'invoice', '1', 'ea-1', ${json({ mark })}, ${NOW}, ${NOW})`.execute(db);
  await sql`insert into closed_months values (${id}, '2026-01', ${NOW}, ${mark}, null, ${mark}, ${json({ mark })})`.execute(db);
  await sql`insert into learned values (${id}, 'topic', ${mark}, ${NOW})`.execute(db);
  await sql`insert into send_all_runs values (${id}, 'customer', 'listing', 'customersPage', 1, 5, 0, ${mark}, ${NOW}, ${NOW})`.execute(db);
  await sql`insert into said_to_be_same values (${id}, 'item', '1', ${mark}, ${mark}, ${mark}, ${NOW})`.execute(db);
  await sql`insert into outside_calls (connection_id, transfer_id, effect_id, system, method, path, status, response_body, started_at, duration_ms)
    values (${id}, ${transferId}, ${effectId}, 'rackbeat', 'GET', '/', 200, ${mark}, ${NOW}, 1)`.execute(db);
  await sql`insert into examinations values (${id}, ${NOW}, ${json([{ mark }])})`.execute(db);
  await sql`insert into alerts (id, connection_id, about, kind, code, params, issue_id, state, created_at, updated_at)
    values (${alertId}, ${id}, 'issue:1:opened', 'issue-opened', ${mark}, ${json({ mark })}, ${issueId}, 'planned', ${NOW}, ${NOW})`.execute(
    db,
  );
  await sql`insert into alerts (id, connection_id, about, kind, code, params, state, created_at, updated_at)
    values (${randomUUID()}, ${id}, 'lost', 'connection-lost', ${mark}, ${json({})}, 'sent', ${NOW}, ${NOW})`.execute(db);
  await sql`insert into initial_sync_runs (id, connection_id, state, kinds, include_inactive, asked_by, lease_owner, lease_fence, lease_until, created_at, started_at, updated_at)
    values (${runId}, ${id}, 'running', '["product-groups"]', false, ${mark}, ${mark}, 1, ${NOW}, ${NOW}, ${NOW}, ${NOW})`.execute(db);
  await sql`insert into initial_sync_runs (id, connection_id, state, kinds, include_inactive, asked_by, created_at, updated_at)
    values (${restingRunId}, ${id}, 'ready', '["units"]', false, ${mark}, ${new Date(NOW.getTime() - 60_000)}, ${NOW})`.execute(db);
  await sql`insert into initial_sync_rows (id, connection_id, run_id, kind, position, source_id, source, name, intent, has_inventory, ended_at)
    values (${rowId}, ${id}, ${runId}, 'product-groups', 0, 'ea-1', '1', ${mark}, 'create', false, ${NOW}),
      (${randomUUID()}, ${id}, ${runId}, 'units', 1, 'ea-2', '2', ${mark}, 'skip', null, null)`.execute(db);
  await sql`insert into initial_sync_completed values (${id}, 'units', ${NOW})`.execute(db);
  const { console_number: jobNumber } = await db
    .selectFrom('transfers')
    .select('console_number')
    .where('id', '=', transferId)
    .executeTakeFirstOrThrow();
  return { id, transferId, jobNumber, effectId, issueId, alertId, runId, restingRunId, rowId, mark };
}
