/** The breakers' shared state, on the limiter's pool: losing it means one more failed request, never a wrong one. */
import type { BreakerRow, BreakerStore } from '../outbound/breaker-store.ts';

interface QueryablePool {
  query(text: string, values: unknown[]): Promise<{ rows: unknown[]; rowCount: number | null }>;
}

interface Columns {
  key: string;
  failures: number;
  first_failure_at: Date | null;
  open_until: Date | null;
}

const COLUMNS = 'key, failures, first_failure_at, open_until';

const readRow = (row: unknown): BreakerRow => {
  const { key, failures, first_failure_at, open_until } = row as Columns;
  return { key, failures, firstFailureAt: first_failure_at, openUntil: open_until };
};

/** Vendors and connections that are not asked at this moment. */
export async function closedBreakers(pool: QueryablePool, now: Date): Promise<{ key: string; openUntil: Date }[]> {
  const { rows } = await pool.query(`select ${COLUMNS} from breakers where open_until > $1 order by key`, [now]);
  return rows.map(readRow).flatMap(({ key, openUntil }) => (openUntil ? [{ key, openUntil }] : []));
}

export function breakerStore(pool: QueryablePool): BreakerStore {
  const changed = async (text: string, values: unknown[]): Promise<boolean> => (await pool.query(text, values)).rowCount === 1;
  return {
    read: async (keys) => (await pool.query(`select ${COLUMNS} from breakers where key = any($1)`, [keys])).rows.map(readRow),
    countFailure: async (key, now, countFrom) => {
      const { rows } = await pool.query(
        `insert into breakers (key, failures, first_failure_at) values ($1, 1, $2)
         on conflict (key) do update set
           failures = case when breakers.first_failure_at >= $3 then breakers.failures + 1 else 1 end,
           first_failure_at = case when breakers.first_failure_at >= $3 then breakers.first_failure_at else $2 end
         returning ${COLUMNS}`,
        [key, now, countFrom],
      );
      return readRow(rows[0]);
    },
    open: (key, until) => changed('update breakers set open_until = $2 where key = $1 and open_until is null', [key, until]),
    claimProbe: (key, seen, until) => changed('update breakers set open_until = $3 where key = $1 and open_until = $2', [key, seen, until]),
    close: async (key) => {
      await pool.query('delete from breakers where key = $1', [key]);
    },
  };
}
