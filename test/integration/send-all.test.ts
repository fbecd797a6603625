/** All existing products or customers are sent because somebody says so: counted first, each once, and asked twice nothing is doubled. */
import { expect, test } from 'vitest';
import { cli } from '../support/cli.ts';
import { eventually, flowingSettings, openHouse } from '../support/house.ts';

const PRODUCTS = 60;
const house = await openHouse({ seed: { products: PRODUCTS, customers: 12, invoices: 0 }, environment: { CARD_GAP_MS: '100' } });
await house.eaccounting.control('reset', { seed: 'empty' });
const client = await house.install('NO');
await client.save(await flowingSettings(client));

interface Run {
  kind: string;
  state: string;
  total: number;
  listed: number;
  done: number;
  needYou: number;
  askedBy: string;
}
const runs = async (): Promise<Run[]> => (await client.ask<{ runs: Run[] }>('GET', '/send-all')).runs;
const count = (kind: string) => client.ask<{ total: number; linked: number }>('POST', '/send-all/count', { kind });
const start = (kind: string, total: number) => client.ask('POST', '/send-all/start', { kind, total, statedName: 'Kari' });
const ended = (kind: string): Promise<Run | undefined> =>
  eventually(
    `all of ${kind} have come to rest`,
    async () => (await runs()).find((run) => run.kind === kind),
    (run) => run?.state === 'ended',
    60_000,
  );
const created = async (what: string): Promise<string[]> => (await house.eaccounting.journal(`${what}.created`)).map(({ key }) => key);

test('while the ongoing sync is off it is refused and says where to switch it on', async () => {
  await expect(start('product', 1)).rejects.toThrow('send-all.ongoing-off');
  expect(await created('article')).toEqual([]);
});

test('every product that there is crosses once, and is counted before', { timeout: 90_000 }, async () => {
  const { settings } = await client.settings();
  settings.products.ongoing = 'to-eaccounting';
  settings.customers.ongoing = 'to-eaccounting';
  await client.save(settings);
  const counted = await count('product');
  expect(counted).toEqual({ kind: 'product', total: PRODUCTS, linked: 0 });
  await start('product', counted.total);
  await expect(start('product', counted.total)).rejects.toThrow('send-all.under-way');
  expect(await ended('product')).toMatchObject({ total: PRODUCTS, listed: PRODUCTS, done: PRODUCTS, needYou: 0, askedBy: 'Kari' });
  const numbers = await created('article');
  expect(numbers.length).toBe(PRODUCTS);
  expect(new Set(numbers).size).toBe(PRODUCTS);
});

test('asked again, nothing is written', { timeout: 90_000 }, async () => {
  expect(await count('product')).toMatchObject({ total: PRODUCTS, linked: PRODUCTS });
  const before = await house.eaccounting.journal();
  await start('product', PRODUCTS);
  expect(await ended('product')).toMatchObject({ done: PRODUCTS });
  expect((await house.eaccounting.journal()).filter(({ effect }) => effect.startsWith('article')).length).toBe(
    before.filter(({ effect }) => effect.startsWith('article')).length,
  );
});

test('the command line counts, and begins only when told to', { timeout: 90_000 }, async () => {
  const run = (...args: string[]) => cli([...args, '--url', house.appUrl]);
  const [connection] = (await run('connections', '--json')).json() as { id: string }[];
  const said = await run('send-all', connection?.id ?? '', 'customers');
  expect(said.out).toContain('12 customers stand in Rackbeat');
  expect(await created('customer')).toEqual([]);
  const done = await run('send-all', connection?.id ?? '', 'customers', '--yes', '--follow');
  expect(done.out).toContain('ended: 12 of 12 looked at');
  expect(new Set(await created('customer')).size).toBe(12);
});
