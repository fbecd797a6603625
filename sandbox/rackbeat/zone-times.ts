/**
 * Moments as Rackbeat writes and reads them: ISO 8601 with the offset of the account's zone, and filters without any.
 * Asks no clock; moments are kept elsewhere as ISO text in UTC.
 */

const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  formats.set(zone, made);
  return made;
}

/** `2026-11-20T10:15:00` on the wall of that zone. */
function wallTime(moment: Date, zone: string): string {
  const part = new Map(
    formatFor(zone)
      .formatToParts(moment)
      .map((each) => [each.type, each.value]),
  );
  const of = (type: Intl.DateTimeFormatPartTypes): string => part.get(type) ?? '00';
  return `${of('year').padStart(4, '0')}-${of('month')}-${of('day')}T${of('hour')}:${of('minute')}:${of('second')}`;
}

function offsetMinutes(moment: Date, zone: string): number {
  const whole = Math.floor(moment.getTime() / 1000) * 1000;
  return Math.round((Date.parse(`${wallTime(moment, zone)}Z`) - whole) / 60_000);
}

/** `2026-11-20T10:15:00+01:00`. */
export function zonedMoment(utc: string, zone: string): string {
  const moment = new Date(utc);
  const offset = offsetMinutes(moment, zone);
  const size = Math.abs(offset);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${wallTime(moment, zone)}${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** `2026-11-20 10:15:00`, the form of the webhook pages. */
export const plainMoment = (utc: string, zone: string): string => wallTime(new Date(utc), zone).replace('T', ' ');

/** The day in that zone, `2026-11-20`. */
export const dayIn = (utc: string, zone: string): string => wallTime(new Date(utc), zone).slice(0, 10);

const FILTER = /^(\d{4}-\d{2}-\d{2})(?:[ T](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?(Z|[+-]\d{2}:?\d{2})?)?$/;

/**
 * A moment from a filter or a body, as ISO text in UTC. Without an offset it is a time on the wall of the zone;
 * a bare day means its beginning, or its last second when `endOfDay`. Null for anything else.
 */
export function readMoment(text: string, zone: string, endOfDay = false): string | null {
  const parts = FILTER.exec(text.trim());
  if (parts === null) return null;
  const clock = parts[2] ?? (endOfDay ? '23:59:59' : '00:00:00');
  const wall = `${parts[1]}T${clock.length === 5 ? `${clock}:00` : clock}`;
  if (parts[3] !== undefined) {
    const exact = Date.parse(`${wall}${parts[3]}`);
    return Number.isNaN(exact) ? null : new Date(exact).toISOString();
  }
  const asUtc = Date.parse(`${wall}Z`);
  if (Number.isNaN(asUtc)) return null;
  const guess = asUtc - offsetMinutes(new Date(asUtc), zone) * 60_000;
  return new Date(asUtc - offsetMinutes(new Date(guess), zone) * 60_000).toISOString();
}

/** The day so many days later, by the calendar. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The last day of the day's month. */
export function endOfMonth(day: string): string {
  const [year, month] = day.split('-').map(Number);
  return new Date(Date.UTC(year ?? 1970, month ?? 1, 0)).toISOString().slice(0, 10);
}
