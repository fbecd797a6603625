/** G37: the database is killed (-9) again and again while invoices cross. It comes back behind the same address, and in the end each stands over there once. */
import { expect, test } from 'vitest';
import { killServer } from '../store/owners.ts';
import { eventually } from '../support/asking.ts';
import { openChildHouse } from '../support/child-app.ts';
import { flowingSettings } from '../support/flowing-settings.ts';
import { nothingTwice } from '../support/invariants.ts';

const ROUNDS = 40;
const EACH_ROUND = 10;

const house = await openChildHouse();
await house.start();
const client = await house.install('NO');
const settings = await flowingSettings(client);
settings.invoices.status = 'invoiced';
settings.invoices.vatRounding = 'accept';
await client.save(settings);
await house.eaccounting.switches({ latencyMs: 20 });

const bookedThere = async (): Promise<number> => new Set((await house.eaccounting.journal('invoice.booked')).map(({ key }) => key)).size;

test(`killed ${ROUNDS} times under load: every invoice once`, { timeout: 900_000 }, async () => {
  for (let round = 1; round <= ROUNDS; round += 1) {
    const before = await bookedThere();
    await house.rackbeat.control('invoices', { count: EACH_ROUND, lines: 2, seed: round });
    // In the middle of the work, at another place each time.
    await eventually('some have crossed', bookedThere, (there) => there >= before + (round % EACH_ROUND), 60_000);
    // For a moment after the last kill there is none, though its orphans still answer.
    await eventually(
      'there is a server to kill',
      () =>
        killServer(house.dataDir).then(
          () => true,
          () => false,
        ),
      Boolean,
    );
    await eventually(
      'it is back',
      () =>
        fetch(`${house.appUrl}/health/ready`).then(
          ({ ok }) => ok,
          () => false,
        ),
      Boolean,
    );
  }
  await eventually('all are across', bookedThere, (there) => there === ROUNDS * EACH_ROUND, 400_000);
  expect(nothingTwice(await house.eaccounting.journal())).toEqual([]);
});
