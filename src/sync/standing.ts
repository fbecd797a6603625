/** Where one document stands at eAccounting, as the link remembers it: what we wrote, and how to tell whether somebody touched it since. */
import { createHash } from 'node:crypto';
import type { Settings } from '../../api/settings.ts';
import type { Message } from '../core/failure.ts';
import { stringifyJson } from '../core/json.ts';
import { type Decimal, formatMoney, round2, sum, ZERO } from '../core/money.ts';
import type { BookedInvoice, Draft, DraftBody } from '../eaccounting/schema.ts';
import type { RackbeatInvoice } from '../rackbeat/schema.ts';
import { saveLink } from '../store/links.ts';
import { eaccountingPage, rackbeatPage } from './document-pages.ts';
import type { Learned } from './learned.ts';
import type { Run } from './run.ts';
import type { TransferCase } from './run-transfer.ts';

export interface Standing {
  as: 'draft' | 'invoice';
  draftId: string | null;
  invoiceId: string | null;
  invoiceNumber: string | null;
  customerId: string;
  mark: string;
  /** Hash of the body we wrote last: the same body again means that nothing of ours changed. */
  bodyHash: string;
  /** Hash of what the vendor answered to it: another one means that a person has edited the draft. */
  fingerprint: string | null;
  net: string;
  vat: string;
  gross: string;
  emailed: boolean;
  /** What the settings asked for when the draft was made: a draft of then is not booked because the setting was raised later. */
  wanted: Settings['invoices']['status'];
  /** What we believed of the vendor when we wrote it: the same document is planned the same way again. */
  learned: Learned;
  /** Hash of what Rackbeat said then: another one means that the invoice was changed there. */
  source: string;
  /** The draft carries the warning that keeps people from booking it. */
  stopped: boolean;
  /** Who has made an invoice of the draft. What a person has booked is hers to send. */
  bookedBy?: 'us' | 'person';
  /** When Rackbeat made the invoice: a number can be given out again. */
  rackbeatCreatedAt?: string | null;
  /** The draft was deleted on a person's word, together with its credit note: neither crosses. */
  dropped?: { credit: string; person: string };
  /** Booked, and not what Rackbeat says: stays until a person has dealt with it. */
  difference: Message | null;
}

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

export const bodyHash = (body: DraftBody): string => hash(stringifyJson(body));

/** What makes an invoice another sale: not when it was booked, by whom it was touched, or what its cards are called today. */
export function sourceHash(invoice: RackbeatInvoice): string {
  const lines = invoice.lines.map((line) => [
    line.child_id,
    line.name,
    line.quantity,
    line.line_price,
    line.line_total,
    line.discount_percentage,
    line.vat_percentage,
  ]);
  const { invoice_date, due_date, customer_id, currency, is_creditnote, total_subtotal, total_vat, total_total } = invoice;
  return hash(stringifyJson([invoice_date, due_date, customer_id, currency, is_creditnote, total_subtotal, total_vat, total_total, lines]));
}

/** What a person can change on a draft. Row ids are left out: the vendor renews them on every write. */
export function fingerprintOf(draft: Draft): string {
  const rows = (draft.Rows ?? []).map((row) => [
    row.LineNumber,
    row.ArticleId,
    row.IsTextRow,
    row.Text,
    row.UnitPrice,
    row.Quantity,
    row.DiscountPercentage,
  ]);
  return hash(stringifyJson([draft.CustomerId, draft.InvoiceDate, draft.DueDate, draft.DeliveryDate, draft.IsCreditInvoice, rows]));
}

/**
 * Net without company-wide rounding, which is never a difference. Whether the total includes that rounding is not documented: the
 * rows' own net tells, and where they are not told it is taken to be so.
 */
function netOf(total: Decimal, vat: Decimal, rounding: Decimal | null, rows: readonly (Decimal | null)[]): Decimal {
  const [without, within] = [total.minus(vat), total.minus(rounding ?? ZERO).minus(vat)];
  const told = rows.flatMap((row) => row ?? []);
  // Rows of a credit note may be shown with either sign.
  return told.length > 0 && without.abs().eq(round2(sum(told)).abs()) ? without : within;
}

export function totalsOfDraft(draft: Draft): { net: string; vat: string; gross: string } {
  const { TotalAmount: total, TotalVatAmount: vat, TotalRoundings, Rows, IncludesVat } = draft;
  // Where prices include VAT, all of it belongs to the rows together.
  const rows = (Rows ?? []).map(({ IsTextRow, Amount }) => (IsTextRow ? null : Amount));
  const net = netOf(total, vat, TotalRoundings, IncludesVat ? [...rows, ZERO.minus(vat)] : rows);
  return { net: formatMoney(net), vat: formatMoney(vat), gross: formatMoney(total) };
}

export function totalsOfInvoice(invoice: BookedInvoice): { net: string; vat: string; gross: string } {
  const { TotalAmountInvoiceCurrency: total, TotalVatAmountInvoiceCurrency: vat, TotalRoundings, Rows } = invoice;
  const rows = (Rows ?? []).map(({ IsTextRow, AmountNoVat }) => (IsTextRow ? null : AmountNoVat));
  return { net: formatMoney(netOf(total, vat, TotalRoundings, rows)), vat: formatMoney(vat), gross: formatMoney(total) };
}

/** The draft has become an invoice, by us or by hand. */
export const bookedStanding = (standing: Standing, invoice: BookedInvoice, bookedBy: 'us' | 'person'): Standing => ({
  ...standing,
  as: 'invoice',
  bookedBy,
  invoiceId: invoice.Id,
  invoiceNumber: String(invoice.InvoiceNumber),
  fingerprint: null,
  ...totalsOfInvoice(invoice),
});

/** Remembers where the document stands; written with the run's next transaction. */
export function rememberStanding(run: Run, standing: Standing): void {
  const { kind, recordKey, generation } = run.transfer;
  const now = run.context.clock.now();
  const id = standing.invoiceId ?? standing.draftId;
  if (id === null) throw new Error('a standing document has an id');
  run.later((trx) =>
    saveLink(
      trx,
      {
        kind: kind === 'test-draft' ? kind : 'invoice',
        rackbeatKey: recordKey,
        generation,
        rackbeatId: null,
        eaccountingId: id,
        eaccountingNumber: standing.invoiceNumber,
        facts: { ...standing },
      },
      now,
    ),
  );
}

/** Remembers it and shows it. */
export function keepStanding(run: Run, transferCase: Pick<TransferCase, 'shown'>, standing: Standing): void {
  rememberStanding(run, standing);
  showStanding(run, transferCase.shown.facts, standing);
}

/** What lists and the story show of it. */
export function showStanding(
  run: Run,
  facts: Record<string, unknown>,
  { as, draftId, invoiceId, invoiceNumber, net, vat, gross, mark, emailed }: Standing,
): void {
  const { pages } = run.context;
  facts.pages = { rackbeat: rackbeatPage(pages, run.transfer.recordKey), eaccounting: eaccountingPage(pages, { as, draftId, invoiceId }) };
  facts.eaccounting = { as, draftId, invoiceId, invoiceNumber, net, vat, gross };
  facts.mark = mark;
  facts.emailed = emailed;
}
