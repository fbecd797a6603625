/** A cause is mended and a thousand records wake: each once, now, in a number of statements that does not grow with them. */
import { afterAll, expect, test } from 'vitest';
import { PRIORITY, TRANSFER_QUEUE } from '../../src/jobs/names.ts';
import { createJobQueue } from '../../src/jobs/queue.ts';
import { withTenant } from '../../src/store/database.ts';
import { bossPoolOptions } from '../../src/store/pools.ts';
import { activeConnection } from '../support/connections.ts';
import { testDatabase } from '../support/database.ts';

const { ledger, connectionString, asOwner } = await testDatabase();
const ending = new AbortController();
const queue = createJobQueue(bossPoolOptions(connectionString, 4), (error) => {
  // Sessions that are cut off when the database is dropped are no news.
  if (!ending.signal.aborted) throw error;
});
await queue.start();
afterAll(async () => {
  ending.abort();
  await queue.boss.stop({ graceful: false });
});
const connectionId = await activeConnection(ledger);

const records = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => ({ kind: 'invoice' as const, recordKey: String(from + index), generation: 1 }));
const wake = (from: number, to: number) =>
  withTenant(ledger, connectionId, (trx) => queue.wakeTransfers(records(from, to), { trx, priority: PRIORITY.person }));

interface Waiting {
  key: string;
  due: boolean;
  priority: number;
}

const waiting = (): Promise<Waiting[]> =>
  asOwner<Waiting & Record<string, unknown>>(
    `select data->>'recordKey' as key, start_after <= now() as due, priority from pgboss.job where name = $1 and state = 'created'`,
    [TRANSFER_QUEUE],
  );

test('what is queued for tomorrow, what is running and what nobody knows of: each is due now, once, as a person asked', async () => {
  const tomorrow = new Date(Date.now() + 86_400_000);
  await withTenant(ledger, connectionId, async (trx) => {
    for (const record of records(0, 3)) await queue.wakeTransferLater({ connectionId, ...record }, tomorrow, trx);
  });
  await queue.wakeTransfer({ connectionId, kind: 'invoice', recordKey: '3', generation: 1 });
  await queue.boss.fetch(TRANSFER_QUEUE, { batchSize: 1 });
  await wake(0, 6);
  await wake(0, 6);
  const now = await waiting();
  expect(now.map(({ key }) => key).toSorted()).toEqual(['0', '1', '2', '3', '4', '5']);
  expect(now.every(({ due, priority }) => due && priority === PRIORITY.person)).toBe(true);
});

test('a thousand records take as many statements as one', async () => {
  const statements = (from: number, to: number): Promise<number> =>
    withTenant(ledger, connectionId, async (trx) => {
      let count = 0;
      const counting = Object.assign(Object.create(trx) as typeof trx, {
        executeQuery: (...query: Parameters<typeof trx.executeQuery>) => {
          count += 1;
          return trx.executeQuery(...query);
        },
      });
      await queue.wakeTransfers(records(from, to), { trx: counting });
      return count;
    });
  expect(await statements(10, 11)).toBe(2);
  expect(await statements(1_000, 2_000)).toBe(2);
  expect((await waiting()).filter(({ key }) => key.length === 4)).toHaveLength(1_000);
});

test('two batches that meet wait for each other and lose nothing', async () => {
  await Promise.all([wake(3_000, 3_200), wake(3_100, 3_300), wake(3_050, 3_250)]);
  expect((await waiting()).filter(({ key }) => key.startsWith('3') && key.length === 4)).toHaveLength(300);
});
