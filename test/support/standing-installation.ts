/** What an installation has left at both vendors: grants that live, webhooks of ours, the settings page's address. Read from the stand-ins. */
import { expect } from 'vitest';
import { WEBHOOK_WISHES } from '../../src/rackbeat/webhooks.ts';
import { type ApiClient, apiClient } from './api-client.ts';
import { askJson, eventually } from './asking.ts';
import type { House } from './house.ts';

type Place = Pick<House, 'rackbeat' | 'eaccounting' | 'appUrl'>;

interface RackbeatState {
  accounts: {
    id: number;
    installation: { settingsUrl: string | null } | null;
    webhooks: { event: string; url: string; is_active: boolean }[];
  }[];
}

interface IdentityState {
  grants: { grants: { id: string; revoked: boolean }[] };
}

const stateOf = <State>(url: string): Promise<State> => askJson<State>(`${url}/__sandbox/state`);

/** Grants that have given tokens and can still give more. */
export async function livingGrants({ eaccounting }: Place): Promise<string[]> {
  const issued = new Set((await eaccounting.journal('token.issued')).map(({ key }) => key));
  const { grants } = await stateOf<IdentityState>(eaccounting.url);
  return grants.grants.filter(({ id, revoked }) => issued.has(id) && !revoked).map(({ id }) => id);
}

async function accountOf({ rackbeat }: Place): Promise<RackbeatState['accounts'][number]> {
  const { accounts } = await stateOf<RackbeatState>(rackbeat.url);
  const account = accounts[0];
  if (!account) throw new Error('the stand-in has no account');
  return account;
}

/** Addresses of ours at Rackbeat, sorted; twice the same is an orphan. */
export const webhooksOf = async (place: Place): Promise<string[]> =>
  (await accountOf(place)).webhooks.filter(({ url, is_active: active }) => active && url.startsWith(place.appUrl)).map(({ url }) => url);

/** In the end: one grant, one webhook for each wish, and a settings page that opens from Rackbeat. */
export async function standsWhole(place: Place): Promise<ApiClient> {
  const webhooks = await eventually(
    'each wish has its webhook',
    () => webhooksOf(place),
    (urls) => urls.length === WEBHOOK_WISHES.length,
  );
  expect(new Set(webhooks).size).toBe(webhooks.length);
  await eventually(
    'one grant lives',
    () => livingGrants(place),
    (grants) => grants.length === 1,
  );
  const { installation } = await eventually(
    'Rackbeat knows the page',
    () => accountOf(place),
    (found) => typeof found.installation?.settingsUrl === 'string',
  );
  const [account = '', secret = ''] = (installation?.settingsUrl ?? '').split('/').slice(-2).map(decodeURIComponent);
  return apiClient(place.appUrl, { account, secret });
}

/** Presses Install and clicks through. Null when it got stuck on the way. */
export const tryInstalling = ({ rackbeat }: Pick<House, 'rackbeat'>): Promise<{ account: string; secret: string } | null> =>
  rackbeat.control<{ account: string; secret: string }>('install', { company: 'NO' }).catch(() => null);
