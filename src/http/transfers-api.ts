/** Transfers and issues as the page and the command line see them. */
import type { FastifyInstance } from 'fastify';
import { routes, type TransferRecord } from '../../api/schema.ts';
import { asTransferId } from '../core/ids.ts';
import { PRIORITY } from '../jobs/names.ts';
import { withTenant } from '../store/database.ts';
import { effectsOf } from '../store/effects.ts';
import { openIssues } from '../store/issues.ts';
import { callsOf, storyOf } from '../store/story.ts';
import { listTransfers } from '../store/transfer-list.ts';
import { findTransfer, restartTransfer, skipTransfer, type TransferRow, wakeAll } from '../store/transfers.ts';
import type { SyncContext } from '../sync/context.ts';
import { ApiError, notFound } from './api-error.ts';
import { type Authenticate, apiRoute } from './api-route.ts';

export const transferRecord = (row: TransferRow): TransferRecord => ({
  id: row.id,
  kind: row.kind,
  number: row.recordKey,
  generation: row.generation,
  title: row.title,
  state: row.state,
  reason: row.reason,
  notes: row.notes,
  attempts: row.attempts,
  wakeAt: row.wakeAt?.toISOString() ?? null,
  issueId: row.issueId,
  facts: row.facts,
  createdAt: row.createdAt.toISOString(),
  updatedAt: row.updatedAt.toISOString(),
});

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
      const story = await storyOf(trx, transfer.id);
      const effects = await effectsOf(trx, transfer.id);
      const calls = await callsOf(trx, transfer.id);
      return {
        ...transferRecord(transfer),
        story: story.map(({ at, code, params: values }) => ({ at: at.toISOString(), message: { code, params: values } })),
        effects: effects.map((effect) => ({
          id: effect.id,
          kind: effect.kind,
          state: effect.state,
          attempt: effect.attempt,
          generation: effect.generation,
          vendorId: effect.vendorId,
          sentAt: effect.sentAt?.toISOString() ?? null,
        })),
        calls: calls.map((call) => ({
          at: call.startedAt.toISOString(),
          system: call.system,
          method: call.method,
          path: call.path,
          requestBody: call.requestBody,
          status: call.status,
          responseBody: call.responseBody,
          failure: call.failureCode,
          durationMs: call.durationMs,
        })),
      };
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
        throw new ApiError(409, 'transfer.cannot-be-skipped', { state: found.state });
    });
    context.changed(connection.id);
    return { accepted: true as const };
  });

  apiRoute(app, routes.issues, authenticate, async ({ connection }) => {
    const items = await withTenant(ledger, connection.id, (trx) => openIssues(trx));
    return {
      items: items.map((issue) => ({
        ...issue,
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
