/** Rackbeat's invoices of a period and its surroundings, page by page; of each page only the small form is kept. */
import { type Result, success } from '../../core/failure.ts';
import { addDays } from '../../mapping/calendar.ts';
import type { RackbeatDocument } from '../../mapping/month/documents.ts';
import { rackbeatDocument } from '../../mapping/month/rackbeat-document.ts';
import type { RackbeatClient } from '../../rackbeat/client.ts';
import type { RackbeatInvoice } from '../../rackbeat/schema.ts';
import { markCode } from '../mark.ts';
import { around, changedSince, holds, type Period } from './reach.ts';

/** Whole invoices with their lines are heavy. */
const PAGE_SIZE = 500;
const MOST_PAGES = 2_000;

export interface RackbeatSide {
  documents: RackbeatDocument[];
  /** Records that could not be read, by number as far as it was readable. */
  unreadable: string[];
}

export const documentOf = (invoice: RackbeatInvoice, rackbeatAccountId: string): RackbeatDocument => {
  const { number, created_at } = invoice;
  return rackbeatDocument(invoice, markCode({ rackbeatAccountId, number, createdAt: created_at ?? '', generation: 1 }));
};

export async function readRackbeatSide(client: RackbeatClient, rackbeatAccountId: string, period: Period): Promise<Result<RackbeatSide>> {
  const held = around(period);
  const since = changedSince(period);
  const documents = new Map<string, RackbeatDocument>();
  const unreadable: string[] = [];
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    // Both filters are hints; what comes back is looked at again.
    const dated = { from: addDays(held.from, -1), to: addDays(held.to, 1) };
    const read = await client.invoicesPage({ page, limit: PAGE_SIZE, updatedFrom: since, dated });
    if (!read.ok) return read;
    for (const invoice of read.value.items) {
      const document = documentOf(invoice, rackbeatAccountId);
      if (holds(held, document.date, document.deliveryDate)) documents.set(document.number, document);
    }
    unreadable.push(...read.value.unreadable.map(({ number }) => number ?? '?'));
    if (page >= read.value.pages || read.value.items.length === 0 || isPast(read.value.items, since)) break;
  }
  return success({ documents: [...documents.values()], unreadable });
}

/** Latest change first, and the last one is older than anything that we look for. */
function isPast(items: readonly RackbeatInvoice[], since: Date): boolean {
  const times = items.map(({ updated_at }) => Date.parse(updated_at ?? ''));
  const falling = times.every((time, index) => index === 0 || time <= (times[index - 1] ?? 0));
  return falling && (times.at(-1) ?? Number.NaN) < since.getTime();
}
