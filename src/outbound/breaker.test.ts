import { describe, expect, it } from 'vitest';
import { manualClock } from '../core/clock.ts';
import { type Breaker, createBreaker } from './breaker.ts';
import { memoryBreakerStore } from './breaker-store.ts';

function two(): { clock: ReturnType<typeof manualClock>; mine: Breaker; other: Breaker } {
  const clock = manualClock(new Date('2026-11-24T09:00:00Z'));
  const store = memoryBreakerStore();
  return { clock, mine: createBreaker({ store, clock }), other: createBreaker({ store, clock }) };
}

async function fail(breaker: Breaker, times: number, connection = 'one'): Promise<void> {
  for (let count = 0; count < times; count += 1) await breaker.report('eaccounting', connection, false);
}

const outage = { ok: false, kind: 'unreachable', outcome: 'not-sent', code: 'outbound.outage' };

describe('the breaker', () => {
  it('opens on five failures in a row, for all processes, and says when the next probe is due', async () => {
    const { clock, mine, other } = two();
    await fail(mine, 4);
    expect((await mine.admit('eaccounting', 'one')).ok).toBe(true);
    await fail(mine, 1);
    expect(await mine.admit('eaccounting', 'one')).toMatchObject({ ...outage, retryAfterMs: 30_000 });
    clock.advance(2_000);
    expect(await other.admit('eaccounting', 'one')).toMatchObject({ ...outage, retryAfterMs: 28_000 });
    expect((await mine.admit('eaccounting', 'two')).ok).toBe(true);
    expect((await mine.admit('rackbeat', 'one')).ok).toBe(true);
  });

  it('a healthy answer in between starts the count again', async () => {
    const { mine } = two();
    await fail(mine, 4);
    await mine.report('eaccounting', 'one', true);
    await fail(mine, 4);
    expect((await mine.admit('eaccounting', 'one')).ok).toBe(true);
  });

  it('five failures over more than a minute do not open it', async () => {
    const { clock, mine } = two();
    for (let count = 0; count < 8; count += 1) {
      await fail(mine, 1);
      clock.advance(20_000);
    }
    expect((await mine.admit('eaccounting', 'one')).ok).toBe(true);
  });

  it('lets one probe through per 30 s, and closes on its success', async () => {
    const { clock, mine, other } = two();
    await fail(mine, 5);
    for (let round = 0; round < 3; round += 1) {
      clock.advance(30_000);
      const admitted = await Promise.all([mine, other, mine, other].map((breaker) => breaker.admit('eaccounting', 'one')));
      expect(admitted.filter(({ ok }) => ok)).toHaveLength(1);
      await fail(mine, 1);
    }
    clock.advance(30_000);
    expect((await other.admit('eaccounting', 'one')).ok).toBe(true);
    await other.report('eaccounting', 'one', true);
    expect((await mine.admit('eaccounting', 'one')).ok).toBe(true);
    expect((await other.admit('eaccounting', 'one')).ok).toBe(true);
  });

  it('opens for the whole vendor when two connections see it, and one probe serves all', async () => {
    const { clock, mine, other } = two();
    await fail(mine, 5, 'one');
    expect((await mine.admit('eaccounting', 'three')).ok).toBe(true);
    await fail(other, 5, 'two');
    clock.advance(2_000);
    expect(await mine.admit('eaccounting', 'three')).toMatchObject(outage);
    expect((await mine.admit('rackbeat', 'three')).ok).toBe(true);
    clock.advance(30_000);
    const probes = await Promise.all(['three', 'four', 'five'].map((connection) => mine.admit('eaccounting', connection)));
    expect(probes.filter(({ ok }) => ok)).toHaveLength(1);
    await mine.report('eaccounting', 'three', true);
    expect((await mine.admit('eaccounting', 'four')).ok).toBe(true);
  });

  it('an account in trouble does not stop the vendor while others are answered', async () => {
    const { mine } = two();
    await fail(mine, 5, 'one');
    await mine.report('eaccounting', 'three', true);
    await fail(mine, 5, 'two');
    expect((await mine.admit('eaccounting', 'three')).ok).toBe(true);
  });
});
