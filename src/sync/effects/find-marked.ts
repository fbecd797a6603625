/**
 * Finds our own documents at eAccounting by the mark code in their last text row. What the vendor filters is not
 * certain, so there is a ladder: by row text, by customer, by time. Totals are never part of identity.
 */
import type { Failure, Result } from '../../core/failure.ts';
import type { BookedInvoice, Draft } from '../../eaccounting/schema.ts';
import type { Clients } from '../context.ts';

export interface MarkedSubject {
  mark: string;
  customerId: string;
}

/** The two forms in which a document of ours can stand at eAccounting. */
export type StandingDocument = { as: 'draft'; draft: Draft } | { as: 'invoice'; invoice: BookedInvoice };

/** Our clock and the vendor's may differ, and a document is stamped by the vendor. */
const CLOCK_SLACK_MS = 5 * 60_000;

/** The vendor's code for a filter it does not take. */
const FILTER_REFUSED = 'eaccounting.6000';

const isFilterRefusal = (failure: Failure): boolean => failure.code === FILTER_REFUSED;

const carriesMark = (rows: readonly { Text: string | null }[] | null, mark: string): boolean =>
  rows?.some((row) => row.Text?.includes(mark)) ?? false;

const since = (moment: Date): Date => new Date(moment.getTime() - CLOCK_SLACK_MS);

/** All drafts of this customer that carry the mark. `sentAt` bounds the last rung of the ladder. */
export async function draftsWithMark({ eaccounting }: Clients, subject: MarkedSubject, sentAt: Date): Promise<Result<Draft[]>> {
  let list = await eaccounting.draftsWithRowText(subject.mark);
  if (!list.ok && isFilterRefusal(list)) list = await eaccounting.draftsOfCustomer(subject.customerId);
  if (!list.ok && isFilterRefusal(list)) list = await eaccounting.draftsNewestFirst(since(sentAt));
  if (!list.ok) return list;

  const found: Draft[] = [];
  for (const draft of list.value.items) {
    if (draft.CustomerId !== subject.customerId) continue;
    // Some list answers come without rows: then only the draft itself can tell.
    const whole = draft.Rows === null ? await eaccounting.draft(draft.Id) : { ok: true as const, value: draft };
    if (!whole.ok) {
      if (whole.kind === 'missing') continue;
      return whole;
    }
    if (carriesMark(whole.value.Rows, subject.mark)) found.push(whole.value);
  }
  return { ok: true, value: found };
}

/** All booked invoices of this customer that carry the mark: a person may have converted the draft. */
export async function invoicesWithMark({ eaccounting }: Clients, subject: MarkedSubject, sentAt: Date): Promise<Result<BookedInvoice[]>> {
  let list = await eaccounting.invoicesWithRowText(subject.mark);
  if (!list.ok && isFilterRefusal(list)) list = await eaccounting.invoicesOfCustomer(subject.customerId, since(sentAt));
  if (!list.ok) return list;

  const found: BookedInvoice[] = [];
  for (const invoice of list.value.items) {
    if (invoice.CustomerId !== subject.customerId) continue;
    const whole = invoice.Rows === null ? await eaccounting.invoice(invoice.Id) : { ok: true as const, value: invoice };
    if (!whole.ok) {
      if (whole.kind === 'missing') continue;
      return whole;
    }
    if (carriesMark(whole.value.Rows, subject.mark)) found.push(whole.value);
  }
  return { ok: true, value: found };
}
