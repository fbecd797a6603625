/** When a connection is examined again without being asked: at night, where the company is; by day only when the night was missed. */
import { hourThere } from '../calendar-day.ts';

const HOUR_MS = 3_600_000;
const NIGHT = { from: 2, to: 5 } as const;
/** Longer than the night window: one examination a night, also for a company that somebody examined in the evening. */
const ONCE_A_NIGHT_MS = 4 * HOUR_MS;
/** The program, or the machine, slept at night. */
const OVERDUE_MS = 30 * HOUR_MS;

/** `last`: of the latest examination, or of the installation when there was none: on its day the first one is for whoever asks. */
export function isExaminationDue(now: Date, last: Date, timeZone: string): boolean {
  const ageMs = now.getTime() - last.getTime();
  if (ageMs >= OVERDUE_MS) return true;
  const hour = hourThere(now, timeZone);
  return ageMs >= ONCE_A_NIGHT_MS && hour >= NIGHT.from && hour < NIGHT.to;
}
