/** Many changes of one card in a short time are few writes: each would cost a call, and only the last one counts. */
import { expect, test } from 'vitest';
import { masterDataHouse } from '../support/master-data-house.ts';

const { client, settings, written, write, quiet, settled, cardWith } = await masterDataHouse('product', {});

test('five hundred changes in a burst are at most two writes', { timeout: 120_000 }, async () => {
  settings.products.ongoing = 'to-eaccounting';
  await client.save(settings);
  await write('P-1', { number: 'P-1', name: 'Vare', group: 1001, sales_price: 190.5, unit_id: 1001 });
  await settled('P-1', 'article.created');
  // The gap after the creation is over once a first change has been written.
  await write('P-1', { sales_price: 1 });
  await cardWith('P-1', { NetPrice: 1 });
  const before = (await written('P-1')).length;
  for (let price = 1; price <= 500; price += 25)
    await Promise.all(Array.from({ length: 25 }, (_, step) => write('P-1', { sales_price: 1_000 + price + step })));
  await write('P-1', { sales_price: 2_000 });
  await cardWith('P-1', { NetPrice: 2_000 });
  await quiet('P-1');
  expect((await written('P-1')).length - before).toBeLessThanOrEqual(2);
});
