/** The calendar day at a place: what "today" means for a company's books. */

const formats = new Map<string, Intl.DateTimeFormat>();

/** `YYYY-MM-DD` of the moment in an IANA time zone. */
export function calendarDay(moment: Date, timeZone: string): string {
  const format = formats.get(timeZone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  formats.set(timeZone, format);
  return format.format(moment);
}

/** The hour of the day of the moment in an IANA time zone, 0 to 23. */
export const hourThere = (moment: Date, timeZone: string): number =>
  Number(new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', hourCycle: 'h23' }).format(moment));

/** The moment of a day's hour and minute in an IANA time zone. */
export function momentOf(day: string, hour: number, minute: number, timeZone: string): Date {
  const noonUtc = new Date(`${day}T12:00:00Z`);
  // The zone's offset on that day, read back from the calendar: no zone is off by more than half a day from noon.
  const dayThere = calendarDay(noonUtc, timeZone);
  const offsetHours = hourThere(noonUtc, timeZone) - 12 + (dayThere > day ? 24 : dayThere < day ? -24 : 0);
  return new Date(Date.parse(`${day}T00:00:00Z`) + (hour - offsetHours) * 3_600_000 + minute * 60_000);
}

/** The hour of the day at a place, 0 to 23. */
export const hourOfDay = (moment: Date, timeZone: string): number =>
  Number(new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', hourCycle: 'h23' }).format(moment));
/** The moment at which a company's day is five minutes old: when a future-dated document may go. */
export const morningOf = (day: string, timeZone: string): Date => momentOf(day, 0, 5, timeZone);
