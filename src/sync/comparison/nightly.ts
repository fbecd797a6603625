/**
 * The nightly comparison of the last weeks, both ways. It writes nothing by itself: what is missing or not as it should be is woken,
 * and goes the usual way. So nothing stays missing, even where every webhook was lost and no sweep saw it.
 */

import { addDays } from '../../mapping/calendar.ts';
import { compareMonth } from '../../mapping/month/compare.ts';
import type { Finding } from '../../mapping/month/findings.ts';
import type { Pair } from '../../mapping/month/pair.ts';
import type { ConnectionRow } from '../../store/connections.ts';
import { advanceCursor, readCursor } from '../../store/cursors.ts';
import { withTenant } from '../../store/database.ts';
import { calendarDay, hourOfDay } from '../calendar-day.ts';
import type { CompanyFactsShelf } from '../company-facts.ts';
import { gatherMonth } from '../completeness/gather.ts';
import type { SyncContext } from '../context.ts';

/** Its position is the company's own day that was compared last. */
export const COMPARISON_FLOW = 'comparison';

const DAYS_BACK = 35;
/** Invoices may be dated ahead. */
const DAYS_AHEAD = 30;
/** People are asleep, and the vendors have done with their own nightly work. */
const FROM_HOUR = 2;

/** What a transfer can do something about, by itself or by asking. */
const WOKEN: ReadonlySet<Finding['kind']> = new Set(['missing', 'late-arrival', 'different', 'voided', 'extra', 'date-differs']);

export async function compareNightly(context: SyncContext, shelf: CompanyFactsShelf, connection: ConnectionRow): Promise<void> {
  const now = context.clock.now();
  const today = calendarDay(now, connection.timeZone);
  const last = await withTenant(context.ledger, connection.id, (trx) => readCursor(trx, COMPARISON_FLOW));
  if ((last !== null && last.position >= today) || hourOfDay(now, connection.timeZone) < FROM_HOUR) return;
  const period = { from: addDays(today, -DAYS_BACK), to: addDays(today, DAYS_AHEAD) };
  const gathered = await gatherMonth(context, shelf, connection, period, 'back-fill');
  if (!gathered.ok) {
    context.log.warn('comparison.failed', { connectionId: connection.id, code: gathered.code });
    return;
  }
  const { pairs, findings, verdict } = compareMonth({ ...gathered.value, basis: 'invoice-date' });
  const concerned = new Set(
    findings.filter(({ kind, weight }) => weight === 'open' && WOKEN.has(kind)).map(({ rackbeatNumber }) => rackbeatNumber),
  );
  const woken = pairs.filter((pair) => concerned.has(pair.number) && isAtRest(pair));
  await withTenant(context.ledger, connection.id, async (trx) => {
    await context.queue.wakeTransfers(
      woken.map(({ number, generation }) => ({ kind: 'invoice', recordKey: number, generation })),
      { trx },
    );
    await advanceCursor(trx, COMPARISON_FLOW, { position: today, sweptAt: now });
  });
  context.log.info('comparison.done', {
    connectionId: connection.id,
    verdict,
    documents: pairs.length,
    findings: findings.length,
    woken: woken.length,
  });
  context.changed(connection.id);
}

/** What waits, runs or needs somebody looks again by itself; what a person has skipped stays skipped. */
const isAtRest = ({ course }: Pair): boolean => course === null || course.state === 'done' || course.state === 'done-with-notes';
