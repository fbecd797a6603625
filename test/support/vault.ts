/** A vault with a fresh key, and one whose newest key is another. */
import { type KeyRing, makeKeyText, parseKeyRing } from '../../src/vault/key-ring.ts';
import { createVault, type Vault } from '../../src/vault/vault.ts';

const ring = (text: string): KeyRing => {
  const parsed = parseKeyRing(text);
  if (!parsed.ok) throw new Error(parsed.faults.join());
  return parsed.keyRing;
};

const first = makeKeyText('first');
const second = makeKeyText('second');

export const testVault = (): Vault => createVault(ring(first));
export const rotatedVault = (): Vault => createVault(ring(`${second},${first}`));
export const newestKeyOnlyVault = (): Vault => createVault(ring(second));
