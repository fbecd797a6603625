/**
 * What the webhooks said: an event and the key of a record, nothing more of their body is trusted. The row is written
 * in the transaction that queues the work, before the sender gets its 200.
 */
import type { TenantTransaction } from './database.ts';

export interface InboxEntry {
  event: string;
  /** Rackbeat's number of the record. */
  recordKey: string;
  receivedAt: Date;
}

/** Returns the row's number. */
export async function insertInboxEntry(trx: TenantTransaction, entry: InboxEntry): Promise<number> {
  const row = await trx
    .insertInto('inbox')
    .values({ connection_id: trx.connectionId, event: entry.event, record_key: entry.recordKey, received_at: entry.receivedAt })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

/** When a webhook last arrived; null when none is kept. */
export async function lastInboxEntryAt(trx: TenantTransaction): Promise<Date | null> {
  const row = await trx.selectFrom('inbox').select('received_at').orderBy('received_at', 'desc').limit(1).executeTakeFirst();
  return row?.received_at ?? null;
}

/** Newest first. */
export async function listInboxEntries(trx: TenantTransaction, limit: number): Promise<InboxEntry[]> {
  const rows = await trx
    .selectFrom('inbox')
    .select(['event', 'record_key', 'received_at'])
    .orderBy('received_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
  return rows.map((row) => ({ event: row.event, recordKey: row.record_key, receivedAt: row.received_at }));
}

/** Removes what is older. Returns how many. */
export async function deleteInboxBefore(trx: TenantTransaction, before: Date): Promise<number> {
  const result = await trx.deleteFrom('inbox').where('received_at', '<', before).executeTakeFirst();
  return Number(result.numDeletedRows);
}
