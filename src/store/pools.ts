/**
 * How each kind of database session is opened: as which role, how durable, how patient. Everything is set with the
 * connection itself, so that a session can never be used before it is set up.
 */
import { Client, type ClientConfig, type CustomTypesConfig, Pool, types } from 'pg';
import { safeText } from './safe-text.ts';

/** The role of the running program: no superuser, no way round row-level security. Made by the migration. */
export const APP_ROLE = 'rackbeat_eaccounting_app';
/** The job library's schema; owned by the app's role. */
export const BOSS_SCHEMA = 'pgboss';

/** No statement of ours is near this; a stuck one must not hold a connection for ever. */
const STATEMENT_TIMEOUT_MS = 30_000;
/** Nothing outside the database is awaited inside a transaction, so one that idles this long is a bug or a frozen process. */
const IDLE_IN_TRANSACTION_MS = 60_000;
const CONNECT_TIMEOUT_MS = 10_000;

export const LEDGER_POOL_SIZE = 16;
export const WEB_POOL_SIZE = 6;
const BOSS_POOL_SIZE = 8;
const LIMITER_POOL_SIZE = 8;

/** What a session is set to, as `-c name=value`. */
type SessionSettings = Record<string, string | number>;

const APP_SESSION: SessionSettings = {
  role: APP_ROLE,
  timezone: 'UTC',
  statement_timeout: STATEMENT_TIMEOUT_MS,
  idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_MS,
};

/** What is recorded before a write must be on disk when the write leaves. */
const LEDGER_SESSION: SessionSettings = { ...APP_SESSION, synchronous_commit: 'on' };
/** A lost completion runs a finished transfer again (no writes); a lost token count is settled by the next 429. */
const RELAXED_SESSION: SessionSettings = { ...APP_SESSION, synchronous_commit: 'off' };
const OWNER_SESSION: SessionSettings = { timezone: 'UTC', synchronous_commit: 'on' };

/**
 * Adds session settings to a connection string. They go into the string itself because the driver lets an `options`
 * of the string win over one beside it, and the operator's string may carry some.
 */
function withSettings(connectionString: string, settings: SessionSettings): string {
  const [base = '', query = ''] = splitOnce(connectionString, '?');
  const parameters = new URLSearchParams(query);
  const ours = Object.entries(settings).map(([name, value]) => `-c ${name}=${value}`);
  parameters.set('options', [parameters.get('options'), ...ours].filter(Boolean).join(' '));
  return `${base}?${parameters}`;
}

function splitOnce(text: string, separator: string): string[] {
  const at = text.indexOf(separator);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

/** bigint columns hold counters and identities; one beyond 2^53 is a bug, not a number to round. */
function parseBigint(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new Error(`bigint beyond a safe whole number: ${text}`);
  return value;
}

const columnTypes: CustomTypesConfig = {
  getTypeParser: (type: TypeId, format?: 'text' | 'binary') =>
    type === types.builtins.INT8 ? parseBigint : types.getTypeParser(type, format),
};

type TypeId = (typeof types.builtins)[keyof typeof types.builtins];
type PlainQuery = (text: unknown, values?: unknown, ...rest: unknown[]) => unknown;

/** The driver's socket; what the server is asked in one breath leaves in one packet. */
interface Corked {
  connection: { stream: { cork(): void; uncork(): void } };
}

const isQuery = (text: unknown): text is { values?: unknown[] } =>
  typeof text === 'object' && text !== null && 'text' in text && 'values' in text && !('submit' in text);

/**
 * A client that cleans every text parameter on its way in, so that no store function can forget to, and that sends what is
 * asked together together: each packet of its own would wake the server anew.
 */
class CleanTextClient extends Client {
  constructor(config?: ClientConfig) {
    super(config);
    const plain = super.query.bind(this) as PlainQuery;
    const clean = (value: unknown): unknown => (typeof value === 'string' ? safeText(value) : value);
    const cleanAll = (values: unknown): unknown => (Array.isArray(values) ? values.map(clean) : values);
    let gathering = false;
    const gather = (): void => {
      if (gathering) return;
      gathering = true;
      const { stream } = (this as unknown as Corked).connection;
      stream.cork();
      process.nextTick(() => {
        gathering = false;
        stream.uncork();
      });
    };
    const query: PlainQuery = (text, values, ...rest) => {
      gather();
      return isQuery(text) ? plain({ ...text, values: cleanAll(text.values) }, values, ...rest) : plain(text, cleanAll(values), ...rest);
    };
    this.query = query as typeof this.query;
  }
}

/** The ledger's pool: durable commits, the app's role. `onLost` hears of idle connections that broke. */
export function openLedgerPool(connectionString: string, size: number, onLost: (error: Error) => void): Pool {
  return openPool(connectionString, LEDGER_SESSION, size, 'ledger', onLost);
}

/** The owner's pool, for migrations only: not the app's role, no statement timeout. */
export function openOwnerPool(connectionString: string, onLost: (error: Error) => void): Pool {
  return openPool(connectionString, OWNER_SESSION, 1, 'owner', onLost);
}

/** A pool for the rate limiter and the breakers: small, and a commit does not wait for the disk. */
export function openLimiterPool(connectionString: string, onLost: (error: Error) => void): Pool {
  return openPool(connectionString, RELAXED_SESSION, LIMITER_POOL_SIZE, 'limiter', onLost);
}

function openPool(
  connectionString: string,
  settings: SessionSettings,
  max: number,
  applicationName: string,
  onLost: (error: Error) => void,
): Pool {
  const pool = new Pool({
    connectionString: withSettings(connectionString, settings),
    max,
    application_name: applicationName,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    types: columnTypes,
    Client: CleanTextClient,
    // Statements need not wait for the answer to the one before; each still has an answer or an error of its own.
    pipeline: true,
  });
  // Without a listener a database restart would end the process: the pool reports broken idle connections as 'error'.
  pool.on('error', onLost);
  // And so would one that breaks in the middle of a transaction: the pool stops listening to a client it has handed out.
  pool.on('connect', (client) => client.on('error', onLost));
  return pool;
}

export interface BossPoolOptions {
  connectionString: string;
  application_name: string;
  max: number;
  connectionTimeoutMillis: number;
  schema: string;
  /** The migration has made the schema; the app's role may not create one. */
  createSchema: false;
}

/** Constructor options for the job library: its own pool, the app's role, commits that do not wait for the disk. */
export function bossPoolOptions(connectionString: string, size: number = BOSS_POOL_SIZE): BossPoolOptions {
  return {
    connectionString: withSettings(connectionString, RELAXED_SESSION),
    application_name: 'jobs',
    max: size,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    schema: BOSS_SCHEMA,
    createSchema: false,
  };
}
