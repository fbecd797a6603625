/** The first look at a connection. */
import type { FastifyInstance } from 'fastify';
import { routes } from '../../api/schema.ts';
import type { InstallationContext } from '../sync/installation/context.ts';
import { overviewOf } from '../sync/overview.ts';
import { type Authenticate, apiRoute } from './api-route.ts';

export function registerOverviewRoutes(app: FastifyInstance, installation: InstallationContext, authenticate: Authenticate): void {
  apiRoute(app, routes.overview, authenticate, async ({ connection }) =>
    overviewOf(installation.sync, installation.vault, installation.clientId, connection),
  );
}
