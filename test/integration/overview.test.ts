/** The first look: both systems' health, the flows, and a balance in which every booked invoice is somewhere. */
import { expect, test } from 'vitest';
import type { z } from 'zod';
import type { overview } from '../../api/schema.ts';
import { restsWith, saveAndSweep } from '../support/by-hand.ts';
import { freshInvoice } from '../support/fresh-invoice.ts';
import { eventually, flowingSettings, openHouse } from '../support/house.ts';

type Overview = z.output<typeof overview>;

const house = await openHouse({ seed: { products: 5, customers: 5, invoices: 0 }, environment: { RATE_BUDGET: 'on' } });
const client = await house.install('NO');
const look = (): Promise<Overview> => client.ask('GET', '/overview');

test('before anything flows nothing is live, and both systems are well', async () => {
  const { isLive, systems, month, days } = await look();
  expect(isLive).toBe(false);
  expect(systems.map(({ system, state }) => `${system} ${state}`)).toEqual(['rackbeat well', 'eaccounting well']);
  expect(month).toEqual({ booked: 0, across: 0, onTheWay: 0, needsYou: 0, skipped: 0 });
  expect(days).toHaveLength(30);
});

test('booked invoices are across, need somebody or are skipped, and each flow tells when it last went right', async () => {
  const settings = await flowingSettings(client);
  settings.invoices.startDate = '2026-01-01';
  await saveAndSweep(house, client, settings);
  const across = await freshInvoice(house);
  await restsWith(client, across.number, /^invoice\.done-draft$/);
  const stopped = await freshInvoice(house, {
    invoice: { lines: [{ item_id: across.item, quantity: 1, line_price: 10, vat_percentage: 7 }] },
  });
  await restsWith(client, stopped.number, /^refusal\./);
  const old = await freshInvoice(house, { invoice: { invoice_date: '2020-01-01' } });
  await restsWith(client, old.number, /^skip\.before-start-date$/);

  const seen = await look();
  expect(seen.isLive).toBe(true);
  for (const balance of [seen.today, seen.month]) expect(balance).toEqual({ booked: 3, across: 1, onTheWay: 0, needsYou: 1, skipped: 1 });
  expect(seen.days.at(-1)).toMatchObject({ across: 1, needsYou: 1 });
  const succeeded = seen.flows.filter(({ lastSuccessAt }) => lastSuccessAt !== null).map(({ flow }) => flow);
  expect(succeeded).toEqual(expect.arrayContaining(['invoices', 'webhooks']));
  for (const { lastAnswerAt, budgetLeft } of seen.systems) {
    expect(Date.now() - Date.parse(lastAnswerAt ?? '')).toBeLessThan(60_000);
    expect(budgetLeft).toBeGreaterThanOrEqual(0);
  }
});

test('a system that is down is shown as such, with its reason', async () => {
  const asked = [
    'customers',
    'articles',
    'articleaccountcodings',
    'companysettings',
    'fiscalyears',
    'countries',
    'termsofpayments',
    'units',
  ];
  for (const list of asked) await house.eaccounting.fault({ match: `GET /v2/${list}`, do: 'drop-before' });
  const { number } = await freshInvoice(house);
  // Every look at the invoice asks eAccounting, and a few calls without an answer are an outage.
  const askAndLook = async (): Promise<Overview> => {
    await client.preview(number).catch(() => {});
    return look();
  };
  const seen = await eventually('eAccounting is seen to be down', askAndLook, ({ systems }) => systems[1]?.state === 'unreachable');
  expect(seen.systems[1]).toMatchObject({ reason: { code: 'outbound.outage', params: { system: 'eaccounting' } } });
  expect(seen.systems[0]?.state).toBe('well');
});
