/**
 * The opening stock of an article (accounting-rules §8): the number alone. What it is worth is shown beside eAccounting's own figure
 * and not transferred; without a cost price, or below zero, it is left out and said. Pure.
 */
import { type Decimal, formatDecimal, isDecimal, ZERO } from '../../core/money.ts';
import type { Article } from '../../eaccounting/schema.ts';
import type { Left, Mapped, StockBody } from './facts.ts';

const zeroIfNone = (value: unknown): Decimal => (isDecimal(value) ? value : ZERO);

/** Null: nothing of it lies in stock. */
export function mapStock(article: Article): Mapped<StockBody> | Left | null {
  const balance = zeroIfNone(article.StockBalance);
  if (article.IsServiceArticle || balance.eq(ZERO)) return null;
  const quantity = formatDecimal(balance);
  if (balance.lt(ZERO)) return { ok: 'skip', reason: { code: 'initial-sync.stock-negative', params: { quantity } } };
  const cost = zeroIfNone(article.PurchasePrice);
  if (cost.eq(ZERO)) return { ok: 'skip', reason: { code: 'initial-sync.stock-cost-missing', params: { quantity } } };
  return { ok: true, notes: [], body: { quantity, cost: formatDecimal(cost) } };
}

/** Of everything that comes along: by cost price, and as eAccounting reckons it. */
export interface StockValue {
  counted: Decimal;
  reckoned: Decimal;
}

export const addStockValue = (sum: StockValue, article: Article): StockValue => ({
  counted: sum.counted.plus(zeroIfNone(article.StockBalance).times(zeroIfNone(article.PurchasePrice))),
  reckoned: sum.reckoned.plus(zeroIfNone(article.StockValue)),
});
