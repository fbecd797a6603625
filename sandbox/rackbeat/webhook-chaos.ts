/**
 * How badly webhooks fare on their way: lost, doubled, late or out of order, by seeded chance.
 * Decides only; deliveries are made in webhook-delivery.ts.
 */
import * as z from 'zod';
import { seededRandom } from '../kit/random.ts';

/** Real back-off runs over a day; these steps begin quickly enough for a test to wait for. */
const USUAL_RETRIES_MS = [1_000, 5_000, 30_000, 120_000, 600_000, 3_600_000, 21_600_000, 43_200_000];

/** How far apart shuffled deliveries are thrown when no delay is given. */
const SHUFFLE_MS = 250;

export const chaosBody = z.strictObject({
  lose: z.number().min(0).max(1).default(0),
  duplicate: z.number().min(0).max(1).default(0),
  /** Every delivery leaves so much later (with `shuffle`: up to so much). */
  delayMs: z.int().min(0).default(0),
  shuffle: z.boolean().default(false),
  body: z.enum(['minimal', 'full']).default('minimal'),
  seed: z.int().default(1),
  /** Waits before the second, third, … attempt. */
  retryMs: z.array(z.int().min(0)).default(USUAL_RETRIES_MS),
});

export type Chaos = z.output<typeof chaosBody>;

export const calm = (): Chaos => chaosBody.parse({});

/** For one event and one registration: the delays after which it leaves. Empty: lost. Two: doubled. */
export function departures(chaos: Chaos, random: () => number): number[] {
  if (chaos.lose > 0 && random() < chaos.lose) return [];
  const delay = (): number => (chaos.shuffle ? Math.round(random() * Math.max(chaos.delayMs, SHUFFLE_MS)) : chaos.delayMs);
  return chaos.duplicate > 0 && random() < chaos.duplicate ? [delay(), delay()] : [delay()];
}

export const chanceOf = (chaos: Chaos): (() => number) => seededRandom(chaos.seed);
