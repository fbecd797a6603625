/** What it means for a transfer that a write has not come to its good end. */
import { type CompanyFactsShelf, doubtsFacts } from './company-facts.ts';
import type { EffectEnd } from './effects/definition.ts';
import { type Ending, failed, needsYou } from './ending.ts';
import type { Run } from './run.ts';

/** Another run has just made it: its link is on disk by then, so this run starts again at once. */
const AGAIN_MS = 1_000;

export function notMade(run: Run, end: Exclude<EffectEnd<never>, { end: 'settled' }>, shelf: CompanyFactsShelf): Ending {
  switch (end.end) {
    case 'refused':
      // What the vendor refused was built from facts that may be old.
      if (doubtsFacts(end.failure)) shelf.forget(run.connectionId);
      return failed(run, end.failure);
    case 'unknown':
      return { state: 'waiting', reason: end.reason, wakeAt: end.wakeAt, countsAttempt: false };
    case 'asks':
      return needsYou(run, end.reason, { who: 'accountant', perRecord: true });
    case 'done-before':
      return {
        state: 'waiting',
        reason: { code: 'effect.done-by-other', params: {} },
        wakeAt: new Date(run.context.clock.now().getTime() + AGAIN_MS),
        countsAttempt: false,
      };
  }
}
