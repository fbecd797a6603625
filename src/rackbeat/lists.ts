/** Reads lists of Rackbeat: an envelope `{ <plural>: [...], page, pages, total }`, whose records are judged one by one. */
import { z } from 'zod';
import { failure, type Result, success } from '../core/failure.ts';
import type { RackbeatAccess } from './access.ts';
import type { RackbeatCode } from './codes.ts';
import { readAnswer, unexpectedAnswer } from './failures.ts';
import { key } from './schema.ts';
import { sendRead } from './send.ts';

/** A record in a list that does not have the form we count on; the others of its page are still good. */
export interface UnreadableRecord {
  /** Its number when at least that could be read. */
  number: string | null;
  /** Path of the first field that is wrong, `lines.0.quantity`. */
  field: string;
}

export interface RackbeatPage<Item> {
  items: Item[];
  unreadable: UnreadableRecord[];
  page: number;
  /** 0 or 1 when the list is empty. */
  pages: number;
  total: number;
}

export interface PageQuery {
  /** From 1. */
  page: number;
  /** At most 1,000, which is also what is asked for when left out. */
  limit?: number;
  /** A hint that the vendor may ignore; look at `updated_at` of what comes back. */
  updatedFrom?: Date;
  /** Days of the invoice, `YYYY-MM-DD`; a hint as well. */
  dated?: { from: string; to?: string };
}

export interface ListCall<Schema extends z.ZodType> {
  access: RackbeatAccess;
  path: string;
  /** The member that holds the records, `customer_invoices`. */
  plural: string;
  schema: Schema;
  /** Only these fields; ones the vendor does not know are ignored by it. */
  fields?: readonly string[];
  latestChangeFirst?: boolean;
}

const MAX_LIMIT = 1_000;
const MAX_PAGES = 1_000;
/** Nobody knows in which zone the filter is read, so it begins a day early. */
const ANY_ZONE_MS = 24 * 3_600_000;

type Envelope = Record<string, unknown> & { pages?: number; total?: number };

const envelopes = new Map<string, z.ZodType<Envelope>>();

/** `pages` and `total` are absent when a list has no pages. Made once for each list, because the library compiles every new one. */
function envelopeOf(plural: string): z.ZodType<Envelope> {
  const made =
    envelopes.get(plural) ??
    z.object({ pages: z.number().int().optional(), total: z.number().int().optional(), [plural]: z.array(z.unknown()) });
  envelopes.set(plural, made);
  return made;
}
const numbered = z.object({ number: key }).transform(({ number }) => number);

const hint = (from: Date): string => new Date(from.getTime() - ANY_ZONE_MS).toISOString().slice(0, 19).replace('T', ' ');

function queryOf(call: Pick<ListCall<z.ZodType>, 'fields' | 'latestChangeFirst'>, query: PageQuery): [string, string][] {
  return [
    ['page', String(query.page)],
    ['limit', String(Math.min(query.limit ?? MAX_LIMIT, MAX_LIMIT))],
    ...(call.latestChangeFirst
      ? ([
          ['order_by', 'updated_at'],
          ['order_direction', 'DESC'],
        ] as [string, string][])
      : []),
    ...(query.updatedFrom === undefined ? [] : ([['updated_at_from', hint(query.updatedFrom)]] as [string, string][])),
    ...(query.dated === undefined ? [] : ([['invoice_date_from', `${query.dated.from} 00:00:00`]] as [string, string][])),
    ...(query.dated?.to === undefined ? [] : ([['invoice_date_to', `${query.dated.to} 23:59:59`]] as [string, string][])),
    ...(call.fields === undefined ? [] : ([['fields', call.fields.join(',')]] as [string, string][])),
  ];
}

export async function readPage<Schema extends z.ZodType>(
  call: ListCall<Schema>,
  query: PageQuery,
): Promise<Result<RackbeatPage<z.output<Schema>>>> {
  const answer = await sendRead(call.access, call.path, queryOf(call, query));
  if (!answer.ok) return answer;
  const envelope = readAnswer(envelopeOf(call.plural), answer.value, false);
  if (!envelope.ok) return envelope;
  const records = envelope.value[call.plural] as unknown[];
  const page: RackbeatPage<z.output<Schema>> = {
    items: [],
    unreadable: [],
    page: query.page,
    pages: envelope.value.pages ?? 1,
    total: envelope.value.total ?? records.length,
  };
  for (const record of records) {
    const read = call.schema.safeParse(record);
    if (read.success) page.items.push(read.data);
    else page.unreadable.push({ number: numbered.safeParse(record).data ?? null, field: read.error.issues[0]?.path.join('.') ?? '' });
  }
  return success(page);
}

/** Every record of a short list. One that cannot be read fails the whole: a mapping with a hole in it would mislead. */
export async function readWhole<Schema extends z.ZodType>(call: ListCall<Schema>): Promise<Result<z.output<Schema>[]>> {
  const items: z.output<Schema>[] = [];
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const read = await readPage(call, { page });
    if (!read.ok) return read;
    const [unreadable] = read.value.unreadable;
    if (unreadable !== undefined) {
      return unexpectedAnswer({ status: 206 }, false, `${call.plural}.${unreadable.number ?? '?'}.${unreadable.field}`);
    }
    items.push(...read.value.items);
    if (page >= read.value.pages || read.value.items.length === 0) return success(items);
  }
  return failure('broken', 'not-done', 'rackbeat.endless-list' satisfies RackbeatCode, { path: call.path });
}
