/** The preview of another account coding for articles that exist, and the decision about all of them. */
import type { FastifyInstance } from 'fastify';
import { routes } from '../../api/schema.ts';
import { withTenant } from '../store/database.ts';
import { openRecodings } from '../store/recodings.ts';
import type { SyncContext } from '../sync/context.ts';
import { recodeAll } from '../sync/recoding.ts';
import { ApiError } from './api-error.ts';
import { type Authenticate, apiRoute } from './api-route.ts';

export function registerRecodingRoutes(app: FastifyInstance, context: SyncContext, authenticate: Authenticate): void {
  apiRoute(app, routes.recodings, authenticate, async ({ connection }) => {
    const groups = await withTenant(context.ledger, connection.id, (trx) => openRecodings(trx));
    return { groups, products: groups.reduce((sum, { products }) => sum + products, 0) };
  });

  apiRoute(app, routes.recode, authenticate, async ({ body, connection }) => {
    const decided = await recodeAll(context, connection.id, { person: body.statedName, seen: body.products });
    if (decided === null) throw new ApiError(409, 'recoding.changed');
    return { accepted: true as const };
  });
}
