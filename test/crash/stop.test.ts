/** G35: asked to stop in the middle of its work, the app ends in good order and in time; the next start brings the rest across, each once. */
import { expect, test } from 'vitest';
import { apiClient } from '../support/api-client.ts';
import { eventually } from '../support/asking.ts';
import { openChildHouse } from '../support/child-app.ts';
import { flowingSettings } from '../support/flowing-settings.ts';
import { freshInvoice } from '../support/fresh-invoice.ts';

const COUNT = 25;
const MOST_MS = 25_000;

const house = await openChildHouse();
await house.start();
const installed = await house.install('NO');
await installed.save(await flowingSettings(installed));

test('TERM under load: it ends within 25 s with code 0, nothing is lost and nothing twice', { timeout: 90_000 }, async () => {
  const first = await freshInvoice(house);
  // Slow enough for writes to be in flight when the signal comes.
  await house.eaccounting.switches({ latencyMs: 120 });
  const booked = Array.from({ length: COUNT }, () =>
    house.rackbeat.control<{ numbers: string[] }>('invoices', {
      book: true,
      invoice: {
        customer_id: Number(first.customer),
        lines: [{ item_id: first.item, quantity: 3, line_price: 190, discount_percentage: 5 }],
      },
    }),
  );
  const numbers = (await Promise.all(booked)).flatMap((answer) => answer.numbers);
  const drafts = async (): Promise<string[]> => (await house.eaccounting.journal('draft.created')).map(({ key }) => key);
  await eventually('it is in the middle of it', drafts, (keys) => keys.length >= 3);
  const started = performance.now();
  const code = await house.signal('SIGTERM');
  expect(performance.now() - started).toBeLessThan(MOST_MS);
  expect(code).toBe(0);
  expect(house.said()).not.toMatch(/should not|could not stop/);
  expect((await drafts()).length).toBeLessThan(COUNT + 1);

  await house.eaccounting.switches({ latencyMs: 0 });
  await house.start();
  const client = await apiClient(house.appUrl, installed);
  const done = await eventually(
    'everything is across',
    () => client.transfers('&kind=invoice'),
    (all) => all.filter(({ state }) => state.startsWith('done')).length === COUNT + 1,
    60_000,
  );
  const keys = await drafts();
  expect(keys.toSorted()).toEqual(done.map(({ facts }) => String(facts.mark)).toSorted());
  expect(done.map(({ number }) => number).toSorted()).toEqual([...numbers, first.number].toSorted());
});
