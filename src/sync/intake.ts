/** Takes a webhook in: an inbox row and a wake-up in one transaction. The body is a hint; nothing in it is believed but the key. */
import type { ConnectionId } from '../core/ids.ts';
import type { TransferKind } from '../jobs/names.ts';
import { type TenantTransaction, withTenant } from '../store/database.ts';
import { insertInboxEntry } from '../store/inbox.ts';
import { loadSettings } from '../store/settings.ts';
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
    if (!(await isListening(trx, arrival.kind))) return;
    await context.queue.wakeTransfer(
      { connectionId: arrival.connectionId, kind: arrival.kind, recordKey: arrival.recordKey, generation: 1 },
      { trx },
    );
  });
}

/** A product or customer whose ongoing sync is off leaves no trace but the arrival. An invoice always has a standing to show. */
async function isListening(trx: TenantTransaction, kind: TransferKind): Promise<boolean> {
  if (kind === 'invoice') return true;
  const { document } = await loadSettings(trx);
  return document[kind === 'product' ? 'products' : 'customers'].ongoing === 'to-eaccounting';
}
