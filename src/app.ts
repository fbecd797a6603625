/**
 * The whole program put together: database, queue, clients, workers and web server, in the order in which they depend on
 * each other, and taken down in the reverse order. Nothing is decided here.
 */
import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Config } from './config.ts';
import { type Clock, systemClock } from './core/clock.ts';
import type { Message } from './core/failure.ts';
import { createJobQueue } from './jobs/queue.ts';
import { startWorkers } from './jobs/workers.ts';
import { createMetrics } from './metrics.ts';
import { createBreaker } from './outbound/breaker.ts';
import { createBudget, unlimitedBudget } from './outbound/budget.ts';
import { createOutbound } from './outbound/outbound.ts';
import { budgetLeft, postgresWindows } from './outbound/windows.ts';
import { createProgram } from './program.ts';
import { breakerStore, closedBreakers } from './store/breakers.ts';
import { listConnections } from './store/connections.ts';
import { openDatabase, withTenant } from './store/database.ts';
import { databaseFor } from './store/database-for.ts';
import { endRunLeases } from './store/initial-sync-runs.ts';
import { ensureInstallation, raiseEpoch } from './store/installation.ts';
import { rotateKeys } from './store/key-rotation.ts';
import { migrate } from './store/migrate.ts';
import { bossPoolOptions, openLimiterPool, WEB_POOL_SIZE } from './store/pools.ts';
import { endAllLeases } from './store/transfers.ts';
import type { SyncContext } from './sync/context.ts';
import { createVault } from './vault/vault.ts';

export interface App {
  url: string;
  stop(): Promise<void>;
}

export type StartResult = { ok: true; app: App } | { ok: false; reason: Message };

export interface StartOptions {
  config: Config;
  log: Logger;
  clock?: Clock;
  /** Uniform in [0, 1). */
  random?: () => number;
  /** The database now belongs to another process: this one must end at once. */
  onLost?: (reason: Message) => void;
}

export async function startApp({
  config,
  log,
  clock = systemClock,
  random = Math.random,
  onLost = () => {},
}: StartOptions): Promise<StartResult> {
  const closers: (() => Promise<void>)[] = [];
  const stop = async (): Promise<void> => {
    for (const close of closers.splice(0).toReversed()) await atMost(STOP_STEP_MS, close());
  };
  const refuse = async (reason: Message): Promise<StartResult> => {
    await stop();
    return { ok: false, reason };
  };

  const place = await databaseFor(config, log, onLost);
  if (!place.ok) return refuse(place);
  closers.push(place.stop);
  const migrated = await migrate(place.connectionString);
  if (!migrated.ok) return refuse(migrated);
  const onConnectionLost = (error: Error): void => log.warn({ error: error.message }, 'database.connection-lost');
  const opened = await openDatabase({
    connectionString: place.connectionString,
    onConnectionLost,
  });
  if (!opened.ok) return refuse(opened);
  const { ledger } = opened.database;
  closers.push(() => opened.database.close());
  // Who waits for an answer (a webhook, a page) must not stand in line behind the jobs of this process.
  const web = await openDatabase({ connectionString: place.connectionString, ledgerPoolSize: WEB_POOL_SIZE, onConnectionLost });
  if (!web.ok) return refuse(web);
  closers.push(() => web.database.close());
  const origins = { rackbeat: config.rackbeatUrl, eaccounting: config.eaccountingApiUrl };
  if (place.restored) {
    // Before any worker runs: what was written since the backup is looked for from now on.
    const epoch = await raiseEpoch(ledger, place.restored.backupMadeAt, clock.now());
    await place.restored.noticed();
    log.warn({ epoch, backupMadeAt: place.restored.backupMadeAt }, 'database.restored');
  }
  const installed = await ensureInstallation(ledger, origins, clock.now());
  if (!installed.ok) return refuse(installed);

  const limiterPool = openLimiterPool(place.connectionString, (error) => log.warn({ error: error.message }, 'database.connection-lost'));
  closers.push(() => limiterPool.end());
  const vault = createVault(place.keyRing);
  const owner = `${process.pid}-${randomUUID().slice(0, 8)}`;
  const metrics = createMetrics();
  const outbound = createOutbound({
    clock,
    log: metrics.call,
    allowedOrigins: [config.rackbeatUrl, config.eaccountingApiUrl, config.visma.identityUrl],
    budget: config.rateBudget ? createBudget(postgresWindows(limiterPool)) : unlimitedBudget,
    breaker: createBreaker({ store: breakerStore(limiterPool), clock }),
  });
  closers.push(() => outbound.close());
  const queue = createJobQueue(bossPoolOptions(place.connectionString), (error) => log.error({ error: error.message }, 'jobs.error'));
  await queue.start();
  closers.push(() => queue.stop());

  const { installation } = installed;
  const operator = {
    installation,
    startedAt: clock.now(),
    closedBreakers: () => closedBreakers(limiterPool, clock.now()),
    rotateKeys: () => rotateKeys(ledger, vault, place, clock.now()),
    budgetLeft: () => budgetLeft(limiterPool, systemClock.now().getTime()),
    metrics,
  };
  const { lostWindow } = installation;
  const program = createProgram({
    config,
    ledger,
    webLedger: web.database.ledger,
    vault,
    queue,
    outbound,
    clock,
    random,
    owner,
    log,
    lostWindow,
    operator,
  });
  if (place.alone) await takeOverFromDead(program.sync);
  if (config.role !== 'web') {
    await startWorkers(queue, program.jobs, {
      transferConcurrency: 4,
      sweepIntervalMs: config.times.sweepIntervalMs,
      onCrash: (error, job) => {
        metrics.jobCrashed(job.name);
        log.error({ error: String(error), stack: error instanceof Error ? error.stack : null, queue: job.name }, 'jobs.crashed');
      },
    });
    await queue.wakeSweepAll();
    await queue.wakeCompareAll();
  }

  const server = await program.buildServer();
  closers.push(() => server.close());
  try {
    await server.listen({ port: config.port, host: listenHost(config.publicUrl) });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') return refuse({ code: 'start.port-taken', params: { port: config.port } });
    throw error;
  }
  return { ok: true, app: { url: config.publicUrl, stop } };
}

/** Jobs may use 20 s to end; whatever takes longer is left to the next start, which finds every intention on disk. */
const STOP_STEP_MS = 22_000;

async function atMost(ms: number, work: Promise<void>): Promise<void> {
  const stop = new AbortController();
  await Promise.race([work, delay(ms, undefined, { signal: stop.signal }).catch(() => {})]);
  stop.abort();
}

/** On a laptop nobody else is to reach it; with a public address it must be reachable from the proxy in front. */
const listenHost = (publicUrl: string): string =>
  ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(publicUrl).hostname) ? '127.0.0.1' : '0.0.0.0';

/** The only process on this database knows that whoever held a lease is dead: nobody has to wait for it to end. */
async function takeOverFromDead(sync: SyncContext): Promise<void> {
  for (const { id } of await listConnections(sync.ledger, ['active', 'reconnect-needed']))
    await withTenant(sync.ledger, id, async (trx) => {
      await endAllLeases(trx);
      await endRunLeases(trx);
    });
  await sync.queue.takeOverFromDead();
}
