/** A test draft before invoices are switched on: which invoices it can be, make it, see it, delete it. */
import type { FastifyInstance } from 'fastify';
import { routes } from '../../api/schema.ts';
import type { SyncContext } from '../sync/context.ts';
import { askDeletion, askTest, lastTest, testCandidates } from '../sync/test-draft/ask.ts';
import { ApiError } from './api-error.ts';
import { type Authenticate, apiRoute } from './api-route.ts';
import { transferRecord } from './transfer-records.ts';

export function registerTestDraftRoutes(app: FastifyInstance, context: SyncContext, authenticate: Authenticate): void {
  apiRoute(app, routes.testDraft, authenticate, async ({ connection }) => {
    const transfer = await lastTest(context, connection.id);
    return { transfer: transfer === null ? null : transferRecord(transfer) };
  });

  apiRoute(app, routes.testCandidates, authenticate, async ({ connection }) => {
    const found = await testCandidates(context, connection.id);
    if (!found.ok) throw new ApiError(502, found.code, found.params);
    return { items: found.value, next: null };
  });

  apiRoute(app, routes.makeTestDraft, authenticate, async ({ params, body, connection }) => {
    const refusal = await askTest(context, connection.id, { number: params.number, person: body.statedName });
    if (refusal) throw new ApiError(409, refusal.code, refusal.params);
    return { accepted: true as const };
  });

  apiRoute(app, routes.deleteTestDraft, authenticate, async ({ params, connection }) => {
    const refusal = await askDeletion(context, connection.id, params.number);
    if (refusal) throw new ApiError(409, refusal.code, refusal.params);
    return { accepted: true as const };
  });
}
