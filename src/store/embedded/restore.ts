/**
 * Puts a backup in the place of the embedded database. What was there is kept beside it, the keys that open the backup's secrets are
 * found first, and the copy carries the note that tells the program what it may have forgotten.
 */
import { randomBytes } from 'node:crypto';
import { lstat, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { makeFolder } from '../../make-folder.ts';
import { findKeys } from '../../vault/find-keys.ts';
import { replaceKeyFile } from '../../vault/key-file.ts';
import type { KeyRing } from '../../vault/key-ring.ts';
import { startEmbedded } from '../embedded.ts';
import { type Refusal, refusal } from '../refusal.ts';
import { type BackupFacts, CLUSTER_IN_BACKUP, KEYS_IN_BACKUP, readFacts } from './backup-facts.ts';
import { clusterFiles, copyFiles, makeFolders } from './copy-cluster.ts';
import { clusterFolder, giveTo, prepareFolders } from './folders.ts';
import { findProgram } from './program.ts';
import { type ServerUser, serverUser } from './unprivileged-user.ts';

export interface RestoreOptions {
  dataDir: string;
  /** The folder that a backup has made. */
  from: string;
  /** Keys given by the configuration; null: those of the key file. */
  keyRing: KeyRing | null;
  now: Date;
  onProgress(done: number, total: number): void;
}

export interface Restored {
  ok: true;
  facts: BackupFacts;
  /** Where the database that was there is kept; null when there was none. */
  keptAt: string | null;
  /** Whether the key file had to be replaced; the old one is kept beside it. */
  keysReplaced: boolean;
}

/**
 * Refusals: `restore.not-a-backup`, `restore.keys-missing`, `embedded.already-running`, `embedded.other-version`, and those of
 * preparing the data folder.
 */
export async function restore(options: RestoreOptions): Promise<Restored | Refusal> {
  const dataDir = resolve(options.dataDir);
  const from = resolve(options.from);
  const facts = await readFacts(from);
  if (facts === null) return refusal('restore.not-a-backup', { folder: from });
  const place = await prepare(dataDir, facts);
  if ('code' in place) return place;
  const keys = await findKeys({ needed: facts.keys, given: options.keyRing, dataDir, beside: join(from, KEYS_IN_BACKUP) });
  if (!keys.ok) return keys;

  const restoring = join(dataDir, `postgres.restoring-${randomBytes(4).toString('hex')}`);
  try {
    await copyIn(join(from, CLUSTER_IN_BACKUP), restoring, place.user, options.onProgress);
    const stamp = options.now.toISOString().replaceAll(/[:.]/g, '-');
    const keptAt = (await exists(place.cluster)) ? `${place.cluster}.before-restore-${stamp}` : null;
    if (keptAt !== null) await rename(place.cluster, keptAt);
    if (keys.replace !== null) await replaceKeyFile(dataDir, keys.replace, `before-restore-${stamp}`);
    await rename(restoring, place.cluster);
    return { ok: true, facts, keptAt, keysReplaced: keys.replace !== null };
  } catch (error) {
    await rm(restoring, { recursive: true, force: true });
    throw error;
  }
}

/** Makes sure that nobody uses the folder, and stops a server that a killed program has left. */
async function prepare(dataDir: string, facts: BackupFacts): Promise<{ cluster: string; user: ServerUser } | Refusal> {
  const program = await findProgram();
  if ('ok' in program) return program;
  const major = program.version.split('.')[0] ?? '';
  if (major !== facts.postgres) return refusal('embedded.other-version', { data: facts.postgres, program: major });
  const user = await serverUser();
  if ('ok' in user) return user;
  await makeFolder(dataDir);
  const folders = await prepareFolders(dataDir, user);
  if ('ok' in folders) return folders;
  if (await exists(folders.cluster)) {
    const server = await startEmbedded({ dataDir });
    if (server.ok) await server.stop();
    // A database that does not start any more is a reason to restore one.
    else if (server.code === 'embedded.already-running') return server;
  }
  return { cluster: clusterFolder(folders.dataDir), user };
}

async function copyIn(from: string, to: string, user: ServerUser, onProgress: RestoreOptions['onProgress']): Promise<void> {
  const { folders, files } = await clusterFiles(from, []);
  // In a backup the log is part of the copy.
  const log = await clusterFiles(join(from, 'pg_wal'), []);
  const all = [...files, ...log.files.map((name) => `pg_wal/${name}`), 'backup_label'];
  await makeFolders(to, folders);
  const copied = await copyFiles({ from, to, files: all, onProgress: (done) => onProgress(done, all.length) });
  if (copied.files !== all.length) throw new Error(`of ${all.length} files of the backup only ${copied.files} could be read`);
  for (const path of ['', ...folders, ...all]) await giveTo(user, join(to, path));
}

const exists = (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    () => false,
  );
