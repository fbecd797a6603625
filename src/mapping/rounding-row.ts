/**
 * The row that makes up for an explained VAT rounding difference, when the settings ask for one (accounting-rules §1.5):
 * a 0 % article from the live list, quantity ±1, at most 0.05. It never hides anything else.
 */
import { type Decimal, decimal, formatDecimal, isNegative, isZero, ONE, ZERO } from '../core/money.ts';
import { note, refuse } from './answer.ts';
import type { InvoiceInput, Note, PlannedArticleRow, Refusal, Totals } from './facts.ts';
import { vatArea } from './vat-area.ts';

const MOST = decimal('0.05');
const MINUS_ONE = decimal('-1');

export interface RoundingRow {
  ok: true;
  row: PlannedArticleRow | null;
  notes: readonly Note[];
}

const none: RoundingRow = { ok: true, row: null, notes: [] };

/**
 * `vat` is what eAccounting will compute under the method learned for the connection.
 * Refusals: `rounding-article-missing`, `rounding-article-not-zero`, `account-missing`; only when a row is needed.
 */
export function roundingRow(
  input: InvoiceInput,
  rackbeat: Totals,
  vat: Decimal,
  text: string,
  deliveryCountry: string | null,
): RoundingRow | Refusal {
  const difference = rackbeat.gross.minus(rackbeat.net.plus(vat));
  if (input.settings.invoices.vatRounding !== 'balance' || isZero(difference) || difference.abs().gt(MOST)) return none;
  const article = input.roundingArticle;
  if (!article) return refuse('refusal.rounding-article-missing', { difference: formatDecimal(difference) });
  const found = vatArea(input.company, input.customer, article, deliveryCountry);
  if (found.percent === null || !isZero(found.percent)) {
    return refuse('refusal.rounding-article-not-zero', {
      article: article.number,
      percent: formatDecimal(found.percent ?? article.coding.percent),
    });
  }
  if (!found.present)
    return refuse('refusal.account-missing', { line: 0, article: article.number, coding: article.coding.name, area: found.area });
  const row: PlannedArticleRow = {
    kind: 'article',
    article: 'rounding',
    text,
    quantity: isNegative(difference) ? MINUS_ONE : ONE,
    unitPrice: difference.abs(),
    discount: ZERO,
    reverseCharge: false,
    amount: difference,
    vatPercent: ZERO,
    area: found.area,
    step: 'balance',
    line: null,
  };
  return { ok: true, row, notes: [note('note.rounding-row', { difference: formatDecimal(difference) })] };
}
