/** Writes the records of one kind to Rackbeat, several side by side, until there are none, or somebody or something says stop. */
import { setTimeout as delay } from 'node:timers/promises';
import type { Failure } from '../../core/failure.ts';
import type { InitialSyncKind } from '../../store/tables.ts';
import type { Held } from './held.ts';
import { IntentionPile, type PileEnd } from './intention-pile.ts';
import { type Ready, type Sent, sendRecord } from './send-record.ts';
import type { KindWriter } from './writer.ts';

/** At most the slots of one connection are in flight; the others stand ready, or read their answers. */
const SENDERS = 8;
/** The same refusal of so many records one after the other is not theirs. */
const MOST_REFUSALS = 20;

export type KindEnd =
  | { end: 'done' }
  /** The job has done its part; there is more. */
  | { end: 'more' }
  | { end: 'stopped' }
  | { end: 'failed'; failure: Failure; progressed: boolean }
  /** Refused again and again: a person must look. */
  | { end: 'refused'; failure: Failure };

export async function writeKind<Body, Answer extends object>(
  held: Held,
  kind: InitialSyncKind,
  writer: KindWriter<Body, Answer>,
): Promise<KindEnd> {
  const pile = new IntentionPile(held, kind, writer);
  let refusals = 0;

  const arrange = async ({ row, number }: Ready<Body>, then: Sent['next']): Promise<void> => {
    switch (then.do) {
      case 'go-on':
        refusals = 0;
        return;
      case 'count-refusal':
        refusals += 1;
        if (refusals >= MOST_REFUSALS) pile.halt({ why: 'refused', failure: then.failure });
        return;
      case 'other-number':
        return pile.underOtherNumber(row);
      case 'again':
        await delay(then.waitMs, undefined, { signal: held.signal }).catch(() => {});
        return pile.again(row, number);
      case 'halt':
        return pile.halt({ why: 'failed', failure: then.failure });
    }
  };

  const send = async (): Promise<void> => {
    for (let one = await pile.next(); one !== null; one = await pile.next()) {
      const { next, ...what } = await sendRecord(held, writer, one);
      pile.end(what);
      await arrange(one, next);
    }
  };

  await Promise.all(Array.from({ length: SENDERS }, send));
  return endOf(await pile.close());
}

function endOf({ halt, more, progressed }: PileEnd): KindEnd {
  if (halt === null) return { end: more ? 'more' : 'done' };
  if (halt.why === 'stopped') return { end: 'stopped' };
  return halt.why === 'refused' ? { end: 'refused', failure: halt.failure } : { end: 'failed', failure: halt.failure, progressed };
}
