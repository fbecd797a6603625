/** Whether eAccounting can book on a day, and if not, which is the first day it can (accounting-rules §5, closed periods). */
import { refuse } from './answer.ts';
import { addDays } from './calendar.ts';
import type { CompanyFacts, Day, Refusal } from './facts.ts';

type Periods = Pick<CompanyFacts, 'lockedTo' | 'fiscalYears'>;

/** The first day on or after `from` in an open fiscal year and after the lock date; null when no such year exists yet. */
export function firstOpenDay({ lockedTo, fiscalYears }: Periods, from: Day): Day | null {
  const earliest = lockedTo !== null && lockedTo >= from ? addDays(lockedTo, 1) : from;
  const days = fiscalYears
    .filter((year) => !year.locked && year.end >= earliest)
    .map((year) => (year.start > earliest ? year.start : earliest));
  return days.sort()[0] ?? null;
}

/** Refusals: `period-locked`, `fiscal-year-missing`, `fiscal-year-locked`, each with the first open day (empty when there is none). null: open. */
export function closedPeriod(company: Periods, day: Day): Refusal | null {
  const open = firstOpenDay(company, day) ?? '';
  if (company.lockedTo !== null && day <= company.lockedTo) {
    return refuse('refusal.period-locked', { date: day, lockedTo: company.lockedTo, firstOpenDay: open });
  }
  const years = company.fiscalYears.filter((year) => year.start <= day && day <= year.end);
  if (years.some((year) => !year.locked)) return null;
  const locked = years[0];
  return locked
    ? refuse('refusal.fiscal-year-locked', { date: day, start: locked.start, end: locked.end, firstOpenDay: open })
    : refuse('refusal.fiscal-year-missing', { date: day, firstOpenDay: open });
}
