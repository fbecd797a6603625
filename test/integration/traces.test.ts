/**
 * What a transfer leaves for people: a link at eAccounting to the Rackbeat invoice, and on the Rackbeat invoice a note with the
 * number that the buyer sees. One of each by the journals, whatever happens to the answers.
 */
import { expect, test } from 'vitest';
import type { TransferRecord } from '../../api/schema.ts';
import { askJson, eventually } from '../support/asking.ts';
import { bookAgain, draftOf, press, restsWith, saveAndSweep } from '../support/by-hand.ts';
import { freshInvoice } from '../support/fresh-invoice.ts';
import { flowingSettings, openHouse } from '../support/house.ts';
import { WRITE_FAULTS } from '../support/write-faults.ts';

const house = await openHouse({ seed: { products: 5, customers: 5, invoices: 0 } });
const client = await house.install('NO');
const settings = await flowingSettings(client);
const withStatus = (status: typeof settings.invoices.status) => ({ ...settings, invoices: { ...settings.invoices, status } });
await saveAndSweep(house, client, withStatus('invoiced'));

const LINK = 'POST /v2/partnerresourcelinks';
const NOTE = 'POST /api/customer-invoices/:number/notes';

const linksTo = async (id: string) => (await house.eaccounting.journal('link.created')).filter(({ key }) => key === id);
const notesOn = async (number: string) => (await house.rackbeat.journal('note.created')).filter(({ key }) => key === number);

interface Kept {
  accounts: { invoices: { number: number; notes: { note: string }[] }[] }[];
}
async function noteTexts(number: string): Promise<string[]> {
  const { accounts } = await askJson<Kept>(`${house.rackbeat.url}/__sandbox/state`);
  const invoice = accounts.flatMap(({ invoices }) => Object.values(invoices)).find((one) => String(one.number) === number);
  return invoice?.notes.map(({ note }) => note) ?? [];
}

interface Facts {
  mark: string;
  pages: { rackbeat: string; eaccounting: string };
  eaccounting: { draftId: string; invoiceId: string; invoiceNumber: string };
}

const factsOf = (transfer: TransferRecord | undefined): Facts => {
  if (!transfer) throw new Error('there is no such transfer');
  return transfer.facts as unknown as Facts;
};

test('a booked invoice is linked and noted once, each page leads to the other, and a second look writes nothing', async () => {
  const { number } = await freshInvoice(house);
  const done = await restsWith(client, number, /^invoice\.done-booked$/);
  const { pages, eaccounting, mark } = factsOf(done);
  const [link, ...more] = await linksTo(eaccounting.invoiceId);
  expect(more).toEqual([]);
  expect(link?.summary).toBe(pages.rackbeat);
  expect(await noteTexts(number)).toEqual([
    `Bokført i eAccounting som faktura ${eaccounting.invoiceNumber} (${mark}). ${pages.eaccounting}`,
  ]);
  const [there, here] = await Promise.all([pages.rackbeat, pages.eaccounting].map(async (page) => (await fetch(page)).text()));
  expect(there).toContain(`Invoice ${number}`);
  expect(here).toContain(pages.rackbeat);

  await bookAgain(house, number);
  await restsWith(client, number, /^invoice\.done-booked$/, done);
  expect(await linksTo(eaccounting.invoiceId)).toHaveLength(1);
  expect(await notesOn(number)).toHaveLength(1);
  // What has been told once is not told again by the end of the run.
  const codes = (await client.story(done.id)).story.map(({ message }) => message.code);
  expect(codes.filter((code) => code === 'invoice.booked' || code === 'invoice.done-booked')).toEqual(['invoice.booked']);
});

test('a draft is linked and not noted; booked by hand, the invoice gets its own link and the note', async () => {
  await client.save(withStatus('draft'));
  const { number } = await freshInvoice(house);
  const draft = await restsWith(client, number, /^invoice\.done-draft$/);
  const { draftId } = factsOf(draft).eaccounting;
  expect(await linksTo(draftId)).toHaveLength(1);
  expect(await notesOn(number)).toEqual([]);

  await press(house, `drafts/${(await draftOf(house, draft)).Id}/convert`);
  await bookAgain(house, number);
  const booked = await restsWith(client, number, /^invoice\.done-booked$/, draft);
  const { invoiceId } = factsOf(booked).eaccounting;
  expect(await linksTo(invoiceId)).toHaveLength(1);
  expect(await notesOn(number)).toHaveLength(1);
  await client.save(withStatus('invoiced'));
});

test('a note that moves the invoice in Rackbeat’s list does not lead to another', async () => {
  await house.rackbeat.switches({ noteTouchesUpdatedAt: 'yes' });
  // Rackbeat's times have no fractions: the note must fall into another second than the booking.
  await house.rackbeat.fault({ match: NOTE, nth: 1, times: 1, do: 'delay', delayMs: 1_100 });
  const { number } = await freshInvoice(house);
  await restsWith(client, number, /^invoice\.done-booked$/);
  await saveAndSweep(house, client, withStatus('invoiced'));
  await eventually(
    'the moved invoice has been looked at, in the version that the note has made',
    () => client.transferOf(number),
    (found) =>
      found !== undefined &&
      found.state.startsWith('done') &&
      Date.parse(String(found.facts.rackbeatUpdatedAt)) > Date.parse(found.createdAt),
  );
  expect(await notesOn(number)).toHaveLength(1);
  await house.rackbeat.switches({ noteTouchesUpdatedAt: 'no' });
});

test('whatever happens to link and note on their way: one of each', { timeout: 90_000 }, async () => {
  for (const [index, fault] of WRITE_FAULTS.entries()) {
    await house.eaccounting.fault({ match: LINK, nth: index + 1, times: 1, ...fault });
    await house.rackbeat.fault({ match: NOTE, nth: index + 1, times: 1, ...fault });
  }
  const invoices = await Promise.all(WRITE_FAULTS.map(() => freshInvoice(house)));
  for (const { number } of invoices) {
    const done = await eventually(
      `invoice ${number} ends`,
      async () => {
        const found = await client.transferOf(number);
        // Asking again is not what makes it right; it spares the pauses of the schedule.
        if (found?.state === 'waiting' && found.reason.code !== 'effect.in-flight')
          await client.ask('POST', `/transfers/${found.id}/retry`).catch(() => {});
        return found;
      },
      (found) => /^(done|needs-you|gave-up|skipped)/.test(found?.state ?? ''),
      80_000,
    );
    expect(done, JSON.stringify(done?.reason)).toMatchObject({ state: expect.stringMatching(/^done/) });
    expect(done?.notes.map(({ code }) => code).filter((code) => /not-written/.test(code))).toEqual([]);
    expect(await linksTo(factsOf(done).eaccounting.invoiceId)).toHaveLength(1);
    expect(await notesOn(number)).toHaveLength(1);
  }
  await house.eaccounting.clearFaults();
  await house.rackbeat.clearFaults();
});
