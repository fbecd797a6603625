/** Creates or renews the draft of one document; what the vendor makes of it is judged in draft-judgement.ts. */
import type { Message } from '../core/failure.ts';
import { formatMoney } from '../core/money.ts';
import type { BookedInvoice } from '../eaccounting/schema.ts';
import { toDraftBody } from '../mapping/draft-body.ts';
import { bornAt } from './born-at.ts';
import { judgeDraft, putDraft, vatRoundingNote } from './draft-judgement.ts';
import type { DraftStep, DraftWork } from './draft-work.ts';
import { draftCreation, testDraftCreation } from './effects/documents.ts';
import { performEffect } from './effects/ledger.ts';
import { type Ending, needsYou } from './ending.ts';
import { bookedDifference, type DraftFound } from './hand-changes.ts';
import type { PlannedInvoice } from './invoice-plan.ts';
import { learnedOf } from './learned.ts';
import { notMade } from './not-made.ts';
import { bodyHash, bookedStanding, keepStanding, type Standing, sourceHash } from './standing.ts';

export async function createOne(work: DraftWork, plan: PlannedInvoice): Promise<DraftStep> {
  const { run, transferCase, shelf } = work;
  const customerId = plan.customer.facts.id;
  if (customerId === null) throw new Error('a draft is written only when its customer exists');
  const body = toDraftBody(plan.document, { customerId, articleIds: plan.articleIds });
  const end = await performEffect(run, run.transfer.kind === 'test-draft' ? testDraftCreation : draftCreation, {
    recordKey: run.transfer.recordKey,
    generation: run.transfer.generation,
    subject: { mark: plan.document.mark, customerId },
    request: body,
    bornAt: bornAt(plan.input.invoice.created_at),
  });
  if (end.end !== 'settled') return { ending: notMade(run, end, shelf) };
  const standing: Standing = {
    as: 'draft',
    draftId: end.answer.as === 'draft' ? end.answer.draft.Id : end.answer.invoice.CreatedFromDraftId,
    invoiceId: null,
    invoiceNumber: null,
    customerId,
    mark: plan.document.mark,
    bodyHash: bodyHash(body),
    fingerprint: null,
    net: '',
    vat: '',
    gross: '',
    emailed: false,
    // What the settings were when it was made is lost: nothing that cannot be taken back follows from those of today.
    wanted: end.fromLostTime ? 'draft' : transferCase.settings.invoices.status,
    learned: learnedOf(plan.input),
    source: sourceHash(plan.input.invoice),
    stopped: false,
    difference: null,
    rackbeatCreatedAt: plan.input.invoice.created_at,
  };
  // Converted by a person before we had seen our own draft: hers is the invoice, and it is never made again.
  if (end.answer.as === 'invoice') return adoptBooked(work, plan, standing, end.answer.invoice, 'person');
  run.tell('draft.created', { number: run.transfer.recordKey });
  const step = await judgeDraft(work, plan, end.answer.draft, standing);
  if (step.ending !== null || !end.fromLostTime || transferCase.settings.invoices.status === 'draft') return step;
  return { ...step, notes: [...step.notes, { code: 'note.found-draft', params: {} }] };
}

/** A person has made an invoice of our draft, or we did and the answer was lost. */
export function adoptBooked(
  work: DraftWork,
  plan: PlannedInvoice | null,
  standing: Standing,
  invoice: BookedInvoice,
  by: 'us' | 'person',
): DraftStep {
  const { run, transferCase } = work;
  const difference = plan === null ? null : bookedDifference(run, transferCase, plan.expected, invoice);
  const booked = { ...bookedStanding(standing, invoice, by), difference };
  keepStanding(run, transferCase, booked);
  if (difference) return { ending: needsYou(run, difference, { who: 'accountant', perRecord: true }) };
  delete transferCase.shown.facts.differences;
  const number = booked.invoiceNumber ?? '';
  if (by === 'us') run.tell('invoice.booked', { eaccounting: number });
  const code = mayBeOurs(work, invoice) ? 'note.found-booked' : 'note.booked-by-person';
  const isRounded = plan !== null && formatMoney(plan.expected.rackbeat.vat) !== booked.vat;
  const notes: Message[] = [
    ...(isRounded ? [vatRoundingNote(plan.expected, booked)] : []),
    ...(by === 'us' ? [] : [{ code, params: { number } }]),
  ];
  return { ending: null, standing: booked, draft: null, plan, notes };
}

/** In a restored database nobody knows who booked what is older than the restoring: a person, or we in the time that was lost. */
function mayBeOurs({ run }: DraftWork, invoice: BookedInvoice): boolean {
  const lost = run.context.lostWindow;
  return lost !== null && (bornAt(invoice.CreatedUtc)?.getTime() ?? 0) < lost.restoredAt.getTime();
}

/** The draft that stands, written again when what we would send has changed, and judged either way: an earlier run may have ended with a difference. */
export async function renewOne(
  work: DraftWork,
  plan: PlannedInvoice,
  standing: Standing,
  found: Extract<DraftFound, { found: 'draft' }>,
  changed: boolean,
): Promise<DraftStep> {
  const { run } = work;
  if (found.state === 'edited') {
    const message = { code: 'draft.edited-by-person', params: { number: run.transfer.recordKey } };
    return { ending: needsYou(run, message, { who: 'accountant', perRecord: true }) };
  }
  if (!changed && found.state === 'ours') return judgeDraft(work, plan, found.draft, standing);
  const customerId = plan.customer.facts.id ?? standing.customerId;
  const body = toDraftBody(plan.document, { customerId, articleIds: plan.articleIds });
  const updated = await putDraft(work, standing.draftId ?? '', body);
  if ('ending' in updated) return updated;
  run.tell('draft.updated', { number: run.transfer.recordKey });
  const { input } = plan;
  return judgeDraft(work, plan, updated.draft, {
    ...standing,
    customerId,
    bodyHash: bodyHash(body),
    learned: learnedOf(input),
    source: sourceHash(input.invoice),
    stopped: false,
  });
}

export function draftDeleted({ run }: DraftWork): Ending {
  const message = { code: 'draft.deleted-by-person', params: { number: run.transfer.recordKey } };
  return needsYou(run, message, { who: 'accountant', perRecord: true });
}
