/** Which statements the database was asked, and how often, by its own count (`pg_stat_statements`). */
import { Client } from 'pg';

export interface StatementCount {
  query: string;
  calls: number;
  /** Milliseconds in the database in all. */
  ms: number;
}

async function ask<Row>(connectionString: string, ...statements: string[]): Promise<Row[]> {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    let rows: Row[] = [];
    for (const statement of statements) rows = (await client.query(statement)).rows as Row[];
    return rows;
  } finally {
    await client.end();
  }
}

/** The library is loaded at the server's next start only. */
export async function preloadStatementCounting(connectionString: string): Promise<void> {
  await ask(connectionString, "alter system set shared_preload_libraries = 'pg_stat_statements'");
}

export async function countFromNow(connectionString: string): Promise<void> {
  await ask(connectionString, 'create extension if not exists pg_stat_statements', 'select pg_stat_statements_reset()');
}

/** Most often first. */
export const statementCounts = (connectionString: string): Promise<StatementCount[]> =>
  ask<StatementCount>(
    connectionString,
    `select query, calls::int, total_exec_time as ms from pg_stat_statements where query not like '%pg_stat_statements%' order by calls desc`,
  );
