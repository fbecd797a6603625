/**
 * Everything of a draft above its rows: dates, term, references, delivery, currency (accounting-rules §5).
 * What does not fit its field is never cut silently: it becomes a text row, and the caller gets those texts.
 */
import { note, refuse, wait } from './answer.ts';
import { addDays, endOfMonth, readDay } from './calendar.ts';
import type { DocumentTexts } from './document-texts.ts';
import type { Day, InvoiceInput, Note, PlannedDocument, Refusal, TermFacts, Wait } from './facts.ts';
import { closedPeriod } from './open-period.ts';
import { chooseTerm, dueAtOnce } from './payment-term.ts';
import { addressLine, billingAddress, cardAddress, deliveryAddress, fitted, sameAddress } from './postal-address.ts';
import { cleanText } from './text-rows.ts';
import { countryOr } from './vat-area.ts';

/** Most characters at eAccounting. */
const BUYERS_ORDER_REFERENCE_MOST = 35;
const REFERENCE_MOST = 100;
const NAME_MOST = 50;
const CURRENT_MONTH = 1;

export type HeaderFields = Pick<
  PlannedDocument,
  | 'currency'
  | 'invoiceDate'
  | 'dueDate'
  | 'deliveryDate'
  | 'termId'
  | 'yourReference'
  | 'ourReference'
  | 'buyersOrderReference'
  | 'delivery'
  | 'syncCustomerFirst'
>;

export interface Header {
  ok: true;
  fields: HeaderFields;
  /** Texts for rows of their own, in this order. */
  texts: readonly string[];
  notes: readonly Note[];
}

interface Gathered {
  texts: string[];
  notes: Note[];
}

const sentCurrency = (input: InvoiceInput): string => input.invoice.currency.trim().toUpperCase();

/** The customer's card decides the currency at eAccounting; a draft cannot have another. */
function currencyRefusal({ invoice, customer, company }: InvoiceInput): Refusal | null {
  const wanted = invoice.currency.trim().toUpperCase();
  const card = (customer.currencyCode?.trim() || company.currencyCode).toUpperCase();
  if (wanted === card) return null;
  return refuse('refusal.currency-differs', {
    customer: customer.number,
    invoice: wanted,
    card,
    newNumber: `${customer.number}-${wanted}`,
  });
}

function invoiceDate(input: InvoiceInput, texts: DocumentTexts, gathered: Gathered): Day | Refusal | Wait {
  const { invoice, company, customer, sendDated } = input;
  const own = readDay(invoice.invoice_date);
  if (own === null) return refuse('refusal.invoice-date-missing', { number: invoice.number });
  const day = sendDated ? readDay(sendDated) : own;
  if (day === null) return refuse('refusal.invoice-date-missing', { number: invoice.number });
  if (day !== own) {
    gathered.texts.push(texts.originalDate(own));
    gathered.notes.push(note('note.date-moved', { from: own, to: day }));
  }
  const closed = closedPeriod(company, day);
  if (closed) return closed;
  if (day > company.today && !customer.isFutureInvoiceDateAllowed) return wait('wait.future-date', { date: day }, day);
  return day;
}

function dueDate(input: InvoiceInput, term: TermFacts, date: Day, gathered: Gathered): Day {
  const { invoice } = input;
  const said = readDay(invoice.due_date);
  if (said !== null && said >= date) return said;
  if (said !== null) {
    gathered.notes.push(note('note.due-date-moved', { from: said, to: date }));
    return date;
  }
  if (invoice.is_creditnote || dueAtOnce(term, invoice.payment_terms)) return date;
  const day = addDays(term.type === CURRENT_MONTH ? endOfMonth(date) : date, Math.max(0, term.days));
  gathered.notes.push(note('note.due-date-from-term', { date: day }));
  return day;
}

/** Norway's rules want a delivery date on every invoice; Sweden's only when it differs. */
function deliveryDate(input: InvoiceInput, date: Day, gathered: Gathered): Day | null {
  const said = readDay(input.invoice.deliver_at);
  if (said !== null) return said;
  const ordered = readDay(input.orderDeliverAt);
  if (ordered !== null && ordered <= date) return ordered;
  if (countryOr(input.company.countryCode, '') !== 'NO') return null;
  gathered.notes.push(note('note.delivery-date-is-invoice-date', { date }));
  return date;
}

function references(
  input: InvoiceInput,
  texts: DocumentTexts,
  gathered: Gathered,
): Pick<HeaderFields, 'yourReference' | 'ourReference' | 'buyersOrderReference'> {
  const { invoice, rackbeatCustomer } = input;
  const first = (...candidates: (string | null | undefined)[]): string => candidates.map(cleanText).find((text) => text !== '') ?? '';
  const yours = first(invoice.your_reference, invoice.their_reference, rackbeatCustomer?.their_reference, rackbeatCustomer?.attention);
  const ours = first(invoice.employee?.name, invoice.our_reference);
  if (ours.length > REFERENCE_MOST)
    gathered.notes.push(note('note.field-cut', { field: 'OurReference', from: ours, to: ours.slice(0, REFERENCE_MOST) }));
  const order = cleanText(invoice.other_reference);
  if (yours.length > REFERENCE_MOST) {
    gathered.texts.push(texts.yourReference(yours));
    gathered.notes.push(note('note.reference-as-text', { reference: yours }));
  }
  // A cut order number would fail the buyer's automatic matching: whole or not at all.
  if (order.length > BUYERS_ORDER_REFERENCE_MOST) {
    gathered.texts.push(texts.orderReference(order));
    gathered.notes.push(note('note.reference-as-text', { reference: order }));
  }
  return {
    yourReference: yours === '' || yours.length > REFERENCE_MOST ? null : yours,
    ourReference: ours === '' ? null : ours.slice(0, REFERENCE_MOST),
    buyersOrderReference: order === '' || order.length > BUYERS_ORDER_REFERENCE_MOST ? null : order,
  };
}

function addresses(input: InvoiceInput, texts: DocumentTexts, gathered: Gathered): Pick<HeaderFields, 'delivery' | 'syncCustomerFirst'> {
  const { invoice, customer, company, rackbeatCustomer } = input;
  const name = cleanText(invoice.address_name) || cleanText(invoice.customer?.name) || customer.name;
  if (name.length > NAME_MOST) {
    gathered.texts.push(texts.buyerName(name));
    gathered.notes.push(note('note.name-as-text', { name }));
  }
  const billing = billingAddress(invoice, company.countryCode);
  let syncCustomerFirst = false;
  const onCard = customer.invoiceAddress && {
    ...customer.invoiceAddress,
    countryCode: countryOr(customer.invoiceAddress.countryCode, company.countryCode),
  };
  if (billing && onCard && !sameAddress(billing, onCard)) {
    const card = rackbeatCustomer ? cardAddress(rackbeatCustomer, company.countryCode) : null;
    syncCustomerFirst = card !== null && sameAddress(billing, card);
    if (!syncCustomerFirst) {
      gathered.texts.push(texts.invoiceAddress(addressLine(billing)));
      gathered.notes.push(note('note.address-as-text', {}));
    }
  }
  const whole = deliveryAddress(invoice.delivery_address, name, company.countryCode) ?? billing;
  if (whole === null) return { delivery: null, syncCustomerFirst };
  const { address, cut } = fitted(whole);
  // The buyer's own long name has its row already.
  if (whole.name === name ? fitted({ ...whole, name: '' }).cut : cut) {
    gathered.texts.push(texts.deliveryAddress(addressLine(whole)));
    gathered.notes.push(note('note.delivery-address-cut', {}));
  }
  return { delivery: address, syncCustomerFirst };
}

/**
 * The header of the draft. Refusals: `currency-differs`, `invoice-date-missing`, the closed periods, those of `chooseTerm`;
 * waits for a future date that the customer's terms do not allow.
 */
export function invoiceHeader(input: InvoiceInput, texts: DocumentTexts): Header | Refusal | Wait {
  const gathered: Gathered = { texts: [], notes: [] };
  const currency = currencyRefusal(input);
  if (currency) return currency;
  const { payment_terms, payment_terms_id } = input.invoice;
  const chosen = chooseTerm(
    { number: payment_terms?.number ?? payment_terms_id, name: payment_terms?.name ?? null },
    input.settings.paymentTerms,
    input.terms,
  );
  if (!chosen.ok) return chosen;
  gathered.notes.push(...chosen.notes);
  const date = invoiceDate(input, texts, gathered);
  if (typeof date !== 'string') return date;
  const fields: HeaderFields = {
    currency: sentCurrency(input),
    invoiceDate: date,
    dueDate: dueDate(input, chosen.term, date, gathered),
    deliveryDate: deliveryDate(input, date, gathered),
    termId: chosen.term.id,
    ...references(input, texts, gathered),
    ...addresses(input, texts, gathered),
  };
  return { ok: true, fields, texts: gathered.texts, notes: gathered.notes };
}
