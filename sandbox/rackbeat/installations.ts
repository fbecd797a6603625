/**
 * Installing and uninstalling the app: the tokens of Install clicks, and what happens when one is accepted or cancelled.
 * One app only, the integration under test.
 */
import { randomBytes } from 'node:crypto';
import type { Account } from './accounts.ts';
import { createKey, deleteKeys } from './api-keys.ts';
import { accountById, nowText, type Rackbeat } from './rackbeat.ts';

export const APP_NAME = 'eAccounting / eEkonomi';
export const APP_SLUG = 'eaccounting';

const TEN_MINUTES_MS = 600_000;

/** What Install does before it sends the browser away. */
export function requestInstallation(rackbeat: Rackbeat, account: Account): string {
  const token = randomBytes(32).toString('hex');
  rackbeat.state.installRequests.push({ token, account: account.id, created_at: nowText(rackbeat) });
  rackbeat.changed();
  return token;
}

function takeRequest(rackbeat: Rackbeat, token: string): Account | null {
  const request = rackbeat.state.installRequests.find((each) => each.token === token);
  if (request === undefined) return null;
  rackbeat.state.installRequests = rackbeat.state.installRequests.filter((each) => each !== request);
  rackbeat.changed();
  const ageMs = rackbeat.clock.now().getTime() - Date.parse(request.created_at);
  if (rackbeat.switches().installToken === 'ten-minutes' && ageMs > TEN_MINUTES_MS) return null;
  return accountById(rackbeat, request.account);
}

export interface AcceptedInstallation {
  account: Account;
  access_token: string;
  app_slug: string;
  redirect_to: string | null;
}

/** Accepts a request; null when the token is unknown, used or too old. Tokens of an earlier installation die. */
export function acceptInstallation(rackbeat: Rackbeat, token: string): AcceptedInstallation | null {
  const account = takeRequest(rackbeat, token);
  if (account === null) return null;
  deleteKeys(rackbeat, (key) => key.account === account.id && key.plugin === APP_SLUG);
  const key = createKey(rackbeat, account, APP_NAME, APP_SLUG);
  account.installation = { installedAt: nowText(rackbeat), settingsUrl: null };
  const redirectTo = rackbeat.switches().redirectTo === 'none' ? null : `${rackbeat.url}/accounts/${account.id}/apps`;
  return { account, access_token: key.token, app_slug: APP_SLUG, redirect_to: redirectTo };
}

/** Cancels a request; null when the token is unknown or used. */
export const cancelInstallation = (rackbeat: Rackbeat, token: string): Account | null => takeRequest(rackbeat, token);

/** Takes the app off an account: `plugin.uninstalled` goes out, the token dies, webhooks stay or go (switch). */
export function uninstall(rackbeat: Rackbeat, account: Account): void {
  if (account.installation === null) return;
  account.installation = null;
  rackbeat.announce(account, 'plugin.uninstalled', { key: APP_SLUG });
  const switches = rackbeat.switches();
  if (switches.uninstallRemovesWebhooks === 'yes') {
    for (const [id, webhook] of account.webhooks) if (webhook.plugin === APP_SLUG) account.webhooks.delete(id);
  }
  if (switches.uninstallRevokesToken === 'yes') deleteKeys(rackbeat, (key) => key.account === account.id && key.plugin === APP_SLUG);
  rackbeat.changed();
}
