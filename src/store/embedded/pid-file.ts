/**
 * Which process, if any, serves a cluster. The pid file alone proves nothing: after a kill its number may belong to
 * another process, so the process is asked for its name and its cluster.
 */
import { execFile } from 'node:child_process';
import { readFile, readlink, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

export interface PidFile {
  pid: number;
  socketFolder: string;
}

/** Above every system's largest process number, so nothing answers to it. */
const NOBODYS_PID = 2_147_483_646;

const pathOf = (cluster: string): string => join(cluster, 'postmaster.pid');

/** Reads the pid file; null when there is none or it is only half written (the server writes line by line). */
export async function readPidFile(cluster: string): Promise<PidFile | null> {
  const text = await readFile(pathOf(cluster), 'utf8').catch(() => '');
  const [pid, , , , socketFolder] = text.split('\n');
  if (!pid || !socketFolder || !/^\d+$/.test(pid)) return null;
  return { pid: Number(pid), socketFolder };
}

/** Whether the process is a Postgres server of this very cluster. A zombie is not. */
export async function isServerOf(pid: number, cluster: string): Promise<boolean> {
  if (!isAlive(pid)) return false;
  return process.platform === 'linux' ? isServerOnLinux(pid, cluster) : isServerByPs(pid, cluster);
}

async function isServerOnLinux(pid: number, cluster: string): Promise<boolean> {
  const words = (await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')).split('\0');
  if (basename(words[0] ?? '') !== 'postgres') return false;
  // The folder may have been moved since the start: then its working directory still tells.
  return words.includes(cluster) || (await readlink(`/proc/${pid}/cwd`).catch(() => '')) === cluster;
}

async function isServerByPs(pid: number, cluster: string): Promise<boolean> {
  const { stdout } = await run('ps', ['-o', 'command=', '-p', String(pid)]).catch(() => ({ stdout: '' }));
  return stdout.includes('postgres') && stdout.includes(cluster);
}

/**
 * Makes a pid file harmless whose number belongs to somebody else by now; Postgres would refuse to start. It is
 * rewritten, not removed: Postgres still reads in it which shared memory must be free of the old server's children.
 * A file whose process is gone is left to Postgres, and so is one that has changed since it was read: another process
 * may have started a server meanwhile, and that one would stop itself on finding a foreign number in its file.
 */
export async function disownPidFile(cluster: string, pid: number): Promise<void> {
  if (!isAlive(pid)) return;
  const text = await readFile(pathOf(cluster), 'utf8').catch(() => null);
  if (text?.startsWith(`${pid}\n`)) await writeFile(pathOf(cluster), text.replace(/^[^\n]*/, String(NOBODYS_PID)));
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
