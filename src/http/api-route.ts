/** Binds a route of api/schema.ts to its handler: what it takes is checked, what it answers is checked, who asks is known. */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type { z } from 'zod';
import type { ConnectionRow } from '../store/connections.ts';

export interface RouteDefinition {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly path: string;
  readonly params?: z.ZodType;
  readonly query?: z.ZodType;
  readonly body?: z.ZodType;
  readonly answer: z.ZodType;
}

type Taken<Schema> = Schema extends z.ZodType ? z.output<Schema> : undefined;

export interface RouteRequest<Route extends RouteDefinition> {
  params: Taken<Route['params']>;
  query: Taken<Route['query']>;
  body: Taken<Route['body']>;
  /** Whose page it is; every route but the opening of a session has one. */
  connection: ConnectionRow;
  /** Address of the asker, for the record. */
  address: string;
}

export type RouteHandler<Route extends RouteDefinition> = (request: RouteRequest<Route>) => Promise<z.input<Route['answer']>>;

/** Finds out whose session a request belongs to. Throws ApiError 401. */
export type Authenticate = (request: FastifyRequest) => Promise<ConnectionRow>;

export function apiRoute<Route extends RouteDefinition>(
  app: FastifyInstance,
  route: Route,
  authenticate: Authenticate,
  handler: RouteHandler<Route>,
): void {
  app.withTypeProvider<ZodTypeProvider>().route({
    method: route.method,
    url: route.path,
    schema: {
      ...(route.params ? { params: route.params } : {}),
      ...(route.query ? { querystring: route.query } : {}),
      ...(route.body ? { body: route.body } : {}),
      response: { 200: route.answer },
    },
    handler: async (request, reply) => {
      const connection = await authenticate(request);
      const answer = await handler({
        params: request.params as Taken<Route['params']>,
        query: request.query as Taken<Route['query']>,
        body: request.body as Taken<Route['body']>,
        connection,
        address: request.ip,
      });
      return reply.send(answer);
    },
  });
}
