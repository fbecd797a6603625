/**
 * The proof of a period: what is booked in Rackbeat against what stands in eAccounting, to the öre (accounting-rules §9). Pure, so
 * that the page, the nightly comparison and the tests judge by the same words.
 */
import type { z } from 'zod';
import type { monthReport } from '../../../api/completeness.ts';
import type { EAccountingDocument, MonthFacts } from './documents.ts';
import { type Finding, findingAlone, findingOn, printed } from './findings.ts';
import { judgePair } from './judge-pair.ts';
import { numberGaps, numberRange } from './numbers.ts';
import { type Pair, pairDocuments } from './pair.ts';
import { eaccountingDay, isWithin, rackbeatDay, touches } from './period.ts';
import { type Counted, countedOf, countedThere, daysOf, isBalanced, sumsOf } from './sums.ts';

type Sums = z.output<typeof monthReport>['sums'];

/** One document of the period with what was found on it: a line of the file, and what is frozen when a month is closed. */
export interface MonthLine {
  rackbeatNumber: string | null;
  generation: number;
  isCredit: boolean;
  customer: string | null;
  currency: string;
  rackbeatDate: string | null;
  rackbeat: Finding['rackbeat'];
  as: 'draft' | 'invoice' | 'none';
  eaccountingNumber: string | null;
  eaccountingDate: string | null;
  eaccounting: Finding['eaccounting'];
  kinds: Finding['kind'][];
}

export interface MonthComparison {
  verdict: z.output<typeof monthReport>['verdict'];
  sums: Sums;
  days: z.output<typeof monthReport>['days'];
  findings: Finding[];
  numbers: z.output<typeof monthReport>['numbers'];
  lines: MonthLine[];
  /** Pairs of the period, for what acts on them. */
  pairs: readonly Pair[];
}

const WEIGHTS: readonly Finding['weight'][] = ['open', 'explained', 'told'];

export function compareMonth(facts: MonthFacts): MonthComparison {
  const { pairs, unknown, foreign } = pairDocuments(facts);
  const ours = pairs.filter((pair) => touches(facts, pair));
  const inPeriod = (document: EAccountingDocument): boolean => isWithin(facts, eaccountingDay(facts, document));
  const strangers = unknown.filter((document) => inPeriod(document) && !document.isVoided);
  const others = foreign.filter((document) => document.as === 'invoice' && inPeriod(document));

  const judged = ours.map((pair) => ({ pair, ...judgedWhole(facts, pair) }));
  const alone = strangers.map((document) => {
    const params = { mark: document.mark ?? '', eaccounting: document.number ?? '' };
    return { document, finding: findingAlone(document, { kind: 'extra', weight: 'open', code: 'completeness.extra-unknown', params }) };
  });
  const foreigners = others.map((document) => {
    const params = { invoice: document.number ?? '' };
    return findingAlone(document, { kind: 'other-origin', weight: 'told', code: 'completeness.other-origin', params });
  });
  const bookedNumbers = ours
    .filter((pair) => pair.rackbeat?.isBooked && isWithin(facts, rackbeatDay(facts, pair)))
    .map(({ number }) => number);
  const findings = [
    ...judged.flatMap((one) => one.findings),
    ...alone.map(({ finding }) => finding),
    ...foreigners,
    ...numberGaps(facts, bookedNumbers),
  ].toSorted(inOrder);

  const counted = [...judged.flatMap((one) => one.counted), ...strangers.flatMap((document) => countedThere(facts, document))];
  const sums = sumsOf(facts, counted);
  return {
    verdict: verdictOf(findings, sums),
    sums,
    days: daysOf(counted),
    findings,
    numbers: numberRange(
      ours.flatMap(({ main, doubled }) => [main, ...doubled].flatMap((one) => (one && inPeriod(one) ? (one.number ?? []) : []))),
    ),
    lines: [...judged.flatMap((one) => linesOf(one.pair, one.findings)), ...alone.map(({ document }) => lineAlone(document))].toSorted(
      byDay,
    ),
    pairs: ours,
  };
}

/** Every difference of the sums must have its reason among the findings: a pair that is counted unequally and has none gets one. */
function judgedWhole(facts: MonthFacts, pair: Pair): { findings: Finding[]; counted: Counted[] } {
  const findings = judgePair(facts, pair);
  const counted = countedOf(facts, pair);
  if (findings.some(({ weight }) => weight !== 'told') || isBalanced(counted)) return { findings, counted };
  const params = { number: pair.number, invoice: pair.main?.number ?? '' };
  return { findings: [...findings, findingOn(pair, { kind: 'different', weight: 'open', code: 'completeness.uneven', params })], counted };
}

/** What must be mended first, and then by number. */
const inOrder = (one: Finding, other: Finding): number =>
  WEIGHTS.indexOf(one.weight) - WEIGHTS.indexOf(other.weight) ||
  one.kind.localeCompare(other.kind) ||
  numberOf(one).localeCompare(numberOf(other), 'en', { numeric: true });

const byDay = (one: MonthLine, other: MonthLine): number =>
  dayOf(one).localeCompare(dayOf(other)) || numberOf(one).localeCompare(numberOf(other), 'en', { numeric: true });

const dayOf = ({ rackbeatDate, eaccountingDate }: MonthLine): string => rackbeatDate ?? eaccountingDate ?? '';

const numberOf = ({ rackbeatNumber, eaccountingNumber }: Pick<Finding, 'rackbeatNumber' | 'eaccountingNumber'>): string =>
  rackbeatNumber ?? eaccountingNumber ?? '';

const sidesAgree = (sums: Sums): boolean =>
  sums.every(
    ({ invoices, credits, vat }) =>
      [invoices, credits].every(({ rackbeat: one, eaccounting: other }) =>
        (['count', 'net', 'vat', 'gross'] as const).every((field) => one[field] === other[field]),
      ) && vat.every(({ rackbeat: one, eaccounting: other }) => one.net === other.net && one.vat === other.vat),
  );

/** Sums that differ without a finding that says why are never called equal. */
function verdictOf(findings: readonly Finding[], sums: Sums): MonthComparison['verdict'] {
  const weighs = (weight: Finding['weight']): boolean => findings.some((finding) => finding.weight === weight);
  if (weighs('open')) return 'open';
  if (weighs('explained')) return 'explained';
  return sidesAgree(sums) ? 'equal' : 'open';
}

function linesOf(pair: Pair, findings: readonly Finding[]): MonthLine[] {
  const { rackbeat, main } = pair;
  const documents = [main, ...pair.doubled, ...pair.replaced].filter((one, index) => index === 0 || one !== null);
  return documents.map((document, index) => ({
    rackbeatNumber: pair.number,
    generation: pair.generation,
    isCredit: rackbeat?.isCredit ?? document?.isCredit ?? false,
    customer: rackbeat?.customer ?? null,
    currency: rackbeat?.currency ?? document?.currency ?? '',
    rackbeatDate: rackbeat?.date ?? null,
    // The Rackbeat side is counted once, however often it stands over there.
    rackbeat: index === 0 && pair.generation === 1 && rackbeat?.isBooked ? printed(rackbeat.totals) : null,
    ...there(document),
    kinds: findings.filter(({ eaccountingNumber }) => eaccountingNumber === (document?.number ?? null)).map(({ kind }) => kind),
  }));
}

const there = (document: EAccountingDocument | null): Pick<MonthLine, 'as' | 'eaccountingNumber' | 'eaccountingDate' | 'eaccounting'> => ({
  as: document?.as ?? 'none',
  eaccountingNumber: document?.number ?? null,
  eaccountingDate: document?.date ?? null,
  eaccounting: document ? printed(document.totals) : null,
});

const lineAlone = (document: EAccountingDocument): MonthLine => ({
  rackbeatNumber: null,
  generation: 1,
  isCredit: document.isCredit,
  customer: null,
  currency: document.currency,
  rackbeatDate: null,
  rackbeat: null,
  ...there(document),
  kinds: ['extra'],
});
