/** Starts processes that own an embedded database, and looks at what they left. */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { afterEach } from 'vitest';
import { clusterFolder, removeSocketFolder } from '../../src/store/embedded/folders.ts';
import { isServerOf, readPidFile } from '../../src/store/embedded/pid-file.ts';
import { stopServer } from '../../src/store/embedded/server.ts';
import { eventually } from '../support/asking.ts';
import { CHILD_ENVIRONMENT } from '../support/child-environment.ts';
import { runAsOwner } from '../support/database.ts';
import { tempFolder } from '../support/temp-folder.ts';

const run = promisify(execFile);
const CHILD = join(import.meta.dirname, 'embedded-child.ts');

export interface Owner {
  process: ChildProcess;
  ok: boolean;
  code?: string;
  connectionString: string;
  attached: boolean;
  /** From the call to a usable database. */
  ms: number;
  stop(): Promise<void>;
  kill(): Promise<void>;
}

export interface OwnerOptions {
  uid?: number;
  gid?: number;
}

const children = new Set<ChildProcess>();
const dataDirs = new Set<string>();

afterEach(async () => {
  for (const child of children) await end(child, 'SIGKILL');
  for (const dataDir of dataDirs) {
    const server = await readPidFile(clusterFolder(dataDir));
    if (!server) continue;
    await stopServer(server.pid, clusterFolder(dataDir));
    await removeSocketFolder(server.socketFolder);
  }
});

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  children.delete(child);
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill(signal);
  await gone;
}

/** Starts a process and waits until it has told how its start ended. */
export async function startOwner(dataDir: string, options: OwnerOptions = {}): Promise<Owner> {
  dataDirs.add(dataDir);
  const child = spawn(process.execPath, [CHILD, dataDir], {
    stdio: ['pipe', 'pipe', 'inherit'],
    cwd: '/',
    env: { ...process.env, ...CHILD_ENVIRONMENT },
    ...options,
  });
  children.add(child);
  const died = once(child, 'exit').then(() => {
    throw new Error('the process ended before it told anything');
  });
  const [line] = (await Promise.race([once(createInterface({ input: child.stdout }), 'line'), died])) as [string];
  const told = JSON.parse(line) as Omit<Owner, 'process' | 'stop' | 'kill'>;
  return {
    ...told,
    process: child,
    kill: () => end(child, 'SIGKILL'),
    stop: async () => {
      const gone = once(child, 'exit');
      child.stdin.write('stop\n');
      await gone;
      children.delete(child);
    },
  };
}

const templateParent = await tempFolder();
const template: { folder: Promise<string> | null } = { folder: null };

/** A folder with a stopped database that holds one table with one row; copied, because making one takes a second. */
export async function usedDataDir(parent: string): Promise<string> {
  template.folder ??= makeTemplate();
  const dataDir = join(parent, `data-${crypto.randomUUID()}`);
  await run('cp', ['-a', await template.folder, dataDir]);
  return dataDir;
}

async function makeTemplate(): Promise<string> {
  const dataDir = join(templateParent, 'template');
  const owner = await startOwner(dataDir);
  await runAsOwner(owner.connectionString, 'create table kept (value int); insert into kept values (1)');
  await owner.stop();
  return dataDir;
}

/** Kills the server's main process, as the system does when memory runs out. */
export async function killServer(dataDir: string): Promise<void> {
  const file = await readPidFile(clusterFolder(dataDir));
  if (!file || !(await isServerOf(file.pid, clusterFolder(dataDir)))) throw new Error('no server runs here');
  process.kill(file.pid, 'SIGKILL');
}

export const serverLog = (dataDir: string): Promise<string> => readFile(join(dataDir, 'postgres.log'), 'utf8');

/** Asks until the database answers again. Fails after `patienceMs`. */
export async function keptRows(connectionString: string, patienceMs = 10_000): Promise<number> {
  const rows = await eventually(
    'the database answers again',
    () => runAsOwner(connectionString, 'select from kept').catch(() => null),
    (found) => found !== null,
    patienceMs,
  );
  return rows?.length ?? 0;
}
