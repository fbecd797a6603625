import { afterEach, describe, expect, it } from 'vitest';
import { systemClock } from '../core/clock.ts';
import { createBreaker } from './breaker.ts';
import { memoryBreakerStore } from './breaker-store.ts';
import { unlimitedBudget } from './budget.ts';
import { drop, halfBody, json, type Loopback, loopback, nobody, silence, stall, text } from './loopback.fixture.ts';
import { type ClosableOutbound, createOutbound, type OutboundOptions } from './outbound.ts';
import type { OutboundRequest, OutsideCall } from './request.ts';

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

async function serve(...args: Parameters<typeof loopback>): Promise<Loopback> {
  const server = await loopback(...args);
  open.push(server);
  return server;
}

function outboundTo(origin: string, options: Partial<OutboundOptions> = {}): ClosableOutbound {
  const outbound = createOutbound({ clock: systemClock, allowedOrigins: [origin], budget: unlimitedBudget, ...options });
  open.push(outbound);
  return outbound;
}

const requestTo = (url: string, more: Partial<OutboundRequest> = {}): OutboundRequest => ({
  system: 'eaccounting',
  method: more.effectful === false ? 'GET' : 'POST',
  url,
  headers: { authorization: 'Bearer canary-token', 'content-type': 'application/json' },
  deadlineMs: 2_000,
  lane: 'invoices',
  budgetKey: null,
  connectionId: 'one',
  effectful: true,
  ...(more.effectful === false ? {} : { body: '{"a":1}' }),
  ...more,
});

const read = { effectful: false } as const;

/** The agent gives a socket back a moment after the answer has been read. */
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(() => setImmediate(resolve)));

describe('what went wrong, for a write and for a read', () => {
  it.each([
    ['drop', drop, 'outbound.no-answer'],
    ['half body', halfBody(201), 'outbound.answer-cut'],
    ['silence', silence, 'outbound.too-slow'],
    ['slow body', stall, 'outbound.too-slow'],
    ['redirect', json(307, {}, { location: '/elsewhere' }), 'outbound.redirected'],
  ])('%s', async (_name, act, code) => {
    const server = await serve(act);
    const outbound = outboundTo(server.origin);
    const write = await outbound.send(requestTo(`${server.origin}/x`, { deadlineMs: 300 }));
    expect(write).toMatchObject({ ok: false, outcome: 'unknown', code });
    const seen = await outbound.send(requestTo(`${server.origin}/x`, { ...read, deadlineMs: 300 }));
    expect(seen).toMatchObject({ ok: false, outcome: 'not-done', code });
    expect(server.seen).toHaveLength(2);
  });

  it('a refused connection leaves nothing unknown', async () => {
    const origin = await nobody();
    const outbound = outboundTo(origin);
    const failed = {
      ok: false,
      kind: 'unreachable',
      outcome: 'not-sent',
      code: 'outbound.no-connection',
      params: { reason: 'ECONNREFUSED' },
    };
    expect(await outbound.send(requestTo(`${origin}/x`))).toMatchObject(failed);
    expect(await outbound.send(requestTo(`${origin}/x`, read))).toMatchObject(failed);
  });

  it('a name that does not exist leaves nothing unknown', async () => {
    const origin = 'https://vendor.invalid';
    const answer = await outboundTo(origin).send(requestTo(`${origin}/x`));
    expect(answer).toMatchObject({ ok: false, outcome: 'not-sent', code: 'outbound.no-connection' });
  });

  it.each([200, 404, 429, 500, 503])('status %i is an answer', async (status) => {
    const server = await serve(json(status, { ok: 1 }));
    expect(await outboundTo(server.origin).send(requestTo(`${server.origin}/x`))).toMatchObject({
      ok: true,
      value: { status, text: '{"ok":1}' },
    });
  });

  it('an answer over 10 MB is not read to its end', async () => {
    const server = await serve((response) => {
      response.writeHead(200);
      response.end(Buffer.alloc(11 * 1024 * 1024, 0x20));
    });
    const outbound = outboundTo(server.origin);
    expect(await outbound.send(requestTo(`${server.origin}/x`, read))).toMatchObject({
      ok: false,
      kind: 'broken',
      outcome: 'not-done',
      code: 'outbound.answer-too-large',
    });
    expect(await outbound.send(requestTo(`${server.origin}/x`))).toMatchObject({ outcome: 'unknown', code: 'outbound.answer-too-large' });
  });
});

describe('one request is one request', () => {
  it('does not send again after 421, as fetch would', async () => {
    const server = await serve(json(421, {}));
    const answer = await outboundTo(server.origin).send(requestTo(`${server.origin}/x`));
    expect(server.seen).toHaveLength(1);
    expect(answer).toMatchObject({ ok: false, outcome: 'unknown' });
  });

  it('gives every write a connection of its own, and reads share theirs', async () => {
    const server = await serve(json(200, {}));
    const outbound = outboundTo(server.origin);
    for (let count = 0; count < 3; count += 1) await outbound.send(requestTo(`${server.origin}/x`));
    expect(server.connections()).toBe(3);
    expect(server.seen[0]?.headers.connection).toBe('close');
    for (let count = 0; count < 3; count += 1) {
      await outbound.send(requestTo(`${server.origin}/x`, read));
      await turn();
    }
    expect(server.connections()).toBe(4);
  });

  it('a kept-alive connection that is reset under a read is not-done and not sent again; a write never meets it', async () => {
    const used = new WeakSet<object>();
    const server = await serve((response, request, socket) => {
      if (used.has(socket)) return void socket.resetAndDestroy();
      used.add(socket);
      return json(200, {})(response, request, socket);
    });
    const outbound = outboundTo(server.origin);
    expect((await outbound.send(requestTo(`${server.origin}/x`, read))).ok).toBe(true);
    await turn();
    expect(await outbound.send(requestTo(`${server.origin}/x`, read))).toMatchObject({ outcome: 'not-done', code: 'outbound.no-answer' });
    expect((await outbound.send(requestTo(`${server.origin}/x`))).ok).toBe(true);
    expect((await outbound.send(requestTo(`${server.origin}/x`))).ok).toBe(true);
    expect(server.seen).toHaveLength(4);
  });

  it.each([true, false])('asks once more before the first byte, and a no sends nothing (effectful %s)', async (effectful) => {
    const server = await serve(json(200, {}));
    const outbound = outboundTo(server.origin);
    let asked = 0;
    const beforeSend = (): boolean => {
      asked += 1;
      return false;
    };
    expect(await outbound.send(requestTo(`${server.origin}/x`, { effectful, beforeSend }))).toMatchObject({
      outcome: 'not-sent',
      code: 'outbound.held-back',
    });
    expect(asked).toBe(1);
    expect(server.seen).toHaveLength(0);
    expect((await outbound.send(requestTo(`${server.origin}/x`, { effectful, beforeSend: () => true }))).ok).toBe(true);
  });

  it('a caller that stops: unknown under way, not-sent before', async () => {
    const server = await serve(silence);
    const outbound = outboundTo(server.origin);
    const stop = new AbortController();
    const underWay = outbound.send(requestTo(`${server.origin}/x`, { signal: stop.signal }));
    while (server.seen.length === 0) await new Promise(setImmediate);
    stop.abort();
    expect(await underWay).toMatchObject({ outcome: 'unknown', code: 'outbound.stopped' });
    expect(await outbound.send(requestTo(`${server.origin}/x`, { signal: stop.signal }))).toMatchObject({
      outcome: 'not-sent',
      code: 'outbound.stopped',
    });
    expect(server.seen).toHaveLength(1);
  });
});

describe('egress is closed', () => {
  it.each([
    ['another port', (origin: string) => `${origin.slice(0, -1)}${(Number(origin.at(-1)) + 1) % 10}/x`],
    ['another host', () => 'https://evil.example/x'],
    ['the name of this machine instead of its number', (origin: string) => `${origin.replace('127.0.0.1', 'localhost')}/x`],
    ['credentials', (origin: string) => `${origin.replace('://', '://user:pass@')}/x`],
    ['credentials that look like the host', (origin: string) => `http://${new URL(origin).host}@evil.example/x`],
    ['another protocol', () => 'file:///etc/passwd'],
    ['data', () => 'data:text/plain,x'],
    ['no address', () => '/x'],
    ['plain http abroad', () => 'http://app.rackbeat.com/api/self'],
  ])('%s', async (_name, urlOf) => {
    const server = await serve(json(200, {}));
    const outbound = outboundTo(server.origin, { allowedOrigins: [server.origin, 'http://app.rackbeat.com'] });
    expect(await outbound.send(requestTo(urlOf(server.origin)))).toMatchObject({
      ok: false,
      kind: 'refused',
      outcome: 'not-sent',
      code: 'outbound.origin-refused',
    });
    expect(server.connections()).toBe(0);
  });
});

describe('the record of calls', () => {
  it('holds method, path, status and bodies, and no secret', async () => {
    const server = await serve(json(200, { access_token: 'canary-access', url: 'https://we/settings/1/canary-url', name: 'Acme' }));
    const calls: OutsideCall[] = [];
    const outbound = outboundTo(server.origin, { log: (call) => void calls.push(call) });
    const url = `${server.origin}/integration/accept/canary-path?x=1`;
    await outbound.send(
      requestTo(url, {
        body: '{"settings_url":"canary-settings","note":"hello"}',
        secrets: ['canary-path', 'https://we/settings/1/canary-url'],
        record: (call) => void calls.push(call),
      }),
    );
    await new Promise(setImmediate);
    expect(calls).toHaveLength(2);
    expect(calls[0]).toMatchObject({ method: 'POST', path: '/integration/accept/[removed]?x=1', status: 200, failureCode: null });
    expect(calls[0]?.requestBody).toContain('hello');
    expect(calls[0]?.responseBody).toContain('Acme');
    expect(JSON.stringify(calls)).not.toContain('canary');
  });

  it('a recorder that fails changes nothing', async () => {
    const server = await serve(json(200, {}));
    const outbound = outboundTo(server.origin, { log: () => Promise.reject(new Error('disk full')) });
    const throwing = (): never => {
      throw new Error('also');
    };
    expect((await outbound.send(requestTo(`${server.origin}/x`, { record: throwing }))).ok).toBe(true);
  });

  it('records what failed, and not what never reached for the network', async () => {
    const server = await serve(drop);
    const calls: OutsideCall[] = [];
    const outbound = outboundTo(server.origin, { log: (call) => void calls.push(call) });
    await outbound.send(requestTo(`${server.origin}/x`));
    await outbound.send(requestTo(`${server.origin}/x`, { beforeSend: () => false }));
    await outbound.send(requestTo('https://evil.example/x'));
    await new Promise(setImmediate);
    expect(calls).toHaveLength(1);
    expect(calls[0]).toMatchObject({ status: null, responseBody: null, failureCode: 'outbound.no-answer' });
  });
});

describe('a 429', () => {
  it('closes the budget for the told time and a second more', async () => {
    const server = await serve(text(429, 'slow down'));
    const closed: unknown[] = [];
    const budget = { ...unlimitedBudget, close: async (...args: unknown[]) => void closed.push(args) };
    const outbound = outboundTo(server.origin, { budget });
    expect(await outbound.send(requestTo(`${server.origin}/x`, { budgetKey: 'k', waitAfter429: () => 55_000 }))).toMatchObject({
      ok: true,
      value: { status: 429, retryAfterMs: 55_000 },
    });
    expect(await outbound.send(requestTo(`${server.origin}/x`, { budgetKey: 'k' }))).toMatchObject({
      ok: true,
      value: { retryAfterMs: 60_000 },
    });
    expect(closed).toEqual([
      ['eaccounting', 'k', 56_000],
      ['eaccounting', 'k', 61_000],
    ]);
  });
});

describe('the breaker around it', () => {
  const outage = { ok: false, kind: 'unreachable', outcome: 'not-sent', code: 'outbound.outage' };
  it.each([
    ['500 opens it', json(500, {}), 5, outage],
    ['a dropped connection opens it', drop, 5, outage],
    ['400 does not', json(400, {}), 8, { ok: true }],
    ['429 does not', text(429, ''), 8, { ok: true }],
  ])('%s', async (_name, act, reach, last) => {
    const server = await serve(act);
    const breaker = createBreaker({ store: memoryBreakerStore(), clock: systemClock });
    const outbound = outboundTo(server.origin, { breaker });
    for (let count = 0; count < 7; count += 1) await outbound.send(requestTo(`${server.origin}/x`));
    expect(await outbound.send(requestTo(`${server.origin}/x`))).toMatchObject(last);
    expect(server.seen).toHaveLength(reach);
  });

  it('without its store nothing is sent', async () => {
    const server = await serve(json(200, {}));
    const admit = () => Promise.reject(new Error('connection terminated'));
    const outbound = outboundTo(server.origin, { breaker: { admit, report: async () => {} } });
    expect(await outbound.send(requestTo(`${server.origin}/x`))).toMatchObject({
      ok: false,
      outcome: 'not-sent',
      code: 'outbound.budget-unavailable',
    });
    expect(server.connections()).toBe(0);
  });
});

describe('in flight', () => {
  it('at most four per connection, others unhindered', async () => {
    let now = 0;
    let most = 0;
    const server = await serve(async (response) => {
      now += 1;
      most = Math.max(most, now);
      await new Promise((resolve) => setTimeout(resolve, 20));
      now -= 1;
      response.end('{}');
    });
    const outbound = outboundTo(server.origin);
    const send = (connectionId: string) => outbound.send(requestTo(`${server.origin}/x`, { connectionId }));
    const answers = await Promise.all(Array.from({ length: 12 }, () => send('one')));
    expect(answers.every((answer) => answer.ok)).toBe(true);
    expect(most).toBe(4);
    await Promise.all([...Array.from({ length: 4 }, () => send('one')), ...Array.from({ length: 4 }, () => send('two'))]);
    expect(most).toBe(8);
  });
});
