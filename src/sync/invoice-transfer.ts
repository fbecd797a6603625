/**
 * One Rackbeat invoice on its way across: fetch, map, make what it needs, create or renew the draft, compare, and, as the
 * settings want it, book and e-mail. Each step that writes is one effect.
 */
import type { Message } from '../core/failure.ts';
import { formatMoney } from '../core/money.ts';
import { toDraftBody } from '../mapping/draft-body.ts';
import type { RackbeatInvoice } from '../rackbeat/schema.ts';
import { withTenant } from '../store/database.ts';
import { findLink } from '../store/links.ts';
import { bookDocument } from './booking-step.ts';
import { morningOf } from './calendar-day.ts';
import type { CompanyFactsShelf } from './company-facts.ts';
import { createMissing } from './create-missing.ts';
import { writeDraft } from './draft-step.ts';
import { type Ending, failed, needsYou, refused, skipped } from './ending.ts';
import { type InvoicePlan, type PlannedInvoice, planFromRackbeat } from './invoice-plan.ts';
import { mayCross, moreCareful, planInvoice } from './plan.ts';
import type { Run } from './run.ts';
import type { TransferCase, TransferHandler } from './run-transfer.ts';
import { bodyHash, showStanding, type Standing } from './standing.ts';

export function createInvoiceTransfer(shelf: CompanyFactsShelf): TransferHandler {
  return async (run, transferCase) => {
    const { recordKey } = run.transfer;
    const readAt = run.context.clock.now();
    const read = await run.clients.rackbeat.invoice(recordKey);
    const standing = await standingOf(run);
    if (!read.ok) {
      if (read.kind !== 'missing') return failed(run, read);
      return standing === null
        ? skipped('skip.deleted-in-rackbeat', { number: recordKey })
        : needsYou(run, { code: 'invoice.deleted-in-rackbeat', params: { number: recordKey } }, { who: 'accountant', perRecord: true });
    }
    show(transferCase, read.value);
    if (standing !== null) showStanding(transferCase.shown.facts, standing);
    return transferInvoice(run, transferCase, shelf, { invoice: read.value, readAt }, standing);
  };
}

async function transferInvoice(
  run: Run,
  transferCase: TransferCase,
  shelf: CompanyFactsShelf,
  { invoice, readAt }: { invoice: RackbeatInvoice; readAt: Date },
  standing: Standing | null,
): Promise<Ending> {
  const { settings } = transferCase;
  const passage = mayCross(invoice, settings.invoices, run.transfer.byPerson !== null);
  if (!passage.pass) return passageClosed(run, passage.reason, standing);

  const plan = await planFromRackbeat(run, shelf, invoice, transferCase);
  if (plan.plan !== 'ready') {
    if (plan.plan === 'failed' || plan.plan === 'refused') shelf.forget(run.connectionId);
    return notReady(run, plan, transferCase.connection.timeZone);
  }

  const steps = planInvoice({
    customer: plan.customer.found,
    articlesToCreate: plan.articles.toCreate.map(({ item }) => item),
    standing: standing?.as ?? 'none',
    changed: standing !== null && standing.bodyHash !== hashOf(plan, standing.customerId),
    wanted: standing === null ? settings.invoices.status : moreCareful(standing.wanted, settings.invoices.status),
    emailed: standing?.emailed ?? false,
  });
  if (standing?.as === 'invoice' && standing.bodyHash !== hashOf(plan, standing.customerId)) {
    return needsYou(
      run,
      { code: 'invoice.changed-after-booking', params: { number: invoice.number, eaccounting: standing.invoiceNumber ?? '' } },
      { who: 'accountant', perRecord: true },
    );
  }
  if (steps.length === 0) return doneBefore(run, transferCase);

  const missing = await createMissing(run, plan, shelf, steps);
  if (missing !== null) return missing;
  const draft = await writeDraft(run, transferCase, plan, shelf, standing, steps);
  if (draft.ending !== null) return draft.ending;
  const notes = [
    ...plan.articles.notes,
    ...(plan.customer.found === 'to-create' ? plan.customer.notes : []),
    ...plan.notes,
    ...draft.notes,
  ];
  return bookDocument(run, transferCase, shelf, { invoice, readAt, plan, standing: draft.standing, draft: draft.draft, steps, notes });
}

/** The hash is that of the body without a customer to be made: an unknown id can never equal one that we have written. */
const hashOf = (plan: PlannedInvoice, customerId: string): string => {
  if (plan.articles.toCreate.length > 0) return '';
  return bodyHash(toDraftBody(plan.document, { customerId: plan.customer.facts.id ?? customerId, articleIds: plan.articleIds }));
};

async function standingOf(run: Run): Promise<Standing | null> {
  const link = await withTenant(run.context.ledger, run.connectionId, (trx) =>
    findLink(trx, 'invoice', run.transfer.recordKey, run.transfer.generation),
  );
  return link ? (link.facts as unknown as Standing) : null;
}

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

function notReady(run: Run, plan: Exclude<InvoicePlan, PlannedInvoice>, timeZone: string): Ending {
  switch (plan.plan) {
    case 'failed':
      return failed(run, plan.failure);
    case 'refused':
      return refused(run, plan.refusal);
    case 'ask':
      return needsYou(run, plan.message, { who: 'accountant' });
    case 'skipped':
      return skipped(plan.message.code, plan.message.params);
    case 'wait':
      return { state: 'waiting', reason: plan.message, wakeAt: morningOf(plan.until, timeZone), countsAttempt: false };
  }
}

/** Nothing is left to do: the state and the notes of the run that did it stay. */
const doneBefore = (run: Run, transferCase: TransferCase): Ending => ({
  state: 'done',
  reason:
    run.transfer.state === 'done' || run.transfer.state === 'done-with-notes' ? run.transfer.reason : { code: 'invoice.done', params: {} },
  notes: transferCase.shown.notes,
});

/** What lists show before anything has been written. */
function show(transferCase: TransferCase, invoice: RackbeatInvoice): void {
  transferCase.shown.title = invoice.customer?.name ?? null;
  transferCase.shown.facts = {
    ...transferCase.shown.facts,
    rackbeatUpdatedAt: invoice.updated_at,
    bookedAt: invoice.booked_at,
    invoiceDate: invoice.invoice_date,
    isCreditNote: invoice.is_creditnote,
    currency: invoice.currency,
    rackbeat: { net: formatMoney(invoice.total_subtotal), vat: formatMoney(invoice.total_vat), gross: formatMoney(invoice.total_total) },
  };
}
