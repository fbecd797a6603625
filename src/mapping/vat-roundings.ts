/**
 * The four legitimate ways of rounding a document's VAT (accounting-rules §1.4) and what they say about Rackbeat's own totals.
 * A difference between them is explained; anything beyond is a mismatch and stops here.
 */
import { type Decimal, decimal, formatDecimal, round2, sum, whole, ZERO } from '../core/money.ts';
import { refuse } from './answer.ts';
import type { Refusal, Totals } from './facts.ts';

/** VAT percent and amounts of one line: `net` before rounding, `target` in öre. */
export interface VatLine {
  percent: Decimal;
  net: Decimal;
  target: Decimal;
}

export interface VatRoundings {
  /** Once, from unrounded lines. */
  a: Decimal;
  /** Once, from the nets per percent. */
  b: Decimal;
  /** Per percent. */
  c: Decimal;
  /** Per line. */
  d: Decimal;
}

const HUNDRED = whole(100);
const CENT = decimal('0.01');

/** 25 → 0.25 */
export const rateOf = (percent: Decimal): Decimal => percent.div(HUNDRED);

/** Sums per VAT percent, in the order of the percents' size. Equal percents are one, however they were written. */
export function perPercent<Line extends { percent: Decimal }>(
  lines: readonly Line[],
  amount: (line: Line) => Decimal,
): { percent: Decimal; amount: Decimal }[] {
  const sums = new Map<string, { percent: Decimal; amount: Decimal }>();
  for (const line of lines) {
    const key = formatDecimal(line.percent);
    sums.set(key, { percent: line.percent, amount: (sums.get(key)?.amount ?? ZERO).plus(amount(line)) });
  }
  return [...sums.values()].sort((x, y) => y.percent.cmp(x.percent));
}

export function vatRoundings(lines: readonly VatLine[]): VatRoundings {
  const nets = perPercent(lines, (line) => line.target);
  return {
    a: round2(sum(lines.map((line) => line.net.times(rateOf(line.percent))))),
    b: round2(sum(nets.map(({ percent, amount }) => amount.times(rateOf(percent))))),
    c: sum(nets.map(({ percent, amount }) => round2(amount.times(rateOf(percent))))),
    d: sum(lines.map((line) => round2(line.target.times(rateOf(line.percent))))),
  };
}

/** Refusals: `mismatch-vat` when Rackbeat's VAT is none of the four, `mismatch-gross` when its total is more than 0.01 from net + VAT. */
export function rackbeatContradiction(rackbeat: Totals, vat: VatRoundings): Refusal | null {
  if (![vat.a, vat.b, vat.c, vat.d].some((candidate) => candidate.eq(rackbeat.vat))) {
    return refuse('refusal.mismatch-vat', {
      computed: formatDecimal(vat.c),
      rackbeat: formatDecimal(rackbeat.vat),
      difference: formatDecimal(rackbeat.vat.minus(vat.c)),
    });
  }
  const gross = rackbeat.net.plus(rackbeat.vat);
  if (rackbeat.gross.minus(gross).abs().gt(CENT)) {
    return refuse('refusal.mismatch-gross', {
      computed: formatDecimal(gross),
      rackbeat: formatDecimal(rackbeat.gross),
      difference: formatDecimal(rackbeat.gross.minus(gross)),
    });
  }
  return null;
}
