/** Numbers: parsing and printing lose nothing, spreading öre invents nothing. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson, stringifyJson } from '../../src/core/json.ts';
import { decimal, formatDecimal, formatMoney, parseDecimal, round2, sum, whole } from '../../src/core/money.ts';
import { rowAmount } from '../../src/mapping/row-ladder.ts';
import { spreadCents } from '../../src/mapping/spread-cents.ts';
import { numeral } from './rackbeat-arbitrary.ts';
import { RUNS } from './runs.ts';
import { divided, inOre } from './vendor.ts';

const millionths = fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n });

describe('numerals', () => {
  it('survive parsing and printing', () => {
    fc.assert(
      fc.property(millionths, (value) => {
        const read = decimal(numeral(value));
        expect(parseDecimal(formatDecimal(read))?.eq(read)).toBe(true);
        expect(BigInt(read.times(whole(1_000_000)).toFixed(0))).toBe(value);
      }),
      RUNS,
    );
  });

  it('survive JSON', () => {
    fc.assert(
      fc.property(millionths, (value) => {
        const text = stringifyJson({ amount: decimal(numeral(value)) });
        const back = parseJson(text) as { amount: unknown };
        expect(parseDecimal(String(back.amount))?.eq(decimal(numeral(value)))).toBe(true);
      }),
      RUNS,
    );
  });

  it('round half away from zero like whole numbers do', () => {
    fc.assert(
      fc.property(millionths, (value) => {
        expect(formatMoney(decimal(numeral(value)))).toBe(inOre(divided(value, 10_000n)));
      }),
      RUNS,
    );
  });

  it('give the row amount that whole numbers give', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 8n), max: 10n ** 8n }),
        fc.bigInt({ min: 0n, max: 10n ** 11n }),
        fc.bigInt({ min: 0n, max: 10_000n }),
        (q, p, d) => {
          const amount = rowAmount(decimal(inOre(q)), decimal(numeral(p * 100n)), decimal(numeral(d * 100n)));
          expect(formatMoney(amount)).toBe(inOre(divided(q * p * (10_000n - d), 10n ** 8n)));
        },
      ),
      RUNS,
    );
  });
});

describe('spreading öre', () => {
  const parts = fc.array(fc.bigInt({ min: -(10n ** 9n), max: 10n ** 9n }), { minLength: 1, maxLength: 30 });

  it('adds up to the rounded sum, moving no part by more than one öre', () => {
    fc.assert(
      fc.property(parts, (values) => {
        const raw = values.map((value) => decimal(numeral(value)));
        const total = round2(sum(raw));
        const spread = spreadCents(raw, total);
        expect(spread).not.toBeNull();
        expect(sum(spread ?? []).eq(total)).toBe(true);
        for (const [index, part] of (spread ?? []).entries()) {
          const plain = round2(raw[index] ?? decimal('0'));
          expect(part.minus(plain).abs().lte(decimal('0.01'))).toBe(true);
          // Less than one öre from the unrounded amount: nothing is moved away from where it came from by more than rounding could.
          expect(
            part
              .minus(raw[index] ?? part)
              .abs()
              .lt(decimal('0.0151')),
          ).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it('refuses a sum that rounding cannot explain', () => {
    fc.assert(
      fc.property(parts, fc.bigInt({ min: 1n, max: 1000n }), fc.boolean(), (values, more, below) => {
        const raw = values.map((value) => decimal(numeral(value)));
        const beyond = BigInt(Math.floor((values.length + 1) / 2)) + more;
        const total = sum(raw.map(round2)).plus(decimal(inOre(below ? -beyond : beyond)));
        expect(spreadCents(raw, total)).toBeNull();
      }),
      RUNS,
    );
  });
});
