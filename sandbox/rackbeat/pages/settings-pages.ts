/**
 * The user settings: the Apps page with Install, Settings and Uninstall, the API keys and the registered webhooks. The names
 * of the way (Brukerinnstillinger, Apps, Installer) are those of Rackbeat's own help pages in Norwegian.
 */
import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { html, type Markup } from '../../kit/html.ts';
import { buttonForm, field, table } from '../../kit/page.ts';
import { createKey, deleteKeys } from '../api-keys.ts';
import { APP_NAME, requestInstallation, uninstall } from '../installations.ts';
import type { Rackbeat } from '../rackbeat.ts';
import { accountPage, addAccountPage, goOn, home, show, type Visit } from './frame.ts';

/** The menu on the left of the user settings. */
const menu = (visit: Visit): Markup =>
  html`<nav aria-label="Brukerinnstillinger"><p><a href="${home(visit.account)}/apps">Apps</a> · <a href="${home(visit.account)}/api-keys">API</a> · <a href="${home(visit.account)}/webhooks">Webhooks</a></p></nav>`;

function settingsPage(visit: Visit): FastifyReply {
  const { user, company_name, company_vat, id, address, currency } = visit.account;
  const body = html`${menu(visit)}<p>${user.name}, ${user.email}</p>
<p>${company_name}, ${company_vat}<br>${address.street}, ${address.zipcode} ${address.city}, ${address.country}<br>Agreement number ${id}, ${currency}</p>`;
  return show(visit, { heading: 'Brukerinnstillinger', under: 'settings', body });
}

function appsPage(visit: Visit): FastifyReply {
  const { account } = visit;
  const start = `${home(account)}/apps`;
  const installed = account.installation;
  const act =
    installed === null
      ? buttonForm({ action: `${start}/install`, label: 'Installer' })
      : html`${installed.settingsUrl === null ? html`<p class="quiet">Installed, but the app has told no settings address yet.</p>` : html`<a class="button" href="${start}/settings">Innstillinger</a>`}
${buttonForm({ action: `${start}/uninstall`, label: 'Avinstaller', kind: 'danger' })}`;
  const body = html`${menu(visit)}<ul class="cards"><li><h2>${APP_NAME}</h2>
<p>Overfør varer, kunder og fakturaer fra Rackbeat til eAccounting / eEkonomi.</p>
<p class="quiet">${installed === null ? 'Ikke installert' : 'Installert'}</p>${act}</li></ul>`;
  return show(visit, { heading: 'Apps', under: 'settings', body });
}

/** Grows the frame to the height that its page tells; only messages of that page, from that origin, count. */
const HEIGHT_SCRIPT = `const frame = document.querySelector('iframe[data-origin]');
addEventListener('message', (event) => {
  if (event.source !== frame.contentWindow || event.origin !== frame.dataset.origin) return;
  const height = Number(event.data && event.data.height);
  if (Number.isFinite(height) && height > 0) frame.style.height = Math.min(Math.ceil(height), 20000) + 'px';
});`;
const SCRIPT_HASH = createHash('sha256').update(HEIGHT_SCRIPT).digest('base64');

function appSettingsPage(visit: Visit): FastifyReply {
  const settingsUrl = visit.account.installation?.settingsUrl ?? null;
  if (settingsUrl === null) return goOn(visit, 'apps', 'The app is not installed.');
  const { origin } = new URL(settingsUrl);
  const body = html`${menu(visit)}<iframe src="${settingsUrl}" data-origin="${origin}" title="Innstillinger ${APP_NAME}" referrerpolicy="no-referrer"></iframe>`;
  const text = accountPage(visit, { heading: `Innstillinger: ${APP_NAME}`, under: 'settings', body });
  return visit.reply
    .header('content-type', 'text/html; charset=utf-8')
    .header('cache-control', 'no-store')
    .header(
      'content-security-policy',
      `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${SCRIPT_HASH}'; base-uri 'none'; frame-src ${origin}`,
    )
    .send(text.replace('</body>', () => `<script>${HEIGHT_SCRIPT}</script></body>`));
}

function install(visit: Visit): FastifyReply {
  const token = requestInstallation(visit.rackbeat, visit.account);
  return visit.reply.redirect(`${visit.rackbeat.appUrl}/onboarding/begin?token=${encodeURIComponent(token)}`, 302);
}

function keysPage(visit: Visit, shown: string | null = null): FastifyReply {
  const { account, rackbeat } = visit;
  const rows = rackbeat.state.keys.filter((key) => key.account === account.id);
  const body = html`${menu(visit)}
${shown === null ? null : html`<div class="note" role="status"><label for="token">The new key. It is shown only now.</label><textarea id="token" rows="6" cols="80" readonly>${shown}</textarea></div>`}
<form method="post" action="${home(account)}/api-keys">${field({ label: 'Name', name: 'name', attributes: { required: '' } })} <button>Create new</button></form>
${table({
  caption: 'Keys and app tokens of this account',
  empty: 'No keys.',
  rows,
  columns: [
    { head: 'Name', cell: (key) => key.name },
    { head: 'Made', cell: (key) => key.created_at },
    { head: 'For', cell: (key) => (key.plugin === null ? 'API' : `App ${key.plugin}`) },
    {
      head: 'Act',
      cell: (key) => buttonForm({ action: `${home(account)}/api-keys/${key.id}/delete`, label: `Delete ${key.name}`, kind: 'danger' }),
    },
  ],
})}`;
  return show(visit, { heading: 'API', under: 'settings', body });
}

function webhooksPage(visit: Visit): FastifyReply {
  const { account } = visit;
  const body = html`${menu(visit)}
${table({
  caption: 'Registered webhooks',
  empty: 'No webhooks.',
  rows: [...account.webhooks.values()],
  columns: [
    { head: 'Event', cell: (webhook) => webhook.event },
    { head: 'Host', cell: (webhook) => new URL(webhook.url).host },
    { head: 'Active', cell: (webhook) => (webhook.is_active ? 'Yes' : 'No') },
    { head: 'Failures since last success', number: true, cell: (webhook) => webhook.failures_since_last_success },
  ],
})}
<h2>Last deliveries</h2>
${table({
  caption: 'Newest first',
  empty: 'None yet.',
  rows: account.webhookLogs.slice(-50).toReversed(),
  columns: [
    { head: 'At', cell: (log) => log.created_at },
    { head: 'Event', cell: (log) => log.event },
    { head: 'Key', cell: (log) => log.key },
    { head: 'Attempt', number: true, cell: (log) => log.attempt },
    { head: 'Answer', cell: (log) => log.status ?? log.error },
  ],
})}`;
  return show(visit, { heading: 'Webhooks', under: 'settings', body });
}

export function addSettingsPages(app: FastifyInstance, rackbeat: Rackbeat): void {
  addAccountPage(app, rackbeat, 'GET', '/settings', settingsPage);
  addAccountPage(app, rackbeat, 'GET', '/apps', appsPage);
  addAccountPage(app, rackbeat, 'GET', '/apps/settings', appSettingsPage);
  addAccountPage(app, rackbeat, 'POST', '/apps/install', install);
  addAccountPage(app, rackbeat, 'POST', '/apps/uninstall', (visit) => {
    uninstall(visit.rackbeat, visit.account);
    return goOn(visit, 'apps', `${APP_NAME} is uninstalled.`);
  });
  addAccountPage(app, rackbeat, 'GET', '/api-keys', (visit) => keysPage(visit));
  addAccountPage(app, rackbeat, 'POST', '/api-keys', (visit) =>
    keysPage(visit, createKey(visit.rackbeat, visit.account, visit.form.name?.trim() || 'API key', null).token),
  );
  addAccountPage(app, rackbeat, 'POST', '/api-keys/:id/delete', (visit) => {
    deleteKeys(visit.rackbeat, (key) => key.account === visit.account.id && String(key.id) === visit.params.id);
    return goOn(visit, 'api-keys', 'The key is deleted. What used it can do nothing any more.');
  });
  addAccountPage(app, rackbeat, 'GET', '/webhooks', webhooksPage);
}
