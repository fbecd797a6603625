import { expect, test } from 'vitest';
import { rational, toNumber } from '../kit/rational.ts';
import { computeTotals, type TotalRules } from './totals.ts';

const plain: TotalRules = {
  includesVat: false,
  vatPerRow: false,
  toWhole: false,
  totalIncludesRounding: true,
  turnSigns: false,
  decimals: 2,
};

/** Rows as [quantity, price, percent, discount]. Result as [net, VAT, rounding, total]. */
const totals = (rows: [number, number, number, number?][], rules: Partial<TotalRules> = {}): number[] => {
  const computed = computeTotals(
    rows.map(([quantity, unitPrice, percent, discount = 0]) => ({
      quantity: rational(quantity),
      unitPrice: rational(unitPrice),
      percent: rational(percent),
      discount: rational(discount),
    })),
    { ...plain, ...rules },
  );
  return [computed.net, computed.vat, computed.rounding, computed.total].map((amount) => toNumber(amount));
};

test.each([
  ['one row', [[1, 1000, 25]], {}, [1000, 250, 0, 1250]],
  ['a discount', [[2, 1000, 25, 0.1]], {}, [1800, 450, 0, 2250]],
  [
    'rows are rounded before they are added',
    [
      [3, 0.335, 25],
      [3, 0.335, 25],
    ],
    {},
    [2.02, 0.51, 0, 2.53],
  ],
  [
    'VAT once per percent',
    [
      [1, 10.02, 15],
      [1, 10.01, 25],
    ],
    {},
    [20.03, 4, 0, 24.03],
  ],
  [
    'VAT once per percent, many small rows',
    [
      [1, 0.1, 25],
      [1, 0.1, 25],
      [1, 0.1, 25],
    ],
    {},
    [0.3, 0.08, 0, 0.38],
  ],
  [
    'VAT on every row',
    [
      [1, 0.1, 25],
      [1, 0.1, 25],
      [1, 0.1, 25],
    ],
    { vatPerRow: true },
    [0.3, 0.09, 0, 0.39],
  ],
  ['a percent with a decimal', [[1, 100, 25.5]], {}, [100, 25.5, 0, 125.5]],
  ['rounding to whole kronor, VAT untouched', [[1, 99.6, 25]], { toWhole: true }, [99.6, 24.9, 0.5, 125]],
  ['rounding left out of the total', [[1, 99.6, 25]], { toWhole: true, totalIncludesRounding: false }, [99.6, 24.9, 0.5, 124.5]],
  ['half below zero goes away from zero', [[-1, 99.6, 25]], { toWhole: true }, [-99.6, -24.9, -0.5, -125]],
  [
    'prices with VAT',
    [
      [1, 125, 25],
      [1, 10.01, 15],
    ],
    { includesVat: true },
    [108.7, 26.31, 0, 135.01],
  ],
  [
    'prices with VAT, on every row',
    [
      [3, 0.33, 25],
      [3, 0.33, 25],
    ],
    { includesVat: true, vatPerRow: true },
    [1.58, 0.4, 0, 1.98],
  ],
  ['positive credit rows turned', [[2, 10, 25]], { turnSigns: true }, [-20, -5, 0, -25]],
  ['whole amounts', [[3, 33.4, 10]], { decimals: 0 }, [100, 10, 0, 110]],
] as [string, [number, number, number, number?][], Partial<TotalRules>, number[]][])('%s', (_name, rows, rules, expected) => {
  expect(totals(rows, rules)).toEqual(expected);
});
