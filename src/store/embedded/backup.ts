/**
 * Backs up the embedded database while it runs: Postgres is told, the files are copied, and with them the log that makes the
 * copy whole. Keys go along only when that is asked for: who has both can read every secret.
 */
import { copyFile, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type pg from 'pg';
import { keyFilePath } from '../../vault/key-file.ts';
import { type KeyRing, keyFingerprint } from '../../vault/key-ring.ts';
import { startEmbedded } from '../embedded.ts';
import { type Refusal, refusal } from '../refusal.ts';
import { type BackupFacts, CLUSTER_IN_BACKUP, KEYS_IN_BACKUP, leaveNote, RESTORE_NOTE, writeFacts } from './backup-facts.ts';
import { clusterFiles, copyFiles, makeFolders } from './copy-cluster.ts';
import { clusterFolder } from './folders.ts';
import { isServerOf, readPidFile } from './pid-file.ts';
import { knock } from './server.ts';

export interface BackupOptions {
  dataDir: string;
  /** The backup becomes a dated folder in it. */
  into: string;
  keyRing: KeyRing;
  /** The key file beside the database goes along. */
  withKeyFile: boolean;
  now: Date;
  onProgress(done: number, total: number): void;
}

/** Refusals: `backup.no-database`, `backup.not-allowed`, `backup.folder-not-writable`, and those of starting the database. */
export async function backUp(options: BackupOptions): Promise<{ ok: true; folder: string; facts: BackupFacts } | Refusal> {
  const cluster = clusterFolder(resolve(options.dataDir));
  const entered = await enter(options.dataDir, cluster);
  if ('code' in entered) return entered;
  const name = `rackbeat-eaccounting-${options.now.toISOString().replaceAll(/[:.]/g, '-')}`;
  const folder = join(resolve(options.into), name);
  const unfinished = `${folder}.unfinished`;
  try {
    await mkdir(unfinished, { recursive: true, mode: 0o700 });
    const facts = await copyRunning(options, entered.client, cluster, unfinished);
    await writeFacts(unfinished, facts);
    await rename(unfinished, folder);
    return { ok: true, folder, facts };
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EACCES' || code === 'EROFS' || code === 'ENOSPC' || code === 'ENOTDIR')
      return refusal('backup.folder-not-writable', { folder: resolve(options.into), detail: code });
    throw error;
  } finally {
    await entered.leave();
  }
}

/** A session in the running server; one that is not running is brought up for as long as it takes. */
async function enter(dataDir: string, cluster: string): Promise<{ client: pg.Client; leave(): Promise<void> } | Refusal> {
  const version = await readdir(cluster).catch((error: NodeJS.ErrnoException) => error);
  if (version instanceof Error)
    return version.code === 'ENOENT'
      ? refusal('backup.no-database', { folder: dataDir })
      : refusal('backup.not-allowed', { folder: dataDir });
  const running = await readPidFile(cluster);
  const server = running && (await isServerOf(running.pid, cluster)) ? null : await startEmbedded({ dataDir });
  if (server && !server.ok) return server;
  const socketFolder = (await readPidFile(cluster))?.socketFolder ?? '';
  const answer = await knock(socketFolder).catch(() => null);
  if (answer?.state !== 'ready') {
    await server?.stop();
    return refusal('backup.not-allowed', { folder: dataDir });
  }
  const { client } = answer;
  return {
    client,
    leave: async () => {
      await client.end().catch(() => {});
      await server?.stop();
    },
  };
}

async function copyRunning(options: BackupOptions, client: pg.Client, cluster: string, folder: string): Promise<BackupFacts> {
  const copy = join(folder, CLUSTER_IN_BACKUP);
  // Holds back the log from here on until this session ends: a checkpoint in between would recycle what the copy needs.
  await client.query('select pg_create_physical_replication_slot($1, true, true)', [`backup_${process.pid}`]);
  const start = await one(client, 'select pg_walfile_name(pg_backup_start($1, true)) as segment', ['backup']);
  const { folders, files } = await clusterFiles(cluster, [RESTORE_NOTE]);
  await makeFolders(copy, folders);
  const copied = await copyFiles({ from: cluster, to: copy, files, onProgress: (done) => options.onProgress(done, files.length) });
  const stop = await one(client, 'select pg_walfile_name(lsn) as segment, labelfile as label from pg_backup_stop(false)', []);
  await writeFile(join(copy, 'backup_label'), stop.label ?? '', { mode: 0o600, flush: true });
  const log = (await readdir(join(cluster, 'pg_wal'))).filter(
    (name) => name.endsWith('.history') || (/^[0-9A-F]{24}$/.test(name) && name >= start.segment && name <= stop.segment),
  );
  const logCopied = await copyFiles({ from: join(cluster, 'pg_wal'), to: join(copy, 'pg_wal'), files: log, onProgress: () => {} });
  await leaveNote(copy, options.now);
  if (options.withKeyFile) await copyFile(keyFilePath(options.dataDir), join(folder, KEYS_IN_BACKUP));
  return {
    format: 1,
    madeAt: options.now.toISOString(),
    postgres: (await one(client, "select split_part(current_setting('server_version'), '.', 1) as segment", [])).segment,
    keys: options.keyRing.map((key) => ({ id: key.id, fingerprint: keyFingerprint(key) })),
    keysIncluded: options.withKeyFile,
    files: copied.files + logCopied.files,
    bytes: copied.bytes + logCopied.bytes,
  };
}

async function one(client: pg.Client, text: string, values: string[]): Promise<{ segment: string; label?: string }> {
  const { rows } = await client.query<{ segment: string; label?: string }>(text, values);
  const [row] = rows;
  if (!row) throw new Error('the server answered nothing');
  return row;
}
