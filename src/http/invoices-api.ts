/** Manual GET of one Rackbeat invoice: look first, then send. What stands over there already is told and never sent again, unless a person types that she means it. */
import type { FastifyInstance } from 'fastify';
import { routes } from '../../api/schema.ts';
import { PRIORITY } from '../jobs/names.ts';
import { withTenant } from '../store/database.ts';
import { findLink } from '../store/links.ts';
import { tell } from '../store/story.ts';
import { announceTransfer, restartTransfer } from '../store/transfers.ts';
import { countBookedSince } from '../sync/booked-since.ts';
import type { CompanyFactsShelf } from '../sync/company-facts.ts';
import type { SyncContext } from '../sync/context.ts';
import { previewInvoice } from '../sync/preview.ts';
import { askSecondDocument } from '../sync/second-document.ts';
import { ApiError } from './api-error.ts';
import { type Authenticate, apiRoute } from './api-route.ts';

export function registerInvoiceRoutes(
  app: FastifyInstance,
  { context, shelf, authenticate }: { context: SyncContext; shelf: CompanyFactsShelf; authenticate: Authenticate },
): void {
  apiRoute(app, routes.bookedSince, authenticate, async ({ query, connection }) => {
    const counted = await countBookedSince(context, connection.id, query.start ?? null);
    if (!counted.ok) throw new ApiError(502, counted.code, counted.params);
    return counted.value;
  });

  apiRoute(app, routes.previewInvoice, authenticate, async ({ params, connection }) =>
    previewInvoice(context, shelf, connection, params.number),
  );

  apiRoute(app, routes.sendInvoice, authenticate, async ({ params, body, connection }) => {
    const { ledger, clock, queue } = context;
    await withTenant(ledger, connection.id, async (trx) => {
      const link = await findLink(trx, 'invoice', params.number);
      if (link) throw new ApiError(409, 'invoice.already-there', { number: params.number, eaccounting: link.eaccountingNumber ?? '' });
      const now = clock.now();
      const identity = { kind: 'invoice', recordKey: params.number, generation: 1 } as const;
      const reason = { code: 'transfer.asked-by-person', params: { person: body.statedName } };
      const id = await announceTransfer(trx, identity, reason, now, body.statedName);
      await tell(trx, id, [{ at: now, ...reason }]);
      await restartTransfer(trx, id, body.statedName, now);
      await queue.wakeTransfer({ connectionId: connection.id, ...identity }, { trx, priority: PRIORITY.person });
    });
    context.changed(connection.id);
    return { accepted: true as const };
  });

  apiRoute(app, routes.sendSecondInvoice, authenticate, async ({ params, body, connection }) => {
    const { number } = params;
    if (body.typedNumber !== number)
      throw new ApiError(400, 'second.number-not-typed', { number }, { typedNumber: 'second.number-not-typed' });
    const refusal = await askSecondDocument(context, connection.id, { number, generation: body.generation, person: body.statedName });
    if (refusal) throw new ApiError(409, refusal.code, refusal.params);
    return { accepted: true as const };
  });
}
