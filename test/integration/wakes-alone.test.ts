/**
 * G34: what is blocked goes on alone once its cause is mended: at once when it is mended on our page, at the next re-check
 * when it is mended at a vendor. The program's clock is behind by almost the minute of the first re-checks, so that one
 * that is asked for in a minute is due in a moment.
 */
import { expect, test } from 'vitest';
import { connect } from '../../sandbox/eaccounting/connect.ts';
import { systemClock } from '../../src/core/clock.ts';
import { apiClient } from '../support/api-client.ts';
import { bookAgain, restsWith } from '../support/by-hand.ts';
import { freshInvoice } from '../support/fresh-invoice.ts';
import { eventually, flowingSettings, openHouse } from '../support/house.ts';

const MINUTE_MS = 60_000;
const clock = { behindMs: 50_000, now: () => new Date(systemClock.now().getTime() - clock.behindMs) };
const house = await openHouse({ seed: { products: 5, customers: 5, invoices: 0 }, clock });
let client = await house.install('NO');
const settings = await flowingSettings(client);
await client.save(settings);

const across = (number: string) =>
  eventually(
    `invoice ${number} is across`,
    () => client.transferOf(number),
    (found) => found?.state.startsWith('done') === true,
  );

/** How long after its last look the blocked record looks again, in minutes. */
async function pauseOf(number: string): Promise<number> {
  const transfer = await client.transferOf(number);
  return (Date.parse(transfer?.wakeAt ?? '') - Date.parse(transfer?.updatedAt ?? '')) / MINUTE_MS;
}

async function issueOf(number: string): Promise<string> {
  const { issueId } = (await client.transferOf(number)) ?? {};
  if (!issueId) throw new Error(`no issue stops ${number}`);
  return issueId;
}

async function codingFor(column: 'DomesticSalesSubjectToVatAccountNumber', account: number | null): Promise<void> {
  const { access_token: token } = await connect(house.eaccounting.url, 'NO');
  const answer = await fetch(`${house.eaccounting.url}/v2/articleaccountcodings`, { headers: { authorization: `Bearer ${token}` } });
  const { Data } = (await answer.json()) as { Data: { Name: string; IsActive: boolean }[] };
  for (const { Name: coding, IsActive } of Data)
    if (IsActive) await house.eaccounting.control('settings', { company: 'NO', codingAccount: { coding, column, account } });
}

test('mended on our page: it goes at once', async () => {
  const unmapped = structuredClone(settings);
  Object.assign(unmapped.products, { groupCodings: {}, defaultCodingId: null });
  await client.save(unmapped);
  const { number } = await freshInvoice(house);
  await restsWith(client, number, /^refusal\.coding-not-mapped$/);
  const asked = performance.now();
  await client.save(settings);
  await across(number);
  expect(performance.now() - asked).toBeLessThan(MINUTE_MS);
  expect(await client.issues()).toEqual([]);
});

test('mended by undoing the save that broke it: it goes at once as well', async () => {
  const unmapped = structuredClone(settings);
  Object.assign(unmapped.products, { groupCodings: {}, defaultCodingId: null });
  await client.save(unmapped);
  const { number } = await freshInvoice(house);
  await restsWith(client, number, /^refusal\.coding-not-mapped$/);
  const { revision } = await client.settings();
  await client.ask('POST', '/settings/undo', { revision, statedName: 'Kari' });
  await across(number);
});

test('what a person skipped stays skipped, whatever Rackbeat announces about it', async () => {
  const unmapped = structuredClone(settings);
  Object.assign(unmapped.products, { groupCodings: {}, defaultCodingId: null });
  await client.save(unmapped);
  const { number } = await freshInvoice(house);
  const stopped = await restsWith(client, number, /^refusal\.coding-not-mapped$/);
  // While a run looks at it, nobody can skip it; the answer says so.
  await eventually(
    'it is skipped',
    () =>
      client.ask('POST', `/transfers/${stopped.id}/skip`, { statedName: 'Kari', reason: 'paid in cash' }).then(
        () => 'skipped',
        (error: unknown) => String(error),
      ),
    (answer) => answer === 'skipped' || !answer.includes('transfer.being-looked-at'),
  );
  expect(await client.issues()).toEqual([]);
  await client.save(settings);
  await bookAgain(house, number);
  const { number: next } = await freshInvoice(house);
  await across(next);
  expect(await client.transferOf(number)).toMatchObject({ state: 'skipped', reason: { code: 'skip.by-person' } });
  await client.ask('POST', `/transfers/${stopped.id}/retry`);
  await across(number);
});

test('mended at a vendor: nobody does anything, and it goes at the next re-check', async () => {
  await codingFor('DomesticSalesSubjectToVatAccountNumber', null);
  await house.restartApp();
  const { number } = await freshInvoice(house);
  await restsWith(client, number, /^refusal\.account-missing$/);
  expect(await pauseOf(number)).toBeLessThanOrEqual(1);
  await codingFor('DomesticSalesSubjectToVatAccountNumber', 3000);
  await across(number);
});

test('the longer a cause stands, the less often it is looked at; “Check now” looks at once', async () => {
  await codingFor('DomesticSalesSubjectToVatAccountNumber', null);
  await house.restartApp();
  const { number } = await freshInvoice(house);
  await restsWith(client, number, /^refusal\.account-missing$/);
  const checkNow = async () => client.ask('POST', `/issues/${await issueOf(number)}/recheck`);
  for (const [openForMinutes, least, most] of [
    [16, 12, 18],
    [4 * 60, 50, 70],
  ] as const) {
    clock.behindMs -= openForMinutes * MINUTE_MS;
    // A session lives for half an hour.
    client = await apiClient(house.appUrl, client);
    await checkNow();
    // While it is being looked at, the pause is still the one before, seen from another hour.
    await eventually(
      `the next look is in ${least} to ${most} minutes`,
      () => pauseOf(number),
      (minutes) => minutes > least && minutes < most,
    );
  }
  await codingFor('DomesticSalesSubjectToVatAccountNumber', 3000);
  await checkNow();
  await across(number);
});
