/** G8: the invoice date never drifts. A booking that is delayed over midnight, the month's end and the year's end keeps Rackbeat's date. */
import { expect, test } from 'vitest';
import { connect } from '../../sandbox/eaccounting/connect.ts';
import { askJson } from '../support/asking.ts';
import { freshInvoice } from '../support/fresh-invoice.ts';
import { eventually, flowingSettings, openHouse } from '../support/house.ts';

const house = await openHouse({ seed: { products: 5, customers: 5, invoices: 0 } });
const client = await house.install('NO');
const settings = await flowingSettings(client);
settings.invoices.status = 'invoiced';
await client.save(settings);

const CONVERT = 'POST /v2/customerinvoicedrafts/:id/convert';
const DAY_MS = 86_400_000;

const conversions = async (): Promise<number> =>
  (await house.eaccounting.requests()).filter(({ method, path }) => `${method} ${path}` === CONVERT).length;

async function dateOf(invoiceNumber: string): Promise<string | undefined> {
  const { access_token: token } = await connect(house.eaccounting.url, 'NO');
  const list = await askJson<{ Data: { InvoiceNumber: number; InvoiceDate: string }[] }>(
    `${house.eaccounting.url}/v2/customerinvoices?$pagesize=1000`,
    {
      headers: { authorization: `Bearer ${token}` },
    },
  );
  return list.Data.find((invoice) => String(invoice.InvoiceNumber) === invoiceNumber)?.InvoiceDate.slice(0, 10);
}

test.for([1, 45])('the vendor is %d days further when the draft is booked at last: the date stays', { timeout: 60_000 }, async (days) => {
  const before = await conversions();
  await house.eaccounting.fault({ match: CONVERT, nth: 1, times: 1, do: 'drop-before' });
  const { number } = await freshInvoice(house);
  await eventually('the first booking has been tried', conversions, (count) => count > before);
  await house.eaccounting.control('clock', { advanceMs: days * DAY_MS });

  const transfer = await eventually(
    `invoice ${number} ends`,
    () => client.transferOf(number),
    (found) => /^(done|needs-you|gave-up)/.test(found?.state ?? ''),
    40_000,
  );
  expect(transfer?.state, JSON.stringify(transfer?.reason)).toMatch(/^done/);
  const standing = transfer?.facts.eaccounting as { invoiceNumber: string } | undefined;
  expect(await dateOf(standing?.invoiceNumber ?? '')).toBe(String(transfer?.facts.invoiceDate).slice(0, 10));
  await house.eaccounting.control('clock', { now: null });
});
