/**
 * The Rackbeat stand-in: the API, the host's side of installing an app, pages for people, and control routes, on one
 * address of this machine. Puts the parts together and holds no rules.
 */

import type { SandboxClock } from '../kit/clock.ts';
import type { Seed } from '../kit/seed.ts';
import { createStandIn, type StandIn } from '../kit/stand-in.ts';
import type { Account } from './accounts.ts';
import { rackbeatAnswers } from './answers.ts';
import { addAccountRoutes } from './api-account.ts';
import { type ApiGround, bearerOf, callerOf } from './api-call.ts';
import { addCustomerPartRoutes } from './api-customer-parts.ts';
import { addApiHeaders } from './api-headers.ts';
import { addInvoiceRoutes } from './api-invoices.ts';
import { addMasterDataRoutes } from './api-master-data.ts';
import { addRegulationRoutes } from './api-regulations.ts';
import { addWebhookRoutes } from './api-webhooks.ts';
import { addRackbeatControl } from './control.ts';
import { type Arrival, walkInstallation } from './install-walk.ts';
import { addIntegrationRoutes } from './integration-routes.ts';
import { addPages } from './pages/pages.ts';
import { emptyState, plainState, type Rackbeat, revivedState } from './rackbeat.ts';
import { plant } from './seed/seed.ts';
import { answersOf, rackbeatSwitches } from './switches.ts';
import { calm } from './webhook-chaos.ts';
import { createDispatcher, type Dispatcher } from './webhook-delivery.ts';

/** What Rackbeat's own client keeps to. */
const REQUESTS_PER_MINUTE = 480;

export interface RackbeatOptions {
  clock: SandboxClock;
  /** Where Install sends the browser. */
  appUrl: string;
  /** 0 takes a free port; null does not listen at all (use `app.inject`). */
  port: number | null;
  dataDir?: string | undefined;
  eaccountingUrl: string;
}

export interface RackbeatStandIn {
  url: string;
  stop(): Promise<void>;
  standIn: StandIn<typeof rackbeatSwitches>;
  rackbeat: Rackbeat;
  dispatcher: Dispatcher;
  /** Does what Install does, as a browser with cookies of its own. Throws WalkStuck. */
  install(account: Account, company: 'NO' | 'SE', name?: string): Promise<Arrival>;
}

const withoutSlash = (url: string): string => url.replace(/\/+$/, '');

export async function createRackbeatStandIn(options: RackbeatOptions): Promise<RackbeatStandIn> {
  const { clock } = options;
  const dispatcher = createDispatcher(() => rackbeat);
  const rackbeat: Rackbeat = {
    clock,
    url: '',
    appUrl: withoutSlash(options.appUrl),
    state: emptyState(),
    switches: () => answersOf(standIn.switches),
    announce: (account, event, happening) => dispatcher.announce(rackbeat, account, event, happening),
    changed: () => standIn.changed(),
  };
  const standIn: StandIn<typeof rackbeatSwitches> = createStandIn({
    name: 'rackbeat',
    clock,
    port: options.port,
    dataDir: options.dataDir,
    switches: rackbeatSwitches,
    rateLimitPerMinute: REQUESTS_PER_MINUTE,
    answers: rackbeatAnswers,
    rateKey: (request, template) => (template.startsWith('/api/') ? bearerOf(request) : null),
    accountOf: (request) => {
      const caller = callerOf(rackbeat, request);
      return caller === null ? null : String(caller.account.id);
    },
    reset: (seed: Seed) => {
      dispatcher.setChaos(calm());
      plant(rackbeat, seed);
    },
    snapshot: () => plainState(rackbeat.state),
    restore: (snapshot) => {
      if (typeof snapshot !== 'object' || snapshot === null || !('installRequests' in snapshot)) return false;
      rackbeat.state = revivedState(snapshot);
      return true;
    },
  });

  const install = (account: Account, company: 'NO' | 'SE', name = 'Sandbox Installer'): Promise<Arrival> =>
    walkInstallation({
      start: `${rackbeat.url}/accounts/${account.id}/apps/install`,
      person: { company, name },
      notTheApp: [new URL(rackbeat.url).origin, new URL(options.eaccountingUrl).origin],
    });

  const ground: ApiGround = { app: standIn.app, rackbeat, commit: (request, effect) => standIn.commit(request, effect) };
  addApiHeaders(standIn);
  addAccountRoutes(ground);
  addMasterDataRoutes(ground);
  addCustomerPartRoutes(ground);
  addRegulationRoutes(ground);
  addInvoiceRoutes(ground);
  addWebhookRoutes(ground);
  addIntegrationRoutes(ground);
  addPages(standIn.app, rackbeat);
  addRackbeatControl({ app: standIn.app, rackbeat, dispatcher, install });
  rackbeat.url = withoutSlash(await standIn.start());

  return {
    url: rackbeat.url,
    standIn,
    rackbeat,
    dispatcher,
    install,
    stop: async () => {
      await dispatcher.stop();
      await standIn.stop();
    },
  };
}
