/** What people have done at eAccounting to a document of ours since we wrote it: edited, booked, deleted or voided. It is adopted and shown, never remade. */
import type { Failure, Message, Result } from '../core/failure.ts';
import type { BookedInvoice, Draft } from '../eaccounting/schema.ts';
import { compareBooked } from '../mapping/compare-booked.ts';
import type { Difference, ExpectedTotals } from '../mapping/facts.ts';
import { withTenant } from '../store/database.ts';
import { latestEffect } from '../store/effects.ts';
import { invoicesWithMark } from './effects/find-marked.ts';
import { settleFound } from './effects/ledger.ts';
import type { Run } from './run.ts';
import type { TransferCase } from './run-transfer.ts';
import { fingerprintOf, type Standing } from './standing.ts';

export type DraftFound =
  /** `ours`: nobody has touched it. `unsure`: a writing of ours is open, so its fingerprint says nothing. */
  | { found: 'draft'; draft: Draft; state: 'ours' | 'edited' | 'unsure' }
  | { found: 'booked'; invoice: BookedInvoice }
  | { found: 'deleted' }
  | { found: 'failed'; failure: Failure };

/** The draft and the invoice are both asked for: whether a draft stays readable after its conversion is not documented. */
export async function lookAtDraft(run: Run, standing: Standing): Promise<DraftFound> {
  const draftId = standing.draftId ?? '';
  const read = await run.clients.eaccounting.draft(draftId);
  if (!read.ok && read.kind !== 'missing') return { found: 'failed', failure: read };
  const made = await invoiceMadeFrom(run, standing);
  if (!made.ok) return { found: 'failed', failure: made };
  if (made.value !== null) return { found: 'booked', invoice: made.value };
  if (!read.ok) return { found: 'deleted' };
  if (standing.fingerprint === fingerprintOf(read.value)) return { found: 'draft', draft: read.value, state: 'ours' };
  return { found: 'draft', draft: read.value, state: (await updateIsOpen(run, draftId)) ? 'unsure' : 'edited' };
}

/** By the vendor's own draft id, or by our mark where it does not filter by that. `since`: when the document's transfer began. */
export async function invoiceMadeFrom(run: Run, standing: Standing, since = run.transfer.createdAt): Promise<Result<BookedInvoice | null>> {
  const made = await run.clients.eaccounting.invoiceFromDraft(standing.draftId ?? '');
  if (made.ok || made.kind !== 'refused') return made;
  const { mark, customerId } = standing;
  const marked = await invoicesWithMark(run.clients, { mark, customerId }, since);
  return marked.ok ? { ok: true, value: marked.value[0] ?? null } : marked;
}

async function updateIsOpen(run: Run, draftId: string): Promise<boolean> {
  const latest = await withTenant(run.context.ledger, run.connectionId, (trx) => latestEffect(trx, 'draft.update', draftId));
  return latest !== null && ['planned', 'sent', 'unknown'].includes(latest.state);
}

/** Between two clocks that are both kept right. */
const CLOCKS_DIFFER_MS = 10_000;

/**
 * Whose conversion it was: ours when one of ours has no known end and the invoice was made inside that attempt. When in doubt a
 * person's, because then it is not e-mailed.
 */
export async function whoBooked(run: Run, { draftId }: Standing, invoice: BookedInvoice): Promise<'us' | 'person'> {
  const effect = await withTenant(run.context.ledger, run.connectionId, (trx) => latestEffect(trx, 'invoice.convert', draftId ?? ''));
  if (effect?.state !== 'unknown' || effect.sentAt === null || effect.deadlineAt === null) return 'person';
  const made = Date.parse(invoice.CreatedUtc ?? '');
  const inside = made >= effect.sentAt.getTime() - CLOCKS_DIFFER_MS && made <= effect.deadlineAt.getTime() + CLOCKS_DIFFER_MS;
  if (inside) settleFound(run, effect, invoice.Id);
  return inside ? 'us' : 'person';
}

/** A booked document against what Rackbeat said; null when it may stand. A difference is an issue, never a second document. */
export function bookedDifference(run: Run, transferCase: TransferCase, expected: ExpectedTotals, invoice: BookedInvoice): Message | null {
  const { verdict, differences } = compareBooked(expected, invoice);
  if (verdict !== 'mismatch') return null;
  transferCase.shown.facts.differences = differences;
  return differenceMessage(run, differences, String(invoice.InvoiceNumber));
}

function differenceMessage(run: Run, differences: readonly Difference[], eaccounting: string): Message {
  const number = run.transfer.recordKey;
  const dated = differences.find(({ field }) => field === 'invoiceDate');
  if (dated && differences.every(({ field }) => field === 'invoiceDate' || field === 'dueDate'))
    return { code: 'invoice.booked-on-other-date', params: { number, rackbeat: dated.rackbeat, eaccounting: dated.eaccounting } };
  const first = differences.find(({ step }) => step !== 'rounding');
  const field = first?.field ?? first?.where ?? '';
  return {
    code: 'invoice.booked-differs',
    params: { number, invoice: eaccounting, field, rackbeat: first?.rackbeat ?? '', eaccounting: first?.eaccounting ?? '' },
  };
}
