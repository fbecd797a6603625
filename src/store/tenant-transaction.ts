/**
 * One transaction inside one tenant on one session. Its statements travel as they are asked, without each waiting for the
 * answer to the one before (the server works them in order all the same), and the tenant travels with `begin`: what counts
 * for speed is how often we wait for the server, and whoever asks for several things at once waits once.
 */
import type { CompiledQuery, DatabaseConnection, Kysely, KyselyProps, QueryExecutor, QueryResult, Transaction } from 'kysely';
import { Transaction as KyselyTransaction, PostgresDialect } from 'kysely';
import { escapeLiteral, type Pool, type PoolClient } from 'pg';
import type { ConnectionId } from '../core/ids.ts';
import { statementName } from './statement-names.ts';

const readResult = <Row>(rows: Row[], command: string, rowCount: number | null): QueryResult<Row> =>
  command === 'SELECT' ? { rows } : { rows, numAffectedRows: BigInt(rowCount ?? 0) };

/** A handle that outlives its transaction must not reach the session, which may serve another tenant by then. */
class Session implements DatabaseConnection {
  readonly #client: PoolClient;
  #open = true;

  constructor(client: PoolClient) {
    this.#client = client;
  }

  async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    if (!this.#open) throw new Error('the transaction of this statement is over');
    const name = statementName(sql);
    const values = [...parameters];
    const { rows, command, rowCount } = await this.#client.query(name === undefined ? { text: sql, values } : { text: sql, values, name });
    return readResult<Row>((rows ?? []) as Row[], command, rowCount);
  }

  streamQuery(): AsyncIterableIterator<never> {
    throw new Error('nothing is streamed inside a transaction');
  }

  close(): void {
    this.#open = false;
  }
}

/** Builds transactions on sessions of this pool, with the query builder of `ledger`. */
export function tenantTransactions<Schema>(ledger: Kysely<Schema>, pool: Pool) {
  const dialect = new PostgresDialect({ pool });
  const props = { config: { dialect }, dialect, driver: dialect.createDriver() } as unknown as KyselyProps;
  const executor: QueryExecutor = ledger.getExecutor();

  const onSession = (session: Session): Transaction<Schema> =>
    new KyselyTransaction<Schema>({
      ...props,
      // Not one after the other, as the builder's own provider does it: the session keeps the order.
      executor: executor.withConnectionProvider({ provideConnection: (consumer) => consumer(session) }),
    });

  return async <Value>(tenant: ConnectionId, work: (trx: Transaction<Schema>) => Promise<Value>): Promise<Value> => {
    const client = await pool.connect();
    const session = new Session(client);
    const begun = client.query(`begin; select set_config('app.connection_id', ${escapeLiteral(tenant)}, true)`);
    // Its failure fails every statement behind it; it is told by the first of them, or below.
    begun.catch(() => {});
    try {
      const value = await work(onSession(session));
      session.close();
      await begun;
      const { command } = await client.query('commit');
      // What a commit becomes when a statement has failed and nobody looked.
      if (command === 'ROLLBACK') throw new Error('a statement of the transaction had failed: it was rolled back');
      client.release();
      return value;
    } catch (error) {
      session.close();
      await client.query('rollback').then(
        () => client.release(),
        () => client.release(true),
      );
      throw error;
    }
  };
}
