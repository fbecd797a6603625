/**
 * Sends everything there is of products or customers through the ongoing sync, once, because a person has asked for it: the ongoing
 * sync itself looks only at what is created or changed. Every record is woken as any change would wake it, so what stands over
 * there already is only read, and asking twice does no harm.
 */
import type { Message, Result } from '../core/failure.ts';
import type { ConnectionId } from '../core/ids.ts';
import type { PageQuery } from '../rackbeat/client.ts';
import { type TenantTransaction, withTenant } from '../store/database.ts';
import { linkedNumbers } from '../store/links.ts';
import { endSendAll, recordListed, restedSince, type SendAllRun, sendAllRuns, startSendAll } from '../store/send-all-runs.ts';
import { loadSettings } from '../store/settings.ts';
import type { SendAllKind } from '../store/tables.ts';
import type { Clients, SyncContext } from './context.ts';

const LISTS = { product: ['productsPage', 'lotsPage'], customer: ['customersPage'] } as const;
const SETTING = { product: 'products', customer: 'customers' } as const;
const LINKS = { product: 'item', customer: 'customer' } as const;

type List = (typeof LISTS)[SendAllKind][number];

interface Page {
  numbers: string[];
  total: number;
  isLast: boolean;
}

async function readPage({ rackbeat }: Clients, list: List, query: PageQuery): Promise<Result<Page>> {
  const read = await rackbeat[list](query);
  if (!read.ok) return read;
  const { items, unreadable, pages, total } = read.value;
  const numbers = [
    ...items.flatMap(({ number, deleted_at }) => (deleted_at === null ? [number] : [])),
    // Its transfer says what is wrong with it.
    ...unreadable.flatMap(({ number }) => number ?? []),
  ];
  return { ok: true, value: { numbers, total, isLast: query.page >= pages || items.length + unreadable.length === 0 } };
}

export interface Existing {
  total: number;
  /** Of them linked already: these are only brought up to date. */
  linked: number;
}

/** How many there are, at one small call for each list. */
export async function countExisting(context: SyncContext, connectionId: ConnectionId, kind: SendAllKind): Promise<Result<Existing>> {
  const clients = context.clientsFor(connectionId, { lane: 'person' });
  let total = 0;
  for (const list of LISTS[kind]) {
    const read = await readPage(clients, list, { page: 1, limit: 1 });
    if (!read.ok) return read;
    total += read.value.total;
  }
  const links = await withTenant(context.ledger, connectionId, (trx) => linkedNumbers(trx, LINKS[kind]));
  // A customer may have a card for each currency.
  const linked = kind === 'customer' ? new Set([...links.values()].map((number) => number.split(':')[0])).size : links.size;
  return { ok: true, value: { total, linked } };
}

/** Begins it, or says why not. `total`: as it was counted and shown. */
export async function beginSendAll(
  context: SyncContext,
  trx: TenantTransaction,
  { kind, total, askedBy }: Pick<SendAllRun, 'kind' | 'total' | 'askedBy'>,
): Promise<Message | null> {
  const { document } = await loadSettings(trx);
  if (document[SETTING[kind]].ongoing !== 'to-eaccounting') return { code: 'send-all.ongoing-off', params: { kind } };
  const now = context.clock.now();
  await settleEnded(trx, now);
  const begun = await startSendAll(trx, { kind, list: LISTS[kind][0], total, askedBy, now });
  return begun ? null : { code: 'send-all.under-way', params: { kind } };
}

/** Reads on where the lists of these runs were left, a page in each transaction. Part of a sweep, which is begun again after a kill. */
export async function listForSending(context: SyncContext, connectionId: ConnectionId): Promise<Result<null>> {
  const clients = context.clientsFor(connectionId, { lane: 'master-data' });
  for (;;) {
    const { run, isOn } = await withTenant(context.ledger, connectionId, async (trx) => {
      const found = (await sendAllRuns(trx)).find(({ state }) => state === 'listing');
      const { document } = await loadSettings(trx);
      return { run: found, isOn: found !== undefined && document[SETTING[found.kind]].ongoing === 'to-eaccounting' };
    });
    if (!run) return { ok: true, value: null };
    if (!isOn) {
      await withTenant(context.ledger, connectionId, (trx) => endSendAll(trx, run.kind, context.clock.now()));
      continue;
    }
    const read = await readPage(clients, run.list as List, { page: run.page });
    if (!read.ok) return read;
    await wakePage(context, connectionId, run, read.value);
    context.changed(connectionId);
  }
}

async function wakePage(context: SyncContext, connectionId: ConnectionId, run: SendAllRun, { numbers, isLast }: Page): Promise<void> {
  const lists: readonly string[] = LISTS[run.kind];
  const nextList = isLast ? lists[lists.indexOf(run.list) + 1] : run.list;
  const next = {
    state: nextList === undefined ? ('listed' as const) : ('listing' as const),
    list: nextList ?? run.list,
    page: isLast ? 1 : run.page + 1,
    listed: run.listed + numbers.length,
  };
  await withTenant(context.ledger, connectionId, async (trx) => {
    if (!(await recordListed(trx, run, next, context.clock.now()))) return;
    const records = numbers.map((recordKey) => ({ kind: run.kind, recordKey, generation: 1 }));
    await context.queue.wakeTransfers(records, { trx });
  });
}

export interface SendAllProgress {
  run: SendAllRun;
  /** Come to rest since it began. */
  done: number;
  needYou: number;
}

export async function sendAllProgress(trx: TenantTransaction, now: Date): Promise<SendAllProgress[]> {
  await settleEnded(trx, now);
  return progressOf(trx);
}

async function progressOf(trx: TenantTransaction): Promise<SendAllProgress[]> {
  const found: SendAllProgress[] = [];
  for (const run of await sendAllRuns(trx)) {
    const { rested, needYou } = await restedSince(trx, run.kind, run.startedAt);
    found.push({ run, done: run.state === 'ended' ? run.listed : Math.min(rested, run.listed), needYou });
  }
  return found;
}

/** A run whose records have all come to rest is over; seen when somebody looks. */
async function settleEnded(trx: TenantTransaction, now: Date): Promise<void> {
  for (const { run, done } of await progressOf(trx)) {
    if (run.state === 'listed' && done >= run.listed) await endSendAll(trx, run.kind, now);
  }
}
