/**
 * What must hold at every moment, as ordinary functions over the vendors' journals and our own transfers. They know nothing
 * of how a state came about; each answers with sentences, one per violation.
 */
import type { TransferRow } from '../../src/store/transfers.ts';

export interface Committed {
  effect: string;
  key: string;
  summary: string;
}

const isByHand = ({ summary }: Committed): boolean => summary.startsWith('by hand');

function countBy(journal: readonly Committed[], effect: string, counts: (entry: Committed) => boolean): Map<string, number> {
  const counted = new Map<string, number>();
  for (const entry of journal) if (entry.effect === effect && counts(entry)) counted.set(entry.key, (counted.get(entry.key) ?? 0) + 1);
  return counted;
}

/** At most one document, one booking and one e-mail per mark, and one card per number, whatever happened. */
export function nothingTwice(journal: readonly Committed[]): string[] {
  const atMostOnce: [effect: string, counts: (entry: Committed) => boolean][] = [
    ['draft.created', () => true],
    ['invoice.booked', () => true],
    ['invoice.emailed', (entry) => !isByHand(entry)],
    ['article.created', () => true],
    ['customer.created', () => true],
  ];
  return atMostOnce.flatMap(([effect, counts]) =>
    [...countBy(journal, effect, counts)].filter(([, count]) => count > 1).map(([key, count]) => `${effect} ${count} times for ${key}`),
  );
}

/** What a person has booked over there is hers to send: no machine e-mails it. */
export function byHandIsLeftAlone(journal: readonly Committed[]): string[] {
  const byHand = new Set(journal.filter((entry) => entry.effect === 'invoice.booked' && isByHand(entry)).map(({ key }) => key));
  return journal
    .filter((entry) => entry.effect === 'invoice.emailed' && !isByHand(entry) && byHand.has(entry.key))
    .map(({ key }) => `e-mailed by a machine although a person has booked it: ${key}`);
}

/** Nothing stands still for ever: whatever is not at its end wakes by itself, and says why it waits. */
export function everythingWakes(transfers: readonly TransferRow[]): string[] {
  return transfers.flatMap(({ kind, recordKey, state, reason, wakeAt, leaseUntil }) => {
    const what = `${kind} ${recordKey} is ${state}`;
    if (reason.code === '') return [`${what} without a reason`];
    if ((state === 'waiting' || state === 'needs-you') && wakeAt === null && leaseUntil === null) return [`${what} and never wakes`];
    return state === 'running' && leaseUntil === null ? [`${what} and nobody runs it`] : [];
  });
}
