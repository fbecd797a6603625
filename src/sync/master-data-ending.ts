/** How the transfer of a product or customer ends, and when the next write to the same card may follow. */
import type { Message } from '../core/failure.ts';
import type { CardHistory } from './card-history.ts';
import type { Ending } from './ending.ts';
import type { Run } from './run.ts';

/** What a document still needs is looked at again after this long. */
const NEEDED_AGAIN_MS = 6 * 60 * 60_000;

/** Null when the card may be written now; else the run ends and comes back when the gap is over. */
export function tooSoon(run: Run, { lastSentAt, open }: CardHistory): Ending | null {
  if (lastSentAt === null || open !== null) return null;
  const wakeAt = new Date(lastSentAt.getTime() + run.context.times.cardGapMs);
  if (run.context.clock.now() >= wakeAt) return null;
  return { state: 'waiting', reason: { code: 'master-data.gathers-changes', params: {} }, wakeAt, countsAttempt: false };
}

export const neededStill = (run: Run, reason: Message): Ending => ({
  state: 'waiting',
  reason,
  wakeAt: new Date(run.context.clock.now().getTime() + NEEDED_AGAIN_MS),
  countsAttempt: false,
});

/** The same note twice is one note. */
export const uniqueNotes = (notes: readonly Message[]): Message[] => [
  ...new Map(notes.map((note) => [JSON.stringify([note.code, note.params]), note])).values(),
];
