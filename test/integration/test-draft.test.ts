/** A test draft: made of a booked invoice while nothing flows, deleted with one click, and the invoice crosses afterwards as if it had never been. */
import { expect, test } from 'vitest';
import type { TransferRecord } from '../../api/schema.ts';
import { eventually } from '../support/asking.ts';
import { draftOf, press, restsWith } from '../support/by-hand.ts';
import { freshInvoice } from '../support/fresh-invoice.ts';
import { flowingSettings, openHouse } from '../support/house.ts';

const house = await openHouse({ seed: { products: 5, customers: 5, invoices: 0 } });
const client = await house.install('NO');
const flowing = await flowingSettings(client);
const off = { ...flowing, invoices: { ...flowing.invoices, startFrom: 'none' as const } };
await client.save(off);

const make = (number: string) => client.ask('POST', `/invoices/${number}/test-draft`, { statedName: 'Kari' });
const remove = (number: string) => client.ask('POST', `/invoices/${number}/test-draft/delete`);
const testRests = (code: RegExp): Promise<TransferRecord> =>
  eventually(
    `the test rests with ${code}`,
    async () => (await client.ask<{ transfer: TransferRecord | null }>('GET', '/test-draft')).transfer as TransferRecord,
    (one) => one !== null && one.state !== 'running' && one.state !== 'waiting' && code.test(one.reason.code),
  );
const effects = async (mark: unknown): Promise<string[]> =>
  (await house.eaccounting.journal()).filter(({ key }) => key === mark).map(({ effect }) => effect);

test('made, looked at, deleted once, tested again; then the invoice crosses as usual', async () => {
  const { number } = await freshInvoice(house);
  await restsWith(client, number, /^skip\.switched-off$/);
  const { items } = await client.ask<{ items: { number: string; gross: string }[] }>('GET', '/test-draft/candidates');
  expect(items[0]?.number).toBe(number);

  await make(number);
  const stands = await testRests(/^test\.stands$/);
  expect(stands.facts).toMatchObject({ rackbeat: { gross: items[0]?.gross }, eaccounting: { as: 'draft', gross: items[0]?.gross } });
  const draft = await draftOf(house, stands);
  expect(stands.facts.pages).toMatchObject({ eaccounting: expect.stringContaining(draft.Id) });
  expect(draft.Rows[0]?.Text).toMatch(/^TEST: slettes igjen/);
  // One at a time, and no other invoice beside it.
  await expect(make(number)).rejects.toThrow(/test\.stands-already/);

  await remove(number);
  await testRests(/^test\.deleted$/);
  expect(await effects(stands.facts.mark)).toEqual(['draft.created', 'draft.deleted']);
  await expect(remove(number)).rejects.toThrow(/test\.none-stands/);

  await make(number);
  const again = await testRests(/^test\.stands$/);
  expect(again.facts.mark).not.toBe(stands.facts.mark);

  // Switched on while the second test stands: it makes way, and the invoice is there once.
  await client.save(flowing);
  await client.ask('POST', `/invoices/${number}/send`, { statedName: 'Kari' });
  const crossed = await restsWith(client, number, /^invoice\.done-draft$/);
  expect(await effects(again.facts.mark)).toEqual(['draft.created', 'draft.deleted']);
  expect(await effects(crossed.facts.mark)).toEqual(['draft.created']);
  expect((await client.story(crossed.id)).story.map(({ message }) => message.code)).toContain('test.made-way');
  await expect(make(number)).rejects.toThrow(/test\.invoice-there/);
});

test('what a person has made of the test draft is hers: booked it stops the invoice, and the month knows no test', async () => {
  await client.save(off);
  const { number } = await freshInvoice(house);
  await make(number);
  const stands = await testRests(/^test\.stands$/);
  const { draftId } = stands.facts.eaccounting as { draftId: string };
  const month = new Date().toISOString().slice(0, 7);
  const { findings } = await client.ask<{ findings: unknown[] }>('GET', `/completeness?month=${month}`);
  expect(JSON.stringify(findings)).not.toContain(String(stands.facts.mark));

  await press(house, `drafts/${draftId}/convert`);
  await remove(number);
  const booked = await testRests(/^test\.booked$/);
  expect(await effects(stands.facts.mark)).toEqual(['draft.created', 'invoice.booked']);
  await expect(make(number)).rejects.toThrow(/test\.stands-already/);
  await client.save(flowing);
  await client.ask('POST', `/invoices/${number}/send`, { statedName: 'Kari' });
  const asked = await restsWith(client, number, /^test\.booked$/);
  expect(asked.state).toBe('needs-you');
  expect(asked.reason.params.eaccounting).toBe(booked.reason.params.eaccounting);
});

test('what cannot be made says why, opens no issue, and can be asked for again when it is mended', async () => {
  await client.save({ ...off, products: { ...off.products, groupCodings: {}, defaultCodingId: null } });
  const { number } = await freshInvoice(house);
  const before = (await client.issues()).length;
  await make(number);
  expect((await testRests(/^refusal\./)).state).toBe('skipped');
  expect(await client.issues()).toHaveLength(before);
  await client.save(off);
  await make(number);
  await testRests(/^test\.stands$/);
});
