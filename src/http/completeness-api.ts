/** The monthly proof: the report, the file for a spreadsheet, and the closing of a month. */
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { frozenFile, monthFile, routes } from '../../api/schema.ts';
import type { Result } from '../core/failure.ts';
import { findClosedMonth } from '../store/closed-months.ts';
import { withTenant } from '../store/database.ts';
import type { CompanyFactsShelf } from '../sync/company-facts.ts';
import { closeMonth } from '../sync/completeness/close-month.ts';
import { canonicalText } from '../sync/completeness/frozen.ts';
import { monthCsv } from '../sync/completeness/month-file.ts';
import { createMonthReports } from '../sync/completeness/report.ts';
import type { SyncContext } from '../sync/context.ts';
import { ApiError } from './api-error.ts';
import { type Authenticate, apiRoute } from './api-route.ts';

/** Both systems must be read: one that does not answer is told with its reason. */
function must<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new ApiError(502, result.code, result.params);
  return result.value;
}

export function registerCompletenessRoutes(
  app: FastifyInstance,
  { context, shelf, authenticate }: { context: SyncContext; shelf: CompanyFactsShelf; authenticate: Authenticate },
): void {
  const reports = createMonthReports(context, shelf);

  apiRoute(
    app,
    routes.completeness,
    authenticate,
    async ({ query, connection }) => must(await reports.report(connection, query.month, query.basis, query.again === 'true')).report,
  );

  apiRoute(app, routes.closeMonth, authenticate, async ({ body, connection, address }) => {
    const { month, statedName } = body;
    const closing = await closeMonth(context, reports, connection, month, { statedName, sourceAddress: address });
    if (closing.end === 'refused') throw new ApiError(409, closing.why.code, closing.why.params);
    if (closing.end === 'unread') return must<never>(closing.failure);
    return must(await reports.report(connection, month, 'invoice-date')).report;
  });

  app.withTypeProvider<ZodTypeProvider>().get(monthFile.path, { schema: { querystring: monthFile.query } }, async (request, reply) => {
    const connection = await authenticate(request);
    const { month, basis, language } = request.query;
    const file = monthCsv(must(await reports.report(connection, month, basis)), language);
    return reply
      .header('content-type', 'text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="rackbeat-eaccounting-${month}.csv"`)
      .send(file);
  });

  app.withTypeProvider<ZodTypeProvider>().get(frozenFile.path, { schema: { querystring: frozenFile.query } }, async (request, reply) => {
    const connection = await authenticate(request);
    const { month } = request.query;
    const closed = await withTenant(context.ledger, connection.id, (trx) => findClosedMonth(trx, month));
    if (closed === null) throw new ApiError(404, 'completeness.not-closed', { month });
    return reply
      .header('content-type', 'application/json; charset=utf-8')
      .header('content-disposition', `attachment; filename="rackbeat-eaccounting-${month}.json"`)
      .send(canonicalText(closed.content));
  });
}
