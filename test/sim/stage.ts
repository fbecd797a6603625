/**
 * What all seeds of a simulation share: both stand-ins without sockets, a real Postgres, the program's own parts over them,
 * and one clock that only the simulation moves.
 */
import type { FastifyInstance } from 'fastify';
import pino from 'pino';
import { afterAll } from 'vitest';
import { createEAccountingStandIn } from '../../sandbox/eaccounting/stand-in.ts';
import { createClock } from '../../sandbox/kit/clock.ts';
import { createRackbeatStandIn } from '../../sandbox/rackbeat/stand-in.ts';
import { type Config, readConfig } from '../../src/config.ts';
import { type ManualClock, manualClock } from '../../src/core/clock.ts';
import { unlimitedBudget } from '../../src/outbound/budget.ts';
import type { Exchange } from '../../src/outbound/exchange.ts';
import { createOutbound } from '../../src/outbound/outbound.ts';
import { createProgram, type Program } from '../../src/program.ts';
import { makeKeyText, parseKeyRing } from '../../src/vault/key-ring.ts';
import { createVault } from '../../src/vault/vault.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { inProcessExchange, inProcessFetch } from './in-process.ts';
import { createMemoryQueue, type MemoryQueue } from './memory-queue.ts';

export const ADDRESSES = {
  app: 'https://app.example',
  rackbeat: 'https://rackbeat.sandbox.invalid',
  eaccounting: 'https://eaccounting.sandbox.invalid',
} as const;

type RackbeatStandIn = Awaited<ReturnType<typeof createRackbeatStandIn>>;
type EAccountingStandIn = Awaited<ReturnType<typeof createEAccountingStandIn>>;

/** Ways in which a test may break the program on purpose; null leaves it whole. */
export interface Plants {
  exchange: ((exchange: Exchange) => Exchange) | null;
  queue: ((queue: MemoryQueue) => MemoryQueue) | null;
}

export interface Stage {
  clock: ManualClock;
  config: Config;
  database: TestDatabase;
  rackbeat: RackbeatStandIn;
  eaccounting: EAccountingStandIn;
  queue: MemoryQueue;
  server: FastifyInstance;
  ask: typeof fetch;
  plants: Plants;
  /** A process of the program: what it keeps in memory is its own. */
  startProcess(owner: string, random: () => number): Program;
}

export const MORNING = new Date('2026-11-24T08:00:00.000Z');

export async function openStage(): Promise<Stage> {
  const database = await testDatabase({ ledgerPoolSize: 4 });
  const clock = manualClock(MORNING);
  const standInClock = createClock(() => clock.now().getTime());
  const eaccounting = await createEAccountingStandIn({ clock: standInClock, port: null, appUrl: ADDRESSES.app });
  const rackbeat = await createRackbeatStandIn({
    clock: standInClock,
    port: null,
    appUrl: ADDRESSES.app,
    eaccountingUrl: ADDRESSES.eaccounting,
  });
  const keys = makeKeyText('sim');
  const read = readConfig({
    PUBLIC_URL: ADDRESSES.app,
    DATABASE_URL: 'postgresql://not.used/here',
    ENCRYPTION_KEYS: keys,
    VISMA_CLIENT_ID: 'sandbox-client',
    VISMA_CLIENT_SECRET: 'sandbox-secret',
    VISMA_REDIRECT_URI: `${ADDRESSES.app}/onboarding/callback`,
    RACKBEAT_URL: ADDRESSES.rackbeat,
    EACCOUNTING_API_URL: ADDRESSES.eaccounting,
    VISMA_IDENTITY_URL: ADDRESSES.eaccounting,
  });
  if (!read.ok) throw new Error(read.faults.join('\n'));
  const ring = parseKeyRing(keys);
  if (!ring.ok) throw new Error('no key');
  const vault = createVault(ring.keyRing);
  const log = pino({ level: process.env.TEST_LOG_LEVEL ?? 'silent' });
  const plants: Plants = { exchange: null, queue: null };

  const handlers = (url: URL): FastifyInstance =>
    url.origin === ADDRESSES.rackbeat ? rackbeat.standIn.app : url.origin === ADDRESSES.app ? server : eaccounting.standIn.app;
  const held = (): number =>
    [rackbeat, eaccounting].reduce((sum, { standIn }) => sum + standIn.faults.list().reduce((all, { waiting }) => all + waiting, 0), 0);
  const queue = createMemoryQueue(clock);

  const startProcess = (owner: string, random: () => number): Program => {
    const exchange = inProcessExchange({ handlers, held, gaveUp: (ms) => clock.advance(ms) });
    return createProgram({
      config: read.config,
      ledger: database.ledger,
      vault,
      queue: plants.queue?.(queue) ?? queue,
      outbound: createOutbound({
        clock,
        allowedOrigins: [ADDRESSES.rackbeat, ADDRESSES.eaccounting],
        budget: unlimitedBudget,
        exchange: plants.exchange?.(exchange) ?? exchange,
      }),
      clock,
      random,
      owner,
      log,
      pause: async (ms) => clock.advance(ms),
    });
  };
  const server = await startProcess('web', Math.random).buildServer();
  await server.ready();
  afterAll(async () => {
    await server.close();
    await rackbeat.stop();
    await eaccounting.stop();
  });
  return {
    clock,
    config: read.config,
    database,
    rackbeat,
    eaccounting,
    queue,
    server,
    ask: inProcessFetch(handlers),
    plants,
    startProcess,
  };
}
