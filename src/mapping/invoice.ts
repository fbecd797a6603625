/**
 * One booked Rackbeat invoice or credit note → one planned eAccounting draft, or the reason why not (accounting-rules §1–§5).
 * The same function makes the preview. It decides everything from the facts it is given and reads nothing else.
 */
import { type Decimal, decimalsOf, formatDecimal, isNegative, isZero } from '../core/money.ts';
import type { RackbeatInvoice } from '../rackbeat/schema.ts';
import { note, refuse, skip } from './answer.ts';
import { type DocumentTexts, documentLanguage, documentTexts } from './document-texts.ts';
import { expectedTotals } from './expected-totals.ts';
import type { InvoiceInput, InvoiceOutcome, Note, PlannedDocument, PlannedRow, Refusal, SalesArea, Totals } from './facts.ts';
import { invoiceHeader } from './invoice-header.ts';
import { invoiceRows } from './invoice-rows.ts';
import { itemNumberOf } from './line-article.ts';
import { isTextLine, lineTargets } from './line-targets.ts';
import { countryOr } from './vat-area.ts';
import { rackbeatContradiction, vatRoundings } from './vat-roundings.ts';

/** Currencies whose smallest unit is the unit itself. eAccounting computes them with two decimals all the same, and so do we. */
const WITHOUT_DECIMALS = new Set(['JPY', 'KRW', 'ISK', 'CLP', 'VND']);

export interface NeededItem {
  /** Rackbeat item number. */
  number: string;
  kind: 'product' | 'lot';
  /** The line's item no longer exists in Rackbeat: it cannot be created, but its article may be linked. */
  deleted: boolean;
}

/** The items that must exist as articles before the draft, once each. Lines without item use substitutes. */
export function neededItems(invoice: RackbeatInvoice): NeededItem[] {
  const needed = new Map<string, NeededItem>();
  for (const line of invoice.lines) {
    const number = itemNumberOf(line);
    if (number === null || isTextLine(line)) continue;
    const deleted = line.item === null && (needed.get(number)?.deleted ?? true);
    needed.set(number, { number, kind: line.child_type === 'lot' ? 'lot' : 'product', deleted });
  }
  return [...needed.values()];
}

/** The Rackbeat number of the customer that must exist as a customer card before the draft. */
export const neededCustomer = (invoice: RackbeatInvoice): string => invoice.customer?.number ?? invoice.customer_id;

/**
 * Whether the draft's prices will include VAT: what the last such draft answered, else what the vendor's 2026 document says.
 * A wrong guess shows on the draft and is mended by one PUT.
 */
export const predictsVatIncluded = ({
  includesVat,
  company,
  customer,
}: Pick<InvoiceInput, 'includesVat' | 'company' | 'customer'>): boolean => includesVat ?? (customer.isPrivate && company.showPricesExclVat);

/** The row naming the invoice that is credited, with the number the buyer received; or the reason why a person must be asked. */
function creditText(
  { invoice, originalNumber, creditWithoutOriginal }: InvoiceInput,
  texts: DocumentTexts,
): { ok: true; texts: string[]; notes: Note[] } | Refusal {
  if (!invoice.is_creditnote) return { ok: true, texts: [], notes: [] };
  const original = invoice.credited_invoice_number;
  if (originalNumber !== null) return { ok: true, texts: [texts.credits(originalNumber, original)], notes: [] };
  if (creditWithoutOriginal) return { ok: true, texts: [], notes: [note('note.credit-without-original', {})] };
  return original === null
    ? refuse('refusal.credit-original-unknown', { number: invoice.number })
    : refuse('refusal.credit-original-not-transferred', { number: invoice.number, original });
}

/** Rackbeat's four zones and the areas that agree with them; other zones (per country) say nothing. */
const ZONES: Readonly<Record<string, readonly SalesArea[]>> = {
  domestic: ['domestic', 'domestic-exempt', 'eu-consumer'],
  domestic_exempt: ['domestic-exempt', 'domestic-construction'],
  eu: ['eu-business', 'eu-consumer', 'eu-oss'],
  abroad: ['export'],
};

function zoneNote(zone: string | null, rows: readonly PlannedRow[]): Note[] {
  const agreeing = ZONES[zone?.toLowerCase() ?? ''];
  const other = agreeing && rows.find((row) => row.kind === 'article' && row.step !== 'balance' && !agreeing.includes(row.area));
  return other && other.kind === 'article' ? [note('note.area-differs', { zone: zone ?? '', area: other.area })] : [];
}

function totalsNotes(input: InvoiceInput, totals: Totals, currency: string): Note[] {
  const found: Note[] = [];
  if (isZero(totals.gross)) found.push(note('note.zero-total', {}));
  if (isNegative(totals.gross) && !input.invoice.is_creditnote)
    found.push(note('note.negative-invoice', { total: formatDecimal(totals.gross) }));
  const parts: Decimal[] = [totals.net, totals.vat, totals.gross];
  if (WITHOUT_DECIMALS.has(currency) && parts.some((part) => decimalsOf(part) > 0)) {
    found.push(note('note.currency-without-decimals', { currency, total: formatDecimal(totals.gross) }));
  }
  return found;
}

function circumstances({ customer, generation }: InvoiceInput): Note[] {
  const found: Note[] = [];
  if (!customer.isActive) found.push(note('note.customer-will-be-reactivated', { customer: customer.number }));
  if (generation > 1) found.push(note('note.second-document', { generation }));
  return found;
}

/**
 * The plan of the draft and what it must show. Amounts in invoice currency.
 * Refusals: every `refusal.*` of §1–§5 in codes.ts; waits for a future date; skips what is not booked or has nothing to book.
 */
export function mapInvoice(input: InvoiceInput): InvoiceOutcome {
  const { invoice, company, customer } = input;
  if (!invoice.is_booked) return skip('skip.not-booked', { number: invoice.number });
  const read = lineTargets(invoice);
  if (!read.ok) return read;
  const { lines: targets, rackbeat } = read;
  const vat = vatRoundings(targets);
  const contradiction = rackbeatContradiction(rackbeat, vat);
  if (contradiction) return contradiction;
  if (targets.length === 0) return skip('skip.no-article-rows', { number: invoice.number });

  const texts = documentTexts[documentLanguage(customer, company)];
  const header = invoiceHeader(input, texts);
  if (header.ok !== true) return header;
  const credit = creditText(input, texts);
  if (!credit.ok) return credit;
  const { fields } = header;
  const includesVat = predictsVatIncluded(input);
  const rows = invoiceRows({
    input,
    targets,
    rackbeat,
    vat,
    includesVat,
    currency: fields.currency,
    deliveryCountry: fields.delivery ? countryOr(fields.delivery.countryCode, company.countryCode) : null,
    headerTexts: [...credit.texts, ...header.texts],
  });
  if (!rows.ok) return rows;

  const document: PlannedDocument = {
    rackbeatNumber: invoice.number,
    mark: input.mark,
    generation: input.generation,
    isCredit: invoice.is_creditnote,
    includesVat,
    ...fields,
    rows: rows.rows,
  };
  const notes = [
    ...header.notes,
    ...credit.notes,
    ...rows.notes,
    ...zoneNote(invoice.vat_zone, rows.rows),
    ...totalsNotes(input, rackbeat, fields.currency),
    ...circumstances(input),
  ];
  return { ok: true, document, expected: expectedTotals(document, targets, rackbeat, vat), notes };
}
