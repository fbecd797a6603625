/** What the person who runs the program may ask, over all connections. Behind OPERATOR_TOKEN; the command line speaks to it. */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { asConnectionId } from '../core/ids.ts';
import { findConnection, listConnections } from '../store/connections.ts';
import { withTenant } from '../store/database.ts';
import { listTransfers } from '../store/transfer-list.ts';
import { transferCounts } from '../store/transfers.ts';
import type { SyncContext } from '../sync/context.ts';
import { sweepConnection } from '../sync/sweep.ts';
import { sameText } from '../vault/token-hash.ts';
import { ApiError, notFound } from './api-error.ts';
import { transferRecord } from './transfers-api.ts';

export function registerOperatorRoutes(app: FastifyInstance, { context, token }: { context: SyncContext; token: string }): void {
  const check = async (request: FastifyRequest): Promise<void> => {
    const [scheme, given = ''] = (request.headers.authorization ?? '').split(' ');
    if (scheme?.toLowerCase() !== 'bearer' || !sameText(given, token)) throw new ApiError(401, 'operator.not-known');
  };
  const connectionOf = async (id: string) => {
    const connection = /^[0-9a-f-]{36}$/.test(id) ? await findConnection(context.ledger, asConnectionId(id)) : null;
    if (!connection) throw notFound('operator.connection-unknown');
    return connection;
  };

  app.get('/api/operator/connections', { preHandler: check }, async () => {
    const rows = await listConnections(context.ledger, ['unconfirmed', 'active', 'reconnect-needed', 'uninstalled']);
    const items = await Promise.all(
      rows.map(async ({ id, state, rackbeatAccountId, rackbeatCompanyName, eaccountingCompanyName }) => ({
        id,
        state,
        rackbeatAccountId,
        rackbeatCompanyName,
        eaccountingCompanyName,
        transfers: await withTenant(context.ledger, id, (trx) => transferCounts(trx)),
      })),
    );
    return { items, next: null };
  });

  app.get<{ Params: { id: string }; Querystring: { state?: string; cursor?: string } }>(
    '/api/operator/connections/:id/transfers',
    { preHandler: check },
    async (request) => {
      const connection = await connectionOf(request.params.id);
      const page = await withTenant(context.ledger, connection.id, (trx) =>
        listTransfers(trx, { limit: 200, cursor: request.query.cursor }),
      );
      return { items: page.items.map(transferRecord), next: page.next };
    },
  );

  app.post<{ Params: { id: string } }>('/api/operator/connections/:id/sweep', { preHandler: check }, async (request) => {
    const connection = await connectionOf(request.params.id);
    const swept = await sweepConnection(context, connection.id);
    return swept.ok ? swept.value : { failed: swept.code };
  });
}
