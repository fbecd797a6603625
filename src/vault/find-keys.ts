/** Finds the keys that open a backup's secrets: in the configuration, in the backup, in the key file, or among retired key files. */
import { readdir, readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { Message } from '../core/failure.ts';
import { keyFilePath } from './key-file.ts';
import { type KeyRing, keyFingerprint, parseKeyRing, type VaultKey } from './key-ring.ts';

export interface WantedKeys {
  needed: readonly { id: string; fingerprint: string }[];
  /** Keys that the configuration gives; they cannot be added to by us. */
  given: KeyRing | null;
  dataDir: string;
  /** A key file that came with the backup; may be absent. */
  beside: string;
}

/** `replace`: what the key file must become; null when the keys in use will do. Refusal: `restore.keys-missing`. */
export type FoundKeys = { ok: true; replace: KeyRing | null } | (Message & { ok: false });

export async function findKeys({ needed, given, dataDir, beside }: WantedKeys): Promise<FoundKeys> {
  const inUse = given ?? (await keysIn(keyFilePath(dataDir)));
  const lacks = (keys: readonly VaultKey[]) => needed.filter(({ fingerprint }) => !keys.some((key) => keyFingerprint(key) === fingerprint));
  if (lacks(inUse).length === 0) return { ok: true, replace: null };
  const folder = resolve(dataDir);
  const retired = (await readdir(folder).catch(() => [])).filter((name) => name.startsWith(`${basename(keyFilePath(dataDir))}.`));
  const known = given ? [...given] : [...(await keysIn(beside)), ...inUse];
  if (!given) for (const name of retired) known.push(...(await keysIn(join(folder, name))));
  const missing = lacks(known).map(({ id }) => id);
  const [first, ...others] = needed.flatMap(({ fingerprint }) => known.find((key) => keyFingerprint(key) === fingerprint) ?? []);
  if (missing.length > 0 || !first) return { ok: false, code: 'restore.keys-missing', params: { keys: missing.join(', ') } };
  return { ok: true, replace: [first, ...others] };
}

async function keysIn(file: string): Promise<VaultKey[]> {
  const text = await readFile(file, 'utf8').catch(() => '');
  const parsed = parseKeyRing(text.trim());
  return parsed.ok ? [...parsed.keyRing] : [];
}
