/** Binds a route of api/operator.ts to its handler: only for whoever has the operator's token, over all connections. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type { z } from 'zod';
import { asConnectionId } from '../../core/ids.ts';
import { type ConnectionRow, findConnection, listConnections } from '../../store/connections.ts';
import type { SyncContext } from '../../sync/context.ts';
import { sameText } from '../../vault/token-hash.ts';
import { ApiError, notFound } from '../api-error.ts';
import type { RouteDefinition } from '../api-route.ts';

type Taken<Schema> = Schema extends z.ZodType ? z.output<Schema> : undefined;

interface OperatorRequest<Route extends RouteDefinition> {
  params: Taken<Route['params']>;
  query: Taken<Route['query']>;
}

export type OperatorRoute = <Route extends RouteDefinition>(
  route: Route,
  handler: (request: OperatorRequest<Route>) => Promise<z.input<Route['answer']>>,
) => void;

/** Refuses everybody who does not bear the operator's token. */
export const operatorCheck =
  (token: string) =>
  async (request: FastifyRequest, _reply: FastifyReply): Promise<void> => {
    const [scheme, given = ''] = (request.headers.authorization ?? '').split(' ');
    if (scheme?.toLowerCase() !== 'bearer' || !sameText(given, token)) throw new ApiError(401, 'operator.not-known');
  };

export function operatorRoute(app: FastifyInstance, token: string): OperatorRoute {
  const check = operatorCheck(token);
  return (route, handler) => {
    app.withTypeProvider<ZodTypeProvider>().route({
      method: route.method,
      url: route.path,
      schema: {
        ...(route.params ? { params: route.params } : {}),
        ...(route.query ? { querystring: route.query } : {}),
        response: { 200: route.answer },
      },
      // Before anything of the request is judged: a stranger learns nothing but that he is one.
      onRequest: check,
      handler: async (request, reply) =>
        reply.send(
          await handler({
            params: request.params as Taken<(typeof route)['params']>,
            query: request.query as Taken<(typeof route)['query']>,
          }),
        ),
    });
  };
}

export const everyConnection = ({ ledger }: SyncContext): Promise<ConnectionRow[]> =>
  listConnections(ledger, ['unconfirmed', 'active', 'reconnect-needed', 'uninstalled']);

export async function connectionOf(context: SyncContext, id: string): Promise<ConnectionRow> {
  const connection = await findConnection(context.ledger, asConnectionId(id));
  if (!connection) throw notFound('operator.connection-unknown');
  return connection;
}

/** One connection when it is named, else all. */
export const connectionsOf = async (context: SyncContext, id: string | undefined): Promise<ConnectionRow[]> =>
  id === undefined ? everyConnection(context) : [await connectionOf(context, id)];
