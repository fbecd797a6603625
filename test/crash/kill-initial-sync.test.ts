/**
 * The initial sync is killed (-9) five times on its way and started again each time. Rackbeat's own journal has every
 * record once, nothing is missing, and hardly a call was spent on finding that out. An invoice booked meanwhile crosses.
 */
import { expect, test } from 'vitest';
import { KILL_POINTS } from '../../src/core/kill-points.ts';
import { apiClient } from '../support/api-client.ts';
import { openChildHouse } from '../support/child-app.ts';
import { eventually, flowingSettings } from '../support/house.ts';
import { choosing, initialSyncOf } from '../support/initial-sync.ts';

const PRODUCTS = 600;
const CUSTOMERS = 60;

/** Each place where something is half done, and two inside the vendor. */
const places: readonly { at?: string; fault?: Record<string, unknown> }[] = [
  { at: `${KILL_POINTS.afterIntention}:rackbeat.group.create` },
  { at: `${KILL_POINTS.answerRead}:rackbeat.customer.create` },
  { at: `${KILL_POINTS.answerRead}:rackbeat.product.create` },
  { fault: { match: 'POST /api/products', nth: 150, times: 1, do: 'hold-before' } },
  { fault: { match: 'POST /api/products', nth: 120, times: 1, do: 'commit-then-hold' } },
];

const house = await openChildHouse();
await house.rackbeat.control('reset', { seed: { products: 1, customers: 1, invoices: 0 } });
await house.eaccounting.control('reset', { seed: { products: PRODUCTS, customers: CUSTOMERS, invoices: 0, units: 6, codings: 8 } });
for (const standIn of [house.rackbeat, house.eaccounting]) await standIn.switches({ latencyMs: 0, rateLimitPerMinute: null });
// Nothing before the run reaches the first of these places.
await house.start(places[0]?.at);
const installed = await house.install('NO');
let client = installed;
const sync = initialSyncOf(() => client);

const created = async (what: string): Promise<string[]> =>
  (await house.rackbeat.journal(`${what}.created`)).filter(({ account }) => account === '30001').map(({ key }) => key);

test('killed five times on the way: nothing missing, nothing twice, hardly a call more', { timeout: 120_000 }, async () => {
  const settings = choosing(await flowingSettings(client));
  settings.products.groupCodings = {};
  settings.products.units = {};
  await client.save(settings);
  const preview = await sync.until('ready', 60_000);
  expect(preview.kinds.flatMap(({ questions }) => questions)).toEqual([]);
  for (const [index, { at, fault }] of places.entries()) {
    const rule = fault === undefined ? null : await house.rackbeat.fault(fault);
    if (index > 0) {
      await house.start(at);
      client = await apiClient(house.appUrl, installed);
    } else await sync.start();
    if (rule === null) await house.atKillPoint();
    else
      await eventually(
        'a request waits at the vendor',
        () => waitingUnder(rule),
        (waiting) => waiting > 0,
        60_000,
      );
    await house.signal('SIGKILL');
    if (rule !== null) await house.rackbeat.control(`faults/${rule}/release`);
    await house.rackbeat.clearFaults();
  }

  await house.start();
  client = await apiClient(house.appUrl, installed);
  const { numbers } = await house.rackbeat.control<{ numbers: string[] }>('invoices', { count: 1, lines: 1, book: true, seed: 3 });
  const run = await sync.until('done', 60_000);
  expect(run.kinds.map(({ outcomes }) => outcomes.failed)).toEqual([0, 0, 0, 0, 0]);
  for (const [what, count] of [
    ['product', PRODUCTS - 1],
    ['customer', CUSTOMERS - 1],
  ] as const) {
    const keys = await created(what);
    expect(new Set(keys).size, `${what}s made`).toBe(count);
    expect(keys.length, `${what}s made twice`).toBe(count);
  }
  const groups = run.kinds.find(({ kind }) => kind === 'product-groups');
  expect((await created('group')).length).toBe(groups?.outcomes.created);

  // Every record was sent once; no record was looked up alone; what was unknown was found in a few lists.
  const requests = await house.rackbeat.requests();
  const count = (pattern: RegExp): number => requests.filter(({ method, path }) => pattern.test(`${method} ${path}`)).length;
  expect(count(/^POST .api.(products|customers)$/)).toBeLessThanOrEqual(PRODUCTS - 1 + CUSTOMERS - 1 + places.length);
  expect(count(/^GET .api.(products|customers|items|lots).:number/)).toBe(0);
  expect(count(/^GET .api.(products|lots|customers|units|product-groups|payment-terms|customer-groups|layouts)$/)).toBeLessThanOrEqual(40);
  await eventually(
    'the invoice crosses',
    () => client.transferOf(numbers[0] ?? ''),
    (found) => found?.state.startsWith('done') === true,
    30_000,
  );
});

async function waitingUnder(id: string): Promise<number> {
  const response = await fetch(`${house.rackbeat.url}/__sandbox/faults`);
  const { faults: rules } = (await response.json()) as { faults: { id: string; waiting: number }[] };
  return rules.find((rule) => rule.id === id)?.waiting ?? 0;
}
