/** Reads drafts and invoices from an answer, with the VAT rates of their rows as percents. */
import { type Result, success } from '../core/failure.ts';
import type { Decimal } from '../core/money.ts';
import type { OutboundAnswer } from '../outbound/request.ts';
import { readAnswer } from './failures.ts';
import { type BookedInvoice, bookedInvoice, type Draft, draft } from './schema.ts';
import { withPercents } from './vat-percent.ts';

export function mapped<From, To>(result: Result<From>, change: (value: From) => To): Result<To> {
  return result.ok ? success(change(result.value)) : result;
}

/** The rates of one document stand together, so they are judged together: 25, never 0.25. */
export function percentsInRows<Document extends Draft | BookedInvoice>(document: Document): Document {
  if (document.Rows === null) return document;
  const rows = withPercents<{ VatRate: Decimal | null }>(
    document.Rows,
    (row) => row.VatRate,
    (row, VatRate) => ({ ...row, VatRate }),
  );
  return { ...document, Rows: rows as Document['Rows'] };
}

/** The same for the summary by percent of a booked one. */
export function percentsInInvoice(invoice: BookedInvoice): BookedInvoice {
  const read = percentsInRows(invoice);
  if (read.VatSpecification === null) return read;
  const parts = withPercents(
    read.VatSpecification,
    (part) => part.VatPercent,
    (part, percent) => ({ ...part, VatPercent: percent ?? part.VatPercent }),
  );
  return { ...read, VatSpecification: parts };
}

export const readDraft = (answer: OutboundAnswer, effectful: boolean): Result<Draft> =>
  mapped(readAnswer(draft, answer, effectful), percentsInRows);

export const readInvoice = (answer: OutboundAnswer, effectful: boolean): Result<BookedInvoice> =>
  mapped(readAnswer(bookedInvoice, answer, effectful), percentsInInvoice);
