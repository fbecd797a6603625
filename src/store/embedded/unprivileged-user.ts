/**
 * Who the database server runs as. Postgres refuses to run as root, so under root it runs as `nobody`, a user that
 * every system has; no user is ever created. Otherwise it runs as we do.
 */
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { type Refusal, refusal } from '../refusal.ts';

export interface ServerUser {
  /** Null: the server runs as we do. */
  switchTo: { name: string; uid: number; gid: number } | null;
}

const run = promisify(execFile);

/** Refusal: `embedded.no-unprivileged-user`. */
export async function serverUser(): Promise<ServerUser | Refusal> {
  if (process.getuid?.() !== 0) return { switchTo: null };
  const users = await readFile('/etc/passwd', 'utf8').catch(() => '');
  const [name, , uid, gid] =
    users
      .split('\n')
      .map((line) => line.split(':'))
      .find((fields) => fields[0] === 'nobody') ?? [];
  if (name === undefined || uid === undefined || gid === undefined) return refusal('embedded.no-unprivileged-user');
  return { switchTo: { name, uid: Number(uid), gid: Number(gid) } };
}

/** What child_process wants; macOS writes nobody as -2, which the file functions want unsigned and these signed. */
export const spawnAs = (user: ServerUser): { uid?: number; gid?: number } =>
  user.switchTo ? { uid: user.switchTo.uid | 0, gid: user.switchTo.gid | 0 } : {};

export const ownerIds = (user: ServerUser): { uid: number; gid: number } =>
  user.switchTo
    ? { uid: user.switchTo.uid >>> 0, gid: user.switchTo.gid >>> 0 }
    : { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 };

/** Whether the server's user can read the file or enter the folder; asked of the system, so that lists of access rights count. */
export async function canReach(user: ServerUser, path: string): Promise<boolean> {
  try {
    await run('/bin/sh', ['-c', 'if [ -d "$1" ]; then test -x "$1"; else test -r "$1"; fi', 'sh', path], {
      cwd: '/',
      env: {},
      ...spawnAs(user),
    });
    return true;
  } catch {
    return false;
  }
}
