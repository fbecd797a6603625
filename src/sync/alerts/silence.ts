/**
 * The silence alarm: invoices are booked over here and none arrives over there, even when no job has failed. Pure. It asks what
 * arrived, not what ran, so that it also rings when a mapping yields nothing or nothing is found to be transferred.
 */
import { workingMinutes } from './working-time.ts';

export interface BookedInvoice {
  number: string;
  bookedAt: Date;
  /** What became of it, as far as we know; null when we know nothing of it. */
  transfer: { state: string; reason: string } | null;
}

export interface SilenceFacts {
  /** Booked on or after the start date, not older than the list that was read. */
  booked: readonly BookedInvoice[];
  /** When an invoice last arrived over there. */
  lastArrivalAt: Date | null;
  /** Since when invoices are to cross: a morning's invoices are no silence for who switches on at noon. */
  liveSince: Date;
  now: Date;
  timeZone: string;
}

export interface Silence {
  count: number;
  minutes: number;
  since: Date;
}

export const ALARM_MINUTES = 30;
/** One or two invoices may rightly be left alone; when everything is, the rule itself is in doubt. */
const TOO_MANY_SKIPPED = 3;

const isAcross = ({ transfer }: BookedInvoice): boolean => transfer?.state === 'done' || transfer?.state === 'done-with-notes';
/** Its issue has been told, or a person has decided. */
const isKnown = ({ transfer }: BookedInvoice): boolean =>
  transfer?.state === 'needs-you' || transfer?.reason === 'skip.by-person' || transfer?.reason === 'wait.future-date';

export function judgeSilence({ booked, lastArrivalAt, liveSince, now, timeZone }: SilenceFacts): Silence | null {
  const pending = booked.filter((invoice) => !isAcross(invoice) && !isKnown(invoice));
  const skipped = pending.filter(({ transfer }) => transfer?.state === 'skipped');
  const missing = skipped.length >= TOO_MANY_SKIPPED ? pending : pending.filter((invoice) => !skipped.includes(invoice));
  if (missing.length === 0) return null;
  const oldest = Math.min(...missing.map(({ bookedAt }) => bookedAt.getTime()));
  const since = new Date(Math.max(oldest, liveSince.getTime(), lastArrivalAt?.getTime() ?? 0));
  const minutes = workingMinutes(since, now, timeZone);
  return minutes >= ALARM_MINUTES ? { count: missing.length, minutes, since } : null;
}
