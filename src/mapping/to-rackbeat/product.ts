/** An article → a Rackbeat product (product.md §4): number, name, prices, unit, group and barcode. Stock stays where it is. */
import type { Settings } from '../../../api/settings.ts';
import { type Decimal, decimal, formatDecimal, isDecimal, isZero, whole, ZERO } from '../../core/money.ts';
import type { Article } from '../../eaccounting/schema.ts';
import type { RackbeatItem } from '../../rackbeat/schema.ts';
import { note } from '../answer.ts';
import { articleName } from '../article.ts';
import type { Note } from '../facts.ts';
import { sameName } from '../same-name.ts';
import { cleanText } from '../text-rows.ts';
import type { FieldDifference, Left, Mapped, ProductBody } from './facts.ts';

/** Most characters of an item's number at Rackbeat. */
const NUMBER_MOST = 25;

const priceOf = (value: unknown): Decimal => (isDecimal(value) ? value : typeof value === 'number' ? whole(value) : ZERO);

/** The part of a product that stands in the article itself; group and unit are found when it is written. */
export function mapProduct(article: Article): Mapped<ProductBody> | Left {
  const number = article.Number.trim();
  if (number.length > NUMBER_MOST)
    return { ok: 'skip', reason: { code: 'initial-sync.number-too-long', params: { number, most: NUMBER_MOST } } };
  if (number === '') return { ok: 'skip', reason: { code: 'initial-sync.number-missing', params: {} } };
  const cost = priceOf(article['PurchasePrice']);
  const barcodes = article.Barcodes.map((one) => cleanText(one.Barcode)).filter((one) => one !== '');
  const notes: Note[] =
    barcodes.length > 1 ? [note('note.initial-first-barcode', { barcode: barcodes[0] ?? '', count: barcodes.length })] : [];
  return {
    ok: true,
    notes,
    body: {
      number,
      name: cleanText(article.Name) || number,
      salesPrice: formatDecimal(article.NetPrice ?? ZERO),
      // A purchase price of nothing is one that nobody has entered.
      costPrice: isZero(cost) ? null : formatDecimal(cost),
      barcode: barcodes[0] ?? null,
      barred: !article.IsActive,
    },
  };
}

type Named = { number: string; name: string };

export type Chosen = { number: string; notes: Note[] };

/** Mapped to this id: the only one, else the one with the same name, else the lowest number, noted. */
export function reverseMapped(
  id: string,
  name: string,
  mapping: Readonly<Record<string, string>>,
  records: readonly Named[],
  code: 'note.initial-group-chosen' | 'note.initial-unit-chosen',
): Chosen | null {
  const mapped = records.filter((record) => mapping[record.number] === id);
  const chosen =
    mapped.find((record) => sameName(record.name, name)) ?? mapped.toSorted((one, other) => Number(one.number) - Number(other.number))[0];
  if (!chosen) return null;
  return { number: chosen.number, notes: mapped.length > 1 ? [note(code, { name: chosen.name, count: mapped.length })] : [] };
}

export interface ProductPlaces {
  settings: Pick<Settings, 'products'>;
  /** Names of units by eAccounting's id, for the list of differences. */
  unitNames: ReadonlyMap<string, string>;
  codingNames: ReadonlyMap<string, string>;
}

const differ = (one: Decimal | null, other: string): boolean => !(one ?? ZERO).eq(decimal(other));

/** What stands otherwise in Rackbeat. An empty value of eAccounting's is no difference; nor is a name that was cut for it. */
export function productDifferences(item: RackbeatItem, article: Article, body: ProductBody, places: ProductPlaces): FieldDifference[] {
  const differences: FieldDifference[] = [];
  const add = (field: string, rackbeat: string | null, eaccounting: string | null): void => {
    differences.push({ field, rackbeat, eaccounting });
  };
  const { settings, unitNames, codingNames } = places;
  if (cleanText(item.name) !== body.name && !sameName(articleName(item.name), body.name)) add('name', item.name, body.name);
  if (differ(item.sales_price, body.salesPrice)) add('sales-price', formatDecimal(item.sales_price ?? ZERO), body.salesPrice);
  if (body.costPrice !== null && differ(item.recommended_cost_price, body.costPrice))
    add('cost-price', item.recommended_cost_price === null ? null : formatDecimal(item.recommended_cost_price), body.costPrice);
  if (body.barcode !== null && cleanText(item.barcode) !== body.barcode) add('barcode', item.barcode, body.barcode);
  const unit = item.unit?.number ?? item.unit_id;
  const mappedUnit = unit === null ? undefined : settings.products.units[unit];
  if (mappedUnit !== undefined && mappedUnit !== article.UnitId)
    add('unit', item.unit?.name ?? unit, unitNames.get(article.UnitId) ?? article.UnitId);
  const group = item.group?.number ?? item.group_id;
  const mappedCoding = group === null ? undefined : settings.products.groupCodings[group];
  if (mappedCoding !== undefined && mappedCoding !== article.CodingId)
    add('group', item.group?.name ?? group, codingNames.get(article.CodingId) ?? article.CodingId);
  return differences;
}
