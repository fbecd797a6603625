/** Number series: the first and last of ours in eAccounting, and the holes in Rackbeat's, told as ranges. */
import type { z } from 'zod';
import type { monthReport } from '../../../api/completeness.ts';
import type { MonthFacts } from './documents.ts';
import { type Finding, findingOnPeriod } from './findings.ts';

const numeric = (number: string): number | null => (/^\d{1,15}$/.test(number) ? Number(number) : null);

export function numberRange(numbers: readonly string[]): z.output<typeof monthReport>['numbers'] {
  const sorted = numbers.flatMap((number) => numeric(number) ?? []).sort((one, other) => one - other);
  const [first, last] = [sorted[0], sorted.at(-1)];
  return first === undefined || last === undefined ? null : { first: String(first), last: String(last) };
}

/**
 * Numbers between the first and last booked one of the period that Rackbeat does not have at all: deleted, or never used.
 * Numbers that are there with another date, or not booked yet, are no holes.
 */
export function numberGaps({ rackbeat }: MonthFacts, inPeriod: readonly string[]): Finding[] {
  const range = numberRange(inPeriod);
  if (range === null) return [];
  const [first, last] = [Number(range.first), Number(range.last)];
  const known = rackbeat
    .flatMap(({ number }) => numeric(number) ?? [])
    .filter((number) => number >= first && number <= last)
    .sort((one, other) => one - other);
  return known.flatMap((number, index) => {
    const before = known[index - 1] ?? number;
    if (number - before <= 1) return [];
    const params = { from: String(before + 1), to: String(number - 1), count: number - before - 1 };
    return [findingOnPeriod({ kind: 'number-gap', weight: 'told', code: 'completeness.number-gap', params })];
  });
}
