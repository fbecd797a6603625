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
import type { ConnectionId } from './core/ids.ts';
import type { AccessTokens } from './eaccounting/access.ts';
import { createEAccountingClient } from './eaccounting/client.ts';
import { createVismaOAuth, type VismaOAuth } from './eaccounting/oauth.ts';
import { createTokenSource } from './eaccounting/tokens.ts';
import { createLiveSignals } from './http/live.ts';
import { buildServer } from './http/server.ts';
import { createJobQueue } from './jobs/queue.ts';
import { startWorkers } from './jobs/workers.ts';
import { createBreaker } from './outbound/breaker.ts';
import { createBudget, unlimitedBudget } from './outbound/budget.ts';
import { createOutbound } from './outbound/outbound.ts';
import { postgresWindows } from './outbound/windows.ts';
import { createRackbeatClient } from './rackbeat/client.ts';
import { breakerStore } from './store/breakers.ts';
import { findConnection, listConnections } from './store/connections.ts';
import { openDatabase, withTenant } from './store/database.ts';
import { databaseFor } from './store/database-for.ts';
import { ensureInstallation } from './store/installation.ts';
import { migrate } from './store/migrate.ts';
import { bossPoolOptions, openLimiterPool } from './store/pools.ts';
import { readSecret } from './store/secrets.ts';
import { endAllLeases } from './store/transfers.ts';
import { tokenStore } from './store/vendor-tokens.ts';
import { createCompanyFactsShelf } from './sync/company-facts.ts';
import type { SyncContext } from './sync/context.ts';
import { createCustomerTransfer } from './sync/customer-transfer.ts';
import { cleanUpInstallations } from './sync/installation/clean-up.ts';
import { type InstallationContext, RACKBEAT_TOKEN } from './sync/installation/context.ts';
import { dailyCare } from './sync/installation/daily.ts';
import { createInvoiceTransfer } from './sync/invoice-transfer.ts';
import { createProductTransfer } from './sync/product-transfer.ts';
import { runTransfer, type TransferHandlers } from './sync/run-transfer.ts';
import { removeSurplusDrafts } from './sync/surplus-drafts.ts';
import { sweepConnection } from './sync/sweep.ts';
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
  const opened = await openDatabase({
    connectionString: place.connectionString,
    onConnectionLost: (error) => log.warn({ error: error.message }, 'database.connection-lost'),
  });
  if (!opened.ok) return refuse(opened);
  const { ledger } = opened.database;
  closers.push(() => opened.database.close());
  const origins = { rackbeat: config.rackbeatUrl, eaccounting: config.eaccountingApiUrl };
  const installed = await ensureInstallation(ledger, origins, clock.now());
  if (!installed.ok) return refuse(installed);

  const limiterPool = openLimiterPool(place.connectionString, (error) => log.warn({ error: error.message }, 'database.connection-lost'));
  closers.push(() => limiterPool.end());
  const vault = createVault(place.keyRing);
  const owner = `${process.pid}-${randomUUID().slice(0, 8)}`;
  const outbound = createOutbound({
    clock,
    allowedOrigins: [config.rackbeatUrl, config.eaccountingApiUrl, config.visma.identityUrl],
    budget: config.rateBudget ? createBudget(postgresWindows(limiterPool)) : unlimitedBudget,
    breaker: createBreaker({ store: breakerStore(limiterPool), clock }),
  });
  closers.push(() => outbound.close());
  const oauth = createVismaOAuth({
    outbound,
    clock,
    identityUrl: config.visma.identityUrl,
    clientId: config.visma.clientId,
    clientSecret: config.visma.clientSecret.expose(),
    redirectUri: config.visma.redirectUri,
  });

  const queue = createJobQueue(bossPoolOptions(place.connectionString), (error) => log.error({ error: error.message }, 'jobs.error'));
  await queue.start();
  closers.push(() => queue.stop());

  const live = createLiveSignals();
  const consumer = { name: 'rackbeat-eaccounting', email: config.contactEmail ?? 'support@example.com' };
  const tokens = tokensByConnection({ ledger, vault, clock, oauth, owner, random });
  const sync: SyncContext = {
    ledger,
    queue,
    clock,
    random,
    owner,
    times: config.times,
    pages: config.pages,
    log: {
      info: (event, fields) => log.info(fields, event),
      warn: (event, fields) => log.warn(fields, event),
      error: (event, fields) => log.error(fields, event),
    },
    changed: (connectionId) => live.changed(connectionId),
    clientsFor: (connectionId, options) => ({
      rackbeat: createRackbeatClient({
        outbound,
        baseUrl: config.rackbeatUrl,
        token: async () => {
          const token = await withTenant(ledger, connectionId, (trx) => readSecret(trx, vault, RACKBEAT_TOKEN));
          return token
            ? { ok: true, value: token.expose() }
            : { ok: false, kind: 'unauthorised', outcome: 'not-sent', code: 'connection.reconnect-needed', params: {} };
        },
        connectionId,
        consumer,
        ...options,
      }),
      eaccounting: createEAccountingClient({
        outbound,
        baseUrl: config.eaccountingApiUrl,
        tokens: tokens(connectionId),
        clientId: config.visma.clientId,
        connectionId,
        ...options,
      }),
    }),
  };
  const installation: InstallationContext = {
    ledger,
    vault,
    clock,
    outbound,
    oauth,
    sync,
    log: sync.log,
    rackbeatUrl: config.rackbeatUrl,
    eaccountingUrl: config.eaccountingApiUrl,
    clientId: config.visma.clientId,
    publicUrl: config.publicUrl,
    consumer,
  };
  const shelf = createCompanyFactsShelf(() => clock.now().getTime());

  if (place.alone) await takeOverFromDead(sync);
  if (config.role !== 'web') {
    const handlers: TransferHandlers = {
      invoice: createInvoiceTransfer(shelf),
      product: createProductTransfer(shelf),
      customer: createCustomerTransfer(shelf),
    };
    await startWorkers(
      queue,
      {
        transfer: (job, signal) => runTransfer(sync, handlers, job, signal),
        sweep: async (job) => {
          const swept = await sweepConnection(sync, job.connectionId);
          if (!swept.ok) sync.log.warn('sweep.stopped', { connectionId: job.connectionId, code: swept.code });
          const connection = await findConnection(ledger, job.connectionId);
          if (connection?.state === 'active') await dailyCare(installation, connection);
          if (connection?.state === 'active') await removeSurplusDrafts(sync, connection.id);
        },
        sweepAll: async () => {
          for (const connection of await listConnections(ledger)) await queue.wakeSweep({ connectionId: connection.id });
          await cleanUpInstallations(installation);
        },
      },
      {
        transferConcurrency: 4,
        sweepIntervalMs: config.times.sweepIntervalMs,
        onCrash: (error, job) =>
          log.error({ error: String(error), stack: error instanceof Error ? error.stack : null, queue: job.name }, 'jobs.crashed'),
      },
    );
    await queue.wakeSweepAll();
  }

  const server = await buildServer({
    installation,
    vault,
    live,
    shelf,
    trustProxy: config.trustProxy,
    operatorToken: config.operatorToken?.expose() ?? null,
    identityOrigin: new URL(config.visma.identityUrl).origin,
    logger: log,
  });
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
    await withTenant(sync.ledger, id, (trx) => endAllLeases(trx));
  await sync.queue.takeOverFromDead();
}

/** One token source per connection and process, so that its own calls share one renewal. */
function tokensByConnection(options: {
  ledger: SyncContext['ledger'];
  vault: ReturnType<typeof createVault>;
  clock: Clock;
  oauth: VismaOAuth;
  owner: string;
  random: () => number;
}): (connectionId: ConnectionId) => AccessTokens {
  const sources = new Map<ConnectionId, AccessTokens>();
  return (connectionId) => {
    const made =
      sources.get(connectionId) ??
      createTokenSource({
        store: tokenStore(options.ledger, options.vault, connectionId),
        clock: options.clock,
        refresh: (refreshToken) => options.oauth.refresh(refreshToken, connectionId),
        owner: options.owner,
        random: options.random,
      });
    sources.set(connectionId, made);
    return made;
  };
}
