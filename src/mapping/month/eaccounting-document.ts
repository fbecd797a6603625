/** An eAccounting draft or invoice as the comparison needs it, with its totals freed of the rounding to whole kroner. */
import { type Decimal, isNegative, round2, sum, ZERO } from '../../core/money.ts';
import type { BookedInvoice, Draft } from '../../eaccounting/schema.ts';
import { perPercent } from '../vat-roundings.ts';
import { isVoided } from '../voided.ts';
import type { Amounts, EAccountingDocument, PercentPart } from './documents.ts';
import { withVat } from './rackbeat-document.ts';

const MARK = /\bRB-[0-9A-Z]{10}\b/;

/** The mark of ours, from the last text row that carries one; null without rows or without a mark. */
export const markIn = (rows: readonly { IsTextRow: boolean; Text: string | null }[] | null): string | null =>
  rows
    ?.filter(({ IsTextRow }) => IsTextRow)
    .map(({ Text }) => MARK.exec(Text ?? '')?.[0] ?? null)
    .findLast((mark) => mark !== null) ?? null;

export function invoiceDocument(invoice: BookedInvoice): EAccountingDocument {
  const { gross, parts } = amountsOf(invoice);
  const vat = invoice.TotalVatAmountInvoiceCurrency;
  // A credit note is negative, whichever way the vendor shows it.
  const turn = invoice.IsCreditInvoice && gross.gt(ZERO);
  const signed = (value: Decimal): Decimal => (turn ? ZERO.minus(value) : value);
  const base =
    invoice.TotalAmount === null || invoice.TotalVatAmount === null
      ? null
      : { vat: signed(invoice.TotalVatAmount), gross: signed(invoice.TotalAmount) };
  return {
    id: invoice.Id,
    as: 'invoice',
    number: String(invoice.InvoiceNumber),
    draftId: invoice.CreatedFromDraftId,
    mark: markIn(invoice.Rows),
    isVoided: isVoided(invoice),
    date: invoice.InvoiceDate,
    deliveryDate: invoice.DeliveryDate,
    isCredit: invoice.IsCreditInvoice,
    includesVat: invoice.IncludesVat,
    currency: invoice.CurrencyCode ?? '',
    customerId: invoice.CustomerId,
    countryCode: invoice.InvoiceCountryCode,
    totals: { net: signed(gross.minus(vat)), vat: signed(vat), gross: signed(gross) },
    rounding: signed(invoice.TotalRoundings ?? ZERO),
    parts: parts.map(({ percent, net, vat: part }) => ({ percent, net: signed(net), vat: signed(part) })),
    base,
    remaining: invoice.RemainingAmountInvoiceCurrency,
    isNotDelivered: invoice.IsNotDelivered,
  };
}

/** Whether the total contains the rounding, and whether the specification is net or gross, is not documented: they tell it together. */
function amountsOf(invoice: BookedInvoice): { gross: Decimal; parts: PercentPart[] } {
  const total = invoice.TotalAmountInvoiceCurrency;
  const vat = invoice.TotalVatAmountInvoiceCurrency;
  const grosses = [total, total.minus(invoice.TotalRoundings ?? ZERO)];
  const fits = (value: Decimal): boolean => grosses.some((gross) => gross.eq(value));
  const specified = invoice.VatSpecification ?? [];
  if (specified.length > 0) {
    const amounts = sum(specified.map(({ AmountInvoiceCurrency }) => AmountInvoiceCurrency));
    const isGross = !fits(amounts.plus(vat)) && fits(amounts);
    return {
      gross: isGross ? amounts : amounts.plus(vat),
      parts: specified.map((part) => ({
        percent: part.VatPercent,
        net: isGross ? part.AmountInvoiceCurrency.minus(part.VatAmountInvoiceCurrency) : part.AmountInvoiceCurrency,
        vat: part.VatAmountInvoiceCurrency,
      })),
    };
  }
  const rows = (invoice.Rows ?? []).filter((row) => !row.IsTextRow && row.AmountNoVat !== null);
  const nets = perPercent(
    rows.map((row) => ({ percent: row.VatRate ?? ZERO, net: round2(row.AmountNoVat ?? ZERO) })),
    ({ net }) => net,
  );
  const added = sum(nets.map(({ amount }) => amount)).plus(vat);
  return { gross: rows.length > 0 && fits(added) ? added : (grosses[1] ?? total), parts: withVat(nets, vat) };
}

export function draftDocument(draft: Draft): EAccountingDocument {
  const gross = draft.TotalRoundings === null ? draft.TotalAmount : draft.TotalAmount.minus(draft.TotalRoundings);
  const turn = draft.IsCreditInvoice && !isNegative(gross);
  const totals: Amounts = { net: gross.minus(draft.TotalVatAmount), vat: draft.TotalVatAmount, gross };
  const signed = (value: Decimal): Decimal => (turn ? ZERO.minus(value) : value);
  return {
    id: draft.Id,
    as: 'draft',
    number: null,
    draftId: draft.Id,
    mark: markIn(draft.Rows),
    isVoided: false,
    date: draft.InvoiceDate,
    deliveryDate: draft.DeliveryDate,
    isCredit: draft.IsCreditInvoice,
    includesVat: draft.IncludesVat,
    currency: draft.InvoiceCurrencyCode ?? '',
    customerId: draft.CustomerId,
    countryCode: null,
    totals: { net: signed(totals.net), vat: signed(totals.vat), gross: signed(totals.gross) },
    rounding: signed(draft.TotalRoundings ?? ZERO),
    parts: [],
    base: null,
    remaining: null,
    isNotDelivered: false,
  };
}
