/** Whether today's and next month's invoices can be booked: fiscal years, the lock date, and whether a draft keeps its date. */
import { addDays, endOfMonth } from '../../../mapping/calendar.ts';
import { closedPeriod } from '../../../mapping/open-period.ts';
import type { DoctorFacts } from '../facts.ts';
import { fine, found, given, type Line } from '../line.ts';

const THERE = { who: 'accountant', place: 'eaccounting' } as const;

export function fiscalYears({ books, today }: DoctorFacts): readonly Line[] {
  return given('fiscal-years', { books }, ({ books: { company } }) => {
    // The lock date has a line of its own.
    const years = { lockedTo: null, fiscalYears: company.fiscalYears };
    const isClosed = (day: string): boolean => closedPeriod(years, day) !== null;
    if (isClosed(today)) return [found('fiscal-years', 'wrong', { code: 'doctor.fiscal-year-closed', params: { date: today } }, THERE)];
    const nextMonth = endOfMonth(addDays(endOfMonth(today), 1));
    if (isClosed(nextMonth))
      return [found('fiscal-years', 'warning', { code: 'doctor.fiscal-year-missing-soon', params: { date: nextMonth } }, THERE)];
    return [fine('fiscal-years', { code: 'doctor.fiscal-years-fine', params: { date: nextMonth } })];
  });
}

export function lockDate({ books, today, settings }: DoctorFacts): readonly Line[] {
  return given('lock-date', { books }, ({ books: { company } }) => {
    const { lockedTo } = company;
    const { startDate } = settings.invoices;
    if (lockedTo !== null && lockedTo >= today)
      return [found('lock-date', 'wrong', { code: 'doctor.locked-today', params: { lockedTo } }, THERE)];
    if (lockedTo !== null && startDate !== null && startDate <= lockedTo)
      return [found('lock-date', 'warning', { code: 'doctor.locked-after-start', params: { lockedTo, start: startDate } }, THERE)];
    return [fine('lock-date', { code: 'doctor.lock-date-fine', params: { lockedTo: lockedTo ?? '' } })];
  });
}

/** A person who converts October's draft in November moves it, unless the company keeps the draft's date. */
export function draftDate({ books, settings }: DoctorFacts): readonly Line[] {
  return given('draft-date', { books }, ({ books: { company } }) =>
    settings.invoices.status === 'draft' && company.keepOriginalDraftDate !== true
      ? [found('draft-date', 'wrong', { code: 'doctor.draft-date-moves', params: {} }, THERE)]
      : [fine('draft-date', { code: 'doctor.draft-date-fine', params: {} })],
  );
}
