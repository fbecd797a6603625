/** Makes the database's files with initdb, whole or not at all. */
import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Refusal, refusal } from '../refusal.ts';
import { type Folders, giveTo } from './folders.ts';
import type { Program } from './program.ts';
import { type ServerUser, spawnAs } from './unprivileged-user.ts';

const run = promisify(execFile);
const UNFINISHED = 'postgres.new-';

/**
 * Makes the cluster unless it is there. Any number of processes may try at once: each makes its own under another name,
 * and the first rename wins.
 * Refusals: `embedded.other-version`, `embedded.folder-occupied`, `embedded.initdb-failed`.
 */
export async function ensureCluster(folders: Folders, program: Program, user: ServerUser): Promise<Refusal | null> {
  if ((await majorOf(folders.cluster)) === null) {
    const unfinished = join(folders.dataDir, `${UNFINISHED}${randomBytes(4).toString('hex')}`);
    try {
      await mkdir(unfinished, { mode: 0o700 });
      await giveTo(user, unfinished);
      await initdb(program, user, unfinished);
      await rename(unfinished, folders.cluster);
      await flushFolder(folders.dataDir);
    } catch (error) {
      await removeWhole(unfinished);
      // Whatever went wrong, a cluster that another process has put in place meanwhile is what we wanted.
      if ((await majorOf(folders.cluster)) === null) return whyNot(error, folders);
    }
  }
  const major = await majorOf(folders.cluster);
  const programs = program.version.split('.')[0];
  return major === programs ? null : refusal('embedded.other-version', { data: major ?? '', program: programs ?? '' });
}

/** Removes what killed starts left. Only for the owner of the data folder: another's unfinished cluster fails and is retried. */
export async function removeUnfinished(folders: Folders): Promise<void> {
  for (const name of await readdir(folders.dataDir)) {
    if (name.startsWith(UNFINISHED)) await removeWhole(join(folders.dataDir, name));
  }
}

/** The initdb of another process may still be writing there, and what it writes between two of our looks would fail the removal. */
const removeWhole = (folder: string): Promise<void> => rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });

function whyNot(error: unknown, folders: Folders): Refusal {
  const { code, stderr } = error as { code?: string | number; stderr?: string };
  if (code === 'ENOTEMPTY' || code === 'EEXIST') return refusal('embedded.folder-occupied', { folder: folders.cluster });
  const detail = stderr?.trim().split('\n').at(-1) ?? (error instanceof Error ? error.message : String(error));
  return refusal('embedded.initdb-failed', { folder: folders.dataDir, detail });
}

async function initdb(program: Program, user: ServerUser, folder: string): Promise<void> {
  const flags = [
    '--pgdata',
    folder,
    '--username',
    'postgres',
    // No password: the socket's folder admits only the server's user (and root), who could read the files anyway.
    '--auth-local',
    'trust',
    '--auth-host',
    'reject',
    '--encoding',
    'UTF8',
    // Letters beyond ASCII in lower() and upper() on every system alike, and an order that no system update changes.
    '--locale',
    'C',
    '--locale-provider',
    'builtin',
    '--builtin-locale',
    'C.UTF-8',
    '--no-instructions',
  ];
  await run(join(program.folder, 'bin', 'initdb'), flags, { cwd: '/', env: serverEnvironment(), ...spawnAs(user) });
}

/** Nothing of ours: neither secrets nor PG* variables that would change what the server does. */
export const serverEnvironment = (): Record<string, string> => ({ PATH: '/usr/bin:/bin:/usr/sbin:/sbin', LC_ALL: 'C', TZ: 'UTC' });

async function majorOf(cluster: string): Promise<string | null> {
  const text = await readFile(join(cluster, 'PG_VERSION'), 'utf8').catch(() => null);
  return text?.trim() ?? null;
}

/** A renamed folder is safe from a power cut only once its parent is on disk. */
async function flushFolder(path: string): Promise<void> {
  const handle = await open(path, 'r');
  await handle.sync();
  await handle.close();
}
