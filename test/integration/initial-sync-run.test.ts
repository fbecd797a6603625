/** A run of the initial sync among accidents: stopped and started, answers lost, numbers taken meanwhile, the vendor full. */
import { expect, test } from 'vitest';
import { eventually, flowingSettings, openHouse } from '../support/house.ts';
import { choosing, initialSyncOf } from '../support/initial-sync.ts';

const PRODUCTS = 300;
const CUSTOMERS = 30;

const house = await openHouse({ seed: { products: 0, customers: 0, invoices: 0 } });
await house.eaccounting.control('reset', { seed: { products: PRODUCTS, customers: CUSTOMERS, invoices: 0 } });
await house.eaccounting.switches({ latencyMs: 0, rateLimitPerMinute: null });
const client = await house.install('NO');
const sync = initialSyncOf(() => client);
const made = async (what: string): Promise<string[]> => (await house.rackbeat.journal(`${what}.created`)).map(({ key }) => key);

test('stopped in the middle it rests at once, and started again it goes on where it was', async () => {
  const settings = choosing(await flowingSettings(client));
  settings.initialSync.productGroups = 'off';
  settings.initialSync.customers = 'off';
  settings.initialSync.units = 'off';
  await client.save(settings);
  await sync.until('ready');
  await house.rackbeat.switches({ latencyMs: 15 });
  await sync.start();
  await eventually(
    'some products are there',
    () => made('product'),
    (keys) => keys.length > 20,
  );
  await sync.stop();
  const stopped = await sync.until('stopped');
  const keys = await made('product');
  expect(keys.length).toBeLessThan(PRODUCTS);
  expect(stopped.done).toBe(keys.length);
  expect(stopped.kinds[0]?.completedAt).toBeNull();
  await house.rackbeat.switches({ latencyMs: 0 });

  // Saving settings leaves a run alone that rests in the middle.
  await client.save((await client.settings()).settings);
  expect((await sync.status()).run?.id).toBe(stopped.id);
});

test('lost answers, a late error, a full vendor: every product once, none missing, nothing asked of a person', async () => {
  for (const fault of ['commit-then-drop', 'commit-then-500', 'drop-before', 'half-body'])
    await house.rackbeat.fault({ match: 'POST /api/products', nth: 7, times: 1, do: fault });
  await house.rackbeat.fault({ match: 'POST /api/products', nth: 40, times: 1, do: 'refuse-before' });
  await sync.start();
  const run = await sync.until('done', 60_000);
  const keys = await made('product');
  expect(new Set(keys).size).toBe(PRODUCTS);
  expect(keys.length).toBe(PRODUCTS);
  expect(run.kinds[0]?.outcomes).toMatchObject({ created: PRODUCTS, failed: 0 });
  await house.rackbeat.clearFaults();
});

test('numbers that were taken after the preview: a customer gets the next one', async () => {
  const settings = choosing((await client.settings()).settings);
  settings.initialSync.units = 'off';
  settings.initialSync.productGroups = 'off';
  await client.save(settings);
  await sync.until('ready');
  const [first] = await sync.rows('kind=customers&intent=create');
  const number = first?.rackbeatNumber ?? '';
  await house.rackbeat.control('records', {
    kind: 'customers',
    values: { number: Number(number), company_name: 'En helt annen AS', customer_group_id: 1001, payment_terms_id: 1002, layout_id: 1 },
    silent: true,
  });
  await sync.start();
  const run = await sync.until('done');
  expect(run.kinds.find(({ kind }) => kind === 'customers')?.outcomes).toMatchObject({ created: CUSTOMERS, failed: 0 });
  const [moved] = await sync.rows(`kind=customers&text=${encodeURIComponent(first?.name ?? '')}`);
  expect(Number(moved?.rackbeatNumber)).toBeGreaterThan(Number(number));
  expect(new Set(await made('customer')).size).toBe(CUSTOMERS);
});

test('carried through, it is not begun again by saving', async () => {
  const { run } = await sync.status();
  await client.save((await client.settings()).settings);
  expect((await sync.status()).run?.id).toBe(run?.id);
});
