/**
 * Stops asking a vendor that is down, for one connection and, when several connections see it, for all. Five
 * infrastructure failures in a row within 60 s open it; then one probe per 30 s goes through; any answer below 500
 * closes it, so a 4xx never opens it. While it is open nothing is sent and no attempt is used.
 */
import type { Clock } from '../core/clock.ts';
import { failure, type Result, success } from '../core/failure.ts';
import type { BreakerRow, BreakerStore } from './breaker-store.ts';
import type { OutboundCode } from './codes.ts';
import type { OutsideHost } from './request.ts';

const FAILURES_TO_OPEN = 5;
const FAILURE_WINDOW_MS = 60_000;
const PROBE_EVERY_MS = 30_000;
/** Two connections that opened with no healthy answer to anybody in between: it is the vendor, not an account. */
const CONNECTIONS_TO_OPEN_VENDOR = 2;
const VENDOR_WINDOW_MS = 10 * 60_000;
/** How long a closed state may be believed without asking the shared store; saves two queries per request. */
const BELIEVE_MS = 1_000;

export interface Breaker {
  /** Asked before each request. `unreachable`, `not-sent`, `outbound.outage` with the time of the next probe while it is open. */
  admit(system: OutsideHost, connectionId: string): Promise<Result<null>>;
  /** Told after each request that reached for the network. `healthy`: any whole answer with a status below 500. */
  report(system: OutsideHost, connectionId: string, healthy: boolean): Promise<void>;
}

export function createBreaker(options: { store: BreakerStore; clock: Clock }): Breaker {
  const { store, clock } = options;
  const believed = new Map<string, { row: BreakerRow | null; at: number }>();

  const remember = (key: string, row: BreakerRow | null): void => {
    if (believed.size > 10_000) believed.clear();
    believed.set(key, { row, at: clock.now().getTime() });
  };

  async function rowsOf(keys: readonly string[]): Promise<(BreakerRow | null)[]> {
    const now = clock.now().getTime();
    // Only a closed state is believed: what is open is read again, because somebody's probe may have closed it.
    const stale = keys.filter((key) => {
      const known = believed.get(key);
      return known === undefined || known.row?.openUntil || Math.abs(now - known.at) > BELIEVE_MS;
    });
    if (stale.length > 0) {
      const rows = await store.read(stale);
      for (const key of stale) remember(key, rows.find((row) => row.key === key) ?? null);
    }
    return keys.map((key) => believed.get(key)?.row ?? null);
  }

  const outage = (system: OutsideHost, until: Date, now: Date): Result<null> =>
    failure(
      'unreachable',
      'not-sent',
      'outbound.outage' satisfies OutboundCode,
      { system },
      { retryAfterMs: Math.max(1_000, until.getTime() - now.getTime()) },
    );

  async function admit(system: OutsideHost, connectionId: string): Promise<Result<null>> {
    const now = clock.now();
    const probeUntil = new Date(now.getTime() + PROBE_EVERY_MS);
    const open = (await rowsOf([`${system} ${connectionId}`, system])).filter((row) => row?.openUntil != null) as (BreakerRow & {
      openUntil: Date;
    })[];
    const closedUntil = open.filter((row) => row.openUntil.getTime() > now.getTime()).map((row) => row.openUntil);
    // The later of the two decides: a probe needs both to be due.
    if (closedUntil.length > 0) return outage(system, new Date(Math.max(...closedUntil.map(Number))), now);
    for (const row of open) if (!(await store.claimProbe(row.key, row.openUntil, probeUntil))) return outage(system, probeUntil, now);
    return success(null);
  }

  async function countUp(key: string, now: Date, windowMs: number, limit: number): Promise<boolean> {
    const row = await store.countFailure(key, now, new Date(now.getTime() - windowMs));
    remember(key, row);
    if (row.failures < limit || row.openUntil !== null) return false;
    const opened = await store.open(key, new Date(now.getTime() + PROBE_EVERY_MS));
    believed.delete(key);
    return opened;
  }

  async function report(system: OutsideHost, connectionId: string, healthy: boolean): Promise<void> {
    const own = `${system} ${connectionId}`;
    if (!healthy) {
      const now = clock.now();
      const justOpened = await countUp(own, now, FAILURE_WINDOW_MS, FAILURES_TO_OPEN);
      if (justOpened) await countUp(system, now, VENDOR_WINDOW_MS, CONNECTIONS_TO_OPEN_VENDOR);
      return;
    }
    for (const row of await rowsOf([own, system])) {
      if (row === null || (row.failures === 0 && row.openUntil === null)) continue;
      await store.close(row.key);
      remember(row.key, null);
    }
  }

  return { admit, report };
}

/** Never opens. */
export const noBreaker: Breaker = { admit: async () => success(null), report: async () => {} };
