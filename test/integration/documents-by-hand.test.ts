/** After the transfer (product §6.5): what people do to a document, over there and in Rackbeat. It is adopted and shown, never made again. */
import { expect, test } from 'vitest';
import { bookAgain, draftOf, effectsOn, press, restsWith, saveAndSweep } from '../support/by-hand.ts';
import { freshInvoice } from '../support/fresh-invoice.ts';
import { flowingSettings, openHouse } from '../support/house.ts';

const house = await openHouse({ seed: { products: 5, customers: 5, invoices: 0 } });
const client = await house.install('NO');
await saveAndSweep(house, client, await flowingSettings(client));

const lines = (item: string, price: number) => ({ lines: [{ item_id: item, quantity: 3, line_price: price, discount_percentage: 5 }] });

async function asDraft() {
  const fresh = await freshInvoice(house);
  const transfer = await restsWith(client, fresh.number, /^invoice\.done-draft$/);
  return { ...fresh, transfer, mark: String(transfer.facts.mark), draft: await draftOf(house, transfer) };
}

test('a draft edited over there stays as it is, also when Rackbeat changes', async () => {
  const { number, item, transfer, mark, draft } = await asDraft();
  await press(house, `drafts/${draft.Id}`, { invoiceDate: draft.InvoiceDate, text0: 'Retta for hand' });
  await bookAgain(house, number);
  const noted = await restsWith(client, number, /^invoice\.done/, transfer);
  expect(noted.notes.map(({ code }) => code)).toContain('note.draft-edited-by-person');
  await bookAgain(house, number, lines(item, 210));
  const asked = await restsWith(client, number, /^draft\.edited-by-person$/, noted);
  expect(asked.state).toBe('needs-you');
  expect(await effectsOn(house, mark)).toEqual(['draft.created', 'draft.updated by hand']);
  expect((await draftOf(house, asked)).Rows[0]?.Text).toBe('Retta for hand');
});

test('a draft converted over there is adopted with its number, and never pushed again', async () => {
  const { number, item, transfer, mark, draft } = await asDraft();
  await press(house, `drafts/${draft.Id}/convert`);
  await bookAgain(house, number);
  const adopted = await restsWith(client, number, /^invoice\.done-booked$/, transfer);
  expect(adopted.notes.map(({ code }) => code)).toContain('note.booked-by-person');
  expect(adopted.facts.eaccounting).toMatchObject({ as: 'invoice' });
  await bookAgain(house, number, lines(item, 230));
  const asked = await restsWith(client, number, /^invoice\.changed-after-booking$/, adopted);
  expect(asked.facts.differences).toContainEqual({ where: 'header', field: 'net', rackbeat: '655.50', eaccounting: '541.50' });
  expect(await effectsOn(house, mark)).toEqual(['draft.created', 'invoice.booked by hand']);
  const { invoiceId } = asked.facts.eaccounting as { invoiceId: string };
  expect(invoiceId).not.toBeNull();
});

test('a converted draft that stays readable is adopted all the same', async () => {
  await house.eaccounting.switches({ draftAfterConvert: 'stays' });
  const { number, item, transfer, mark, draft } = await asDraft();
  await press(house, `drafts/${draft.Id}/convert`);
  await bookAgain(house, number, lines(item, 230));
  await restsWith(client, number, /^invoice\.(changed-after-booking|booked-differs)$/, transfer);
  expect(await effectsOn(house, mark)).toEqual(['draft.created', 'invoice.booked by hand']);
  await house.eaccounting.switches({ draftAfterConvert: 'gone', invoiceFilterByDraft: 'refused' });
});

test('a draft deleted over there is asked about and not made again', async () => {
  const { number, transfer, mark, draft } = await asDraft();
  await press(house, `drafts/${draft.Id}/delete`);
  await bookAgain(house, number);
  await restsWith(client, number, /^draft\.deleted-by-person$/, transfer);
  expect(await effectsOn(house, mark)).toEqual(['draft.created', 'draft.deleted by hand']);
  await house.eaccounting.switches({ invoiceFilterByDraft: 'works' });
});

test('an untouched draft follows a change in Rackbeat; another date of booking alone changes nothing', async () => {
  const { number, item, transfer, mark } = await asDraft();
  await bookAgain(house, number);
  const same = await restsWith(client, number, /^invoice\.done/, transfer);
  expect(await effectsOn(house, mark)).toEqual(['draft.created']);
  await bookAgain(house, number, lines(item, 250));
  const updated = await restsWith(client, number, /^invoice\.done/, same);
  expect(updated.facts.eaccounting).toMatchObject({ net: '712.50' });
  expect(await effectsOn(house, mark)).toEqual(['draft.created', 'draft.updated']);
});

test('an invoice voided over there is shown and not made again', async () => {
  const { number, transfer, mark, draft } = await asDraft();
  await press(house, `drafts/${draft.Id}/convert`);
  await bookAgain(house, number);
  const adopted = await restsWith(client, number, /^invoice\.done-booked$/, transfer);
  const { invoiceId } = adopted.facts.eaccounting as { invoiceId: string };
  await press(house, `invoices/${invoiceId}/void`);
  await bookAgain(house, number);
  await restsWith(client, number, /^invoice\.voided-by-person$/, adopted);
  expect(await effectsOn(house, mark)).toEqual(['draft.created', 'invoice.booked by hand', 'invoice.voided by hand']);
});

test('a draft that a person changes and books is an issue with the difference, never a second document', async () => {
  const { number, transfer, mark, draft } = await asDraft();
  await press(house, `drafts/${draft.Id}`, { invoiceDate: draft.InvoiceDate, quantity0: '4', price0: '1000' });
  await press(house, `drafts/${draft.Id}/convert`);
  await bookAgain(house, number);
  const asked = await restsWith(client, number, /^invoice\.booked-differs$/, transfer);
  expect(asked.state).toBe('needs-you');
  expect(asked.facts.differences).toContainEqual(expect.objectContaining({ field: 'net', rackbeat: '541.50' }));
  await client.ask('POST', `/transfers/${asked.id}/retry`, {});
  await restsWith(client, number, /^invoice\.booked-differs$/, asked);
  expect(await effectsOn(house, mark)).toEqual(['draft.created', 'draft.updated by hand', 'invoice.booked by hand']);
});

test('what a person has booked is hers to send: it is not e-mailed by us, also not when we are asked again', async () => {
  const settings = await flowingSettings(client);
  await saveAndSweep(house, client, { ...settings, invoices: { ...settings.invoices, status: 'invoiced-and-emailed' } });
  await house.eaccounting.fault({ match: 'POST /v2/customerinvoicedrafts/:id/convert', nth: 1, times: 1, do: '429', delayMs: 30_000 });
  const { number } = await freshInvoice(house);
  const waiting = await restsWith(client, number, /rate-limited$/);
  await press(house, `drafts/${(await draftOf(house, waiting)).Id}/convert`);
  await client.ask('POST', `/transfers/${waiting.id}/retry`, {});
  const adopted = await restsWith(client, number, /^invoice\.done-booked$/, waiting);
  expect(adopted.notes.map(({ code }) => code)).toEqual(
    expect.arrayContaining(['note.booked-by-person', 'note.not-emailed-booked-by-person']),
  );
  await bookAgain(house, number);
  await restsWith(client, number, /^invoice\.done-booked$/, adopted);
  expect(await effectsOn(house, String(adopted.facts.mark))).toEqual(['draft.created', 'invoice.booked by hand']);
});

test('unbooked, and then deleted in Rackbeat: shown, and what stands over there stays', async () => {
  await saveAndSweep(house, client, await flowingSettings(client));
  const { number, transfer, mark } = await asDraft();
  await house.rackbeat.control('unbook', { number });
  const unbooked = await restsWith(client, number, /^invoice\.unbooked$/, transfer);
  expect(unbooked).toMatchObject({ state: 'needs-you', reason: { params: { number, standing: 'draft' } } });
  const page = await fetch(`${house.rackbeat.url}/sales/customer-invoices/${number}`);
  await fetch(`${page.url}/delete`, { method: 'POST', redirect: 'manual' });
  await client.ask('POST', `/transfers/${transfer.id}/retry`, {});
  expect((await restsWith(client, number, /^invoice\.deleted-in-rackbeat$/)).state).toBe('needs-you');
  expect(await effectsOn(house, mark)).toEqual(['draft.created']);
});
