/**
 * What the program does, put together from a database, a queue and a way out: the clients, the jobs, the web server. It opens
 * nothing and waits for nothing by itself, so that the simulation can run the very same over a clock and a network of its own.
 */
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import type { Config } from './config.ts';
import type { Clock } from './core/clock.ts';
import type { ConnectionId } from './core/ids.ts';
import type { AccessTokens } from './eaccounting/access.ts';
import { createEAccountingClient } from './eaccounting/client.ts';
import { createVismaOAuth, type VismaOAuth } from './eaccounting/oauth.ts';
import { createTokenSource } from './eaccounting/tokens.ts';
import { createLiveSignals } from './http/live.ts';
import type { OperatorContext } from './http/operator/context.ts';
import { buildServer } from './http/server.ts';
import type { JobQueue } from './jobs/queue.ts';
import type { JobHandlers } from './jobs/workers.ts';
import { createMailServer } from './outbound/mail.ts';
import type { Outbound } from './outbound/request.ts';
import { createRackbeatClient } from './rackbeat/client.ts';
import { findConnection, listConnections } from './store/connections.ts';
import { type Ledger, withTenant } from './store/database.ts';
import type { LostWindow } from './store/installation.ts';
import { tokenStore } from './store/vendor-tokens.ts';
import { type Post, sendAlerts } from './sync/alerts/send-alerts.ts';
import { watchSilence } from './sync/alerts/watch-silence.ts';
import { createCompanyFactsShelf } from './sync/company-facts.ts';
import { compareConnection } from './sync/comparison/compare-connection.ts';
import type { SyncContext } from './sync/context.ts';
import { createCustomerTransfer } from './sync/customer-transfer.ts';
import { createDoctor } from './sync/doctor/examine.ts';
import { workInitialSync } from './sync/initial-sync/job.ts';
import { cleanUpInstallations } from './sync/installation/clean-up.ts';
import type { InstallationContext } from './sync/installation/context.ts';
import { dailyCare } from './sync/installation/daily.ts';
import { readRackbeatToken } from './sync/installation/rackbeat-token.ts';
import { createInvoiceTransfer } from './sync/invoice-transfer.ts';
import { createProductTransfer } from './sync/product-transfer.ts';
import { runTransfer, type TransferHandlers } from './sync/run-transfer.ts';
import { removeSurplusDrafts } from './sync/surplus-drafts.ts';
import { sweepConnection } from './sync/sweep.ts';
import { createTestDraft } from './sync/test-draft/run.ts';
import { createTurns } from './sync/turns.ts';
import type { Vault } from './vault/vault.ts';

export interface ProgramParts {
  config: Config;
  ledger: Ledger;
  /** The same ledger over sessions of its own, for who waits for an answer; shared with the jobs when it is left out. */
  webLedger?: Ledger;
  vault: Vault;
  queue: JobQueue;
  outbound: Outbound;
  clock: Clock;
  /** Uniform in [0, 1). */
  random: () => number;
  /** Names this process in leases. */
  owner: string;
  log: Logger;
  /** Set when the database is a restored backup. */
  lostWindow?: LostWindow | null;
  /** What the operator's routes tell of this process; without it, or without OPERATOR_TOKEN, there are none. */
  operator?: Omit<OperatorContext, 'context' | 'shelf' | 'doctor'>;
  /** How a process waits for another one's renewal of a token; by the clock on the wall when it is left out. */
  pause?: (ms: number) => Promise<unknown>;
}

export interface Program {
  sync: SyncContext;
  jobs: JobHandlers;
  buildServer(): Promise<FastifyInstance>;
}

export function createProgram(parts: ProgramParts): Program {
  const { config, ledger, vault, queue, outbound, clock, random, owner, log, webLedger = parts.ledger } = parts;
  const live = createLiveSignals();
  const consumer = { name: 'rackbeat-eaccounting', email: config.contactEmail ?? 'support@example.com' };
  const oauth = createVismaOAuth({
    outbound,
    clock,
    identityUrl: config.visma.identityUrl,
    clientId: config.visma.clientId,
    clientSecret: config.visma.clientSecret.expose(),
    redirectUri: config.visma.redirectUri,
  });
  const tokens = tokensByConnection(parts, oauth);
  const sync: SyncContext = {
    ledger,
    queue,
    clock,
    random,
    owner,
    lostWindow: parts.lostWindow ?? null,
    times: config.times,
    pages: config.pages,
    log: {
      info: (event, fields) => log.info(fields, event),
      warn: (event, fields) => log.warn(fields, event),
      error: (event, fields) => log.error(fields, event),
    },
    changed: (connectionId) => live.changed(connectionId),
    rackbeatToken: (trx) => readRackbeatToken(trx, vault),
    clientsFor: (connectionId, { rackbeatToken, ...options }) => ({
      rackbeat: createRackbeatClient({
        outbound,
        baseUrl: config.rackbeatUrl,
        token: async () => rackbeatToken ?? withTenant(ledger, connectionId, (trx) => readRackbeatToken(trx, vault)),
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
  const { mail } = config;
  const post: Post = {
    server: mail === null ? null : createMailServer({ server: mail.server.expose(), from: mail.from }),
    publicUrl: config.publicUrl,
    times: config.times,
  };
  const doctor = createDoctor(sync, shelf, config.publicUrl);

  const handlers: TransferHandlers = {
    invoice: createInvoiceTransfer(shelf),
    product: createProductTransfer(shelf),
    customer: createCustomerTransfer(shelf),
    'test-draft': createTestDraft(shelf),
  };
  const turns = createTurns();
  const jobs: JobHandlers = {
    transfer: (job, signal) => runTransfer(sync, handlers, job, signal, turns),
    sweep: async (job) => {
      const swept = await sweepConnection(sync, job.connectionId);
      if (!swept.ok) sync.log.warn('sweep.stopped', { connectionId: job.connectionId, code: swept.code });
      const connection = await findConnection(ledger, job.connectionId);
      if (connection?.state === 'active') await dailyCare(installation, connection);
      if (connection?.state === 'active') await removeSurplusDrafts(sync, connection.id);
      if (connection?.state === 'active') await watchSilence(sync, connection);
      // A lost job (the job library's commits are not durable) is found here.
      await queue.wakeMail({ connectionId: job.connectionId });
      if (connection?.state === 'active' && (await doctor.isDue(connection))) await queue.wakeDoctor({ connectionId: connection.id });
    },
    initialSync: (job, signal) => workInitialSync(sync, shelf, job, signal),
    sweepAll: async () => {
      for (const connection of await listConnections(ledger)) await queue.wakeSweep({ connectionId: connection.id });
      await cleanUpInstallations(installation);
    },
    mail: async ({ connectionId }) => {
      const next = await sendAlerts(sync, post, connectionId);
      if (next !== null) await queue.wakeMailLater({ connectionId }, next);
    },
    doctor: async (job, signal) => {
      const connection = await findConnection(ledger, job.connectionId);
      if (connection?.state === 'active') await doctor.examine(connection, false, signal);
    },
    compare: (job, signal) => compareConnection(sync, shelf, job.connectionId, signal),
    compareAll: async () => {
      for (const connection of await listConnections(ledger, ['active'])) await queue.wakeCompare({ connectionId: connection.id });
    },
  };
  return {
    sync,
    jobs,
    buildServer: () =>
      buildServer({
        installation: { ...installation, ledger: webLedger, sync: { ...sync, ledger: webLedger } },
        vault,
        live,
        shelf,
        doctor,
        trustProxy: config.trustProxy,
        dashboardToken: config.rackbeatDashboardToken?.expose() ?? null,
        operator:
          config.operatorToken && parts.operator
            ? { token: config.operatorToken.expose(), context: { ...parts.operator, context: sync, shelf, doctor } }
            : null,
        identityOrigin: new URL(config.visma.identityUrl).origin,
        logger: log,
      }),
  };
}

/** One token source per connection and process, so that its own calls share one renewal. */
function tokensByConnection(parts: ProgramParts, oauth: VismaOAuth): (connectionId: ConnectionId) => AccessTokens {
  const { ledger, vault, clock, owner, random, pause } = parts;
  const sources = new Map<ConnectionId, AccessTokens>();
  return (connectionId) => {
    const made =
      sources.get(connectionId) ??
      createTokenSource({
        store: tokenStore(ledger, vault, connectionId),
        clock,
        refresh: (refreshToken) => oauth.refresh(refreshToken, connectionId),
        owner,
        random,
        ...(pause ? { pause } : {}),
      });
    sources.set(connectionId, made);
    return made;
  };
}
