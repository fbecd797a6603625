/** Credit notes: the number that the buyer received, waiting for it, and the sign of the quantities, learned once. */
import { expect, test } from 'vitest';
import { draftOf, effectsOn, press, restsWith } from '../support/by-hand.ts';
import { type FreshInvoice, freshInvoice } from '../support/fresh-invoice.ts';
import { flowingSettings, openHouse } from '../support/house.ts';

const house = await openHouse({ seed: { products: 5, customers: 5, invoices: 0 } });
const client = await house.install('NO');
const settings = await flowingSettings(client);

async function asInvoice(): Promise<FreshInvoice & { eaccounting: string }> {
  await client.save({ ...settings, invoices: { ...settings.invoices, status: 'invoiced' } });
  const fresh = await freshInvoice(house);
  const transfer = await restsWith(client, fresh.number, /^invoice\.done-booked$/);
  const { invoiceNumber } = transfer.facts.eaccounting as { invoiceNumber: string };
  return { ...fresh, eaccounting: invoiceNumber };
}

const credit = async (number: string): Promise<string> => (await house.rackbeat.control<{ number: string }>('credit', { number })).number;

test('the original is a draft: the credit note waits for its number, and names it to the buyer', async () => {
  await client.save(settings);
  const { number } = await freshInvoice(house);
  const original = await restsWith(client, number, /^invoice\.done-draft$/);
  const note = await credit(number);
  const waiting = await restsWith(client, note, /^credit\.original-is-draft$/);
  expect(waiting.state).toBe('needs-you');
  expect(waiting.reason.params).toMatchObject({ number: note, original: number });
  expect(await house.eaccounting.journal('draft.created')).toHaveLength(1);

  await press(house, `drafts/${(await draftOf(house, original)).Id}/convert`);
  await client.ask('POST', `/transfers/${waiting.id}/retry`, {});
  const crossed = await restsWith(client, note, /^invoice\.done-draft$/);
  const draft = await draftOf(house, crossed);
  const booked = await house.eaccounting.journal('invoice.booked');
  const given = /invoice (\d+)/.exec(booked.at(-1)?.summary ?? '')?.[1];
  expect(draft.IsCreditInvoice).toBe(true);
  expect(draft.TotalAmount).toBeLessThan(0);
  expect(draft.Rows.map(({ Text }) => Text)).toContain(`Krediterer faktura ${given} (Rackbeat-faktura ${number})`);
  expect(await effectsOn(house, String(crossed.facts.mark))).toEqual(['draft.created']);
});

test('the original never crossed: a person is asked, and nothing is written', async () => {
  const day = (ms: number): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' }).format(new Date(ms));
  await client.save({ ...settings, invoices: { ...settings.invoices, startDate: day(Date.now()) } });
  const { number } = await freshInvoice(house, { invoice: { invoice_date: day(Date.now() - 86_400_000) } });
  await restsWith(client, number, /^skip\.before-start-date$/);
  const before = (await house.eaccounting.journal()).length;
  const note = await credit(number);
  await restsWith(client, note, /^refusal\.credit-original-not-transferred$/);
  expect(await house.eaccounting.journal()).toHaveLength(before);
});

test('another sign than expected is mended once, remembered, and right at once from then on', async () => {
  const [first, second] = [await asInvoice(), await asInvoice()];
  await house.eaccounting.switches({ creditQuantity: 'positive' });
  const notes: string[][] = [];
  for (const { number, eaccounting } of [first, second]) {
    const transfer = await restsWith(client, await credit(number), /^invoice\.done-booked$/);
    notes.push(await effectsOn(house, String(transfer.facts.mark)));
    expect(transfer.facts.eaccounting).toMatchObject({ gross: expect.stringMatching(/^-/) });
    expect(eaccounting).not.toBe('');
  }
  expect(notes).toEqual([
    ['draft.created', 'draft.updated', 'invoice.booked'],
    ['draft.created', 'invoice.booked'],
  ]);
  await house.eaccounting.switches({ creditQuantity: 'negative' });
});
