import { expect, test } from 'vitest';
import type { FailureKind, FailureOutcome } from '../core/failure.ts';
import { decideRetry, RETRY_DELAYS_MS, type RetryDecision, recheckDelayMs, retryDelayMs, waitMs } from './retry.ts';

const CELLS: Record<FailureKind, Record<FailureOutcome, RetryDecision>> = {
  unreachable: { 'not-sent': 'wait', 'not-done': 'try-later', unknown: 'look' },
  broken: { 'not-sent': 'try-later', 'not-done': 'try-later', unknown: 'look' },
  'rate-limited': { 'not-sent': 'wait', 'not-done': 'wait', unknown: 'look' },
  unauthorised: { 'not-sent': 'reconnect', 'not-done': 'reconnect', unknown: 'look' },
  refused: { 'not-sent': 'ask', 'not-done': 'ask', unknown: 'look' },
  conflict: { 'not-sent': 'ask', 'not-done': 'ask', unknown: 'look' },
  missing: { 'not-sent': 'ask', 'not-done': 'ask', unknown: 'look' },
};

const cells = Object.entries(CELLS).flatMap(([kind, row]) =>
  Object.entries(row).map(([outcome, decision]) => ({ kind: kind as FailureKind, outcome: outcome as FailureOutcome, decision })),
);

test.for(cells)('$kind and $outcome: $decision', ({ kind, outcome, decision }) => {
  expect(decideRetry({ kind, outcome })).toBe(decision);
});

test('an unknown end is looked up whatever kind of failure it was', () => {
  for (const kind of Object.keys(CELLS) as FailureKind[]) expect(decideRetry({ kind, outcome: 'unknown' })).toBe('look');
});

test('each delay stays within 15 % of the schedule, and the last one is followed by none', () => {
  for (const [index, planned] of RETRY_DELAYS_MS.entries()) {
    expect(retryDelayMs(index + 1, () => 0)).toBe(Math.round(planned * 0.85));
    expect(retryDelayMs(index + 1, () => 0.999_999)).toBeLessThanOrEqual(Math.round(planned * 1.15));
  }
  expect(retryDelayMs(RETRY_DELAYS_MS.length + 1, () => 0.5)).toBeNull();
});

test('a fault that begins on Friday at 18:00 is still being tried on Monday at 10:00', () => {
  const least = RETRY_DELAYS_MS.reduce((sum, _delay, index) => sum + (retryDelayMs(index + 1, () => 0) ?? 0), 0);
  expect(least).toBeGreaterThan(64 * 3_600_000);
});

test('a wait is never shorter than told', () => {
  expect(waitMs({ retryAfterMs: 55_000 }, () => 0)).toBe(55_000);
  expect(waitMs({ retryAfterMs: 55_000 }, () => 0.999)).toBeLessThan(55_000 * 1.16);
});

test('a mended cause is seen within a minute while it is new', () => {
  for (const random of [0, 0.5, 0.999]) expect(recheckDelayMs(60_000, () => random)).toBeLessThanOrEqual(60_000);
  expect(recheckDelayMs(60 * 60_000, () => 0.5)).toBe(15 * 60_000);
  expect(recheckDelayMs(24 * 3_600_000, () => 0.5)).toBe(60 * 60_000);
});
