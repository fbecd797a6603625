/**
 * The keys that secrets are sealed with, as the operator writes them: `id:base64,id:base64`. The first seals, all of
 * them open, so a new key is put in front and the old one removed once everything has been sealed again.
 */
import { createHash, createSecretKey, type KeyObject, randomBytes } from 'node:crypto';

export interface VaultKey {
  id: string;
  /** Node's own wrapper, which prints nothing of the key. */
  key: KeyObject;
}

/** Never empty; the first seals. */
export type KeyRing = readonly [VaultKey, ...VaultKey[]];

const KEY_BYTES = 32;
const KEY_ID = /^[A-Za-z0-9_-]{1,32}$/;
const BASE64 = /^[A-Za-z0-9+/_-]+={0,2}$/;
/** Of 32 random bytes some 30 differ and fewer than 20 practically never; written-down examples repeat themselves. */
const FEWEST_DIFFERENT_BYTES = 20;

/** Reads a list of keys. Faults are sentences that follow "ENCRYPTION_KEYS: " and never quote a key. */
export function parseKeyRing(text: string): { ok: true; keyRing: KeyRing } | { ok: false; faults: string[] } {
  const faults: string[] = [];
  const keys: VaultKey[] = [];
  const entries = text
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
  for (const [index, entry] of entries.entries()) {
    const position = `key ${index + 1} of the list`;
    const colon = entry.indexOf(':');
    const id = entry.slice(0, Math.max(colon, 0));
    const encoded = entry.slice(colon + 1);
    const bytes = Buffer.from(encoded, 'base64');
    if (!KEY_ID.test(id)) faults.push(`${position} has no name before a colon (letters, digits, - and _)`);
    else if (keys.some((key) => key.id === id)) faults.push(`the name "${id}" is used twice`);
    else if (!BASE64.test(encoded) || bytes.length !== KEY_BYTES) faults.push(`${position} is not ${KEY_BYTES} bytes in base64`);
    else if (looksMadeUp(bytes)) faults.push(`${position} is not random; make one with: openssl rand -base64 32`);
    else keys.push({ id, key: createSecretKey(bytes) });
  }
  const [first, ...others] = keys;
  if (faults.length > 0) return { ok: false, faults };
  return first ? { ok: true, keyRing: [first, ...others] } : { ok: false, faults: ['the list is empty'] };
}

/** Zeros, a repeated word, typed text, counting up: keys that stand in examples and guides. */
function looksMadeUp(bytes: Buffer): boolean {
  if (new Set(bytes).size < FEWEST_DIFFERENT_BYTES) return true;
  if (bytes.every((byte) => byte >= 0x20 && byte < 0x7f)) return true;
  const steps = new Set(bytes.subarray(1).map((byte, index) => byte - (bytes[index] ?? 0)));
  return steps.size === 1;
}

/** Tells two keys of one name apart, and tells nothing of the key. */
export const keyFingerprint = ({ key }: VaultKey): string =>
  createHash('sha256').update('fingerprint of a key\n').update(key.export()).digest('hex').slice(0, 16);

/** The list as `parseKeyRing` reads it. It holds the keys themselves: for the key file, never for a log. */
export const keyRingText = (keys: readonly VaultKey[]): string =>
  keys.map(({ id, key }) => `${id}:${key.export().toString('base64')}`).join(',');

export const makeKey = (id: string): VaultKey => ({ id, key: createSecretKey(randomBytes(KEY_BYTES)) });

/** One fresh key in the form that `parseKeyRing` reads. */
export const makeKeyText = (id: string): string => keyRingText([makeKey(id)]);
