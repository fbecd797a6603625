/**
 * The preview of the opening stock: of every article with a balance, whether its product in Rackbeat can be given it. Only a product
 * that has no stock yet is; what stands there was counted or moved by somebody, and is shown and left alone.
 */
import type { Message, Result } from '../../core/failure.ts';
import { formatDecimal, isZero, roundTo, ZERO } from '../../core/money.ts';
import type { Article } from '../../eaccounting/schema.ts';
import { addStockValue, mapStock, type StockValue } from '../../mapping/to-rackbeat/stock.ts';
import type { RackbeatItem, RackbeatLocation } from '../../rackbeat/schema.ts';
import { withTenant } from '../../store/database.ts';
import { settledRecords } from '../../store/effect-batches.ts';
import { type NewRow, numbersOfKind } from '../../store/initial-sync-rows.ts';
import { linkedNumbers } from '../../store/links.ts';
import { STOCK_KIND } from '../effects/rackbeat-additions.ts';
import type { Held } from './held.ts';
import type { AdditionPayload } from './payloads.ts';
import { createRow, eachPage, type PreviewKind, skippedRow, standingRow } from './previewing.ts';
import { readItems, type Shelf } from './rackbeat-shelves.ts';

interface Known {
  includeInactive: boolean;
  items: Shelf<RackbeatItem>;
  /** eAccounting's id → the number that the product has in Rackbeat, or will have by this run. */
  numbers: ReadonlyMap<string, string | null>;
  /** Articles whose stock we have brought over before. */
  before: ReadonlySet<string>;
}

export const previewStock: PreviewKind = async (held, store) => {
  const { clients, context, connection, shelf, run } = held;
  const book = await shelf.book(connection.id, clients.eaccounting);
  if (!book.ok) return book;
  const locations = await clients.rackbeat.locations();
  if (!locations.ok) return locations;
  if (locations.value.length === 0)
    return { ok: true, value: { questions: [{ code: 'initial-sync.needs-location', params: {} }], nextNumber: null } };
  const items = await readItems(clients);
  if (!items.ok) return items;
  const known: Known = await withTenant(context.ledger, connection.id, async (trx) => ({
    includeInactive: run.includeInactive,
    items: items.value,
    numbers: new Map([...(await numbersOfKind(trx, run.id, 'products')), ...(await linkedNumbers(trx, 'item'))]),
    before: new Set(await settledRecords(trx, STOCK_KIND)),
  }));
  let value: StockValue = { counted: ZERO, reckoned: ZERO };
  const read = await eachPage(
    (page) => clients.eaccounting.articlesPage(page),
    async (articles) => {
      const judged = articles.map((article) => ({ article, row: judge(known, article) }));
      for (const { article, row } of judged) if (row?.intent === 'create') value = addStockValue(value, article);
      await store(judged.flatMap(({ row }) => row ?? []));
    },
  );
  if (!read.ok) return read;
  return {
    ok: true,
    value: { questions: [], remarks: remarksOn(value, book.value.company.currencyCode, locations.value), nextNumber: null },
  };
};

function remarksOn({ counted, reckoned }: StockValue, currency: string, locations: readonly RackbeatLocation[]): Message[] {
  const params = { counted: roundTo(counted, 2).toFixed(2), reckoned: roundTo(reckoned, 2).toFixed(2), currency };
  const first = firstLocation(locations);
  return [
    { code: 'initial-sync.stock-value', params },
    ...(locations.length > 1 ? [{ code: 'initial-sync.stock-place', params: { name: first.name ?? first.number } }] : []),
  ];
}

/** Where the stock of a product goes that has no place of its own. */
function firstLocation(locations: readonly RackbeatLocation[]): RackbeatLocation {
  const [first] = locations.toSorted((one, other) => Number(one.number) - Number(other.number));
  if (!first) throw new Error('a location has been asked for before');
  return first;
}

/** For the writing. */
export async function stockLocation({ clients }: Held): Promise<Result<number | null>> {
  const locations = await clients.rackbeat.locations();
  if (!locations.ok) return locations;
  return { ok: true, value: locations.value.length === 0 ? null : Number(firstLocation(locations.value).number) };
}

/** Null: nothing of it lies in stock. */
function judge(known: Known, article: Article): NewRow | null {
  const mapped = mapStock(article);
  if (mapped === null) return null;
  const base = { sourceId: article.Id, source: article.Number, name: article.Name };
  if (!article.IsActive && !known.includeInactive) return skippedRow(base, { code: 'initial-sync.inactive', params: {} });
  if (mapped.ok !== true) return skippedRow(base, mapped.reason);
  const { quantity } = mapped.body;
  const number = known.numbers.get(article.Id) ?? null;
  if (number === null) return skippedRow(base, { code: 'initial-sync.stock-no-product', params: {} });
  const payload: AdditionPayload = { changes: { stock_quantity: Number(quantity) }, seenVersion: formatDecimal(ZERO) };
  const item = known.items.byNumber.get(number);
  // Made by this run, after this preview.
  if (!item) return createRow(base, { rackbeatNumber: number, notes: [], payload });
  if (item.type === 'lot' || !item.inventory_enabled) return skippedRow(base, { code: 'initial-sync.stock-not-kept', params: { number } });
  const stands = item.stock_quantity ?? ZERO;
  if (stands.eq(mapped.body.quantity)) return standingRow(base, { linked: true, rackbeatNumber: number, differences: [], payload });
  if (!isZero(stands)) {
    const reason = { code: 'initial-sync.stock-stands', params: { number, rackbeat: formatDecimal(stands), quantity } };
    return { ...skippedRow(base, reason), differences: [{ field: 'stock', rackbeat: formatDecimal(stands), eaccounting: quantity }] };
  }
  if (known.before.has(article.Id)) return skippedRow(base, { code: 'initial-sync.stock-set-before', params: { number } });
  return createRow(base, { rackbeatNumber: number, notes: [], payload });
}
