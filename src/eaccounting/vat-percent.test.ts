import { expect, it } from 'vitest';
import { decimal, formatDecimal } from '../core/money.ts';
import { asPercents } from './vat-percent.ts';

const percents = (...rates: (string | null)[]): (string | null)[] =>
  asPercents(rates.map((rate) => (rate === null ? null : decimal(rate)))).map((rate) => (rate === null ? null : formatDecimal(rate)));

it.each([
  [
    ['25', '12', '6', '0'],
    ['25', '12', '6', '0'],
  ],
  [
    ['0.25', '0.12', '0.06', '0'],
    ['25', '12', '6', '0'],
  ],
  [
    ['0.255', null],
    ['25.5', null],
  ],
  [
    ['25.5', '13.5', '0'],
    ['25.5', '13.5', '0'],
  ],
  [
    ['0', '0'],
    ['0', '0'],
  ],
  [
    ['1', '0'],
    ['1', '0'],
  ],
  [[], []],
])('%j is %j', (rates, expected) => {
  expect(percents(...rates)).toEqual(expected);
});
