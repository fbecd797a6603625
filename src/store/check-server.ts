/** Checks, before anything is recorded, that the server keeps what it acknowledges and that the tenants' walls stand. */
import { type Kysely, sql } from 'kysely';
import { APP_ROLE } from './pools.ts';
import { type Refusal, refusal } from './refusal.ts';

/** Oldest server we test against: 15 brought `on delete set null (column)` and closed the public schema. */
const OLDEST_SERVER = 15;

interface ServerFacts {
  fsync: string;
  full_page_writes: string;
  synchronous_commit: string;
  role: string;
  superuser: boolean;
  bypassrls: boolean;
}

/** Reads the facts through the pool that will be used. Returns null when all is well. */
export async function checkServer<Schema>(ledger: Kysely<Schema>): Promise<Refusal | null> {
  let facts: ServerFacts | undefined;
  try {
    const { rows } = await sql<ServerFacts>`
      select current_setting('fsync') as fsync, current_setting('full_page_writes') as full_page_writes,
        current_setting('synchronous_commit') as synchronous_commit,
        rolname as role, rolsuper as superuser, rolbypassrls as bypassrls
      from pg_roles where rolname = current_user`.execute(ledger);
    facts = rows[0];
    const tooOld = await checkVersion(ledger);
    if (tooOld) return tooOld;
  } catch (error) {
    const known = connectRefusal(error);
    if (known) return known;
    throw error;
  }
  if (!facts) throw new Error('the session has no role');
  return judge(facts);
}

/** The version alone: what comes before every other question, because an older server does not understand our migrations. */
export async function checkVersion<Schema>(session: Kysely<Schema>): Promise<Refusal | null> {
  const { rows } = await sql<{ version: number }>`select current_setting('server_version_num')::int / 10000 as version`.execute(session);
  const [{ version } = { version: 0 }] = rows;
  return version < OLDEST_SERVER ? refusal('database.too-old', { version, oldest: OLDEST_SERVER }) : null;
}

/** The rule by itself, so that it can be shown for servers we do not have at hand. */
export function judge(facts: ServerFacts): Refusal | null {
  if (facts.fsync !== 'on') return refusal('database.not-durable', { setting: 'fsync' });
  if (facts.full_page_writes !== 'on') return refusal('database.not-durable', { setting: 'full_page_writes' });
  if (!['on', 'remote_apply'].includes(facts.synchronous_commit)) return refusal('database.not-durable', { setting: 'synchronous_commit' });
  // A pooler in between may drop the session's settings: then the sessions would belong to the owner, past every wall.
  if (facts.role !== APP_ROLE || facts.superuser || facts.bypassrls) return refusal('database.role-unsafe', { role: facts.role });
  return null;
}

const BY_CODE: Record<string, string> = {
  ECONNREFUSED: 'database.unreachable',
  ENOENT: 'database.unreachable',
  ENOTFOUND: 'database.unreachable',
  EAI_AGAIN: 'database.unreachable',
  ETIMEDOUT: 'database.unreachable',
  ECONNRESET: 'database.unreachable',
  EHOSTUNREACH: 'database.unreachable',
  '57P03': 'database.unreachable',
  '53300': 'database.too-many-connections',
  '28000': 'database.login-refused',
  '28P01': 'database.login-refused',
  '3D000': 'database.missing',
  // `role` names a role that is not there, or one that this login may not take: the migration makes and grants it.
  '22023': 'database.not-migrated',
  '42501': 'database.not-migrated',
};

/** Names the reason why no session could be opened, or null for an error that is not about opening one. */
export function connectRefusal(error: unknown): Refusal | null {
  const code = errorCode(error);
  const name = code === null ? undefined : BY_CODE[code];
  if (name !== undefined && code !== null) return refusal(name, { detail: code });
  const text = error instanceof Error ? error.message : '';
  return text.includes('timeout exceeded when trying to connect') ? refusal('database.unreachable', { detail: 'timeout' }) : null;
}

/** The SQLSTATE or system code of an error, looking into bundled ones (a name that resolves to several addresses). */
export function errorCode(error: unknown): string | null {
  if (error instanceof AggregateError) return errorCode(error.errors[0]);
  if (typeof error !== 'object' || error === null || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}
