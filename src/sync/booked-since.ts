/** How many invoices a start date would bring across: counted from Rackbeat's own list, before anybody saves it. Reads only. */
import type { Result } from '../core/failure.ts';
import type { ConnectionId } from '../core/ids.ts';
import type { RackbeatInvoiceHead } from '../rackbeat/schema.ts';
import { withTenant } from '../store/database.ts';
import { findLinks } from '../store/links.ts';
import type { SyncContext } from './context.ts';
import { dayOf } from './plan.ts';

export interface BookedSince {
  booked: number;
  /** Of these, what stands in eAccounting already and is not sent again. */
  there: number;
  /** False: there are more than were counted. */
  isWhole: boolean;
}

/** A person waits for the figure, and of more than so many thousand the exact number tells her nothing more. */
const MOST_PAGES = 5;

export async function countBookedSince(
  context: SyncContext,
  connectionId: ConnectionId,
  start: string | null,
): Promise<Result<BookedSince>> {
  const { rackbeat } = context.clientsFor(connectionId, { lane: 'person' });
  const count: BookedSince = { booked: 0, there: 0, isWhole: true };
  for (let page = 1; ; page += 1) {
    const read = await rackbeat.invoiceHeadsPage({ page, ...(start === null ? {} : { dated: { from: start } }) });
    if (!read.ok) return read;
    const wanted = read.value.items.filter((head) => crossesSince(head, start)).map(({ number }) => number);
    const there = await withTenant(context.ledger, connectionId, (trx) => findLinks(trx, 'invoice', wanted));
    count.booked += wanted.length;
    count.there += there.size;
    if (page >= read.value.pages || read.value.items.length === 0) return { ok: true, value: count };
    if (page >= MOST_PAGES) return { ok: true, value: { ...count, isWhole: false } };
  }
}

/** Booked, and both booked and dated on or after the start. */
export const crossesSince = (head: RackbeatInvoiceHead, start: string | null): boolean =>
  head.is_booked &&
  (start === null ||
    ((head.booked_at === null || dayOf(head.booked_at) >= start) && (head.invoice_date === null || dayOf(head.invoice_date) >= start)));
