/**
 * Booked invoices: how one is made from a computed draft, printed, e-mailed and voided. There is no other way to change one.
 */
import { minus, type Rational, rational, round, times, toNumber } from '../kit/rational.ts';
import type { Books } from './books.ts';
import type { SentEmail, StoredInvoice } from './company.ts';
import type { Customer } from './customer-model.ts';
import type { Computed } from './drafts.ts';
import { blank } from './fields.ts';
import { emailModel, type Invoice, type InvoiceRow, invoiceModel, invoiceRowModel } from './invoice-model.ts';
import { paymentReference } from './payment-reference.ts';
import { readRecord } from './read-body.ts';
import { invalidField, isRefusal, type Refusal, refusal } from './refusal.ts';

function rowsOf({ doc, rows, totals }: Computed): InvoiceRow[] {
  return doc.Rows.map((row) => {
    const index = rows.findIndex((each) => each.row.LineNumber === row.LineNumber);
    const own = row.IsTextRow ? undefined : totals.rows[index];
    return {
      ...blank(invoiceRowModel),
      ...Object.fromEntries(Object.entries(row).filter(([name]) => Object.hasOwn(invoiceRowModel, name))),
      Id: row.Id ?? '',
      LineNumber: row.LineNumber ?? 0,
      AmountNoVat: own ? toNumber(own.net) : 0,
      PercentVat: row.VatRate ?? 0,
      IsVatFree: row.ReversedConstructionServicesVatFree,
    };
  });
}

/** The invoice document. Takes the next number without moving the series on. */
export function bookInvoice(books: Books, computed: Computed, customer: Customer, invoiceDate: string, due: string): Invoice {
  const { company, stamp } = books;
  const { doc: draft, totals, rate } = computed;
  const inBase = (amount: Rational): number => toNumber(round(times(amount, rate), 2));
  const number = company.next.invoice;
  const shared = Object.fromEntries(Object.entries(draft).filter(([name]) => Object.hasOwn(invoiceModel, name)));
  return {
    ...blank(invoiceModel),
    ...shared,
    Id: books.nextId(),
    CustomerId: draft.CustomerId,
    CreatedFromDraftId: draft.Id,
    CreatedUtc: stamp,
    ModifiedUtc: stamp,
    CreatedByUserId: company.users[0]?.Id ?? null,
    CurrencyCode: draft.InvoiceCurrencyCode,
    CurrencyRate: toNumber(rate),
    InvoiceNumber: number,
    InvoiceDate: invoiceDate,
    DueDate: due,
    DeliveryDate: draft.DeliveryDate,
    PaymentReferenceNumber: company.settings.usesPaymentReferenceNumber ? paymentReference(company.key, number) : '',
    VoucherNumber: String(company.next.voucher),
    VoucherId: books.nextId(),
    CustomerEmail: customer.EmailAddress,
    ElectronicAddress: customer.ElectronicAddress,
    EdiServiceDelivererId: customer.EdiServiceDelivererId,
    Rows: rowsOf(computed),
    VatSpecification: totals.perPercent.map(({ percent, net, vat }) => ({
      AmountInvoiceCurrency: toNumber(net),
      VatAmountInvoiceCurrency: toNumber(vat),
      VatPercent: toNumber(percent),
    })),
    TotalAmount: inBase(totals.total),
    TotalVatAmount: inBase(totals.vat),
    TotalRoundings: inBase(totals.rounding),
    TotalAmountInvoiceCurrency: toNumber(totals.total),
    TotalVatAmountInvoiceCurrency: toNumber(totals.vat),
    RemainingAmount: inBase(totals.total),
    RemainingAmountInvoiceCurrency: toNumber(totals.total),
    ReversedConstructionVatInvoicing: draft.ReverseChargeOnConstructionServices,
    SendType: 0,
    PaymentStatus: 1,
  };
}

/** As read on a day: unpaid turns overdue by itself. */
export function paymentStatus({ RemainingAmount, DueDate }: Invoice, today: string): 0 | 1 | 2 {
  if (RemainingAmount === 0) return 0;
  return (DueDate ?? '') < today ? 2 : 1;
}

/** Reads the body of an e-mail request. Nothing is sent or stored here. */
export function readEmail(books: Books, { doc }: StoredInvoice, body: unknown): SentEmail | Refusal {
  const read = readRecord(emailModel, body ?? {}, { refuseUnknown: false, roundDecimals: false });
  if (isRefusal(read)) return read;
  const customer = books.company.customers.get(doc.CustomerId);
  const to = read.Email || customer?.EmailAddress;
  if (!to) return invalidField('Email', 'The customer has no e-mail address and none was given', 'Required');
  const given = (body as { CcRecipients?: unknown } | null | undefined)?.CcRecipients;
  if (given !== undefined && given !== null && !(Array.isArray(given) && given.every((each) => typeof each === 'string'))) {
    return invalidField('CcRecipients', 'must be a list of strings', 'InvalidType');
  }
  // Absent or empty: those of the customer; null: none.
  const cc: string[] =
    given === null ? [] : Array.isArray(given) && given.length > 0 ? given.map(String) : (customer?.EmailAddresses ?? []);
  if (cc.length > 5) return invalidField('CcRecipients', 'can hold at most 5 addresses', 'MaxItems');
  const subject = read.Subject || `Invoice #### from ${books.company.settings.name}`;
  return {
    id: books.nextId(),
    at: books.stamp,
    invoiceId: doc.Id,
    invoiceNumber: doc.InvoiceNumber,
    to,
    cc,
    subject: subject.replaceAll('####', String(doc.InvoiceNumber)),
    message: read.Message || books.company.settings.emailText,
    delivered: books.switches.get('emailDelivery') === 'delivered',
  };
}

export function sendEmail(books: Books, { doc }: StoredInvoice, email: SentEmail): void {
  books.company.emails.push(email);
  doc.IsNotDelivered = !email.delivered;
  doc.ModifiedUtc = books.stamp;
}

/** Why an invoice can not be voided, or null (payments or credits; the official text names more cases that do not exist here). */
export function whyNotVoided({ doc, voided }: StoredInvoice): Refusal | null {
  const hasPayment = doc.RemainingAmountInvoiceCurrency !== doc.TotalAmountInvoiceCurrency;
  if (!voided && !hasPayment && doc.CreditedBy.length === 0) return null;
  return refusal(4002, 'CanNotBeUpdatedException - The invoice is voided, paid or credited already', { status: 400 });
}

/** Reverses the voucher and leaves nothing to pay; number and document stay (how the vendor shows it is unknown). */
export function voidInvoice(books: Books, stored: StoredInvoice): void {
  const { company } = books;
  const { doc } = stored;
  const customer = company.customers.get(doc.CustomerId);
  if (customer)
    customer.UnpaidInvoicesAmount = toNumber(round(minus(rational(customer.UnpaidInvoicesAmount), rational(doc.RemainingAmount)), 2));
  stored.postings.push(...stored.postings.map(({ account, amount }) => ({ account, amount: -amount, date: books.today })));
  company.next.voucher += 1;
  stored.voided = true;
  doc.RemainingAmount = 0;
  doc.RemainingAmountInvoiceCurrency = 0;
  doc.PaymentStatus = 0;
  doc.ModifiedUtc = books.stamp;
}
