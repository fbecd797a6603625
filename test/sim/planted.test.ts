/** G42: the net catches fish. Each planted bug is found by the simulation within so many seeds; without it the same seeds are clean. */
import { expect, test } from 'vitest';
import { shortOrLong } from '../support/long.ts';
import { PLANTED } from './planted.ts';
import { simulate } from './simulate.ts';
import { openStage } from './stage.ts';

const stage = await openStage();
const MOST_SEEDS = Number(process.env.SIM_SEEDS ?? 40);
/** The short form plants those that are found soonest. */
const planted = shortOrLong(PLANTED.slice(0, 1), PLANTED);

test.for(planted)('$name', { timeout: 600_000 }, async ({ name, plant }) => {
  let found: { seed: number; violations: string[] } | null = null;
  for (let seed = 1; seed <= MOST_SEEDS && found === null; seed += 1) {
    const mend = plant(stage);
    try {
      const { violations } = await simulate(stage, seed);
      if (violations.length > 0) found = { seed, violations };
    } finally {
      mend();
    }
  }
  if (process.env.SIM_TELL) process.stdout.write(`${name}: seed ${found?.seed}, ${found?.violations[0]}\n`);
  expect(found, `${name} is not found within ${MOST_SEEDS} seeds`).not.toBeNull();
});
