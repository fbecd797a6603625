import { expect, test } from 'vitest';
import { difference } from './difference.ts';
import { months, usualMonth } from './months.ts';

test.each([
  ['1624.50', '1624.50', null],
  ['1624.50', '1624.49', '0.01'],
  ['0.00', '541.50', '-541.50'],
  ['-10.00', '-9.95', '-0.05'],
  ['90071992547409.93', '90071992547409.92', '0.01'],
])('%s against %s is %s', (one, other, gap) => {
  expect(difference(one, other)).toBe(gap);
});

test('in the first half of a month the one before is looked at, also over the turn of the year', () => {
  expect(usualMonth(new Date(2026, 0, 15))).toBe('2025-12');
  expect(usualMonth(new Date(2026, 0, 16))).toBe('2026-01');
  expect(months(new Date(2026, 0, 31)).slice(0, 3)).toEqual(['2026-01', '2025-12', '2025-11']);
});
