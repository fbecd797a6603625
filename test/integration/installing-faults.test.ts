/** G4 for the set-up calls: whatever happens to one of them, installing (again) ends with one grant, one set of webhooks and a page that opens. */
import { expect, test } from 'vitest';
import { systemClock } from '../../src/core/clock.ts';
import { openHouse, type StandInControl } from '../support/house.ts';
import { shortOrLong } from '../support/long.ts';
import { livingGrants, standsWhole, tryInstalling } from '../support/standing-installation.ts';

let aheadMs = 0;
const house = await openHouse({
  clock: { now: () => new Date(systemClock.now().getTime() + aheadMs) },
  seed: { products: 5, customers: 5, invoices: 0 },
});

const SET_UP: { match: string; at: StandInControl }[] = [
  { match: 'POST /connect/token', at: house.eaccounting },
  { match: 'GET /v2/companysettings', at: house.eaccounting },
  { match: 'POST /integration/accept/:token', at: house.rackbeat },
  { match: 'GET /api/self', at: house.rackbeat },
  { match: 'POST /api/plugins/:slug/set-settings-url', at: house.rackbeat },
  { match: 'GET /api/webhooks', at: house.rackbeat },
  { match: 'POST /api/webhooks', at: house.rackbeat },
  { match: 'PUT /v2/appstore/status', at: house.eaccounting },
  { match: 'POST /connect/revocation', at: house.eaccounting },
];
const FAULTS = shortOrLong(
  ['drop-before', 'commit-then-drop', 'html'],
  ['drop-before', 'commit-then-drop', 'html', 'refuse-before', 'commit-then-500', 'commit-then-empty-200', 'half-body', '401', '429'],
);
const cells = SET_UP.flatMap(({ match, at }) => FAULTS.map((fault) => ({ fault, match, at })));

test.for(cells)('$fault on $match', { timeout: 60_000 }, async ({ fault, match, at }) => {
  const isFree = fault === '429' ? { delayMs: 1_000 } : {};
  await at.fault({ match, nth: 1, times: 1, do: fault, ...isFree });
  await tryInstalling(house);
  await at.clearFaults();
  expect(await tryInstalling(house)).not.toBeNull();
  expect(await livingGrants(house)).not.toHaveLength(0);
});

test('after all of this, and ten minutes: one grant, one set of webhooks, and the page opens', async () => {
  expect((await house.eaccounting.journal('token.issued')).length).toBeGreaterThan(cells.length);
  aheadMs = 11 * 60_000;
  await house.restartApp();
  const client = await standsWhole(house);
  expect((await client.settings()).revision).toBe(1);
});
