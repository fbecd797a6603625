/**
 * The draft as eAccounting computed it against what Rackbeat said (accounting-rules §1.3–1.6): equal, explained by VAT rounding, or a mismatch.
 * A mismatch is never booked. Company-wide öre rounding is no difference.
 */

import type { Settings } from '../../api/settings.ts';
import { type Decimal, decimal, formatDecimal, formatMoney, isNegative, isZero, ONE, round2, sum, whole, ZERO } from '../core/money.ts';
import type { Draft, DraftRow } from '../eaccounting/schema.ts';
import type { Comparison, Difference, ExpectedRow, ExpectedTotals, VatMethod } from './facts.ts';
import { rowAmount } from './row-ladder.ts';

const BALANCE_MOST = decimal('0.05');
const HUNDRED = whole(100);

/** 25 and 0.25 both mean 25 %: the vendor's documents show both. No country has a rate of 1 % or less but 0. */
const percentOf = (rate: Decimal): Decimal => (rate.gt(ZERO) && rate.lte(ONE) ? rate.times(HUNDRED) : rate);

const amountOf = (row: DraftRow): Decimal =>
  row.Amount ?? rowAmount(row.Quantity ?? ZERO, row.UnitPrice ?? ZERO, row.DiscountPercentage ?? ZERO);

interface RowsFound {
  differences: Difference[];
  /** Σ of the article rows, with the document's sign. */
  total: Decimal;
}

function rowStep(expected: ExpectedRow, row: DraftRow): Difference['step'] {
  if (row.Quantity !== null && !row.Quantity.abs().eq(expected.quantity.abs())) return 'quantity';
  if (row.UnitPrice !== null && !row.UnitPrice.eq(expected.unitPrice)) return 'price';
  if (row.DiscountPercentage !== null && !row.DiscountPercentage.eq(expected.discount)) return 'discount';
  return 'rounding';
}

function compareRows(expected: ExpectedTotals, rows: readonly DraftRow[]): RowsFound {
  const numbered = new Map(rows.map((row, index) => [row.LineNumber ?? index, row]));
  const articles = [...numbered].filter(([, row]) => !row.IsTextRow);
  const raw = sum(articles.map(([, row]) => amountOf(row)));
  // A credit note's rows may be shown with the sign they were sent with, while its totals are negative.
  const turned = expected.isCredit && isNegative(raw.times(sum(expected.rows.map(({ amount }) => amount))));
  const shown = (row: DraftRow): Decimal => (turned ? ZERO.minus(amountOf(row)) : amountOf(row));
  const differences: Difference[] = [];
  const wanted = new Set(expected.rows.map(({ row }) => row));
  for (const one of expected.rows) {
    const place = { where: 'row' as const, row: one.row, ...(one.line === null ? {} : { line: one.line }) };
    const row = numbered.get(one.row);
    if (!row || row.IsTextRow) {
      differences.push({ ...place, step: 'missing', rackbeat: formatMoney(one.amount), eaccounting: '' });
      continue;
    }
    const amount = shown(row);
    if (!amount.eq(one.amount)) {
      differences.push({ ...place, step: rowStep(one, row), rackbeat: formatMoney(one.amount), eaccounting: formatMoney(amount) });
    }
    // With reverse charge the row may keep the article's rate; then the VAT total tells.
    const rate = row.VatRate === null || row.ReversedConstructionServicesVatFree ? null : percentOf(row.VatRate);
    if (rate !== null && !rate.eq(one.vatPercent)) {
      differences.push({ ...place, step: 'vat', rackbeat: formatDecimal(one.vatPercent), eaccounting: formatDecimal(rate) });
    }
  }
  for (const [number, row] of articles) {
    if (!wanted.has(number))
      differences.push({ where: 'row', row: number, step: 'extra', rackbeat: '', eaccounting: formatMoney(shown(row)) });
  }
  return { differences, total: turned ? ZERO.minus(raw) : raw };
}

function compareHeader(expected: ExpectedTotals, draft: Draft): Difference[] {
  const pairs: [string, string, string | null][] = [
    ['currency', expected.currency, draft.InvoiceCurrencyCode],
    ['invoiceDate', expected.invoiceDate, draft.InvoiceDate],
    ['dueDate', expected.dueDate, draft.DueDate],
    ['isCredit', String(expected.isCredit), String(draft.IsCreditInvoice)],
    ['includesVat', String(expected.includesVat), String(draft.IncludesVat)],
  ];
  return pairs.flatMap(([field, rackbeat, eaccounting]) =>
    eaccounting === null || rackbeat === eaccounting ? [] : [{ where: 'header' as const, field, rackbeat, eaccounting }],
  );
}

/** Whether the vendor took the rows of a credit note the other way round, and what to send instead. */
function turnedCredit(expected: ExpectedTotals, draft: Draft): 'negative' | 'positive' | null {
  if (!expected.isCredit || !isNegative(draft.TotalAmount.times(expected.rackbeat.gross))) return null;
  const sent = expected.rows.find(({ quantity, amount }) => !isZero(quantity) && !isZero(amount));
  if (!sent) return null;
  return isNegative(sent.quantity.times(sent.amount)) ? 'negative' : 'positive';
}

/**
 * Judges a draft that was read alone (with rows; throws without). `vatRounding` is the setting *VAT rounding differences*.
 * `explained`: nets agree to the öre per percent, and VAT is one of the two roundings eAccounting may use.
 */
export function compareDraft(expected: ExpectedTotals, draft: Draft, vatRounding: Settings['invoices']['vatRounding']): Comparison {
  if (draft.Rows === null) throw new Error('a draft from a list has no rows: read it alone first');
  const header = compareHeader(expected, draft);
  const credit = turnedCredit(expected, draft);
  const replan: NonNullable<Comparison['replan']> = {};
  if (draft.IncludesVat !== expected.includesVat) replan.includesVat = draft.IncludesVat;
  if (credit) replan.creditQuantity = credit;

  const rows = compareRows(expected, draft.Rows);
  const vat = draft.TotalVatAmount;
  const { c, d } = expected.vat;
  const gross = draft.IncludesVat ? rows.total : rows.total.plus(vat);
  const rounding = draft.TotalRoundings ?? ZERO;
  // Whether the total contains the öre rounding is not documented; both readings show the same document.
  if (![gross, gross.plus(rounding)].some((total) => round2(total).eq(draft.TotalAmount))) {
    header.push({ where: 'header', field: 'total', rackbeat: formatMoney(gross), eaccounting: formatMoney(draft.TotalAmount) });
  }

  const vatDiffers = !vat.eq(expected.rackbeat.vat);
  const vatExplained = !vatDiffers || vat.eq(c) || vat.eq(d);
  const rounded: Difference[] = [];
  if (vatDiffers)
    rounded.push({
      where: 'vat',
      step: vatExplained ? 'rounding' : 'vat',
      rackbeat: formatMoney(expected.rackbeat.vat),
      eaccounting: formatMoney(vat),
    });
  const missing = expected.rackbeat.gross.minus(gross);
  const own = expected.rackbeat.net.plus(expected.rackbeat.vat);
  // Rackbeat's own total is off by an öre, or a rounding row makes up for a rounding that did not happen.
  if (!expected.rackbeat.gross.eq(own) || (!vatDiffers && !isZero(missing))) {
    rounded.push({ where: 'rounding', rackbeat: formatMoney(expected.rackbeat.gross), eaccounting: formatMoney(gross) });
  }

  const observed: VatMethod | undefined = c.eq(d) ? undefined : vat.eq(c) ? 'c' : vat.eq(d) ? 'd' : undefined;
  const differences = [...header, ...rows.differences, ...rounded];
  const common = { differences, ...(observed ? { observedRounding: observed } : {}) };
  if (header.length > 0 || rows.differences.length > 0 || !vatExplained) {
    const mendable = Object.keys(replan).length > 0;
    return { verdict: 'mismatch', action: mendable ? 'replan' : 'stop', ...common, ...(mendable ? { replan } : {}) };
  }
  if (rounded.length === 0) return { verdict: 'equal', action: 'book', ...common };
  const balanced = expected.balance.plus(missing);
  const again = { verdict: 'explained', action: 'replan', ...common, replan: { vatMethod: observed ?? 'c' } } as const;
  // A rounding row that misses its aim may stand under no setting.
  if (!isZero(expected.balance) && !isZero(missing)) return again;
  if (vatRounding === 'accept') return { verdict: 'explained', action: 'book', ...common };
  if (vatRounding === 'ask') return { verdict: 'explained', action: 'ask', ...common };
  if (isZero(missing)) return { verdict: 'explained', action: 'book', ...common };
  return balanced.abs().lte(BALANCE_MOST) ? again : { verdict: 'explained', action: 'ask', ...common };
}
