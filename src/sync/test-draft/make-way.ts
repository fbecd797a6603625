/** The invoice itself is about to cross while its test draft stands: the test makes way, so that nobody can book both. */
import { removeLink } from '../../store/links.ts';
import type { DraftWork } from '../draft-work.ts';
import { type Ending, failed, needsYou } from '../ending.ts';
import { lookAtDraft } from '../hand-changes.ts';
import type { Standing } from '../standing.ts';
import { deleteTestDraft } from './run.ts';

/** Null: nothing stands in the way any more. What a person has made of the test is hers, and she is asked. */
export async function makeWay({ run, transferCase, shelf }: DraftWork): Promise<Ending | null> {
  const link = transferCase.testLink;
  if (link === null) return null;
  const { recordKey: number } = run.transfer;
  const standing = link.facts as unknown as Standing;
  const found = await lookAtDraft(run, standing);
  if (found.found === 'failed') return failed(run, found.failure);
  if (found.found === 'booked') {
    const params = { number, eaccounting: String(found.invoice.InvoiceNumber) };
    return needsYou(run, { code: 'test.booked', params }, { who: 'accountant', perRecord: true });
  }
  if (found.found === 'draft') {
    if (found.state === 'edited') return needsYou(run, { code: 'test.edited', params: { number } }, { who: 'accountant', perRecord: true });
    const stays = await deleteTestDraft(run, shelf, standing);
    if (stays !== null) return stays;
  }
  run.tell('test.made-way', { number });
  run.later((trx) => removeLink(trx, 'test-draft', number));
  const test = { connectionId: run.connectionId, kind: 'test-draft', recordKey: number, generation: link.generation } as const;
  run.later((trx) => run.context.queue.wakeTransfer(test, { trx }));
  return null;
}
