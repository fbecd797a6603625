import { expect, it } from 'vitest';
import { waitAfter429 } from './wait-after-429.ts';

const now = new Date('2026-11-24T09:00:00Z');

it.each([
  [{}, 60_000],
  [{ 'retry-after': '7' }, 7_000],
  [{ 'retry-after': '0' }, 1_000],
  [{ 'retry-after': 'Tue, 24 Nov 2026 09:00:30 GMT' }, 30_000],
  [{ 'x-ratelimit-reset': String(now.getTime() / 1_000 + 12) }, 12_000],
  [{ 'retry-after': 'soon', 'x-ratelimit-reset': 'later' }, 60_000],
])('%j', (headers, ms) => {
  expect(waitAfter429({ headers: new Headers(headers as Record<string, string>), text: '' }, now)).toBe(ms);
});
