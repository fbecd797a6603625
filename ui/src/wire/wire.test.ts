import { afterEach, expect, test, vi } from 'vitest';
import { entranceOf } from '../entrance.ts';
import { addressOf } from './ask.ts';
import { AskFailure } from './ask-failure.ts';
import { createEventLines } from './event-lines.ts';
import { createSession } from './session.ts';

afterEach(() => vi.unstubAllGlobals());

test('an event is told when it is complete, however its text is cut', () => {
  const told: string[] = [];
  const read = createEventLines((name) => told.push(name));
  for (const piece of [
    ': open\n\n',
    'event: cha',
    'nged\ndata: {}\n',
    '\n: still here\n\nevent: changed\r\ndata: {}\r\n\r\n',
    'event: half',
  ])
    read(piece);
  expect(told).toEqual(['changed', 'changed']);
});

test('the address of the page holds the entrance', () => {
  expect(entranceOf('/settings/30001/a%2Bb')).toEqual({ account: '30001', secret: 'a+b' });
  for (const other of ['/', '/settings/30001', '/settings/30001/a/b', '/settings//a', '/settings/1/%E0%A4%A'])
    expect(entranceOf(other)).toBeNull();
});

test('addresses are filled in and escaped, and what is not given is left out', () => {
  expect(addressOf('/api/invoices/:number/preview', { number: '10/42' }, undefined)).toBe('/api/invoices/10%2F42/preview');
  expect(addressOf('/api/transfers', undefined, { text: 'å b', kind: undefined, limit: 50 })).toBe('/api/transfers?text=%C3%A5+b&limit=50');
});

test('many questions at once share one session, an old one is opened anew, and a wrong clock opens none for each question', async () => {
  let opened = 0;
  vi.stubGlobal('fetch', async () => {
    opened += 1;
    return Response.json({ token: `t${opened}`, expiresAt: '2026-11-24T10:30:00.000Z' });
  });
  let now = Date.parse('2026-11-24T10:00:00Z');
  const session = createSession({ account: '30001', secret: 's' }, () => now);
  expect(await Promise.all([session.bearer(), session.bearer(), session.bearer()])).toEqual(['t1', 't1', 't1']);
  now = Date.parse('2026-11-24T10:29:45Z');
  expect(await session.bearer()).toBe('t2');
  session.forget('t1');
  expect(await session.bearer()).toBe('t2');
});

test('what the server refuses keeps its code', async () => {
  vi.stubGlobal('fetch', async () => Response.json({ code: 'session.not-valid', params: {}, fields: {} }, { status: 401 }));
  const refused = await createSession({ account: '30001', secret: 's' })
    .bearer()
    .catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(AskFailure);
  expect(refused).toMatchObject({ status: 401, code: 'session.not-valid' });
});
