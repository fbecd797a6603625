/** What there is to say about one pair: each document once for what stops it, and once for each thing that is only to be read. */
import { formatMoney, isZero } from '../../core/money.ts';
import type { SalesArea } from '../facts.ts';
import { bookedArea, zoneArea, zoneContradicts } from './area.ts';
import { judgeBooked } from './differences.ts';
import type { Course, EAccountingDocument, MonthFacts, RackbeatDocument } from './documents.ts';
import { type Finding, findingOn, type Said } from './findings.ts';
import type { Pair } from './pair.ts';
import { daysBetween, eaccountingDay, rackbeatDay } from './period.ts';

/** A sale that was delivered this long ago and is still a draft is late for its VAT return. */
const LONG_A_DRAFT_DAYS = 20;

export function judgePair(facts: MonthFacts, pair: Pair): Finding[] {
  const { rackbeat, main } = pair;
  const number = pair.number;
  if (pair.generation > 1) {
    const params = { number, eaccounting: main?.number ?? '' };
    return main === null || main.isVoided
      ? []
      : [findingOn(pair, { kind: 'extra', weight: 'explained', code: 'completeness.second-document', params })];
  }
  const surplus = [
    ...pair.doubled.map((other) => findingOn(pair, doubled(pair, other), other)),
    ...pair.replaced.map((other) => {
      const params = { number, eaccounting: other.number ?? '' };
      return findingOn(pair, { kind: 'voided', weight: 'explained', code: 'completeness.voided-replaced', params }, other);
    }),
  ];
  if (rackbeat === null || !rackbeat.isBooked) return main === null ? surplus : [...extra(pair, main), ...surplus];
  if (main === null) return [...notThere(facts, pair, rackbeat), ...surplus];
  if (main.isVoided) {
    const params = { number, eaccounting: main.number ?? '' };
    return [findingOn(pair, { kind: 'voided', weight: 'open', code: 'completeness.voided', params }), ...surplus];
  }
  if (main.as === 'draft') return [findingOn(pair, stillDraft(facts, rackbeat, main)), ...surplus];
  return [...booked(facts, pair, rackbeat, main), ...surplus];
}

function doubled({ number, main }: Pair, other: EAccountingDocument): Said {
  const params = { number, eaccounting: main?.number ?? '', other: other.number ?? '' };
  return { kind: 'doubled', weight: 'open', code: 'completeness.doubled', params };
}

function extra(pair: Pair, main: EAccountingDocument): Finding[] {
  if (main.isVoided) return [];
  const params = { number: pair.number, eaccounting: main.number ?? '' };
  const code = pair.rackbeat === null ? 'completeness.extra-gone' : 'completeness.extra-unbooked';
  return [findingOn(pair, { kind: 'extra', weight: 'open', code, params })];
}

const isLocked = ({ lockedTo }: MonthFacts, { date }: RackbeatDocument): boolean => lockedTo !== null && date !== null && date <= lockedTo;

function notThere(facts: MonthFacts, pair: Pair, rackbeat: RackbeatDocument): Finding[] {
  const { number } = rackbeat;
  const say = (kind: Finding['kind'], weight: Finding['weight'], code: string, params: Said['params']): Finding[] => [
    findingOn(pair, { kind, weight, code, params }),
  ];
  const why = explained(facts, rackbeat, pair.course);
  if (why !== null) return say('missing', 'explained', why.code, why.params);
  if (isLocked(facts, rackbeat)) return say('late-arrival', 'open', 'completeness.late-arrival', { number, locked: facts.lockedTo ?? '' });
  switch (pair.course?.state) {
    case 'waiting':
    case 'running':
      return say('missing', 'open', 'completeness.missing-under-way', { number });
    case 'needs-you':
    case 'gave-up':
      return say('missing', 'open', 'completeness.missing-needs-you', { number });
    case 'done':
    case 'done-with-notes':
      return say('missing', 'open', 'completeness.missing-gone', { number });
    case 'skipped':
    case undefined:
      return say('missing', 'open', 'completeness.missing', { number });
  }
}

/** Why it is right that nothing stands there; null when it is not. */
function explained(
  { isOn, startDate }: MonthFacts,
  rackbeat: RackbeatDocument,
  course: Course | null,
): { code: string; params: Said['params'] } | null {
  const { number } = rackbeat;
  const reason = course?.state === 'skipped' ? course.reason : null;
  if (reason?.code === 'skip.by-person') {
    const params = { number, person: reason.params.person ?? '', reason: reason.params.reason ?? '' };
    return { code: 'completeness.missing-skipped', params };
  }
  if (!rackbeat.hasRows) return { code: 'completeness.missing-nothing-to-book', params: { number } };
  const isAsked = course !== null && course.state !== 'skipped';
  const days = [rackbeat.date, rackbeat.bookedAt?.slice(0, 10) ?? null];
  if (startDate !== null && !isAsked && days.some((day) => day !== null && day < startDate))
    return { code: 'completeness.missing-before-start', params: { number, start: startDate } };
  if (!isOn && !isAsked) return { code: 'completeness.missing-switched-off', params: { number } };
  return null;
}

function stillDraft(facts: MonthFacts, rackbeat: RackbeatDocument, draft: EAccountingDocument): Said {
  const { number } = rackbeat;
  if (isLocked(facts, rackbeat)) {
    const params = { number, locked: facts.lockedTo ?? '' };
    return { kind: 'late-arrival', weight: 'open', code: 'completeness.late-draft', params };
  }
  const delivered = rackbeat.deliveryDate ?? draft.deliveryDate ?? rackbeat.date;
  const days = delivered === null ? 0 : daysBetween(delivered, facts.today);
  if (days >= LONG_A_DRAFT_DAYS)
    return { kind: 'still-draft', weight: 'open', code: 'completeness.still-draft-long', params: { number, days } };
  return { kind: 'still-draft', weight: 'open', code: 'completeness.still-draft', params: { number } };
}

function booked(facts: MonthFacts, pair: Pair, rackbeat: RackbeatDocument, invoice: EAccountingDocument): Finding[] {
  const { number } = rackbeat;
  const eaccounting = invoice.number ?? '';
  const found: Said[] = [];
  const { differs, isRounded } = judgeBooked(rackbeat, invoice, pair.link?.customerId ?? null);
  if (differs !== null) {
    const { what, percent } = differs;
    const params = { number, invoice: eaccounting, what, percent, rackbeat: differs.rackbeat, eaccounting: differs.eaccounting };
    found.push({ kind: 'different', weight: 'open', code: 'completeness.different', params });
  } else if (isRounded) {
    const params = { number, rackbeat: formatMoney(rackbeat.totals.vat), eaccounting: formatMoney(invoice.totals.vat) };
    found.push({ kind: 'vat-rounding', weight: 'explained', code: 'completeness.vat-rounding', params });
  }
  if (rackbeat.date !== null && invoice.date !== null && rackbeat.date !== invoice.date) {
    const params = { number, invoice: eaccounting, rackbeat: rackbeat.date, eaccounting: invoice.date };
    const moved = pair.course?.sentDated;
    found.push(
      moved?.day === invoice.date && moved.insteadOf === rackbeat.date
        ? { kind: 'date-differs', weight: 'explained', code: 'completeness.date-moved', params: { ...params, person: moved.person } }
        : { kind: 'date-differs', weight: 'open', code: 'completeness.date-differs', params },
    );
  }
  const [delivered, there] = [rackbeatDay(facts, pair), eaccountingDay(facts, invoice)];
  if (facts.basis === 'delivery-date' && delivered !== null && there !== null && delivered !== there) {
    const params = { number, invoice: eaccounting, rackbeat: delivered, eaccounting: there };
    found.push({ kind: 'date-differs', weight: 'open', code: 'completeness.delivery-differs', params });
  }
  const area = differs === null ? otherArea(facts, rackbeat, invoice) : null;
  if (area !== null) {
    const params = { number, invoice: eaccounting, zone: area.rackbeat, area: area.eaccounting };
    found.push({ kind: 'area-differs', weight: 'open', code: 'completeness.area-differs', params });
  }
  found.push(...toRead(facts, rackbeat, invoice));
  return found.map((said) => findingOn(pair, said));
}

function otherArea(
  facts: MonthFacts,
  rackbeat: RackbeatDocument,
  invoice: EAccountingDocument,
): { rackbeat: SalesArea; eaccounting: SalesArea } | null {
  for (const { percent } of invoice.parts) {
    const area = bookedArea(facts, invoice, percent);
    if (zoneContradicts(facts, rackbeat.zone, percent, area))
      return { rackbeat: zoneArea(facts, rackbeat.zone, percent), eaccounting: area };
  }
  return null;
}

function toRead(facts: MonthFacts, rackbeat: RackbeatDocument, invoice: EAccountingDocument): Said[] {
  const { number } = rackbeat;
  const eaccounting = invoice.number ?? '';
  const found: Said[] = [];
  if (!isZero(invoice.rounding)) {
    const params = { invoice: eaccounting, rounding: formatMoney(invoice.rounding) };
    found.push({ kind: 'total-rounding', weight: 'told', code: 'completeness.total-rounding', params });
  }
  const isForeign = rackbeat.currency !== facts.currencyCode;
  if (isForeign && rackbeat.baseGross !== null && invoice.base !== null && !rackbeat.baseGross.eq(invoice.base.gross)) {
    const params = { number, rackbeat: formatMoney(rackbeat.baseGross), eaccounting: formatMoney(invoice.base.gross) };
    found.push({
      kind: 'exchange-rate',
      weight: 'told',
      code: 'completeness.exchange-rate',
      params: { ...params, currency: facts.currencyCode },
    });
  }
  if (invoice.isCredit && invoice.remaining !== null && !isZero(invoice.remaining)) {
    const params = { invoice: eaccounting, amount: formatMoney(invoice.remaining.abs()), currency: invoice.currency };
    found.push({ kind: 'credit-to-match', weight: 'told', code: 'completeness.credit-to-match', params });
  }
  if (invoice.isNotDelivered)
    found.push({ kind: 'not-delivered', weight: 'open', code: 'completeness.not-delivered', params: { invoice: eaccounting } });
  return found;
}
