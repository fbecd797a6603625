import { describe, expect, it } from 'vitest';
import { shortOrLong } from '../../test/support/long.ts';
import { manualClock } from '../core/clock.ts';
import { failure, type Result, success } from '../core/failure.ts';
import { memoryTokenStore, type TokenPair, type TokenStore } from './token-store.ts';
import { createTokenSource } from './tokens.ts';

const START = new Date('2026-11-24T09:00:00Z');
const MINUTE = 60_000;
const CYCLES = shortOrLong(20, 10_000);
const dead = failure('unauthorised', 'not-done', 'visma.grant-dead');
const down = failure('unreachable', 'unknown', 'outbound.no-answer');
const needed = { ok: false, kind: 'unauthorised', code: 'connection.reconnect-needed' };

/** An identity server that rotates: every refresh token works once. */
function rotating(clock: ReturnType<typeof manualClock>) {
  let living = 'refresh-0';
  let count = 0;
  const refresh = async (token: string): Promise<Result<TokenPair>> => {
    const mine = token === living;
    count += 1;
    const number = count;
    if (mine) living = `refresh-${number}`;
    await new Promise((resolve) => setTimeout(resolve, 20));
    return mine
      ? success({
          accessToken: `access-${number}`,
          refreshToken: `refresh-${number}`,
          expiresAt: new Date(clock.now().getTime() + 60 * MINUTE),
        })
      : dead;
  };
  return { refresh, calls: () => count };
}

function setUp() {
  const clock = manualClock(START);
  const store = memoryTokenStore({
    accessToken: 'access-0',
    refreshToken: 'refresh-0',
    expiresAt: new Date(START.getTime() + 60 * MINUTE),
    refreshedAt: START,
  });
  const server = rotating(clock);
  const source = (more: Partial<Parameters<typeof createTokenSource>[0]> = {}) =>
    createTokenSource({ store, clock, refresh: server.refresh, owner: 'me', random: () => 0.5, pollMs: 5, ...more });
  return { clock, store, server, source };
}

describe('one renewal at a time', () => {
  it('50 at once on an expired token: one call, nobody fails', async () => {
    const { clock, server, source } = setUp();
    clock.advance(61 * MINUTE);
    const one = source();
    const tokens = await Promise.all(Array.from({ length: 50 }, () => one.current()));
    expect(tokens.every((token) => token.ok && token.value === 'access-1')).toBe(true);
    expect(server.calls()).toBe(1);
  });

  it('4 processes × 50: one call, nobody fails', async () => {
    const { clock, server, source } = setUp();
    clock.advance(61 * MINUTE);
    const processes = Array.from({ length: 4 }, (_, index) => source({ owner: `process ${index}` }));
    const tokens = await Promise.all(processes.flatMap((one) => Array.from({ length: 50 }, () => one.current())));
    expect(tokens.every((token) => token.ok && token.value === 'access-1')).toBe(true);
    expect(server.calls()).toBe(1);
  });

  it(`and again ${CYCLES} times over, never losing the family`, { timeout: 600_000 }, async () => {
    const { clock, server, source } = setUp();
    const processes = Array.from({ length: 4 }, (_, index) => source({ owner: `process ${index}` }));
    for (let cycle = 1; cycle <= CYCLES; cycle += 1) {
      clock.advance(61 * MINUTE);
      const tokens = await Promise.all(processes.map((one) => one.current()));
      expect(tokens.every((token) => token.ok && token.value === `access-${cycle}`)).toBe(true);
    }
    expect(server.calls()).toBe(CYCLES);
  });
});

describe('when it is renewed', () => {
  it('at 80 % of its life, not before', async () => {
    const { clock, server, source } = setUp();
    const one = source();
    clock.advance(47 * MINUTE);
    expect(await one.current()).toEqual(success('access-0'));
    clock.advance(2 * MINUTE);
    expect(await one.current()).toEqual(success('access-1'));
    expect(server.calls()).toBe(1);
  });

  it('five per cent to either side', async () => {
    for (const [random, minutes] of [
      [() => 0, 46],
      [() => 0.999, 51],
    ] as const) {
      const { clock, server, source } = setUp();
      const one = source({ random });
      clock.advance((minutes - 1) * MINUTE);
      await one.current();
      expect(server.calls()).toBe(0);
      clock.advance(MINUTE);
      await one.current();
      expect(server.calls()).toBe(1);
    }
  });

  it('trouble while it still lives is no trouble', async () => {
    const { clock, store, source } = setUp();
    clock.advance(50 * MINUTE);
    expect(await source({ refresh: async () => down }).current()).toEqual(success('access-0'));
    expect(store.current().deadSince).toBeNull();
    expect(await source().current()).toEqual(success('access-1'));
  });

  it('nobody waits for another process while the old one lives', async () => {
    const { clock, store, server, source } = setUp();
    clock.advance(50 * MINUTE);
    await store.takeLease('other', clock.now(), new Date(clock.now().getTime() + MINUTE));
    expect(await source().current()).toEqual(success('access-0'));
    expect(server.calls()).toBe(0);
  });
});

describe('death and trouble', () => {
  it('network trouble on an expired token is not death; the lease is given back', async () => {
    const { clock, store, source } = setUp();
    clock.advance(61 * MINUTE);
    expect(await source({ refresh: async () => down }).current()).toMatchObject({ ok: false, kind: 'unreachable', outcome: 'not-sent' });
    expect(store.current()).toMatchObject({ deadSince: null, attemptStartedAt: clock.now() });
    expect(await source().current()).toEqual(success('access-1'));
    expect(store.current().attemptStartedAt).toBeNull();
  });

  it('invalid_grant on the token that still stands there: reconnect needed, and never asked again', async () => {
    const { clock, store, source } = setUp();
    clock.advance(61 * MINUTE);
    let calls = 0;
    const one = source({
      refresh: async () => {
        calls += 1;
        return dead;
      },
    });
    for (let count = 0; count < 3; count += 1) expect(await one.current()).toMatchObject(needed);
    expect(await one.afterRefusal('access-0')).toMatchObject(needed);
    expect(calls).toBe(1);
    expect(store.current().deadSince).not.toBeNull();
  });

  it('invalid_grant while somebody stored a new pair: that one is used', async () => {
    const { clock, store, source } = setUp();
    clock.advance(61 * MINUTE);
    const pair = { accessToken: 'reconnected', refreshToken: 'fresh', expiresAt: new Date(clock.now().getTime() + 60 * MINUTE) };
    const one = source({
      refresh: async () => {
        const fence = await store.takeLease('person', new Date(clock.now().getTime() + 2 * MINUTE), clock.now());
        await store.writeRefreshed(fence ?? 0, pair, clock.now());
        return dead;
      },
    });
    expect(await one.current()).toEqual(success('reconnected'));
    expect(store.current().deadSince).toBeNull();
  });

  it('a process that wakes up after its lease writes nothing over the newer pair', async () => {
    const { clock, store, source } = setUp();
    clock.advance(61 * MINUTE);
    const pair = (name: string): TokenPair => ({
      accessToken: name,
      refreshToken: name,
      expiresAt: new Date(clock.now().getTime() + 60 * MINUTE),
    });
    const sleeper = source({
      refresh: async () => {
        clock.advance(2 * MINUTE);
        const fence = await store.takeLease('other', clock.now(), new Date(clock.now().getTime() + MINUTE));
        await store.writeRefreshed(fence ?? 0, pair('newer'), clock.now());
        return success(pair('stale'));
      },
    });
    expect(await sleeper.current()).toEqual(success('newer'));
    expect(store.current().accessToken).toBe('newer');
  });

  it('a lease whose holder died is taken over when it ends', async () => {
    const { clock, store, server, source } = setUp();
    clock.advance(61 * MINUTE);
    await store.takeLease('dead process', clock.now(), new Date(clock.now().getTime() + MINUTE));
    const waiting = source().current();
    setTimeout(() => clock.advance(2 * MINUTE), 30);
    expect(await waiting).toEqual(success('access-1'));
    expect(server.calls()).toBe(1);
  });

  it('the new pair is written in the end, although the database stumbles', async () => {
    const { clock, store, server, source } = setUp();
    clock.advance(61 * MINUTE);
    let failing = 2;
    const stumbling: TokenStore = {
      ...store,
      writeRefreshed: async (...args) => {
        failing -= 1;
        if (failing >= 0) throw new Error('terminating connection due to administrator command');
        return store.writeRefreshed(...args);
      },
    };
    expect(await source({ store: stumbling }).current()).toEqual(success('access-1'));
    expect(store.current().refreshToken).toBe('refresh-1');
    expect(server.calls()).toBe(1);
  });

  it('no tokens at all', async () => {
    const { store, source } = setUp();
    expect(await source({ store: { ...store, read: async () => null } }).current()).toMatchObject(needed);
  });
});

describe('a 401 on a token that looks alive', () => {
  it('is answered by one forced renewal, and then no more', async () => {
    const { clock, server, source } = setUp();
    clock.advance(10 * MINUTE);
    const one = source();
    expect(await one.afterRefusal('access-0')).toEqual(success('access-1'));
    expect(await one.afterRefusal('access-1')).toMatchObject({ ok: false, kind: 'unauthorised', code: 'eaccounting.unauthorised' });
    expect(server.calls()).toBe(1);
  });

  it('by another process: what is stored is used', async () => {
    const { clock, server, source } = setUp();
    clock.advance(10 * MINUTE);
    const [one, other] = [source(), source()];
    await one.current();
    await other.current();
    expect(await one.afterRefusal('access-0')).toEqual(success('access-1'));
    expect(await other.afterRefusal('access-0')).toEqual(success('access-1'));
    expect(server.calls()).toBe(1);
  });
});
