/** G40: seeded simulation, in-process, with invariants after each step. `npm run sim` plays more seeds, or one again. */
import { expect, test } from 'vitest';
import { simulate } from './simulate.ts';
import { openStage } from './stage.ts';

const stage = await openStage();
const first = Number(process.env.SIM_SEED ?? 1);
const seeds = Array.from({ length: Number(process.env.SIM_SEEDS ?? 4) }, (_, index) => first + index);

test.for(seeds)('seed %d', { timeout: 60_000 }, async (seed) => {
  const { violations, story } = await simulate(stage, seed);
  expect(violations, `seed ${seed}:\n${story.join('\n')}\n`).toEqual([]);
});
