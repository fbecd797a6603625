/**
 * All rows of a draft in their order: heading, lines, texts, rounding, mark. Keeps the document within the vendor's 1,001 rows by sharing
 * text rows first and folding split rows then, and leaves the mark row last whatever happens.
 */
import { type Decimal, ONE, round2, ZERO } from '../core/money.ts';
import { note, refuse } from './answer.ts';
import { documentLanguage, documentTexts, markText } from './document-texts.ts';
import type { InvoiceInput, Note, PlannedArticleRow, PlannedRow, Refusal, Totals } from './facts.ts';
import { type LineArticle, lineArticle } from './line-article.ts';
import { isTextLine, type LineTarget } from './line-targets.ts';
import { plannedLine } from './planned-line.ts';
import { roundingRow } from './rounding-row.ts';
import { spreadCents } from './spread-cents.ts';
import { cleanText, packTexts, splitText } from './text-rows.ts';
import { countryOr } from './vat-area.ts';
import { perPercent, rateOf, type VatRoundings } from './vat-roundings.ts';

/** LineNumber runs from 0 to 1000 at eAccounting. */
export const MOST_ROWS = 1001;

export interface RowsInput {
  input: InvoiceInput;
  targets: readonly LineTarget[];
  rackbeat: Totals;
  vat: VatRoundings;
  includesVat: boolean;
  currency: string;
  deliveryCountry: string | null;
  /** Texts from the header. */
  headerTexts: readonly string[];
}

export interface InvoiceRows {
  ok: true;
  rows: readonly PlannedRow[];
  notes: readonly Note[];
}

/**
 * What each line's rows must add up to. With VAT included that is, per percent, net + VAT in öre, spread over the lines like net is,
 * so that eAccounting's VAT taken out of it leaves Rackbeat's net.
 */
function amountsOf(targets: readonly LineTarget[], includesVat: boolean): Map<LineTarget, Decimal> {
  if (!includesVat) return new Map(targets.map((target) => [target, target.target]));
  const amounts = new Map<LineTarget, Decimal>();
  for (const { percent, amount: net } of perPercent(targets, (target) => target.target)) {
    const own = targets.filter((target) => target.percent.eq(percent));
    const rate = rateOf(percent);
    const spread = spreadCents(
      own.map((target) => target.target.times(ONE.plus(rate))),
      net.plus(round2(net.times(rate))),
    );
    // The rest is at most half an öre per line and half an öre for the sum, which is the tolerance itself.
    if (!spread) throw new Error('gross amounts cannot be spread');
    for (const [index, target] of own.entries()) amounts.set(target, spread[index] ?? ZERO);
  }
  return amounts;
}

function lineRows(context: RowsInput, carriers: ReadonlyMap<number, LineArticle>, withoutSplit: boolean): InvoiceRows | Refusal {
  const { input, targets, includesVat } = context;
  const amounts = amountsOf(targets, includesVat);
  const byLine = new Map(targets.map((target) => [target.line, target]));
  const domestic = countryOr(input.customer.countryCode, input.company.countryCode) === countryOr(input.company.countryCode, '');
  const rules = {
    includesVat,
    priceDecimals: domestic ? 2 : 4,
    exactQuantity: input.settings.invoices.exactQuantity,
    currency: context.currency,
    units: input.settings.products.units,
    texts: documentTexts[documentLanguage(input.customer, input.company)],
  } as const;
  const rows: PlannedRow[] = [];
  const notes: Note[] = [];
  for (const [index, line] of input.invoice.lines.entries()) {
    const target = byLine.get(index);
    const carrier = carriers.get(index);
    if (isTextLine(line) || !target || !carrier) {
      const pieces = splitText(cleanText(line.name));
      if (pieces.length === 0) notes.push(note('note.blank-line-left-out', { line: index + 1 }));
      rows.push(...pieces.map((text): PlannedRow => ({ kind: 'text', text, line: index })));
      continue;
    }
    // Folding would move stock, so a stock article keeps its split rows.
    const planned = plannedLine(line, target, amounts.get(target) ?? ZERO, carrier, {
      ...rules,
      withoutSplit: withoutSplit && !carrier.article.isStock,
    });
    if (!planned.ok) return planned;
    rows.push(...planned.rows);
    notes.push(...planned.notes);
  }
  return { ok: true, rows, notes };
}

/** A credit note's rows have the other sign on the quantity; prices stay positive. The other direction is a learned exception. */
function signed(rows: readonly PlannedRow[], input: InvoiceInput): PlannedRow[] {
  if (!input.invoice.is_creditnote) return [...rows];
  const turn = (value: Decimal): Decimal => ZERO.minus(value);
  return rows.map((row) =>
    row.kind === 'text'
      ? row
      : { ...row, quantity: input.creditQuantity === 'positive' ? row.quantity : turn(row.quantity), amount: turn(row.amount) },
  );
}

const asTextRow = (text: string): PlannedRow => ({ kind: 'text', text, line: null });

/** Refusals: those of `lineArticle`, `plannedLine` and `roundingRow`, and `too-many-rows`. */
export function invoiceRows(context: RowsInput): InvoiceRows | Refusal {
  const { input, targets, deliveryCountry } = context;
  const { invoice, company, customer } = input;
  const texts = documentTexts[documentLanguage(customer, company)];
  const carriers = new Map<number, LineArticle>();
  for (const { line: index } of targets) {
    const line = invoice.lines[index];
    if (!line) continue;
    const carrier = lineArticle(line, index, {
      company,
      customer,
      articles: input.articles,
      substitutes: input.substitutes,
      deliveryCountry,
    });
    if (!carrier.ok) return carrier;
    carriers.set(index, carrier);
  }
  const rounding = roundingRow(input, context.rackbeat, context.vat[input.vatMethod ?? 'c'], texts.rounding, deliveryCountry);
  if (!rounding.ok) return rounding;
  const roundingRows: PlannedArticleRow[] = rounding.row ? [rounding.row] : [];
  const mark = markText(texts, invoice.number, input.mark, invoice.is_creditnote, input.settings.invoices.numberWording);
  const heading = splitText(cleanText(invoice.heading));
  const tail = [cleanText(invoice.note), ...context.headerTexts].flatMap((text) => splitText(text));

  const inOrder = lineRows(context, carriers, false);
  if (!inOrder.ok) return inOrder;
  const notes = [...rounding.notes];
  const roomy = (lines: readonly PlannedRow[]): PlannedRow[] => [
    ...heading.map(asTextRow),
    ...lines,
    ...roundingRows,
    ...tail.map(asTextRow),
    asTextRow(mark),
  ];
  const tight = (lines: readonly PlannedRow[]): PlannedRow[] => [
    ...lines,
    ...roundingRows,
    ...packTexts([...heading, ...tail, mark]).map(asTextRow),
  ];
  const answer = (rows: PlannedRow[], lineNotes: readonly Note[]): InvoiceRows => ({
    ok: true,
    rows: signed(rows, input),
    notes: [...lineNotes, ...notes],
  });

  if (roomy(inOrder.rows).length <= MOST_ROWS) return answer(roomy(inOrder.rows), inOrder.notes);
  notes.push(note('note.texts-combined', { rows: roomy(inOrder.rows).length }));
  if (tight(inOrder.rows).length <= MOST_ROWS) return answer(tight(inOrder.rows), inOrder.notes);
  const folded = lineRows(context, carriers, true);
  if (!folded.ok) return folded;
  if (tight(folded.rows).length <= MOST_ROWS) return answer(tight(folded.rows), folded.notes);
  return refuse('refusal.too-many-rows', { rows: tight(folded.rows).length, most: MOST_ROWS });
}
