/**
 * From whatever state a data folder is in to a running server that we own: finds one that runs, or starts one, and
 * takes the lock. Written as a loop of looks, because other processes may start, stop and die between any two of them.
 */
import { setTimeout as delay } from 'node:timers/promises';
import type pg from 'pg';
import { type Refusal, refusal } from '../refusal.ts';
import { isServersOwn, makeSocketFolder, remakeSocketFolder, removeSocketFolder } from './folders.ts';
import { takeOwnership } from './ownership.ts';
import { disownPidFile, isServerOf, readPidFile } from './pid-file.ts';
import { knock, lastWords, PRINT_SETTING, type Site, settingsPrint, spawnServer, stopServer } from './server.ts';

export interface OwnedServer {
  ok: true;
  pid: number;
  socketFolder: string;
  /** Holds the lock; its 'end' means that the server, or our hold on it, is gone. */
  lock: pg.Client;
  /** Whether the server ran already. */
  attached: boolean;
}

const POLL_MS = 20;
/** Recovery after a crash reads the log since the last checkpoint: seconds, on a slow disk minutes. */
const PATIENCE_MS = 300_000;
/** A start fails while the children of a killed server still hold its memory; idle ones let go at once. */
const START_TRIES = 8;
const START_PAUSE_MS = 500;

/**
 * Brings the server up. `keepSocketFolder`: where the app's pools look for it, when this is not the first time.
 * Gives up as not started when `signal` is aborted.
 * Refusals: `embedded.already-running`, `embedded.did-not-start`. Throws only for bugs.
 */
export async function bringUp(site: Site, keepSocketFolder: string | null, signal?: AbortSignal): Promise<OwnedServer | Refusal> {
  const { cluster, serverLog } = site.folders;
  let failedStarts = 0;
  let started: string | null = null;
  for (let waited = 0; waited < PATIENCE_MS; waited += POLL_MS) {
    if (signal?.aborted) break;
    const running = await findRunning(site, keepSocketFolder);
    if (running === null) {
      if (failedStarts === START_TRIES) break;
      if (failedStarts > 0) await delay(START_PAUSE_MS);
      started = await start(site, keepSocketFolder);
      if (started === null) failedStarts += 1;
      continue;
    }
    const owned = await own(site, running, keepSocketFolder);
    if (owned === 'held') return refusal('embedded.already-running', { folder: site.folders.dataDir });
    if (owned === 'unfit') {
      await stopServer(running.pid, cluster);
      if (running.socketFolder !== keepSocketFolder) await removeSocketFolder(running.socketFolder);
    } else if (owned !== 'not-yet') return { ...owned, attached: running.socketFolder !== started };
    else await delay(POLL_MS);
  }
  return refusal('embedded.did-not-start', { log: serverLog, detail: await lastWords(serverLog) });
}

interface Running {
  pid: number;
  socketFolder: string;
}

/** A live server of this cluster. What a dead one left behind is made harmless on the way. */
async function findRunning(site: Site, keepSocketFolder: string | null): Promise<Running | null> {
  const file = await readPidFile(site.folders.cluster);
  if (file === null) return null;
  if (await isServerOf(file.pid, site.folders.cluster)) return file;
  await disownPidFile(site.folders.cluster, file.pid);
  if (file.socketFolder !== keepSocketFolder && (await isServersOwn(site.user, file.socketFolder)))
    await removeSocketFolder(file.socketFolder);
  return null;
}

/** Takes the lock of a running server. `unfit`: ours to stop, because it is of other settings or cannot be reached. */
async function own(site: Site, running: Running, keepSocketFolder: string | null): Promise<OwnedServer | 'held' | 'unfit' | 'not-yet'> {
  if (!(await isServersOwn(site.user, running.socketFolder))) return 'unfit';
  const answer = await knock(running.socketFolder);
  if (answer.state === 'not-yet') return 'not-yet';
  if (answer.state === 'silent') return (await isSilentForGood(site, running)) ? 'unfit' : 'not-yet';
  const { client } = answer;
  try {
    if (!(await takeOwnership(client))) {
      await client.end();
      return 'held';
    }
    const { rows } = await client.query<{ print: string | null }>('select current_setting($1, true) as print', [PRINT_SETTING]);
    const fits = rows[0]?.print === settingsPrint(site.program) && (keepSocketFolder ?? running.socketFolder) === running.socketFolder;
    // Stopped while we hold the lock: it falls only when the server is gone, so nobody can attach to a dying one.
    if (!fits) return 'unfit';
  } catch {
    // The server went away between the knock and the lock.
    await client.end().catch(() => {});
    return 'not-yet';
  }
  return { ok: true, pid: running.pid, socketFolder: running.socketFolder, lock: client, attached: true };
}

/** A server writes its pid file a moment before it opens its socket; one whose socket was swept from /tmp stays silent. */
const SILENCE_MS = 2_000;

async function isSilentForGood(site: Site, running: Running): Promise<boolean> {
  for (let waited = 0; waited < SILENCE_MS; waited += POLL_MS) {
    await delay(POLL_MS);
    const answer = await knock(running.socketFolder);
    if (answer.state === 'ready') await answer.client.end();
    if (answer.state !== 'silent' || !(await isServerOf(running.pid, site.folders.cluster))) return false;
  }
  return true;
}

/** Starts a server and waits until it has written its pid file. Null when it ended at once (see its log). */
async function start(site: Site, keepSocketFolder: string | null): Promise<string | null> {
  const socketFolder = keepSocketFolder ?? (await makeSocketFolder(site.user));
  if (keepSocketFolder) await remakeSocketFolder(site.user, keepSocketFolder);
  const child = await spawnServer(site, socketFolder);
  const ended = new Promise<'ended'>((resolve) => {
    child.once('exit', () => resolve('ended'));
    child.once('error', () => resolve('ended'));
  });
  for (;;) {
    const file = await readPidFile(site.folders.cluster);
    if (file !== null && file.pid === child.pid) return socketFolder;
    // On a busy machine it may have ended before anybody listened.
    if (child.exitCode !== null || child.signalCode !== null) break;
    if ((await Promise.race([ended, delay(POLL_MS)])) === 'ended') break;
  }
  // Either it cannot run, or another process was faster and holds the cluster: the next look will tell.
  if (!keepSocketFolder) await removeSocketFolder(socketFolder);
  return null;
}
