/**
 * The worked invoices: each table row through the mapping, then its draft through an independent vendor, then the comparison.
 * The figures in the tables are worked out by hand; a difference means that one of the three is wrong.
 */
import { describe, expect, it } from 'vitest';
import { formatDecimal, formatMoney } from '../../src/core/money.ts';
import { compareDraft } from '../../src/mapping/compare-draft.ts';
import { articleKeys, toDraftBody } from '../../src/mapping/draft-body.ts';
import type { ArticleKey, InvoiceInput, PlannedRow } from '../../src/mapping/facts.ts';
import { mapInvoice } from '../../src/mapping/invoice.ts';
import { countryOr } from '../../src/mapping/vat-area.ts';
import { vendorDraft } from '../property/vendor.ts';
import { areas } from './areas.ts';
import { documents } from './documents.ts';
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

function mapped(worked: Worked) {
  const input = inputOf(worked);
  const outcome = mapInvoice(input);
  if (outcome.ok !== true) throw new Error(`${outcome.code} ${JSON.stringify(outcome.params)}`);
  return { input, ...outcome };
}

const numbers = new Map(
  [...articles, ...substitutes, ['rounding', roundingArticle] as const].map(([, article]) => [article.number, article]),
);

/** What the vendor shows for the plan and what the comparison makes of it, when VAT is rounded per percent (c) or per row (d). */
function judged(worked: Worked, method: 'c' | 'd') {
  const { input, document, expected } = mapped(worked);
  const percents = Object.fromEntries(
    [...numbers].map(([number, article]) => [`id-${number}`, worked.percents?.[number] ?? formatDecimal(article.coding.percent)]),
  );
  const articleIds = new Map(articleKeys(document).map((key) => [key, `id-${numberOf(key)}`]));
  const abroad = countryOr(input.customer.countryCode, input.company.countryCode) !== input.company.countryCode;
  const draft = vendorDraft(toDraftBody(document, { customerId: 'customer-1', articleIds }), {
    percents,
    method,
    includesVat: document.includesVat,
    priceDecimals: abroad ? 4 : 2,
    currency: document.currency,
    wholeTotals: input.company.domesticRounding && document.currency === input.company.currencyCode,
    turnsCredit: input.creditQuantity === 'positive',
  });
  const { verdict, differences } = compareDraft(expected, draft, input.settings.invoices.vatRounding);
  return {
    planned: formatMoney(expected.vat[method]),
    shown: formatMoney(draft.TotalVatAmount),
    verdict,
    differences: differences.filter(({ where }) => where === 'row' || where === 'header'),
  };
}

const all = [...ladder, ...totals, ...areas, ...grossAndCredits, ...documents];
const titled = (table: readonly Worked[]) => table.map((worked) => [worked.title, worked] as const);

describe.each([
  ['rows', ladder],
  ['totals', totals],
  ['areas and substitutes', areas],
  ['private persons and credit notes', grossAndCredits],
  ['documents', documents],
])('%s', (_, table) => {
  it.each(titled(table.filter(({ answer }) => answer === undefined)))('%s', (_title, worked) => {
    const { document, notes } = mapped(worked);
    expect(document.rows.slice(0, -1).map(written)).toEqual(worked.rows);
    expect(document.rows.at(-1)?.text).toContain(MARK);
    expect(document).toMatchObject(worked.header ?? {});
    expect(document.rows.flatMap((row, index) => (row.kind === 'article' && row.reverseCharge ? [index] : []))).toEqual(
      worked.reversed ?? [],
    );
    const texts = Object.keys(worked.texts ?? {}).map((row) => [row, document.rows[Number(row)]?.text]);
    expect(Object.fromEntries(texts)).toEqual(worked.texts ?? {});
    expect(notes.map(({ code }) => code)).toEqual(expect.arrayContaining([...(worked.notes ?? [])]));
    const [perPercent, perRow] = readPair(worked.vat ?? '');
    const [underC, underD] = readPair(worked.verdict ?? 'equal');
    expect(judged(worked, 'c')).toEqual({ planned: perPercent, shown: perPercent, verdict: underC, differences: [] });
    expect(judged(worked, 'd')).toEqual({ planned: perRow, shown: perRow, verdict: underD, differences: [] });
  });
});

describe('refused, or nothing to do', () => {
  it.each(titled(all.filter(({ answer }) => answer !== undefined)))('%s', (_, worked) => {
    expect(mapInvoice(inputOf(worked))).toMatchObject({ code: worked.answer, params: worked.params ?? {} });
  });
});

it('has at least sixty worked invoices', () => {
  expect(all.length).toBeGreaterThanOrEqual(60);
});
