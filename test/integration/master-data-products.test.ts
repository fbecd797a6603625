/** Products and bills of materials go on crossing: by webhook, by sweep, changed in our fields only, and never twice. */
import { expect, test } from 'vitest';
import { askJson } from '../support/asking.ts';
import { booksByHand } from '../support/books-by-hand.ts';
import { freshInvoice } from '../support/fresh-invoice.ts';
import { eventually, flowingSettings, openHouse } from '../support/house.ts';

const house = await openHouse({ seed: { products: 20, customers: 10, invoices: 0 } });
const client = await house.install('NO');
const books = await booksByHand(house.eaccounting.url);
const settings = await flowingSettings(client);
await client.save(settings);

const operator = { authorization: 'Bearer f0e1d2c3b4a5968778695a4b3c2d1e0f' };
const sweep = async (): Promise<void> => {
  const { items } = await askJson<{ items: { id: string }[] }>(`${house.appUrl}/api/operator/connections`, { headers: operator });
  await askJson(`${house.appUrl}/api/operator/connections/${items[0]?.id}/sweep`, { method: 'POST', headers: operator, body: {} });
};
const write = (number: string, values: Record<string, unknown>, more: Record<string, unknown> = {}) =>
  house.rackbeat.control('records', { kind: 'products', number, values, ...more });
const fresh = (number: string, more: Record<string, unknown> = {}) =>
  write(number, { number, name: `Vare ${number}`, group: 1001, sales_price: 190.5, unit_id: 1001 }, more);
const written = async (number: string): Promise<string[]> =>
  (await house.eaccounting.journal())
    .filter(({ key, effect }) => key === number && effect.startsWith('article.'))
    .map(({ effect }) => effect);
const transferOf = async (number: string) =>
  (await client.transfers(`&text=${encodeURIComponent(number)}`)).find(
    (transfer) => transfer.number === number && transfer.kind === 'product',
  );
const card = async (number: string) => books.card('articles', number);
const settled = (number: string, code?: string) =>
  eventually(
    `product ${number} ends`,
    () => transferOf(number),
    (found) => /^(done|skipped|needs-you|gave-up)/.test(found?.state ?? '') && (code === undefined || found?.reason.code === code),
    20_000,
  );
const cardWith = (number: string, values: Record<string, unknown>) =>
  eventually(
    `article ${number} becomes ${JSON.stringify(values)}`,
    () => card(number),
    (found) => found !== undefined && Object.entries(values).every(([name, value]) => found[name] === value),
    20_000,
  );
/** Longer than the gap that is kept between two writes of one card. */
const pause = () => new Promise((resolve) => setTimeout(resolve, 4_000));

test('switched off: neither webhook nor sweep leaves a trace', async () => {
  await fresh('P-OFF');
  await house.rackbeat.control('webhooks/settle');
  await sweep();
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  expect(await written('P-OFF')).toEqual([]);
  expect(await transferOf('P-OFF')).toBeUndefined();
});

test('switched on: a new product crosses by its webhook, an old one does not', { timeout: 60_000 }, async () => {
  settings.products.ongoing = 'to-eaccounting';
  await client.save(settings);
  await sweep();
  await fresh('P-1');
  await settled('P-1', 'article.created');
  expect(await card('P-1')).toMatchObject({ Name: 'Vare P-1', NetPrice: 190.5, IsActive: true, IsStock: false });
  await sweep();
  expect(await written('P-1')).toEqual(['article.created']);
  expect(await written('P-OFF')).toEqual([]);
});

test('a bill of materials becomes one article', { timeout: 30_000 }, async () => {
  const { number } = await house.rackbeat.control<{ number: string }>('records', {
    kind: 'lots',
    number: 'LOT-1',
    values: { number: 'LOT-1', name: 'Pakke', group: 1001, sales_price: 500, unit_id: 1001 },
  });
  await settled(number, 'article.created');
  expect(await written(number)).toEqual(['article.created']);
});

test('a silent import is found by the sweep', { timeout: 30_000 }, async () => {
  await house.rackbeat.control('import', {
    kind: 'products',
    rows: ['P-2', 'P-3'].map((number) => ({ number, name: `Importert ${number}`, group: 1001, sales_price: 10, unit_id: 1001 })),
  });
  await sweep();
  await settled('P-2', 'article.created');
  await settled('P-3', 'article.created');
  expect(await written('P-2')).toEqual(['article.created']);
});

test('name and price follow; everything else of the card stays; nothing of ours changed: nothing is written', {
  timeout: 60_000,
}, async () => {
  await books.edit('articles', 'P-1', { NameEnglish: 'By hand', PurchasePrice: 77 });
  const before = (await written('P-1')).length;
  await pause();
  await write('P-1', { name: 'Nytt navn', sales_price: 250 });
  const updated = await cardWith('P-1', { Name: 'Nytt navn', NetPrice: 250 });
  expect(updated).toMatchObject({ NameEnglish: 'By hand', PurchasePrice: 77, GrossPrice: 312.5 });
  await settled('P-1', 'article.updated');
  await pause();
  await write('P-1', { description: 'Only Rackbeat has this' });
  await settled('P-1');
  await pause();
  expect((await written('P-1')).length).toBe(before + 1);
});

test('an edit by hand to a field of ours is said and stays until Rackbeat changes again', { timeout: 60_000 }, async () => {
  await books.edit('articles', 'P-1', { Name: 'Regnskapets navn' });
  const before = (await written('P-1')).length;
  await write('P-1', { description: 'Again nothing of ours' });
  const noted = await eventually(
    'the difference is noted',
    () => transferOf('P-1'),
    (found) => found?.notes.some(({ code }) => code === 'note.edited-over-there') ?? false,
    20_000,
  );
  expect(noted?.state).toBe('done-with-notes');
  expect((await written('P-1')).length).toBe(before);
  await write('P-1', { name: 'Tredje navn' });
  await cardWith('P-1', { Name: 'Tredje navn' });
});

test('barred becomes inactive, and active again', { timeout: 60_000 }, async () => {
  await write('P-2', { is_barred: true });
  await cardWith('P-2', { IsActive: false });
  await write('P-2', { is_barred: false });
  await cardWith('P-2', { IsActive: true });
});

test('deleted in Rackbeat becomes inactive', { timeout: 30_000 }, async () => {
  await house.rackbeat.control('records', { kind: 'products', number: 'P-3', delete: true });
  await cardWith('P-3', { IsActive: false });
});

test('five hundred changes in a burst are at most two writes', { timeout: 120_000 }, async () => {
  await pause();
  const before = (await written('P-2')).length;
  for (let price = 1; price <= 500; price += 25)
    await Promise.all(Array.from({ length: 25 }, (_, step) => write('P-2', { sales_price: 1_000 + price + step })));
  await write('P-2', { sales_price: 2_000 });
  await cardWith('P-2', { NetPrice: 2_000 });
  await pause();
  expect((await written('P-2')).length - before).toBeLessThanOrEqual(2);
});

test.for(['commit-then-drop', 'drop-before', 'commit-then-500'])(
  '%s on the update: one consistent card',
  { timeout: 60_000 },
  async (fault) => {
    await pause();
    await house.eaccounting.fault({ match: 'PUT /v2/articles/:id', nth: 1, times: 1, do: fault });
    const before = (await written('P-2')).length;
    const name = `Etter ${fault}`;
    await write('P-2', { name });
    await cardWith('P-2', { Name: name });
    await eventually(
      'the transfer ends',
      () => transferOf('P-2'),
      (found) => found?.state === 'done' && found.reason.code === 'article.updated',
      20_000,
    );
    expect((await written('P-2')).length).toBe(before + 1);
    await house.eaccounting.clearFaults();
  },
);

test('an article that an invoice on its way needs stays active for now', { timeout: 60_000 }, async () => {
  await house.eaccounting.fault({ match: 'POST /v2/customerinvoicedrafts', nth: 1, times: 100, do: 'refuse-before' });
  const { item } = await freshInvoice(house);
  await cardWith(item, { IsActive: true });
  await pause();
  await write(item, { is_barred: true, name: 'Sperret vare' });
  await eventually(
    'the product waits for the invoice',
    () => transferOf(item),
    (found) => found?.reason.code === 'article.needed-still',
    20_000,
  );
  expect(await card(item)).toMatchObject({ IsActive: true, Name: 'Sperret vare' });
  await house.eaccounting.clearFaults();
});
