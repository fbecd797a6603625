/** A difference that only the draft shows: it is never booked, carries a warning, and goes on by itself when the cause is mended. */
import { expect, test } from 'vitest';
import { bookAgain, booksOf, draftOf, effectsOn, press, restsWith } from '../support/by-hand.ts';
import { freshInvoice } from '../support/fresh-invoice.ts';
import { flowingSettings, openHouse } from '../support/house.ts';

const house = await openHouse({ seed: { products: 5, customers: 5, invoices: 0 } });
const client = await house.install('NO');
const settings = await flowingSettings(client);
settings.invoices.status = 'invoiced';
await client.save(settings);

const options = await client.options();
const coding = options.eaccounting.codings.find(({ id }) => id === Object.values(settings.products.groupCodings)[0])?.name ?? '';
const percent = (value: number) =>
  house.eaccounting.control('settings', { company: 'NO', codingPercent: { coding, percent: value, from: '2020-01-01' } });

/** The percent changes over there while we still believe the old one. */
async function stopped() {
  const warm = await freshInvoice(house);
  await restsWith(client, warm.number, /^invoice\.done-booked$/);
  await percent(15);
  const { numbers } = await house.rackbeat.control<{ numbers: string[] }>('invoices', {
    invoice: { customer_id: Number(warm.customer), lines: [{ item_id: warm.item, quantity: 2, line_price: 100 }] },
  });
  const number = numbers[0] ?? '';
  const asked = await restsWith(client, number, /^invoice\.mismatch$/);
  return { number, asked, mark: String(asked.facts.mark) };
}

test('the draft says STOPP, is not booked however often it is looked at, and goes on when mended', { timeout: 60_000 }, async () => {
  const { number, asked, mark } = await stopped();
  expect(asked.state).toBe('needs-you');
  expect((await draftOf(house, asked)).Rows[0]?.Text).toMatch(/^STOPP: avviker fra Rackbeat/);
  expect(await effectsOn(house, mark)).toEqual(['draft.created', 'draft.updated']);

  await bookAgain(house, number);
  const again = await restsWith(client, number, /^(invoice\.mismatch|refusal\.)/, asked);
  expect(again.state).toBe('needs-you');
  expect(await effectsOn(house, mark)).toEqual(['draft.created', 'draft.updated']);

  await percent(25);
  await press(house, `drafts/${(await draftOf(house, again)).Id}`, { invoiceDate: (await draftOf(house, again)).InvoiceDate });
  await client.ask('POST', `/transfers/${again.id}/retry`, {});
  const done = await restsWith(client, number, /^invoice\.done-booked$/, again);
  expect(await effectsOn(house, mark)).toEqual([
    'draft.created',
    'draft.updated',
    'draft.updated by hand',
    'draft.updated',
    'invoice.booked',
  ]);
  const { invoiceId } = done.facts.eaccounting as { invoiceId: string };
  const booked = (await booksOf(house))?.invoices.find(({ doc }) => doc.Id === invoiceId);
  expect(JSON.stringify(booked)).not.toContain('STOPP');
});

test('booked by hand in spite of the warning: an issue with the difference, and no second document', { timeout: 60_000 }, async () => {
  const { number, asked, mark } = await stopped();
  await press(house, `drafts/${(await draftOf(house, asked)).Id}/convert`);
  await percent(25);
  await client.ask('POST', `/transfers/${asked.id}/retry`, {});
  const differs = await restsWith(client, number, /^invoice\.booked-differs$/, asked);
  expect(differs.state).toBe('needs-you');
  expect(await effectsOn(house, mark)).toEqual(['draft.created', 'draft.updated', 'invoice.booked by hand']);
});
