import { afterAll, expect, it } from 'vitest';
import { testDatabase } from '../../test/support/database.ts';
import { openLimiterPool } from '../store/pools.ts';
import { createBudget } from './budget.ts';
import type { Lane } from './request.ts';
import { postgresWindows } from './windows.ts';

const database = await testDatabase();
const pools = Array.from({ length: 4 }, () => openLimiterPool(database.connectionString, () => {}));
afterAll(async () => {
  for (const pool of pools) await pool.end();
});

it('four processes on one table: never over a window, and each window used to the full', async () => {
  const budgets = pools.map((pool) => createBudget(postgresWindows(pool)));
  const lanes: Lane[] = ['person', 'invoices', 'master-data', 'back-fill'];
  const granted: { at: number; lane: Lane }[] = [];
  const start = performance.now();
  const worker = async (budget: (typeof budgets)[number], lane: Lane, connectionId: string): Promise<void> => {
    while (performance.now() - start < 5_000) {
      const token = await budget.take({ system: 'eaccounting', key: 'client /customers', lane, connectionId, waitMs: 2_000 });
      if (token.ok) granted.push({ at: performance.now(), lane });
    }
  };
  await Promise.all(budgets.flatMap((budget, process) => lanes.map((lane) => worker(budget, lane, `${process}`))));
  // Windows begin at 0, 2 and 4 s, and perhaps once more while the last asks wait.
  expect(granted.length).toBeGreaterThanOrEqual(3 * 18);
  expect(granted.length).toBeLessThanOrEqual(4 * 18);
  const low = granted.filter(({ lane }) => lane === 'master-data' || lane === 'back-fill');
  expect(low.length).toBeLessThanOrEqual(4 * 14);
}, 20_000);

it('a 429 seen by one process stops the others', async () => {
  const [mine, other] = pools.map((pool) => createBudget(postgresWindows(pool)));
  await mine?.close('rackbeat', 'token', 8_000);
  const refused = await other?.take({ system: 'rackbeat', key: 'token', lane: 'person', connectionId: 'one', waitMs: 2_000 });
  expect(refused).toMatchObject({ ok: false, kind: 'rate-limited', outcome: 'not-sent' });
  expect(refused && !refused.ok && refused.retryAfterMs).toBeGreaterThan(7_000);
});

it('without the table nothing is granted', async () => {
  const pool = openLimiterPool(database.connectionString.replace(/\/[^/]*$/, '/nowhere'), () => {});
  const budget = createBudget(postgresWindows(pool));
  expect(await budget.take({ system: 'rackbeat', key: 'token', lane: 'person', connectionId: 'one', waitMs: 5_000 })).toMatchObject({
    ok: false,
    code: 'outbound.budget-unavailable',
  });
  await pool.end();
});
