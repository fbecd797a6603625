/** “Send all existing” over the API: counted, started in somebody's name, and looked at. */
import type { FastifyInstance } from 'fastify';
import type { z } from 'zod';
import { routes, type sendAllStatus } from '../../api/schema.ts';
import type { ConnectionId } from '../core/ids.ts';
import { withTenant } from '../store/database.ts';
import type { SendAllKind } from '../store/tables.ts';
import type { SyncContext } from '../sync/context.ts';
import { beginSendAll, countExisting, sendAllProgress } from '../sync/send-all.ts';
import { ApiError } from './api-error.ts';
import { type Authenticate, apiRoute } from './api-route.ts';

type Status = z.input<typeof sendAllStatus>;

export const sendAllAnswer = (context: SyncContext, connectionId: ConnectionId): Promise<Status> =>
  withTenant(context.ledger, connectionId, async (trx) => ({
    runs: (await sendAllProgress(trx, context.clock.now())).map(({ run, done, needYou }) => ({
      kind: run.kind,
      state: run.state,
      total: run.total,
      listed: run.listed,
      done,
      needYou,
      askedBy: run.askedBy,
      startedAt: run.startedAt.toISOString(),
    })),
  }));

export async function countedAnswer(context: SyncContext, connectionId: ConnectionId, kind: SendAllKind) {
  const counted = await countExisting(context, connectionId, kind);
  if (!counted.ok) throw new ApiError(502, counted.code, counted.params);
  return { kind, ...counted.value };
}

/** Begins it and answers with what has begun. */
export async function startedAnswer(
  context: SyncContext,
  connectionId: ConnectionId,
  { kind, total, statedName }: { kind: SendAllKind; total: number; statedName: string },
): Promise<Status> {
  const refused = await withTenant(context.ledger, connectionId, (trx) => beginSendAll(context, trx, { kind, total, askedBy: statedName }));
  if (refused) throw new ApiError(409, refused.code, refused.params);
  await context.queue.wakeSweep({ connectionId });
  context.changed(connectionId);
  return sendAllAnswer(context, connectionId);
}

export function registerSendAllRoutes(app: FastifyInstance, context: SyncContext, authenticate: Authenticate): void {
  apiRoute(app, routes.sendAll, authenticate, ({ connection }) => sendAllAnswer(context, connection.id));
  apiRoute(app, routes.countSendAll, authenticate, ({ body, connection }) => countedAnswer(context, connection.id, body.kind));
  apiRoute(app, routes.startSendAll, authenticate, ({ body, connection }) => startedAnswer(context, connection.id, body));
}
