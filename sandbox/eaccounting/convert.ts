/**
 * Turns a draft into a booked invoice: chooses the date, checks the period, validates the caller's totals, numbers and posts.
 * Date rules and meaning of the body as in the official text of 2020; that a mismatch refuses the conversion, exactly to
 * two decimals, is assumed (the text only says "validate").
 */
import { equal, minus, negative, type Rational, rational, round, times, toNumber } from '../kit/rational.ts';
import type { Books } from './books.ts';
import { dueDate } from './calendar.ts';
import { companyDay, findTerms, type Posting, type StoredDraft, type StoredInvoice } from './company.ts';
import { type Conversion, conversionModel, type Draft } from './draft-model.ts';
import { missingAccount } from './draft-rows.ts';
import { type Computed, computeDraft } from './drafts.ts';
import { bookInvoice } from './invoices.ts';
import { readRecord } from './read-body.ts';
import { type FieldFault, fieldFault, invalid, invalidField, isRefusal, type Refusal, refusal } from './refusal.ts';

export interface DateChoice {
  keepOriginalDraftDate: boolean;
  overrideCompanyKeepOriginalDraftDate: boolean;
}

/** The date the invoice gets. */
export function invoiceDateOf(books: Books, doc: Draft, choice: DateChoice): string {
  const keep = choice.overrideCompanyKeepOriginalDraftDate
    ? choice.keepOriginalDraftDate
    : choice.keepOriginalDraftDate || books.company.settings.keepOriginalDraftDate === true;
  if (keep) return doc.InvoiceDate ?? companyDay(books.company, new Date(doc.CreatedUtc ?? books.now));
  return doc.InvoiceDate !== null && doc.InvoiceDate > books.today ? doc.InvoiceDate : books.today;
}

/** Why nothing can be booked on this day, or null. */
function periodRefusal(books: Books, day: string): Refusal | null {
  const year = books.company.fiscalYears.find(({ StartDate, EndDate }) => (StartDate ?? '') <= day && day <= (EndDate ?? ''));
  if (!year) return refusal(3001, `FiscalYearDoesNotExistException - There is no fiscal year for ${day}`);
  const lockedTo = books.company.settings.accountingLockedTo;
  const isLocked = year.IsLockedForAccounting || (lockedTo !== null && day <= lockedTo);
  return isLocked
    ? refusal(Number(books.switches.get('lockedCode')), `CannotBookkeepInvoiceException - ${day} is in a locked period`)
    : null;
}

/** The caller's totals against ours. */
function validationFaults(wanted: Conversion, { rows, totals }: Computed): FieldFault[] {
  const faults: FieldFault[] = [];
  const check = (field: string, given: number | null, computed: Rational): void => {
    if (given !== null && !equal(rational(given), computed))
      faults.push(fieldFault(field, 'Mismatch', `is ${given}, but the draft has ${toNumber(computed)}`));
  };
  check('TotalAmountInvoiceCurrency', wanted.TotalAmountInvoiceCurrency, totals.total);
  check('TotalVatAmountInvoiceCurrency', wanted.TotalVatAmountInvoiceCurrency, totals.vat);
  check('TotalRoundingsInvoiceCurrency', wanted.TotalRoundingsInvoiceCurrency, totals.rounding);
  for (const row of wanted.Rows) {
    const index = rows.findIndex((each) => each.row.LineNumber === row.LineNumber);
    const own = totals.rows[index];
    if (!own) {
      faults.push(fieldFault(`Rows.LineNumber ${row.LineNumber}`, 'NotFound', 'is no article row of the draft'));
      continue;
    }
    check(`Rows[${row.LineNumber}].TotalAmountNoVatInvoiceCurrency`, row.TotalAmountNoVatInvoiceCurrency, own.net);
    check(`Rows[${row.LineNumber}].TotalAmountIncVatInvoiceCurrency`, row.TotalAmountIncVatInvoiceCurrency, own.gross);
  }
  return faults;
}

/** Sales and VAT against receivables, in base currency; what base rounding leaves over goes to the rounding account. */
function postingsOf(books: Books, { rows, totals, rate }: Computed, date: string, isDomestic: boolean): Posting[] {
  const { company } = books;
  const inBase = (amount: Rational): Rational => round(times(amount, rate), 2);
  const credits = rows.map(({ account }, index) => ({ account: account ?? 0, amount: inBase(totals.rows[index]?.net ?? rational(0)) }));
  const vats = totals.perPercent.map(({ percent, vat }) => ({
    account: company.vatCodes.find((code) => equal(rational(code.percent), percent))?.account ?? 2670,
    amount: inBase(vat),
  }));
  const receivable = inBase(totals.total);
  const booked = [...credits, ...vats];
  const rest = booked.reduce((left, { amount }) => minus(left, amount), receivable);
  return [
    { account: isDomestic ? company.receivables.domestic : company.receivables.foreign, amount: receivable },
    ...booked.map(({ account, amount }) => ({ account, amount: negative(amount) })),
    { account: company.rounding, amount: negative(rest) },
  ]
    .map(({ account, amount }) => ({ account, date, amount: toNumber(amount) }))
    .filter(({ amount }) => amount !== 0);
}

/** What a conversion would book. Changes nothing; `settle` does. */
export function convertDraft(books: Books, stored: StoredDraft, choice: DateChoice, body: unknown): StoredInvoice | Refusal {
  const wanted = readRecord(conversionModel, body ?? {}, { refuseUnknown: false, roundDecimals: false });
  if (isRefusal(wanted)) return wanted;
  const draft = stored.doc;
  const customer = books.company.customers.get(draft.CustomerId);
  if (!customer) return invalidField('CustomerId', 'is no customer of this company', 'NotFound');

  const date = invoiceDateOf(books, draft, choice);
  const period = periodRefusal(books, date);
  if (period) return period;
  if (date > books.today && !customer.IsFutureInvoiceDateAllowed)
    return invalidField('InvoiceDate', 'can not be in the future for this customer', 'FutureDate');

  const computed = computeDraft(books, draft, customer, undefined, date, false);
  if (isRefusal(computed)) return computed;
  const missing = computed.rows.find(({ account }) => account === null);
  if (missing) return missingAccount(missing);
  const faults = validationFaults(wanted, computed);
  if (faults.length > 0) return invalid(...faults);
  if (computed.totals.total.n === 0n && books.switches.get('zeroTotalConvert') === 'refused')
    return invalidField('TotalAmount', 'can not be 0', 'ZeroTotal');

  const terms = findTerms(books.company, draft.TermsOfPaymentId);
  const isMoved = date !== draft.InvoiceDate;
  const keepsDueDate = draft.DueDate !== null && (!isMoved || (stored.dueDateGiven && books.switches.get('dueDateOnConvert') === 'kept'));
  const due = keepsDueDate || !terms ? (draft.DueDate ?? date) : dueDate(date, terms);
  const isDomestic = (customer.InvoiceCountryCode ?? '') === books.company.settings.countryCode;
  return { doc: bookInvoice(books, computed, customer, date, due), voided: false, postings: postingsOf(books, computed, date, isDomestic) };
}

/** Puts the conversion into the books: the invoice is there, the draft gone (or spent, by switch), numbers moved on. */
export function settle(books: Books, stored: StoredDraft, invoice: StoredInvoice): void {
  const { company } = books;
  company.invoices.put(invoice);
  company.next.invoice += 1;
  company.next.voucher += 1;
  if (books.switches.get('draftAfterConvert') === 'stays') stored.convertedTo = invoice.doc.Id;
  else company.drafts.remove(stored.doc.Id);
  const customer = company.customers.get(invoice.doc.CustomerId);
  if (customer) {
    customer.LastInvoiceDate = invoice.doc.InvoiceDate;
    customer.UnpaidInvoicesAmount = toNumber(round(rational(customer.UnpaidInvoicesAmount + invoice.doc.TotalAmount), 2));
  }
}
