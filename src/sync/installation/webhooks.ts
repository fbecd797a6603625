/** Sees to it that exactly our webhooks stand at Rackbeat: at installing, and daily, because they get lost and switched off. */
import { killPointAfter } from '../../core/kill-points.ts';
import { planWebhooks, type Registration, registerWebhooks, type WebhookWish } from '../../rackbeat/webhooks.ts';
import { activateWebhook, createWebhook, deleteWebhook } from '../../rackbeat/write.ts';
import type { ConnectionRow } from '../../store/connections.ts';
import { withTenant } from '../../store/database.ts';
import { listWebhookRegistrations, saveWebhookRegistration } from '../../store/webhook-registrations.ts';
import { hashToken } from '../../vault/token-hash.ts';
import { type InstallationContext, SETUP_DEADLINE_MS } from './context.ts';
import { noteOtherInstallation, olderInstallation } from './other-installation.ts';

const OPTIONS = { deadlineMs: SETUP_DEADLINE_MS };

export const webhookAddress = (publicUrl: string, account: string, wish: WebhookWish): string =>
  `${publicUrl}/webhooks/rackbeat/${encodeURIComponent(account)}/${wish}`;

export interface RepairReport {
  /** Wishes that no event name fulfils: the sweep carries them alone. */
  unheard: readonly string[];
  /** Code of the failure that stopped the repair, or null. */
  stopped: string | null;
}

export async function repairWebhooks(context: InstallationContext, connection: ConnectionRow): Promise<RepairReport> {
  const { rackbeat } = context.sync.clientsFor(connection.id, { lane: 'person' });
  const listed = await rackbeat.webhooks();
  if (!listed.ok) {
    context.log.warn('webhooks.not-listed', { connectionId: connection.id, code: listed.code });
    return { unheard: [], stopped: listed.code };
  }
  const known = await withTenant(context.ledger, connection.id, (trx) => listWebhookRegistrations(trx));
  const account = connection.rackbeatAccountId;
  const ours = `${context.publicUrl}/webhooks/rackbeat/${encodeURIComponent(account)}/`;
  const ownIds = new Set(known.map(({ rackbeatWebhookId }) => rackbeatWebhookId));
  const other = olderInstallation(listed.value, account, ({ id, url }) => ownIds.has(String(id)) || url.startsWith(ours));
  await noteOtherInstallation(context, connection, other);
  if (other !== null) return { unheard: [], stopped: 'connection.other-installation' };
  const plan = planWebhooks(
    listed.value,
    known.map(({ wish, event, rackbeatWebhookId, url }) => ({ wish, event, webhookId: rackbeatWebhookId, url })),
    (wish) => webhookAddress(context.publicUrl, account, wish),
    (url) => url.startsWith(ours),
  );
  for (const webhook of plan.activate) await activateWebhook(rackbeat, webhook, OPTIONS);
  const report = await registerWebhooks(
    plan,
    { create: (body) => createWebhook(rackbeat, body, OPTIONS), remove: (id) => deleteWebhook(rackbeat, id, OPTIONS) },
    (registration) => keep(context, connection, registration),
  );
  if (report.stopped) context.log.warn('webhooks.repair-stopped', { connectionId: connection.id, code: report.stopped.code });
  return { unheard: report.unheard, stopped: report.stopped?.code ?? null };
}

/** The token is told once; on disk before the next registration is made. */
async function keep(context: InstallationContext, connection: ConnectionRow, registration: Registration): Promise<void> {
  await killPointAfter('webhook-read');
  await withTenant(context.ledger, connection.id, (trx) =>
    saveWebhookRegistration(trx, {
      wish: registration.wish,
      event: registration.event,
      rackbeatWebhookId: registration.webhookId,
      tokenHash: hashToken(registration.token),
      url: registration.url,
      createdAt: context.clock.now(),
    }),
  );
}
