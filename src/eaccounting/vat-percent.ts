/**
 * VAT rates as percents. The vendor's documents say "percentage" without saying whether 25 % is sent as 25 or as 0.25,
 * so the answer itself decides: rates that stand together are fractions when the largest of them is above 0 and below 1.
 * No country has a rate between 0 and 1 %, and 0 is 0 either way. Exactly 1 as the largest is taken as 1 %: nobody
 * charges 1 % or 100 %, and leaving a number alone is the smaller mistake.
 */
import { type Decimal, ONE, whole, ZERO } from '../core/money.ts';

const HUNDRED = whole(100);

/** All rates of one answer in, the same rates as percents out (25, 25.5, 0), in order. */
export function asPercents(rates: readonly (Decimal | null)[]): (Decimal | null)[] {
  const largest = rates.reduce<Decimal>((most, rate) => (rate !== null && rate.gt(most) ? rate : most), ZERO);
  const areFractions = largest.gt(ZERO) && largest.lt(ONE);
  return areFractions ? rates.map((rate) => rate?.times(HUNDRED) ?? null) : [...rates];
}

/** The same for a list of records; `set` puts the percent in place of the rate. */
export function withPercents<Item>(
  items: readonly Item[],
  rateOf: (item: Item) => Decimal | null,
  set: (item: Item, percent: Decimal | null) => Item,
): Item[] {
  const percents = asPercents(items.map(rateOf));
  return items.map((item, index) => set(item, percents[index] ?? null));
}
