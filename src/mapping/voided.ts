/** Whether a booked eAccounting invoice has been voided; the vendor has no field that says so. */
import { isZero } from '../core/money.ts';
import type { BookedInvoice } from '../eaccounting/schema.ts';

/**
 * How the vendor shows a voided invoice is not documented: nothing is left to pay, and nobody has paid. One that was paid has a
 * day of payment, and one that was set off against a credit note says how much.
 */
export const isVoided = (invoice: BookedInvoice): boolean =>
  invoice.PaymentStatus === 0 &&
  invoice.PaymentDate === null &&
  (invoice.SetOffAmountInvoiceCurrency === null || isZero(invoice.SetOffAmountInvoiceCurrency)) &&
  invoice.RemainingAmountInvoiceCurrency !== null &&
  isZero(invoice.RemainingAmountInvoiceCurrency) &&
  !isZero(invoice.TotalAmountInvoiceCurrency);
