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
const reportOf = (which = month): Promise<Report> => client.ask('GET', `/completeness?month=${which}&again=true`);
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

test('what people do by hand is found, each once; the file says the same', async () => {
  const voided = await booked();
  const unbooked = await booked();
  settings.invoices.status = 'draft';
  await saveAndSweep(house, client, settings);
  const asDraft = async () => {
    const { number } = await freshInvoice(house);
    const transfer = await restsWith(client, number, /^invoice\.done-draft$/);
    return { number, draft: await draftOf(house, transfer), mark: String(transfer.facts.mark) };
  };
  const [still, edited, deleted, doubled] = [await asDraft(), await asDraft(), await asDraft(), await asDraft()];
  const { number: silent } = await freshInvoice(house, { silent: true });

  await press(house, `invoices/${voided.invoiceId}/void`);
  await house.rackbeat.control('unbook', { number: unbooked.number, silent: true });
  await press(house, `drafts/${edited.draft.Id}`, { invoiceDate: edited.draft.InvoiceDate, quantity0: '4' });
  await press(house, `drafts/${edited.draft.Id}/convert`);
  await press(house, `drafts/${deleted.draft.Id}/delete`);
  const tokens = await connect(house.eaccounting.url, 'NO');
  const post = async (body: unknown): Promise<string> => {
    const headers = { authorization: `Bearer ${tokens.access_token}` };
    return (await askJson<{ Id: string }>(`${house.eaccounting.url}/v2/customerinvoicedrafts`, { body, headers })).Id;
  };
  const copy = await post(doubled.draft);
  for (const id of [doubled.draft.Id, copy]) await press(house, `drafts/${id}/convert`);
  const rows = doubled.draft.Rows.map((row) => ({ ...row, Text: row.Text.replace(doubled.mark, '') }));
  await press(house, `drafts/${await post({ ...doubled.draft, Rows: rows })}/convert`);

  const report = await reportOf();
  expect(kinds(report).toSorted()).toEqual(
    [
      `voided ${voided.number}`,
      `extra ${unbooked.number}`,
      `still-draft ${still.number}`,
      `different ${edited.number}`,
      `missing ${deleted.number}`,
      `missing ${silent}`,
      `doubled ${doubled.number}`,
      'other-origin',
    ].toSorted(),
  );
  expect(report.verdict).toBe('open');
  const codeOf = (number: string) => report.findings.find(({ rackbeatNumber }) => rackbeatNumber === number)?.message.code;
  expect(codeOf(deleted.number)).toBe('completeness.missing-gone');
  expect(codeOf(silent)).toBe('completeness.missing');
  const others = (await booksOf(house)).invoices.at(-1)?.doc.InvoiceNumber;
  expect(report.findings.find(({ kind }) => kind === 'other-origin')?.eaccountingNumber).toBe(String(others));
  // The voided one has given its VAT back, and the foreign one is counted for itself.
  expect(report.vatControl).toMatchObject({ otherInvoices: '135.38', otherVouchers: '0.00' });

  const file = await fetch(`${house.appUrl}/api/completeness/report.csv?month=${month}`, {
    headers: { authorization: `Bearer ${client.token}` },
  });
  const [headings, ...lines] = Buffer.from(await file.arrayBuffer())
    .toString('utf8')
    .trimEnd()
    .split('\r\n');
  expect(headings?.startsWith('\ufeffRackbeat-nummer;Type;')).toBe(true);
  expect(lines).toHaveLength(3 + 2 + 4 + 1 + 1 + 1);
  expect(lines.find((line) => line.startsWith(`${edited.number};`))).toMatch(/;541,50;135,38;676,88;.*;722,00;180,50;902,50;Må rettes;/);
});

test('lists without rows and refused filters change nothing of what is found', async () => {
  const before = kinds(await reportOf());
  await house.eaccounting.switches({
    invoiceListHasRows: false,
    draftListHasRows: false,
    percentNotation: 'fraction',
    totalIncludesRounding: false,
  });
  await house.rackbeat.switches({ timeFilters: 'ignored', ordering: 'ignored' });
  const after = await client.ask<Report>('GET', `/completeness?month=${month}&basis=delivery-date&again=true`);
  expect(kinds(after)).toEqual(before);
});
