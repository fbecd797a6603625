/** G13, G14: webhooks are hints. Lost, doubled and shuffled, or not there at all: each booked invoice crosses once. */
import { expect, test } from 'vitest';
import { askJson } from '../support/asking.ts';
import { eventually, flowingSettings, openHouse } from '../support/house.ts';

const house = await openHouse({ seed: { products: 20, customers: 10, invoices: 0 } });
const client = await house.install('NO');
const settings = await flowingSettings(client);
settings.invoices.vatRounding = 'accept';
await client.save(settings);

const operator = { authorization: 'Bearer f0e1d2c3b4a5968778695a4b3c2d1e0f' };

async function sweep(): Promise<void> {
  const { items } = await askJson<{ items: { id: string }[] }>(`${house.appUrl}/api/operator/connections`, { headers: operator });
  await askJson(`${house.appUrl}/api/operator/connections/${items[0]?.id}/sweep`, { method: 'POST', headers: operator, body: {} });
}

const finished = async (): Promise<number> => {
  let count = 0;
  let next: string | null = '';
  while (next !== null) {
    const page: { items: { state: string }[]; next: string | null } = await client.ask(
      'GET',
      `/transfers?limit=200${next === '' ? '' : `&cursor=${encodeURIComponent(next)}`}`,
    );
    count += page.items.filter(({ state }) => state.startsWith('done')).length;
    next = page.next;
  }
  return count;
};

async function everyDraftOnce(invoices: number): Promise<void> {
  const drafts = await house.eaccounting.journal('draft.created');
  const marks = drafts.map(({ key }) => key);
  expect(marks).toHaveLength(invoices);
  expect(new Set(marks).size).toBe(invoices);
}

test('200 invoices with webhooks lost 30 %, doubled 20 % and shuffled: each once', { timeout: 120_000 }, async () => {
  await house.rackbeat.control('webhooks', { lose: 0.3, duplicate: 0.2, shuffle: true, seed: 7 });
  await house.rackbeat.control('invoices', { company: 'NO', count: 200, lines: 2, seed: 11 });
  await eventually('most invoices have crossed by their webhooks', finished, (count) => count >= 120, 60_000);
  await sweep();
  await eventually('all invoices have crossed', finished, (count) => count === 200, 60_000);
  await everyDraftOnce(200);
});

test('20 invoices without a single webhook: the sweep finds each', { timeout: 60_000 }, async () => {
  await house.rackbeat.control('webhooks', { lose: 1 });
  await house.rackbeat.control('invoices', { company: 'NO', count: 20, lines: 1, seed: 12 });
  await sweep();
  await eventually('all invoices have crossed', finished, (count) => count === 220, 30_000);
  await everyDraftOnce(220);
});

test('a second sweep of the same invoices writes nothing', async () => {
  const before = (await house.eaccounting.journal()).length;
  await sweep();
  await sweep();
  expect((await house.eaccounting.journal()).length).toBe(before);
});
