/** Whether the two systems' documents would agree: rounding to whole kroner, payment reference, and the two series of numbers. */
import type { DoctorFacts } from '../facts.ts';
import { fine, found, given, type Line } from '../line.ts';

const THERE = { who: 'accountant', place: 'eaccounting' } as const;

/** When Rackbeat sends the invoice to the buyer, what eAccounting rounds or prints differently makes two documents of one sale. */
export function rounding({ books, settings }: DoctorFacts): readonly Line[] {
  return given('rounding', { books }, ({ books: { settings: company } }) => {
    const { sender } = settings.invoices;
    const isOn = company.DomesticCurrencyRounding === 1;
    const lines: Line[] = [];
    if (company.DomesticCurrencyRounding === null)
      lines.push(found('rounding', 'warning', { code: 'doctor.rounding-unknown', params: {} }, THERE));
    if (sender === null)
      lines.push(found('rounding', 'notice', { code: 'doctor.sender-open', params: {} }, { who: 'rackbeat-user', place: 'invoices' }));
    if (sender === 'rackbeat' && isOn)
      lines.push(found('rounding', 'warning', { code: 'doctor.rounding-two-documents', params: {} }, THERE));
    if (sender === 'rackbeat' && company.UsesPaymentReferenceNumber)
      lines.push(found('rounding', 'warning', { code: 'doctor.reference-two-documents', params: {} }, THERE));
    return lines.length > 0 ? lines : [fine('rounding', { code: 'doctor.rounding-fine', params: { rounding: isOn ? 'on' : 'off' } })];
  });
}

/** Closer than this, the two series are taken for one another sooner or later. */
const CLOSE = 500;

/** The legal number is eAccounting's. Two series that run side by side are easily confused. */
export function numberSeries({ books, highestInvoice }: DoctorFacts): readonly Line[] {
  return given('number-series', { books, highestInvoice }, (known) => {
    const next = known.books.settings.NextCustomerInvoiceNumber;
    if (next === null) return [found('number-series', 'warning', { code: 'doctor.numbers-unknown', params: {} }, THERE)];
    const rackbeat = known.highestInvoice;
    if (rackbeat !== null && Math.abs(next - rackbeat) <= CLOSE)
      return [found('number-series', 'notice', { code: 'doctor.numbers-alike', params: { next, rackbeat } }, THERE)];
    return [fine('number-series', { code: 'doctor.numbers-fine', params: { next } })];
  });
}
