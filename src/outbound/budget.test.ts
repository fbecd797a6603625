import { afterEach, describe, expect, it } from 'vitest';
import { systemClock } from '../core/clock.ts';
import { type Budget, createBudget } from './budget.ts';
import { json, loopback } from './loopback.fixture.ts';
import { createOutbound } from './outbound.ts';
import type { Lane } from './request.ts';
import { memoryWindows, type Windows } from './windows.ts';

const ask = (
  budget: Budget,
  lane: Lane,
  more: { connectionId?: string; key?: string; waitMs?: number; system?: 'eaccounting' | 'rackbeat' } = {},
) => budget.take({ system: 'eaccounting', key: 'client /v2/x', lane, connectionId: 'one', waitMs: 50, ...more });

const times = <Value>(count: number, act: (index: number) => Value): Value[] => Array.from({ length: count }, (_, index) => act(index));

async function granted(asks: Promise<{ ok: boolean }>[]): Promise<number> {
  return (await Promise.all(asks)).filter(({ ok }) => ok).length;
}

describe('windows', () => {
  it.each([
    ['eaccounting', 18],
    ['rackbeat', 14],
  ] as const)('%s: %i per window, the last four for people and invoices only', async (system, tokens) => {
    const budget = createBudget(memoryWindows());
    expect(await granted(times(20, () => ask(budget, 'back-fill', { system })))).toBe(tokens - 4);
    expect(await granted(times(3, () => ask(budget, 'master-data', { system })))).toBe(0);
    expect(
      await granted([...times(3, () => ask(budget, 'invoices', { system })), ...times(3, () => ask(budget, 'person', { system }))]),
    ).toBe(4);
    expect(await ask(budget, 'person', { system })).toMatchObject({
      ok: false,
      kind: 'rate-limited',
      outcome: 'not-sent',
      code: 'outbound.budget-spent',
    });
    expect(await granted([ask(budget, 'person', { system, key: 'client /v2/y' })])).toBe(1);
  });

  it('people alone may use all of it', async () => {
    const budget = createBudget(memoryWindows());
    expect(await granted(times(25, () => ask(budget, 'person')))).toBe(18);
  });

  it('is shared by all processes, and none of them gets more', async () => {
    const windows = memoryWindows();
    const budgets = times(4, () => createBudget(windows));
    const lanes: Lane[] = ['person', 'invoices', 'master-data', 'back-fill'];
    const moments: number[] = [];
    const until = performance.now() + 4_500;
    const worker = async (budget: Budget, lane: Lane): Promise<void> => {
      while (performance.now() < until) if ((await ask(budget, lane, { waitMs: 2_000 })).ok) moments.push(performance.now());
    };
    await Promise.all(budgets.flatMap((budget) => lanes.map((lane) => worker(budget, lane))));
    // Three windows begin in 4.5 s, a fourth may in the last asks' waiting time; each is used to the full.
    expect(moments.length).toBeGreaterThanOrEqual(3 * 18);
    expect(moments.length).toBeLessThanOrEqual(4 * 18);
  }, 15_000);

  it('tells when to come again', async () => {
    const budget = createBudget(memoryWindows());
    await Promise.all(times(14, () => ask(budget, 'back-fill')));
    const refused = await ask(budget, 'back-fill');
    expect(!refused.ok && refused.retryAfterMs).toBeGreaterThanOrEqual(1_000);
    expect(!refused.ok && refused.retryAfterMs).toBeLessThanOrEqual(2_000);
  });
});

describe('who is served first', () => {
  it('a person before an invoice before the rest, and connections in turn', async () => {
    const budget = createBudget(memoryWindows());
    await Promise.all(times(18, () => ask(budget, 'person', { connectionId: 'busy' })));
    const served: string[] = [];
    const waiting = async (lane: Lane, connectionId: string): Promise<void> => {
      const { ok } = await ask(budget, lane, { connectionId, waitMs: 2_100 });
      if (ok) served.push(`${lane} ${connectionId}`);
    };
    await Promise.all([
      ...times(3, () => waiting('back-fill', 'large')),
      waiting('back-fill', 'small'),
      waiting('master-data', 'small'),
      waiting('invoices', 'small'),
      waiting('person', 'small'),
    ]);
    expect(served).toEqual([
      'person small',
      'invoices small',
      'master-data small',
      'back-fill large',
      'back-fill small',
      'back-fill large',
      'back-fill large',
    ]);
  });
});

describe('after a 429', () => {
  it('nobody sends until the told time, in any process', async () => {
    const windows = memoryWindows();
    const [mine, other] = [createBudget(windows), createBudget(windows)];
    await ask(mine, 'invoices');
    await mine.close('eaccounting', 'client /v2/x', 56_000);
    for (const budget of [mine, other]) {
      const refused = await ask(budget, 'person', { waitMs: 2_000 });
      expect(refused).toMatchObject({ ok: false, outcome: 'not-sent' });
      expect(!refused.ok && refused.retryAfterMs).toBeGreaterThan(54_000);
      expect(!refused.ok && refused.retryAfterMs).toBeLessThanOrEqual(56_000);
    }
  });
});

describe('without its table', () => {
  const open: { close(): Promise<void> }[] = [];
  afterEach(async () => {
    for (const one of open.splice(0)) await one.close();
  });

  it('nothing is sent', async () => {
    const gone = {
      consume: () => Promise.reject(new Error('connection terminated')),
      block: () => Promise.reject(new Error('connection terminated')),
    };
    const windows: Windows = { eaccounting: { open: gone, held: gone } };
    const server = await loopback(json(200, {}));
    const outbound = createOutbound({ clock: systemClock, allowedOrigins: [server.origin], budget: createBudget(windows) });
    open.push(server, outbound);
    const answers = await Promise.all(
      times(20, (index) =>
        outbound.send({
          system: 'eaccounting',
          method: 'GET',
          url: `${server.origin}/x`,
          headers: {},
          deadlineMs: 1_000,
          lane: index % 2 === 0 ? 'person' : 'back-fill',
          budgetKey: 'k',
          connectionId: String(index),
          effectful: false,
        }),
      ),
    );
    for (const answer of answers)
      expect(answer).toMatchObject({ ok: false, kind: 'unreachable', outcome: 'not-sent', code: 'outbound.budget-unavailable' });
    expect(server.connections()).toBe(0);
  });
});
