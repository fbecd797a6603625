/**
 * G1 for the set-up calls: killed (-9) between any two steps of installing, the app leaves no grant that nobody owns and no
 * webhook that nobody hears, and installing again works.
 */
import { expect, test } from 'vitest';
import { INSTALL_STEPS, type InstallStep, KILL_POINTS } from '../../src/core/kill-points.ts';
import { eventually } from '../support/asking.ts';
import { openChildHouse } from '../support/child-app.ts';
import { freshInvoice } from '../support/fresh-invoice.ts';
import { shortOrLong } from '../support/long.ts';
import { livingGrants, standsWhole, tryInstalling } from '../support/standing-installation.ts';

const house = await openChildHouse({ CLOCK: 'sandbox' });

/** An installation that was begun is given up after ten minutes. */
const GIVEN_UP_MS = 11 * 60_000;

// The webhooks first: later they stand already, and are not made again.
const steps = [
  'webhook-read' as const,
  ...shortOrLong<readonly InstallStep[]>(
    ['token-read', 'key-read', 'connection-kept'],
    INSTALL_STEPS.filter((step) => step !== 'webhook-read'),
  ),
];
const isStored = (step: InstallStep): boolean => INSTALL_STEPS.indexOf(step) >= INSTALL_STEPS.indexOf('connection-kept');

test.for(steps)('killed after %s', async (step) => {
  const before = await livingGrants(house);
  await house.start(`${KILL_POINTS.installing}:${step}`);
  const walk = tryInstalling(house);
  await house.atKillPoint();
  await house.signal('SIGKILL');
  expect(await walk).toBeNull();
  await house.eaccounting.control('clock', { advanceMs: GIVEN_UP_MS });

  await house.start();
  if (!isStored(step)) {
    await eventually(
      'the grant is taken back',
      () => livingGrants(house),
      (grants) => grants.join() === before.join(),
    );
    expect(await tryInstalling(house)).not.toBeNull();
  }
  const client = await standsWhole(house);
  const { number } = await freshInvoice(house);
  await eventually(
    'the webhook is heard',
    () => client.transferOf(number),
    (transfer) => transfer !== undefined,
  );
});
