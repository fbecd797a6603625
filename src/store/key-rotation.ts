/**
 * A new key for every sealed text, while the program runs: the new key is on disk before anything is sealed with it, everything is
 * sealed again, and only when nothing is left under the old ones are they taken out of the key file and kept aside.
 */
import { basename } from 'node:path';
import { keyFilePath, replaceKeyFile } from '../vault/key-file.ts';
import { type KeyRing, makeKey } from '../vault/key-ring.ts';
import type { Vault } from '../vault/vault.ts';
import { listConnections } from './connections.ts';
import { type Ledger, withTenant } from './database.ts';
import { resealPending } from './installations-pending.ts';
import { type Refusal, refusal } from './refusal.ts';
import { resealSecrets } from './secrets.ts';
import { resealTokens } from './vendor-tokens.ts';

export interface KeyHolder {
  /** As it is now; replaced by a rotation. */
  keyRing: KeyRing;
  /** The folder of the key file; null when the keys come from ENCRYPTION_KEYS. */
  keyFolder: string | null;
}

export interface Rotation {
  ok: true;
  key: string;
  sealed: number;
  retired: string[];
  /** File beside the key file that keeps the retired keys: backups of before need them. */
  keptAt: string | null;
}

/** Refusal: `operator.no-new-key`, when the keys come from ENCRYPTION_KEYS and there is only one. */
export async function rotateKeys(ledger: Ledger, vault: Vault, holder: KeyHolder, now: Date): Promise<Rotation | Refusal> {
  const { keyFolder } = holder;
  const old = holder.keyRing;
  if (keyFolder === null && old.length === 1) return refusal('operator.no-new-key');
  const stamp = now.toISOString().replaceAll(/[:.]/g, '-');
  if (keyFolder !== null) {
    const ring: KeyRing = [makeKey(`k-${stamp}`), ...old];
    await replaceKeyFile(keyFolder, ring, null);
    holder.keyRing = ring;
    vault.use(ring);
  }
  const sealed = await resealAll(ledger, vault);
  const [first, ...others] = holder.keyRing;
  const retired = others.map(({ id }) => id);
  if (keyFolder === null) return { ok: true, key: first.id, sealed, retired, keptAt: null };
  const suffix = `retired-${stamp}`;
  await replaceKeyFile(keyFolder, [first], suffix);
  holder.keyRing = [first];
  return { ok: true, key: first.id, sealed, retired, keptAt: `${basename(keyFilePath(keyFolder))}.${suffix}` };
}

/** Until a whole round finds nothing: a text sealed the moment before the new key came may be written the moment after we looked. */
async function resealAll(ledger: Ledger, vault: Vault): Promise<number> {
  let sealed = 0;
  for (let found = -1; found !== 0; sealed += found) {
    found = await resealPending(ledger, vault);
    for (const { id } of await listConnections(ledger, ['unconfirmed', 'active', 'reconnect-needed', 'uninstalled'])) {
      found += await withTenant(ledger, id, async (trx) => (await resealSecrets(trx, vault)) + ((await resealTokens(trx, vault)) ? 2 : 0));
    }
  }
  return sealed;
}
