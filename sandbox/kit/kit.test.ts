import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import type { VendorAnswers } from './answer.ts';
import { createClock } from './clock.ts';
import { createStandIn, type StandIn } from './stand-in.ts';
import { flag } from './switches.ts';

const answers: VendorAnswers = {
  tooMany: (seconds) => ({ status: 429, headers: { 'retry-after': String(seconds) }, body: { code: 'slow down' } }),
  unauthorized: () => ({ status: 401, body: { code: 'who are you' } }),
  unavailable: () => ({ status: 503, body: '<h1>Unavailable</h1>' }),
  broken: () => ({ status: 500, body: { code: 'broken' } }),
  unreadableBody: (why) => ({ status: 400, body: { code: why } }),
  noRoute: () => ({ status: 404 }),
};

const switchSet = { strange: flag('Is it strange?', { true: 'yes', false: 'no' }, false) };
type Shop = StandIn<typeof switchSet>;
const running: Shop[] = [];

/** A stand-in that counts boxes. */
async function start(dataDir?: string): Promise<{ shop: Shop; url: string; boxes: () => number }> {
  let boxes = 0;
  const shop: Shop = createStandIn({
    name: 'boxes',
    clock: createClock(),
    port: 0,
    dataDir,
    switches: switchSet,
    rateLimitPerMinute: 1000,
    answers,
    rateKey: (_request, path) => path,
    accountOf: () => 'A',
    reset: () => {
      boxes = 0;
    },
    snapshot: () => ({ boxes }),
    restore: (kept) => {
      boxes = (kept as { boxes: number }).boxes;
      return true;
    },
  });
  shop.app.post('/boxes/:id', (request, reply) => {
    boxes += 1;
    const { id } = request.params as { id: string };
    shop.commit(request, { account: 'A', effect: 'box.created', key: id, summary: `box ${id}` });
    return reply.code(201).send({ id, text: 'x'.repeat(500) });
  });
  const url = await shop.start();
  running.push(shop);
  return { shop, url, boxes: () => boxes };
}

afterEach(async () => {
  for (const shop of running.splice(0)) await shop.stop();
});

const json = async (url: string, method = 'GET', body?: unknown): Promise<{ status: number; body: Record<string, unknown> }> => {
  const answer = await fetch(url, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  });
  const text = await answer.text();
  return { status: answer.status, body: text === '' ? {} : (JSON.parse(text) as Record<string, unknown>) };
};
const match = 'POST /boxes/:id';

/** Status of one request, or 'lost' when the connection broke. */
const box = async (url: string, id = '1'): Promise<number | 'lost'> => {
  try {
    const answer = await fetch(`${url}/boxes/${id}`, { method: 'POST' });
    await answer.text();
    return answer.status;
  } catch {
    return 'lost';
  }
};

test.each([
  ['refuse-before', 503, 0],
  ['drop-before', 'lost', 0],
  ['429', 429, 0],
  ['401', 401, 0],
  ['html', 200, 0],
  ['reset-keepalive', 'lost', 0],
  ['delay', 201, 1],
  ['commit-then-drop', 'lost', 1],
  ['commit-then-500', 500, 1],
  ['commit-then-504-late', 504, 1],
  ['commit-then-empty-200', 200, 1],
  ['half-body', 'lost', 1],
] as const)('fault %s answers %s and commits %i', async (kind, status, committed) => {
  const { url, boxes, shop } = await start();
  expect((await json(`${url}/__sandbox/faults`, 'POST', { match, times: 1, do: kind, delayMs: 20 })).status).toBe(200);
  expect(await box(url)).toBe(status);
  expect(boxes()).toBe(committed);
  expect(shop.journal.all().length).toBe(committed);
  expect(shop.requests.all()[0]).toMatchObject({ method: 'POST', path: '/boxes/:id', status: status === 'lost' ? null : status });
  expect(await box(url)).toBe(201);
});

test('nth and times count matching requests; probability repeats with its seed', async () => {
  const { url, shop } = await start();
  shop.faults.add({ match, nth: 2, times: 2, do: 'refuse-before' });
  expect([await box(url), await box(url), await box(url), await box(url)]).toEqual([201, 503, 503, 201]);
  const run = async (): Promise<unknown[]> => {
    shop.reset('empty');
    shop.faults.add({ match, probability: 0.5, seed: 7, do: 'refuse-before' });
    const seen = [];
    for (let i = 0; i < 12; i += 1) seen.push(await box(url));
    return seen;
  };
  const first = await run();
  expect(new Set(first)).toEqual(new Set([201, 503]));
  expect(await run()).toEqual(first);
});

test('a held request commits after release, also when its caller has left', async () => {
  const { url, boxes, shop } = await start();
  const { body } = await json(`${url}/__sandbox/faults`, 'POST', { match, do: 'hold-before' });
  const caller = new AbortController();
  const asked = fetch(`${url}/boxes/1`, { method: 'POST', signal: caller.signal }).catch(() => 'gone');
  await expect.poll(() => shop.faults.list()[0]?.waiting).toBe(1);
  caller.abort();
  expect(await asked).toBe('gone');
  expect(boxes()).toBe(0);
  expect((await json(`${url}/__sandbox/faults/${String(body['id'])}/release`, 'POST')).body).toEqual({ released: 1 });
  await expect.poll(boxes).toBe(1);
});

test('control routes say what is wrong in a sentence', async () => {
  const { url } = await start();
  const wrong = async (path: string, method: string, body: unknown, words: RegExp): Promise<void> => {
    const answer = await json(`${url}/__sandbox/${path}`, method, body);
    expect(answer.status).toBe(400);
    expect(answer.body['error']).toMatch(words);
  };
  await wrong('faults', 'POST', { match: 'POST /crates/:id', do: '429' }, /No route "POST \/crates\/:id"/);
  await wrong('faults', 'POST', { match, do: 'explode' }, /commit-then-drop/);
  await wrong('switches', 'PUT', { odd: true }, /no switch "odd"/);
  await wrong('switches', 'PUT', { strange: 'maybe' }, /can't be "maybe"/);
  await wrong('clock', 'POST', {}, /now, advanceMs or frozen/);
  await wrong('reset', 'POST', { seed: 'garden' }, /"shop", "empty"/);
});

test('the limit is a sliding window, and the refusal is the vendor’s own', async () => {
  const { url, boxes } = await start();
  await json(`${url}/__sandbox/switches`, 'PUT', { rateLimitPerMinute: 3 });
  expect([await box(url), await box(url), await box(url), await box(url)]).toEqual([201, 201, 201, 429]);
  expect(boxes()).toBe(3);
  await json(`${url}/__sandbox/switches`, 'PUT', { rateLimitPerMinute: null });
  expect(await box(url)).toBe(201);
});

test('the clock moves, stands still and goes on', async () => {
  const { url, shop } = await start();
  await json(`${url}/__sandbox/clock`, 'POST', { now: '2027-01-01T10:00:00Z', frozen: true });
  expect(shop.clock.now().toISOString()).toBe('2027-01-01T10:00:00.000Z');
  await json(`${url}/__sandbox/clock`, 'POST', { advanceMs: 60_000 });
  expect((await json(`${url}/__sandbox/clock`)).body['now']).toBe('2027-01-01T10:01:00.000Z');
  await json(`${url}/__sandbox/clock`, 'POST', { now: null });
  expect(Math.abs(shop.clock.now().getTime() - Date.now())).toBeLessThan(1000);
});

test('reset clears everything and starts the numbers again', async () => {
  const { url } = await start();
  await box(url);
  await json(`${url}/__sandbox/switches`, 'PUT', { strange: true });
  await json(`${url}/__sandbox/faults`, 'POST', { match, do: '429' });
  await json(`${url}/__sandbox/reset`, 'POST', { seed: 'empty' });
  expect((await json(`${url}/__sandbox/journal`)).body).toEqual({ entries: [] });
  expect((await json(`${url}/__sandbox/switches`)).body['strange']).toBe(false);
  expect(await box(url, 'Z')).toBe(201);
  const { entries } = (await json(`${url}/__sandbox/journal?since=0`)).body as { entries: { seq: number; key: string }[] };
  expect(entries).toMatchObject([{ seq: 1, key: 'Z', effect: 'box.created', path: '/boxes/:id', account: 'A' }]);
});

test('with a directory the same things are there after a restart', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'sandbox-'));
  try {
    const first = await start(dataDir);
    await box(first.url);
    await first.shop.stop();
    const second = await start(dataDir);
    expect(second.boxes()).toBe(1);
    expect(second.shop.journal.all().length).toBe(1);
  } finally {
    rmSync(dataDir, { recursive: true });
  }
});

test('without a port it answers injected requests, and a dropped one rejects', async () => {
  const shop = createStandIn({
    name: 'quiet',
    clock: createClock(),
    port: null,
    switches: switchSet,
    rateLimitPerMinute: 10,
    answers,
    rateKey: () => null,
    accountOf: () => null,
    reset: () => {},
    snapshot: () => null,
    restore: () => true,
  });
  shop.app.get('/thing', () => ({ ok: true }));
  await shop.start();
  expect((await shop.app.inject('/thing')).json()).toEqual({ ok: true });
  shop.faults.add({ match: 'GET /thing', times: 1, do: 'commit-then-drop' });
  await expect(shop.app.inject('/thing')).rejects.toThrow('response destroyed before completion');
  await shop.stop();
});
