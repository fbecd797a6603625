/**
 * Registered webhooks of an account: one event and one address a row; the same pair again updates the row in place.
 * Deliveries are made elsewhere (webhook-delivery.ts).
 */
import { randomBytes } from 'node:crypto';
import { type Account, nextId } from './accounts.ts';
import type { WebhookRecord } from './app-records.ts';

/** Letters and digits, 32 of them, as Rackbeat's tokens are. */
const newToken = (): string => randomBytes(16).toString('hex');

/** Adds a webhook, or updates the one with the same event and address. */
export function registerWebhook(
  account: Account,
  wish: { event: string; url: string; is_active: boolean; plugin: string | null },
  now: string,
): { webhook: WebhookRecord; created: boolean } {
  const same = [...account.webhooks.values()].find((each) => each.event === wish.event && each.url === wish.url);
  if (same !== undefined) {
    same.is_active = wish.is_active;
    same.updated_at = now;
    return { webhook: same, created: false };
  }
  const id = nextId(account, 'webhook');
  const webhook = { id, ...wish, failures_since_last_success: 0, token: newToken(), created_at: now, updated_at: now };
  account.webhooks.set(String(id), webhook);
  return { webhook, created: true };
}
