import { expect, test } from 'vitest';
import { isExaminationDue } from './due.ts';

test.for([
  ['in the night after a day', '2026-11-24T02:30:00+01:00', '2026-11-23T03:00:00+01:00', true],
  ['twice in one night', '2026-11-24T04:30:00+01:00', '2026-11-24T02:10:00+01:00', false],
  ['by day, examined last night', '2026-11-24T14:00:00+01:00', '2026-11-24T02:10:00+01:00', false],
  ['by day, the machine slept at night', '2026-11-24T09:00:00+01:00', '2026-11-23T02:10:00+01:00', true],
  ['in the night after somebody asked in the evening', '2026-11-24T02:10:00+01:00', '2026-11-23T20:00:00+01:00', true],
] as const)('%s', ([_when, now, last, due]) => {
  expect(isExaminationDue(new Date(now), new Date(last), 'Europe/Oslo')).toBe(due);
});

test('the night is that of the company', () => {
  const now = new Date('2026-11-24T02:30:00Z');
  const last = new Date('2026-11-23T02:00:00Z');
  expect(isExaminationDue(now, last, 'Europe/Oslo')).toBe(true);
  expect(isExaminationDue(now, last, 'America/New_York')).toBe(false);
});
