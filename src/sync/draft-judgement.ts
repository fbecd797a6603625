/**
 * Holds a draft against Rackbeat's totals, after every writing and before every booking. It may be written once more with what
 * its answer has taught; what still differs is never booked, and carries a warning where it could be.
 */
import type { Message } from '../core/failure.ts';
import type { Draft, DraftBody } from '../eaccounting/schema.ts';
import { compareDraft } from '../mapping/compare-draft.ts';
import { toDraftBody, withWarning } from '../mapping/draft-body.ts';
import type { Comparison, Difference, ExpectedTotals } from '../mapping/facts.ts';
import { latestEffect } from '../store/effects.ts';
import type { DraftStep, DraftWork } from './draft-work.ts';
import { draftUpdate } from './effects/documents.ts';
import { performEffect } from './effects/ledger.ts';
import { type Ending, needsYou, refused } from './ending.ts';
import { type PlannedInvoice, ready } from './invoice-plan.ts';
import { learn, learnedOf } from './learned.ts';
import { notMade } from './not-made.ts';
import { moreCareful } from './plan.ts';
import type { Run } from './run.ts';
import { bodyHash, fingerprintOf, keepStanding, type Standing, totalsOfDraft } from './standing.ts';

/** `corrected`: it has been written once more already, so another correction would go in circles. */
export async function judgeDraft(
  work: DraftWork,
  plan: PlannedInvoice,
  draft: Draft,
  unread: Standing,
  corrected = false,
): Promise<DraftStep> {
  const { run, transferCase } = work;
  const standing: Standing = { ...unread, fingerprint: fingerprintOf(draft), ...totalsOfDraft(draft) };
  const comparison = compareDraft(plan.expected, draft, transferCase.settings.invoices.vatRounding);
  const { observedRounding } = comparison;
  if (observedRounding && observedRounding !== plan.input.vatMethod) learn(run, plan.input, { vatMethod: observedRounding });
  keepStanding(run, transferCase, standing);
  delete transferCase.shown.facts.differences;
  if (comparison.action === 'replan' && !corrected) return correct(work, plan, standing, comparison.replan ?? {});
  if (comparison.action === 'book') {
    // The cause was mended at eAccounting: the warning comes off before anything else is done.
    if (standing.stopped) return writeAgain(work, plan, { ...standing, stopped: false }, corrected);
    const notes: Message[] = comparison.verdict === 'explained' ? [vatRoundingNote(plan.expected, standing)] : [];
    return { ending: null, standing, draft, plan, notes };
  }
  if (comparison.action === 'ask' || comparison.verdict === 'explained')
    return { ending: needsYou(run, { code: 'invoice.vat-rounding-differs', params: {} }, { who: 'accountant' }) };
  transferCase.shown.facts.differences = comparison.differences;
  const failed = await stop(work, plan, standing);
  if (failed !== null) return { ending: failed };
  const message = { code: 'invoice.mismatch', params: mismatchParams(run, comparison.differences) };
  return { ending: needsYou(run, message, { who: 'accountant', perRecord: true }) };
}

/** The vendor's answer has taught us something (prices with VAT, the sign of a credit): the same draft is written once more. */
async function correct(
  work: DraftWork,
  plan: PlannedInvoice,
  standing: Standing,
  learned: NonNullable<Comparison['replan']>,
): Promise<DraftStep> {
  const { run } = work;
  learn(run, plan.input, learned);
  const again = ready({ ...plan.input, ...learned }, plan.customer, plan.articles, plan.articleIds, plan.book);
  if (again.plan === 'refused') return { ending: refused(run, again.refusal) };
  if (again.plan !== 'ready') throw new Error(`a document that was ready became ${again.plan}`);
  run.tell('draft.corrected', { number: run.transfer.recordKey });
  return writeAgain(work, again, { ...standing, stopped: false, learned: learnedOf(again.input) }, true);
}

async function writeAgain(work: DraftWork, plan: PlannedInvoice, standing: Standing, corrected: boolean): Promise<DraftStep> {
  const body = toDraftBody(plan.document, { customerId: standing.customerId, articleIds: plan.articleIds });
  const updated = await putDraft(work, standing.draftId ?? '', body);
  if ('ending' in updated) return updated;
  return judgeDraft(work, plan, updated.draft, { ...standing, bodyHash: bodyHash(body) }, corrected);
}

/** A draft that differs stays; where it was to be booked a person might do that by hand, so its first row says that she must not. */
async function stop(work: DraftWork, plan: PlannedInvoice, standing: Standing): Promise<Ending | null> {
  const { run, transferCase } = work;
  if (standing.stopped || moreCareful(standing.wanted, transferCase.settings.invoices.status) === 'draft') return null;
  const marked = withWarning(plan.document, plan.book.company, 'stop');
  const body = toDraftBody(marked, { customerId: standing.customerId, articleIds: plan.articleIds });
  const updated = await putDraft(work, standing.draftId ?? '', body);
  if ('ending' in updated) return updated.ending;
  keepStanding(run, transferCase, { ...standing, stopped: true, fingerprint: fingerprintOf(updated.draft) });
  run.tell('draft.stopped', { number: run.transfer.recordKey });
  return null;
}

/** Each renewal is an effect of its own; one that is open goes on. */
export async function putDraft(
  { run, shelf }: DraftWork,
  draftId: string,
  body: DraftBody,
): Promise<{ draft: Draft } | { ending: Ending }> {
  // What was learned and intended before counts as written: a look at the ledger without it would miss the last renewal.
  const latest = await run.commit((trx) => latestEffect(trx, 'draft.update', draftId));
  const generation =
    latest === null ? 1 : latest.state === 'settled' || latest.state === 'asks' ? latest.generation + 1 : latest.generation;
  const end = await performEffect(run, draftUpdate, { recordKey: draftId, generation, subject: { draftId }, request: { draftId, body } });
  if (end.end !== 'settled') return { ending: notMade(run, end, shelf) };
  if (end.answer.as === 'invoice') throw new Error('the renewal of a draft answers with a draft');
  return { draft: end.answer.draft };
}

export const vatRoundingNote = (expected: ExpectedTotals, standing: Standing): Message => ({
  code: 'note.vat-rounding',
  params: { rackbeat: expected.rackbeat.vat.toFixed(2), eaccounting: standing.vat },
});

function mismatchParams(run: Run, differences: readonly Difference[]): Message['params'] {
  const [first] = differences;
  return {
    number: run.transfer.recordKey,
    rackbeat: first?.rackbeat ?? '',
    eaccounting: first?.eaccounting ?? '',
    where: first?.where ?? 'header',
    step: first?.step ?? '',
  };
}
