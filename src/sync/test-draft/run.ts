/**
 * One Rackbeat invoice as a test draft: built and compared as the invoice itself would be, never booked, and deleted again on a
 * person's word. It has a mark and a ledger line of its own, so that the invoice crosses afterwards as if it had never been.
 */
import type { Message } from '../../core/failure.ts';
import { formatMoney } from '../../core/money.ts';
import { withTenant } from '../../store/database.ts';
import { latestEffect } from '../../store/effects.ts';
import { latestLink, removeLink } from '../../store/links.ts';
import type { CompanyFactsShelf } from '../company-facts.ts';
import { createMissing } from '../create-missing.ts';
import { decidedOf } from '../decisions.ts';
import { rackbeatPage } from '../document-pages.ts';
import { createOne } from '../draft-step.ts';
import { draftDeletion, testDraftCreation } from '../effects/documents.ts';
import { performEffect } from '../effects/ledger.ts';
import { type Ending, failed, skipped } from '../ending.ts';
import { lookAtDraft } from '../hand-changes.ts';
import { type InvoicePlan, type PlannedInvoice, planFromRackbeat } from '../invoice-plan.ts';
import { notMade } from '../not-made.ts';
import { planInvoice } from '../plan.ts';
import type { Run } from '../run.ts';
import type { TransferCase, TransferHandler } from '../run-transfer.ts';
import { type Standing, showStanding } from '../standing.ts';

export function createTestDraft(shelf: CompanyFactsShelf): TransferHandler {
  return async (run, given) => {
    // Whatever the settings say of invoices, a test is a draft.
    const { settings } = given;
    const transferCase = { ...given, settings: { ...settings, invoices: { ...settings.invoices, status: 'draft' as const } } };
    const ending = given.testLink === null ? await make(run, transferCase, shelf) : await lookAgain(run, transferCase, shelf);
    // A test that cannot be made opens no issue: whoever asked for it is looking, and asks again when the cause is mended.
    return ending.state === 'needs-you' ? skipped(ending.cause.code, ending.cause.params) : ending;
  };
}

const done = (code: string, params: Message['params'], notes: Message[] = []): Ending => ({
  state: 'done',
  reason: { code, params },
  notes,
});

async function make(run: Run, transferCase: TransferCase, shelf: CompanyFactsShelf): Promise<Ending> {
  const { recordKey: number } = run.transfer;
  const { isThere, isSpent } = await before(run);
  if (isThere) return skipped('test.invoice-there', { number });
  if (isSpent) return done('test.deleted', { number });
  const read = await run.clients.rackbeat.invoice(number);
  if (!read.ok) return read.kind === 'missing' ? skipped('skip.deleted-in-rackbeat', { number }) : failed(run, read);
  const invoice = read.value;
  if (!invoice.is_booked) return skipped('skip.not-booked', { number });
  transferCase.shown.title = invoice.customer?.name ?? null;
  transferCase.shown.facts = {
    ...transferCase.shown.facts,
    pages: { rackbeat: rackbeatPage(run.context.pages, number), eaccounting: null },
    invoiceDate: invoice.invoice_date,
    isCreditNote: invoice.is_creditnote,
    currency: invoice.currency,
    rackbeat: { net: formatMoney(invoice.total_subtotal), vat: formatMoney(invoice.total_vat), gross: formatMoney(invoice.total_total) },
  };
  const planned = await planFromRackbeat(run, shelf, invoice, transferCase);
  if (planned.plan !== 'ready') return notPlanned(run, planned);
  const complete = await createMissing(run, planned, shelf, stepsOf(planned));
  if (complete.ending !== null) return complete.ending;
  const step = await createOne({ run, transferCase, shelf }, complete.plan);
  const notes = [...complete.plan.articles.notes, ...complete.plan.notes];
  if (step.ending === null) return done('test.stands', { number }, [...notes, ...step.notes]);
  // It stands and differs: that is what a test is for.
  return step.ending.state === 'needs-you'
    ? done('test.differs', { number }, [...notes, { code: step.ending.cause.code, params: step.ending.cause.params }])
    : step.ending;
}

/** The link is taken away when the draft is seen to be gone: a late wake-up makes no other. */
const before = ({ context, connectionId, transfer }: Run): Promise<{ isThere: boolean; isSpent: boolean }> =>
  withTenant(context.ledger, connectionId, async (trx) => {
    const creation = await latestEffect(trx, testDraftCreation.kind, transfer.recordKey);
    return {
      isThere: (await latestLink(trx, 'invoice', transfer.recordKey)) !== null,
      isSpent: creation?.state === 'settled' && creation.generation === transfer.generation,
    };
  });

const stepsOf = ({ customer, articles }: PlannedInvoice) =>
  planInvoice({
    customer: customer.found,
    articlesToCreate: articles.toCreate.map(({ item }) => item),
    standing: 'none',
    changed: false,
    wanted: 'draft',
    emailed: false,
  });

function notPlanned(run: Run, plan: Exclude<InvoicePlan, PlannedInvoice>): Ending {
  switch (plan.plan) {
    case 'failed':
      return failed(run, plan.failure);
    case 'refused':
      return skipped(plan.refusal.code, plan.refusal.params);
    case 'ask':
    case 'skipped':
    case 'wait':
    case 'soon':
      return skipped(plan.message.code, plan.message.params);
  }
}

/** What has become of the draft; untouched, and when a person has said so, it is deleted. */
async function lookAgain(run: Run, transferCase: TransferCase, shelf: CompanyFactsShelf): Promise<Ending> {
  const { recordKey: number } = run.transfer;
  const standing = transferCase.testLink?.facts as unknown as Standing;
  showStanding(run, transferCase.shown.facts, standing);
  const { notes } = transferCase.shown;
  const found = await lookAtDraft(run, standing);
  switch (found.found) {
    case 'failed':
      return failed(run, found.failure);
    case 'booked':
      return done('test.booked', { number, eaccounting: String(found.invoice.InvoiceNumber) }, notes);
    case 'deleted':
      return deleted(run, transferCase);
    case 'draft': {
      if (found.state === 'edited') return done('test.edited', { number }, notes);
      if (decidedOf(transferCase.shown.facts).deleteTest === undefined) return done('test.stands', { number }, notes);
      const failedDeletion = await deleteTestDraft(run, shelf, standing);
      return failedDeletion ?? deleted(run, transferCase);
    }
  }
}

function deleted(run: Run, transferCase: TransferCase): Ending {
  const { recordKey: number } = run.transfer;
  run.later((trx) => removeLink(trx, 'test-draft', number));
  transferCase.shown.facts.pages = { rackbeat: rackbeatPage(run.context.pages, number), eaccounting: null };
  return done('test.deleted', { number });
}

/** Null when it is gone. */
export async function deleteTestDraft(run: Run, shelf: CompanyFactsShelf, { draftId }: Pick<Standing, 'draftId'>): Promise<Ending | null> {
  const subject = { draftId: draftId ?? '' };
  const end = await performEffect(run, draftDeletion, { recordKey: subject.draftId, generation: 1, subject, request: subject });
  return end.end === 'settled' || end.end === 'done-before' ? null : notMade(run, end, shelf);
}
