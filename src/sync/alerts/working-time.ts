/** Minutes in which somebody would have noticed: Monday to Friday, 8 to 17, on the clock of the company. */
import { calendarDay, momentOf } from '../calendar-day.ts';

const FROM_HOUR = 8;
const TO_HOUR = 17;
const MINUTE_MS = 60_000;
/** A silence as long as this needs no more counting. */
const MOST_DAYS = 14;

/** 0 when `to` is not later. Public holidays are working days here: an alarm too many on such a day harms nobody. */
export function workingMinutes(from: Date, to: Date, timeZone: string): number {
  let minutes = 0;
  let day = calendarDay(from, timeZone);
  const last = calendarDay(to, timeZone);
  for (let count = 0; day <= last && count < MOST_DAYS; count += 1) {
    const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
    if (weekday >= 1 && weekday <= 5) {
      const begins = Math.max(from.getTime(), momentOf(day, FROM_HOUR, 0, timeZone).getTime());
      const ends = Math.min(to.getTime(), momentOf(day, TO_HOUR, 0, timeZone).getTime());
      minutes += Math.max(0, Math.floor((ends - begins) / MINUTE_MS));
    }
    day = new Date(Date.parse(`${day}T12:00:00Z`) + 24 * 60 * MINUTE_MS).toISOString().slice(0, 10);
  }
  return minutes;
}
