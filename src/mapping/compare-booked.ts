/**
 * A booked eAccounting invoice against what Rackbeat said (accounting-rules §5): after any conversion, ours or by hand.
 * A difference becomes an issue; it never leads to a second document.
 */
import { type Decimal, formatMoney, isZero, ZERO } from '../core/money.ts';
import type { BookedInvoice } from '../eaccounting/schema.ts';
import type { Difference, ExpectedTotals } from './facts.ts';

export interface BookedComparison {
  verdict: 'equal' | 'explained' | 'mismatch';
  differences: readonly Difference[];
}

/** Date, due date, currency, net, VAT and gross. VAT may be either of eAccounting's two roundings; öre rounding is no difference. */
export function compareBooked(expected: ExpectedTotals, booked: BookedInvoice): BookedComparison {
  const header: Difference[] = [];
  const text = (field: string, rackbeat: string, eaccounting: string | null): void => {
    if (eaccounting !== null && eaccounting !== rackbeat) header.push({ where: 'header', field, rackbeat, eaccounting });
  };
  text('currency', expected.currency, booked.CurrencyCode);
  text('invoiceDate', expected.invoiceDate, booked.InvoiceDate);
  text('dueDate', expected.dueDate, booked.DueDate);
  text('isCredit', String(expected.isCredit), String(booked.IsCreditInvoice));

  const vat = booked.TotalVatAmountInvoiceCurrency;
  const total = booked.TotalAmountInvoiceCurrency;
  const rounding = booked.TotalRoundings ?? ZERO;
  const vatEqual = vat.eq(expected.rackbeat.vat);
  const vatExplained = vatEqual || vat.eq(expected.vat.c) || vat.eq(expected.vat.d);
  const totals: Difference[] = vatEqual
    ? []
    : [
        {
          where: 'vat',
          step: vatExplained ? 'rounding' : 'vat',
          rackbeat: formatMoney(expected.rackbeat.vat),
          eaccounting: formatMoney(vat),
        },
      ];

  // Whether the total contains the öre rounding is not documented; net must agree under one of the readings.
  const nets = [total.minus(vat), total.minus(vat).minus(rounding)];
  const wanted = wantedNets(expected, vat);
  const netFits = nets.some((net) => wanted.some((one) => net.eq(one)));
  if (!netFits)
    header.push({ where: 'header', field: 'net', rackbeat: formatMoney(expected.net), eaccounting: formatMoney(nets[1] ?? ZERO) });
  const own = expected.rackbeat.net.plus(expected.rackbeat.vat);
  const grossFits = [total, total.minus(rounding)].some((gross) => gross.eq(expected.rackbeat.gross));
  // Also a rounding row that made up for a rounding that did not happen.
  if (!expected.rackbeat.gross.eq(own) || (!isZero(expected.balance) && !grossFits)) {
    totals.push({ where: 'rounding', rackbeat: formatMoney(expected.rackbeat.gross), eaccounting: formatMoney(total) });
  }
  const differences = [...header, ...totals];
  if (header.length > 0 || !vatExplained) return { verdict: 'mismatch', differences };
  return { verdict: differences.length === 0 ? 'equal' : 'explained', differences };
}

/** Net with the rounding row; when prices include VAT, what is left of the same gross after the VAT taken out of it. */
function wantedNets(expected: ExpectedTotals, vat: Decimal): Decimal[] {
  const net = expected.net.plus(expected.balance);
  if (!expected.includesVat) return [net];
  const gross = expected.perPercent.reduce((total, { gross: part }) => total.plus(part), expected.balance);
  return [net, gross.minus(vat)];
}
