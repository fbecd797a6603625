/** The first look at a connection: are both systems well, what went right last, and how the invoices of today and this month stand. */
import type { z } from 'zod';
import type { flowHealth, invoiceBalance, overview, systemHealth } from '../../api/overview.ts';
import type { OutsideSystem } from '../core/failure.ts';
import { addDays } from '../mapping/calendar.ts';
import { openWindow } from '../outbound/windows.ts';
import { budgetKeyOf } from '../rackbeat/send.ts';
import type { ConnectionRow } from '../store/connections.ts';
import { type TenantTransaction, withTenant } from '../store/database.ts';
import { lastInboxEntryAt } from '../store/inbox.ts';
import { type Answered, type DayCount, invoicesByDay, lastAnswers, lastDone, lastSwept } from '../store/overview.ts';
import { readSecret } from '../store/secrets.ts';
import { loadSettings } from '../store/settings.ts';
import { brokenVendors, spentTokens } from '../store/vendor-state.ts';
import type { Vault } from '../vault/vault.ts';
import { calendarDay } from './calendar-day.ts';
import { COMPARISON_FLOW } from './comparison/nightly.ts';
import type { SyncContext } from './context.ts';
import { RACKBEAT_TOKEN } from './installation/context.ts';

type Overview = z.output<typeof overview>;
type Balance = z.output<typeof invoiceBalance>;

const DAYS_SHOWN = 30;
const SWEPT_FLOWS = ['invoices', 'products', 'lots', 'customers'];
/** So many answers, not older than this, tell how fast a system is now. */
const ANSWERS = 20;
const RECENT_MS = 15 * 60_000;
const SLOW_MS = 3_000;

export async function overviewOf(context: SyncContext, vault: Vault, clientId: string, connection: ConnectionRow): Promise<Overview> {
  const { ledger, clock } = context;
  const now = clock.now();
  const today = calendarDay(now, connection.timeZone);
  const first = addDays(today, -(DAYS_SHOWN - 1));
  const monthFrom = `${today.slice(0, 7)}-01`;
  const from = monthFrom < first ? monthFrom : first;
  const broken = await brokenVendors(ledger, connection.id);
  const seen = await withTenant(ledger, connection.id, async (trx) => ({
    // A booking is moved at the latest when it is told, so what has not moved since the day before was booked before.
    counts: await invoicesByDay(trx, new Date(`${addDays(from, -1)}T00:00:00Z`), connection.timeZone),
    settings: (await loadSettings(trx)).document,
    rackbeat: await lastAnswers(trx, 'rackbeat', ANSWERS),
    eaccounting: await lastAnswers(trx, 'eaccounting', ANSWERS),
    token: await readSecret(trx, vault, RACKBEAT_TOKEN),
    flows: await lastSuccesses(trx),
  }));
  const left = async (system: OutsideSystem, key: string): Promise<number> => {
    const { key: beginsWith, tokens } = openWindow(system, key);
    return Math.max(0, 1 - (await spentTokens(ledger, beginsWith, now.getTime())) / tokens);
  };
  const { settings } = seen;
  return {
    systems: [
      systemState(
        'rackbeat',
        connection,
        broken,
        seen.rackbeat,
        now,
        seen.token && (await left('rackbeat', await budgetKeyOf(seen.token.expose()))),
      ),
      systemState('eaccounting', connection, broken, seen.eaccounting, now, await left('eaccounting', `${clientId} `)),
    ],
    flows: [
      flow('invoices', settings.invoices.startFrom === 'rackbeat', seen.flows.invoices),
      flow('products', settings.products.ongoing === 'to-eaccounting', seen.flows.products),
      flow('customers', settings.customers.ongoing === 'to-eaccounting', seen.flows.customers),
      flow('webhooks', true, seen.flows.webhooks),
      flow('sweep', true, seen.flows.sweep),
      flow('comparison', true, seen.flows.comparison),
    ],
    today: balanceOf(seen.counts.filter(({ day }) => day === today)),
    month: balanceOf(seen.counts.filter(({ day }) => day >= monthFrom && day <= today)),
    days: Array.from({ length: DAYS_SHOWN }, (_, index) => {
      const day = addDays(first, index);
      const { across, needsYou } = balanceOf(seen.counts.filter((count) => count.day === day));
      return { day, across, needsYou };
    }),
    isLive: connection.state === 'active' && settings.invoices.startFrom === 'rackbeat',
  };
}

async function lastSuccesses(trx: TenantTransaction): Promise<Record<z.output<typeof flowHealth>['flow'], Date | null>> {
  return {
    invoices: await lastDone(trx, 'invoice'),
    products: await lastDone(trx, 'product'),
    customers: await lastDone(trx, 'customer'),
    webhooks: await lastInboxEntryAt(trx),
    sweep: await lastSwept(trx, SWEPT_FLOWS),
    comparison: await lastSwept(trx, [COMPARISON_FLOW]),
  };
}

const flow = (name: z.output<typeof flowHealth>['flow'], isOn: boolean, at: Date | null): z.output<typeof flowHealth> => ({
  flow: name,
  isOn,
  lastSuccessAt: at?.toISOString() ?? null,
});

function systemState(
  system: OutsideSystem,
  connection: ConnectionRow,
  broken: ReadonlySet<OutsideSystem>,
  answers: readonly Answered[],
  now: Date,
  budgetLeft: number | null,
): z.output<typeof systemHealth> {
  const common = { system, lastAnswerAt: answers[0]?.at.toISOString() ?? null, budgetLeft };
  if (system === 'eaccounting' && connection.state === 'reconnect-needed')
    return { ...common, state: 'reconnect-needed', reason: { code: 'connection.reconnect-needed', params: {} } };
  if (broken.has(system)) return { ...common, state: 'unreachable', reason: { code: 'outbound.outage', params: { system } } };
  const recent = answers.filter(({ at }) => now.getTime() - at.getTime() <= RECENT_MS);
  const average = recent.reduce((total, { durationMs }) => total + durationMs, 0) / Math.max(1, recent.length);
  if (average <= SLOW_MS) return { ...common, state: 'well', reason: null };
  return { ...common, state: 'slow', reason: { code: 'overview.slow', params: { system, seconds: Math.round(average / 1_000) } } };
}

/** Every Rackbeat invoice that was booked is in exactly one of these. */
function balanceOf(counts: readonly DayCount[]): Balance {
  const of = (...states: DayCount['state'][]): number =>
    counts.filter(({ state }) => states.includes(state)).reduce((total, { count }) => total + count, 0);
  return {
    booked: counts.reduce((total, { count }) => total + count, 0),
    across: of('done', 'done-with-notes'),
    onTheWay: of('waiting', 'running'),
    needsYou: of('needs-you', 'gave-up'),
    skipped: of('skipped'),
  };
}
