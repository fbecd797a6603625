/**
 * One Rackbeat line → its draft rows: the ladder of row-ladder.ts, the article of line-article.ts, and a text that says what Rackbeat said.
 * Amounts are still in the document's own direction; signs of credit notes are set by invoice-rows.ts.
 */

import type { Settings } from '../../api/settings.ts';
import { type Decimal, formatDecimal, ONE, round2 } from '../core/money.ts';
import type { RackbeatInvoiceLine } from '../rackbeat/schema.ts';
import { note, refuse } from './answer.ts';
import type { DocumentTexts } from './document-texts.ts';
import type { ArticleFacts, Note, PlannedRow, Refusal } from './facts.ts';
import type { LineArticle } from './line-article.ts';
import type { LineTarget } from './line-targets.ts';
import { saidByRackbeat, withUnit } from './line-text.ts';
import { type LadderRows, ladderRows } from './row-ladder.ts';
import { plainName } from './same-name.ts';
import { cleanText, ROW_TEXT_MOST, splitText } from './text-rows.ts';
import { rateOf } from './vat-roundings.ts';

export interface LineRules {
  includesVat: boolean;
  priceDecimals: 2 | 4;
  exactQuantity: boolean;
  withoutSplit: boolean;
  currency: string;
  units: Settings['products']['units'];
  texts: DocumentTexts;
}

export interface PlannedLine {
  ok: true;
  rows: readonly PlannedRow[];
  notes: readonly Note[];
}

/** VAT in öre of an amount, which includes the VAT when the document does. */
export function vatOf(amount: Decimal, percent: Decimal, includesVat: boolean): Decimal {
  const rate = rateOf(percent);
  return round2(includesVat ? amount.times(rate).div(ONE.plus(rate)) : amount.times(rate));
}

/** The line's unit when it is not the one the article is counted in: by the unit mapping, else by name. null: the same, or not known. */
function otherUnit(line: RackbeatInvoiceLine, article: ArticleFacts, units: LineRules['units']): string | null {
  const name = cleanText(line.unit?.name);
  if (!line.unit || name === '') return null;
  const mapped = units[line.unit.number];
  if (mapped !== undefined && article.unitId) return mapped === article.unitId ? null : name;
  if (article.unitAbbreviation === null) return null;
  return plainName(name) === plainName(article.unitAbbreviation) ? null : name;
}

/** A text longer than a row's goes on in text rows; what was added to the name stays in the first. */
function rowTexts(name: string, dressed: (name: string) => string): string[] {
  const added = dressed('').length;
  const [first = '-', ...rest] = splitText(name, ROW_TEXT_MOST - added);
  return [dressed(first), ...rest];
}

function ladderNotes(ladder: LadderRows, target: LineTarget, price: Decimal, name: string): Note[] {
  const line = target.line + 1;
  const first = ladder.rows[0];
  const found: Note[] = [];
  if (ladder.priceRounded && first)
    found.push(note('note.price-rounded', { line, from: formatDecimal(price), to: formatDecimal(first.unitPrice) }));
  if (ladder.discountRounded && first) {
    found.push(note('note.discount-rounded', { line, from: formatDecimal(target.discount), to: formatDecimal(first.discount) }));
  }
  if (ladder.step === 'net-price') found.push(note('note.row-net-price', { line, name }));
  if (ladder.step === 'split') found.push(note('note.row-split', { line, name }));
  if (ladder.step === 'fold') found.push(note('note.row-folded', { line, name }));
  return found;
}

/** Rows of a line with an article. `amount` is what they must add up to (gross when the document includes VAT). Refusal: `fold-on-stock-article`. */
export function plannedLine(
  line: RackbeatInvoiceLine,
  target: LineTarget,
  amount: Decimal,
  carrier: LineArticle,
  rules: LineRules,
): PlannedLine | Refusal {
  const { article, name, percent } = carrier;
  const price = rules.includesVat ? target.price.times(ONE.plus(rateOf(percent))) : target.price;
  const ladder = ladderRows(
    { quantity: target.quantity, price, discount: target.discount, target: amount },
    {
      priceDecimals: rules.priceDecimals,
      exactQuantity: rules.exactQuantity,
      isStock: article.isStock,
      withoutSplit: rules.withoutSplit,
      vat: (part) => vatOf(part, percent, rules.includesVat),
    },
  );
  if (ladder === 'stock') return refuse('refusal.fold-on-stock-article', { line: target.line + 1, article: article.number, name });

  const unit = otherUnit(line, article, rules.units);
  const { quantity, discount } = target;
  const said = { quantity, unit: cleanText(line.unit?.name) || null, price: target.price, discount, currency: rules.currency };
  const dressed = (part: string): string => {
    if (ladder.step !== 'as-is') return saidByRackbeat(part, said, rules.texts, rules.includesVat);
    return unit === null ? part : withUnit(part, quantity, unit, rules.texts);
  };
  const [text = name, ...more] = rowTexts(name, dressed);
  const rows: PlannedRow[] = ladder.rows.map((part) => ({
    kind: 'article',
    article: carrier.key,
    text,
    ...part,
    reverseCharge: carrier.reverseCharge,
    vatPercent: percent,
    area: carrier.area,
    step: ladder.step,
    line: target.line,
  }));
  const notes = [...carrier.notes, ...ladderNotes(ladder, target, price, name)];
  if (unit !== null)
    notes.push(note('note.unit-differs', { line: target.line + 1, rackbeat: unit, eaccounting: article.unitAbbreviation ?? '' }));
  return { ok: true, rows: [...rows, ...more.map((part): PlannedRow => ({ kind: 'text', text: part, line: target.line }))], notes };
}
