/**
 * Where Rackbeat's webhooks arrive. Answered fast and always the same way: who is not known gets 401 and leaves no trace,
 * what is not known gets 200 and a count. The body is read for the key and for nothing else.
 */
import type { FastifyInstance } from 'fastify';
import type { ConnectionId } from '../core/ids.ts';
import type { TransferKind } from '../jobs/names.ts';
import { findConnectionByAccount } from '../store/connections.ts';
import { withTenant } from '../store/database.ts';
import { findWebhookRegistration } from '../store/webhook-registrations.ts';
import type { SyncContext } from '../sync/context.ts';
import { takeIn } from '../sync/intake.ts';
import { matchesHash } from '../vault/token-hash.ts';
import { ApiError } from './api-error.ts';

/** A body holds a key of at most some dozen characters; what is larger is not from Rackbeat. */
const BODY_LIMIT = 64 * 1024;
const LONGEST_KEY = 100;

/** What a registered wish is about; it is part of the address we registered, so no body can confuse it. */
function kindOfWish(wish: string): TransferKind | 'uninstalled' | null {
  if (wish === 'app-uninstalled') return 'uninstalled';
  const [entity] = wish.split('-');
  if (entity === 'invoice' || entity === 'customer' || entity === 'product') return entity;
  return entity === 'lot' ? 'product' : null;
}

export interface WebhookOptions {
  context: SyncContext;
  rackbeatOrigin: string;
  uninstall(connectionId: ConnectionId): Promise<void>;
  /** Counts what arrived, by how it was answered. */
  count(outcome: 'taken' | 'unknown-event' | 'refused'): void;
}

/** Reads the key from a body in any of the forms seen; null when there is none. */
export function readKey(body: unknown): string | null {
  if (typeof body !== 'object' || body === null || !Object.hasOwn(body, 'key')) return null;
  const { key } = body as { key: unknown };
  const text = typeof key === 'number' && Number.isSafeInteger(key) ? String(key) : typeof key === 'string' ? key.trim() : '';
  return text !== '' && text.length <= LONGEST_KEY && !text.includes('\u0000') ? text : null;
}

type Outcome = 'not-ours' | 'uninstalled' | 'unknown-event' | 'taken';

export function registerWebhookRoutes(app: FastifyInstance, options: WebhookOptions): void {
  const { context } = options;
  const refuse = (): ApiError => {
    options.count('refused');
    return new ApiError(401, 'webhook.not-ours');
  };

  app.post<{ Params: { account: string; wish: string } }>(
    '/webhooks/rackbeat/:account/:wish',
    { bodyLimit: BODY_LIMIT },
    async (request, reply) => {
      const { account, wish } = request.params;
      const token = request.headers['rackbeat-webhook-token'];
      const claimedAccount = request.headers['rackbeat-account-id'];
      if (typeof token !== 'string' || (claimedAccount !== undefined && claimedAccount !== account)) throw refuse();
      const connection = await findConnectionByAccount(context.ledger, options.rackbeatOrigin, account);
      if (!connection || (connection.state !== 'active' && connection.state !== 'reconnect-needed')) throw refuse();
      const event = request.headers['rackbeat-webhook-event'];
      const outcome = await withTenant(context.ledger, connection.id, async (trx): Promise<Outcome> => {
        const registration = await findWebhookRegistration(trx, wish);
        if (!registration || !matchesHash(token, registration.tokenHash)) return 'not-ours';
        const kind = kindOfWish(wish);
        if (kind === 'uninstalled') return 'uninstalled';
        const recordKey = readKey(request.body);
        if (kind === null || recordKey === null) return 'unknown-event';
        const told = typeof event === 'string' ? event.slice(0, 100) : registration.event;
        await takeIn(context, trx, { event: told, kind, recordKey });
        return 'taken';
      });
      if (outcome === 'not-ours') throw refuse();
      if (outcome === 'unknown-event') {
        options.count('unknown-event');
        return reply.send({ ok: true });
      }
      if (outcome === 'uninstalled') await options.uninstall(connection.id);
      options.count('taken');
      return reply.send({ ok: true });
    },
  );
}
