/**
 * The worked invoices: each table row through the mapping, then its draft through an independent vendor, then the comparison.
 * The figures in the tables are worked out by hand; a difference means that one of the three is wrong.
 */
import { describe, expect, it } from 'vitest';
import { formatDecimal, formatMoney } from '../../src/core/money.ts';
import { compareDraft } from '../../src/mapping/compare-draft.ts';
import { toDraftBody } from '../../src/mapping/draft-body.ts';
import type { ArticleKey, InvoiceInput, PlannedRow } from '../../src/mapping/facts.ts';
import { mapInvoice } from '../../src/mapping/invoice.ts';
import { countryOr } from '../../src/mapping/vat-area.ts';
import { vendorDraft } from '../property/vendor.ts';
import { areas } from './areas.ts';
import { grossAndCredits } from './gross-and-credits.ts';
import { ladder } from './ladder.ts';
import { articles, companies, customers, inputFor, MARK, rackbeatInvoice, roundingArticle, settings, substitutes } from './shop.ts';
import { readLine, readPair, readTotals, type Worked } from './table.ts';
import { totals } from './totals.ts';

const inputOf = (worked: Worked): InvoiceInput =>
  inputFor(rackbeatInvoice(worked.lines.map(readLine), readTotals(worked.totals), worked.invoice), {
    company: companies[worked.company ?? 'NO'],
    customer: customers[worked.customer ?? 'home'],
    settings: settings(worked.settings),
    ...worked.input,
  });

/** The article's number, so that a table reads like a draft. */
function numberOf(key: ArticleKey): string {
  if (key === 'rounding') return roundingArticle.number;
  return key.startsWith('item:') ? key.slice(5) : (substitutes.get(key.slice('substitute:'.length))?.number ?? key);
}

function written(row: PlannedRow): string {
  if (row.kind === 'text') return `"${row.text}"`;
  const discount = formatDecimal(row.discount) === '0' ? '' : ` less ${formatDecimal(row.discount)}`;
  return `${numberOf(row.article)}: ${formatDecimal(row.quantity)} × ${formatDecimal(row.unitPrice)}${discount} = ${formatMoney(row.amount)} ${row.step}`;
}

function judge(worked: Worked): void {
  const input = inputOf(worked);
  const outcome = mapInvoice(input);
  if (worked.answer !== undefined) {
    expect(outcome.ok === true ? outcome.document.rows.map(written) : outcome.code).toBe(worked.answer);
    if (worked.params) expect(outcome).toMatchObject({ params: worked.params });
    return;
  }
  if (outcome.ok !== true) throw new Error(`${outcome.code} ${JSON.stringify(outcome.params)}`);
  const { document, expected, notes } = outcome;
  const rows = document.rows.map(written);
  expect(rows.at(-1)).toContain(MARK);
  expect(rows.slice(0, -1)).toEqual(worked.rows);
  for (const [index, text] of Object.entries(worked.texts ?? {})) expect(document.rows[Number(index)]?.text).toBe(text);
  for (const code of worked.notes ?? []) expect(notes.map((one) => one.code)).toContain(code);
  const [perPercent, perRow] = readPair(worked.vat ?? '');
  expect([expected.vat.c, expected.vat.d].map(formatMoney)).toEqual([perPercent, perRow]);

  const numbers = new Map([...articles, ...substitutes].map(([, article]) => [article.number, article]));
  numbers.set(roundingArticle.number, roundingArticle);
  const percents = Object.fromEntries(
    [...numbers].map(([number, article]) => [`id-${number}`, worked.percents?.[number] ?? formatDecimal(article.coding.percent)]),
  );
  const keys = document.rows.flatMap((row) => (row.kind === 'article' ? [row.article] : []));
  const body = toDraftBody(document, { customerId: 'customer-1', articleIds: new Map(keys.map((key) => [key, `id-${numberOf(key)}`])) });
  const abroad = countryOr(input.customer.countryCode, input.company.countryCode) !== input.company.countryCode;
  for (const [method, vat, verdict] of [
    ['c', perPercent, readPair(worked.verdict ?? 'equal')[0]],
    ['d', perRow, readPair(worked.verdict ?? 'equal')[1]],
  ] as const) {
    const draft = vendorDraft(body, {
      percents,
      method,
      includesVat: document.includesVat,
      priceDecimals: abroad ? 4 : 2,
      currency: document.currency,
      wholeTotals: input.company.domesticRounding && document.currency === input.company.currencyCode,
      turnsCredit: input.creditQuantity === 'positive',
    });
    expect(formatMoney(draft.TotalVatAmount)).toBe(vat);
    const comparison = compareDraft(expected, draft, input.settings.invoices.vatRounding);
    expect({
      verdict: comparison.verdict,
      differences: comparison.differences.filter(({ where }) => where === 'row' || where === 'header'),
    }).toEqual({ verdict, differences: [] });
  }
}

describe.each([
  ['rows', ladder],
  ['totals', totals],
  ['areas and substitutes', areas],
  ['private persons and credit notes', grossAndCredits],
])('%s', (_, table) => {
  it.each(table.map((worked) => [worked.title, worked] as const))('%s', (_title, worked) => judge(worked));
});

it('has at least sixty worked invoices', () => {
  expect([ladder, totals, areas, grossAndCredits].flat().length).toBeGreaterThanOrEqual(60);
});
