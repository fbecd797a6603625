/** What a named person decides about an invoice that waits for her, and nothing but what it asks: another date, no original, or neither sale nor credit. */
import { expect, test } from 'vitest';
import { eventually } from '../support/asking.ts';
import { bookAgain, draftOf, effectsOn, press, restsWith, saveAndSweep } from '../support/by-hand.ts';
import { freshInvoice } from '../support/fresh-invoice.ts';
import { flowingSettings, openHouse } from '../support/house.ts';

const house = await openHouse({ seed: { products: 5, customers: 5, invoices: 0 } });
const client = await house.install('NO');
const settings = await flowingSettings(client);
await saveAndSweep(house, client, settings);

const day = (before: number): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' }).format(new Date(Date.now() - before * 86_400_000));
const [today, yesterday, locked] = [day(0), day(1), day(2)];

async function decide(id: string, decision: Record<string, unknown>): Promise<{ status: number; code: string | null }> {
  const response = await fetch(`${house.appUrl}/api/transfers/${id}/decide`, {
    method: 'POST',
    headers: { authorization: `Bearer ${client.token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ statedName: 'Kari', decision }),
  });
  const { code = null } = (await response.json()) as { code?: string };
  return { status: response.status, code };
}

const done = { status: 200, code: null };
const credit = async (number: string): Promise<string> => (await house.rackbeat.control<{ number: string }>('credit', { number })).number;

test('a locked period: sent dated the first open day, its own date in a text row, the person in the story', async () => {
  await house.eaccounting.control('settings', { company: 'NO', accountingLockedTo: locked });
  await client.save({ ...settings, invoices: { ...settings.invoices, status: 'invoiced' } });
  const { number } = await freshInvoice(house, { invoice: { invoice_date: locked } });
  const asked = await restsWith(client, number, /^refusal\.period-locked$/);
  expect(asked.reason.params).toMatchObject({ date: locked, firstOpenDay: yesterday });
  expect(await decide(asked.id, { is: 'send-dated', day: today })).toEqual({ status: 409, code: 'decision.not-asked' });
  expect(await decide(asked.id, { is: 'drop-original-draft' })).toEqual({ status: 409, code: 'decision.not-asked' });
  expect(await decide(asked.id, { is: 'send-dated', day: yesterday })).toEqual(done);
  const booked = await restsWith(client, number, /^invoice\.done-booked$/, asked);
  expect(booked.notes).toContainEqual({ code: 'note.date-moved', params: { from: locked, to: yesterday } });
  const { story, calls } = await client.story(asked.id);
  expect(story.map(({ message }) => message)).toContainEqual({ code: 'decision.send-dated', params: { person: 'Kari', date: yesterday } });
  expect(calls.find(({ path }) => path.endsWith('/customerinvoicedrafts'))?.requestBody).toContain(`Opprinnelig fakturadato: ${locked}`);
  const [invoice] = (await house.eaccounting.journal('invoice.booked')).filter(({ key }) => key === booked.facts.mark);
  expect(invoice?.summary).toContain(yesterday);
  expect(await decide(asked.id, { is: 'send-dated', day: yesterday })).toEqual({ status: 409, code: 'decision.not-asked' });
  await house.eaccounting.control('settings', { company: 'NO', accountingLockedTo: null });
  await client.save(settings);
});

test('an unbooked sale and its credit: the draft is deleted, both are skipped, and neither comes back by itself', async () => {
  // Whether its draft was booked by hand is found by the mark where the vendor does not filter by drafts.
  await house.eaccounting.switches({ invoiceFilterByDraft: 'refused' });
  const { number } = await freshInvoice(house);
  const original = await restsWith(client, number, /^invoice\.done-draft$/);
  const note = await credit(number);
  const asked = await restsWith(client, note, /^credit\.original-is-draft$/);
  expect(await decide(asked.id, { is: 'drop-original-draft' })).toEqual(done);
  expect((await restsWith(client, number, /^skip\.dropped-with-credit$/)).reason.params).toEqual({ credit: note, person: 'Kari' });
  expect((await restsWith(client, note, /^skip\.original-dropped$/)).state).toBe('skipped');
  expect(await effectsOn(house, String(original.facts.mark))).toEqual(['draft.created', 'draft.deleted']);
  const before = (await house.eaccounting.journal()).length;
  await bookAgain(house, number);
  await client.ask('POST', `/transfers/${original.id}/retry`, {});
  await restsWith(client, number, /^skip\.dropped-with-credit$/);
  expect(await house.eaccounting.journal()).toHaveLength(before);
  await house.eaccounting.switches({ invoiceFilterByDraft: 'works' });
});

test('with a second document beside it, both drafts are deleted', async () => {
  const { number } = await freshInvoice(house);
  await restsWith(client, number, /^invoice\.done-draft$/);
  await client.ask('POST', `/invoices/${number}/send-second`, { statedName: 'Kari', typedNumber: number, generation: 2 });
  const documents = () => client.transfers(`&text=${number}`);
  const both = await eventually('two drafts', documents, (all) => all.length === 2 && all.every(({ state }) => state.startsWith('done')));
  const note = await credit(number);
  const asked = await restsWith(client, note, /^credit\.original-is-draft$/);
  expect(await decide(asked.id, { is: 'drop-original-draft' })).toEqual(done);
  await restsWith(client, note, /^skip\.original-dropped$/);
  await eventually('both are skipped', documents, (all) => all.every(({ reason }) => reason.code === 'skip.dropped-with-credit'));
  for (const { facts } of both) expect(await effectsOn(house, String(facts.mark))).toEqual(['draft.created', 'draft.deleted']);
});

test('a draft that somebody has edited is not deleted on that word', async () => {
  const { number } = await freshInvoice(house);
  const original = await restsWith(client, number, /^invoice\.done-draft$/);
  const draft = await draftOf(house, original);
  await press(house, `drafts/${draft.Id}`, { invoiceDate: draft.InvoiceDate, text0: 'Retta for hand' });
  const note = await credit(number);
  const asked = await restsWith(client, note, /^credit\.original-is-draft$/);
  expect(await decide(asked.id, { is: 'drop-original-draft' })).toEqual(done);
  const kept = await restsWith(client, number, /^invoice\.done/, original);
  expect(kept.notes.map(({ code }) => code)).toContain('note.draft-edited-by-person');
  expect(await effectsOn(house, String(original.facts.mark))).toEqual(['draft.created', 'draft.updated by hand']);
});

test('a credit of something that never crossed: sent without naming an invoice, on a person’s word', async () => {
  await client.save({ ...settings, invoices: { ...settings.invoices, startDate: today } });
  const { number } = await freshInvoice(house, { invoice: { invoice_date: yesterday } });
  await restsWith(client, number, /^skip\.before-start-date$/);
  const note = await credit(number);
  const asked = await restsWith(client, note, /^refusal\.credit-original-not-transferred$/);
  expect(await decide(asked.id, { is: 'credit-without-original' })).toEqual(done);
  const crossed = await restsWith(client, note, /^invoice\.done-draft$/);
  expect(crossed.notes.map(({ code }) => code)).toContain('note.credit-without-original');
  const draft = await draftOf(house, crossed);
  expect(draft.TotalAmount).toBe(-676.88);
  expect(draft.Rows.map(({ Text }) => Text).join('\n')).not.toContain('Krediterer');
  await client.save(settings);
});

test('a number that Rackbeat gives out again: the other sale’s document is left alone, and the new one waits for a word', async () => {
  await house.rackbeat.switches({ deletedDraftNumber: 'reused' });
  const { number } = await freshInvoice(house);
  const first = await restsWith(client, number, /^invoice\.done-draft$/);
  await house.rackbeat.control('unbook', { number, silent: true });
  await removeInvoice(number);
  // Rackbeat's times have no fractions: the second must be made in another second than the first.
  await house.rackbeat.control('clock', { advanceMs: 2_000 });
  const again = await freshInvoice(house);
  expect(again.number).toBe(number);
  const asked = await restsWith(client, number, /^invoice\.number-reused$/, first);
  expect(asked.state).toBe('needs-you');
  expect(await effectsOn(house, String(first.facts.mark))).toEqual(['draft.created']);
});

/** As a person does it on the page of the account. */
async function removeInvoice(number: string): Promise<void> {
  const page = await fetch(`${house.rackbeat.url}/sales/customer-invoices/${number}`);
  await fetch(`${page.url}/delete`, { method: 'POST', redirect: 'manual' });
}
