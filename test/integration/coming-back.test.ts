/** What a connection finds again: its links when it is installed anew, its webhooks a day after they were lost; and an invoice that nobody can be mailed. */
import { expect, test } from 'vitest';
import { systemClock } from '../../src/core/clock.ts';
import { apiClient } from '../support/api-client.ts';
import { askJson } from '../support/asking.ts';
import { restsWith, saveAndSweep } from '../support/by-hand.ts';
import { freshInvoice } from '../support/fresh-invoice.ts';
import { eventually, flowingSettings, openHouse } from '../support/house.ts';

const DAY_MS = 24 * 60 * 60_000;
const clock = { aheadMs: 0, now: () => new Date(systemClock.now().getTime() + clock.aheadMs) };
const house = await openHouse({ seed: { products: 5, customers: 5, invoices: 0 }, clock });
let client = await house.install('NO');
const settings = await flowingSettings(client);
await saveAndSweep(house, client, settings);

const made = async (effect: string, key: string): Promise<number> =>
  (await house.eaccounting.journal(effect)).filter((entry) => entry.key === key).length;

test('a customer without an e-mail address: booked, not mailed, and said', async () => {
  await client.save({ ...settings, invoices: { ...settings.invoices, status: 'invoiced-and-emailed' } });
  const { number } = await freshInvoice(house, { email: false });
  const transfer = await restsWith(client, number, /^invoice\.done-booked$/);
  expect(transfer.notes.map(({ code }) => code)).toContain('note.no-email-address');
  const effects = (await house.eaccounting.journal()).map(({ effect }) => effect);
  expect(effects).toContain('invoice.booked');
  expect(effects.filter((effect) => effect.includes('mail'))).toEqual([]);
  await client.save(settings);
});

test('webhooks that were lost in Rackbeat are there again after a day', async () => {
  const { token } = await house.rackbeat.control<{ token: string }>('keys', { name: 'by hand' });
  const ask = <Answer>(method: string, path: string) =>
    askJson<Answer>(`${house.rackbeat.url}/api/${path}`, { method, headers: { authorization: `Bearer ${token}` } });
  const hooks = async () => (await ask<{ webhooks: { id: number; event: string }[] }>('GET', 'webhooks?limit=100')).webhooks;
  const before = await hooks();
  expect(before.length).toBeGreaterThan(0);
  for (const { id } of before) await ask('DELETE', `webhooks/${id}`);
  clock.aheadMs += DAY_MS + 60_000;
  client = await apiClient(house.appUrl, client);
  await saveAndSweep(house, client, settings);
  const after = await eventually('the webhooks stand again', hooks, (found) => found.length >= before.length);
  expect(after.map(({ event }) => event).sort()).toEqual(before.map(({ event }) => event).sort());
});

test('uninstalled and installed again: what is linked stays linked, and no invoice crosses twice', async () => {
  const first = await freshInvoice(house);
  await restsWith(client, first.number, /^invoice\.done/);
  await client.ask('POST', '/connection/uninstall', { statedName: 'Kari' });
  client = await house.install('NO');
  await saveAndSweep(house, client, settings);
  const lines = [{ item_id: first.item, quantity: 1, line_price: 100 }];
  const invoice = { customer_id: Number(first.customer), lines };
  const number = (await house.rackbeat.control<{ numbers: string[] }>('invoices', { invoice })).numbers[0] ?? '';
  await restsWith(client, number, /^invoice\.done/);
  expect(await made('customer.created', first.customer)).toBe(1);
  expect(await made('article.created', first.item)).toBe(1);
  const drafts = await house.eaccounting.journal('draft.created');
  expect(new Set(drafts.map(({ key }) => key)).size).toBe(drafts.length);
});
