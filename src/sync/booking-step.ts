/** Books a draft that agrees with Rackbeat, and e-mails it once. Nothing here moves a date, and nothing is booked on an old reading. */
import type { Message } from '../core/failure.ts';
import type { Draft, DraftValidationBody } from '../eaccounting/schema.ts';
import type { RackbeatInvoice } from '../rackbeat/schema.ts';
import { withTenant } from '../store/database.ts';
import { loadSettings } from '../store/settings.ts';
import type { CompanyFactsShelf } from './company-facts.ts';
import { draftConversion, invoiceEmail } from './effects/documents.ts';
import { performEffect } from './effects/ledger.ts';
import { type Ending, failed, needsYou } from './ending.ts';
import { bookedDifference, invoiceMadeFrom } from './hand-changes.ts';
import type { PlannedInvoice } from './invoice-plan.ts';
import { notMade } from './not-made.ts';
import { type InvoiceStep, moreCareful } from './plan.ts';
import type { Run } from './run.ts';
import type { TransferCase } from './run-transfer.ts';
import { sentAtOf } from './sent-at.ts';
import { bookedStanding, keepStanding, type Standing } from './standing.ts';

/** An invoice read longer ago than this is read again before anything that cannot be taken back. */
const STALE_MS = 60_000;

export interface Booking {
  invoice: RackbeatInvoice;
  /** When `invoice` was read. */
  readAt: Date;
  plan: PlannedInvoice;
  standing: Standing;
  /** As the vendor last showed it; null when it is booked already. */
  draft: Draft | null;
  steps: readonly InvoiceStep[];
  notes: Message[];
}

export async function bookDocument(run: Run, transferCase: TransferCase, shelf: CompanyFactsShelf, booking: Booking): Promise<Ending> {
  const wants = (step: InvoiceStep['step']): boolean => booking.steps.some((one) => one.step === step);
  if (!wants('convert') && !wants('email')) return done(booking);
  const stale = await changedMeanwhile(run, booking);
  if (stale !== null) return stale;
  const status = await carefulStatus(run, booking.standing);
  if (status === 'draft') return done(booking);
  if (wants('convert') && booking.standing.as === 'draft') {
    const ending = await convert(run, transferCase, shelf, booking);
    if (ending !== null) return ending;
  }
  // What a person has booked is hers to send, also in the middle of our run.
  if (wants('email') && status === 'invoiced-and-emailed' && booking.standing.bookedBy === 'person') booking.notes.push(NOT_EMAILED);
  else if (wants('email') && status === 'invoiced-and-emailed') return email(run, transferCase, shelf, booking);
  return done(booking);
}

export const doneAs = ({ as, invoiceNumber }: Standing): Message =>
  as === 'draft'
    ? { code: 'invoice.done-draft', params: {} }
    : { code: 'invoice.done-booked', params: { eaccounting: invoiceNumber ?? '' } };

export const NOT_EMAILED: Message = { code: 'note.not-emailed-booked-by-person', params: {} };

const done = ({ standing, notes }: Booking): Ending => ({ state: 'done', reason: doneAs(standing), notes });

/** Unbooked or changed while we were busy: this run ends, and the next one begins with what Rackbeat says now. */
async function changedMeanwhile(run: Run, booking: Booking): Promise<Ending | null> {
  const { clock } = run.context;
  if (clock.now().getTime() - booking.readAt.getTime() <= STALE_MS) return null;
  const read = await run.clients.rackbeat.invoice(booking.invoice.number);
  if (!read.ok) return failed(run, read);
  if (read.value.is_booked && read.value.updated_at === booking.invoice.updated_at) return null;
  return { state: 'waiting', reason: { code: 'invoice.changed-meanwhile', params: {} }, wakeAt: clock.now(), countsAttempt: false };
}

/** What the settings say now and what they said when the draft was made: the more careful of the two. */
async function carefulStatus(run: Run, standing: Standing): Promise<Standing['wanted']> {
  const now = await withTenant(run.context.ledger, run.connectionId, (trx) => loadSettings(trx));
  return moreCareful(now.document.invoices.status, standing.wanted);
}

/** The vendor checks these against the draft and refuses a difference; company-wide rounding goes as the draft shows it. */
const expectedOf = (draft: Draft): DraftValidationBody => ({
  TotalAmountInvoiceCurrency: draft.TotalAmount,
  TotalVatAmountInvoiceCurrency: draft.TotalVatAmount,
  ...(draft.TotalRoundings === null ? {} : { TotalRoundingsInvoiceCurrency: draft.TotalRoundings }),
});

const SAYS_NO: ReadonlySet<string> = new Set(['refused', 'conflict', 'missing']);

async function convert(run: Run, transferCase: TransferCase, shelf: CompanyFactsShelf, booking: Booking): Promise<Ending | null> {
  const { standing, draft } = booking;
  if (draft === null || standing.draftId === null) throw new Error('a draft is booked only after it has been read');
  const end = await performEffect(run, draftConversion, {
    recordKey: standing.draftId,
    generation: 1,
    subject: { draftId: standing.draftId, mark: standing.mark, customerId: standing.customerId },
    request: { draftId: standing.draftId, expected: expectedOf(draft) },
    bornAt: await sentAtOf(run, 'draft.create', run.transfer.recordKey, standing.draftId),
  });
  // A draft that a person has booked may stay where it is, and cannot be booked again: hers is the invoice.
  const hers = end.end === 'refused' && SAYS_NO.has(end.failure.kind) ? await invoiceMadeFrom(run, standing) : null;
  const invoice = hers?.ok ? hers.value : null;
  if (end.end !== 'settled' && invoice === null) return notMade(run, end, shelf);
  const booked = end.end === 'settled' ? end.answer : invoice;
  if (booked === null) return null;
  const difference = bookedDifference(run, transferCase, booking.plan.expected, booked);
  booking.standing = { ...bookedStanding(standing, booked, invoice === null ? 'us' : 'person'), difference };
  keepStanding(run, transferCase, booking.standing);
  const number = booking.standing.invoiceNumber ?? '';
  if (invoice === null) run.tell('invoice.booked', { eaccounting: number });
  else booking.notes.push({ code: 'note.booked-by-person', params: { number } });
  // A booked document that differs from what was agreed is an issue, never a second document.
  return difference === null ? null : needsYou(run, difference, { who: 'accountant', perRecord: true });
}

async function email(run: Run, transferCase: TransferCase, shelf: CompanyFactsShelf, booking: Booking): Promise<Ending> {
  const { standing, plan } = booking;
  if (standing.invoiceId === null) throw new Error('only a booked invoice is e-mailed');
  if (plan.customer.facts.email === null) {
    booking.notes.push({ code: 'note.no-email-address', params: { customer: plan.customer.facts.number } });
    return done(booking);
  }
  const end = await performEffect(run, invoiceEmail, {
    recordKey: standing.invoiceId,
    generation: 1,
    subject: { invoiceId: standing.invoiceId },
    request: { invoiceId: standing.invoiceId, body: {} },
    bornAt: await sentAtOf(run, 'invoice.convert', standing.draftId ?? '', standing.invoiceId),
  });
  if (end.end !== 'settled' && end.end !== 'done-before') return notMade(run, end, shelf);
  booking.standing = { ...standing, emailed: true };
  keepStanding(run, transferCase, booking.standing);
  run.tell('invoice.emailed', { eaccounting: standing.invoiceNumber ?? '' });
  return done(booking);
}
