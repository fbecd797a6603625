/** The eAccounting stand-in: identity server, API, pages and control routes on one address. */
import * as z from 'zod';
import type { SandboxClock } from '../kit/clock.ts';
import { readBody } from '../kit/control.ts';
import { idSource } from '../kit/random.ts';
import type { Seed } from '../kit/seed.ts';
import { createStandIn, type StandIn } from '../kit/stand-in.ts';
import { type Company, type CompanyKey, companyDay, type KeptCompany, keepCompany, openCompany } from './company.ts';
import { booksOf, type EAccounting } from './eaccounting.ts';
import { addAuthorizeRoutes } from './identity/authorize-pages.ts';
import { addDiscoveryRoute } from './identity/discovery.ts';
import { type Grant, type KeptGrants, openGrants } from './identity/grants.ts';
import { addTokenRoutes } from './identity/token-endpoint.ts';
import { addPages } from './pages/pages.ts';
import { norwegianCompany } from './reference/norway.ts';
import { swedishCompany } from './reference/sweden.ts';
import { bearerOf } from './routes/api.ts';
import { addArticleRoutes } from './routes/article-routes.ts';
import { addBalanceRoutes } from './routes/balance-routes.ts';
import { addCustomerRoutes } from './routes/customer-routes.ts';
import { addDraftRoutes } from './routes/draft-routes.ts';
import { addInvoiceRoutes } from './routes/invoice-routes.ts';
import { addPartnerRoutes } from './routes/partner-routes.ts';
import { addReferenceRoutes } from './routes/reference-routes.ts';
import { addSettingsControl } from './routes/settings-control.ts';
import { addSupplierRoutes } from './routes/supplier-routes.ts';
import { seedRecords } from './seed-records.ts';
import { type EAccountingSwitches, eaccountingSwitches } from './switches.ts';
import { vendorAnswers } from './vendor-answers.ts';

export interface EAccountingStandInOptions {
  clock: SandboxClock;
  /** 0: a free port; null: no listening, use `app.inject`. */
  port: number | null;
  /** The app's own address: allowed as redirect target beside this machine. */
  appUrl: string;
  /** Keeps the state in `eaccounting.json` there. */
  dataDir?: string;
}

export interface EAccountingStandIn {
  /** e.g. `http://127.0.0.1:4002`: API under `/v2`, identity server and pages on the same address. */
  url: string;
  standIn: StandIn<EAccountingSwitches>;
  stop: () => Promise<void>;
}

interface Snapshot {
  make: 'eaccounting-1';
  companies: KeptCompany[];
  grants: KeptGrants;
  idCount: number;
}

const isSnapshot = (value: unknown): value is Snapshot =>
  typeof value === 'object' && value !== null && 'make' in value && value.make === 'eaccounting-1';

export async function createEAccountingStandIn({ clock, port, appUrl, dataDir }: EAccountingStandInOptions): Promise<EAccountingStandIn> {
  const ids = idSource('eaccounting');
  let url = '';
  const seeded = (): Record<CompanyKey, Company> => {
    const [norway, sweden] = [norwegianCompany, swedishCompany].map((make) =>
      openCompany(make(companyDay(openCompany(make('2000-01-01')), clock.now()))),
    );
    return { NO: norway as Company, SE: sweden as Company };
  };
  const snapshot = (): Snapshot => ({
    make: 'eaccounting-1',
    companies: Object.values(eaccounting.companies).map(keepCompany),
    grants: eaccounting.grants.keep(),
    idCount: ids.count(),
  });

  const standIn: StandIn<EAccountingSwitches> = createStandIn<EAccountingSwitches>({
    name: 'eaccounting',
    clock,
    port,
    dataDir,
    switches: eaccountingSwitches,
    rateLimitPerMinute: 600,
    answers: vendorAnswers(
      () => standIn.switches,
      () => clock.now(),
    ),
    // Documented per client and endpoint; the strict reading: all companies together, all methods of a path together.
    rateKey: (request, path) => {
      const grant = grantOf(bearerOf(request));
      return grant && path.startsWith('/v2/') ? `${grant.clientId} ${path}` : null;
    },
    accountOf: (request) => grantOf(bearerOf(request))?.company ?? null,
    reset: (seed: Seed) => {
      ids.startAt(0);
      eaccounting.companies = seeded();
      eaccounting.grants = openGrants(null);
      for (const key of ['NO', 'SE'] as const) seedRecords(booksOf(eaccounting, key), seed);
    },
    snapshot,
    restore: (kept) => {
      if (!isSnapshot(kept)) return false;
      const [norway, sweden] = kept.companies.map(openCompany);
      if (!norway || !sweden) return false;
      eaccounting.companies = { NO: norway, SE: sweden };
      eaccounting.grants = openGrants(kept.grants);
      ids.startAt(kept.idCount);
      return true;
    },
    state: () => ({
      ...snapshot(),
      companies: Object.fromEntries(snapshot().companies.map((company) => [company.key, company])),
      clock: clock.reading(),
    }),
  });
  const eaccounting: EAccounting = { standIn, companies: seeded(), grants: openGrants(null), appUrl, origin: () => url, nextId: ids.next };
  const grantOf = (token: string | null): Grant | null =>
    token === null ? null : eaccounting.grants.authorize(token, clock.now().getTime());

  addDiscoveryRoute(eaccounting);
  addAuthorizeRoutes(eaccounting);
  addTokenRoutes(eaccounting);
  addReferenceRoutes(eaccounting);
  addArticleRoutes(eaccounting);
  addCustomerRoutes(eaccounting);
  addSupplierRoutes(eaccounting);
  addDraftRoutes(eaccounting);
  addInvoiceRoutes(eaccounting);
  addBalanceRoutes(eaccounting);
  addPartnerRoutes(eaccounting);
  addTokenControl(eaccounting);
  addSettingsControl(eaccounting);
  addPages(eaccounting);

  url = await standIn.start();
  return { url, standIn, stop: standIn.stop };
}

/** `POST /__sandbox/password-changed` and `/__sandbox/expire-tokens`, for one company or both. */
function addTokenControl(eaccounting: EAccounting): void {
  const { app, clock } = eaccounting.standIn;
  const body = z.strictObject({ company: z.enum(['NO', 'SE']).optional() });
  app.post('/__sandbox/password-changed', (request, reply) => {
    const read = readBody(body, request.body);
    if ('error' in read) return reply.code(400).send({ error: read.error });
    return reply.send({ refreshTokens: eaccounting.grants.killRefreshTokens(read.value.company ?? null) });
  });
  app.post('/__sandbox/expire-tokens', (request, reply) => {
    const read = readBody(body, request.body);
    if ('error' in read) return reply.code(400).send({ error: read.error });
    return reply.send({ accessTokens: eaccounting.grants.expireAccessTokens(read.value.company ?? null, clock.now().getTime()) });
  });
}
