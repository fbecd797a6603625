/** Where the cause of an issue is mended: the section of our settings that holds the choice, or the system whose record it is. */
import type { Place, Who } from './line.ts';

/** The first that fits decides. */
const BY_CODE: readonly (readonly [RegExp, Place])[] = [
  [/^refusal\.(substitute|rounding-article)-/, 'invoices'],
  [/^refusal\.(coding|unit)-/, 'products'],
  [/^refusal\.term-/, 'terms'],
  [/^refusal\.(account-missing|period-locked|fiscal-year-)/, 'eaccounting'],
  [/^eaccounting\./, 'eaccounting'],
];

const BY_WHO: Readonly<Record<Who, Place | null>> = { 'rackbeat-user': 'rackbeat', accountant: 'eaccounting', operator: null };

export function placeOfIssue({ code, who }: { code: string; who: Who }): Place | null {
  return BY_CODE.find(([pattern]) => pattern.test(code))?.[1] ?? BY_WHO[who];
}
