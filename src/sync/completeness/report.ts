/**
 * The report of one month as it stands now, against the frozen copy when the month is closed. A reading is shared by everybody who
 * asks within a few seconds: the page, the other basis and the file come from one look at both systems.
 */
import { type Result, success } from '../../core/failure.ts';
import { endOfMonth } from '../../mapping/calendar.ts';
import { afterClosing } from '../../mapping/month/after-closing.ts';
import { compareMonth, type MonthComparison, type MonthLine } from '../../mapping/month/compare.ts';
import type { MonthFacts } from '../../mapping/month/documents.ts';
import { type Finding, findingOnPeriod } from '../../mapping/month/findings.ts';
import { invoiceVat } from '../../mapping/month/invoice-vat.ts';
import { findClosedMonth } from '../../store/closed-months.ts';
import type { ConnectionRow } from '../../store/connections.ts';
import { withTenant } from '../../store/database.ts';
import type { CompanyFactsShelf } from '../company-facts.ts';
import type { SyncContext } from '../context.ts';
import { eaccountingPage, rackbeatPage } from '../document-pages.ts';
import { copyOf, type FrozenMonth, type MonthReport } from './frozen.ts';
import { gatherMonth } from './gather.ts';
import type { Period } from './reach.ts';
import { vatControl } from './vat-control.ts';

type Basis = MonthFacts['basis'];

export interface Reported {
  report: MonthReport;
  lines: MonthLine[];
}

/** One look at both systems, compared by both kinds of day. */
interface Look {
  comparedAt: Date;
  lockedTo: string | null;
  compared: Record<Basis, MonthComparison>;
  vatControl: MonthReport['vatControl'];
}

export interface MonthReports {
  /** `fresh`: both systems are read now, whoever has just looked. */
  report(connection: ConnectionRow, month: string, basis: Basis, fresh?: boolean): Promise<Result<Reported>>;
}

const SHARED_MS = 10_000;
const MOST_KEPT = 20;

export const periodOf = (month: string): Period => ({ from: `${month}-01`, to: endOfMonth(`${month}-01`) });

export function createMonthReports(context: SyncContext, shelf: CompanyFactsShelf): MonthReports {
  const looks = new Map<string, { at: number; look: Promise<Result<Look>> }>();

  const look = (connection: ConnectionRow, month: string, fresh: boolean): Promise<Result<Look>> => {
    const key = `${connection.id} ${month}`;
    const now = context.clock.now().getTime();
    for (const [other, { at }] of looks) if (now - at > SHARED_MS) looks.delete(other);
    const shared = fresh ? undefined : looks.get(key);
    if (shared) return shared.look;
    const made = lookAtMonth(context, shelf, connection, periodOf(month)).then((result) => {
      // A failure is nobody's to share.
      if (!result.ok) looks.delete(key);
      return result;
    });
    if (looks.size >= MOST_KEPT) looks.clear();
    looks.set(key, { at: now, look: made });
    return made;
  };

  return {
    report: async (connection, month, basis, fresh = false) => {
      const seen = await look(connection, month, fresh);
      if (!seen.ok) return seen;
      const { comparedAt, lockedTo, compared, vatControl: control } = seen.value;
      const { lines, pairs: _, ...comparison } = compared[basis];
      const closed = await withTenant(context.ledger, connection.id, (trx) => findClosedMonth(trx, month));
      // The copy was taken by invoice date, and is compared by it.
      const later = closed === null ? [] : since(copyOf(closed), compared['invoice-date'].lines);
      const report: MonthReport = {
        month,
        basis,
        comparedAt: comparedAt.toISOString(),
        ...comparison,
        verdict: later.length > 0 ? 'open' : comparison.verdict,
        lockedTo,
        findings: [...later, ...comparison.findings].map((finding) => withPages(context, finding)),
        vatControl: control,
        closed: closed === null ? null : { at: closed.closedAt.toISOString(), statedName: closed.statedName, sha256: closed.sha256 },
      };
      return success({ report, lines });
    },
  };
}

function withPages({ pages }: SyncContext, { document, ...finding }: Finding): MonthReport['findings'][number] {
  const { rackbeatNumber } = finding;
  const rackbeat = rackbeatNumber === null || finding.rackbeat === null ? null : rackbeatPage(pages, rackbeatNumber);
  const standing = document && { as: document.as, draftId: document.id, invoiceId: document.id };
  return { ...finding, pages: { rackbeat, eaccounting: standing && eaccountingPage(pages, standing) } };
}

function since(copy: FrozenMonth | null, lines: readonly MonthLine[]): Finding[] {
  if (copy === null) return [findingOnPeriod({ kind: 'after-closing', weight: 'open', code: 'completeness.copy-altered', params: {} })];
  return afterClosing(copy.lines, lines);
}

async function lookAtMonth(
  context: SyncContext,
  shelf: CompanyFactsShelf,
  connection: ConnectionRow,
  period: Period,
): Promise<Result<Look>> {
  const gathered = await gatherMonth(context, shelf, connection, period, 'person');
  if (!gathered.ok) return gathered;
  const { value: facts } = gathered;
  const { eaccounting } = context.clientsFor(connection.id, { lane: 'person' });
  return success({
    comparedAt: context.clock.now(),
    lockedTo: facts.lockedTo,
    compared: {
      'invoice-date': compareMonth({ ...facts, basis: 'invoice-date' }),
      'delivery-date': compareMonth({ ...facts, basis: 'delivery-date' }),
    },
    vatControl: await vatControl(eaccounting, facts.countryCode, period, invoiceVat(facts)),
  });
}
