/**
 * Makes a draft out of a body: checks it, fills in what comes from customer and articles, and computes the totals.
 * The caller stores it. No percent and no total is ever taken from the body.
 */
import { type Rational, rational, round, times, toNumber } from '../kit/rational.ts';
import { type Books, readRules } from './books.ts';
import { dueDate } from './calendar.ts';
import { findTerms, type StoredDraft } from './company.ts';
import { exchangeRate } from './currencies.ts';
import type { Customer } from './customer-model.ts';
import { type Draft, draftModel } from './draft-model.ts';
import { type ArticleRow, readRows } from './draft-rows.ts';
import { readRecord } from './read-body.ts';
import { type FieldFault, fieldFault, invalid, invalidField, isRefusal, type Refusal } from './refusal.ts';
import { computeTotals, type Totals } from './totals.ts';

export interface Computed {
  doc: Draft;
  rows: ArticleRow[];
  totals: Totals;
  /** Base currency per unit of invoice currency. */
  rate: Rational;
}

/** Do prices on rows include VAT? Set when the draft is made, and again when its customer changes. Direction unknown: switch. */
function pricesIncludeVat(books: Books, isPrivate: boolean): boolean {
  const whenChecked = books.switches.get('includesVat') === 'checked';
  return isPrivate && books.company.settings.showPricesExclVatPC === whenChecked;
}

function headFaults(books: Books, doc: Draft, customer: Customer, isPrivate: boolean): FieldFault[] {
  const faults: FieldFault[] = [];
  const fault = (field: string, code: string, message: string): void => void faults.push(fieldFault(field, code, message));
  if (!customer.IsActive && books.switches.get('inactiveRecords') === 'refused')
    fault('CustomerId', 'Inactive', 'is not an active customer');
  if (doc.TermsOfPaymentId) {
    const terms = findTerms(books.company, doc.TermsOfPaymentId);
    if (!terms) fault('TermsOfPaymentId', 'NotFound', 'is no terms of payment of this company');
    else if (!terms.AvailableForSales) fault('TermsOfPaymentId', 'NotAllowed', 'is not available for sales');
  }
  if (doc.InvoiceDate && doc.DueDate && doc.DueDate < doc.InvoiceDate) fault('DueDate', 'Range', 'can not be before InvoiceDate');
  if (doc.ElectronicReference && isPrivate) fault('ElectronicReference', 'NotAllowed', 'can only be set for non-private customers');
  if (doc.RotReducedInvoicingType !== 0) {
    if (!books.company.settings.usesRotReducedInvoicing) fault('RotReducedInvoicingType', 'NotAllowed', 'is not used by this company');
    else if (doc.Persons.length === 0) fault('Persons', 'Required', 'Persons are required for domestic services');
  }
  return faults;
}

/** Fills in what is the customer's. */
function fromCustomer(doc: Draft, customer: Customer, isPrivate: boolean): Draft {
  return {
    ...doc,
    InvoiceCustomerName: customer.Name,
    InvoiceAddress1: doc.InvoiceAddress1 ?? customer.InvoiceAddress1,
    InvoiceAddress2: doc.InvoiceAddress2 ?? customer.InvoiceAddress2,
    InvoicePostalCode: customer.InvoicePostalCode,
    InvoiceCity: customer.InvoiceCity,
    InvoiceCountryCode: customer.InvoiceCountryCode,
    InvoiceCurrencyCode: customer.CurrencyCode,
    DeliveryCustomerName: doc.DeliveryCustomerName ?? customer.DeliveryCustomerName,
    DeliveryAddress1: doc.DeliveryAddress1 ?? customer.DeliveryAddress1,
    DeliveryAddress2: doc.DeliveryAddress2 ?? customer.DeliveryAddress2,
    DeliveryPostalCode: doc.DeliveryPostalCode ?? customer.DeliveryPostalCode,
    DeliveryCity: doc.DeliveryCity ?? customer.DeliveryCity,
    DeliveryCountryCode: doc.DeliveryCountryCode ?? customer.DeliveryCountryCode,
    TermsOfPaymentId: doc.TermsOfPaymentId ?? customer.TermsOfPaymentId,
    CustomerIsPrivatePerson: isPrivate,
    CustomerNumber: customer.CustomerNumber,
    CustomerName: customer.Name,
  };
}

/** Computes rows, areas and totals of a document as of a day. Also used by the conversion, whose date may differ. */
export function computeDraft(
  books: Books,
  doc: Draft,
  customer: Customer,
  givenRows: unknown,
  onDay: string,
  refuseMissingAccount: boolean,
): Computed | Refusal {
  const { company, switches } = books;
  const read = readRows(books, doc, givenRows, { customer, onDay, refuseMissingAccount });
  if (isRefusal(read)) return read;
  const currency = customer.CurrencyCode ?? company.settings.currencyCode;
  const rate = exchangeRate(currency, company.settings.currencyCode);
  if (!rate) return invalidField('CustomerId', `uses the currency ${currency}, for which there is no rate`);
  const totals = computeTotals(
    read.articleRows.map(({ input }) => input),
    {
      includesVat: doc.IncludesVat,
      vatPerRow: switches.get('vatRounding') === 'row',
      toWhole: company.settings.domesticCurrencyRounding === 1 && currency === company.settings.currencyCode,
      totalIncludesRounding: switches.get('totalIncludesRounding'),
      turnSigns: doc.IsCreditInvoice && switches.get('creditQuantity') === 'positive',
      decimals: currency === 'JPY' ? Number(switches.get('yenDecimals')) : 2,
    },
  );
  if (doc.IsCreditInvoice && switches.get('creditQuantity') === 'negative' && totals.total.n > 0n) {
    return invalidField('Rows', 'The total of a credit invoice must be negative', 'CreditAmount');
  }
  read.articleRows.forEach(({ row }, index) => {
    row.Amount = toNumber(totals.rows[index]?.amount ?? rational(0));
  });
  const inBase = (amount: Rational): number => toNumber(round(times(amount, rate), 2));
  return {
    rows: read.articleRows,
    totals,
    rate,
    doc: {
      ...doc,
      Rows: read.rows,
      ReverseChargeOnConstructionServices: read.articleRows.some(({ area }) => area.name === 'construction reverse charge'),
      TotalAmount: toNumber(totals.total),
      TotalVatAmount: toNumber(totals.vat),
      TotalRoundings: toNumber(totals.rounding),
      TotalAmountBaseCurrency: inBase(totals.total),
      TotalVatAmountBaseCurrency: inBase(totals.vat),
    },
  };
}

/** Reads a body into a draft, new or in place of `old`. */
export function readDraft(books: Books, body: unknown, old: StoredDraft | null, asPrivate = false): StoredDraft | Refusal {
  const read = readRecord(draftModel, body, readRules(books));
  if (isRefusal(read)) return read;
  const customer = books.company.customers.get(read.CustomerId);
  if (!customer) return invalidField('CustomerId', 'is no customer of this company', 'NotFound');
  const isPrivate = customer.IsPrivatePerson || asPrivate;
  const faults = headFaults(books, read, customer, isPrivate);
  if (faults.length > 0) return invalid(...faults);

  const keepsCustomer = old?.doc.CustomerId === customer.Id;
  const head: Draft = {
    ...fromCustomer(read, customer, isPrivate),
    Id: old?.doc.Id ?? books.nextId(),
    CreatedUtc: old?.doc.CreatedUtc ?? books.stamp,
    IncludesVat: old && keepsCustomer ? old.doc.IncludesVat : pricesIncludeVat(books, isPrivate),
  };
  const terms = findTerms(books.company, head.TermsOfPaymentId);
  if (head.InvoiceDate && !head.DueDate && terms) head.DueDate = dueDate(head.InvoiceDate, terms);
  const givenRows = (body as { Rows?: unknown }).Rows;
  const computed = computeDraft(
    books,
    head,
    customer,
    givenRows,
    head.InvoiceDate ?? books.today,
    books.switches.get('missingAccountAt') === 'draft',
  );
  if (isRefusal(computed)) return computed;
  return { doc: computed.doc, dueDateGiven: read.DueDate !== null, convertedTo: null };
}
