/**
 * Installations under way, between Rackbeat's *Install* and the stored connection. The row is there before the
 * authorisation code is exchanged and follows every step, so that a kill at any point leaves a trace of the grant.
 */
import type { Selectable } from 'kysely';
import type { ConnectionId } from '../core/ids.ts';
import type { Secret } from '../vault/secret.ts';
import type { SealedPlace, Vault } from '../vault/vault.ts';
import type { Ledger } from './database.ts';
import type { InstallationsPendingTable, PendingStage } from './tables.ts';

export interface PendingInstallation {
  /** Hash of the OAuth `state`. */
  stateHash: string;
  /** Hash of the cookie that ties the state to one browser. */
  browserHash: string;
  codeVerifier: Secret;
  rackbeatToken: Secret | null;
  rackbeatApiKey: Secret | null;
  /** What leads to the grant: in stage `exchanging` the callback with the code, from `granted` on eAccounting's token answer. */
  grant: Secret | null;
  stage: PendingStage;
  madeConnectionId: ConnectionId | null;
  /** Set when an existing connection is being reconnected. */
  reconnectConnectionId: ConnectionId | null;
  createdAt: Date;
  expiresAt: Date;
}

type SealedColumn = 'code_verifier_sealed' | 'rackbeat_token_sealed' | 'rackbeat_api_key_sealed' | 'grant_sealed';

const placeOf = (stateHash: string, column: SealedColumn): SealedPlace => ({
  connectionId: null,
  table: 'installations_pending',
  column,
  row: stateHash,
});

function readPending(row: Selectable<InstallationsPendingTable>, vault: Vault): PendingInstallation {
  const opened = (column: SealedColumn): Secret | null => {
    const sealed = row[column];
    // Erased texts are empty; see `finishPending`.
    return sealed ? vault.open(placeOf(row.state_hash, column), sealed) : null;
  };
  const codeVerifier = opened('code_verifier_sealed');
  if (!codeVerifier) throw new Error('an ended installation has no secrets to read');
  return {
    stateHash: row.state_hash,
    browserHash: row.browser_hash,
    codeVerifier,
    rackbeatToken: opened('rackbeat_token_sealed'),
    rackbeatApiKey: opened('rackbeat_api_key_sealed'),
    grant: opened('grant_sealed'),
    stage: row.stage,
    madeConnectionId: row.made_connection_id,
    reconnectConnectionId: row.reconnect_connection_id,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
  };
}

export interface BeginPending {
  stateHash: string;
  browserHash: string;
  codeVerifier: Secret;
  rackbeatToken: Secret | null;
  reconnectConnectionId: ConnectionId | null;
  expiresAt: Date;
}

/** Stores a new installation before the browser is sent to eAccounting. */
export async function beginPending(ledger: Ledger, vault: Vault, begin: BeginPending, now: Date): Promise<void> {
  const seal = (column: SealedColumn, text: Secret): string => vault.seal(placeOf(begin.stateHash, column), text);
  await ledger
    .insertInto('installations_pending')
    .values({
      state_hash: begin.stateHash,
      browser_hash: begin.browserHash,
      code_verifier_sealed: seal('code_verifier_sealed', begin.codeVerifier),
      rackbeat_token_sealed: begin.rackbeatToken ? seal('rackbeat_token_sealed', begin.rackbeatToken) : null,
      stage: 'authorising',
      reconnect_connection_id: begin.reconnectConnectionId,
      created_at: now,
      expires_at: begin.expiresAt,
    })
    .execute();
}

/**
 * Uses a state up. Null for an unknown, used or expired one, and for another browser than the one that began (which
 * uses nothing up: a stranger must not be able to spoil it). A callback loaded twice: one update finds the row, the
 * other waits for it and then finds the stage changed. `callback` holds the code: kept before it is exchanged, so that
 * whoever finds the row after a kill can take back what the code has given.
 */
export async function takePending(
  ledger: Ledger,
  vault: Vault,
  stateHash: string,
  browserHash: string,
  callback: Secret,
  now: Date,
): Promise<PendingInstallation | null> {
  const row = await ledger
    .updateTable('installations_pending')
    .set({ stage: 'exchanging', grant_sealed: vault.seal(placeOf(stateHash, 'grant_sealed'), callback) })
    .where('state_hash', '=', stateHash)
    .where('browser_hash', '=', browserHash)
    .where('stage', '=', 'authorising')
    .where('expires_at', '>', now)
    .returningAll()
    .executeTakeFirst();
  return row ? readPending(row, vault) : null;
}

/** One whose systems have both agreed and whose person has not confirmed yet. Null for another browser and after its time. */
export async function findAcceptedPending(
  ledger: Ledger,
  vault: Vault,
  stateHash: string,
  browserHash: string,
  now: Date,
): Promise<PendingInstallation | null> {
  const row = await ledger
    .selectFrom('installations_pending')
    .selectAll()
    .where('state_hash', '=', stateHash)
    .where('browser_hash', '=', browserHash)
    .where('stage', '=', 'accepted')
    .where('expires_at', '>', now)
    .executeTakeFirst();
  return row ? readPending(row, vault) : null;
}

/** The consent's tokens have arrived. False when the installation is not at that point. */
export const recordPendingGrant = (ledger: Ledger, vault: Vault, stateHash: string, grant: Secret): Promise<boolean> =>
  advance(ledger, stateHash, ['exchanging'], { stage: 'granted', grant_sealed: vault.seal(placeOf(stateHash, 'grant_sealed'), grant) });

/** Rackbeat has accepted and shown its API key, once. False when the installation is not at that point. */
export const recordPendingAcceptance = (ledger: Ledger, vault: Vault, stateHash: string, apiKey: Secret): Promise<boolean> =>
  advance(ledger, stateHash, ['granted'], {
    stage: 'accepted',
    rackbeat_api_key_sealed: vault.seal(placeOf(stateHash, 'rackbeat_api_key_sealed'), apiKey),
  });

/** The secrets are in the connection now, or belong to nobody: nothing of them stays here. */
const ERASED = { code_verifier_sealed: '', rackbeat_token_sealed: null, rackbeat_api_key_sealed: null, grant_sealed: null } as const;

/**
 * The connection is stored; in the same transaction. A reconnection ends here without Rackbeat's acceptance. `replaced` is
 * the refresh token that the connection had before: it stays until it has been given back.
 */
export const finishPending = (
  ledger: Ledger,
  vault: Vault,
  stateHash: string,
  madeConnectionId: ConnectionId,
  replaced: Secret | null,
): Promise<boolean> =>
  advance(ledger, stateHash, ['granted', 'accepted'], {
    ...ERASED,
    stage: 'finished',
    made_connection_id: madeConnectionId,
    grant_sealed: replaced && vault.seal(placeOf(stateHash, 'grant_sealed'), replaced),
  });

/** Refresh tokens that were replaced by a later consent and have not been given back yet. */
export async function listReplacedGrants(ledger: Ledger, vault: Vault): Promise<{ stateHash: string; refreshToken: Secret }[]> {
  const rows = await ledger
    .selectFrom('installations_pending')
    .select(['state_hash', 'grant_sealed'])
    .where('stage', '=', 'finished')
    .where('grant_sealed', 'is not', null)
    .execute();
  return rows.map((row) => ({
    stateHash: row.state_hash,
    refreshToken: vault.open(placeOf(row.state_hash, 'grant_sealed'), row.grant_sealed ?? ''),
  }));
}

export const forgetReplacedGrant = (ledger: Ledger, stateHash: string): Promise<boolean> =>
  advance(ledger, stateHash, ['finished'], { ...ERASED, stage: 'finished' });

/** Refused by a person or by a vendor, or given up after the grant was revoked. */
export const refusePending = (ledger: Ledger, stateHash: string): Promise<boolean> =>
  advance(ledger, stateHash, ['authorising', 'exchanging', 'granted', 'accepted'], { ...ERASED, stage: 'refused' });

interface PendingChange {
  stage: PendingStage;
  code_verifier_sealed?: string;
  rackbeat_token_sealed?: null;
  rackbeat_api_key_sealed?: string | null;
  grant_sealed?: string | null;
  made_connection_id?: ConnectionId;
}

async function advance(ledger: Ledger, stateHash: string, from: readonly PendingStage[], change: PendingChange): Promise<boolean> {
  const result = await ledger
    .updateTable('installations_pending')
    .set(change)
    .where('state_hash', '=', stateHash)
    .where('stage', 'in', from)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Seals again what an older key sealed. Returns how many texts. Throws SealError when one does not open. */
export async function resealPending(ledger: Ledger, vault: Vault): Promise<number> {
  const columns = ['code_verifier_sealed', 'rackbeat_token_sealed', 'rackbeat_api_key_sealed', 'grant_sealed'] as const;
  const hashes = await ledger.selectFrom('installations_pending').select('state_hash').where('code_verifier_sealed', '!=', '').execute();
  let sealed = 0;
  for (const { state_hash: stateHash } of hashes) {
    await ledger.transaction().execute(async (trx) => {
      // Locked: a step of the installation that is written between our read and our write would be undone.
      const row = await trx
        .selectFrom('installations_pending')
        .select(columns)
        .where('state_hash', '=', stateHash)
        .forUpdate()
        .executeTakeFirst();
      const stale = columns.flatMap((column) => {
        const text = row?.[column];
        return text && !vault.isFresh(text)
          ? [[column, vault.seal(placeOf(stateHash, column), vault.open(placeOf(stateHash, column), text))]]
          : [];
      });
      if (stale.length === 0) return;
      sealed += stale.length;
      await trx.updateTable('installations_pending').set(Object.fromEntries(stale)).where('state_hash', '=', stateHash).execute();
    });
  }
  return sealed;
}

/** Installations that stopped half-way after the code was used: their grant is to be revoked, or the user told to install again. */
export async function listAbandonedPending(ledger: Ledger, vault: Vault, now: Date): Promise<PendingInstallation[]> {
  const rows = await ledger
    .selectFrom('installations_pending')
    .selectAll()
    .where('stage', 'in', ['exchanging', 'granted', 'accepted'])
    .where('expires_at', '<=', now)
    .orderBy('created_at')
    .execute();
  return rows.map((row) => readPending(row, vault));
}

/** Removes ended and never begun installations that expired before `before`. Returns how many. */
export async function deletePendingBefore(ledger: Ledger, before: Date): Promise<number> {
  const result = await ledger
    .deleteFrom('installations_pending')
    .where('stage', 'in', ['authorising', 'finished', 'refused'])
    .where('grant_sealed', 'is', null)
    .where('expires_at', '<', before)
    .executeTakeFirst();
  return Number(result.numDeletedRows);
}
