/** The comparison behind webhooks and sweeps: what both have missed crosses the next night, and what people book by hand is noted within the hour. */
import { expect, test } from 'vitest';
import { apiClient } from '../support/api-client.ts';
import { draftOf, effectsOn, press, restsWith, saveAndSweep } from '../support/by-hand.ts';
import { freshInvoice } from '../support/fresh-invoice.ts';
import { flowingSettings, openHouse } from '../support/house.ts';

const DAY_MS = 24 * 60 * 60_000;
let ahead = 0;
const clock = { now: () => new Date(Date.now() + ahead) };
const house = await openHouse({ seed: { products: 5, customers: 5, invoices: 0 }, clock });
let client = await house.install('NO');
const settings = await flowingSettings(client);
settings.invoices.startDate = new Date(Date.now() - 30 * DAY_MS).toISOString().slice(0, 10);
await saveAndSweep(house, client, settings);

/** The app starts again then, and so takes its turn; the session of before has ended. */
async function startAgain(at: Date): Promise<void> {
  ahead = at.getTime() - Date.now();
  await house.restartApp();
  client = await apiClient(house.appUrl, client);
}

test('an invoice that no webhook told and no sweep can see crosses with the nightly comparison', async () => {
  const { number: known } = await freshInvoice(house);
  await restsWith(client, known, /^invoice\.done-draft$/);
  await saveAndSweep(house, client, settings);
  // Booked ten days ago, long before the place that the sweep has reached.
  const now = Date.now();
  await house.rackbeat.control('clock', { now: new Date(now - 10 * DAY_MS).toISOString() });
  const { number } = await freshInvoice(house, { silent: true });
  await house.rackbeat.control('clock', { now: new Date(now).toISOString() });
  await saveAndSweep(house, client, settings);
  expect(await client.transferOf(number)).toBeUndefined();

  const noon = new Date(now + DAY_MS);
  noon.setUTCHours(11, 0, 0, 0);
  await startAgain(noon);
  const transfer = await restsWith(client, number, /^invoice\.done-draft$/);
  expect(await effectsOn(house, String(transfer.facts.mark))).toEqual(['draft.created']);
});

test('within the hour: a draft that a person books gets its number noted, one that she changed first is an issue, and so is an e-mail that did not arrive', async () => {
  const asDraft = async () => {
    const { number } = await freshInvoice(house);
    const transfer = await restsWith(client, number, /^invoice\.done-draft$/);
    return { number, transfer, draft: await draftOf(house, transfer) };
  };
  const [booked, changed] = [await asDraft(), await asDraft()];
  await press(house, `drafts/${booked.draft.Id}/convert`);
  await press(house, `drafts/${changed.draft.Id}`, { invoiceDate: changed.draft.InvoiceDate, quantity0: '4' });
  await press(house, `drafts/${changed.draft.Id}/convert`);

  await house.eaccounting.switches({ emailDelivery: 'fails' });
  await client.save({ ...settings, invoices: { ...settings.invoices, status: 'invoiced-and-emailed' } });
  const { number: lost } = await freshInvoice(house);
  const emailed = await restsWith(client, lost, /^invoice\.done-booked$/);

  await startAgain(new Date(clock.now().getTime() + 61 * 60_000));
  await restsWith(client, lost, /^invoice\.not-delivered$/, emailed);
  expect(await effectsOn(house, String(emailed.facts.mark))).toEqual(['draft.created', 'invoice.booked', 'invoice.emailed']);
  const noted = await restsWith(client, booked.number, /^invoice\.done-booked$/, booked.transfer);
  expect(noted.facts.eaccounting).toMatchObject({ as: 'invoice', invoiceNumber: expect.stringMatching(/^\d+$/) });
  expect(noted.notes.map(({ code }) => code)).toContain('note.booked-by-person');
  await restsWith(client, changed.number, /^invoice\.booked-differs$/, changed.transfer);
  expect(await effectsOn(house, String(noted.facts.mark))).toEqual(['draft.created', 'invoice.booked by hand']);
});
