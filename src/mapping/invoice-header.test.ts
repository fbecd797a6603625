import { describe, expect, it } from 'vitest';
import { companies, customers, inputFor, rackbeatInvoice, settings } from '../../test/golden/shop.ts';
import { customer as customerSchema } from '../rackbeat/schema.ts';
import type { CustomerFacts, InvoiceInput, PlannedDocument } from './facts.ts';
import { mapInvoice } from './invoice.ts';
import { firstOpenDay } from './open-period.ts';

const LINE = [{ item: 'G25', quantity: '1', price: '100', percent: '25', total: '100' }];
const outcome = (invoice: Record<string, unknown> = {}, input: Partial<InvoiceInput> = {}) =>
  mapInvoice(inputFor(rackbeatInvoice(LINE, ['100', '25', '125'], invoice), input));

function mapped(invoice: Record<string, unknown> = {}, input: Partial<InvoiceInput> = {}) {
  const found = outcome(invoice, input);
  if (found.ok !== true) throw new Error(`${found.code} ${JSON.stringify(found.params)}`);
  return {
    ...found,
    codes: found.notes.map(({ code }) => code),
    texts: found.document.rows.filter((row) => row.kind === 'text').map(({ text }) => text),
  };
}
const header = (invoice: Record<string, unknown> = {}, input: Partial<InvoiceInput> = {}): PlannedDocument =>
  mapped(invoice, input).document;

describe('dates', () => {
  it('are Rackbeat’s', () => {
    expect(header()).toMatchObject({ invoiceDate: '2026-09-15', dueDate: '2026-09-29', deliveryDate: '2026-09-14' });
    expect(header({ invoice_date: '2026-09-15T23:30:00+02:00', due_date: '2026-09-29 00:00:00' })).toMatchObject({
      invoiceDate: '2026-09-15',
      dueDate: '2026-09-29',
    });
  });

  it.each([
    [1, 'net', '2026-09-29'],
    [2, 'invoiceMonth', '2026-10-30'],
    [3, 'paidInCash', '2026-09-15'],
    [1, 'prepaid', '2026-09-15'],
  ])('due date of term %i (%s) without one', (number, type, expected) => {
    expect(
      header({ due_date: null, payment_terms_id: number, payment_terms: { number, name: 'x', type, maturity_days: 99 } }).dueDate,
    ).toBe(expected);
  });

  it('due date before the invoice date moves, noted', () => {
    const { document, codes } = mapped({ due_date: '2026-09-01' });
    expect(document.dueDate).toBe('2026-09-15');
    expect(codes).toContain('note.due-date-moved');
  });

  it('credit note without due date: the invoice date', () => {
    expect(header({ due_date: null, is_creditnote: true }, { originalNumber: '5' }).dueDate).toBe('2026-09-15');
  });

  it('future dates wait unless the customer may have them', () => {
    expect(outcome({ invoice_date: '2026-10-05' })).toEqual({
      ok: 'wait',
      code: 'wait.future-date',
      params: { date: '2026-10-05' },
      until: '2026-10-05',
    });
    const may: CustomerFacts = { ...customers.home, isFutureInvoiceDateAllowed: true };
    expect(header({ invoice_date: '2026-10-05' }, { customer: may }).invoiceDate).toBe('2026-10-05');
  });

  it.each([
    ['2026-07-31', 'refusal.period-locked', { date: '2026-07-31', lockedTo: '2026-07-31', firstOpenDay: '2026-08-01' }],
    ['2025-12-31', 'refusal.period-locked', { firstOpenDay: '2026-08-01' }],
    ['2027-01-01', 'refusal.fiscal-year-missing', { date: '2027-01-01', firstOpenDay: '' }],
    ['', 'refusal.invoice-date-missing', {}],
    ['2026-02-30', 'refusal.invoice-date-missing', {}],
  ])('%s is refused', (day, code, params) => {
    expect(outcome({ invoice_date: day })).toMatchObject({ ok: false, code, params });
  });

  it('a locked fiscal year is refused with the first open day', () => {
    expect(outcome({ invoice_date: '2025-06-01' }, { company: { ...companies.NO, lockedTo: null } })).toMatchObject({
      code: 'refusal.fiscal-year-locked',
      params: { start: '2025-01-01', end: '2025-12-31', firstOpenDay: '2026-01-01' },
    });
    expect(firstOpenDay({ lockedTo: '2026-12-31', fiscalYears: companies.NO.fiscalYears }, '2026-05-01')).toBeNull();
  });

  it('can be sent dated another day, the original in a row', () => {
    const { document, texts, codes } = mapped({ invoice_date: '2026-07-20' }, { sendDated: '2026-08-01' });
    expect(document).toMatchObject({ invoiceDate: '2026-08-01', dueDate: '2026-09-29' });
    expect(texts[0]).toBe('Opprinnelig fakturadato: 2026-07-20');
    expect(codes).toContain('note.date-moved');
  });

  it('delivery: invoice, else order if not later, else the invoice date in Norway and none in Sweden', () => {
    expect(header({ deliver_at: null }, { orderDeliverAt: '2026-09-10' }).deliveryDate).toBe('2026-09-10');
    expect(mapped({ deliver_at: null }, { orderDeliverAt: '2026-09-20' })).toMatchObject({ document: { deliveryDate: '2026-09-15' } });
    expect(mapped({ deliver_at: null }).codes).toContain('note.delivery-date-is-invoice-date');
    expect(header({ deliver_at: null, currency: 'SEK' }, { company: companies.SE }).deliveryDate).toBeNull();
  });
});

describe('terms', () => {
  const term = (number: number | null, name = 'x') => ({
    payment_terms_id: number,
    payment_terms: number === null ? null : { number, name, type: 'net', maturity_days: 14 },
  });

  it('by mapping, by name, by default', () => {
    expect(header(term(1)).termId).toBe('net14');
    expect(mapped(term(9, '30 dager netto'))).toMatchObject({ document: { termId: 'net30' } });
    const withDefault = settings((draft) => {
      draft.paymentTerms.defaultTermId = 'net30';
    });
    const { document, codes } = mapped(term(9), { settings: withDefault });
    expect(document.termId).toBe('net30');
    expect(codes).toContain('note.term-default');
    expect(header(term(null), { settings: withDefault }).termId).toBe('net30');
  });

  it('cash may be booked as paid at once', () => {
    expect(mapped(term(3)).codes).toContain('note.term-paid-at-once');
  });

  it.each([
    [term(9, 'Netto 9'), 'refusal.term-not-mapped'],
    [term(null), 'refusal.term-missing'],
    [term(4), 'refusal.term-not-for-sales'],
  ])('%j is refused', (more, code) => {
    expect(outcome(more)).toMatchObject({ ok: false, code });
  });

  it('a mapping to a term that is gone is refused', () => {
    expect(outcome({}, { terms: new Map() })).toMatchObject({ ok: false, code: 'refusal.term-gone' });
  });
});

describe('references', () => {
  it('in their order', () => {
    const card = customerSchema.parse({ number: 2001, name: 'K', their_reference: 'Kort', attention: 'Att' });
    expect(header({ your_reference: { name: 'Kari' }, their_reference: 'Ola' }, { rackbeatCustomer: card }).yourReference).toBe('Kari');
    expect(header({ their_reference: 'Ola' }, { rackbeatCustomer: card }).yourReference).toBe('Ola');
    expect(header({}, { rackbeatCustomer: card }).yourReference).toBe('Kort');
    expect(header({}, { rackbeatCustomer: { ...card, their_reference: ' ' } }).yourReference).toBe('Att');
    expect(header({ employee: { number: 1, name: 'Selger' }, our_reference: 'Annen' }).ourReference).toBe('Selger');
  });

  it('an order number over 35 characters is whole or not at all', () => {
    expect(header({ other_reference: 'x'.repeat(35) }).buyersOrderReference).toBe('x'.repeat(35));
    const { document, texts, codes } = mapped({ other_reference: 'x'.repeat(36) });
    expect(document.buyersOrderReference).toBeNull();
    expect(texts[0]).toBe(`Bestillingsreferanse: ${'x'.repeat(36)}`);
    expect(codes).toContain('note.reference-as-text');
  });

  it('a buyer’s reference over 100 characters goes the same way', () => {
    const { document, texts } = mapped({ your_reference: 'y'.repeat(101) });
    expect(document.yourReference).toBeNull();
    expect(texts[0]).toBe(`Deres referanse: ${'y'.repeat(101)}`);
  });
});

describe('addresses', () => {
  const billing = {
    address_name: 'Kunde AS',
    address_street: 'Storgata 1',
    address_zipcode: '0155',
    address_city: 'Oslo',
    address_country: 'Norge',
  };
  const onCard = { name: 'Kunde', line1: 'Storgata 1', line2: '', postalCode: '0155', city: 'OSLO', countryCode: '' };
  const withCard = (more: object): Partial<InvoiceInput> => ({ customer: { ...customers.home, invoiceAddress: { ...onCard, ...more } } });

  it('delivery is whole: its own, else the billing address, else none', () => {
    expect(header(billing).delivery).toEqual({
      name: 'Kunde AS',
      line1: 'Storgata 1',
      line2: '',
      postalCode: '0155',
      city: 'Oslo',
      countryCode: 'NO',
    });
    expect(
      header({ ...billing, delivery_address: { street: 'Lager 2', zipcode: '1400', city: 'Ski', country: 'Sverige' } }).delivery,
    ).toEqual({
      name: 'Kunde AS',
      line1: 'Lager 2',
      line2: '',
      postalCode: '1400',
      city: 'Ski',
      countryCode: 'SE',
    });
    expect(header().delivery).toBeNull();
  });

  it('the invoice’s own, when the card has it: nothing to say', () => {
    expect(mapped(billing, withCard({}))).toMatchObject({ document: { syncCustomerFirst: false }, codes: [] });
  });

  it('the invoice’s own, when the Rackbeat card has it too: the customer is written first', () => {
    const card = customerSchema.parse({
      number: 2001,
      name: 'K',
      address_street: 'Storgata 1',
      address_zipcode: '0155',
      address_city: 'Oslo',
      address_country: 'NO',
    });
    expect(mapped(billing, { ...withCard({ line1: 'Gamlegata 9' }), rackbeatCustomer: card })).toMatchObject({
      document: { syncCustomerFirst: true },
      codes: [],
    });
  });

  it('the invoice’s own, when only it has it: a row', () => {
    const { texts, codes } = mapped(billing, withCard({ line1: 'Gamlegata 9' }));
    expect(texts[0]).toBe('Fakturaadresse: Kunde AS, Storgata 1, 0155 Oslo, NO');
    expect(codes).toContain('note.address-as-text');
  });

  it('a name over 50 characters stands whole in a row', () => {
    const name = 'Stiftelsen for bevaring av gamle trebåter i Nordfjord og Sunnmøre';
    const { texts, document } = mapped({ ...billing, address_name: name });
    expect(texts[0]).toBe(`Kjøper: ${name}`);
    expect(document.delivery?.name.length).toBeLessThanOrEqual(50);
    expect(texts).toHaveLength(2);
  });

  it('a delivery line over 50 characters is whole in a row', () => {
    const street = 'Den aller lengste gaten i hele byen, oppgang B, fjerde etasje til venstre';
    const { texts, document } = mapped({ delivery_address: { street, city: 'Oslo' } });
    expect(texts[0]).toBe(`Leveringsadresse: Kunde, ${street}, Oslo, NO`);
    expect(document.delivery?.line1.length).toBeLessThanOrEqual(50);
  });
});

describe('the rest', () => {
  it('an invoice that is not booked is not for us', () => {
    expect(outcome({ is_booked: false })).toMatchObject({ ok: 'skip', code: 'skip.not-booked' });
  });

  it('an inactive card is reactivated, a second document is marked, another zone is shown', () => {
    expect(mapped({}, { customer: { ...customers.home, isActive: false } }).codes).toContain('note.customer-will-be-reactivated');
    expect(mapped({}, { generation: 2 }).codes).toContain('note.second-document');
    expect(mapped({ vat_zone: 'abroad' }).codes).toContain('note.area-differs');
    expect(mapped({ vat_zone: 'domestic' }).codes).toEqual([]);
    expect(mapped({ vat_zone: 'DK' }).codes).toEqual([]);
  });

  it('a credit without original, when a person said so', () => {
    expect(mapped({ is_creditnote: true }, { creditWithoutOriginal: true }).codes).toContain('note.credit-without-original');
  });
});
