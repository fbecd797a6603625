/**
 * Tells both systems of a stored connection: its settings page's address and its webhooks to Rackbeat, that it is on to
 * eAccounting. Until all of that has succeeded the address stays sealed here, and every sweep tries again.
 */
import type { FailureKind } from '../../core/failure.ts';
import { killPointAfter } from '../../core/kill-points.ts';
import { setSettingsUrl } from '../../rackbeat/write.ts';
import type { ConnectionRow } from '../../store/connections.ts';
import { withTenant } from '../../store/database.ts';
import { deleteSecret, readSecret } from '../../store/secrets.ts';
import { announceActive } from './app-status.ts';
import { type InstallationContext, SETUP_DEADLINE_MS, settingsAddress, UNTOLD_ENTRANCE } from './context.ts';
import { repairWebhooks } from './webhooks.ts';

/** Trouble on the way; anything else is an answer, and asking again brings the same one. */
const MAY_PASS: readonly FailureKind[] = ['unreachable', 'broken', 'rate-limited'];

export const isUntold = (context: InstallationContext, connection: ConnectionRow): Promise<boolean> =>
  withTenant(context.ledger, connection.id, async (trx) => (await readSecret(trx, context.vault, UNTOLD_ENTRANCE)) !== null);

/** False when something of it has to be tried again. */
export async function announceConnection(context: InstallationContext, connection: ConnectionRow): Promise<boolean> {
  const told = await tellAddress(context, connection);
  await killPointAfter('address-told');
  const webhooks = await repairWebhooks(context, connection);
  await killPointAfter('webhooks-kept');
  const active = await announceActive(context, connection, true);
  await killPointAfter('app-announced');
  if (!told || webhooks.stopped !== null || !active) return false;
  await withTenant(context.ledger, connection.id, (trx) => deleteSecret(trx, UNTOLD_ENTRANCE));
  return true;
}

async function tellAddress(context: InstallationContext, connection: ConnectionRow): Promise<boolean> {
  const { appSlug, id } = connection;
  const entrance = await withTenant(context.ledger, id, (trx) => readSecret(trx, context.vault, UNTOLD_ENTRANCE));
  // Connected by a pasted key: there is no page of ours at Rackbeat.
  if (appSlug === null || entrance === null) return true;
  const { rackbeat } = context.sync.clientsFor(id, { lane: 'person' });
  const address = settingsAddress(context.publicUrl, connection.rackbeatAccountId, entrance.expose());
  const set = await setSettingsUrl(rackbeat, appSlug, address, { deadlineMs: SETUP_DEADLINE_MS });
  if (set.ok) return true;
  context.log.warn('installation.settings-url-not-set', { connectionId: id, code: set.code });
  return !MAY_PASS.includes(set.kind);
}
