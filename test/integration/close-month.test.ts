/** Closing a month: a copy is frozen with a name and a check sum that anybody can count again, and later changes are told. */
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { z } from 'zod';
import type { monthReport } from '../../api/schema.ts';
import { restsWith, saveAndSweep } from '../support/by-hand.ts';
import { freshInvoice } from '../support/fresh-invoice.ts';
import { flowingSettings, openHouse } from '../support/house.ts';

type Report = z.output<typeof monthReport>;

const house = await openHouse({ seed: { products: 5, customers: 5, invoices: 0 } });
const client = await house.install('NO');
const now = new Date();
const month = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 1, 1)).toISOString().slice(0, 7);
const settings = await flowingSettings(client);
settings.invoices.status = 'invoiced';
settings.invoices.startDate = `${month}-01`;
await saveAndSweep(house, client, settings);

const crossed = async (day: string): Promise<string> => {
  const { number } = await freshInvoice(house, { invoice: { invoice_date: `${month}-${day}` } });
  await restsWith(client, number, /^invoice\.done-booked$/);
  return number;
};
const report = (): Promise<Report> => client.ask('GET', `/completeness?month=${month}&again=true`);
const close = (which: string, statedName: string) => client.ask<Report>('POST', '/completeness/close', { month: which, statedName });

test('a closed month keeps its copy, and what changes afterwards is found against it', async () => {
  const first = await crossed('05');
  const second = await crossed('20');
  await expect(close(month, '  ')).rejects.toThrow('400');
  await expect(close(now.toISOString().slice(0, 7), 'Kari')).rejects.toThrow('completeness.month-not-over');

  const closed = await close(month, 'Kari Regnskap');
  expect(closed).toMatchObject({
    verdict: 'equal',
    closed: { statedName: 'Kari Regnskap', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
  });
  await expect(close(month, 'Ola')).rejects.toThrow('completeness.already-closed');
  const file = await fetch(`${house.appUrl}/api/completeness/closed.json?month=${month}`, {
    headers: { authorization: `Bearer ${client.token}` },
  });
  const text = await file.text();
  expect(createHash('sha256').update(text).digest('hex')).toBe(closed.closed?.sha256);
  expect(JSON.parse(text)).toMatchObject({
    report: { month, verdict: 'equal' },
    lines: [{ rackbeatNumber: first }, { rackbeatNumber: second }],
  });
  expect((await report()).findings).toEqual([]);

  const late = await crossed('25');
  await house.rackbeat.control('unbook', { number: second, silent: true });
  const after = await report();
  expect(after.verdict).toBe('open');
  expect(
    after.findings.filter(({ kind }) => kind === 'after-closing').map(({ message, rackbeatNumber }) => `${message.code} ${rackbeatNumber}`),
  ).toEqual([`completeness.changed-after-closing ${second}`, `completeness.added-after-closing ${late}`]);
  expect(after.closed).toEqual(closed.closed);
});
