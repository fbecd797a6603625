/** Takes a webhook in: an inbox row and a wake-up in one transaction. The body is a hint; nothing in it is believed but the key. */
import type { ConnectionId } from '../core/ids.ts';
import type { TransferKind } from '../jobs/names.ts';
import { withTenant } from '../store/database.ts';
import { insertInboxEntry } from '../store/inbox.ts';
import type { SyncContext } from './context.ts';

export interface Arrival {
  connectionId: ConnectionId;
  event: string;
  kind: TransferKind;
  /** Rackbeat's number of the record. */
  recordKey: string;
}

export async function takeIn(context: SyncContext, arrival: Arrival): Promise<void> {
  await withTenant(context.ledger, arrival.connectionId, async (trx) => {
    await insertInboxEntry(trx, { event: arrival.event, recordKey: arrival.recordKey, receivedAt: context.clock.now() });
    await context.queue.wakeTransfer(
      { connectionId: arrival.connectionId, kind: arrival.kind, recordKey: arrival.recordKey, generation: 1 },
      { trx },
    );
  });
}
