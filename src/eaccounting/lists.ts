/**
 * Reads lists of eAccounting to their end with the largest page. Records that are deleted while we page pull the others
 * forward past us; the vendor's own count shows that, and then the list is read again.
 */
import type { z } from 'zod';
import { failure, type Result, success } from '../core/failure.ts';
import type { EAccountingAccess } from './access.ts';
import type { EAccountingCode } from './codes.ts';
import { readAnswer, unexpectedAnswer } from './failures.ts';
import type { Query } from './query.ts';
import { page as pageSchema } from './schema.ts';
import { sendRead } from './send.ts';

/** Larger values are not documented to work. */
const PAGE_SIZE = 1_000;
/** A million records; more is a list that never ends. */
const MAX_PAGES = 1_000;
const READINGS = 3;

export interface ListCall<Schema extends z.ZodType> {
  access: EAccountingAccess;
  template: string;
  /** What stands for `{id}` in the template. */
  id?: string;
  query?: Query;
  schema: Schema;
  /** Records of one page, where the largest would be too heavy. */
  size?: number;
  /** What makes a record the same one on two pages. */
  identity: (item: z.output<Schema>) => string;
  /** Looks at a page and says that nothing wanted comes after it. */
  enough?: (items: readonly z.output<Schema>[]) => boolean;
}

export interface ListPage<Item> {
  items: Item[];
  page: number;
  pages: number;
  total: number;
  serverTime: Date;
}

export async function readPage<Schema extends z.ZodType>(
  call: Omit<ListCall<Schema>, 'identity' | 'enough'>,
  page: number,
): Promise<Result<ListPage<z.output<Schema>>>> {
  const query: Query = [...(call.query ?? []), ['$page', String(page)], ['$pagesize', String(call.size ?? PAGE_SIZE)]];
  const answer = await sendRead(call.access, { method: 'GET', template: call.template, id: call.id, query });
  if (!answer.ok) return answer;
  const envelope = readAnswer(pageSchema, answer.value, false);
  if (!envelope.ok) return envelope;
  const { Meta, Data } = envelope.value;
  const serverTime = new Date(Meta.ServerTimeUtc);
  if (Number.isNaN(serverTime.getTime())) return unexpectedAnswer(answer.value, false, 'Meta.ServerTimeUtc');
  const items: z.output<Schema>[] = [];
  for (const [index, raw] of Data.entries()) {
    const read = call.schema.safeParse(raw);
    if (!read.success) return unexpectedAnswer(answer.value, false, ['Data', index, ...(read.error.issues[0]?.path ?? [])].join('.'));
    items.push(read.data);
  }
  return success({ items, page, pages: Meta.TotalNumberOfPages, total: Meta.TotalNumberOfResults, serverTime });
}

interface Reading<Item> {
  items: Item[];
  serverTime: Date;
  shrank: boolean;
}

async function readOnce<Schema extends z.ZodType>(call: ListCall<Schema>): Promise<Result<Reading<z.output<Schema>>>> {
  const found = new Map<string, z.output<Schema>>();
  let first: ListPage<z.output<Schema>> | null = null;
  let least = Number.POSITIVE_INFINITY;
  let shrank = false;
  for (let number = 1; number <= MAX_PAGES; number += 1) {
    const page = await readPage(call, number);
    if (!page.ok) return page;
    first ??= page.value;
    shrank ||= page.value.total < least && number > 1;
    least = page.value.total;
    for (const item of page.value.items) found.set(call.identity(item), item);
    const last = page.value.items.length === 0 || number >= page.value.pages || call.enough?.(page.value.items) === true;
    if (last) return success({ items: [...found.values()], serverTime: first.serverTime, shrank });
  }
  return failure('broken', 'not-done', 'eaccounting.endless-list' satisfies EAccountingCode, { path: call.template });
}

/** Every record once. After three readings that were all disturbed the last one is taken: the next sweep sees the rest. */
export async function readList<Schema extends z.ZodType>(
  call: ListCall<Schema>,
): Promise<Result<{ items: z.output<Schema>[]; serverTime: Date }>> {
  for (let reading = 1; ; reading += 1) {
    const result = await readOnce(call);
    if (!result.ok || !result.value.shrank || reading === READINGS) return result;
  }
}
