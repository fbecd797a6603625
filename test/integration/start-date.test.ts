/** From when invoices cross: what a start date would bring is counted before it is saved, and saved it brings exactly that, also what was left alone until then. */
import { expect, test } from 'vitest';
import type { z } from 'zod';
import type { bookedSince } from '../../api/schema.ts';
import { effectsOn, restsWith } from '../support/by-hand.ts';
import { freshInvoice } from '../support/fresh-invoice.ts';
import { flowingSettings, openHouse } from '../support/house.ts';

const house = await openHouse({ seed: { products: 5, customers: 5, invoices: 0 } });
const client = await house.install('NO');
const settings = await flowingSettings(client);
const dayBefore = (days: number): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' }).format(new Date(Date.now() - days * 86_400_000));
const [today, yesterday, longAgo] = [dayBefore(0), dayBefore(1), dayBefore(10)];
const startAt = (startDate: string) => client.save({ ...settings, invoices: { ...settings.invoices, startDate } });
const count = (start: string | null): Promise<z.output<typeof bookedSince>> =>
  client.ask('GET', `/invoices/booked-since${start === null ? '' : `?start=${start}`}`);

test('counted before it is saved, and then exactly these cross; an earlier date brings the older ones', async () => {
  await client.save({ ...settings, invoices: { ...settings.invoices, startFrom: 'none' } });
  const left = [await freshInvoice(house), await freshInvoice(house)];
  for (const { number } of left) await restsWith(client, number, /^skip\.switched-off$/);
  // Booked today, dated before: older than any start date up to today.
  const old = await freshInvoice(house, { invoice: { invoice_date: yesterday }, silent: true });
  await freshInvoice(house, { book: false });
  expect(await count(today)).toEqual({ booked: 2, there: 0, isWhole: true });
  expect(await count(null)).toEqual({ booked: 3, there: 0, isWhole: true });
  await house.rackbeat.switches({ timeFilters: 'ignored' });
  expect(await count(today)).toEqual({ booked: 2, there: 0, isWhole: true });
  await house.rackbeat.switches({ timeFilters: 'all-lists' });

  await startAt(today);
  for (const { number } of left) {
    const done = await restsWith(client, number, /^invoice\.done-draft$/);
    expect(await effectsOn(house, String(done.facts.mark))).toEqual(['draft.created']);
  }
  expect(await client.transferOf(old.number)).toBeUndefined();
  expect(await count(longAgo)).toEqual({ booked: 3, there: 2, isWhole: true });

  await startAt(longAgo);
  const done = await restsWith(client, old.number, /^invoice\.done-draft$|^refusal\./);
  expect(done.reason.code).toBe('invoice.done-draft');
  expect(await house.eaccounting.journal('draft.created')).toHaveLength(3);
});

test('a date that is none is refused', async () => {
  const response = await fetch(`${house.appUrl}/api/invoices/booked-since?start=2026-02-30`, {
    headers: { authorization: `Bearer ${client.token}` },
  });
  expect(response.status).toBe(400);
});
