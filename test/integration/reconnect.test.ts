/** G22, G23: a dead grant is seen and said, the queue is held, and after reconnecting to the same company everything crosses once. */
import { expect, test } from 'vitest';
import { apiClient } from '../support/api-client.ts';
import { freshInvoice } from '../support/fresh-invoice.ts';
import { eventually, flowingSettings, openHouse } from '../support/house.ts';

const house = await openHouse({ seed: { products: 5, customers: 5, invoices: 0 } });
const client = await house.install('NO');
const settings = await flowingSettings(client);
await client.save(settings);

test('expired access tokens are renewed and nobody notices', { timeout: 40_000 }, async () => {
  await house.eaccounting.control('expire-tokens');
  const { number } = await freshInvoice(house);
  const transfer = await eventually(
    'the invoice crosses',
    () => client.transferOf(number),
    (found) => (found?.state ?? '').startsWith('done'),
    35_000,
  );
  expect(transfer?.facts.eaccounting).toMatchObject({ as: 'draft' });
  expect((await house.eaccounting.journal('token.refreshed')).length).toBe(1);
});

test('the add-on for integrations is switched off: said in words, and mended it goes on by itself', { timeout: 40_000 }, async () => {
  await house.eaccounting.switches({ apiModule: 'off' });
  const { number } = await freshInvoice(house);
  const stopped = await eventually(
    'the invoice stops',
    () => client.transferOf(number),
    (found) => found?.state === 'needs-you',
    20_000,
  );
  expect(stopped?.reason.code).toBe('eaccounting.4002');
  await house.eaccounting.switches({ apiModule: 'on' });
  await client.ask('POST', `/issues/${stopped?.issueId}/recheck`);
  await eventually(
    'the invoice crosses',
    () => client.transferOf(number),
    (found) => (found?.state ?? '').startsWith('done'),
    20_000,
  );
  expect(await client.issues()).toEqual([]);
});

test('password changed over there: reconnect needed, queue held, drained after reconnecting', { timeout: 60_000 }, async () => {
  const refused = async (path: RegExp, code: number): Promise<number> =>
    (await house.eaccounting.requests()).filter((request) => path.test(request.path) && request.status === code).length;
  const refusedBefore = { reads: await refused(/^\/v2\//, 401), renewals: await refused(/^\/connect\/token$/, 400) };
  await house.eaccounting.control('password-changed');
  await house.eaccounting.control('expire-tokens');
  const invoices = [await freshInvoice(house), await freshInvoice(house), await freshInvoice(house)];
  await eventually(
    'the page says so',
    () => client.ask<{ state: string }>('GET', '/connection'),
    ({ state }) => state === 'reconnect-needed',
    60_000,
  );
  for (const { number } of invoices)
    await eventually(
      'the invoice is held',
      () => client.transferOf(number),
      (found) => found?.state === 'waiting',
      20_000,
    );

  // What was in flight when it died, at most four of one connection; after that nobody tries the dead grant a second time.
  expect((await refused(/^\/v2\//, 401)) - refusedBefore.reads).toBeLessThanOrEqual(4);
  expect((await refused(/^\/connect\/token$/, 400)) - refusedBefore.renewals).toBe(1);

  const again = await apiClient(
    house.appUrl,
    await house.rackbeat.control<{ account: string; secret: string }>('install', { company: 'NO' }),
  );
  expect((await again.settings()).settings).toEqual(settings);
  for (const { number } of invoices) {
    const transfer = await eventually(
      'the held invoice crosses',
      () => again.transferOf(number),
      (found) => (found?.state ?? '').startsWith('done'),
      30_000,
    );
    const drafts = await house.eaccounting.journal('draft.created');
    expect(drafts.filter(({ key }) => key === transfer?.facts.mark)).toHaveLength(1);
  }
});
