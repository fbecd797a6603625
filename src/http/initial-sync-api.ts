/** The initial sync over the API: preview, start, stop, its rows, and the report as a file. */
import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import type { z } from 'zod';
import { type initialSyncRow, routes } from '../../api/schema.ts';
import { withTenant } from '../store/database.ts';
import { type InitialSyncRow, listRows, setHasInventory } from '../store/initial-sync-rows.ts';
import { askToStop, latestRun, startRun } from '../store/initial-sync-runs.ts';
import type { SyncContext } from '../sync/context.ts';
import { beginPreview } from '../sync/initial-sync/begin.ts';
import { readStatus } from '../sync/initial-sync/status.ts';
import { ApiError, notFound } from './api-error.ts';
import { type Authenticate, apiRoute } from './api-route.ts';
import { reportLines } from './initial-sync-report.ts';

const rowRecord = (row: InitialSyncRow): z.input<typeof initialSyncRow> => ({
  id: row.id,
  kind: row.kind,
  source: row.source,
  name: row.name,
  intent: row.intent,
  outcome: row.outcome,
  rackbeatNumber: row.rackbeatNumber,
  reason: row.reason,
  notes: row.notes,
  differences: row.differences,
  hasInventory: row.hasInventory,
});

export function registerInitialSyncRoutes(app: FastifyInstance, context: SyncContext, authenticate: Authenticate): void {
  const { ledger, clock, queue } = context;

  apiRoute(app, routes.initialSync, authenticate, ({ connection }) =>
    withTenant(ledger, connection.id, (trx) => readStatus(trx, clock.now())),
  );

  apiRoute(app, routes.previewInitialSync, authenticate, async ({ body, connection }) => {
    const status = await withTenant(ledger, connection.id, async (trx) => {
      const refused = await beginPreview(context, trx, { ...body, askedBy: null });
      if (refused) throw new ApiError(409, refused.code, refused.params);
      return readStatus(trx, clock.now());
    });
    context.changed(connection.id);
    return status;
  });

  apiRoute(app, routes.startInitialSync, authenticate, async ({ body, connection }) => {
    const status = await withTenant(ledger, connection.id, async (trx) => {
      const run = await latestRun(trx, { lock: true });
      // A page that shows an older preview must not start what its reader has not seen.
      if (!run || run.id !== body.runId) throw new ApiError(409, 'initial-sync.other-preview');
      if (run.kinds.some((kind) => !run.previewedKinds.includes(kind))) throw new ApiError(409, 'initial-sync.preview-unfinished');
      const asked = run.kinds.find((kind) => (run.questions[kind]?.length ?? 0) > 0);
      if (asked) throw new ApiError(409, 'initial-sync.questions-open', { kind: asked });
      const start = { overwriteDifferences: body.overwriteDifferences, askedBy: body.statedName };
      if (!(await startRun(trx, run.id, start, clock.now()))) throw new ApiError(409, 'initial-sync.cannot-start', { state: run.state });
      await queue.wakeInitialSync({ connectionId: connection.id }, { trx });
      return readStatus(trx, clock.now());
    });
    context.changed(connection.id);
    return status;
  });

  apiRoute(app, routes.stopInitialSync, authenticate, async ({ connection }) => {
    const status = await withTenant(ledger, connection.id, async (trx) => {
      const run = await latestRun(trx, { lock: true });
      if (!run || !(await askToStop(trx, run.id, clock.now()))) throw new ApiError(409, 'initial-sync.nothing-to-stop');
      await queue.wakeInitialSync({ connectionId: connection.id }, { trx });
      return readStatus(trx, clock.now());
    });
    context.changed(connection.id);
    return status;
  });

  apiRoute(app, routes.initialSyncRows, authenticate, async ({ query, connection }) =>
    withTenant(ledger, connection.id, async (trx) => {
      const run = await latestRun(trx);
      if (!run) return { items: [], next: null };
      const page = await listRows(trx, run.id, query);
      return { items: page.items.map(rowRecord), next: page.next };
    }),
  );

  apiRoute(app, routes.setInitialSyncInventory, authenticate, async ({ params, body, connection }) => {
    const row = await withTenant(ledger, connection.id, async (trx) => {
      const run = await latestRun(trx, { lock: true });
      if (!run) throw notFound('initial-sync.row-unknown');
      if (run.state !== 'ready') throw new ApiError(409, 'initial-sync.inventory-fixed');
      return setHasInventory(trx, run.id, params.id, body.hasInventory);
    });
    if (!row) throw notFound('initial-sync.row-unknown');
    context.changed(connection.id);
    return rowRecord(row);
  });

  app.get('/api/initial-sync/report.csv', { schema: { hide: true } }, async (request, reply) => {
    const connection = await authenticate(request);
    const run = await withTenant(ledger, connection.id, (trx) => latestRun(trx));
    if (!run) throw notFound('initial-sync.no-run');
    const lines = reportLines(request.headers['accept-language'], (cursor) =>
      withTenant(ledger, connection.id, (trx) => listRows(trx, run.id, { limit: 500, cursor: cursor ?? undefined })),
    );
    return reply
      .header('content-type', 'text/csv; charset=utf-8')
      .header('content-disposition', 'attachment; filename="initial-sync.csv"')
      .header('cache-control', 'no-store')
      .send(Readable.from(lines));
  });
}
