/**
 * Booking, unbooking and crediting. Booking freezes what the document adds up to; unbooking thaws it, which real accounts
 * can do too, so a number may be booked twice with different contents. Tells nobody; the caller does.
 */
import type { Answer } from '../kit/answer.ts';
import { type Account, nextId, nextNumber } from './accounts.ts';
import { refusal } from './answers.ts';
import { invoiceTotals } from './invoice-totals.ts';
import type { Resource } from './listing.ts';
import { truthy } from './listing.ts';
import { nowText, type Rackbeat } from './rackbeat.ts';
import type { InvoiceRecord } from './records.ts';
import { wireInvoice } from './wire-invoices.ts';
import { dayIn } from './zone-times.ts';

/** Drafts and booked ones are one list. */
export const invoices: Resource<InvoiceRecord> = {
  path: 'customer-invoices',
  singular: 'customer_invoice',
  plural: 'customer_invoices',
  shelf: (account) => account.invoices,
  view: wireInvoice,
  filterable: ['number', 'customer_id', 'created_at', 'updated_at'],
  plain: {
    is_booked: (invoice, value) => invoice.is_booked === truthy(value),
    booked: (invoice, value) => invoice.is_booked === truthy(value),
    is_paid: (_invoice, value) => !truthy(value),
    order_number: (invoice, value) => invoice.order_id === Number(value),
    customer_number: (invoice, value) => invoice.customer_id === Number(value),
    customer_from: (invoice, value) => invoice.customer_id >= Number(value),
    customer_to: (invoice, value) => invoice.customer_id <= Number(value),
  },
  searched: (invoice) => [invoice.number, invoice.address.name, invoice.other_reference, invoice.heading],
};

function touch(rackbeat: Rackbeat, invoice: InvoiceRecord): void {
  if (rackbeat.switches().bookingTouchesUpdatedAt === 'yes') invoice.updated_at = nowText(rackbeat);
  rackbeat.changed();
}

/** Books a draft, or answers why not. */
export function book(rackbeat: Rackbeat, invoice: InvoiceRecord): Answer | null {
  const switches = rackbeat.switches();
  if (invoice.is_booked) return refusal('The customer invoice is already booked.', switches);
  if (invoice.lines.length === 0) return refusal('The customer invoice has no lines.', switches);
  invoice.frozen = invoiceTotals(invoice.lines, invoice.general_discount, switches);
  invoice.is_booked = true;
  invoice.booked_at = nowText(rackbeat);
  touch(rackbeat, invoice);
  return null;
}

/** Makes a draft of a booked invoice again, or answers why not. */
export function unbook(rackbeat: Rackbeat, invoice: InvoiceRecord): Answer | null {
  if (!invoice.is_booked) return refusal('The customer invoice is not booked.', rackbeat.switches());
  invoice.frozen = null;
  invoice.is_booked = false;
  invoice.booked_at = null;
  touch(rackbeat, invoice);
  return null;
}

/** A draft credit note over the whole of a booked invoice, or why there is none. Quantities are kept positive. */
export function createCreditNote(rackbeat: Rackbeat, account: Account, invoice: InvoiceRecord): InvoiceRecord | Answer {
  if (!invoice.is_booked) return refusal('Only a booked customer invoice can be credited.', rackbeat.switches());
  if (invoice.is_creditnote) return refusal('A credit note can not be credited.', rackbeat.switches());
  const now = nowText(rackbeat);
  const day = dayIn(now, account.zone);
  const note: InvoiceRecord = {
    ...structuredClone(invoice),
    number: nextNumber(account, 'invoices'),
    invoice_date: day,
    due_date: day,
    is_booked: false,
    booked_at: null,
    is_creditnote: true,
    credited_invoice_number: invoice.number,
    lines: invoice.lines.map((line) => ({ ...line, id: nextId(account, 'line') })),
    notes: [],
    frozen: null,
    created_at: now,
    updated_at: now,
  };
  account.invoices.set(String(note.number), note);
  rackbeat.changed();
  return note;
}
