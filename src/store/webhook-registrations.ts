/** The webhooks we have registered at Rackbeat, with the hash of the token that each delivery must carry. */
import type { Selectable } from 'kysely';
import type { TenantTransaction } from './database.ts';
import type { WebhookRegistrationsTable } from './tables.ts';

export interface WebhookRegistration {
  /** Our own name for what we want to hear; one registration per wish, and part of the address. */
  wish: string;
  /** Rackbeat's name of the event. */
  event: string;
  rackbeatWebhookId: string;
  tokenHash: string;
  url: string;
  createdAt: Date;
}

const readRegistration = (row: Selectable<WebhookRegistrationsTable>): WebhookRegistration => ({
  wish: row.wish,
  event: row.event,
  rackbeatWebhookId: row.rackbeat_webhook_id,
  tokenHash: row.token_hash,
  url: row.url,
  createdAt: row.created_at,
});

/** Stores a registration in the place of an earlier one of the same wish. */
export async function saveWebhookRegistration(trx: TenantTransaction, registration: WebhookRegistration): Promise<void> {
  const columns = {
    event: registration.event,
    rackbeat_webhook_id: registration.rackbeatWebhookId,
    token_hash: registration.tokenHash,
    url: registration.url,
    created_at: registration.createdAt,
  };
  await trx
    .insertInto('webhook_registrations')
    .values({ connection_id: trx.connectionId, wish: registration.wish, ...columns })
    .onConflict((conflict) => conflict.columns(['connection_id', 'wish']).doUpdateSet(columns))
    .execute();
}

export async function findWebhookRegistration(trx: TenantTransaction, wish: string): Promise<WebhookRegistration | null> {
  const row = await trx.selectFrom('webhook_registrations').selectAll().where('wish', '=', wish).executeTakeFirst();
  return row ? readRegistration(row) : null;
}

export async function listWebhookRegistrations(trx: TenantTransaction): Promise<WebhookRegistration[]> {
  const rows = await trx.selectFrom('webhook_registrations').selectAll().orderBy('wish').execute();
  return rows.map(readRegistration);
}

export async function deleteWebhookRegistration(trx: TenantTransaction, wish: string): Promise<void> {
  await trx.deleteFrom('webhook_registrations').where('wish', '=', wish).execute();
}
