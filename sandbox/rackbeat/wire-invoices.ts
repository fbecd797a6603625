/**
 * Customer invoices, credit notes and orders, as Rackbeat answers them. The sign of a credit note, the form of its days
 * and its reference are switches; what a booked one adds up to was frozen when it was booked.
 */
import type { Account } from './accounts.ts';
import { divideHalfAway, millionths, negated, wireNumber } from './amounts.ts';
import { invoiceTotals } from './invoice-totals.ts';
import { type Rackbeat, wireMoment } from './rackbeat.ts';
import type { FrozenTotals, InvoiceLineRecord, InvoiceRecord, OrderRecord } from './records.ts';
import type { Switches } from './switches.ts';
import { embeddedNamed, embeddedTerm } from './wire-customers.ts';
import { dated, embeddedUnit } from './wire-items.ts';
import { readMoment, zonedMoment } from './zone-times.ts';

type Wire = Record<string, unknown>;

/** What the document adds up to now, before any sign of a credit note. */
export function totalsOf(invoice: InvoiceRecord, switches: Switches): FrozenTotals {
  return invoice.frozen ?? invoiceTotals(invoice.lines, invoice.general_discount, switches);
}

/** Minus or plus for every quantity and total of the document on the wire. */
export const turnsNegative = (invoice: Pick<InvoiceRecord, 'is_creditnote'>, switches: Switches): boolean =>
  invoice.is_creditnote && switches.creditNoteSign === 'negative';

function wireLineItem(account: Account, line: InvoiceLineRecord): Wire | null {
  const item = line.child_id === null ? undefined : account.items.get(line.child_id);
  if (item === undefined || item.deleted_at !== null) return null;
  return {
    number: item.number,
    name: item.name,
    barcode: item.barcode,
    description: item.description,
    group: embeddedNamed(account.productGroups, item.group_id),
    default_supplier: null,
  };
}

function wireLine(account: Account, line: InvoiceLineRecord, lineTotal: number, negative: boolean): Wire {
  const signed = (value: number): number => (negative ? negated(value) : value);
  const kind = line.child_id === null ? null : (account.items.get(line.child_id)?.type ?? 'product');
  return {
    id: line.id,
    child_id: line.child_id,
    child_type: kind,
    item: wireLineItem(account, line),
    name: line.name,
    quantity: signed(line.quantity),
    unit_id: line.unit_id,
    unit: embeddedUnit(account, line.unit_id),
    line_price: line.line_price,
    line_total: signed(lineTotal),
    discount_percentage: line.discount_percentage,
    vat_percentage: line.vat_percentage,
    item_cost_price: line.item_cost_price,
    location_id: null,
    location: null,
    variations: [],
    variations_formatted: [],
  };
}

function wireDay(account: Account, day: string | null, switches: Switches): string | null {
  if (day === null || switches.invoiceDates === 'day') return day;
  const utc = readMoment(day, account.zone);
  return utc === null ? day : zonedMoment(utc, switches.dateTimes === 'utc' ? 'UTC' : account.zone);
}

function inBaseCurrency(total: number, invoice: InvoiceRecord, account: Account): number {
  if (invoice.currency === account.currency) return total;
  return wireNumber(divideHalfAway(millionths(total) * millionths(invoice.currency_rate), 10_000_000_000n) * 10_000n);
}

export function wireInvoice(rackbeat: Rackbeat, account: Account, invoice: InvoiceRecord): Wire {
  const switches = rackbeat.switches();
  const totals = totalsOf(invoice, switches);
  const negative = turnsNegative(invoice, switches);
  const signed = (value: number): number => (negative ? negated(value) : value);
  const customer = account.customers.get(String(invoice.customer_id));
  const { frozen: _frozen, notes: _notes, address, credited_invoice_number, ...kept } = invoice;
  return {
    ...kept,
    ...(switches.creditNoteReference === 'given' ? { credited_invoice_number } : {}),
    invoice_date: wireDay(account, invoice.invoice_date, switches),
    due_date: wireDay(account, invoice.due_date, switches),
    deliver_at: wireDay(account, invoice.deliver_at, switches),
    booked_at: wireMoment(rackbeat, account, invoice.booked_at),
    currency_rate: switches.currencyRate === 'for-one' ? invoice.currency_rate : wireNumber(millionths(invoice.currency_rate) * 100n),
    total_subtotal: signed(totals.total_subtotal),
    total_vat: signed(totals.total_vat),
    total_total: signed(totals.total_total),
    total_base_currency: signed(inBaseCurrency(totals.total_total, invoice, account)),
    balance: invoice.is_booked ? signed(totals.total_total) : 0,
    is_paid: false,
    is_party_paid: false,
    is_overpaid: false,
    is_archived: false,
    customer:
      customer === undefined
        ? null
        : {
            number: customer.number,
            name: customer.company_name,
            customer_group_id: customer.customer_group_id,
            customer_group: embeddedNamed(account.customerGroups, customer.customer_group_id),
            vat_zone: customer.vat_zone,
          },
    order: invoice.order_id === null ? null : { number: invoice.order_id },
    address_name: address.name,
    address_street: address.street,
    address_street2: address.street2,
    address_zipcode: address.zipcode,
    address_city: address.city,
    address_state: address.state,
    address_country: address.country,
    billing_address: address,
    employee: embeddedNamed(account.employees, invoice.employee_id),
    payment_terms: embeddedTerm(rackbeat, account, invoice.payment_terms_id),
    lines: invoice.lines.map((line, index) => wireLine(account, line, totals.lineTotals[index] ?? 0, negative)),
    ...dated(rackbeat, account, invoice),
    self: `${rackbeat.url}/api/customer-invoices/${invoice.number}`,
  };
}

export function wireOrder(rackbeat: Rackbeat, account: Account, order: OrderRecord): Wire {
  const totals = invoiceTotals(order.lines, 0, rackbeat.switches());
  const customer = account.customers.get(String(order.customer_id));
  return {
    ...order,
    customer: customer === undefined ? null : { number: customer.number, name: customer.company_name },
    total_subtotal: totals.total_subtotal,
    total_vat: totals.total_vat,
    total_total: totals.total_total,
    is_cancelled: false,
    is_shipped: order.is_invoiced,
    is_archived: false,
    lines: order.lines.map((line, index) => wireLine(account, line, totals.lineTotals[index] ?? 0, false)),
    ...dated(rackbeat, account, order),
    self: `${rackbeat.url}/api/orders/${order.number}`,
  };
}
