/** Taking transfers for runs: each record by one run at a time, with a lease that ends by itself and a fence that only grows. */
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { asTransferId } from '../core/ids.ts';
import type { TenantTransaction } from './database.ts';
import { toJsonb } from './safe-text.ts';
import type { TransferState } from './tables.ts';
import { readTransfer, TRANSFER_COLUMNS, type TransferIdentity, type TransferRow } from './transfers.ts';

export interface Claim {
  owner: string;
  now: Date;
  /** The lease ends by itself here; whoever still runs after that may write nothing more. */
  until: Date;
}

/** Takes one record's transfer for a run; null when another run holds a living lease. */
export async function claimTransfer(trx: TenantTransaction, identity: TransferIdentity, claim: Claim): Promise<TransferRow | null> {
  const [row] = await claimTransfers(trx, [identity], claim);
  return row ?? null;
}

/**
 * Takes these records' transfers for one run each, making the rows that are new. Left out: those of which another run holds
 * a living lease. Two claims at once: both reach the insert, one wins the unique key, the other's update finds the lease
 * taken. Each record at most once.
 */
export async function claimTransfers(
  trx: TenantTransaction,
  identities: readonly TransferIdentity[],
  claim: Claim,
): Promise<TransferRow[]> {
  if (identities.length === 0) return [];
  const rows = await trx
    .insertInto('transfers')
    .values(
      // In one order everywhere: two batches with records in common would otherwise wait for each other.
      identities.toSorted(byIdentity).map((identity) => ({
        id: asTransferId(randomUUID()),
        connection_id: trx.connectionId,
        kind: identity.kind,
        record_key: identity.recordKey,
        generation: identity.generation,
        state: 'running' as const,
        reason_code: 'transfer.running',
        reason_params: toJsonb({}),
        claims_without_end: 1,
        lease_owner: claim.owner,
        lease_fence: 1,
        lease_until: claim.until,
        created_at: claim.now,
        updated_at: claim.now,
      })),
    )
    .onConflict((conflict) =>
      conflict
        .columns(['connection_id', 'kind', 'record_key', 'generation'])
        .doUpdateSet({
          // A finished transfer that is looked at again keeps its state until the look has found something.
          state: sql<TransferState>`case when transfers.state = 'waiting' then 'running' else transfers.state end`,
          claims_without_end: sql<number>`transfers.claims_without_end + 1`,
          lease_owner: claim.owner,
          lease_fence: sql<number>`transfers.lease_fence + 1`,
          lease_until: claim.until,
        })
        .where((where) => where.or([where('transfers.lease_until', 'is', null), where('transfers.lease_until', '<=', claim.now)])),
    )
    .returning(TRANSFER_COLUMNS)
    .execute();
  return rows.map(readTransfer);
}

const byIdentity = (one: TransferIdentity, other: TransferIdentity): number =>
  one.kind.localeCompare(other.kind) || one.recordKey.localeCompare(other.recordKey) || one.generation - other.generation;
