/** Products and bills of materials go on crossing: by webhook, by sweep, changed in our fields only, and never twice. */
import { expect, test } from 'vitest';
import { freshInvoice } from '../support/fresh-invoice.ts';
import { eventually } from '../support/house.ts';
import { masterDataHouse } from '../support/master-data-house.ts';

const { house, client, books, settings, transferOf, written, card, sweep, write, writtenAMinuteAgo, quiet, settled, cardWith } =
  await masterDataHouse('product');

const product = (number: string) => ({ number, name: `Vare ${number}`, group: 1001, sales_price: 190.5, unit_id: 1001 });
const fresh = (number: string) => write(number, product(number));

test('switched off: neither webhook nor sweep leaves a trace', async () => {
  await writtenAMinuteAgo('P-OFF', product('P-OFF'));
  await sweep();
  expect(await quiet('P-OFF')).toBeUndefined();
  expect(await written('P-OFF')).toEqual([]);
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
  await write('P-1', { name: 'Nytt navn', sales_price: 250 });
  const updated = await cardWith('P-1', { Name: 'Nytt navn', NetPrice: 250 });
  expect(updated).toMatchObject({ NameEnglish: 'By hand', PurchasePrice: 77, GrossPrice: 312.5 });
  await settled('P-1', 'article.updated');
  await write('P-1', { description: 'Only Rackbeat has this' });
  await quiet('P-1');
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

test.for(['commit-then-drop', 'drop-before', 'commit-then-500'])(
  '%s on the update: one consistent card',
  { timeout: 60_000 },
  async (fault) => {
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

test('another coding of a group reaches its articles only after a person has seen how many', { timeout: 60_000 }, async () => {
  await fresh('P-7');
  await settled('P-7', 'article.created');
  const before = (await card('P-7'))?.CodingId;
  const { eaccounting } = await client.options();
  const other = eaccounting.codings.find(({ id }) => id !== before);
  settings.products.groupCodings['1001'] = other?.id ?? '';
  await client.save(settings);
  await eventually(
    'the product says so',
    () => transferOf('P-7'),
    (found) => found?.notes.some(({ code }) => code === 'note.coding-kept') ?? false,
  );
  expect((await card('P-7'))?.CodingId).toBe(before);

  const preview = await eventually(
    'all of them are looked at',
    () => client.ask<{ products: number; groups: { to: string; products: number }[] }>('GET', '/products/recodings'),
    ({ products }) => products >= 2,
  );
  expect(preview.groups[0]?.to).toBe(other?.name);
  await expect(client.ask('POST', '/products/recode', { statedName: 'Kari', products: preview.products + 1 })).rejects.toThrow('409');
  await client.ask('POST', '/products/recode', { statedName: 'Kari', products: preview.products });
  await cardWith('P-7', { CodingId: other?.id });
  await eventually(
    'nothing is left to decide',
    () => client.ask<{ products: number }>('GET', '/products/recodings'),
    ({ products }) => products === 0,
  );
  expect((await transferOf('P-7'))?.state).toBe('done');
});
