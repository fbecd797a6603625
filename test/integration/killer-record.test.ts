/** G31: a record that kills its process ends after three deaths, and those that ran beside it are not given up with it. */
import pino from 'pino';
import { afterAll, expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { systemClock } from '../../src/core/clock.ts';
import type { TransferJob } from '../../src/jobs/names.ts';
import { createJobQueue } from '../../src/jobs/queue.ts';
import { unlimitedBudget } from '../../src/outbound/budget.ts';
import { createOutbound } from '../../src/outbound/outbound.ts';
import { createProgram } from '../../src/program.ts';
import { withTenant } from '../../src/store/database.ts';
import { bossPoolOptions } from '../../src/store/pools.ts';
import { endAllLeases } from '../../src/store/transfers.ts';
import { runTransfer } from '../../src/sync/run-transfer.ts';
import { createTurns, type Turns } from '../../src/sync/turns.ts';
import { makeKeyText } from '../../src/vault/key-ring.ts';
import { activeConnection } from '../support/connections.ts';
import { testDatabase } from '../support/database.ts';
import { shortOrLong } from '../support/long.ts';
import { testVault } from '../support/vault.ts';

const RECORDS = shortOrLong(60, 1_000);
const KILLERS = new Set(['7', '23', '41']);
/** As many as one process works at a time. */
const AT_ONCE = 40;

const { ledger, connectionString, asOwner } = await testDatabase();
const read = readConfig({
  DATABASE_URL: 'postgresql://not.used/here',
  ENCRYPTION_KEYS: makeKeyText('k'),
  RACKBEAT_URL: 'http://127.0.0.1:1',
  EACCOUNTING_API_URL: 'http://127.0.0.1:2',
  VISMA_IDENTITY_URL: 'http://127.0.0.1:2',
});
if (!read.ok) throw new Error(read.faults.join('\n'));
const outbound = createOutbound({ clock: systemClock, allowedOrigins: [], budget: unlimitedBudget });
const queue = createJobQueue(bossPoolOptions(connectionString, 2), () => {});
await queue.start();
afterAll(async () => {
  await queue.stop();
  await outbound.close();
});
const { sync } = createProgram({
  config: read.config,
  ledger,
  vault: testVault(),
  queue,
  outbound,
  clock: systemClock,
  random: Math.random,
  owner: 'test',
  log: pino({ level: 'silent' }),
});

/** One life of a process: ends when all has been worked, or with the first killer. Whatever ran then never goes on. */
async function live(connectionId: TransferJob['connectionId'], keys: readonly string[], turns: Turns): Promise<boolean> {
  const death = Promise.withResolvers<false>();
  let isDead = false;
  const breathe = async (): Promise<void> => {
    if (isDead) await new Promise<never>(() => {});
  };
  const invoice: Parameters<typeof runTransfer>[1]['invoice'] = async ({ transfer }) => {
    if (KILLERS.has(transfer.recordKey)) {
      isDead = true;
      death.resolve(false);
    }
    // The others are in the middle of it.
    await new Promise((resolve) => setImmediate(resolve));
    await breathe();
    return { state: 'done', notes: [], reason: { code: 'invoice.done-draft', params: {} } };
  };
  const left = [...keys];
  const work = async (): Promise<void> => {
    for (let key = left.shift(); key !== undefined; key = left.shift()) {
      await breathe();
      const job: TransferJob = { connectionId, kind: 'invoice', recordKey: key, generation: 1 };
      await runTransfer(sync, { invoice }, job, new AbortController().signal, turns);
    }
    await breathe();
  };
  return Promise.race([Promise.all(Array.from({ length: AT_ONCE }, work)).then(() => true), death.promise]);
}

async function workAll(turnsOf: () => Turns): Promise<{ done: number; givenUp: string[]; deaths: number }> {
  const connectionId = await activeConnection(ledger);
  const keys = Array.from({ length: RECORDS }, (_, index) => String(index + 1));
  const stateOf = async (state: string): Promise<string[]> =>
    (
      await asOwner<{ record_key: string }>('select record_key from transfers where connection_id = $1 and state = $2', [
        connectionId,
        state,
      ])
    ).map((row) => row.record_key);
  let deaths = 0;
  for (;;) {
    const over = new Set([...(await stateOf('done')), ...(await stateOf('gave-up'))]);
    const open = keys.filter((key) => !over.has(key));
    if (await live(connectionId, open, turnsOf())) break;
    deaths += 1;
    // As a start does that knows itself to be the only one.
    await withTenant(ledger, connectionId, endAllLeases);
  }
  return {
    done: (await stateOf('done')).length,
    givenUp: (await stateOf('gave-up')).toSorted((one, other) => Number(one) - Number(other)),
    deaths,
  };
}

test('three of many kill their process, each at most three times, and all others are done', async () => {
  const { deaths, ...ends } = await workAll(createTurns);
  expect(ends).toEqual({ done: RECORDS - KILLERS.size, givenUp: [...KILLERS] });
  // Fewer where two died together before either was known.
  expect(deaths).toBeLessThanOrEqual(3 * KILLERS.size);
});

test('the twin: if all run beside each other, others are given up too', async () => {
  const beside: Turns = { together: (work) => work(), alone: (work) => work() };
  expect((await workAll(() => beside)).givenUp.length).toBeGreaterThan(KILLERS.size);
});
