/** The VAT of the invoices dated in a period, in the company's own currency: what the VAT accounts must have moved by. */
import { type Decimal, ZERO } from '../../core/money.ts';
import type { EAccountingDocument, MonthFacts } from './documents.ts';
import { pairDocuments } from './pair.ts';
import { isWithin } from './period.ts';

export interface InvoiceVat {
  ours: Decimal;
  others: Decimal;
}

/** Null when an invoice does not tell its VAT in that currency. A voided invoice has posted its VAT and taken it back. */
export function invoiceVat(facts: Omit<MonthFacts, 'basis'>): InvoiceVat | null {
  const { pairs, unknown, foreign } = pairDocuments(facts);
  const counts = (document: EAccountingDocument): boolean =>
    document.as === 'invoice' && !document.isVoided && isWithin(facts, document.date);
  const ours = pairs.flatMap(({ main, doubled }) => [...(main ? [main] : []), ...doubled]).filter(counts);
  const others = [...unknown, ...foreign].filter(counts);
  const added = (documents: readonly EAccountingDocument[]): Decimal | null =>
    documents.reduce<Decimal | null>((total, { base }) => (total === null || base === null ? null : total.plus(base.vat)), ZERO);
  const [vat, rest] = [added(ours), added(others)];
  return vat === null || rest === null ? null : { ours: vat, others: rest };
}
