/** The API's routes about the account itself: who it is, its settings, its currencies, its token and the app's settings address. */
import type { Answer } from '../kit/answer.ts';
import type { Account } from './accounts.ts';
import { answer, invalid, notFound } from './answers.ts';
import { type ApiGround, addRoute, type Call } from './api-call.ts';
import { replaceToken } from './api-keys.ts';
import { APP_SLUG } from './installations.ts';
import { type Rackbeat, wireMoment } from './rackbeat.ts';
import type { CurrencyRecord } from './records.ts';

/** Not wrapped in a resource key, unlike everything else. */
function self(call: Call): Answer {
  const { id, company_name, company_vat, address, user } = call.account;
  return answer(200, {
    user_account: {
      id,
      company_name,
      company_vat,
      address,
      is_ready: true,
      has_customers: call.account.customers.size > 0,
      has_items: call.account.items.size > 0,
    },
    user,
  });
}

/** Which identifiers the real register has is unknown; these are what an integration would ask for. */
const settingsOf = (account: Account): { identifier: string; value: string; type: string }[] => [
  { identifier: 'base_currency', value: account.currency, type: 'string' },
  { identifier: 'country', value: account.country, type: 'string' },
  { identifier: 'timezone', value: account.zone, type: 'string' },
];

function settings(call: Call): Answer {
  const rows = settingsOf(call.account);
  return answer(206, { settings: rows, total: rows.length, pages: 1, limit: 20, page: 1 });
}

function setting(call: Call): Answer {
  const found = settingsOf(call.account).find((each) => each.identifier === call.params.identifier);
  // The value stands at the top level here.
  return found === undefined ? notFound('setting') : answer(200, found);
}

function wireCurrency(rackbeat: Rackbeat, account: Account, currency: CurrencyRecord): Record<string, unknown> {
  return {
    ...currency,
    updated_at: wireMoment(rackbeat, account, currency.updated_at),
    self: `${rackbeat.url}/api/currency/${currency.code}`,
  };
}

function currencies(call: Call): Answer {
  const rows = [...call.account.currencies.values()].map((each) => wireCurrency(call.rackbeat, call.account, each));
  return answer(206, { currencies: rows, total: rows.length, pages: 1, limit: Math.max(20, rows.length), page: 1 });
}

function currency(call: Call): Answer {
  const found = call.account.currencies.get((call.params.code ?? '').toUpperCase());
  return found === undefined ? notFound('currency') : answer(200, { currency: wireCurrency(call.rackbeat, call.account, found) });
}

function replaceCurrent(call: Call): Answer {
  const token = replaceToken(call.rackbeat, call.account, call.key);
  call.commit('token.replaced', call.key.id, `token of "${call.key.name}" replaced`);
  return answer(200, { token });
}

function setSettingsUrl(call: Call): Answer {
  const url = call.body.settings_url;
  if (call.params.slug !== APP_SLUG || call.key.plugin !== APP_SLUG) return notFound('plugin');
  if (typeof url !== 'string' || !/^https?:\/\/\S+$/.test(url))
    return invalid({ settings_url: ['The settings url field is required.'] }, call.rackbeat.switches());
  if (call.account.installation === null) return notFound('plugin');
  call.account.installation.settingsUrl = url;
  call.rackbeat.changed();
  // The address holds the app's secret, so it is not written into the journal.
  call.commit('settings-url.set', APP_SLUG, `settings address of ${APP_SLUG} on ${new URL(url).origin}`);
  return answer(200, {});
}

function plugins(call: Call): Answer {
  const { installation } = call.account;
  const rows =
    installation === null
      ? []
      : [
          {
            id: 1,
            slug: APP_SLUG,
            settings_url: installation.settingsUrl,
            created_at: wireMoment(call.rackbeat, call.account, installation.installedAt),
          },
        ];
  return answer(206, { user_account_plugins: rows, total: rows.length, pages: 1, limit: 20, page: 1 });
}

export function addAccountRoutes(ground: ApiGround): void {
  addRoute(ground, 'GET', '/self', self);
  addRoute(ground, 'GET', '/settings', settings);
  addRoute(ground, 'GET', '/settings/:identifier', setting);
  for (const path of ['/currency', '/currencies']) {
    addRoute(ground, 'GET', path, currencies);
    addRoute(ground, 'GET', `${path}/:code`, currency);
  }
  addRoute(ground, 'POST', '/tokens/replace-current', replaceCurrent);
  addRoute(ground, 'POST', '/plugins/:slug/set-settings-url', setSettingsUrl);
  addRoute(ground, 'GET', '/user-account-plugins', plugins);
}
