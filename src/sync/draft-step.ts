/** Creates or renews the draft of one document and holds it against Rackbeat's totals. Ends the run when they disagree. */
import type { Message } from '../core/failure.ts';
import type { Draft, DraftBody } from '../eaccounting/schema.ts';
import { compareDraft } from '../mapping/compare-draft.ts';
import { toDraftBody } from '../mapping/draft-body.ts';
import type { Difference, ExpectedTotals } from '../mapping/facts.ts';
import { withTenant } from '../store/database.ts';
import { latestEffect } from '../store/effects.ts';
import type { CompanyFactsShelf } from './company-facts.ts';
import { notMade } from './create-missing.ts';
import { draftCreation, draftUpdate } from './effects/documents.ts';
import { performEffect } from './effects/ledger.ts';
import { type Ending, failed, needsYou, refused } from './ending.ts';
import { type PlannedInvoice, ready } from './invoice-plan.ts';
import type { InvoiceStep } from './plan.ts';
import type { Run } from './run.ts';
import type { TransferCase } from './run-transfer.ts';
import { bodyHash, fingerprintOf, rememberStanding, type Standing, showStanding, totalsOfDraft, totalsOfInvoice } from './standing.ts';

export type DraftStep =
  /** The run ends here. */
  | { ending: Ending }
  /** The document stands; `draft` is what the vendor last said of it, null when it is booked already. */
  | { ending: null; standing: Standing; draft: Draft | null; notes: Message[] };

export async function writeDraft(
  run: Run,
  transferCase: TransferCase,
  plan: PlannedInvoice,
  shelf: CompanyFactsShelf,
  standing: Standing | null,
  steps: readonly InvoiceStep[],
): Promise<DraftStep> {
  const customerId = plan.customer.facts.id ?? standing?.customerId;
  if (customerId === undefined) throw new Error('a draft is written only when its customer exists');
  if (steps.some(({ step }) => step === 'create-draft')) return createOne(run, transferCase, plan, shelf, customerId);
  if (standing === null) throw new Error('without a standing document the plan begins with a draft');
  if (standing.as === 'invoice') return { ending: null, standing, draft: null, notes: [] };
  return renewOne(run, transferCase, plan, shelf, { standing, customerId, changed: steps.some(({ step }) => step === 'update-draft') });
}

async function createOne(
  run: Run,
  transferCase: TransferCase,
  plan: PlannedInvoice,
  shelf: CompanyFactsShelf,
  customerId: string,
): Promise<DraftStep> {
  const body = toDraftBody(plan.document, { customerId, articleIds: plan.articleIds });
  const end = await performEffect(run, draftCreation, {
    recordKey: run.transfer.recordKey,
    generation: run.transfer.generation,
    subject: { mark: plan.document.mark, customerId },
    request: body,
  });
  if (end.end !== 'settled') return { ending: notMade(run, end, shelf) };
  const base = {
    customerId,
    mark: plan.document.mark,
    bodyHash: bodyHash(body),
    emailed: false,
    wanted: transferCase.settings.invoices.status,
  };
  if (end.answer.as === 'invoice') {
    // Converted by a person before we had seen our own draft: hers is the invoice, and it is never made again.
    const { invoice } = end.answer;
    const standing: Standing = {
      ...base,
      as: 'invoice',
      draftId: invoice.CreatedFromDraftId,
      invoiceId: invoice.Id,
      invoiceNumber: String(invoice.InvoiceNumber),
      fingerprint: null,
      ...totalsOfInvoice(invoice),
    };
    keep(run, transferCase, standing);
    return {
      ending: null,
      standing,
      draft: null,
      notes: [{ code: 'note.booked-by-person', params: { number: String(invoice.InvoiceNumber) } }],
    };
  }
  run.tell('draft.created', { number: run.transfer.recordKey });
  return compareOne(run, transferCase, plan, shelf, end.answer.draft, {
    ...base,
    as: 'draft',
    draftId: end.answer.draft.Id,
    invoiceId: null,
    invoiceNumber: null,
  });
}

interface Renewal {
  standing: Standing;
  customerId: string;
  changed: boolean;
}

async function renewOne(
  run: Run,
  transferCase: TransferCase,
  plan: PlannedInvoice,
  shelf: CompanyFactsShelf,
  renewal: Renewal,
): Promise<DraftStep> {
  const { standing } = renewal;
  const draftId = standing.draftId ?? '';
  const read = await run.clients.eaccounting.draft(draftId);
  if (!read.ok) return read.kind === 'missing' ? draftGone(run, transferCase, standing) : { ending: failed(run, read) };
  if (standing.fingerprint !== fingerprintOf(read.value)) {
    return {
      ending: needsYou(
        run,
        { code: 'draft.edited-by-person', params: { number: run.transfer.recordKey } },
        { who: 'accountant', perRecord: true },
      ),
    };
  }
  if (!renewal.changed) return { ending: null, standing, draft: read.value, notes: [] };
  const body = toDraftBody(plan.document, { customerId: renewal.customerId, articleIds: plan.articleIds });
  const updated = await putDraft(run, draftId, body, shelf);
  if ('ending' in updated) return updated;
  run.tell('draft.updated', { number: run.transfer.recordKey });
  return compareOne(run, transferCase, plan, shelf, updated.draft, {
    ...standing,
    customerId: renewal.customerId,
    bodyHash: bodyHash(body),
  });
}

/** Our draft is no longer there: a person has booked it, or deleted it. */
async function draftGone(run: Run, transferCase: TransferCase, standing: Standing): Promise<DraftStep> {
  const made = await run.clients.eaccounting.invoiceFromDraft(standing.draftId ?? '');
  if (!made.ok) return { ending: failed(run, made) };
  if (made.value === null) {
    return {
      ending: needsYou(
        run,
        { code: 'draft.deleted-by-person', params: { number: run.transfer.recordKey } },
        { who: 'accountant', perRecord: true },
      ),
    };
  }
  const booked: Standing = {
    ...standing,
    as: 'invoice',
    invoiceId: made.value.Id,
    invoiceNumber: String(made.value.InvoiceNumber),
    fingerprint: null,
    ...totalsOfInvoice(made.value),
  };
  keep(run, transferCase, booked);
  return {
    ending: null,
    standing: booked,
    draft: null,
    notes: [{ code: 'note.booked-by-person', params: { number: booked.invoiceNumber ?? '' } }],
  };
}

/** Each renewal is an effect of its own; one that is open goes on. */
async function putDraft(
  run: Run,
  draftId: string,
  body: DraftBody,
  shelf: CompanyFactsShelf,
): Promise<{ draft: Draft } | { ending: Ending }> {
  const latest = await withTenant(run.context.ledger, run.connectionId, (trx) => latestEffect(trx, 'draft.update', draftId));
  const generation =
    latest === null ? 1 : latest.state === 'settled' || latest.state === 'asks' ? latest.generation + 1 : latest.generation;
  const end = await performEffect(run, draftUpdate, { recordKey: draftId, generation, subject: { draftId }, request: { draftId, body } });
  if (end.end !== 'settled') return { ending: notMade(run, end, shelf) };
  if (end.answer.as === 'invoice') throw new Error('the renewal of a draft answers with a draft');
  return { draft: end.answer.draft };
}

type Unfinished = Omit<Standing, 'fingerprint' | 'net' | 'vat' | 'gross'>;

async function compareOne(
  run: Run,
  transferCase: TransferCase,
  plan: PlannedInvoice,
  shelf: CompanyFactsShelf,
  draft: Draft,
  unfinished: Unfinished,
): Promise<DraftStep> {
  const standing: Standing = { ...unfinished, fingerprint: fingerprintOf(draft), ...totalsOfDraft(draft) };
  const comparison = compareDraft(plan.expected, draft, transferCase.settings.invoices.vatRounding);
  keep(run, transferCase, standing);
  if (comparison.action === 'book') {
    const notes: Message[] = comparison.verdict === 'explained' ? [vatRoundingNote(plan.expected, standing)] : [];
    return { ending: null, standing, draft, notes };
  }
  if (comparison.action === 'replan') return replan(run, transferCase, plan, shelf, standing, comparison.replan ?? {});
  if (comparison.action === 'ask')
    return { ending: needsYou(run, { code: 'invoice.vat-rounding-differs', params: {} }, { who: 'accountant' }) };
  transferCase.shown.facts.differences = comparison.differences;
  return {
    ending: needsYou(
      run,
      { code: 'invoice.mismatch', params: mismatchParams(run, comparison.differences) },
      { who: 'accountant', perRecord: true },
    ),
  };
}

/** The vendor's answer has taught us something (prices with VAT, the sign of a credit): the same draft is written once more. */
async function replan(
  run: Run,
  transferCase: TransferCase,
  plan: PlannedInvoice,
  shelf: CompanyFactsShelf,
  standing: Standing,
  learned: NonNullable<ReturnType<typeof compareDraft>['replan']>,
): Promise<DraftStep> {
  const again = ready({ ...plan.input, ...learned }, plan.customer, plan.articles, plan.articleIds, plan.book);
  if (again.plan === 'refused') return { ending: refused(run, again.refusal) };
  if (again.plan !== 'ready') throw new Error(`a document that was ready became ${again.plan}`);
  const body = toDraftBody(again.document, { customerId: standing.customerId, articleIds: again.articleIds });
  const updated = await putDraft(run, standing.draftId ?? '', body, shelf);
  if ('ending' in updated) return updated;
  const comparison = compareDraft(again.expected, updated.draft, transferCase.settings.invoices.vatRounding);
  const corrected: Standing = {
    ...standing,
    bodyHash: bodyHash(body),
    fingerprint: fingerprintOf(updated.draft),
    ...totalsOfDraft(updated.draft),
  };
  keep(run, transferCase, corrected);
  run.tell('draft.corrected', { number: run.transfer.recordKey });
  if (comparison.action === 'book') return { ending: null, standing: corrected, draft: updated.draft, notes: [] };
  transferCase.shown.facts.differences = comparison.differences;
  const code = comparison.action === 'ask' ? 'invoice.vat-rounding-differs' : 'invoice.mismatch';
  const params = comparison.action === 'ask' ? {} : mismatchParams(run, comparison.differences);
  return { ending: needsYou(run, { code, params }, { who: 'accountant', perRecord: comparison.action !== 'ask' }) };
}

function keep(run: Run, transferCase: TransferCase, standing: Standing): void {
  rememberStanding(run, standing);
  showStanding(transferCase.shown.facts, standing);
  delete transferCase.shown.facts.differences;
}

const vatRoundingNote = (expected: ExpectedTotals, standing: Standing): Message => ({
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
  };
}
