/**
 * The ledger's door to Postgres. A tenant's tables are reached only through `withTenant`, whose transaction carries the
 * tenant for Postgres (row-level security) and for the type checker alike.
 */
import { Kysely, PostgresDialect, sql, type Transaction } from 'kysely';
import type { ConnectionId } from '../core/ids.ts';
import { checkServer } from './check-server.ts';
import { LEDGER_POOL_SIZE, openLedgerPool } from './pools.ts';
import type { Refusal } from './refusal.ts';
import type { Tables } from './tables.ts';
import { tenantTransactions } from './tenant-transaction.ts';

/** Sessions of the app's role with durable commits. Without a tenant it sees no row of any tenant's table. */
export type Ledger = Kysely<Tables>;

declare const tenant: unique symbol;

/** A transaction inside one tenant. Every function on a tenant's tables asks for one. */
export type TenantTransaction = Transaction<Tables> & { readonly connectionId: ConnectionId; readonly [tenant]: true };

export interface Database {
  readonly ledger: Ledger;
  /** As given; for the pools of the job library and the limiter. */
  readonly connectionString: string;
  close(): Promise<void>;
}

export interface DatabaseOptions {
  connectionString: string;
  ledgerPoolSize?: number;
  /** Hears of idle connections that broke; the pool opens new ones by itself. */
  onConnectionLost?: (error: Error) => void;
}

/** How a ledger that was opened here runs a transaction inside a tenant. */
const runners = new WeakMap<Ledger, ReturnType<typeof tenantTransactions<Tables>>>();

/**
 * Opens the ledger on a migrated database and checks that what it records is durable and walled.
 * Refusals: `database.unreachable`, `.login-refused`, `.missing`, `.not-migrated`, `.too-old`, `.not-durable`, `.role-unsafe`.
 */
export async function openDatabase(options: DatabaseOptions): Promise<{ ok: true; database: Database } | Refusal> {
  const pool = openLedgerPool(options.connectionString, options.ledgerPoolSize ?? LEDGER_POOL_SIZE, options.onConnectionLost ?? (() => {}));
  const ledger = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  runners.set(ledger, tenantTransactions(ledger, pool));
  const refusal = await checkServer(ledger);
  if (refusal) {
    await pool.end();
    return refusal;
  }
  return { ok: true, database: { ledger, connectionString: options.connectionString, close: () => ledger.destroy() } };
}

/**
 * Runs `work` in one transaction inside one tenant. The setting is local to the transaction: after a commit, an error or
 * a broken connection nothing of it is left in the pool. Statements that `work` asks without waiting in between reach the
 * server together and are worked in the order in which they were asked. Never await the pool or the network inside.
 */
export function withTenant<Value>(
  ledger: Ledger,
  connectionId: ConnectionId,
  work: (trx: TenantTransaction) => Promise<Value>,
): Promise<Value> {
  const run = runners.get(ledger);
  if (!run) throw new Error('a ledger is opened by openDatabase');
  return run(connectionId, (trx) => work(Object.assign(trx, { connectionId }) as TenantTransaction));
}

/** Moves an open transaction into a tenant, for example to store a new connection's secrets together with the connection. */
export async function enterTenant(trx: Transaction<Tables>, connectionId: ConnectionId): Promise<TenantTransaction> {
  await sql`select set_config('app.connection_id', ${connectionId}, true)`.execute(trx);
  return Object.assign(trx, { connectionId }) as TenantTransaction;
}
