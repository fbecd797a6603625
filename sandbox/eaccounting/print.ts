/** The wire form of stored records: percents in the notation of the day, payment status as of today. */
import { over, rational, toNumber } from '../kit/rational.ts';
import type { Coding } from './article-model.ts';
import { type Books, isVatRegistered } from './books.ts';
import { companyDay, type DatedCoding, percentOn, type StoredDraft, type StoredInvoice } from './company.ts';
import type { Draft } from './draft-model.ts';
import type { Invoice } from './invoice-model.ts';
import { paymentStatus } from './invoices.ts';

/** 25 or 0.25 (unknown at the vendor: switch). */
export function printPercent(books: Books, percent: number): number {
  return books.switches.get('percentNotation') === 'percent' ? percent : toNumber(over(rational(percent), rational(100)));
}

const rowPercent = (books: Books, percent: number | null): number | null => (percent === null ? null : printPercent(books, percent));

export function printCoding(books: Books, dated: DatedCoding, onDay: string): Coding {
  return { ...dated.coding, VatRatePercent: printPercent(books, isVatRegistered(books) ? percentOn(dated, onDay) : 0) };
}

/** `inList`: some backends leave the rows out of lists (unknown: switch). */
export function printDraft(books: Books, { doc }: StoredDraft, inList = false): Partial<Draft> {
  const { Rows, ...head } = doc;
  if (inList && !books.switches.get('draftListHasRows')) return head;
  return { ...doc, Rows: Rows.map((row) => ({ ...row, VatRate: rowPercent(books, row.VatRate) })) };
}

export function printInvoice(books: Books, { doc }: StoredInvoice, inList = false): Partial<Invoice> {
  const printed: Invoice = {
    ...doc,
    PaymentStatus: paymentStatus(doc, companyDay(books.company, books.now)),
    VatSpecification: doc.VatSpecification.map((part) => ({ ...part, VatPercent: printPercent(books, part.VatPercent) })),
    Rows: doc.Rows.map((row) => ({ ...row, VatRate: rowPercent(books, row.VatRate) })),
  };
  if (!inList || books.switches.get('invoiceListHasRows')) return printed;
  const { Rows: _left, ...head } = printed;
  return head;
}
