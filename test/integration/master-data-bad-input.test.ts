/** Products as people enter them: numbers with signs in them, names and prices at every end. Each comes to a result with a reason. */
import { expect, test } from 'vitest';
import { masterDataHouse } from '../support/master-data-house.ts';

const { client, settings, write, quiet, card } = await masterDataHouse('product');

const PRODUCTS: readonly { number: string; values: Record<string, unknown>; over: Record<string, unknown> | null; note?: string }[] = [
  { number: 'A/1', values: {}, over: { Name: 'Vare' } },
  { number: 'B#2', values: {}, over: { Name: 'Vare' } },
  { number: 'C 3', values: {}, over: { Name: 'Vare' } },
  { number: 'D%4', values: {}, over: { Name: 'Vare' } },
  { number: 'ÆØ-5', values: {}, over: { Name: 'Vare' } },
  { number: 'N1', values: { name: 'x' }, over: { Name: 'x' } },
  { number: 'N255', values: { name: 'Lang '.repeat(51).trim() }, over: {}, note: 'note.name-cut' },
  { number: 'P0', values: { sales_price: 0 }, over: { NetPrice: 0 } },
  { number: 'P-1', values: { sales_price: -5 }, over: { NetPrice: 0 }, note: 'note.price-below-zero' },
  { number: 'P6', values: { sales_price: 1.234567 }, over: { NetPrice: 1.23 }, note: 'note.price-to-two-decimals' },
  { number: 'PBIG', values: { sales_price: 99_000_001 }, over: null },
];

test('each ends with a result and a reason of its own', { timeout: 60_000 }, async () => {
  settings.products.ongoing = 'to-eaccounting';
  await client.save(settings);
  for (const { number, values } of PRODUCTS)
    await write(number, { number, name: 'Vare', group: 1001, sales_price: 10, unit_id: 1001, ...values });
  for (const { number, over, note } of PRODUCTS) {
    const transfer = await quiet(number);
    expect([number, transfer?.state]).toEqual([
      number,
      over === null ? 'needs-you' : note ? 'done-with-notes' : expect.stringMatching(/^done/),
    ]);
    expect([number, transfer?.reason.code]).not.toEqual([number, 'transfer.bug']);
    if (note) expect([number, transfer?.notes.map(({ code }) => code)]).toEqual([number, expect.arrayContaining([note])]);
    if (over === null) expect(await card(number)).toBeUndefined();
    else expect(await card(number)).toMatchObject(over);
  }
});
