/**
 * Makes rounded parts add up to a rounded total (accounting-rules §1.2): the parts that rounding moved furthest away get their öre back.
 * It never invents more than rounding can explain.
 */
import { type Decimal, decimal, isNegative, isZero, round2, sum, whole, ZERO } from '../core/money.ts';

const CENT = decimal('0.01');
const HALF_CENT = decimal('0.005');

/**
 * Targets in öre for unrounded amounts, adding up to `total` (two decimals).
 * Returns null when the difference is more than rounding explains: 0.005 × (parts + 1), `parts` being all lines of the document.
 * Ties go to the larger amount, then to the earlier line; an amount of zero never changes.
 */
export function spreadCents(raw: readonly Decimal[], total: Decimal, parts: number = raw.length): Decimal[] | null {
  const targets = raw.map(round2);
  const rest = total.minus(sum(targets));
  if (isZero(rest)) return targets;
  if (rest.abs().gt(HALF_CENT.times(whole(parts + 1)))) return null;
  const step = isNegative(rest) ? CENT.times(whole(-1)) : CENT;
  const steps = Number(rest.div(step).toFixed(0));
  const candidates = raw
    .map((amount, index) => ({ amount, index, error: amount.minus(targets[index] ?? ZERO).times(step) }))
    .filter((candidate) => !isZero(candidate.amount))
    .sort((x, y) => y.error.cmp(x.error) || y.amount.abs().cmp(x.amount.abs()) || x.index - y.index);
  if (steps > candidates.length) return null;
  for (const { index } of candidates.slice(0, steps)) targets[index] = (targets[index] ?? ZERO).plus(step);
  return targets;
}
