import { expect, test } from 'vitest';
import { formatsOf } from './use-formats.ts';

/** Spaces that do not break are spaces to a reader. */
const plain = (text: string): string => text.replaceAll(/\s/g, ' ');

test.each([
  ['nb', '24. november 2026', '−1 234 567,50 NOK', '12 345'],
  ['sv', '24 november 2026', '−1 234 567,50 NOK', '12 345'],
  ['da', '24. november 2026', '-1.234.567,50 NOK', '12.345'],
  ['en', '24 November 2026', '-1,234,567.50 NOK', '12,345'],
] as const)('%s writes days, amounts and counts as its readers do', (language, day, money, count) => {
  const formats = formatsOf(language);
  expect(plain(formats.day('2026-11-24'))).toBe(day);
  expect(plain(formats.money('-1234567.5', 'NOK'))).toBe(money);
  expect(plain(formats.count(12_345))).toBe(count);
});

test('an amount is never bent on its way through a binary number', () => {
  expect(plain(formatsOf('nb').money('90071992547409931.07'))).toBe('90 071 992 547 409 931,07');
  expect(formatsOf('sv').money('not a number', 'SEK')).toBe('not a number SEK');
});
