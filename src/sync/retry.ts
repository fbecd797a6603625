/**
 * When a failed step is tried again: one table over kind × outcome, printed in docs/retries.md and tested cell by cell.
 * Pure: randomness is an argument.
 */
import type { Failure, FailureKind, FailureOutcome } from '../core/failure.ts';

export type RetryDecision =
  /** Try again on the schedule; counts as an attempt. */
  | 'try-later'
  /** Wait as long as told; counts no attempt. */
  | 'wait'
  /** The token source refreshes once; after that a person must reconnect. */
  | 'reconnect'
  /** Nobody knows whether it happened: look before anything else. */
  | 'look'
  /** A person must decide or repair; re-checked on its own schedule. */
  | 'ask';

type Row = Readonly<Record<FailureOutcome, RetryDecision>>;

/** A cell that the protocol makes impossible is answered with the careful choice, not with a guess. */
export const RETRY_TABLE: Readonly<Record<FailureKind, Row>> = {
  unreachable: { 'not-sent': 'wait', 'not-done': 'try-later', unknown: 'look' },
  broken: { 'not-sent': 'try-later', 'not-done': 'try-later', unknown: 'look' },
  'rate-limited': { 'not-sent': 'wait', 'not-done': 'wait', unknown: 'look' },
  unauthorised: { 'not-sent': 'reconnect', 'not-done': 'reconnect', unknown: 'look' },
  refused: { 'not-sent': 'ask', 'not-done': 'ask', unknown: 'look' },
  conflict: { 'not-sent': 'ask', 'not-done': 'ask', unknown: 'look' },
  missing: { 'not-sent': 'ask', 'not-done': 'ask', unknown: 'look' },
};

export const decideRetry = (failure: Pick<Failure, 'kind' | 'outcome'>): RetryDecision => RETRY_TABLE[failure.kind][failure.outcome];

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/**
 * Delays between attempts, in milliseconds: 75 hours in sum, so that a fault that begins on Friday evening is still
 * being tried on Monday morning.
 */
export const RETRY_DELAYS_MS: readonly number[] = [
  10 * SECOND,
  MINUTE,
  5 * MINUTE,
  15 * MINUTE,
  HOUR,
  2 * HOUR,
  4 * HOUR,
  8 * HOUR,
  12 * HOUR,
  12 * HOUR,
  12 * HOUR,
  24 * HOUR,
];

/** ±15 %, so that records that failed in the same second do not come back in the same second. */
const spread = (delayMs: number, random: () => number): number => Math.round(delayMs * (0.85 + 0.3 * random()));

/** Delay before the next attempt after `attempts` attempts, or null when they are used up. */
export function retryDelayMs(attempts: number, random: () => number): number | null {
  const delay = RETRY_DELAYS_MS[attempts - 1];
  return delay === undefined ? null : spread(delay, random);
}

/** How long to wait when no attempt is counted and nobody said how long. */
const DEFAULT_WAIT_MS = 30 * SECOND;

export const waitMs = (failure: Pick<Failure, 'retryAfterMs'>, random: () => number): number => {
  const told = failure.retryAfterMs ?? DEFAULT_WAIT_MS;
  // Never earlier than told, at most 15 % later.
  return told + Math.round(told * 0.15 * random());
};

/** A record that needs a person looks again by itself: every minute for 15 minutes, then every 15, then hourly. */
export function recheckDelayMs(sinceMs: number, random: () => number): number {
  // Never more than a minute: a cause that was mended on our page is seen within one.
  if (sinceMs < 15 * MINUTE) return Math.min(MINUTE, spread(0.9 * MINUTE, random));
  if (sinceMs < 3 * HOUR) return spread(15 * MINUTE, random);
  return spread(HOUR, random);
}
