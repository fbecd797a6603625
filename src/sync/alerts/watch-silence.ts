/** Reads what the silence alarm judges, past the sweep and its cursor, and plans the alert. Looked at every few minutes in working time. */

import { planAlert } from '../../store/alerts.ts';
import type { ConnectionRow } from '../../store/connections.ts';
import { withTenant } from '../../store/database.ts';
import { lastArrivalAt } from '../../store/links.ts';
import { loadSettings } from '../../store/settings.ts';
import { standingOf } from '../../store/transfers.ts';
import { calendarDay } from '../calendar-day.ts';
import type { SyncContext } from '../context.ts';
import { dayOf } from '../plan.ts';
import { ALARM_MINUTES, judgeSilence } from './silence.ts';
import { workingMinutes } from './working-time.ts';

/** One page: a silence that began earlier than its oldest invoice has long been told. */
const LATEST = 100;
const LOOK_BACK_MS = 60_000;

export async function watchSilence(context: SyncContext, connection: ConnectionRow): Promise<void> {
  const { ledger, clock, queue } = context;
  const now = clock.now();
  const { id, timeZone } = connection;
  // Outside of working time no minute is added.
  if (workingMinutes(new Date(now.getTime() - LOOK_BACK_MS), now, timeZone) === 0) return;
  const known = await withTenant(ledger, id, async (trx) => ({
    settings: await loadSettings(trx),
    lastArrivalAt: await lastArrivalAt(trx),
  }));
  const { invoices } = known.settings.document;
  if (invoices.startFrom !== 'rackbeat') return;
  const liveSince = known.settings.savedAt ?? connection.createdAt;
  const quietSince = new Date(Math.max(liveSince.getTime(), known.lastArrivalAt?.getTime() ?? 0));
  // Where something has just arrived there is nothing to ask: a shop in good order costs no call here.
  if (workingMinutes(quietSince, now, timeZone) < ALARM_MINUTES) return;

  const { rackbeat } = context.clientsFor(id, { lane: 'back-fill' });
  const read = await rackbeat.invoiceHeadsPage({ page: 1, limit: LATEST });
  if (!read.ok) return;
  const start = invoices.startDate ?? '';
  const booked = read.value.items.flatMap(({ number, is_booked, booked_at, invoice_date }) =>
    is_booked && booked_at !== null && dayOf(booked_at) >= start && (invoice_date === null || dayOf(invoice_date) >= start)
      ? [{ number, bookedAt: new Date(booked_at) }]
      : [],
  );
  const numbers = booked.map(({ number }) => number);
  const standing = await withTenant(ledger, id, (trx) => standingOf(trx, 'invoice', numbers));
  const silence = judgeSilence({
    booked: booked.map((invoice) => ({ ...invoice, transfer: standing.get(invoice.number) ?? null })),
    lastArrivalAt: known.lastArrivalAt,
    liveSince,
    now,
    timeZone,
  });
  if (silence === null) return;
  const { count, minutes } = silence;
  await withTenant(ledger, id, async (trx) => {
    // Once a day for as long as nothing arrives.
    const about = `silence:${known.lastArrivalAt?.toISOString() ?? 'never'}:${calendarDay(now, timeZone)}`;
    const planned = await planAlert(trx, { about, kind: 'silence', message: { code: 'alert.silence', params: { count, minutes } } }, now);
    if (planned) await queue.wakeMail({ connectionId: id }, trx);
  });
}
