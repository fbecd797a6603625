/**
 * Drafts of ours that a person has booked, and invoices of ours that a person has voided or that did not reach their buyer.
 * eAccounting tells nobody, so once an hour its newest invoices are read, and the transfers concerned look for themselves.
 */
import type { ConnectionId } from '../../core/ids.ts';
import type { BookedInvoice } from '../../eaccounting/schema.ts';
import { isVoided } from '../../mapping/voided.ts';
import { advanceCursor, readCursor } from '../../store/cursors.ts';
import { withTenant } from '../../store/database.ts';
import { invoiceLinksTo } from '../../store/invoice-links.ts';
import type { SyncContext } from '../context.ts';
import type { Standing } from '../standing.ts';

const FLOW = 'booked-by-hand';
const HOUR_MS = 60 * 60_000;
/** A little under an hour, so that the hourly turn never finds that it is too early. */
const EVERY_MS = HOUR_MS - 5 * 60_000;
const FIRST_LOOK_MS = 48 * HOUR_MS;
/** An invoice may appear in the list a little late. */
const OVERLAP_MS = 15 * 60_000;
const MOST_PAGES = 200;

export async function followDrafts(context: SyncContext, connectionId: ConnectionId): Promise<void> {
  const now = context.clock.now();
  const last = await withTenant(context.ledger, connectionId, (trx) => readCursor(trx, FLOW));
  if (last !== null && now.getTime() - last.sweptAt.getTime() < EVERY_MS) return;
  const since = new Date(last === null ? now.getTime() - FIRST_LOOK_MS : Date.parse(last.position) - OVERLAP_MS);
  const { eaccounting } = context.clientsFor(connectionId, { lane: 'back-fill' });
  let reached: Date | null = null;
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const read = await eaccounting.invoicesPage(since, page);
    if (!read.ok) {
      context.log.warn('booked-by-hand.look-failed', { connectionId, code: read.code });
      return;
    }
    reached ??= read.value.serverTime;
    await wakeConcerned(context, connectionId, read.value.items);
    if (page >= read.value.pages || read.value.items.length === 0) break;
  }
  const position = (reached ?? now).toISOString();
  await withTenant(context.ledger, connectionId, (trx) => advanceCursor(trx, FLOW, { position, sweptAt: now }));
}

async function wakeConcerned(context: SyncContext, connectionId: ConnectionId, invoices: readonly BookedInvoice[]): Promise<void> {
  const ids = invoices.flatMap(({ Id, CreatedFromDraftId }) => (CreatedFromDraftId === null ? [Id] : [Id, CreatedFromDraftId]));
  const astray = new Set(invoices.filter((invoice) => isVoided(invoice) || invoice.IsNotDelivered).map(({ Id }) => Id));
  await withTenant(context.ledger, connectionId, async (trx) => {
    const links = await invoiceLinksTo(trx, ids);
    const concerned = links.filter(({ facts }) => {
      const { as, invoiceId } = facts as unknown as Standing;
      return as === 'draft' || (invoiceId !== null && astray.has(invoiceId));
    });
    await context.queue.wakeTransfers(
      concerned.map(({ number, generation }) => ({ kind: 'invoice', recordKey: number, generation })),
      { trx },
    );
  });
}
