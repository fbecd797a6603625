/** Sixteen ways in which a document goes astray, one per kind of finding; each changes only what its name says. */

import type { z } from 'zod';
import type { findingKind } from '../../../api/completeness.ts';
import { draftOf, foreignInvoice, type Month, type Told, toldDocument } from './month.fixture.ts';

type Kind = Exclude<z.output<typeof findingKind>, 'after-closing'>;

const invoiceOf = (told: Told): Record<string, unknown> => {
  const [invoice] = told.invoices;
  if (!invoice) throw new Error('this document has gone astray already');
  return invoice;
};
const numberAt = (index: number): string => String(toldDocument(index).rackbeat?.number);

/** Sends document `index` astray and answers with the Rackbeat or, where there is none, eAccounting number that must be named. */
export const ASTRAY: Record<Kind, (month: Month, index: number) => string> = {
  missing: (month, index) => change(month, index, (told) => ({ ...told, invoices: [], link: null, course: null })),
  extra: (month, index) => change(month, index, (told) => ({ ...told, rackbeat: { ...told.rackbeat, is_booked: false, booked_at: null } })),
  different: (month, index) =>
    change(month, index, (told) => {
      const invoice = invoiceOf(told);
      const [first, ...rest] = invoice.VatSpecification as { AmountInvoiceCurrency: number }[];
      const more = (value: unknown): number => Number(value) + 1;
      const spec = [{ ...first, AmountInvoiceCurrency: more(first?.AmountInvoiceCurrency) }, ...rest];
      const TotalAmountInvoiceCurrency = more(invoice.TotalAmountInvoiceCurrency);
      return { ...told, invoices: [{ ...invoice, VatSpecification: spec, TotalAmountInvoiceCurrency }] };
    }),
  doubled: (month, index) =>
    change(month, index, (told) => {
      const invoice = invoiceOf(told);
      const copy = {
        ...invoice,
        Id: String(invoice.Id).replace('00000002', '00000006'),
        CreatedFromDraftId: null,
        InvoiceNumber: 80_000 + index,
      };
      return { ...told, invoices: [invoice, copy] };
    }),
  'still-draft': (month, index) =>
    change(month, index, (told) => ({
      ...told,
      invoices: [],
      drafts: [draftOf(told)],
      link: told.link && { ...told.link, invoiceId: null },
    })),
  'late-arrival': (month, index) => {
    month.lockedTo = '2026-10-01';
    return change(month, index, (told) => ({
      ...told,
      rackbeat: { ...told.rackbeat, invoice_date: '2026-10-01', booked_at: '2026-11-01T09:00:00+01:00' },
      invoices: [],
      link: null,
      course: null,
    }));
  },
  voided: (month, index) =>
    change(month, index, (told) => ({
      ...told,
      invoices: [{ ...invoiceOf(told), RemainingAmountInvoiceCurrency: 0, SetOffAmountInvoiceCurrency: 0, PaymentStatus: 0 }],
    })),
  'date-differs': (month, index) =>
    change(month, index, (told) => ({ ...told, invoices: [{ ...invoiceOf(told), InvoiceDate: '2026-11-02' }] })),
  'area-differs': (month, index) => {
    month.documents[index] = toldDocument(index, [{ percent: 0, cents: 45_000 }]);
    return change(month, index, (told) => ({
      ...told,
      rackbeat: { ...told.rackbeat, vat_zone: told.rackbeat?.vat_zone === 'abroad' ? 'domestic_exempt' : 'abroad' },
    }));
  },
  'vat-rounding': (month, index) => {
    const lines = [
      { percent: 15, cents: 1_002 },
      { percent: 25, cents: 1_001 },
    ];
    // Once for the document it is 4.01, once per percent 4.00.
    month.documents[index] = toldDocument(index, lines, 401);
    return numberAt(index);
  },
  'total-rounding': (month, index) =>
    change(month, index, (told) => {
      const invoice = invoiceOf(told);
      const rounding = Math.sign(Number(invoice.TotalAmountInvoiceCurrency)) * 0.4;
      const TotalAmountInvoiceCurrency = Math.round((Number(invoice.TotalAmountInvoiceCurrency) + rounding) * 100) / 100;
      return { ...told, invoices: [{ ...invoice, TotalRoundings: rounding, TotalAmountInvoiceCurrency }] };
    }),
  'exchange-rate': (month, index) => {
    const foreign = toForeign(index);
    return change(month, foreign, (told) => ({ ...told, invoices: [{ ...invoiceOf(told), TotalAmount: 123.45 }] }));
  },
  'credit-to-match': (month, index) => {
    const credit = toCredit(index);
    return change(month, credit, (told) => {
      const invoice = invoiceOf(told);
      const left = invoice.TotalAmountInvoiceCurrency;
      const open = { RemainingAmountInvoiceCurrency: left, SetOffAmountInvoiceCurrency: 0, PaymentStatus: 1 };
      return { ...told, invoices: [{ ...invoice, ...open }] };
    });
  },
  'not-delivered': (month, index) =>
    change(month, index, (told) => ({ ...told, invoices: [{ ...invoiceOf(told), IsNotDelivered: true }] })),
  'other-origin': (month, index) => {
    month.others.push(foreignInvoice(index));
    return String(90_000 + index);
  },
  'number-gap': (month, index) => {
    month.documents[index] = { rackbeat: null, invoices: [], drafts: [], link: null, course: null };
    return '';
  },
};

export const KINDS = Object.keys(ASTRAY) as Kind[];

/** The next document after `index` that is of the kind: every tenth is foreign, every fifth a credit note in the company's currency. */
export const toForeign = (index: number): number => index - (index % 10) + 9;
export const toCredit = (index: number): number => index - (index % 10) + 3;

function change(month: Month, index: number, how: (told: Told) => Told): string {
  const told = month.documents[index];
  if (!told) throw new Error(`the month has no document ${index}`);
  month.documents[index] = how(told);
  return numberAt(index);
}
