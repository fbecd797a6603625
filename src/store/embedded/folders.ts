/**
 * Where the embedded database lives: the data folder (which the server's user must be able to enter, but not to list)
 * and the short folder of its socket.
 */
import { chmod, chown, mkdir, mkdtemp, realpath, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { makeFolder } from '../../make-folder.ts';
import { type Refusal, refusal } from '../refusal.ts';
import { canReach, ownerIds, type ServerUser } from './unprivileged-user.ts';

export interface Folders {
  /** Absolute, links resolved. */
  dataDir: string;
  /** Postgres's own folder inside it. */
  cluster: string;
  serverLog: string;
}

export const clusterFolder = (dataDir: string): string => join(dataDir, 'postgres');

/**
 * Makes the data folder and opens it for the server's user.
 * Refusals: `embedded.folder-not-writable`, `embedded.folder-closed` (a folder above it shuts the server's user out).
 */
export async function prepareFolders(dataDir: string, user: ServerUser): Promise<Folders | Refusal> {
  const wanted = resolve(dataDir);
  try {
    await makeFolder(wanted);
  } catch (error) {
    return refusal('embedded.folder-not-writable', { folder: wanted, detail: (error as NodeJS.ErrnoException).code ?? '' });
  }
  const real = await realpath(wanted);
  if (user.switchTo && !(await canReach(user, real))) {
    // Only our own folder, and only passing through: names inside stay unreadable.
    await chmod(real, (await stat(real)).mode | 0o001);
    if (!(await canReach(user, real))) return refusal('embedded.folder-closed', { folder: wanted, user: user.switchTo.name });
  }
  return { dataDir: real, cluster: clusterFolder(real), serverLog: join(real, 'postgres.log') };
}

const SOCKET_FOLDER = 'rbe-';
export const SOCKET_PORT = 5432;
const SOCKET_FILE = `.s.PGSQL.${SOCKET_PORT}`;
/** The system's limit on a socket's path, without the closing zero byte (Linux 107, macOS 103). */
const LONGEST_SOCKET_PATH = process.platform === 'darwin' ? 103 : 107;

/** Makes a fresh folder only the server's user can enter. Throws when no temporary folder serves. */
export async function makeSocketFolder(user: ServerUser): Promise<string> {
  for (const base of new Set([tmpdir(), '/tmp'])) {
    const socketPath = join(base, `${SOCKET_FOLDER}XXXXXX`, SOCKET_FILE);
    if (Buffer.byteLength(socketPath) > LONGEST_SOCKET_PATH) continue;
    if (user.switchTo && !(await canReach(user, base))) continue;
    const folder = await mkdtemp(join(base, SOCKET_FOLDER)).catch(() => null);
    if (folder === null) continue;
    await giveTo(user, folder);
    return folder;
  }
  throw new Error(`no temporary folder for the database's socket: ${tmpdir()} is closed to it, too long or not writable`);
}

/** Makes the folder again under its old name: the app's pools know it. */
export async function remakeSocketFolder(user: ServerUser, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await giveTo(user, folder);
  // Left by a killed server; its number of process may belong to somebody else by now and would then block the start.
  for (const name of [SOCKET_FILE, `${SOCKET_FILE}.lock`]) await rm(join(folder, name), { force: true });
}

/** Whether a folder named in a pid file is really the server's: anybody can make a folder under /tmp after a restart. */
export async function isServersOwn(user: ServerUser, folder: string): Promise<boolean> {
  const facts = await stat(folder).catch(() => null);
  return facts !== null && facts.isDirectory() && facts.uid === ownerIds(user).uid && (facts.mode & 0o022) === 0;
}

/** Removes a socket folder of ours; any other path is left alone. */
export async function removeSocketFolder(folder: string): Promise<void> {
  if (basename(folder).startsWith(SOCKET_FOLDER)) await rm(folder, { recursive: true, force: true });
}

/** Hands a file or folder to the server's user. */
export async function giveTo(user: ServerUser, path: string): Promise<void> {
  if (!user.switchTo) return;
  const { uid, gid } = ownerIds(user);
  await chown(path, uid, gid);
}

/** The address of one database behind a socket. `localhost` stands there for parsers; the driver takes `host`. */
export function socketConnection(socketFolder: string, database: string): string {
  const query = new URLSearchParams({ host: socketFolder, port: String(SOCKET_PORT), sslmode: 'disable' });
  return `postgresql://postgres@localhost/${database}?${query}`;
}
