/**
 * The vendor's list answers: envelope with Meta and Data, `$page`, `$pagesize` (50, at most 1000), `$top`, `$skip`, `$filter`, `$orderby`, `$select`.
 * Page size default and limit as other developers report them; a larger size is cut to the limit (assumed), a page beyond the last is empty (assumed).
 */
import type { Model } from './fields.ts';
import { compileFilter, type FilterRules } from './odata-evaluate.ts';
import { parseFilter, QueryFault } from './odata-parse.ts';
import { type Refusal, refusal } from './refusal.ts';

export interface ListRules extends FilterRules {
  serverTime: Date;
  /** Order when the caller names none: as stored, or by id, which is no order at all. */
  orderById: boolean;
  /** Query parameters of the resource itself, e.g. `modifiedSinceUtc`. */
  ownParameters?: readonly string[];
}

export interface ListAnswer {
  Meta: { CurrentPage: number; PageSize: number; TotalNumberOfPages: number; TotalNumberOfResults: number; ServerTimeUtc: string };
  Data: unknown[];
}

type Row = Record<string, unknown>;

const known = new Set(['$page', '$pagesize', '$top', '$skip', '$filter', '$orderby', '$select']);

/** `2026-11-24T09:00:00Z`: the vendor leaves out empty fractions. */
export const utcStamp = (moment: Date): string => moment.toISOString().replace('.000Z', 'Z');

function wholeOf(query: Record<string, unknown>, name: string, least: number, absent: number): number {
  const text = query[name];
  if (text === undefined) return absent;
  if (typeof text !== 'string' || !/^\d{1,9}$/.test(text) || Number(text) < least)
    throw new QueryFault(6000, `${name} must be a whole number from ${least}`);
  return Number(text);
}

function textOf(query: Record<string, unknown>, name: string): string | undefined {
  const value = query[name];
  if (value !== undefined && typeof value !== 'string') throw new QueryFault(6000, `${name} is given more than once`);
  return value;
}

function orderOf(text: string, model: Model): (a: Row, b: Row) => number {
  const keys = text.split(',').map((part) => {
    const match = /^\s*([A-Za-z_]\w*)(?:\s+(asc|desc))?\s*$/.exec(part);
    const name = match?.[1] ?? '';
    const kind = Object.hasOwn(model, name) ? model[name]?.kind : undefined;
    if (!match || !kind || kind === 'list' || kind === 'texts' || kind === 'any')
      throw new QueryFault(6000, `$orderby can not be '${text}'`);
    return { name, kind, sign: match[2] === 'desc' ? -1 : 1 };
  });
  return (a, b) => {
    for (const { name, kind, sign } of keys) {
      const [left, right] = kind === 'stamp' ? [momentOf(a[name]), momentOf(b[name])] : [a[name], b[name]];
      if (left === right) continue;
      if (left === null || left === undefined) return -sign;
      if (right === null || right === undefined) return sign;
      return left < right ? -sign : sign;
    }
    return 0;
  };
}

const momentOf = (value: unknown): number | null => (typeof value === 'string' ? Date.parse(value) : null);

function selectOf(text: string, model: Model): (row: Row) => Row {
  const names = text.split(',').map((name) => name.trim());
  for (const name of names)
    if (!Object.hasOwn(model, name)) throw new QueryFault(6000, `Could not find a property named '${name}' in $select`);
  return (row) => Object.fromEntries(names.map((name) => [name, row[name]]));
}

/** `print` makes the wire form of a row; it runs only for the rows that go out. */
export function listAnswer<Item extends object>(
  items: readonly Item[],
  model: Model,
  query: Record<string, unknown>,
  rules: ListRules,
  print: (item: Item) => object = (item) => item,
): ListAnswer | Refusal {
  try {
    for (const name of Object.keys(query)) {
      if (!known.has(name.toLowerCase()) && name.startsWith('$'))
        throw new QueryFault(6000, `The query parameter '${name}' is not supported`);
    }
    const lower = Object.fromEntries(Object.entries(query).map(([name, value]) => [name.toLowerCase(), value]));
    const filter = textOf(lower, '$filter');
    const orderBy = textOf(lower, '$orderby');
    const select = textOf(lower, '$select');
    const top = wholeOf(lower, '$top', 0, -1);
    const size = Math.min(1000, top === -1 ? wholeOf(lower, '$pagesize', 1, 50) : Math.max(1, top));
    const page = wholeOf(lower, '$page', 1, 1);
    const skip = wholeOf(lower, '$skip', 0, (page - 1) * size);

    let rows = items as readonly (Item & Row)[];
    if (filter !== undefined && filter.trim() !== '') {
      const test = compileFilter(parseFilter(filter), model, rules);
      rows = rows.filter((row) => test(row));
    }
    if (orderBy !== undefined) rows = rows.toSorted(orderOf(orderBy, model));
    else if (rules.orderById) rows = rows.toSorted((a, b) => (String(a['Id']) < String(b['Id']) ? -1 : 1));
    const shown = top === 0 ? [] : rows.slice(skip, skip + size).map((row) => print(row) as Row);
    return {
      Meta: {
        CurrentPage: Math.floor(skip / size) + 1,
        PageSize: size,
        TotalNumberOfPages: Math.ceil(rows.length / size),
        TotalNumberOfResults: rows.length,
        ServerTimeUtc: utcStamp(rules.serverTime),
      },
      Data: select === undefined ? shown : shown.map(selectOf(select, model)),
    };
  } catch (error) {
    if (error instanceof QueryFault) return refusal(error.code, `QueryParameterException - ${error.message}`);
    throw error;
  }
}
