/** The preview of products: every article by its number; what stands in Rackbeat under it is linked only when it is the same. */

import type { Message } from '../../core/failure.ts';
import type { Article } from '../../eaccounting/schema.ts';
import { note } from '../../mapping/answer.ts';
import type { Note } from '../../mapping/facts.ts';
import { articleIdentity } from '../../mapping/identity.ts';
import type { FieldDifference, ProductBody } from '../../mapping/to-rackbeat/facts.ts';
import { mapProduct, productDifferences, reverseMapped } from '../../mapping/to-rackbeat/product.ts';
import type { RackbeatItem, RackbeatProductGroup, RackbeatUnit } from '../../rackbeat/schema.ts';
import { withTenant } from '../../store/database.ts';
import type { NewRow } from '../../store/initial-sync-rows.ts';
import { linkedNumbers } from '../../store/links.ts';
import { calendarDay } from '../calendar-day.ts';
import { articleCardOf } from '../card-facts.ts';
import type { Held } from './held.ts';
import type { ProductPayload } from './payloads.ts';
import { askedRow, collectQuestions, createRow, eachPage, type PreviewKind, skippedRow, standingRow } from './previewing.ts';
import { readItems, type Shelf } from './rackbeat-shelves.ts';

interface Place {
  /** Found when it is written: mapped by then. */
  fallback: string | null;
  notes: Note[];
}

interface Known {
  held: Held;
  items: Shelf<RackbeatItem>;
  links: Map<string, string>;
  /** Rackbeat numbers that belong to an article already, or do so from this preview on. */
  owned: Set<string>;
  groups: readonly RackbeatProductGroup[];
  units: readonly RackbeatUnit[];
  codingNames: ReadonlyMap<string, string>;
  activeCodings: ReadonlySet<string>;
  unitNames: ReadonlyMap<string, string>;
  questions: ReturnType<typeof collectQuestions>;
}

export const previewProducts: PreviewKind = async (held, store) => {
  const { clients, context, connection, shelf } = held;
  const book = await shelf.book(connection.id, clients.eaccounting);
  if (!book.ok) return book;
  const codings = await shelf.codings(connection.id, clients.eaccounting, calendarDay(context.clock.now(), connection.timeZone));
  if (!codings.ok) return codings;
  const groups = await clients.rackbeat.productGroups();
  if (!groups.ok) return groups;
  const units = await clients.rackbeat.units();
  if (!units.ok) return units;
  const items = await readItems(clients);
  if (!items.ok) return items;
  const links = await withTenant(context.ledger, connection.id, (trx) => linkedNumbers(trx, 'item'));

  const known: Known = {
    held,
    items: items.value,
    links,
    owned: new Set(links.values()),
    groups: groups.value,
    units: units.value,
    codingNames: new Map([...codings.value.values()].map(({ id, name }) => [id, name])),
    activeCodings: new Set([...codings.value.values()].flatMap(({ id, active }) => (active ? [id] : []))),
    unitNames: new Map([...book.value.units.values()].map((unit) => [unit.Id, unit.Name ?? unit.Abbreviation ?? ''])),
    questions: collectQuestions(),
  };
  const read = await eachPage(
    (page) => clients.eaccounting.articlesPage(page),
    (articles) => store(articles.map((article) => judge(known, article))),
  );
  return read.ok ? { ok: true, value: { questions: known.questions.all(), nextNumber: null } } : read;
};

function judge(known: Known, article: Article): NewRow {
  const { run } = known.held;
  const base = { sourceId: article.Id, source: article.Number, name: article.Name };
  if (!article.IsActive && !run.includeInactive) return skippedRow(base, { code: 'initial-sync.inactive', params: {} });
  const mapped = mapProduct(article);
  if (mapped.ok !== true) return skippedRow(base, mapped.reason);
  const { body } = mapped;

  const linked = known.links.get(article.Id);
  if (linked !== undefined) {
    const item = known.items.byNumber.get(linked);
    if (item) return standing(known, base, article, body, { item, linked: true });
    return askedRow(base, { code: 'initial-sync.linked-record-gone', params: { number: linked } }, linked);
  }
  if (known.items.unreadable.has(body.number))
    return askedRow(base, { code: 'initial-sync.number-unreadable', params: { number: body.number } });
  const holder = known.items.byNumber.get(body.number);
  if (holder) {
    if (known.owned.has(holder.number)) return askedRow(base, { code: 'initial-sync.number-linked', params: { number: holder.number } });
    if (articleIdentity(holder, article) !== 'same') {
      const params = { number: body.number, name: article.Name, other: holder.name };
      return askedRow(base, { code: 'initial-sync.other-product', params }, holder.number);
    }
    known.owned.add(holder.number);
    return standing(known, base, article, body, { item: holder, linked: false });
  }

  const group = groupOf(known, article);
  const unit = unitOf(known, article);
  for (const place of [group, unit]) {
    if ('code' in place) {
      known.questions.add(place);
      return askedRow(base, place);
    }
  }
  if ('code' in group || 'code' in unit) throw new Error('a place that asks has been answered above');
  const payload: ProductPayload = { ...payloadOf(known, article, body), defaultGroup: group.fallback, defaultUnit: unit.fallback };
  return createRow(base, { rackbeatNumber: body.number, notes: [...mapped.notes, ...group.notes, ...unit.notes], payload });
}

function payloadOf(known: Known, article: Article, body: ProductBody): ProductPayload {
  return {
    body,
    coding: { id: article.CodingId, name: known.codingNames.get(article.CodingId) ?? '' },
    unit: { id: article.UnitId, name: known.unitNames.get(article.UnitId) ?? '' },
    defaultGroup: null,
    defaultUnit: null,
    card: articleCardOf(article),
    changes: {},
    seenVersion: null,
  };
}

/** Made in this same run, and mapped when the products come: nothing to ask. */
const comesAlong = (known: Known, kind: 'product-groups' | 'units'): boolean => known.held.run.kinds.includes(kind);

function groupOf(known: Known, article: Article): Place | Message {
  const { settings } = known.held;
  const name = known.codingNames.get(article.CodingId) ?? '';
  const mapped = reverseMapped(article.CodingId, name, settings.products.groupCodings, known.groups, 'note.initial-group-chosen');
  if (mapped) return { fallback: null, notes: mapped.notes };
  if (comesAlong(known, 'product-groups') && known.activeCodings.has(article.CodingId)) return { fallback: null, notes: [] };
  const fallback = known.groups.find(({ number }) => number === settings.customers.initialSyncDefaults.productGroup);
  if (fallback) return { fallback: fallback.number, notes: [note('note.initial-group-default', { name })] };
  return { code: 'initial-sync.needs-product-group', params: { name } };
}

function unitOf(known: Known, article: Article): Place | Message {
  const { settings } = known.held;
  const name = known.unitNames.get(article.UnitId) ?? '';
  const mapped = reverseMapped(article.UnitId, name, settings.products.units, known.units, 'note.initial-unit-chosen');
  if (mapped) return { fallback: null, notes: mapped.notes };
  if (comesAlong(known, 'units') && name !== '') return { fallback: null, notes: [] };
  const fallback = known.units.find(({ number }) => number === settings.customers.initialSyncDefaults.unit);
  if (fallback) return { fallback: fallback.number, notes: [note('note.initial-unit-default', { name })] };
  return { code: 'initial-sync.needs-unit', params: { name } };
}

function standing(
  known: Known,
  base: Pick<NewRow, 'sourceId' | 'source' | 'name'>,
  article: Article,
  body: ProductBody,
  { item, linked }: { item: RackbeatItem; linked: boolean },
): NewRow {
  const { settings } = known.held;
  const differences = productDifferences(item, article, body, { settings, unitNames: known.unitNames, codingNames: known.codingNames });
  const payload: ProductPayload = {
    ...payloadOf(known, article, body),
    changes: changesOf(known, article, body, differences),
    seenVersion: item.updated_at,
  };
  return standingRow(base, { linked, rackbeatNumber: item.number, differences, payload });
}

/** Only what was shown as different, in Rackbeat's spelling. */
function changesOf(known: Known, article: Article, body: ProductBody, differences: readonly FieldDifference[]): Record<string, unknown> {
  const { groupCodings, units } = known.held.settings.products;
  const group = reverseMapped(article.CodingId, '', groupCodings, known.groups, 'note.initial-group-chosen');
  const unit = reverseMapped(article.UnitId, '', units, known.units, 'note.initial-unit-chosen');
  const values: Record<string, [string, unknown]> = {
    name: ['name', body.name],
    'sales-price': ['sales_price', Number(body.salesPrice)],
    'cost-price': ['recommended_cost_price', Number(body.costPrice ?? 0)],
    barcode: ['barcode', body.barcode],
    ...(unit ? { unit: ['unit_id', Number(unit.number)] } : {}),
    ...(group ? { group: ['group', Number(group.number)] } : {}),
  };
  return Object.fromEntries(differences.flatMap(({ field }) => (values[field] ? [values[field]] : [])));
}
