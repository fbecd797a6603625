/** A deliberate second document: only typed and named, with a mark of its own, never e-mailed, never a third by accident; and what a preview says of what stands there already. */
import { expect, test } from 'vitest';
import type { TransferRecord } from '../../api/schema.ts';
import { eventually } from '../support/asking.ts';
import { bookAgain, draftOf, effectsOn, press, restsWith, saveAndSweep } from '../support/by-hand.ts';
import { freshInvoice } from '../support/fresh-invoice.ts';
import { flowingSettings, openHouse } from '../support/house.ts';

const house = await openHouse({ seed: { products: 5, customers: 5, invoices: 0 } });
const client = await house.install('NO');
const settings = await flowingSettings(client);
const withStatus = (status: typeof settings.invoices.status) => ({ ...settings, invoices: { ...settings.invoices, status } });
await saveAndSweep(house, client, withStatus('draft'));

async function sendSecond(number: string, body: Record<string, unknown> = {}): Promise<{ status: number; code: string | null }> {
  const response = await fetch(`${house.appUrl}/api/invoices/${number}/send-second`, {
    method: 'POST',
    headers: { authorization: `Bearer ${client.token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ statedName: 'Kari', typedNumber: number, generation: 2, ...body }),
  });
  const { code = null } = (await response.json()) as { code?: string };
  return { status: response.status, code };
}

/** The documents of one Rackbeat invoice, the first one first, once the last of them has come to rest. */
const documentsOf = async (number: string, count: number): Promise<TransferRecord[]> =>
  eventually(
    `${count} documents of invoice ${number}`,
    async () =>
      (await client.transfers(`&kind=invoice&text=${number}`))
        .filter((one) => one.number === number)
        .sort((a, b) => a.generation - b.generation),
    (found) => found.length === count && found.every(({ state }) => /^(done|needs-you|skipped)/.test(state)),
  );

test('nothing there yet, another number typed, or no name: refused in words, and nothing is written', async () => {
  await client.save({ ...settings, invoices: { ...settings.invoices, startFrom: 'none' } });
  const { number } = await freshInvoice(house);
  await restsWith(client, number, /^skip\.switched-off$/);
  const before = (await house.eaccounting.journal()).length;
  expect(await sendSecond(number)).toEqual({ status: 409, code: 'second.nothing-there' });
  expect(await sendSecond(number, { typedNumber: `${number}0` })).toEqual({ status: 400, code: 'second.number-not-typed' });
  expect(await sendSecond(number, { statedName: ' ' })).toEqual({ status: 400, code: 'api.invalid' });
  expect(await house.eaccounting.journal()).toHaveLength(before);
  expect(await client.transfers(`&text=${number}`)).toHaveLength(1);
});

test('the second is booked under a mark of its own and not e-mailed; looked at before it was sent, nobody sends a third', async () => {
  await client.save(withStatus('invoiced-and-emailed'));
  const { number } = await freshInvoice(house);
  const first = await restsWith(client, number, /^invoice\.done-booked$/);
  expect(await effectsOn(house, String(first.facts.mark))).toEqual(['draft.created', 'invoice.booked', 'invoice.emailed']);
  const shown = await client.preview(number);
  const { invoiceNumber, invoiceId } = first.facts.eaccounting as { invoiceNumber: string; invoiceId: string };
  expect(shown).toMatchObject({
    verdict: 'already-there',
    reason: { code: 'preview.already-invoice', params: { eaccounting: invoiceNumber } },
    rackbeat: { gross: '676.88' },
    expected: { gross: '676.88' },
    existing: { number: invoiceNumber, id: invoiceId, documents: 1, page: expect.stringContaining(invoiceId) },
  });

  expect(await sendSecond(number)).toEqual({ status: 200, code: null });
  const [, second] = await documentsOf(number, 2);
  expect(second?.facts.mark).not.toBe(first.facts.mark);
  expect(await effectsOn(house, String(second?.facts.mark))).toEqual(['draft.created', 'invoice.booked']);
  const { story } = await client.story(second?.id ?? '');
  expect(story[0]?.message).toEqual({ code: 'transfer.second-asked', params: { person: 'Kari', generation: 2 } });
  expect(await sendSecond(number)).toEqual({ status: 409, code: 'second.sent-meanwhile' });

  // Looked at again, neither is written again, and the second is still not e-mailed.
  await bookAgain(house, number);
  await restsWith(client, number, /^invoice\.done-booked$/, second);
  expect(await effectsOn(house, String(second?.facts.mark))).toEqual(['draft.created', 'invoice.booked']);
  expect((await client.preview(number)).existing?.documents).toBe(2);
});

test('a draft deleted by hand is sent anew on purpose, and the question about the first is answered', async () => {
  await client.save(withStatus('draft'));
  const { number } = await freshInvoice(house);
  const first = await restsWith(client, number, /^invoice\.done-draft$/);
  await press(house, `drafts/${(await draftOf(house, first)).Id}/delete`);
  expect(await client.preview(number)).toMatchObject({
    verdict: 'already-there',
    reason: { code: 'preview.already-gone' },
    expected: null,
  });
  await bookAgain(house, number);
  const asked = await restsWith(client, number, /^draft\.deleted-by-person$/, first);
  expect(await sendSecond(number)).toEqual({ status: 200, code: null });
  await documentsOf(number, 2);
  await client.ask('POST', `/transfers/${asked.id}/retry`, {});
  const answered = await eventually(
    'the first is answered',
    async () => (await client.transfers(`&text=${number}`)).find(({ id }) => id === asked.id),
    (found) => found?.state === 'skipped',
  );
  expect(answered?.reason.code).toBe('skip.second-document-stands');
  expect(await effectsOn(house, String(first.facts.mark))).toEqual(['draft.created', 'draft.deleted by hand']);
});

test('changed in Rackbeat after booking: the difference is shown, and the second carries the new amounts', async () => {
  await client.save(withStatus('invoiced'));
  const { number, item } = await freshInvoice(house);
  const first = await restsWith(client, number, /^invoice\.done-booked$/);
  await bookAgain(house, number, { lines: [{ item_id: item, quantity: 2, line_price: 100 }] });
  await restsWith(client, number, /^invoice\.changed-after-booking$/, first);
  expect(await sendSecond(number)).toEqual({ status: 200, code: null });
  const [, second] = await documentsOf(number, 2);
  expect(second?.facts.eaccounting).toMatchObject({ as: 'invoice', net: '200.00', gross: '250.00' });
  expect(await effectsOn(house, String(first.facts.mark))).toEqual(['draft.created', 'invoice.booked']);

  // A credit note names the number of the document that stands for the sale now.
  const { number: note } = await house.rackbeat.control<{ number: string }>('credit', { number });
  const crossed = await restsWith(client, note, /^invoice\.done-booked$/);
  const { requestBody } = (await client.story(crossed.id)).calls.find(({ path }) => path.endsWith('/customerinvoicedrafts')) ?? {};
  expect(requestBody).toContain(`faktura ${String((second?.facts.eaccounting as Record<string, unknown> | undefined)?.invoiceNumber)}`);
});
