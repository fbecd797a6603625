import { expect, test } from 'vitest';
import { type PendingAlert, planMail } from './plan-mail.ts';

const TIMES = { mailGatherMs: 20_000, mailDigestMs: 300_000 };
const NOW = new Date('2026-11-24T09:00:00Z');
const ago = (seconds: number): Date => new Date(NOW.getTime() - seconds * 1_000);
const alert = (id: string, seconds: number, kind: PendingAlert['kind'] = 'issue-opened'): PendingAlert => ({
  id,
  kind,
  createdAt: ago(seconds),
});
const plan = (pending: PendingAlert[], lastMail: Date | null = null) => planMail(pending, lastMail, NOW, TIMES);

test('nothing to tell: no mail', () => {
  expect(plan([])).toEqual({ plan: 'nothing' });
});

test('one cause waits a breath for others, then it is told', () => {
  expect(plan([alert('a', 5)])).toEqual({ plan: 'wait', until: new Date(NOW.getTime() + 15_000) });
  expect(plan([alert('a', 20)])).toEqual({ plan: 'send', ids: ['a'] });
});

test('many causes within a few minutes are one mail together', () => {
  expect(plan([alert('a', 100), alert('b', 50), alert('c', 1)], ago(200))).toEqual({
    plan: 'wait',
    until: new Date(NOW.getTime() + 100_000),
  });
  expect(plan([alert('a', 300), alert('b', 250), alert('c', 1)], ago(300))).toEqual({ plan: 'send', ids: ['a', 'b', 'c'] });
});

test.for(['connection-lost', 'silence'] as const)('%s is told at once, with whatever waits', (kind) => {
  expect(plan([alert('a', 3), alert('b', 0, kind)], ago(1))).toEqual({ plan: 'send', ids: ['a', 'b'] });
});
