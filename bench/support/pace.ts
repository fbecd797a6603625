/** Does something at a fixed rate, whether or not the one before has ended: who waits for answers measures a slower sender, not a slower receiver. */
import { setTimeout as delay } from 'node:timers/promises';

/** Calls `act` `perSecond` times a second for `seconds`; resolves when all have ended. `due` is when it should have begun, by `performance.now()`. */
export async function atRate(perSecond: number, seconds: number, act: (index: number, due: number) => Promise<void>): Promise<void> {
  const started = performance.now();
  const acts: Promise<void>[] = [];
  for (let index = 0; index < perSecond * seconds; index += 1) {
    const due = started + (index * 1_000) / perSecond;
    const early = due - performance.now();
    if (early > 0) await delay(early);
    acts.push(act(index, due));
  }
  await Promise.all(acts);
}
