/** Reads one list of Rackbeat newest change first until past what was read before, and wakes every record whose version is new to us. */
import type { Failure, Result } from '../core/failure.ts';
import type { ConnectionId } from '../core/ids.ts';
import type { TransferKind } from '../jobs/names.ts';
import type { PageQuery, RackbeatPage } from '../rackbeat/client.ts';
import { advanceCursor, readCursor } from '../store/cursors.ts';
import { type TenantTransaction, withTenant } from '../store/database.ts';
import { seenVersions, type TransferIdentity } from '../store/transfers.ts';
import type { SyncContext } from './context.ts';

/** The list is read this far past the cursor: clocks differ, and a change may appear in the list late. */
const OVERLAP_MS = 3 * 60 * 60_000;
const PAGE_SIZE = 250;

export interface SweepReport {
  overdue: number;
  looked: number;
  woken: number;
  /** Set when nothing is to be woken or remembered: what would have been woken. */
  found?: TransferIdentity[];
}

interface Head {
  number: string;
  updated_at: string | null;
}

export interface Flow<OneHead extends Head> {
  /** Names the cursor. */
  name: string;
  /** Names a reading of the whole list that is made once, whatever the cursor says. */
  wholeOnce?: string;
  kind: TransferKind;
  page(query: PageQuery): Promise<Result<RackbeatPage<OneHead>>>;
  isWanted(head: OneHead): boolean;
}

/** A failed read leaves the cursor where it was, so the next sweep reads the same again. */
export async function sweepFlow<OneHead extends Head>(
  context: SyncContext,
  connectionId: ConnectionId,
  flow: Flow<OneHead>,
  report: SweepReport,
): Promise<Failure | null> {
  const { name, wholeOnce } = flow;
  const { cursor, isWhole } = await withTenant(context.ledger, connectionId, async (trx) => ({
    cursor: await readCursor(trx, name),
    isWhole: wholeOnce !== undefined && (await readCursor(trx, wholeOnce)) === null,
  }));
  const position = isWhole ? null : (cursor?.position ?? null);
  // Nothing swept yet: everything that is wanted is looked at once.
  const from = position === null ? null : new Date(new Date(position).getTime() - OVERLAP_MS);
  let newest = position === null ? null : new Date(position);
  for (let page = 1; ; page += 1) {
    const read = await flow.page({ page, limit: PAGE_SIZE, ...(from ? { updatedFrom: from } : {}) });
    if (!read.ok) return read;
    for (const unreadable of read.value.unreadable) {
      context.log.warn('sweep.unreadable-record', { connectionId, flow: flow.name, number: unreadable.number, field: unreadable.field });
    }
    const heads = read.value.items;
    report.looked += heads.length;
    report.woken += await withTenant(context.ledger, connectionId, (trx) => wakeChanged(context, trx, flow, heads, report));
    for (const head of heads) newest = laterOf(newest, head.updated_at);
    // Newest first: the first one older than the overlap ends the reading, whatever the filter did.
    const oldest = heads.at(-1)?.updated_at;
    const pastOverlap = from !== null && oldest !== undefined && oldest !== null && new Date(oldest) < from;
    if (page >= read.value.pages || heads.length === 0 || pastOverlap) break;
  }
  if (newest !== null && !report.found) {
    const reached = { position: newest.toISOString(), sweptAt: context.clock.now() };
    await withTenant(context.ledger, connectionId, async (trx) => {
      await advanceCursor(trx, name, reached);
      if (isWhole && wholeOnce !== undefined) await advanceCursor(trx, wholeOnce, reached);
    });
  }
  return null;
}

/** Wakes the wanted records of a page whose version we have not brought to an end yet. */
async function wakeChanged<OneHead extends Head>(
  context: SyncContext,
  trx: TenantTransaction,
  { kind, isWanted }: Flow<OneHead>,
  heads: readonly OneHead[],
  { found }: SweepReport,
): Promise<number> {
  const wanted = heads.filter(isWanted);
  const seen = await seenVersions(
    trx,
    kind,
    wanted.map((head) => head.number),
  );
  const changed = wanted.filter((head) => head.updated_at === null || seen.get(head.number) !== head.updated_at);
  const records = changed.map((head) => ({ kind, recordKey: head.number, generation: 1 }));
  if (found) found.push(...records);
  else await context.queue.wakeTransfers(records, { trx });
  return changed.length;
}

const laterOf = (a: Date | null, text: string | null): Date | null => {
  const b = text === null ? null : new Date(text);
  if (b === null || Number.isNaN(b.getTime())) return a;
  return a === null || b > a ? b : a;
};
