/**
 * The eAccounting token pair of a connection, with the lease of the one process that may refresh it. Refresh tokens are
 * single use, so every write names the fence of its lease: a process that lost the lease writes nothing.
 */
import type { ConnectionId } from '../core/ids.ts';
import type { StoredTokens, TokenPair, TokenStore } from '../eaccounting/token-store.ts';
import { Secret } from '../vault/secret.ts';
import type { SealedPlace, Vault } from '../vault/vault.ts';
import { type Ledger, type TenantTransaction, withTenant } from './database.ts';

type SealedColumn = 'access_sealed' | 'refresh_sealed';

const placeOf = (trx: TenantTransaction, column: SealedColumn): SealedPlace => ({
  connectionId: trx.connectionId,
  table: 'vendor_tokens',
  column,
  row: trx.connectionId,
});

const sealPair = (trx: TenantTransaction, vault: Vault, pair: TokenPair) => ({
  access_sealed: vault.seal(placeOf(trx, 'access_sealed'), new Secret(pair.accessToken)),
  refresh_sealed: vault.seal(placeOf(trx, 'refresh_sealed'), new Secret(pair.refreshToken)),
  expires_at: pair.expiresAt,
});

const NO_LEASE = { lease_owner: null, lease_until: null } as const;

/** Stores the pair of a fresh consent (installed or reconnected); the connection is alive again. */
export async function grantTokens(trx: TenantTransaction, vault: Vault, pair: TokenPair, now: Date): Promise<void> {
  const fresh = { ...sealPair(trx, vault, pair), refreshed_at: now, attempt_started_at: null, dead_since: null, ...NO_LEASE };
  await trx
    .insertInto('vendor_tokens')
    .values({ connection_id: trx.connectionId, ...fresh })
    .onConflict((conflict) =>
      conflict.column('connection_id').doUpdateSet((excluded) => ({
        ...fresh,
        // A refresh of the old pair may be on its way: with a new fence its answer cannot replace, or declare dead, this one.
        lease_fence: excluded('vendor_tokens.lease_fence', '+', 1),
      })),
    )
    .execute();
}

/** Null when the connection has none. Throws SealError when they do not open. */
export async function readTokens(trx: TenantTransaction, vault: Vault): Promise<StoredTokens | null> {
  const row = await trx
    .selectFrom('vendor_tokens')
    .select(['access_sealed', 'refresh_sealed', 'expires_at', 'refreshed_at', 'attempt_started_at', 'dead_since'])
    .executeTakeFirst();
  if (!row) return null;
  return {
    accessToken: vault.open(placeOf(trx, 'access_sealed'), row.access_sealed).expose(),
    refreshToken: vault.open(placeOf(trx, 'refresh_sealed'), row.refresh_sealed).expose(),
    expiresAt: row.expires_at,
    refreshedAt: row.refreshed_at,
    attemptStartedAt: row.attempt_started_at,
    deadSince: row.dead_since,
  };
}

/** Takes the lease if it is free, or ended at `now`. Returns its fence, or null when somebody holds it. */
export async function takeRefreshLease(trx: TenantTransaction, owner: string, now: Date, until: Date): Promise<number | null> {
  const row = await trx
    .updateTable('vendor_tokens')
    .set((update) => ({ lease_owner: owner, lease_until: until, lease_fence: update('lease_fence', '+', 1) }))
    .where((where) => where.or([where('lease_until', 'is', null), where('lease_until', '<=', now)]))
    .returning('lease_fence')
    .executeTakeFirst();
  return row?.lease_fence ?? null;
}

/** Notes, before it is sent, that a refresh is sent. False when the fence is no longer ours. */
export const recordRefreshAttempt = (trx: TenantTransaction, fence: number, at: Date): Promise<boolean> =>
  writeUnderFence(trx, fence, { attempt_started_at: at });

/** Stores a refreshed pair and ends the lease. False, and nothing written, when the fence is no longer ours. */
export const writeRefreshedTokens = (trx: TenantTransaction, vault: Vault, fence: number, pair: TokenPair, at: Date): Promise<boolean> =>
  writeUnderFence(trx, fence, { ...sealPair(trx, vault, pair), refreshed_at: at, attempt_started_at: null, dead_since: null, ...NO_LEASE });

/** Notes that the grant is dead and ends the lease. False when the fence is no longer ours. */
export const markTokensDead = (trx: TenantTransaction, fence: number, at: Date): Promise<boolean> =>
  writeUnderFence(trx, fence, { dead_since: at, ...NO_LEASE });

/** Ends our own lease without a result. The noted attempt stays: whoever is next must know that it was sent. */
export const releaseRefreshLease = (trx: TenantTransaction, fence: number): Promise<boolean> => writeUnderFence(trx, fence, NO_LEASE);

interface TokenChange {
  access_sealed?: string;
  refresh_sealed?: string;
  expires_at?: Date;
  refreshed_at?: Date;
  attempt_started_at?: Date | null;
  dead_since?: Date | null;
  lease_owner?: null;
  lease_until?: null;
}

async function writeUnderFence(trx: TenantTransaction, fence: number, change: TokenChange): Promise<boolean> {
  const result = await trx.updateTable('vendor_tokens').set(change).where('lease_fence', '=', fence).executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Forgets the pair, for uninstalling. */
export async function deleteTokens(trx: TenantTransaction): Promise<void> {
  await trx.deleteFrom('vendor_tokens').execute();
}

/** Seals the pair again if an older key sealed it. Returns whether it did. */
export async function resealTokens(trx: TenantTransaction, vault: Vault): Promise<boolean> {
  const row = await trx.selectFrom('vendor_tokens').select(['access_sealed', 'refresh_sealed']).forUpdate().executeTakeFirst();
  if (!row || (vault.isFresh(row.access_sealed) && vault.isFresh(row.refresh_sealed))) return false;
  const again = (column: SealedColumn): string => vault.seal(placeOf(trx, column), vault.open(placeOf(trx, column), row[column]));
  await trx
    .updateTable('vendor_tokens')
    .set({ access_sealed: again('access_sealed'), refresh_sealed: again('refresh_sealed') })
    .execute();
  return true;
}

/** The token source's store for one connection; each step is one short transaction, never open while a refresh is under way. */
export function tokenStore(ledger: Ledger, vault: Vault, connectionId: ConnectionId): TokenStore {
  const inTenant = <Value>(work: (trx: TenantTransaction) => Promise<Value>): Promise<Value> => withTenant(ledger, connectionId, work);
  return {
    read: () => inTenant((trx) => readTokens(trx, vault)),
    takeLease: (owner, now, until) => inTenant((trx) => takeRefreshLease(trx, owner, now, until)),
    recordAttempt: (fence, at) => inTenant((trx) => recordRefreshAttempt(trx, fence, at)),
    writeRefreshed: (fence, pair, at) => inTenant((trx) => writeRefreshedTokens(trx, vault, fence, pair, at)),
    markDead: (fence, at) => inTenant((trx) => markTokensDead(trx, fence, at)),
    releaseLease: async (fence) => {
      await inTenant((trx) => releaseRefreshLease(trx, fence));
    },
  };
}
