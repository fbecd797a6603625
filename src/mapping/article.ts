/** A Rackbeat product or bill of materials → an eAccounting article (product.md §5, accounting-rules §7). A BOM is one article; never a stock article. */

import type { Settings } from '../../api/settings.ts';
import { type Decimal, decimal, formatDecimal, isNegative, ONE, round2, ZERO } from '../core/money.ts';
import type { ArticleBody, EAccountingUnit } from '../eaccounting/schema.ts';
import type { RackbeatItem } from '../rackbeat/schema.ts';
import { note, refuse } from './answer.ts';
import type { CodingFacts, Note, Refusal } from './facts.ts';
import { suggestUnit } from './suggestions.ts';
import { cleanText, cutAtWord } from './text-rows.ts';
import { rateOf } from './vat-roundings.ts';

/** Limits at eAccounting. */
const NUMBER_MOST = 40;
const NAME_MOST = 50;
const BARCODE_MOST = 50;
const PRICE_MOST = decimal('99000000');

export interface ArticleInput {
  item: RackbeatItem;
  settings: Settings;
  /** By id, read for the day of writing. */
  codings: ReadonlyMap<string, CodingFacts>;
  /** By id. */
  units: ReadonlyMap<string, EAccountingUnit>;
  /** An invoice that waits keeps the article open. */
  neededByInvoice?: boolean;
}

export type ArticleOutcome = { ok: true; body: ArticleBody; coding: CodingFacts; notes: readonly Note[] } | Refusal;

/** The article name that fits: cut between words. */
export const articleName = (name: string): string => cutAtWord(cleanText(name), NAME_MOST);

/** Net × (1 + percent) in öre; the vendor refuses prices that do not agree with the coding's percent. */
export const grossPrice = (net: Decimal, percent: Decimal): Decimal => round2(net.times(ONE.plus(rateOf(percent))));

function codingOf({ item, settings, codings }: ArticleInput, notes: Note[]): CodingFacts | Refusal {
  const group = item.group?.number ?? item.group_id;
  const mapped = group === null ? undefined : settings.products.groupCodings[group];
  const id = mapped ?? settings.products.defaultCodingId;
  if (id === null) return refuse('refusal.coding-not-mapped', { item: item.number, group: group ?? '', name: item.group?.name ?? '' });
  const coding = codings.get(id);
  if (!coding) return refuse('refusal.coding-gone', { item: item.number, coding: id });
  if (!coding.active) return refuse('refusal.coding-inactive', { item: item.number, coding: coding.name });
  if (mapped === undefined) notes.push(note('note.coding-default', { group: group ?? '' }));
  return coding;
}

function unitOf({ item, settings, units }: ArticleInput, notes: Note[]): string | Refusal {
  const number = item.unit?.number ?? item.unit_id;
  const mapped = number === null ? undefined : settings.products.units[number];
  if (mapped !== undefined) return units.has(mapped) ? mapped : refuse('refusal.unit-gone', { item: item.number, unit: mapped });
  const name = item.unit?.name ?? '';
  const suggested = name === '' ? null : suggestUnit({ number: number ?? '', name }, [...units.values()]);
  if (suggested) {
    notes.push(note('note.unit-mapped-by-name', { unit: number ?? '', name }));
    return suggested.Id;
  }
  const fallback = settings.products.defaultUnitId;
  if (fallback === null)
    return number === null
      ? refuse('refusal.unit-missing', { item: item.number })
      : refuse('refusal.unit-not-mapped', { item: item.number, unit: number, name });
  if (!units.has(fallback)) return refuse('refusal.unit-gone', { item: item.number, unit: fallback });
  notes.push(note('note.unit-default', { unit: name }));
  return fallback;
}

function netPriceOf(item: RackbeatItem, notes: Note[]): Decimal | Refusal {
  const price = item.sales_price ?? ZERO;
  if (isNegative(price)) {
    notes.push(note('note.price-below-zero', { from: formatDecimal(price) }));
    return ZERO;
  }
  const net = round2(price);
  if (net.gt(PRICE_MOST))
    return refuse('refusal.price-too-high', { item: item.number, price: formatDecimal(net), most: formatDecimal(PRICE_MOST) });
  if (!net.eq(price)) notes.push(note('note.price-to-two-decimals', { from: formatDecimal(price), to: formatDecimal(net) }));
  return net;
}

/**
 * The price that purchases are planned with. Rackbeat's running `cost_price` moves with every delivery and would have every article
 * written again and again; it is not sent. Null: not known, or nothing that eAccounting takes.
 */
function costPriceOf({ recommended_cost_price: cost }: RackbeatItem): Decimal | null {
  if (cost === null || isNegative(cost)) return null;
  const rounded = round2(cost);
  return rounded.gt(PRICE_MOST) ? null : rounded;
}

/**
 * The body for creating the article. Refusals: `number-too-long`, `name-missing`, `coding-not-mapped`, `coding-gone`, `coding-inactive`,
 * `unit-not-mapped`, `unit-missing`, `unit-gone`, `price-too-high`.
 */
export function mapArticle(input: ArticleInput): ArticleOutcome {
  const { item } = input;
  const notes: Note[] = [];
  if (item.number.length > NUMBER_MOST) return refuse('refusal.number-too-long', { number: item.number, most: NUMBER_MOST });
  const name = articleName(item.name);
  if (name === '') return refuse('refusal.name-missing', { number: item.number });
  if (name !== cleanText(item.name)) notes.push(note('note.name-cut', { from: cleanText(item.name), to: name }));
  const coding = codingOf(input, notes);
  if ('ok' in coding) return coding;
  const unit = unitOf(input, notes);
  if (typeof unit !== 'string') return unit;
  const net = netPriceOf(item, notes);
  if ('ok' in net) return net;
  const gross = grossPrice(net, coding.percent);
  if (gross.gt(PRICE_MOST))
    return refuse('refusal.price-too-high', { item: item.number, price: formatDecimal(gross), most: formatDecimal(PRICE_MOST) });
  const cost = costPriceOf(item);
  const barcode = cleanText(item.barcode);
  if (barcode.length > BARCODE_MOST) notes.push(note('note.barcode-left-out', { barcode }));
  const body: ArticleBody = {
    Number: item.number,
    Name: name,
    IsActive: input.neededByInvoice === true || (!item.is_barred && item.deleted_at === null),
    CodingId: coding.id,
    UnitId: unit,
    NetPrice: net,
    GrossPrice: gross,
    ...(cost === null ? {} : { PurchasePrice: cost }),
    IsStock: false,
    ...(barcode !== '' && barcode.length <= BARCODE_MOST ? { Barcodes: [{ Barcode: barcode, BarcodeType: 0 as const }] } : {}),
  };
  return { ok: true, body, coding, notes };
}
