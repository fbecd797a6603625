/**
 * Lists as Rackbeat gives them: filters that are obeyed, ignored or refused, order, pages and the envelope.
 * An unknown plain filter is silently ignored; an unknown `simple_filter` property is a 422.
 */
import type { Answer } from '../kit/answer.ts';
import type { Account, Shelf } from './accounts.ts';
import { answer, invalid } from './answers.ts';
import { textOf } from './field-rules.ts';
import type { Rackbeat } from './rackbeat.ts';
import { pick, readFields } from './sparse-fields.ts';
import type { Switches } from './switches.ts';
import { readMoment } from './zone-times.ts';

export type Query = Record<string, string>;

/** What the API knows about one kind of record. */
export interface Resource<Kept extends object> {
  path: string;
  singular: string;
  plural: string;
  shelf(account: Account): Shelf<Kept>;
  /** Narrows a shelf that holds more than one kind. */
  only?(record: Kept): boolean;
  view(rackbeat: Rackbeat, account: Account, record: Kept): Record<string, unknown>;
  /** Properties for `simple_filter[…]`. */
  filterable: readonly string[];
  /** Plain query keys that filter. */
  plain: Record<string, (record: Kept, value: string) => boolean>;
  searched(record: Kept): (string | number | null)[];
}

const DEFAULT_LIMIT = 20;
const MAX_LIMIT = 1000;

/** Query parameters as single texts; of a repeated one the last counts, as in PHP. */
export function readQuery(query: unknown): Query {
  const entries = Object.entries((query ?? {}) as Record<string, string | string[]>);
  return Object.fromEntries(entries.map(([name, value]) => [name, Array.isArray(value) ? (value.at(-1) ?? '') : value]));
}

const propertyOf = (record: object, name: string): unknown => (record as Record<string, unknown>)[name];

/** Equality as a database sees it: without regard to case, and true, "true" and "1" are one. */
function sameText(value: unknown, wanted: string): boolean {
  if (typeof value === 'boolean') return value === (wanted === 'true' || wanted === '1');
  return value !== null && value !== undefined && textOf(value).toLowerCase() === wanted.toLowerCase();
}

export const truthy = (value: string): boolean => value === 'true' || value === '1';

const isDeleted = (record: object): boolean => typeof propertyOf(record, 'deleted_at') === 'string';

/** Whether a record can be seen at all. */
export const isVisible = (record: object, switches: Switches): boolean => !isDeleted(record) || switches.deletedRecords === 'visible';

function simpleFilters(resource: Resource<never>, query: Query): { filters: [string, string][] } | { unknown: string } {
  const filters: [string, string][] = [];
  for (const [name, value] of Object.entries(query)) {
    const property = /^simple_filter\[(\w+)\]$/.exec(name)?.[1];
    if (property === undefined) continue;
    if (!resource.filterable.includes(property)) return { unknown: property };
    filters.push([property, value]);
  }
  return { filters };
}

const TIME_FILTERS = [
  ['updated_at_from', 'updated_at', 'from'],
  ['updated_at_to', 'updated_at', 'to'],
  ['created_at_from', 'created_at', 'from'],
  ['created_at_to', 'created_at', 'to'],
  ['invoice_date_from', 'invoice_date', 'from'],
  ['invoice_date_to', 'invoice_date', 'to'],
] as const;

/** A test per time filter; days are compared as days, moments as moments. */
function timeFilters(resource: Resource<never>, account: Account, query: Query, switches: Switches): ((record: object) => boolean)[] {
  const obeyed =
    switches.timeFilters === 'all-lists' || (switches.timeFilters === 'invoices-only' && resource.path === 'customer-invoices');
  if (!obeyed) return [];
  const zone = switches.filterTimes === 'utc' ? 'UTC' : account.zone;
  return TIME_FILTERS.flatMap(([name, property, side]) => {
    const text = query[name];
    if (text === undefined || text === '') return [];
    const limit = property === 'invoice_date' ? text.slice(0, 10) : readMoment(text, zone, side === 'to');
    if (limit === null) return [];
    return (record: object): boolean => {
      const value = propertyOf(record, property);
      if (typeof value !== 'string') return false;
      // Rackbeat keeps whole seconds: 10:15:00 in a filter also means what happened within that second.
      const kept = property === 'invoice_date' ? value : `${value.slice(0, 19)}.000Z`;
      return side === 'from' ? kept >= limit : kept <= limit;
    };
  });
}

function compareValues(one: unknown, other: unknown): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  const [left, right] = [textOf(one), textOf(other)];
  return left < right ? -1 : left > right ? 1 : 0;
}

function ordered<Kept extends object>(records: Kept[], query: Query, switches: Switches): Kept[] {
  const by = query.order_by ?? query.sort;
  if (by === undefined || switches.ordering === 'ignored') return records;
  const direction = (query.order_direction ?? (query.order_by === undefined ? 'ASC' : 'DESC')).toUpperCase() === 'ASC' ? 1 : -1;
  return [...records].sort((one, other) => direction * compareValues(propertyOf(one, by), propertyOf(other, by)));
}

const wholeNumber = (text: string | undefined, fallback: number): number =>
  text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : fallback;

/** One page of a list, or the refusal of its filters. */
export function listAnswer<Kept extends object>(resource: Resource<Kept>, rackbeat: Rackbeat, account: Account, query: Query): Answer {
  const switches = rackbeat.switches();
  const simple = simpleFilters(resource as unknown as Resource<never>, query);
  if ('unknown' in simple) return invalid({ simple_filter: [`Property '${simple.unknown}' is not filterable`] }, switches);
  const times = timeFilters(resource as unknown as Resource<never>, account, query, switches);
  const plain = Object.entries(resource.plain).flatMap(([name, test]) => {
    const value = query[name];
    return value === undefined || value === '' ? [] : [(record: Kept): boolean => test(record, value)];
  });
  const search = query.search?.trim().toLowerCase() ?? '';
  const matches = (record: Kept): boolean =>
    (resource.only?.(record) ?? true) &&
    isVisible(record, switches) &&
    simple.filters.every(([property, value]) => sameText(propertyOf(record, property), value)) &&
    times.every((test) => test(record)) &&
    plain.every((test) => test(record)) &&
    (search === '' ||
      resource.searched(record).some((text) =>
        String(text ?? '')
          .toLowerCase()
          .includes(search),
      ));

  const found = ordered([...resource.shelf(account).values()].filter(matches), query, switches);
  const limit = Math.min(MAX_LIMIT, Math.max(1, wholeNumber(query.limit, DEFAULT_LIMIT)));
  const page = Math.max(1, wholeNumber(query.page, 1));
  const rows = found.slice((page - 1) * limit, page * limit).map((record) => shown(resource, rackbeat, account, record, query));
  const envelope = { [resource.plural]: rows, total: found.length, pages: Math.ceil(found.length / limit), limit, page };
  return answer(206, envelope);
}

/** One record as it is answered, cut down to `fields` when they are given. */
export function shown<Kept extends object>(
  resource: Resource<Kept>,
  rackbeat: Rackbeat,
  account: Account,
  record: Kept,
  query: Query,
): unknown {
  const view = resource.view(rackbeat, account, record);
  if (rackbeat.switches().unknownFields === 'everywhere')
    Object.assign(view, { unheard_of: { kind: 'surprise', since: 2031 }, x_flags: [1, 'two', null] });
  return query.fields === undefined || query.fields === '' ? view : pick(view, readFields(query.fields));
}
