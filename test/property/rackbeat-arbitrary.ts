/** Rackbeat invoices of every kind that Rackbeat could have computed, worked out in BigInt: six decimals, signs, discounts, four ways of rounding VAT. */
import * as fc from 'fast-check';
import type { RackbeatInvoice } from '../../src/rackbeat/schema.ts';
import { type LineText, rackbeatInvoice } from '../golden/shop.ts';
import { divided, inOre, scaled } from './vendor.ts';

const MILLION = 1_000_000n;

/** Half away from zero, as a numeral with up to six decimals. */
export function numeral(millionths: bigint): string {
  const size = (millionths < 0n ? -millionths : millionths).toString().padStart(7, '0');
  return `${millionths < 0n ? '-' : ''}${size.slice(0, -6)}.${size.slice(-6)}`;
}

export interface MadeLine {
  line: LineText;
  /** Net in millionths. */
  net: bigint;
}

export interface MadeInvoice {
  lines: readonly MadeLine[];
  /** Öre. */
  net: bigint;
  vat: bigint;
  gross: bigint;
  invoice: (more?: Record<string, unknown>) => RackbeatInvoice;
}

/** Numbers with few and with many decimals, so that every step of the ladder is met. */
const withDecimals = (most: number): fc.Arbitrary<bigint> =>
  fc
    .tuple(fc.integer({ min: 0, max: most }), fc.integer({ min: 0, max: 6 }))
    .chain(([units, decimals]) =>
      fc
        .integer({ min: 0, max: 10 ** decimals - 1 })
        .map((fraction) => BigInt(units) * MILLION + BigInt(fraction) * 10n ** BigInt(6 - decimals)),
    );

const quantity = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 50 }).map((units) => BigInt(units) * MILLION) },
  { weight: 3, arbitrary: withDecimals(200) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 30 }).map((units) => -BigInt(units) * MILLION) },
);
const price = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 500_000 }).map((ore) => BigInt(ore) * 10_000n) },
  { weight: 3, arbitrary: withDecimals(5000) },
  { weight: 1, arbitrary: withDecimals(300).map((value) => -value) },
);
const discount = fc.oneof(
  { weight: 4, arbitrary: fc.constant(0n) },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 100 }).map((percent) => BigInt(percent) * MILLION) },
  { weight: 2, arbitrary: withDecimals(100).map((value) => (value > 100n * MILLION ? 100n * MILLION : value)) },
  { weight: 1, arbitrary: withDecimals(150).map((value) => value - 30n * MILLION) },
);

const items = [
  ['G25', '25'],
  ['G15', '15'],
  ['G12', '12'],
  ['G6', '6'],
  ['G0', '0'],
  ['G255', '25.5'],
] as const;

function makeLine([item, percent]: (typeof items)[number], q: bigint, p: bigint, d: bigint): MadeLine {
  const net = divided(q * p * (100n * MILLION - d), MILLION * MILLION * 100n);
  return {
    net,
    line: { item, percent, quantity: numeral(q), price: numeral(p), ...(d === 0n ? {} : { discount: numeral(d) }), total: numeral(net) },
  };
}

/** All lines of `one` percent when asked: then everything about the document is independent of the lines' order. */
export const madeLines = (onePercent = false): fc.Arbitrary<MadeLine[]> =>
  fc.constantFrom(...items).chain((only) =>
    fc.array(
      fc
        .tuple(onePercent ? fc.constant(only) : fc.constantFrom(...items), quantity, price, discount)
        .map(([item, q, p, d]) => makeLine(item, q, p, d)),
      { minLength: 1, maxLength: 12 },
    ),
  );

export const oreOf = (millionths: bigint): bigint => divided(millionths, 10_000n);

export type Rounding = 'a' | 'c' | 'd';

/** VAT in öre of lines whose nets in öre are already the rows' targets. `a` is once from the unrounded lines. */
export function vatOre(lines: readonly MadeLine[], targets: readonly bigint[], rounding: Rounding): bigint {
  const rate = (line: MadeLine): bigint => scaled(line.line.percent, 4);
  const whole = 100n * 10_000n;
  if (rounding === 'a')
    return divided(
      lines.reduce((sum, line) => sum + line.net * rate(line), 0n),
      whole * 10_000n,
    );
  if (rounding === 'd') return lines.reduce((sum, line, index) => sum + divided((targets[index] ?? 0n) * rate(line), whole), 0n);
  const sums = new Map<bigint, bigint>();
  for (const [index, line] of lines.entries()) sums.set(rate(line), (sums.get(rate(line)) ?? 0n) + (targets[index] ?? 0n));
  return [...sums].reduce((sum, [percent, net]) => sum + divided(net * percent, whole), 0n);
}

export function madeInvoice(lines: readonly MadeLine[], net: bigint, vat: bigint): MadeInvoice {
  const gross = net + vat;
  return {
    lines,
    net,
    vat,
    gross,
    invoice: (more = {}) =>
      rackbeatInvoice(
        lines.map(({ line }) => line),
        [inOre(net), inOre(vat), inOre(gross)],
        more,
      ),
  };
}

/** An invoice whose net is the sum of rounded lines and whose VAT is rounded in one of the legitimate ways. */
export const rackbeatInvoices: fc.Arbitrary<MadeInvoice> = fc
  .tuple(madeLines(), fc.constantFrom<Rounding>('a', 'c', 'd'))
  .map(([lines, rounding]) => {
    const targets = lines.map(({ net }) => oreOf(net));
    return madeInvoice(
      lines,
      targets.reduce((sum, ore) => sum + ore, 0n),
      vatOre(lines, targets, rounding),
    );
  });

/** An invoice whose net is rounded once: öre must be spread. One percent, so that VAT rounded once needs no spreading. */
export const spreadInvoices: fc.Arbitrary<MadeInvoice> = madeLines(true).map((lines) => {
  const net = oreOf(lines.reduce((sum, line) => sum + line.net, 0n));
  const [first] = lines;
  return madeInvoice(lines, net, divided(net * scaled(first?.line.percent ?? '0', 4), 1_000_000n));
});
