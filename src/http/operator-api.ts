/** What the person who runs the program may ask, over all connections. Behind OPERATOR_TOKEN; the command line speaks to it. */
import type { FastifyInstance } from 'fastify';
import { registerActs } from './operator/acts.ts';
import type { OperatorContext } from './operator/context.ts';
import { registerExport } from './operator/export.ts';
import { registerMetrics } from './operator/metrics.ts';
import { registerOverview } from './operator/overview.ts';
import { operatorRoute } from './operator/route.ts';
import { registerTransfers } from './operator/transfers.ts';

export function registerOperatorRoutes(app: FastifyInstance, token: string, options: OperatorContext): void {
  const route = operatorRoute(app, token);
  registerOverview(route, options);
  registerTransfers(route, options.context);
  registerActs(route, options);
  registerMetrics(app, token, options);
  registerExport(app, token, options.context);
}
