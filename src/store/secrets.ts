/** A connection's named secrets, sealed to their place: Rackbeat's API key, the secret of the settings page's address. */
import type { Secret } from '../vault/secret.ts';
import type { SealedPlace, Vault } from '../vault/vault.ts';
import type { TenantTransaction } from './database.ts';

const placeOf = (trx: TenantTransaction, name: string): SealedPlace => ({
  connectionId: trx.connectionId,
  table: 'secrets',
  column: 'sealed',
  row: name,
});

/** Stores or replaces a secret. */
export async function storeSecret(trx: TenantTransaction, vault: Vault, name: string, value: Secret, now: Date): Promise<void> {
  const sealed = vault.seal(placeOf(trx, name), value);
  await trx
    .insertInto('secrets')
    .values({ connection_id: trx.connectionId, name, sealed, updated_at: now })
    .onConflict((conflict) => conflict.columns(['connection_id', 'name']).doUpdateSet({ sealed, updated_at: now }))
    .execute();
}

/** Null when there is none. Throws SealError when it does not open. */
export async function readSecret(trx: TenantTransaction, vault: Vault, name: string): Promise<Secret | null> {
  const row = await trx.selectFrom('secrets').select('sealed').where('name', '=', name).executeTakeFirst();
  return row ? vault.open(placeOf(trx, name), row.sealed) : null;
}

export async function deleteSecret(trx: TenantTransaction, name: string): Promise<void> {
  await trx.deleteFrom('secrets').where('name', '=', name).execute();
}

/** Removes every secret of the connection, for uninstalling. */
export async function deleteSecrets(trx: TenantTransaction): Promise<void> {
  await trx.deleteFrom('secrets').execute();
}

/** Seals again what an older key sealed. Returns how many. Throws SealError when one does not open. */
export async function resealSecrets(trx: TenantTransaction, vault: Vault): Promise<number> {
  // Locked: a secret replaced between our read and our write would be undone.
  const rows = await trx.selectFrom('secrets').select(['name', 'sealed']).forUpdate().execute();
  const stale = rows.filter((row) => !vault.isFresh(row.sealed));
  for (const { name, sealed } of stale) {
    const place = placeOf(trx, name);
    await trx
      .updateTable('secrets')
      .set({ sealed: vault.seal(place, vault.open(place, sealed)) })
      .where('name', '=', name)
      .execute();
  }
  return stale.length;
}
