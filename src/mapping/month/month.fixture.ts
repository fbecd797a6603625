/**
 * A month of two companies' documents, worked out in whole öre and independently of the mapping: what Rackbeat answers, what
 * eAccounting answers, and sixteen ways in which a document can go astray. Read through the wire schemas like the real thing.
 */
import { decimal } from '../../core/money.ts';
import { type BookedInvoice, bookedInvoice, type Draft, draft } from '../../eaccounting/schema.ts';
import { invoice as invoiceSchema, type RackbeatInvoice } from '../../rackbeat/schema.ts';
import type { Course, MonthFacts, OwnLink } from './documents.ts';
import { draftDocument, invoiceDocument } from './eaccounting-document.ts';
import { rackbeatDocument } from './rackbeat-document.ts';

export const FIRST_NUMBER = 1_000;
/** eAccounting's series has nothing to do with Rackbeat's. */
const FIRST_BOOKED = 70_001;

type Wire = Record<string, unknown>;

/** One document of the month in the words of both systems. */
export interface Told {
  rackbeat: Wire | null;
  invoices: Wire[];
  drafts: Wire[];
  link: OwnLink | null;
  course: Course | null;
}

export interface Month {
  documents: Told[];
  others: Wire[];
  lockedTo: string | null;
}

const PERCENTS = [25, 15, 12, 0];
const ore = (cents: number): number => Math.round(cents) / 100;
const day = (index: number): string => `2026-10-${String(3 + (index % 29)).padStart(2, '0')}`;
export const markOf = (number: number): string => `RB-${String(number).padStart(10, '0')}`;
const id = (kind: number, number: number): string => `${String(kind).padStart(8, '0')}-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** Amounts of document `index`: one to four lines, each in whole öre, so that VAT per percent and per document can be counted exactly. */
function linesOf(index: number): { percent: number; cents: number }[] {
  if (index % 10 === 9) return [{ percent: 0, cents: 10_000 + index }];
  const exempt = index % 7 === 6;
  return Array.from({ length: 1 + (index % 4) }, (_, line) => ({
    percent: exempt ? 0 : (PERCENTS[(index + line) % 3] ?? 0),
    cents: 1_000 + ((index * 7_919 + line * 104_729) % 250_000),
  }));
}

/** VAT once per percent, as both systems do it here. */
function perPercent(lines: readonly { percent: number; cents: number }[]): { percent: number; net: number; vat: number }[] {
  const nets = new Map<number, number>();
  for (const { percent, cents } of lines) nets.set(percent, (nets.get(percent) ?? 0) + cents);
  return [...nets].map(([percent, net]) => ({ percent, net, vat: Math.floor((net * percent + 50) / 100) }));
}

/** Every tenth is foreign (EUR, no VAT), every fifth a credit note. */
export function toldDocument(index: number, lines = linesOf(index), rackbeatVat?: number): Told {
  const number = FIRST_NUMBER + index;
  const isForeign = index % 10 === 9;
  const isCredit = index % 5 === 3;
  const parts = perPercent(lines);
  const net = parts.reduce((total, part) => total + part.net, 0);
  const vat = parts.reduce((total, part) => total + part.vat, 0);
  const sign = isCredit ? -1 : 1;
  const mark = markOf(number);
  const currency = isForeign ? 'EUR' : 'NOK';
  const customerId = id(3, 1 + (index % 17));
  const [draftId, invoiceId] = [id(1, number), id(2, number)];
  const base = isForeign ? 11.5 : 1;
  return {
    rackbeat: {
      number,
      invoice_date: day(index),
      due_date: '2026-12-01',
      is_booked: true,
      booked_at: `${day(index)}T09:00:00+02:00`,
      is_creditnote: isCredit,
      currency,
      total_subtotal: ore(net),
      total_vat: ore(rackbeatVat ?? vat),
      total_total: ore(net + (rackbeatVat ?? vat)),
      total_base_currency: ore(Math.round((net + vat) * base)),
      customer_id: 1 + (index % 17),
      vat_zone: isForeign ? 'abroad' : 'domestic',
      created_at: '2026-10-01T08:00:00+02:00',
      updated_at: '2026-10-31T08:00:00+02:00',
      lines: lines.map(({ percent, cents }, line) => ({
        id: line + 1,
        child_id: `P-${line}`,
        child_type: 'product',
        item: { number: `P-${line}`, name: `Vare ${line}`, barcode: null, group: null },
        name: `Vare ${line}`,
        quantity: 1,
        line_price: ore(cents),
        line_total: ore(cents),
        discount_percentage: 0,
        vat_percentage: percent,
      })),
    },
    invoices: [
      {
        Id: invoiceId,
        CustomerId: customerId,
        InvoiceNumber: FIRST_BOOKED + index,
        CreatedFromDraftId: draftId,
        CreatedUtc: '2026-10-31T08:00:00Z',
        ModifiedUtc: '2026-10-31T08:00:00Z',
        IsCreditInvoice: isCredit,
        CurrencyCode: currency,
        InvoiceDate: day(index),
        DueDate: '2026-12-01',
        InvoiceCountryCode: isForeign ? 'DE' : 'NO',
        TotalAmount: sign * ore(Math.round((net + vat) * base)),
        TotalVatAmount: sign * ore(vat),
        TotalAmountInvoiceCurrency: sign * ore(net + vat),
        TotalVatAmountInvoiceCurrency: sign * ore(vat),
        TotalRoundings: 0,
        VatSpecification: parts.map((part) => ({
          VatPercent: part.percent,
          AmountInvoiceCurrency: sign * ore(part.net),
          VatAmountInvoiceCurrency: sign * ore(part.vat),
        })),
        IsNotDelivered: false,
        // A credit note that has been set off against its invoice.
        RemainingAmountInvoiceCurrency: isCredit ? 0 : ore(net + vat),
        SetOffAmountInvoiceCurrency: isCredit ? -ore(net + vat) : 0,
        PaymentStatus: isCredit ? 0 : 1,
        Rows: [{ LineNumber: 9, IsTextRow: true, Text: `Rackbeat-faktura ${number} ${mark}` }],
      },
    ],
    drafts: [],
    link: { number: String(number), generation: 1, draftId, invoiceId, mark, customerId },
    course: {
      number: String(number),
      generation: 1,
      transferId: id(4, number),
      state: 'done',
      reason: { code: 'invoice.done', params: {} },
    },
  };
}

export const healthyMonth = (count: number): Month => ({
  documents: Array.from({ length: count }, (_, index) => toldDocument(index)),
  others: [],
  lockedTo: null,
});

export const foreignInvoice = (number: number): Wire => ({
  ...toldDocument(0).invoices[0],
  Id: id(5, number),
  CreatedFromDraftId: null,
  InvoiceNumber: 90_000 + number,
  Rows: [{ LineNumber: 0, IsTextRow: true, Text: 'Husleie' }],
});

export const draftOf = (told: Told): Wire => {
  const [invoice] = told.invoices;
  return {
    Id: told.link?.draftId,
    CustomerId: invoice?.CustomerId,
    CreatedUtc: '2026-10-31T08:00:00Z',
    IsCreditInvoice: invoice?.IsCreditInvoice,
    IncludesVat: false,
    InvoiceDate: invoice?.InvoiceDate,
    InvoiceCurrencyCode: invoice?.CurrencyCode,
    TotalAmount: invoice?.TotalAmountInvoiceCurrency,
    TotalVatAmount: invoice?.TotalVatAmountInvoiceCurrency,
    TotalRoundings: 0,
    Rows: invoice?.Rows,
  };
};

/** JSON numbers as text, so that no amount passes a binary fraction. */
const exact = (value: unknown): unknown =>
  typeof value === 'number' && !Number.isInteger(value)
    ? decimal(value.toFixed(2))
    : Array.isArray(value)
      ? value.map(exact)
      : value !== null && typeof value === 'object'
        ? Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, exact(inner)]))
        : value;

const readRackbeat = (wire: Wire): RackbeatInvoice => invoiceSchema.parse(exact(wire));
const readInvoice = (wire: Wire): BookedInvoice => bookedInvoice.parse(exact(wire));
const readDraft = (wire: Wire): Draft => draft.parse(exact(wire));

export function factsOf({ documents, others, lockedTo }: Month, more: Partial<MonthFacts> = {}): MonthFacts {
  return {
    from: '2026-10-01',
    to: '2026-10-31',
    basis: 'invoice-date',
    today: '2026-11-02',
    lockedTo,
    countryCode: 'NO',
    currencyCode: 'NOK',
    euCountries: new Set(['SE', 'DK', 'DE', 'FI']),
    isOn: true,
    startDate: '2026-01-01',
    rackbeat: documents.flatMap(({ rackbeat }) =>
      rackbeat === null ? [] : [rackbeatDocument(readRackbeat(rackbeat), markOf(Number(rackbeat.number)))],
    ),
    eaccounting: [
      ...documents.flatMap(({ invoices, drafts }) => [
        ...invoices.map((wire) => invoiceDocument(readInvoice(wire))),
        ...drafts.map((wire) => draftDocument(readDraft(wire))),
      ]),
      ...others.map((wire) => invoiceDocument(readInvoice(wire))),
    ],
    links: documents.flatMap(({ link }) => link ?? []),
    courses: documents.flatMap(({ course }) => course ?? []),
    ...more,
  };
}
