/** Ends a connection: first everything of ours stops, then the two systems are told, then every secret is gone. Links and the trail stay. */
import type { ConnectionId } from '../../core/ids.ts';
import { deleteWebhook } from '../../rackbeat/write.ts';
import { changeConnectionState, findConnection, setEntranceSecretHash } from '../../store/connections.ts';
import { withTenant } from '../../store/database.ts';
import { deleteSecrets } from '../../store/secrets.ts';
import { deleteTokens, readTokens } from '../../store/vendor-tokens.ts';
import { deleteWebhookRegistration, listWebhookRegistrations } from '../../store/webhook-registrations.ts';
import { announceActive } from './app-status.ts';
import { type InstallationContext, SETUP_DEADLINE_MS } from './context.ts';

/** Returns false when the connection was uninstalled before. What a vendor does not answer to is noted and does not stop the rest. */
export async function uninstallConnection(context: InstallationContext, id: ConnectionId): Promise<boolean> {
  const connection = await findConnection(context.ledger, id);
  if (!connection || connection.state === 'uninstalled') return false;
  const now = context.clock.now();
  const stopped = await context.ledger.transaction().execute((trx) => changeConnectionState(trx, id, 'uninstalled', now));
  if (stopped !== 'changed') return false;

  await announceActive(context, connection, false);
  const { rackbeat } = context.sync.clientsFor(id, { lane: 'person' });
  const [registrations, tokens] = await withTenant(
    context.ledger,
    id,
    async (trx) => [await listWebhookRegistrations(trx), await readTokens(trx, context.vault)] as const,
  );
  for (const { rackbeatWebhookId } of registrations) {
    const removed = await deleteWebhook(rackbeat, Number(rackbeatWebhookId), { deadlineMs: SETUP_DEADLINE_MS });
    // Uninstalled over there: our key has ended with it, and Rackbeat's own webhooks of ours too.
    if (!removed.ok && removed.kind === 'unauthorised') break;
    if (!removed.ok) context.log.warn('uninstall.webhook-not-deleted', { connectionId: id, code: removed.code });
  }
  if (tokens) {
    const revoked = await context.oauth.revoke(tokens.refreshToken, id);
    if (!revoked.ok) context.log.warn('uninstall.grant-not-revoked', { connectionId: id, code: revoked.code });
  }
  await withTenant(context.ledger, id, async (trx) => {
    for (const { wish } of registrations) await deleteWebhookRegistration(trx, wish);
    await deleteSecrets(trx);
    await deleteTokens(trx);
  });
  await setEntranceSecretHash(context.ledger, id, null, now);
  context.sync.changed(id);
  return true;
}
