/** Calendar days as text, `YYYY-MM-DD`: reading, comparing (plain text order) and adding. It never asks what day it is. */
import type { Day } from './facts.ts';

const DAY = /^(\d{4})-(\d{2})-(\d{2})(?:$|[T ])/;
const MS_PER_DAY = 86_400_000;

const atUtc = (day: Day): Date => new Date(`${day}T00:00:00Z`);
const dayOf = (moment: Date): Day => moment.toISOString().slice(0, 10);

/**
 * The day of a Rackbeat date or timestamp as it is written there: the offset is the account's own, so it is not converted.
 * null for blank, impossible (February 30) and absurd years.
 */
export function readDay(text: string | null | undefined): Day | null {
  const found = DAY.exec((text ?? '').trim());
  if (!found) return null;
  const day = `${found[1]}-${found[2]}-${found[3]}`;
  const year = Number(found[1]);
  const moment = atUtc(day);
  return year >= 1970 && year <= 2999 && !Number.isNaN(moment.getTime()) && dayOf(moment) === day ? day : null;
}

export const addDays = (day: Day, days: number): Day => dayOf(new Date(atUtc(day).getTime() + days * MS_PER_DAY));

export function endOfMonth(day: Day): Day {
  const [year, month] = day.split('-').map(Number);
  return dayOf(new Date(Date.UTC(year ?? 0, month ?? 1, 0)));
}
