/** The web server: what every route shares (headers, limits, error answers), and which groups of routes there are. */
import cookie from '@fastify/cookie';
import formbody from '@fastify/formbody';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import swagger from '@fastify/swagger';
import Fastify, { type FastifyBaseLogger, type FastifyError, type FastifyInstance, LogController } from 'fastify';
import { hasZodFastifySchemaValidationErrors, jsonSchemaTransform, serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import type { ErrorEnvelope } from '../../api/schema.ts';
import type { CompanyFactsShelf } from '../sync/company-facts.ts';
import type { Doctor } from '../sync/doctor/examine.ts';
import type { InstallationContext } from '../sync/installation/context.ts';
import { uninstallConnection } from '../sync/installation/uninstall.ts';
import type { Vault } from '../vault/vault.ts';
import { ApiError } from './api-error.ts';
import { registerCompletenessRoutes } from './completeness-api.ts';
import { registerConnectionRoutes } from './connection-api.ts';
import { registerDoctorRoutes } from './doctor-api.ts';
import { registerEventRoutes } from './events.ts';
import { registerHealthRoutes } from './health.ts';
import { registerInitialSyncRoutes } from './initial-sync-api.ts';
import { registerInvoiceRoutes } from './invoices-api.ts';
import { registerJobConsole } from './job-console/routes.ts';
import type { LiveSignals } from './live.ts';
import { registerOnboardingRoutes } from './onboarding.ts';
import type { OperatorContext } from './operator/context.ts';
import { registerOperatorRoutes } from './operator-api.ts';
import { registerOverviewRoutes } from './overview-api.ts';
import { registerPageRoutes } from './page.ts';
import { registerRecodingRoutes } from './recoding-api.ts';
import { registerSameRecordRoutes } from './same-record-api.ts';
import { registerSendAllRoutes } from './send-all-api.ts';
import { createSessions } from './session.ts';
import { registerSettingsRoutes } from './settings-api.ts';
import { registerTestDraftRoutes } from './test-draft-api.ts';
import { registerTransferRoutes } from './transfers-api.ts';
import { registerWebhookRoutes } from './webhooks.ts';

export interface ServerOptions {
  installation: InstallationContext;
  vault: Vault;
  live: LiveSignals;
  shelf: CompanyFactsShelf;
  doctor: Doctor;
  trustProxy: boolean | number | string[];
  /** Of Rackbeat's central job console; null: it is not served. */
  dashboardToken: string | null;
  /** Null without a token: then there are no routes for the operator. */
  operator: { token: string; context: OperatorContext } | null;
  /** Of the consent page. */
  identityOrigin: string;
  logger: FastifyBaseLogger;
}

/** No request of ours needs more; a body that comes slower than this is not worth a socket. */
const REQUEST_TIMEOUT_MS = 10_000;

/** The path of a settings address carries a secret; no log line does. */
export const redactPath = (url: string): string =>
  url.replace(/^(\/settings\/[^/?]+\/)[^/?]+/, '$1[secret]').replace(/([?&](?:token|code|state)=)[^&]*/g, '$1[secret]');

export async function buildServer(options: ServerOptions): Promise<FastifyInstance> {
  const { installation } = options;
  const app = Fastify({
    loggerInstance: options.logger,
    trustProxy: trustedHops(options.trustProxy),
    bodyLimit: 256 * 1024,
    requestTimeout: REQUEST_TIMEOUT_MS,
    // Live pages hold their stream open for ever; a stopping process does not wait for them.
    forceCloseConnections: true,
    // Addresses of the settings page carry a secret; what goes wrong is logged with a redacted path.
    logController: new LogController({ disableRequestLogging: true }),
    // Prototype keys in a body are refused, not passed on.
    onProtoPoisoning: 'error',
  });
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  app.setErrorHandler(async (error, request, reply) => {
    const answer = errorAnswer(error as FastifyError);
    if (answer.status >= 500) request.log.error({ err: error, path: redactPath(request.url) }, 'request failed');
    return reply.code(answer.status).send(answer.body);
  });
  app.setNotFoundHandler((_request, reply) => reply.code(404).send(envelope('api.not-found')));

  const frameAncestors = ["'self'", new URL(installation.rackbeatUrl).origin, ...loopbackTwins(installation.rackbeatUrl)];
  await app.register(helmet, {
    enableCSPNonces: true,
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        // A pasted key is posted to us and leads on to the consent page: browsers hold redirects against this list too.
        formAction: ["'self'", new URL(installation.publicUrl).origin, options.identityOrigin],
        baseUri: ["'none'"],
        frameAncestors,
      },
    },
    // Framing is governed by frame-ancestors, which can name Rackbeat; this older header cannot.
    frameguard: false,
    referrerPolicy: { policy: 'no-referrer' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    strictTransportSecurity: installation.publicUrl.startsWith('https:') ? { maxAge: 31_536_000 } : false,
  });
  await app.register(cookie);
  await app.register(formbody);
  await app.register(rateLimit, { global: false });

  await app.register(swagger, { openapi: { info: { title: 'Rackbeat and eAccounting', version: '1' } }, transform: jsonSchemaTransform });
  app.get('/api/docs', { schema: { hide: true } }, async () => app.swagger());

  const sessions = createSessions({
    ledger: installation.ledger,
    vault: options.vault,
    clock: installation.clock,
    rackbeatOrigin: installation.rackbeatUrl,
  });
  registerHealthRoutes(app, installation.ledger);
  registerOnboardingRoutes(app, installation);
  registerWebhookRoutes(app, {
    context: installation.sync,
    rackbeatOrigin: installation.rackbeatUrl,
    uninstall: async (id) => void (await uninstallConnection(installation, id)),
    count: (outcome) => {
      options.operator?.context.metrics.webhook(outcome);
      options.logger.debug({ outcome }, 'webhook');
    },
  });
  await registerPageRoutes(app);
  registerConnectionRoutes(app, { installation, sessions });
  registerSettingsRoutes(app, { context: installation.sync, shelf: options.shelf, authenticate: sessions.authenticate });
  registerTransferRoutes(app, installation.sync, sessions.authenticate);
  registerRecodingRoutes(app, installation.sync, sessions.authenticate);
  registerSameRecordRoutes(app, installation.sync, sessions.authenticate);
  registerDoctorRoutes(app, options.doctor, installation.ledger, sessions.authenticate);
  registerTestDraftRoutes(app, installation.sync, sessions.authenticate);
  registerInvoiceRoutes(app, { context: installation.sync, shelf: options.shelf, authenticate: sessions.authenticate });
  registerOverviewRoutes(app, installation, sessions.authenticate);
  registerCompletenessRoutes(app, { context: installation.sync, shelf: options.shelf, authenticate: sessions.authenticate });
  registerInitialSyncRoutes(app, installation.sync, sessions.authenticate);
  registerSendAllRoutes(app, installation.sync, sessions.authenticate);
  registerEventRoutes(app, options.live, sessions.authenticate);
  if (options.dashboardToken !== null) {
    const { sync: context, rackbeatUrl: rackbeatOrigin, publicUrl } = installation;
    registerJobConsole(app, { context, token: options.dashboardToken, rackbeatOrigin, publicUrl });
  }
  if (options.operator) registerOperatorRoutes(app, options.operator.token, options.operator.context);
  return app;
}

/** A number means that many proxies, counted from us outwards. */
const trustedHops = (trust: ServerOptions['trustProxy']): boolean | string[] | ((address: string, hop: number) => boolean) =>
  typeof trust === 'number' ? (_address, hop) => hop < trust : trust;

/** A browser takes localhost and 127.0.0.1 for two sites; on a laptop both are Rackbeat's stand-in. */
function loopbackTwins(address: string): string[] {
  const url = new URL(address);
  if (url.hostname === '127.0.0.1') return [`${url.protocol}//localhost:${url.port}`];
  return url.hostname === 'localhost' ? [`${url.protocol}//127.0.0.1:${url.port}`] : [];
}

const envelope = (code: string, params: ErrorEnvelope['params'] = {}, fields: ErrorEnvelope['fields'] = {}): ErrorEnvelope => ({
  code,
  params,
  fields,
});

function errorAnswer(error: FastifyError | ApiError): { status: number; body: Record<string, unknown> } {
  if (error instanceof ApiError)
    return { status: error.status, body: { ...envelope(error.code, error.params, error.fields), ...error.more } };
  if (hasZodFastifySchemaValidationErrors(error)) {
    const fields = Object.fromEntries(
      error.validation.map((fault) => [
        fault.instancePath.replace(/^\//, '').replaceAll('/', '.') || 'body',
        fault.message ?? 'api.invalid',
      ]),
    );
    return { status: 400, body: { ...envelope('api.invalid', {}, fields) } };
  }
  const status = error.statusCode ?? 500;
  if (status === 413) return { status, body: { ...envelope('api.too-large') } };
  if (status === 429) return { status, body: { ...envelope('api.too-many-requests') } };
  if (status >= 400 && status < 500) return { status, body: { ...envelope('api.unreadable-request') } };
  return { status: 500, body: { ...envelope('api.internal') } };
}
