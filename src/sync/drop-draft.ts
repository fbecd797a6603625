/** A sale and its credit that nobody has booked yet: the draft is deleted on a person's word, and both stay out of the books. */
import type { CompanyFactsShelf } from './company-facts.ts';
import { decidedOf } from './decisions.ts';
import { draftDeletion } from './effects/documents.ts';
import { performEffect } from './effects/ledger.ts';
import { type Ending, skipped } from './ending.ts';
import type { DraftFound } from './hand-changes.ts';
import { notMade } from './not-made.ts';
import type { Run } from './run.ts';
import type { TransferCase } from './run-transfer.ts';
import { rememberStanding, type Standing } from './standing.ts';

/** Null: nobody has decided it, or the draft is not as we left it; then it is looked at in the ordinary way. */
export async function dropDraft(
  run: Run,
  transferCase: TransferCase,
  shelf: CompanyFactsShelf,
  standing: Standing,
  found: DraftFound,
): Promise<Ending | null> {
  const { dropDraft: dropped } = decidedOf(transferCase.shown.facts);
  if (dropped === undefined) return null;
  const isOurs = found.found === 'draft' && found.state !== 'edited';
  if (!isOurs && found.found !== 'deleted') return null;
  const draftId = standing.draftId ?? '';
  if (isOurs) {
    const end = await performEffect(run, draftDeletion, { recordKey: draftId, generation: 1, subject: { draftId }, request: { draftId } });
    if (end.end !== 'settled' && end.end !== 'done-before') return notMade(run, end, shelf);
  }
  rememberStanding(run, { ...standing, dropped });
  const credit = { connectionId: run.connectionId, kind: 'invoice', recordKey: dropped.credit, generation: 1 } as const;
  run.later((trx) => run.context.queue.wakeTransfer(credit, { trx }));
  return droppedEnding(dropped);
}

export const droppedEnding = ({ credit, person }: NonNullable<Standing['dropped']>): Ending =>
  skipped('skip.dropped-with-credit', { credit, person });
