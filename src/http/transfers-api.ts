/** Transfers and issues as the page and the command line see them. */
import type { FastifyInstance } from 'fastify';
import { routes } from '../../api/schema.ts';
import { asTransferId } from '../core/ids.ts';
import { PRIORITY } from '../jobs/names.ts';
import { withTenant } from '../store/database.ts';
import { openIssues, resolveEmptyIssues } from '../store/issues.ts';
import { listTransfers } from '../store/transfer-list.ts';
import { findTransfer, restartTransfer, skipTransfer, wakeAll } from '../store/transfers.ts';
import type { SyncContext } from '../sync/context.ts';
import { decide } from '../sync/decisions.ts';
import { placeAddress } from '../sync/doctor/addresses.ts';
import { ApiError, notFound } from './api-error.ts';
import { type Authenticate, apiRoute } from './api-route.ts';
import { transferRecord, transferStoryRecord } from './transfer-records.ts';

/** Refused in one of these states, a run holds the record at this moment. */
const SKIPPABLE: ReadonlySet<string> = new Set(['waiting', 'needs-you', 'gave-up']);

export function registerTransferRoutes(app: FastifyInstance, context: SyncContext, authenticate: Authenticate): void {
  const { ledger, clock, queue } = context;

  apiRoute(app, routes.transfers, authenticate, async ({ query, connection }) => {
    const page = await withTenant(ledger, connection.id, (trx) => listTransfers(trx, query));
    return { items: page.items.map(transferRecord), next: page.next };
  });

  apiRoute(app, routes.transferStory, authenticate, async ({ params, connection }) =>
    withTenant(ledger, connection.id, async (trx) => {
      const transfer = await findTransfer(trx, asTransferId(params.id));
      if (!transfer) throw notFound('transfer.unknown');
      return transferStoryRecord(trx, transfer);
    }),
  );

  apiRoute(app, routes.retryTransfer, authenticate, async ({ params, connection }) => {
    await withTenant(ledger, connection.id, async (trx) => {
      const found = await findTransfer(trx, asTransferId(params.id));
      if (!found) throw notFound('transfer.unknown');
      const restarted = await restartTransfer(trx, found.id, found.byPerson, clock.now());
      if (!restarted) throw new ApiError(409, 'transfer.cannot-be-retried', { state: found.state });
      const { kind, recordKey, generation } = restarted;
      await queue.wakeTransfer({ connectionId: connection.id, kind, recordKey, generation }, { trx, priority: PRIORITY.person });
    });
    context.changed(connection.id);
    return { accepted: true as const };
  });

  apiRoute(app, routes.skipTransfer, authenticate, async ({ params, body, connection }) => {
    await withTenant(ledger, connection.id, async (trx) => {
      const found = await findTransfer(trx, asTransferId(params.id));
      if (!found) throw notFound('transfer.unknown');
      const reason = { code: 'skip.by-person', params: { person: body.statedName, reason: body.reason } };
      if (!(await skipTransfer(trx, found.id, reason, body.statedName, clock.now())))
        throw SKIPPABLE.has(found.state)
          ? new ApiError(409, 'transfer.being-looked-at')
          : new ApiError(409, 'transfer.cannot-be-skipped', { state: found.state });
      // It may have been the last one that its issue stopped.
      if (found.issueId !== null) await resolveEmptyIssues(trx, clock.now(), found.issueId);
      await queue.wakeMail({ connectionId: connection.id }, trx);
    });
    context.changed(connection.id);
    return { accepted: true as const };
  });

  apiRoute(app, routes.decideTransfer, authenticate, async ({ params, body, connection }) => {
    const { decision, statedName: person } = body;
    const refusal = await decide(context, connection.id, asTransferId(params.id), { decision, person });
    if (refusal) throw new ApiError(refusal.code === 'transfer.unknown' ? 404 : 409, refusal.code, refusal.params);
    return { accepted: true as const };
  });

  apiRoute(app, routes.issues, authenticate, async ({ connection }) => {
    const items = await withTenant(ledger, connection.id, (trx) => openIssues(trx));
    return {
      items: items.map((issue) => ({
        ...issue,
        place: placeAddress(issue, connection),
        openedAt: issue.openedAt.toISOString(),
        resolvedAt: issue.resolvedAt?.toISOString() ?? null,
      })),
      next: null,
    };
  });

  for (const route of [routes.retryIssue, routes.recheckIssue]) {
    apiRoute(app, route, authenticate, async ({ params, connection }) => {
      await withTenant(ledger, connection.id, async (trx) => {
        const woken = await wakeAll(trx, clock.now(), { issueIds: [params.id] });
        await queue.wakeTransfers(woken, { trx, priority: PRIORITY.person });
      });
      return { accepted: true as const };
    });
  }
}
