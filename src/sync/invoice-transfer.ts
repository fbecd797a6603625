/**
 * One Rackbeat invoice on its way across: fetch, map, make what it needs, create or renew the draft, compare, and, as the
 * settings want it, book and e-mail. Each step that writes is one effect.
 */
import type { Message } from '../core/failure.ts';
import { formatMoney } from '../core/money.ts';
import type { BookedInvoice } from '../eaccounting/schema.ts';
import { toDraftBody } from '../mapping/draft-body.ts';
import type { Difference } from '../mapping/facts.ts';
import { isVoided } from '../mapping/voided.ts';
import type { RackbeatInvoice } from '../rackbeat/schema.ts';
import { bookDocument, doneAs, NOT_EMAILED } from './booking-step.ts';
import { morningOf } from './calendar-day.ts';
import { type CompanyFactsShelf, doubtsFacts } from './company-facts.ts';
import { createMissing } from './create-missing.ts';
import { customerFirst } from './customer-first.ts';
import { rackbeatPage } from './document-pages.ts';
import { doubtCards } from './doubt-cards.ts';
import { adoptBooked, createOne, draftDeleted, renewOne } from './draft-step.ts';
import type { DraftStep, DraftWork } from './draft-work.ts';
import { dropDraft, droppedEnding } from './drop-draft.ts';
import { type Ending, failed, needsYou, refused, skipped } from './ending.ts';
import { lookAtDraft, whoBooked } from './hand-changes.ts';
import { type InvoicePlan, type PlannedInvoice, planFromRackbeat } from './invoice-plan.ts';
import { uniqueNotes } from './master-data-ending.ts';
import { type InvoiceStep, mayCross, moreCareful, planInvoice } from './plan.ts';
import type { Run } from './run.ts';
import type { TransferCase, TransferHandler } from './run-transfer.ts';
import { mindSecond, withoutEmail } from './second-document.ts';
import { bodyHash, type Standing, showStanding, sourceHash } from './standing.ts';
import { makeWay } from './test-draft/make-way.ts';
import { leaveTraces } from './traces.ts';

export function createInvoiceTransfer(shelf: CompanyFactsShelf): TransferHandler {
  return async (run, given) => {
    const { recordKey, generation } = run.transfer;
    const transferCase = generation > 1 ? { ...given, settings: withoutEmail(given.settings) } : given;
    const readAt = run.context.clock.now();
    const read = await run.clients.rackbeat.invoice(recordKey);
    const standing = transferCase.link === null ? null : (transferCase.link.facts as unknown as Standing);
    if (!read.ok) {
      if (read.kind !== 'missing') return failed(run, read);
      return standing === null
        ? skipped('skip.deleted-in-rackbeat', { number: recordKey })
        : needsYou(run, { code: 'invoice.deleted-in-rackbeat', params: { number: recordKey } }, { who: 'accountant', perRecord: true });
    }
    show(run, transferCase, read.value);
    if (standing?.dropped) return droppedEnding(standing.dropped);
    if (standing !== null) showStanding(run, transferCase.shown.facts, standing);
    const work: DraftWork = { run, transferCase, shelf };
    const reading: Reading = { invoice: read.value, readAt };
    const passage = mayCross(read.value, transferCase.settings.invoices, run.transfer.byPerson !== null);
    if (!passage.pass) return passageClosed(run, passage.reason, standing);
    const first = doubtCards(run, read.value, await goOn(work, reading, standing));
    const ending = standing === null ? first : await mindSecond(run, first, read.value.updated_at);
    return ending.state === 'done' ? leaveTraces(run, transferCase, ending) : ending;
  };
}

interface Reading {
  invoice: RackbeatInvoice;
  readAt: Date;
}

async function goOn(work: DraftWork, reading: Reading, standing: Standing | null): Promise<Ending> {
  if (standing === null) return firstTransfer(work, reading);
  if (isAnother(reading.invoice, standing)) {
    const params = { number: reading.invoice.number, standing: standing.as, eaccounting: standing.invoiceNumber ?? '' };
    return needsYou(work.run, { code: 'invoice.number-reused', params }, { who: 'accountant', perRecord: true });
  }
  return standing.as === 'draft' ? standsAsDraft(work, reading, standing) : standsAsInvoice(work, reading, standing);
}

/** Rackbeat gives a number out again when its last holder was deleted. The same moment may be written in two ways. */
const isAnother = ({ created_at: now }: RackbeatInvoice, { rackbeatCreatedAt: then }: Standing): boolean =>
  now !== null && typeof then === 'string' && Date.parse(now) !== Date.parse(then);

async function firstTransfer(work: DraftWork, reading: Reading): Promise<Ending> {
  const { run, transferCase, shelf } = work;
  const planned = await planFromRackbeat(run, shelf, reading.invoice, transferCase);
  if (planned.plan !== 'ready') return notReady(work, planned);
  const steps = stepsOf(work, planned, null);
  const addressed = await customerFirst(run, transferCase, shelf, planned);
  if (addressed.ending !== null) return addressed.ending;
  const complete = await createMissing(run, addressed.plan, shelf, steps);
  if (complete.ending !== null) return complete.ending;
  const inTheWay = await makeWay(work);
  if (inTheWay !== null) return inTheWay;
  return book(work, reading, complete.plan, await createOne(work, complete.plan), steps);
}

/** Looked at before anything else: people edit, book and delete drafts, and that is theirs to do. */
async function standsAsDraft(work: DraftWork, reading: Reading, standing: Standing): Promise<Ending> {
  const { run, transferCase, shelf } = work;
  const found = await lookAtDraft(run, standing);
  if (found.found === 'failed') return failed(run, found.failure);
  const dropped = await dropDraft(run, transferCase, shelf, standing, found);
  if (dropped !== null) return dropped;
  if (found.found === 'deleted') return draftDeleted(work);
  const planned = await planFromRackbeat(run, shelf, reading.invoice, transferCase, standing.learned);
  if (found.found === 'booked') return bookedByPerson(work, reading, standing, found.invoice, planned);
  if (planned.plan !== 'ready') return notReady(work, planned);

  const steps = stepsOf(work, planned, standing);
  if (found.state === 'edited' && steps.length === 0) {
    const note = { code: 'note.draft-edited-by-person', params: {} };
    const notes = transferCase.shown.notes.filter(({ code }) => code !== note.code);
    return { ...doneBefore(work, standing), notes: [...notes, note] };
  }
  const complete = found.state === 'edited' ? { ending: null, plan: planned } : await createMissing(run, planned, shelf, steps);
  if (complete.ending !== null) return complete.ending;
  const changed = steps.some(({ step }) => step === 'update-draft');
  return book(work, reading, complete.plan, await renewOne(work, complete.plan, standing, found, changed), steps);
}

async function bookedByPerson(
  work: DraftWork,
  reading: Reading,
  standing: Standing,
  invoice: BookedInvoice,
  planned: InvoicePlan,
): Promise<Ending> {
  const plan = planned.plan === 'ready' ? planned : null;
  const by = await whoBooked(work.run, standing, invoice);
  const step = adoptBooked(work, plan, standing, invoice, by);
  if (step.ending !== null) return step.ending;
  if (standing.source !== sourceHash(reading.invoice)) return changedAfterBooking(work, reading.invoice, step.standing);
  if (plan === null) return { ...doneBefore(work, step.standing), notes: step.notes };
  const { settings } = work.transferCase;
  const isUnsent = by === 'person' && moreCareful(standing.wanted, settings.invoices.status) === 'invoiced-and-emailed';
  if (isUnsent) step.notes.push(NOT_EMAILED);
  return book(work, reading, plan, step, stepsOf(work, plan, step.standing));
}

/** A booked document is never written again: what differs is shown, and only an e-mail may be left to do. */
async function standsAsInvoice(work: DraftWork, reading: Reading, standing: Standing): Promise<Ending> {
  const { run, transferCase, shelf } = work;
  const perRecord = { who: 'accountant', perRecord: true } as const;
  const read = await run.clients.eaccounting.invoice(standing.invoiceId ?? '');
  if (!read.ok && read.kind !== 'missing') return failed(run, read);
  if (!read.ok || isVoided(read.value)) {
    const params = { number: reading.invoice.number, eaccounting: standing.invoiceNumber ?? '' };
    return needsYou(run, { code: 'invoice.voided-by-person', params }, perRecord);
  }
  if (standing.source !== sourceHash(reading.invoice)) return changedAfterBooking(work, reading.invoice, standing);
  if (standing.difference !== null) return needsYou(run, standing.difference, perRecord);
  if (read.value.IsNotDelivered) return notDelivered(run, standing);
  const { settings } = transferCase;
  const wanted = moreCareful(standing.wanted, settings.invoices.status);
  if (wanted !== 'invoiced-and-emailed' || standing.emailed || standing.bookedBy === 'person') return doneBefore(work, standing);
  const planned = await planFromRackbeat(run, shelf, reading.invoice, transferCase, standing.learned);
  if (planned.plan !== 'ready') return notReady(work, planned);
  const step: DraftStep = { ending: null, standing, draft: null, plan: planned, notes: [...transferCase.shown.notes] };
  return book(work, reading, planned, step, stepsOf(work, planned, standing));
}

/** It was e-mailed, and eAccounting says that it did not arrive. A person sends it again; once it has arrived, this ends by itself. */
const notDelivered = (run: Run, { invoiceNumber }: Standing): Ending =>
  needsYou(
    run,
    { code: 'invoice.not-delivered', params: { number: run.transfer.recordKey, eaccounting: invoiceNumber ?? '' } },
    { who: 'accountant', perRecord: true },
  );

/** Unbooked, changed and booked again in Rackbeat, too late: both sides are shown, and a person decides. */
function changedAfterBooking({ run, transferCase }: DraftWork, invoice: RackbeatInvoice, standing: Standing): Ending {
  const pairs: [field: string, rackbeat: string, eaccounting: string][] = [
    ['net', formatMoney(invoice.total_subtotal), standing.net],
    ['vat', formatMoney(invoice.total_vat), standing.vat],
    ['total', formatMoney(invoice.total_total), standing.gross],
  ];
  const differences: Difference[] = pairs.flatMap(([field, rackbeat, eaccounting]) =>
    rackbeat === eaccounting ? [] : [{ where: 'header' as const, field, rackbeat, eaccounting }],
  );
  transferCase.shown.facts.differences = differences;
  return needsYou(
    run,
    { code: 'invoice.changed-after-booking', params: { number: invoice.number, eaccounting: standing.invoiceNumber ?? '' } },
    { who: 'accountant', perRecord: true },
  );
}

function book(work: DraftWork, reading: Reading, planned: PlannedInvoice, step: DraftStep, steps: readonly InvoiceStep[]): Promise<Ending> {
  const { run, transferCase, shelf } = work;
  if (step.ending !== null) return Promise.resolve(step.ending);
  const plan = step.plan ?? planned;
  const said = [...plan.articles.notes, ...(plan.customer.found === 'to-create' ? plan.customer.notes : []), ...plan.notes, ...step.notes];
  // Notes on cards that were made belong to the document as long as it is the same.
  const written = steps.some(({ step: name }) => name === 'create-draft' || name === 'update-draft');
  const notes = uniqueNotes(written ? said : [...transferCase.shown.notes, ...said]);
  return bookDocument(run, transferCase, shelf, { ...reading, plan, standing: step.standing, draft: step.draft, steps, notes });
}

function stepsOf({ transferCase }: DraftWork, plan: PlannedInvoice, standing: Standing | null): InvoiceStep[] {
  const { status } = transferCase.settings.invoices;
  return planInvoice({
    customer: plan.customer.found,
    articlesToCreate: plan.articles.toCreate.map(({ item }) => item),
    standing: standing?.as ?? 'none',
    changed: standing !== null && standing.bodyHash !== hashOf(plan, standing.customerId),
    wanted: standing === null ? status : moreCareful(standing.wanted, status),
    emailed: standing !== null && (standing.emailed || standing.bookedBy === 'person'),
  });
}

/** The hash is that of the body without a customer to be made: an unknown id can never equal one that we have written. */
const hashOf = (plan: PlannedInvoice, customerId: string): string => {
  if (plan.articles.toCreate.length > 0) return '';
  return bodyHash(toDraftBody(plan.document, { customerId: plan.customer.facts.id ?? customerId, articleIds: plan.articleIds }));
};

/** Switched off, unbooked or too old. When the document stands over there already, that is shown and left alone. */
function passageClosed(run: Run, reason: Message, standing: Standing | null): Ending {
  if (standing === null) return skipped(reason.code, reason.params);
  if (reason.code !== 'skip.not-booked')
    return { state: 'done', reason: { code: 'invoice.done', params: {} }, notes: [...run.transfer.notes] };
  return needsYou(
    run,
    { code: 'invoice.unbooked', params: { number: run.transfer.recordKey, standing: standing.as } },
    { who: 'accountant', perRecord: true },
  );
}

/** How soon a run looks again for what another run of ours is doing. */
const SOON_MS = 30_000;

function notReady({ run, transferCase, shelf }: DraftWork, plan: Exclude<InvoicePlan, PlannedInvoice>): Ending {
  // What was refused, here or over there, may have been built from facts that are old.
  if (plan.plan === 'refused' || (plan.plan === 'failed' && doubtsFacts(plan.failure))) shelf.forget(run.connectionId);
  switch (plan.plan) {
    case 'failed':
      return failed(run, plan.failure);
    case 'refused':
      return refused(run, plan.refusal);
    case 'ask':
      return needsYou(run, plan.message, { who: 'accountant', perRecord: plan.perRecord ?? false });
    case 'skipped':
      return skipped(plan.message.code, plan.message.params);
    case 'wait':
      return {
        state: 'waiting',
        reason: plan.message,
        wakeAt: morningOf(plan.until, transferCase.connection.timeZone),
        countsAttempt: false,
      };
    case 'soon':
      return {
        state: 'waiting',
        reason: plan.message,
        wakeAt: new Date(Math.max(run.context.clock.now().getTime() + SOON_MS, plan.notBefore?.getTime() ?? 0)),
        countsAttempt: false,
      };
  }
}

/** Nothing is left to do: the state and the notes of the run that did it stay. */
const doneBefore = ({ run, transferCase }: DraftWork, standing: Standing): Extract<Ending, { state: 'done' }> => ({
  state: 'done',
  reason: run.transfer.state === 'done' || run.transfer.state === 'done-with-notes' ? run.transfer.reason : doneAs(standing),
  notes: transferCase.shown.notes,
});

/** What lists show before anything has been written. */
function show(run: Run, transferCase: TransferCase, invoice: RackbeatInvoice): void {
  transferCase.shown.title = invoice.customer?.name ?? null;
  transferCase.shown.facts = {
    pages: { rackbeat: rackbeatPage(run.context.pages, invoice.number), eaccounting: null },
    ...transferCase.shown.facts,
    rackbeatUpdatedAt: invoice.updated_at,
    bookedAt: invoice.booked_at,
    invoiceDate: invoice.invoice_date,
    isCreditNote: invoice.is_creditnote,
    currency: invoice.currency,
    rackbeat: { net: formatMoney(invoice.total_subtotal), vat: formatMoney(invoice.total_vat), gross: formatMoney(invoice.total_total) },
  };
}
