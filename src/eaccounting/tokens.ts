/**
 * A living access token for one connection, renewed by one process at a time. Refresh tokens can be used once, so whoever
 * renews holds a lease with a fence, reads again after taking it, notes the attempt before sending, and writes only under
 * its own fence; everybody else waits and reads. Keep one source per connection and process.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock } from '../core/clock.ts';
import { type Failure, failure, type Result, success } from '../core/failure.ts';
import { KILL_POINTS, killPoint } from '../core/kill-points.ts';
import type { AccessTokens } from './access.ts';
import type { EAccountingCode } from './codes.ts';
import type { StoredTokens, TokenPair, TokenStore } from './token-store.ts';

/** Longer than the 20 s that a refresh may take, with room for writing it down. */
const LEASE_MS = 60_000;
/** Others wait this long for whoever renews, then give the job back. */
const WAIT_MS = 35_000;
const POLL_MS = 250;
/** Renewed at 80 % of its life, ±5 %, so that companies connected in the same minute do not renew in the same second. */
const RENEW_AT = 0.8;
const SPREAD = 0.05;
/** A request that leaves now must arrive before the token ends. */
const CLOSE_TO_END_MS = 30_000;
/** A token this young that is refused was not refused for its age. */
const FRESH_MS = 5_000;
/** How long what was read is believed; spares a query per call. */
const BELIEVE_MS = 5_000;
/** Pauses between tries to write a pair down, in all 25 s: well inside the lease. A pair that is lost ends the grant. */
const WRITE_PAUSES_MS = [0, 200, 400, 800, 1_600, 3_200, 6_400, 12_800];

export interface TokenSourceOptions {
  store: TokenStore;
  clock: Clock;
  /** Asks the token endpoint, once. */
  refresh: (refreshToken: string) => Promise<Result<TokenPair>>;
  /** Names this process in the lease. */
  owner: string;
  /** 0 to 1. */
  random?: () => number;
  /** Milliseconds; shorter in tests. */
  pollMs?: number;
  /** Waits that many milliseconds for another process's renewal; a simulation moves its own clock. */
  pause?: (ms: number) => Promise<unknown>;
}

const reconnect = (): Failure => failure('unauthorised', 'not-sent', 'connection.reconnect-needed' satisfies EAccountingCode);
const busy = (): Failure =>
  failure('unreachable', 'not-sent', 'connection.token-busy' satisfies EAccountingCode, {}, { retryAfterMs: 5_000 });

export function createTokenSource(options: TokenSourceOptions): AccessTokens {
  const { store, clock, refresh, owner, random = Math.random, pollMs = POLL_MS, pause = sleep } = options;
  const share = RENEW_AT * (1 - SPREAD + 2 * SPREAD * random());
  let believed: { tokens: StoredTokens; at: number } | null = null;
  let renewing: Promise<Result<string>> | null = null;
  /** Refused by the vendor although it should serve. */
  let suspect: string | null = null;

  const time = (): number => clock.now().getTime();
  const usable = (tokens: StoredTokens | null): tokens is StoredTokens => tokens !== null && tokens.deadSince === null;
  const isFresh = ({ refreshedAt }: StoredTokens): boolean => {
    const age = time() - refreshedAt.getTime();
    return age >= 0 && age < FRESH_MS;
  };
  const dueAt = ({ refreshedAt, expiresAt }: StoredTokens): number =>
    refreshedAt.getTime() + share * (expiresAt.getTime() - refreshedAt.getTime());

  async function readAgain(): Promise<StoredTokens | null> {
    const tokens = await store.read();
    believed = usable(tokens) ? { tokens, at: time() } : null;
    return tokens;
  }

  async function current(): Promise<Result<string>> {
    const believable = believed !== null && Math.abs(time() - believed.at) <= BELIEVE_MS;
    const tokens = believable && believed !== null ? believed.tokens : await readAgain();
    if (!usable(tokens)) return reconnect();
    if (tokens.accessToken === suspect) return afterRefusal(suspect);
    if (time() < dueAt(tokens)) return success(tokens.accessToken);
    // Renewed early on purpose, so nobody waits for somebody else's renewal while the old one still serves.
    const serves = time() < tokens.expiresAt.getTime() - CLOSE_TO_END_MS;
    if (serves && renewing !== null) return success(tokens.accessToken);
    const renewed = await renew(tokens, serves ? 0 : WAIT_MS);
    const passing = !renewed.ok && renewed.kind !== 'unauthorised';
    return passing && serves ? success(tokens.accessToken) : renewed;
  }

  async function afterRefusal(refused: string): Promise<Result<string>> {
    // Whoever comes while it is being renewed waits for that, instead of being refused as well.
    if (believed?.tokens.accessToken === refused) suspect = refused;
    const tokens = await readAgain();
    if (!usable(tokens)) return reconnect();
    if (tokens.accessToken !== refused) return success(tokens.accessToken);
    if (isFresh(tokens)) {
      const params = { status: 401, field: '', said: '' };
      // In a moment the token is old enough for one forced renewal.
      return failure('unauthorised', 'not-done', 'eaccounting.unauthorised' satisfies EAccountingCode, params, { retryAfterMs: FRESH_MS });
    }
    return renew(tokens, WAIT_MS);
  }

  /** All callers of this process share one renewal. */
  function renew(seen: StoredTokens, waitMs: number): Promise<Result<string>> {
    renewing ??= renewInTurn(seen, waitMs).finally(() => {
      renewing = null;
    });
    return renewing;
  }

  async function renewInTurn(seen: StoredTokens, waitMs: number): Promise<Result<string>> {
    for (let waited = 0; waited <= waitMs; waited += pollMs) {
      if (waited > 0) {
        await pause(pollMs);
        const tokens = await readAgain();
        if (!usable(tokens)) return reconnect();
        if (tokens.accessToken !== seen.accessToken) return success(tokens.accessToken);
      }
      const fence = await store.takeLease(owner, clock.now(), new Date(time() + LEASE_MS));
      if (fence !== null) return renewUnder(fence, seen);
    }
    return busy();
  }

  async function renewUnder(fence: number, seen: StoredTokens): Promise<Result<string>> {
    // Between our first look and the lease somebody may have finished: their pair is the living one.
    const tokens = await readAgain();
    if (!usable(tokens) || tokens.accessToken !== seen.accessToken) {
      await store.releaseLease(fence);
      return usable(tokens) ? success(tokens.accessToken) : reconnect();
    }
    if (!(await store.recordAttempt(fence, clock.now()))) return busy();
    const pair = await refresh(tokens.refreshToken);
    if (pair.ok) return keep(fence, pair.value);
    if (pair.code === ('visma.grant-dead' satisfies EAccountingCode)) return buryUnlessReplaced(fence, tokens);
    await store.releaseLease(fence);
    return { ...pair, outcome: 'not-sent' };
  }

  async function keep(fence: number, pair: TokenPair): Promise<Result<string>> {
    await killPoint(KILL_POINTS.tokenRead, owner);
    const written = await writeStubbornly(fence, pair);
    const tokens = await readAgain();
    if (written) return success(pair.accessToken);
    // Our lease ran out and another process went ahead: what it stored counts.
    return usable(tokens) ? success(tokens.accessToken) : reconnect();
  }

  async function writeStubbornly(fence: number, pair: TokenPair): Promise<boolean> {
    let problem: unknown;
    for (const pauseMs of WRITE_PAUSES_MS) {
      if (pauseMs > 0) await sleep(pauseMs);
      try {
        return await store.writeRefreshed(fence, pair, clock.now());
      } catch (error) {
        problem = error;
      }
    }
    throw problem;
  }

  async function buryUnlessReplaced(fence: number, used: StoredTokens): Promise<Result<string>> {
    // The endpoint calls a used token dead as well: believe it only if the row still holds the one we sent.
    const tokens = await readAgain();
    if (usable(tokens) && tokens.refreshToken !== used.refreshToken) {
      await store.releaseLease(fence);
      return success(tokens.accessToken);
    }
    const marked = await store.markDead(fence, clock.now());
    const after = marked ? null : await readAgain();
    return usable(after) && after.refreshToken !== used.refreshToken ? success(after.accessToken) : reconnect();
  }

  return { current, afterRefusal, isRefused: (token) => token === suspect };
}

/** One token that is not renewed: for the minutes between consent and the stored connection. */
export const fixedToken = (accessToken: string): AccessTokens => ({
  current: async () => success(accessToken),
  afterRefusal: async () =>
    failure('unauthorised', 'not-done', 'eaccounting.unauthorised' satisfies EAccountingCode, { status: 401, field: '', said: '' }),
  isRefused: () => false,
});
