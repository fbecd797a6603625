/**
 * Makes the shop's invoices through the same rules as everybody else's, at a clock of its own: a document of last month was
 * made and booked last month.
 */
import { type Account, nextNumber, noteNumber } from '../accounts.ts';
import { book, createCreditNote, unbook } from '../invoice-booking.ts';
import { createDraft } from '../invoice-drafts.ts';
import type { Rackbeat } from '../rackbeat.ts';
import type { InvoiceRecord } from '../records.ts';
import { usualSwitches } from '../switches.ts';
import { isAnswer } from '../writing.ts';
import { dayIn } from '../zone-times.ts';
import { awkwardInvoices, type InvoiceRow, inSwedish, ordinaryInvoices, type SeedLine } from './invoice-rows.ts';
import { addItem } from './shop-records.ts';

const DAY_MS = 86_400_000;

export interface SeedClock {
  rackbeat: Rackbeat;
  /** Moves to so many days from the beginning (never into the future), an hour before its time of day, plus some seconds. */
  goTo(day: number, seconds: number): void;
  /** The calendar day so many days from the beginning. */
  day(account: Account, day: number): string;
}

/** A Rackbeat that makes records in silence, at days that are past. */
export function seedingRackbeat(rackbeat: Rackbeat): SeedClock {
  const start = rackbeat.clock.now().getTime();
  let current = start;
  const switches = usualSwitches();
  return {
    rackbeat: {
      ...rackbeat,
      clock: { now: () => new Date(current) },
      switches: () => switches,
      announce: () => undefined,
      changed: () => undefined,
    },
    goTo: (day, seconds) => {
      current = Math.min(start, start + day * DAY_MS) - 3_600_000 + seconds * 1_000;
    },
    day: (account, day) => dayIn(new Date(start + day * DAY_MS).toISOString(), account.zone),
  };
}

const worded = (account: Account, text: string): string => (account.country === 'SE' ? (inSwedish[text] ?? text) : text);

const wireLine = (account: Account, line: SeedLine): Record<string, unknown> => ({
  item_id: line.item ?? null,
  name: line.name === undefined ? undefined : worded(account, line.name),
  quantity: line.quantity,
  line_price: line.price,
  discount_percentage: line.discount,
  vat_percentage: line.vat,
  unit_id: line.unit,
});

function present(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

function mustBe(outcome: InvoiceRecord | { status: number; body?: unknown }): InvoiceRecord {
  if (isAnswer(outcome)) throw new Error(`the seed was refused: ${JSON.stringify(outcome.body)}`);
  return outcome as InvoiceRecord;
}

/** The rows name Norwegian firms; these stand for them where Norway is abroad. */
const SWEDISH_INSTEAD: Record<number, number> = { 1001: 1012, 1002: 1013, 1003: 1081 };

/** A customer for the row in this account: the one named, or the first private person, or the first customer. */
function customerFor(account: Account, row: InvoiceRow): number {
  const named = account.country === 'SE' ? (SWEDISH_INSTEAD[row.customer] ?? row.customer) : row.customer;
  if (account.customers.has(String(named))) return named;
  const others = [...account.customers.values()];
  const found = row.customer === -1 ? others.find((customer) => customer.customer_group_id === 1002) : undefined;
  return (found ?? others[0])?.number ?? row.customer;
}

function makeInvoice(seeding: SeedClock, account: Account, row: InvoiceRow, seconds: number): void {
  const { rackbeat } = seeding;
  const day = row.day ?? 0;
  seeding.goTo(day, seconds);
  const invoiceDate = seeding.day(account, day);
  const draft = mustBe(
    createDraft(
      rackbeat,
      account,
      {
        customer_id: customerFor(account, row),
        heading: worded(account, row.heading),
        invoice_date: invoiceDate,
        lines: row.lines.map((line) => present(wireLine(account, line))),
        ...row.more,
      },
      { freeText: true },
    ),
  );
  const becomes = row.becomes ?? 'draft';
  if (becomes === 'draft') return;
  seeding.goTo(day, seconds + 300);
  book(rackbeat, draft);
  if (becomes === 'booked twice') {
    seeding.goTo(day, seconds + 600);
    unbook(rackbeat, draft);
    seeding.goTo(day, seconds + 900);
    book(rackbeat, draft);
  }
  if (becomes === 'booked and credited' || becomes === 'credited and unbooked') {
    seeding.goTo(day, seconds + 600);
    const credit = mustBe(createCreditNote(rackbeat, account, draft));
    book(rackbeat, credit);
    if (becomes === 'credited and unbooked') unbook(rackbeat, draft);
  }
}

/** The product that stands on a draft and was deleted afterwards. */
function addDeletedItem(account: Account, now: string): void {
  addItem(account, { number: 'SLETTET-1', name: 'Utgått modell', sales_price: 198, group_id: 1001, unit_id: 1001 }, now);
}

export function addInvoices(rackbeat: Rackbeat, account: Account, now: string): void {
  const seeding = seedingRackbeat(rackbeat);
  addDeletedItem(account, now);
  for (const [index, row] of [...ordinaryInvoices, ...awkwardInvoices].entries()) makeInvoice(seeding, account, row, index);
  Object.assign(account.items.get('SLETTET-1') ?? {}, { deleted_at: now });
}

/** An order with a delivery day, and the draft that was made from it. */
export function addOrder(rackbeat: Rackbeat, account: Account, now: string): void {
  const seeding = seedingRackbeat(rackbeat);
  seeding.goTo(-6, 0);
  const draft = mustBe(
    createDraft(seeding.rackbeat, account, {
      customer_id: customerFor(account, { heading: '', customer: 1001, lines: [] }),
      heading: worded(account, 'Fra ordre'),
      lines: [{ item_id: '110', quantity: 2 }],
    }),
  );
  const number = nextNumber(account, 'orders');
  noteNumber(account, 'orders', number);
  const deliverAt = dayIn(new Date(Date.parse(now) - 2 * DAY_MS).toISOString(), account.zone);
  account.orders.set(String(number), {
    number,
    order_date: draft.invoice_date,
    deliver_at: deliverAt,
    customer_id: draft.customer_id,
    currency: draft.currency,
    other_reference: null,
    heading: null,
    note: null,
    is_booked: true,
    is_invoiced: true,
    lines: structuredClone(draft.lines),
    created_at: draft.created_at,
    updated_at: draft.updated_at,
  });
  Object.assign(draft, { order_id: number, invoice_date: dayIn(now, account.zone) });
}
