/** Closing a month: both systems are read once more, and what was seen is frozen with the name of whoever closed it. Nothing is locked by it in either system. */
import type { Failure, Message } from '../../core/failure.ts';
import { addDays } from '../../mapping/calendar.ts';
import { findClosedMonth, keepClosedMonth } from '../../store/closed-months.ts';
import type { ConnectionRow } from '../../store/connections.ts';
import { withTenant } from '../../store/database.ts';
import { toJsonb } from '../../store/safe-text.ts';
import { calendarDay } from '../calendar-day.ts';
import type { SyncContext } from '../context.ts';
import { checkSum, type FrozenMonth } from './frozen.ts';
import { type MonthReports, periodOf } from './report.ts';

export type Closing = { end: 'closed' } | { end: 'refused'; why: Message } | { end: 'unread'; failure: Failure };

export async function closeMonth(
  context: SyncContext,
  reports: MonthReports,
  connection: ConnectionRow,
  month: string,
  author: { statedName: string; sourceAddress: string },
): Promise<Closing> {
  const { ledger, clock } = context;
  const { to } = periodOf(month);
  if (calendarDay(clock.now(), connection.timeZone) <= to)
    return { end: 'refused', why: { code: 'completeness.month-not-over', params: { month, day: addDays(to, 1) } } };
  const alreadyClosed = async (): Promise<Closing | null> => {
    const closed = await withTenant(ledger, connection.id, (trx) => findClosedMonth(trx, month));
    return closed && { end: 'refused', why: { code: 'completeness.already-closed', params: { month, person: closed.statedName } } };
  };
  const before = await alreadyClosed();
  if (before) return before;

  const seen = await reports.report(connection, month, 'invoice-date', true);
  if (!seen.ok) return { end: 'unread', failure: seen };
  const { closed: _, ...report } = seen.value.report;
  const companies = { rackbeat: connection.rackbeatCompanyName, eaccounting: connection.eaccountingCompanyName };
  const copy: FrozenMonth = { companies, report, lines: seen.value.lines };
  // As the database will hold it: it does not take every text that JSON can carry.
  const content: unknown = JSON.parse(toJsonb(copy));
  const kept = await withTenant(ledger, connection.id, (trx) =>
    keepClosedMonth(trx, { month, closedAt: clock.now(), ...author, sha256: checkSum(content), content }),
  );
  if (!kept) return (await alreadyClosed()) ?? { end: 'closed' };
  context.changed(connection.id);
  return { end: 'closed' };
}
