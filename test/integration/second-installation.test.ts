/** G7: of two installations on one Rackbeat account the later one stands still, and goes on when the older one has gone. */
import { expect, test } from 'vitest';
import { apiClient } from '../support/api-client.ts';
import { askJson } from '../support/asking.ts';
import { restsWith, saveAndSweep } from '../support/by-hand.ts';
import { flowingSettings } from '../support/flowing-settings.ts';
import { freshInvoice } from '../support/fresh-invoice.ts';
import { eventually, openHouse } from '../support/house.ts';

const HOUR_MS = 60 * 60_000;
let ahead = 0;
const house = await openHouse({ seed: { products: 5, customers: 5, invoices: 0 }, clock: { now: () => new Date(Date.now() + ahead) } });
const { token, account } = await house.rackbeat.control<{ token: string; account: string }>('keys', {
  company: 'NO',
  name: 'older installation',
});

const webhooks = <Answer>(method: string, path = '', body?: unknown): Promise<Answer> =>
  askJson(`${house.rackbeat.url}/api/webhooks${path}`, {
    method,
    headers: { authorization: `Bearer ${token}` },
    ...(body === undefined ? {} : { body }),
  });
const listed = async (): Promise<string[]> => (await webhooks<{ webhooks: { url: string }[] }>('GET')).webhooks.map(({ url }) => url);

/** A webhook as another installation of this program registers it. */
const registerElsewhere = async (): Promise<number> => {
  const url = `https://older.example/webhooks/rackbeat/${account}/invoice-booked`;
  const made = await webhooks<{ webhook: { id: number } }>('POST', '', { event: 'customer_invoice.booked', url, is_active: true });
  return made.webhook.id;
};

/** Daily care and its repeats come with the sweep. */
async function sweepNow(): Promise<void> {
  ahead += 25 * HOUR_MS;
  await house.restartApp();
}

/** The session of a day ago has ended. */
const reopened = () => apiClient(house.appUrl, client);

const older = await registerElsewhere();
let client = await house.install('NO');

test('installed second: nothing is transferred and no webhook registered, and the operator is told', async () => {
  await saveAndSweep(house, client, await flowingSettings(client));
  const { number } = await freshInvoice(house, { silent: true });
  await client.ask('POST', `/invoices/${number}/send`, { statedName: 'Test' });
  const held = await restsWith(client, number, /^connection\.other-installation$/);
  expect(held).toMatchObject({ state: 'waiting', attempts: 0, reason: { params: { origin: 'https://older.example' } } });
  expect(await house.eaccounting.journal('draft.created')).toEqual([]);
  expect(await listed()).toEqual([`https://older.example/webhooks/rackbeat/${account}/invoice-booked`]);
  expect(await client.issues()).toMatchObject([{ code: 'connection.other-installation', who: 'operator' }]);

  await expect(client.ask('POST', '/initial-sync/preview', { kinds: ['units'] })).rejects.toThrow('connection.other-installation');

  await webhooks('DELETE', `/${older}`);
  await sweepNow();
  client = await reopened();
  await restsWith(client, number, /^invoice\.done-draft$/);
  expect((await house.eaccounting.journal('draft.created')).length).toBe(1);
  expect(await client.issues()).toEqual([]);
  await eventually('our webhooks stand', listed, (urls) => urls.length > 5);
});

test('one that comes after us does not stop us', async () => {
  await registerElsewhere();
  await sweepNow();
  client = await reopened();
  const { number } = await freshInvoice(house);
  await restsWith(client, number, /^invoice\.done-draft$/);
  expect(await client.issues()).toEqual([]);
});
