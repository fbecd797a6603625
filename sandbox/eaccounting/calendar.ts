/** Reckoning with calendar days written `YYYY-MM-DD`. */

const utc = (day: string): Date => new Date(`${day}T00:00:00Z`);
const text = (moment: Date): string => moment.toISOString().slice(0, 10);

export function addDays(day: string, days: number): string {
  const moment = utc(day);
  moment.setUTCDate(moment.getUTCDate() + days);
  return text(moment);
}

/** The last day of the month `months` after (or before) the day's own. */
export function endOfMonth(day: string, months = 0): string {
  const moment = utc(day);
  return text(new Date(Date.UTC(moment.getUTCFullYear(), moment.getUTCMonth() + months + 1, 0)));
}

/** Type 0 counts from the date, type 1 from the end of its month; the paid-at-once types are due the same day. */
export function dueDate(invoiceDate: string, terms: { NumberOfDays: number; TermsOfPaymentTypeId: number }): string {
  if (terms.TermsOfPaymentTypeId === 0) return addDays(invoiceDate, terms.NumberOfDays);
  return terms.TermsOfPaymentTypeId === 1 ? addDays(endOfMonth(invoiceDate), terms.NumberOfDays) : invoiceDate;
}
