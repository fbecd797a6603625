/**
 * One process owns a data folder: the one whose session holds an advisory lock in its server. The lock falls with the
 * process, however it dies, so nothing has to be cleaned up before the next start.
 */
import { setTimeout as delay } from 'node:timers/promises';
import type pg from 'pg';

/** Any fixed number; the maintenance database belongs to us alone. */
const OWNER_LOCK = 0x7262_6531;

// After a kill the server needs a moment to notice that the session is gone.
const TRIES = 20;
const PAUSE_MS = 50;

/** Takes the lock for the life of the client's session. False when another process keeps it. Throws if the session breaks. */
export async function takeOwnership(client: pg.Client): Promise<boolean> {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    if (attempt > 0) await delay(PAUSE_MS);
    const { rows } = await client.query<{ taken: boolean }>('select pg_try_advisory_lock($1) as taken', [OWNER_LOCK]);
    if (rows[0]?.taken) return true;
  }
  return false;
}
