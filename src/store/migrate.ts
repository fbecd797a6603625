/**
 * Brings a database to the program's schema. Any number of processes may start at once: one migrates, the others wait
 * and find nothing to do. A failed migration leaves the database as it was and stops the process.
 */
import { Kysely, PostgresDialect, sql } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import { ensureAppRole, grantToAppRole } from './app-role.ts';
import { checkVersion, connectRefusal, errorCode } from './check-server.ts';
import * as ground from './migrations/0001-ground.ts';
import * as learned from './migrations/0002-learned.ts';
import * as initialSync from './migrations/0003-initial-sync.ts';
import * as closedMonths from './migrations/0004-closed-months.ts';
import * as doctorAndAlerts from './migrations/0005-doctor-and-alerts.ts';
import * as operator from './migrations/0006-operator.ts';
import * as saidToBeSame from './migrations/0009-said-to-be-same.ts';
import * as initialSyncRemarks from './migrations/0012-initial-sync-remarks.ts';
import * as sendAll from './migrations/0012-send-all.ts';
import * as testDrafts from './migrations/0013-test-drafts.ts';
import * as transferSearch from './migrations/0013-transfer-search.ts';
import { openOwnerPool } from './pools.ts';
import { type Refusal, refusal } from './refusal.ts';

/** In order; a name never changes once released. */
export const MIGRATIONS: Record<string, Migration> = {
  '0001-ground': ground,
  '0002-learned': learned,
  '0003-initial-sync': initialSync,
  '0004-closed-months': closedMonths,
  '0005-doctor-and-alerts': doctorAndAlerts,
  '0006-operator': operator,
  '0009-said-to-be-same': saidToBeSame,
  '0012-initial-sync-remarks': initialSyncRemarks,
  '0012-send-all': sendAll,
  '0013-test-drafts': testDrafts,
  '0013-transfer-search': transferSearch,
};

/** Any fixed number; other programs on the same database are unlikely to choose it. */
const MIGRATION_LOCK = 0x7262_6561;

const INSUFFICIENT_PRIVILEGE = '42501';

export interface Migrated {
  ok: true;
  /** Names of the migrations that this call ran. */
  applied: string[];
}

/**
 * Migrates to the newest schema and makes the app's role. `migrations` is for tests.
 * Refusals: `database.too-old`, `database.newer-than-program`, `database.owner-rights`, and those of opening a session.
 */
export async function migrate(connectionString: string, migrations: Record<string, Migration> = MIGRATIONS): Promise<Migrated | Refusal> {
  const pool = openOwnerPool(connectionString, () => {});
  const owner = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
  try {
    return await owner.connection().execute((session) => migrateAlone(session, migrations));
  } catch (error) {
    const known =
      errorCode(error) === INSUFFICIENT_PRIVILEGE ? refusal('database.owner-rights', { detail: text(error) }) : connectRefusal(error);
    if (known) return known;
    throw error;
  } finally {
    await pool.end();
  }
}

const text = (error: unknown): string => (error instanceof Error ? error.message : String(error));

async function migrateAlone(session: Kysely<unknown>, migrations: Record<string, Migration>): Promise<Migrated | Refusal> {
  const tooOld = await checkVersion(session);
  if (tooOld) return tooOld;
  // The migrator's own lock comes too late: it creates its tables before it locks, and the role is ours to make.
  // The lock belongs to this session, so a killed process gives it back at once.
  await sql`select pg_advisory_lock(${MIGRATION_LOCK})`.execute(session);
  const unknown = (await appliedNames(session)).filter((name) => !(name in migrations));
  if (unknown[0] !== undefined) return refusal('database.newer-than-program', { migration: unknown[0] });

  await ensureAppRole(session);
  const migrator = new Migrator({ db: session, provider: { getMigrations: async () => migrations } });
  const { error, results = [] } = await migrator.migrateToLatest();
  if (error) {
    const failed = results.find((result) => result.status === 'Error');
    throw new Error(`migration ${failed?.migrationName ?? ''} failed; the database is unchanged`, { cause: error });
  }
  await grantToAppRole(session);
  return { ok: true, applied: results.filter((result) => result.status === 'Success').map((result) => result.migrationName) };
}

async function appliedNames(session: Kysely<unknown>): Promise<string[]> {
  const table = await sql<{ present: boolean }>`select to_regclass('kysely_migration') is not null as present`.execute(session);
  if (!table.rows[0]?.present) return [];
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(session);
  return rows.map((row) => row.name);
}
