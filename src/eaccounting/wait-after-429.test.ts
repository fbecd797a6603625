import { expect, it } from 'vitest';
import { waitAfter429 } from './wait-after-429.ts';

const now = new Date('2026-11-24T09:00:00Z');
const sentence = (words: string): string => JSON.stringify({ ErrorCode: 4010, DeveloperErrorMessage: words, ErrorId: 'x' });

it.each([
  ['the documented sentence', sentence('API calls quota exceeded! maximum admitted 600 per Minute. Try again in 55 seconds.'), {}, 55_000],
  ['one second', sentence('Try again in 1 second.'), {}, 1_000],
  ['a Swedish sentence', sentence('Kvoten är slut. Försök igen om 30 sekunder.'), {}, 60_000],
  ['no number', sentence('Try again later.'), {}, 60_000],
  ['nothing at all', '', {}, 60_000],
  ['a number nobody can mean', sentence('Try again in 9999 seconds.'), {}, 300_000],
  ['seconds in the header', sentence('Try again in 55 seconds.'), { 'retry-after': '7' }, 7_000],
  ['a date in the header', '', { 'retry-after': 'Tue, 24 Nov 2026 09:01:30 GMT' }, 90_000],
  ['a date that has passed', '', { 'retry-after': 'Tue, 24 Nov 2026 08:00:00 GMT' }, 1_000],
  ['a header of nonsense', sentence('Try again in 55 seconds.'), { 'retry-after': 'soon' }, 55_000],
])('%s', (_name, text, headers, ms) => {
  expect(waitAfter429({ headers: new Headers(headers), text }, now)).toBe(ms);
});
