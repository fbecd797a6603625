/** What a failed call means for a run of the initial sync: wait and go on by itself, or rest until a person presses Start again. */
import type { Failure } from '../../core/failure.ts';
import { decideRetry, retryDelayMs, waitMs } from '../retry.ts';
import type { Held, StepEnd } from './held.ts';

/** A person has to reconnect or renew the access; until then it is only looked at. */
const RECHECK_MS = 60 * 60_000;
/** After a write whose end nobody knows the list is read again soon. */
const LOOK_SOON_MS = 1_000;

/** `progressed`: this job has brought something to an end, so the schedule begins at its start. */
export function pauseFor({ run, context }: Held, failure: Failure, progressed: boolean): StepEnd {
  const reason = { code: failure.code, params: failure.params };
  const now = context.clock.now().getTime();
  const before = progressed ? 0 : run.attempts;
  const scheduled = retryDelayMs(before + 1, context.random);
  const fail: StepEnd = { step: 'rests', progress: { state: 'failed', reason, finishedAt: context.clock.now() } };
  switch (decideRetry(failure)) {
    case 'wait':
      return { step: 'waits', reason, wakeAt: new Date(now + waitMs(failure, context.random)), attempts: before };
    case 'reconnect':
      return { step: 'waits', reason, wakeAt: new Date(now + RECHECK_MS), attempts: before };
    case 'look':
      return {
        step: 'waits',
        reason,
        wakeAt: new Date(now + (before === 0 ? LOOK_SOON_MS : (scheduled ?? RECHECK_MS))),
        attempts: before + 1,
      };
    case 'try-later':
      if (failure.code === 'eaccounting.token-renewed') return { step: 'waits', reason, wakeAt: context.clock.now(), attempts: before + 1 };
      return scheduled === null ? fail : { step: 'waits', reason, wakeAt: new Date(now + scheduled), attempts: before + 1 };
    case 'ask':
      return fail;
  }
}
