/** Opening a session, what is connected, and ending it. */
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { routes } from '../../api/schema.ts';
import type { InstallationContext } from '../sync/installation/context.ts';
import { uninstallConnection } from '../sync/installation/uninstall.ts';
import { ApiError } from './api-error.ts';
import { apiRoute } from './api-route.ts';
import { reconnectAddress } from './reconnect-ticket.ts';
import type { Sessions } from './session.ts';

/** Tries of one address: a person mistypes nothing here, the page itself sends the secret. */
const TRIES = { max: 30, timeWindow: '1 minute' };

export function registerConnectionRoutes(
  app: FastifyInstance,
  { installation, sessions }: { installation: InstallationContext; sessions: Sessions },
): void {
  const { openSession } = routes;
  const allowedOrigins = new Set([new URL(installation.publicUrl).origin]);

  app.withTypeProvider<ZodTypeProvider>().route({
    method: openSession.method,
    url: openSession.path,
    schema: { body: openSession.body, response: { 200: openSession.answer } },
    config: { rateLimit: TRIES },
    handler: async (request, reply) => {
      const { origin } = request.headers;
      // The page is ours and asks from our own origin, also inside a frame.
      if (origin !== undefined && !allowedOrigins.has(origin)) throw new ApiError(403, 'session.other-origin');
      return reply.header('cache-control', 'no-store').send(await sessions.open(request.body.account, request.body.secret));
    },
  });

  apiRoute(app, routes.connection, sessions.authenticate, async ({ connection }) => ({
    id: connection.id,
    state: connection.state,
    rackbeat: {
      accountId: connection.rackbeatAccountId,
      companyName: connection.rackbeatCompanyName,
      organisationNumber: connection.rackbeatOrganisationNumber,
      url: connection.rackbeatOrigin,
    },
    eaccounting: {
      companyName: connection.eaccountingCompanyName,
      organisationNumber: connection.eaccountingOrganisationNumber,
      countryCode: connection.countryCode,
      currencyCode: connection.currencyCode,
    },
  }));

  apiRoute(app, routes.reconnect, sessions.authenticate, async ({ connection }) => ({ url: reconnectAddress(installation, connection) }));

  apiRoute(app, routes.uninstall, sessions.authenticate, async ({ connection }) => {
    await uninstallConnection(installation, connection.id);
    return { accepted: true as const };
  });
}
