/** The monthly proof over both stand-ins: what people do by hand on either side is found, and nothing else. */
import { expect, test } from 'vitest';
import type { z } from 'zod';
import type { monthReport } from '../../api/schema.ts';
import { connect } from '../../sandbox/eaccounting/connect.ts';
import { askJson } from '../support/asking.ts';
import { booksOf, draftOf, press, restsWith, saveAndSweep } from '../support/by-hand.ts';
import { freshInvoice } from '../support/fresh-invoice.ts';
import { flowingSettings, openHouse } from '../support/house.ts';

type Report = z.output<typeof monthReport>;

const house = await openHouse({ seed: { products: 5, customers: 5, invoices: 0 } });
const client = await house.install('NO');
const settings = await flowingSettings(client);
settings.invoices.status = 'invoiced';
await saveAndSweep(house, client, settings);

const today = new Date().toISOString().slice(0, 10);
const month = today.slice(0, 7);
const reportOf = (which = month): Promise<Report> => client.ask('GET', `/completeness?month=${which}`);
const kinds = ({ findings }: Report): string[] => findings.map(({ kind, rackbeatNumber }) => `${kind} ${rackbeatNumber ?? ''}`.trim());

async function booked() {
  const { number } = await freshInvoice(house);
  const transfer = await restsWith(client, number, /^invoice\.done-booked$/);
  const { invoiceId } = transfer.facts.eaccounting as { invoiceId: string };
  return { number, transfer, invoiceId };
}

test('what crossed undisturbed is equal to the öre, with its days, numbers, boxes and the VAT accounts', async () => {
  const all = [await booked(), await booked(), await booked()];
  const report = await reportOf();
  expect(report.findings).toEqual([]);
  expect(report.verdict).toBe('equal');
  const side = { count: 3, net: '1624.50', vat: '406.14', gross: '2030.64' };
  expect(report.sums).toMatchObject([{ currency: 'NOK', invoices: { rackbeat: side, eaccounting: side }, base: null }]);
  expect(report.sums[0]?.vat).toMatchObject([{ area: 'domestic', percent: '25', box: '3', rackbeat: { net: '1624.50', vat: '406.14' } }]);
  expect(report.days).toMatchObject([{ day: today, rackbeat: side, eaccounting: side }]);
  const numbers = (await booksOf(house)).invoices.map(({ doc }) => doc.InvoiceNumber);
  expect(report.numbers).toEqual({ first: String(Math.min(...numbers)), last: String(Math.max(...numbers)) });
  expect(report.vatControl).toMatchObject({ movement: '406.14', ours: '406.14', otherInvoices: '0.00', otherVouchers: '0.00' });
  expect(all).toHaveLength(3);
});
