import { expect, test } from 'vitest';
import { type BookedInvoice, judgeSilence, type SilenceFacts } from './silence.ts';
import { workingMinutes } from './working-time.ts';

const OSLO = 'Europe/Oslo';
const at = (text: string): Date => new Date(`${text}+01:00`);
const minutes = (from: string, to: string): number => workingMinutes(at(from), at(to), OSLO);

test.for([
  ['within a morning', '2026-11-24T09:00:00', '2026-11-24T09:29:00', 29],
  ['before and after the day', '2026-11-24T06:00:00', '2026-11-24T19:00:00', 9 * 60],
  ['over a night', '2026-11-24T16:50:00', '2026-11-25T08:25:00', 35],
  ['over a weekend', '2026-11-27T16:50:00', '2026-11-30T08:10:00', 20],
  ['on a Saturday', '2026-11-28T09:00:00', '2026-11-28T15:00:00', 0],
  ['backwards', '2026-11-24T10:00:00', '2026-11-24T09:00:00', 0],
] as const)('working minutes %s', ([_when, from, to, expected]) => {
  expect(minutes(from, to)).toBe(expected);
});

test('working minutes follow the zone over the change to summer time', () => {
  expect(workingMinutes(new Date('2026-03-27T15:50:00Z'), new Date('2026-03-30T06:25:00Z'), OSLO)).toBe(35);
});

const booked = (bookedAt: string, transfer: BookedInvoice['transfer'] = null): BookedInvoice => ({
  number: '1',
  bookedAt: at(bookedAt),
  transfer,
});
const facts = (values: Partial<SilenceFacts>): SilenceFacts => ({
  booked: [booked('2026-11-24T09:00:00')],
  lastArrivalAt: at('2026-11-23T15:00:00'),
  liveSince: at('2026-11-01T12:00:00'),
  now: at('2026-11-24T09:30:00'),
  timeZone: OSLO,
  ...values,
});

test('booked half an hour ago and nothing arrived: alarm, although nothing failed', () => {
  expect(judgeSilence(facts({}))).toEqual({ count: 1, minutes: 30, since: at('2026-11-24T09:00:00') });
});

test.for([
  ['a minute earlier', { now: at('2026-11-24T09:29:00') }],
  ['something arrived meanwhile', { lastArrivalAt: at('2026-11-24T09:20:00') }],
  ['invoices are to cross only since just now', { liveSince: at('2026-11-24T09:15:00') }],
  ['booked on Friday evening, looked at on Sunday', { booked: [booked('2026-11-27T18:00:00')], now: at('2026-11-29T12:00:00') }],
  ['it is across', { booked: [booked('2026-11-24T09:00:00', { state: 'done', reason: 'invoice.done-draft' })] }],
  ['its issue has been told', { booked: [booked('2026-11-24T09:00:00', { state: 'needs-you', reason: 'refusal.term-not-mapped' })] }],
  ['a person skipped it', { booked: [booked('2026-11-24T09:00:00', { state: 'skipped', reason: 'skip.by-person' })] }],
  ['one is rightly left alone', { booked: [booked('2026-11-24T09:00:00', { state: 'skipped', reason: 'skip.no-article-rows' })] }],
  ['nothing is booked', { booked: [] }],
] as const)('no alarm: %s', ([_why, values]) => {
  expect(judgeSilence(facts(values))).toBeNull();
});

test('a rule that skips everything is noticed', () => {
  const skipped = (): BookedInvoice => booked('2026-11-24T08:30:00', { state: 'skipped', reason: 'skip.no-article-rows' });
  expect(judgeSilence(facts({ booked: [skipped(), skipped(), skipped()] }))?.count).toBe(3);
});

test('waiting, given up and unknown to us are all missing', () => {
  const waiting = booked('2026-11-24T08:00:00', { state: 'waiting', reason: 'outbound.vendor-down' });
  const gaveUp = booked('2026-11-24T08:10:00', { state: 'gave-up', reason: 'eaccounting.server-error' });
  expect(judgeSilence(facts({ booked: [waiting, gaveUp, booked('2026-11-24T09:00:00')] }))).toMatchObject({ count: 3, minutes: 90 });
});
