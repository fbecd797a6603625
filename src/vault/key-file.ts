/**
 * The key file beside the embedded database, for those who set no ENCRYPTION_KEYS. Made once, before the database;
 * a database whose key file is gone is refused, because a new key would open none of its secrets.
 */
import { randomBytes } from 'node:crypto';
import { access, link, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Message } from '../core/failure.ts';
import { makeFolder } from '../make-folder.ts';
import { type KeyRing, keyRingText, makeKeyText, parseKeyRing } from './key-ring.ts';

export const keyFilePath = (dataDir: string): string => join(resolve(dataDir), 'encryption-keys');

export type KeyFileRefusal = Message & { ok: false };

const refuse = (code: string, file: string): KeyFileRefusal => ({ ok: false, code, params: { file } });

/**
 * Reads the key file, or makes it for a data folder without a database (`databaseFolder` is absent).
 * Refusals: `vault.key-file-missing`, `vault.key-file-open` (others may read it), `vault.key-file-broken`.
 */
export async function loadKeyFile(dataDir: string, databaseFolder: string): Promise<{ ok: true; keyRing: KeyRing } | KeyFileRefusal> {
  const file = keyFilePath(dataDir);
  if (!(await exists(file))) {
    if (await exists(databaseFolder)) return refuse('vault.key-file-missing', file);
    await makeKeyFile(file, dataDir);
  }
  const { mode } = await stat(file);
  if ((mode & 0o077) !== 0) return refuse('vault.key-file-open', file);
  const parsed = parseKeyRing((await readFile(file, 'utf8')).trim());
  return parsed.ok ? parsed : refuse('vault.key-file-broken', file);
}

/** Puts other keys in the place of the key file; the old one is kept beside it under its name and `suffix`, when one is given. */
export async function replaceKeyFile(dataDir: string, keys: KeyRing, suffix: string | null): Promise<void> {
  const file = keyFilePath(dataDir);
  const half = await writeHalf(file, keyRingText(keys));
  if (suffix !== null && (await exists(file))) await link(file, `${file}.${suffix}`);
  await rename(half, file);
  await flushFolder(dataDir);
}

async function writeHalf(file: string, text: string): Promise<string> {
  const half = `${file}.${randomBytes(6).toString('hex')}`;
  const handle = await open(half, 'wx', 0o600);
  await handle.writeFile(`${text}\n`);
  await handle.sync();
  await handle.close();
  return half;
}

async function makeKeyFile(file: string, dataDir: string): Promise<void> {
  await makeFolder(dataDir);
  const half = await writeHalf(file, makeKeyText('first'));
  try {
    // Two processes may start at once: a link never replaces, so both go on with the key of the one that was first.
    await link(half, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    await rm(half, { force: true });
  }
  await flushFolder(dataDir);
}

async function flushFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  await folder.sync();
  await folder.close();
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );
