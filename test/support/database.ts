/**
 * A database of its own for a test file, cloned from the run's migrated template in about 50 ms. Use at the top of the
 * file: `const { ledger } = await testDatabase();`. It is dropped when the file has run.
 */
import { randomBytes } from 'node:crypto';
import { Client, type QueryResultRow } from 'pg';
import { afterAll, inject } from 'vitest';
import { type Database, openDatabase } from '../../src/store/database.ts';

export const TEMPLATE_DATABASE = 'template_migrated';

export interface TestDatabase extends Database {
  /** Runs SQL as the server's superuser, past every wall: for set-up and for looking. */
  asOwner: <Row extends QueryResultRow = QueryResultRow>(text: string, values?: unknown[]) => Promise<Row[]>;
}

/** Clones the template and opens the ledger on the clone. `ledgerPoolSize`: 4 unless the test is about many at once. */
export async function testDatabase({ ledgerPoolSize = 4 } = {}): Promise<TestDatabase> {
  const connectionString = await cloneDatabase(`template ${TEMPLATE_DATABASE} strategy file_copy`);
  const opened = await openDatabase({ connectionString, ledgerPoolSize });
  if (!opened.ok) throw new Error(`the test database cannot be opened: ${opened.code}`);
  afterAll(() => opened.database.close());
  return { ...opened.database, asOwner: (text, values) => runAsOwner(connectionString, text, values) };
}

/** An empty database, for tests of the migrations. Returns its connection string. */
export const emptyTestDatabase = (): Promise<string> => cloneDatabase('');

async function cloneDatabase(how: string): Promise<string> {
  const server = inject('testServer');
  const name = `test_${randomBytes(6).toString('hex')}`;
  await runAsOwner(server, `create database ${name} ${how}`);
  // Hooks run last to first: pools that a test closes in a later hook are closed before this.
  afterAll(async () => {
    await runAsOwner(server, `drop database ${name} with (force)`);
  });
  return withDatabaseName(server, name);
}

export function withDatabaseName(connectionString: string, name: string): string {
  const url = new URL(connectionString);
  url.pathname = `/${name}`;
  return url.href;
}

export async function runAsOwner<Row extends QueryResultRow>(connectionString: string, text: string, values?: unknown[]): Promise<Row[]> {
  const client = new Client({ connectionString });
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query<Row>(text, values)).rows;
  } finally {
    await client.end();
  }
}
