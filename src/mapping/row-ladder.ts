/**
 * From a line's quantity, price and discount to rows that eAccounting computes to the öre (accounting-rules §2):
 * as is, net price, split, fold; the first that fits. It never invents a discount and never rounds a quantity.
 */
import { cutTo, type Decimal, decimal, decimalsOf, isNegative, isZero, ONE, round2, round4, roundTo, sum, ZERO } from '../core/money.ts';
import type { RowStep } from './facts.ts';

/** eAccounting's draft rows take this many decimals in the quantity. */
const QUANTITY_DECIMALS = 2;
const MINUS_ONE = decimal('-1');

export interface LadderLine {
  quantity: Decimal;
  /** Price of one before discount, in the unit that the row is sent in (gross when the document includes VAT). */
  price: Decimal;
  /** Fraction; may lie outside 0…1. */
  discount: Decimal;
  /** What the rows must add up to. */
  target: Decimal;
}

export interface LadderRules {
  /** Decimals of the unit price: 2, or 4 for a customer abroad. */
  priceDecimals: 2 | 4;
  /** The setting *Use the exact quantity*. */
  exactQuantity: boolean;
  /** Folding moves one unit of stock, so it is refused unless one unit was sold. */
  isStock: boolean;
  /** Set when the document has too many rows. */
  withoutSplit?: boolean;
  /** VAT in öre of a row with this amount. */
  vat: (amount: Decimal) => Decimal;
}

export interface LadderRow {
  quantity: Decimal;
  unitPrice: Decimal;
  discount: Decimal;
  /** What eAccounting will compute. */
  amount: Decimal;
}

export interface LadderRows {
  step: Exclude<RowStep, 'balance'>;
  rows: LadderRow[];
  priceRounded: boolean;
  discountRounded: boolean;
}

/** The vendor's row amount: quantity × price × (1 − discount), rounded half away from zero to öre. */
export const rowAmount = (quantity: Decimal, unitPrice: Decimal, discount: Decimal): Decimal =>
  round2(quantity.times(unitPrice).times(ONE.minus(discount)));

const row = (quantity: Decimal, unitPrice: Decimal, discount: Decimal): LadderRow => ({
  quantity,
  unitPrice,
  discount,
  amount: rowAmount(quantity, unitPrice, discount),
});
const fits = (quantity: Decimal): boolean => decimalsOf(quantity) <= QUANTITY_DECIMALS;

/** Unit prices are never negative: the sign moves to the quantity. A discount outside 0…1 becomes part of the price first. */
function normalised({ quantity, price, discount }: LadderLine): { quantity: Decimal; price: Decimal; discount: Decimal } {
  const merged = isNegative(discount) || discount.gt(ONE);
  const net = merged ? price.times(ONE.minus(discount)) : price;
  return {
    quantity: isNegative(net) ? quantity.times(MINUS_ONE) : quantity,
    price: net.abs(),
    discount: merged ? ZERO : discount,
  };
}

function netPrice(quantity: Decimal, target: Decimal, rules: LadderRules): LadderRow[] | null {
  if (!fits(quantity) || isZero(quantity)) return null;
  const price = roundTo(target.div(quantity), rules.priceDecimals);
  if (isNegative(price)) return null;
  const only = row(quantity, price, ZERO);
  return only.amount.eq(target) ? [only] : null;
}

function split(quantity: Decimal, target: Decimal, rules: LadderRules): LadderRow[] | null {
  if (isZero(quantity) || isNegative(target.times(quantity))) return null;
  const size = quantity.abs();
  const step = decimal(rules.priceDecimals === 2 ? '0.01' : '0.0001');
  const low = cutTo(target.div(quantity).abs(), rules.priceDecimals);
  const atHigh = target.abs().minus(size.times(low)).div(step);
  const atLow = size.minus(atHigh);
  if (!fits(atHigh) || !fits(atLow) || !atHigh.gt(ZERO) || !atLow.gt(ZERO)) return null;
  const sign = isNegative(quantity) ? MINUS_ONE : ONE;
  const rows = [row(atLow.times(sign), low, ZERO), row(atHigh.times(sign), low.plus(step), ZERO)];
  const amounts = rows.map(({ amount }) => amount);
  if (!sum(amounts).eq(target)) return null;
  // Two rows must not bring a VAT rounding that one row would not have had.
  return sum(amounts.map(rules.vat)).eq(rules.vat(target)) ? rows : null;
}

const fold = (target: Decimal): LadderRow[] => [row(isNegative(target) ? MINUS_ONE : ONE, target.abs(), ZERO)];

/** The rows of one line, or `stock` when only folding would fit and the article is counted in stock. */
export function ladderRows(line: LadderLine, rules: LadderRules): LadderRows | 'stock' {
  const { quantity, price, discount } = normalised(line);
  const plain = { priceRounded: false, discountRounded: false };
  const sentPrice = roundTo(price, rules.priceDecimals);
  const sentDiscount = round4(discount);
  const asIs = row(quantity, sentPrice, sentDiscount);
  // Folding one undiscounted unit changes nothing, so there is nothing to explain in the text either.
  const foldsToItself = quantity.abs().eq(ONE) && isZero(discount) && price.eq(line.target.abs());
  if ((rules.exactQuantity || foldsToItself) && fits(quantity) && asIs.amount.eq(line.target)) {
    return { step: 'as-is', rows: [asIs], priceRounded: !sentPrice.eq(price), discountRounded: !sentDiscount.eq(discount) };
  }
  if (rules.exactQuantity) {
    const net = netPrice(quantity, line.target, rules);
    if (net) return { step: 'net-price', rows: net, ...plain };
    const two = rules.withoutSplit ? null : split(quantity, line.target, rules);
    if (two) return { step: 'split', rows: two, ...plain };
  }
  if (rules.isStock && !quantity.abs().eq(ONE)) return 'stock';
  return { step: 'fold', rows: fold(line.target), ...plain };
}
