/** Manual GET of one Rackbeat invoice: look first, then send. What stands over there already is told and never sent again. */
import type { FastifyInstance } from 'fastify';
import { routes } from '../../api/schema.ts';
import { PRIORITY } from '../jobs/names.ts';
import { withTenant } from '../store/database.ts';
import { findLink } from '../store/links.ts';
import { announceTransfer, restartTransfer } from '../store/transfers.ts';
import type { CompanyFactsShelf } from '../sync/company-facts.ts';
import type { SyncContext } from '../sync/context.ts';
import { previewInvoice } from '../sync/preview.ts';
import { ApiError } from './api-error.ts';
import { type Authenticate, apiRoute } from './api-route.ts';

export function registerInvoiceRoutes(
  app: FastifyInstance,
  { context, shelf, authenticate }: { context: SyncContext; shelf: CompanyFactsShelf; authenticate: Authenticate },
): void {
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
      const id = await announceTransfer(
        trx,
        identity,
        { code: 'transfer.asked-by-person', params: { person: body.statedName } },
        now,
        body.statedName,
      );
      await restartTransfer(trx, id, body.statedName, now);
      await queue.wakeTransfer({ connectionId: connection.id, ...identity }, { trx, priority: PRIORITY.person });
    });
    context.changed(connection.id);
    return { accepted: true as const };
  });
}
