/**
 * The database for those who bring none: a Postgres server of our own on a unix socket, started or found running,
 * owned by one process at a time, brought back when it dies. Needs no installation, no user and no port.
 */
import { setTimeout as delay } from 'node:timers/promises';
import { bringUp, type OwnedServer } from './embedded/bring-up.ts';
import { ensureCluster, removeUnfinished } from './embedded/cluster.ts';
import { prepareFolders, removeSocketFolder, socketConnection } from './embedded/folders.ts';
import { findProgram, runnableProgram } from './embedded/program.ts';
import { type Site, stopServer } from './embedded/server.ts';
import { serverUser } from './embedded/unprivileged-user.ts';
import type { Refusal } from './refusal.ts';

/** Shaped like pino's logger. */
export interface EmbeddedLog {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
}

export interface EmbeddedOptions {
  /** Made if absent; relative paths count from the working directory. */
  dataDir: string;
  log?: EmbeddedLog;
}

export interface Embedded {
  ok: true;
  /** Of the application's database; stays valid when the server is brought back. */
  connectionString: string;
  /** Absolute. */
  dataDir: string;
  /** Whether the server ran already, left by a process that was killed. */
  attached: boolean;
  /** Another process has taken the data folder over while the server was down: this one must end. */
  onLost(listener: (reason: Refusal) => void): void;
  /** Stops the server in good order, up to 25 s. */
  stop(): Promise<void>;
}

export const EMBEDDED_DATABASE = 'rackbeat_eaccounting';
const RESTART_PAUSES_MS = [0, 100, 250, 500, 1_000, 2_000, 5_000, 10_000];
const SILENT: EmbeddedLog = { info() {}, warn() {} };

/**
 * Starts the embedded database, or takes over one that is running unowned.
 * Refusals: `embedded.` `already-running`, `unsupported-platform`, `no-unprivileged-user`, `folder-not-writable`,
 * `folder-closed`, `folder-occupied`, `other-version`, `initdb-failed`, `did-not-start`.
 */
export async function startEmbedded({ dataDir, log = SILENT }: EmbeddedOptions): Promise<Embedded | Refusal> {
  const site = await prepare(dataDir);
  if ('ok' in site) return site;
  const first = await bringUp(site, null);
  if (!first.ok) return first;
  await removeUnfinished(site.folders);
  await ensureDatabase(first);
  log.info({ dataDir: site.folders.dataDir, pid: first.pid, attached: first.attached }, 'embedded database is up');
  const watch = keepUp(site, first, log);
  return {
    ok: true,
    connectionString: socketConnection(first.socketFolder, EMBEDDED_DATABASE),
    dataDir: site.folders.dataDir,
    attached: first.attached,
    onLost: watch.onLost,
    stop: watch.stop,
  };
}

async function prepare(dataDir: string): Promise<Site | Refusal> {
  const found = await findProgram();
  if ('ok' in found) return found;
  const user = await serverUser();
  if ('ok' in user) return user;
  const folders = await prepareFolders(dataDir, user);
  if ('ok' in folders) return folders;
  const program = await runnableProgram(found, user, folders.dataDir);
  return (await ensureCluster(folders, program, user)) ?? { folders, program, user };
}

async function ensureDatabase({ lock }: OwnedServer): Promise<void> {
  const { rowCount } = await lock.query('select from pg_database where datname = $1', [EMBEDDED_DATABASE]);
  if (rowCount === 0) await lock.query(`create database ${EMBEDDED_DATABASE}`);
}

/** Brings the server back, with growing pauses, each time our session in it ends without our asking. */
function keepUp(site: Site, first: OwnedServer, log: EmbeddedLog): Pick<Embedded, 'onLost' | 'stop'> {
  const stopping = new AbortController();
  const listeners: ((reason: Refusal) => void)[] = [];
  let current: OwnedServer | null = first;
  let recovery: Promise<void> = Promise.resolve();

  const listen = (server: OwnedServer): void => {
    server.lock.once('end', () => {
      if (stopping.signal.aborted) return;
      current = null;
      log.warn({ pid: server.pid }, 'embedded database went away');
      recovery = recover();
    });
  };

  const recover = async (): Promise<void> => {
    for (let attempt = 0; !stopping.signal.aborted; attempt += 1) {
      const pauseMs = RESTART_PAUSES_MS[Math.min(attempt, RESTART_PAUSES_MS.length - 1)] ?? 0;
      await delay(pauseMs, undefined, { signal: stopping.signal }).catch(() => {});
      if (stopping.signal.aborted) return;
      const next = await bringUp(site, first.socketFolder, stopping.signal).catch((error: unknown) => error as Error);
      if (!(next instanceof Error) && next.ok) {
        current = next;
        listen(next);
        log.info({ pid: next.pid, attempt }, 'embedded database is back');
        return;
      }
      if (!(next instanceof Error) && next.code === 'embedded.already-running') {
        for (const listener of listeners) listener(next);
        return;
      }
      log.warn({ attempt, reason: next instanceof Error ? next.message : next }, 'embedded database does not come back');
    }
  };

  listen(first);
  return {
    onLost: (listener) => void listeners.push(listener),
    async stop() {
      stopping.abort();
      await recovery;
      if (current === null) return;
      // The lock is not given back first: it falls with the server, so nobody can take over one that is going down.
      await stopServer(current.pid, site.folders.cluster);
      await current.lock.end().catch(() => {});
      await removeSocketFolder(current.socketFolder);
      current = null;
    },
  };
}
