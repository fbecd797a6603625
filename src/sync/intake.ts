/** Takes a webhook in: an inbox row and a wake-up in one transaction. The body is a hint; nothing in it is believed but the key. */
import type { TransferKind } from '../jobs/names.ts';
import type { TenantTransaction } from '../store/database.ts';
import { insertInboxEntry } from '../store/inbox.ts';
import { loadSettings } from '../store/settings.ts';
import type { SyncContext } from './context.ts';

export interface Arrival {
  event: string;
  kind: TransferKind;
  /** Rackbeat's number of the record. */
  recordKey: string;
}

/** In the transaction in which the sender was recognised. */
export async function takeIn(context: SyncContext, trx: TenantTransaction, { event, kind, recordKey }: Arrival): Promise<void> {
  const job = { connectionId: trx.connectionId, kind, recordKey, generation: 1 };
  await Promise.all([
    insertInboxEntry(trx, { event, recordKey, receivedAt: context.clock.now() }),
    isListening(trx, kind).then((listening) => (listening ? context.queue.wakeTransfer(job, { trx }) : undefined)),
  ]);
}

/** A product or customer whose ongoing sync is off leaves no trace but the arrival. An invoice always has a standing to show. */
async function isListening(trx: TenantTransaction, kind: TransferKind): Promise<boolean> {
  if (kind === 'invoice') return true;
  const { document } = await loadSettings(trx);
  return document[kind === 'product' ? 'products' : 'customers'].ongoing === 'to-eaccounting';
}
