/** How far around a period both systems are read: documents are dated before and after they are booked, delivered and changed. */
import { addDays } from '../../mapping/calendar.ts';
import type { Day } from '../../mapping/facts.ts';

export interface Period {
  from: Day;
  to: Day;
}

/** An invoice may be dated this long before or after its delivery, and is still held whole. */
const BEFORE_DAYS = 15;
const AFTER_DAYS = 45;
/** Nobody books an invoice longer than this before its date. */
const BOOKED_AHEAD_DAYS = 100;

/** Documents dated within are held whole. */
export const around = ({ from, to }: Period): Period => ({ from: addDays(from, -BEFORE_DAYS), to: addDays(to, AFTER_DAYS) });

/** What was last changed before this cannot belong to the period. */
export const changedSince = ({ from }: Period): Date => new Date(`${addDays(from, -BOOKED_AHEAD_DAYS)}T00:00:00Z`);

export const holds = ({ from, to }: Period, ...days: readonly (Day | null)[]): boolean =>
  days.some((day) => day !== null && day >= from && day <= to);
