/** Where one document stands at eAccounting, as the link remembers it: what we wrote, and how to tell whether somebody touched it since. */
import { createHash } from 'node:crypto';
import type { Settings } from '../../api/settings.ts';
import { stringifyJson } from '../core/json.ts';
import { formatMoney } from '../core/money.ts';
import type { BookedInvoice, Draft, DraftBody } from '../eaccounting/schema.ts';
import { saveLink } from '../store/links.ts';
import type { Run } from './run.ts';

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
}

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

export const bodyHash = (body: DraftBody): string => hash(stringifyJson(body));

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

/** Without company-wide rounding, which is never a difference. */
export function totalsOfDraft(draft: Draft): { net: string; vat: string; gross: string } {
  const rounding = draft.TotalRoundings;
  const gross = rounding === null ? draft.TotalAmount : draft.TotalAmount.minus(rounding);
  return {
    net: formatMoney(gross.minus(draft.TotalVatAmount)),
    vat: formatMoney(draft.TotalVatAmount),
    gross: formatMoney(draft.TotalAmount),
  };
}

export function totalsOfInvoice(invoice: BookedInvoice): { net: string; vat: string; gross: string } {
  const rounding = invoice.TotalRoundings;
  const gross = rounding === null ? invoice.TotalAmountInvoiceCurrency : invoice.TotalAmountInvoiceCurrency.minus(rounding);
  return {
    net: formatMoney(gross.minus(invoice.TotalVatAmountInvoiceCurrency)),
    vat: formatMoney(invoice.TotalVatAmountInvoiceCurrency),
    gross: formatMoney(invoice.TotalAmountInvoiceCurrency),
  };
}

/** Remembers where the document stands; written with the run's next transaction. */
export function rememberStanding(run: Run, standing: Standing): void {
  const { recordKey, generation } = run.transfer;
  const now = run.context.clock.now();
  const id = standing.invoiceId ?? standing.draftId;
  if (id === null) throw new Error('a standing document has an id');
  run.later((trx) =>
    saveLink(
      trx,
      {
        kind: 'invoice',
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

/** What lists and the story show of it. */
export function showStanding(facts: Record<string, unknown>, { as, draftId, invoiceId, invoiceNumber, net, vat, gross, mark, emailed }: Standing): void {
  facts.eaccounting = { as, draftId, invoiceId, invoiceNumber, net, vat, gross };
  facts.mark = mark;
  facts.emailed = emailed;
}
