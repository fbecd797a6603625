import { expect, test } from 'vitest';
import { fixed, minus, over, plus, rational, round, times, toNumber } from './rational.ts';

test('numbers are read as printed', () => {
  expect(fixed(plus(rational(0.1), rational(0.2)), 1)).toBe('0.3');
  expect(fixed(rational('1e-7'), 7)).toBe('0.0000001');
  expect(fixed(rational(-12.5), 2)).toBe('-12.50');
  expect(() => rational('1e999')).toThrow(RangeError);
  expect(() => rational(Number.NaN)).toThrow(RangeError);
});

test('halves go away from zero, also below zero and for thirds', () => {
  expect(fixed(round(rational('1.005'), 2), 2)).toBe('1.01');
  expect(fixed(round(rational('-1.005'), 2), 2)).toBe('-1.01');
  expect(fixed(round(rational('1.00499999'), 2), 2)).toBe('1.00');
  expect(fixed(round(over(rational(2), rational(3)), 2), 2)).toBe('0.67');
  expect(toNumber(minus(rational(1), rational(1)))).toBe(0);
  expect(Object.is(toNumber(times(rational(-1), rational(0))), 0)).toBe(true);
});
