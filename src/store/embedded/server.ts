/** One run of the Postgres server: its settings, starting it, asking how it is, stopping it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { open, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import { errorCode } from '../check-server.ts';
import { serverEnvironment } from './cluster.ts';
import { type Folders, SOCKET_PORT, socketConnection } from './folders.ts';
import { isServerOf } from './pid-file.ts';
import type { Program } from './program.ts';
import { type ServerUser, spawnAs } from './unprivileged-user.ts';

/** Everything that belongs to one data folder. */
export interface Site {
  folders: Folders;
  program: Program;
  user: ServerUser;
}

const SETTINGS: Record<string, string> = {
  listen_addresses: '',
  port: String(SOCKET_PORT),
  unix_socket_permissions: '0700',
  // Several worker processes in tests, each with three pools, on one server.
  max_connections: '250',
  shared_buffers: '128MB',
  // What is recorded before a write must survive a power cut.
  fsync: 'on',
  synchronous_commit: 'on',
  full_page_writes: 'on',
  // Our statements take milliseconds; compiling one takes longer than running it.
  jit: 'off',
  log_min_messages: 'warning',
  log_checkpoints: 'off',
  log_line_prefix: '%m [%p] ',
  log_timezone: 'UTC',
};

/** A running server with another print is of another program or other settings, and is started again. */
export function settingsPrint(program: Program): string {
  return createHash('sha256')
    .update(JSON.stringify([program, SETTINGS]))
    .digest('hex')
    .slice(0, 32);
}
/** The name under which a running server tells its print. */
export const PRINT_SETTING = 'embedded.print';

const LOG_LIMIT_BYTES = 10_000_000;

/** Starts the server in a session of its own: Ctrl-C in our terminal is for us, and we stop it in good order. */
export async function spawnServer(site: Site, socketFolder: string): Promise<ChildProcess> {
  const { folders, program, user } = site;
  const size = await stat(folders.serverLog).then(
    (facts) => facts.size,
    () => 0,
  );
  if (size > LOG_LIMIT_BYTES) await rename(folders.serverLog, `${folders.serverLog}.1`);
  const log = await open(folders.serverLog, 'a', 0o600);
  const settings = { ...SETTINGS, unix_socket_directories: `"${socketFolder}"`, [PRINT_SETTING]: settingsPrint(program) };
  const flags = ['-D', folders.cluster, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
  const child = spawn(join(program.folder, 'bin', 'postgres'), flags, {
    cwd: '/',
    env: serverEnvironment(),
    detached: true,
    stdio: ['ignore', log.fd, log.fd],
    ...spawnAs(user),
  });
  // A program that cannot be run at all is told by 'error'; unheard, it would end our process.
  child.on('error', () => {});
  child.unref();
  await log.close();
  return child;
}

export type Answer = { state: 'ready'; client: Client } | { state: 'not-yet' } | { state: 'silent' };

const ANSWER_TIMEOUT_MS = 10_000;
const CANNOT_CONNECT_NOW = '57P03';
const TOO_MANY = '53300';
/** The server went away while we were talking: closing, terminated, or the socket broke. */
const NOT_YET = new Set([CANNOT_CONNECT_NOW, TOO_MANY, '57P01', '57P02', 'ECONNRESET', 'EPIPE']);

/** Knocks at a socket: an open client, "starting up or shutting down", or nobody there. */
export async function knock(socketFolder: string): Promise<Answer> {
  const client = new Client({
    connectionString: socketConnection(socketFolder, 'postgres'),
    application_name: 'owner of the data folder',
    connectionTimeoutMillis: ANSWER_TIMEOUT_MS,
  });
  // A server that dies later is told by 'end'; without this listener it would end our process instead.
  client.on('error', () => {});
  try {
    await client.connect();
    return { state: 'ready', client };
  } catch (error) {
    await client.end().catch(() => {});
    const code = errorCode(error);
    if (code === null || NOT_YET.has(code)) return { state: 'not-yet' };
    if (code === 'ENOENT' || code === 'ECONNREFUSED') return { state: 'silent' };
    throw error;
  }
}

const POLL_MS = 20;
const FAST_STOP_MS = 20_000;
const QUICK_STOP_MS = 5_000;

/** Stops a server: in good order, and if that takes longer than 20 s, at once (it recovers at the next start). */
export async function stopServer(pid: number, cluster: string): Promise<void> {
  // SIGINT ends sessions and writes everything out, SIGQUIT drops everything, SIGKILL is for a server that is stuck.
  for (const [signal, patienceMs] of [
    ['SIGINT', FAST_STOP_MS],
    ['SIGQUIT', QUICK_STOP_MS],
    ['SIGKILL', QUICK_STOP_MS],
  ] as const) {
    if (!(await isServerOf(pid, cluster))) return;
    try {
      process.kill(pid, signal);
    } catch {
      return;
    }
    for (let waited = 0; waited < patienceMs; waited += POLL_MS) {
      if (!(await isServerOf(pid, cluster))) return;
      await delay(POLL_MS);
    }
  }
}

/** The last line of the server's log that says something; for a start that failed. */
export async function lastWords(serverLog: string): Promise<string> {
  const handle = await open(serverLog, 'r').catch(() => null);
  if (!handle) return '';
  const { size } = await handle.stat();
  const tail = Buffer.alloc(Math.min(size, 4_096));
  await handle.read(tail, 0, tail.length, size - tail.length);
  await handle.close();
  const lines = tail.toString('utf8').trim().split('\n');
  return lines.findLast((line) => /FATAL|PANIC|ERROR/.test(line)) ?? lines.at(-1) ?? '';
}
