import { describe, expect, it } from 'vitest';
import { inputFor, rackbeatInvoice, settings } from '../../test/golden/shop.ts';
import { type VendorRules, vendorDraft } from '../../test/property/vendor.ts';
import { decimal } from '../core/money.ts';
import { bookedInvoice, type Draft } from '../eaccounting/schema.ts';
import { compareBooked } from './compare-booked.ts';
import { compareDraft } from './compare-draft.ts';
import { toDraftBody } from './draft-body.ts';
import type { InvoiceInput } from './facts.ts';
import { mapInvoice } from './invoice.ts';

/** 10.02 at 15 % and 10.01 at 25 %, VAT 4.01 in Rackbeat and 4.00 in eAccounting. */
const EXPLAINED: [string, string, string] = ['20.03', '4.01', '24.04'];
const EQUAL: [string, string, string] = ['20.03', '4.00', '24.03'];

function pair(
  totals: [string, string, string],
  input: Partial<InvoiceInput> = {},
  rules: Partial<VendorRules> = {},
  more: Record<string, unknown> = {},
) {
  const lines = [
    { item: 'G15', quantity: '1', price: '10.02', percent: '15', total: '10.02' },
    { item: 'G25', quantity: '1', price: '10.01', percent: '25', total: '10.01' },
  ];
  const outcome = mapInvoice(inputFor(rackbeatInvoice(lines, totals, more), { originalNumber: '5', ...input }));
  if (outcome.ok !== true) throw new Error(outcome.code);
  const body = toDraftBody(outcome.document, {
    customerId: 'c',
    articleIds: new Map([
      ['item:G15', 'a'],
      ['item:G25', 'b'],
      ['rounding', 'r'],
    ] as const),
  });
  const draft = vendorDraft(body, {
    percents: { a: '15', b: '25', r: '0' },
    method: 'c',
    includesVat: false,
    priceDecimals: 2,
    currency: 'NOK',
    ...rules,
  });
  return { expected: outcome.expected, draft };
}

const change = (draft: Draft, more: Partial<Draft>): Draft => ({ ...draft, ...more });

describe('the verdict', () => {
  it('equal is booked', () => {
    const { expected, draft } = pair(EQUAL);
    expect(compareDraft(expected, draft, 'ask')).toEqual({ verdict: 'equal', action: 'book', differences: [] });
  });

  it.each([
    ['ask', 'ask'],
    ['accept', 'book'],
  ] as const)('explained, setting %s', (setting, action) => {
    const { expected, draft } = pair(EXPLAINED);
    expect(compareDraft(expected, draft, setting)).toEqual({
      verdict: 'explained',
      action,
      differences: [{ where: 'vat', step: 'rounding', rackbeat: '4.01', eaccounting: '4.00' }],
    });
  });

  it('explained, to be balanced, but planned before the setting was chosen: plan again', () => {
    const { expected, draft } = pair(EXPLAINED);
    expect(compareDraft(expected, draft, 'balance')).toMatchObject({ action: 'replan', replan: { vatMethod: 'c' } });
  });

  it('öre rounding is no difference, in the total or beside it', () => {
    const { expected, draft } = pair(EQUAL, {}, { wholeTotals: true });
    expect(compareDraft(expected, draft, 'ask').verdict).toBe('equal');
    expect(compareDraft(expected, change(draft, { TotalAmount: decimal('24.03') }), 'ask').verdict).toBe('equal');
  });

  it('a percent may be a fraction', () => {
    const { expected, draft } = pair(EQUAL);
    const rows = (draft.Rows ?? []).map((row) => ({ ...row, VatRate: row.VatRate?.div(decimal('100')) ?? null }));
    expect(compareDraft(expected, change(draft, { Rows: rows }), 'ask').verdict).toBe('equal');
  });

  it.each([
    ['quantity', { Quantity: decimal('2'), Amount: decimal('20.04') }],
    ['price', { UnitPrice: decimal('11'), Amount: decimal('11') }],
    ['discount', { DiscountPercentage: decimal('0.1'), Amount: decimal('9.02') }],
    ['rounding', { Amount: decimal('10.03') }],
    ['vat', { VatRate: decimal('25') }],
  ] as const)('a row that differs is named with its step: %s', (step, more) => {
    const { expected, draft } = pair(EQUAL);
    const rows = (draft.Rows ?? []).map((row, index) => (index === 0 ? { ...row, ...more } : row));
    const comparison = compareDraft(expected, change(draft, { Rows: rows }), 'accept');
    expect(comparison).toMatchObject({ verdict: 'mismatch', action: 'stop' });
    expect(comparison.differences).toContainEqual(expect.objectContaining({ where: 'row', row: 0, line: 0, step }));
  });

  it('a row that a person removed or added is named', () => {
    const { expected, draft } = pair(EQUAL);
    const rows = draft.Rows ?? [];
    const without = change(draft, { Rows: rows.filter((_, index) => index !== 1) });
    expect(compareDraft(expected, without, 'accept').differences).toContainEqual(expect.objectContaining({ row: 1, step: 'missing' }));
    const first = rows[0];
    const more = change(draft, { Rows: first ? [...rows, { ...first, LineNumber: 7 }] : rows });
    expect(compareDraft(expected, more, 'accept').differences).toContainEqual(expect.objectContaining({ row: 7, step: 'extra' }));
  });

  it.each([
    ['currency', { InvoiceCurrencyCode: 'EUR' }],
    ['invoiceDate', { InvoiceDate: '2026-09-16' }],
    ['dueDate', { DueDate: '2026-10-16' }],
    ['isCredit', { IsCreditInvoice: true }],
  ] as const)('the header is compared: %s', (field, more) => {
    const { expected, draft } = pair(EQUAL);
    expect(compareDraft(expected, change(draft, more), 'accept')).toMatchObject({
      verdict: 'mismatch',
      differences: [{ where: 'header', field }],
    });
  });

  it('prices that unexpectedly include VAT are planned again', () => {
    const { expected, draft } = pair(EQUAL, {}, { includesVat: true });
    expect(compareDraft(expected, draft, 'ask')).toMatchObject({ verdict: 'mismatch', action: 'replan', replan: { includesVat: true } });
  });

  it('a draft from a list cannot be judged', () => {
    const { expected, draft } = pair(EQUAL);
    expect(() => compareDraft(expected, change(draft, { Rows: null }), 'ask')).toThrow('read it alone first');
  });

  it('learns where the vendor rounds, when the draft can tell', () => {
    const lines = Array.from({ length: 3 }, () => ({ item: 'G25', quantity: '1', price: '99.99', percent: '25', total: '99.99' }));
    const outcome = mapInvoice(inputFor(rackbeatInvoice(lines, ['299.97', '74.99', '374.96'])));
    if (outcome.ok !== true) throw new Error(outcome.code);
    const body = toDraftBody(outcome.document, { customerId: 'c', articleIds: new Map([['item:G25', 'b']] as const) });
    const rules = { percents: { b: '25' }, includesVat: false, priceDecimals: 2, currency: 'NOK' } as const;
    expect(compareDraft(outcome.expected, vendorDraft(body, { ...rules, method: 'c' }), 'ask')).toMatchObject({
      verdict: 'equal',
      observedRounding: 'c',
    });
    expect(compareDraft(outcome.expected, vendorDraft(body, { ...rules, method: 'd' }), 'ask')).toMatchObject({
      verdict: 'explained',
      observedRounding: 'd',
    });
    expect(compareDraft(outcome.expected, vendorDraft(body, { ...rules, method: 'd' }), 'balance')).toMatchObject({
      action: 'replan',
      replan: { vatMethod: 'd' },
    });
  });

  it('does not plan again and again for a rounding row that cannot be right', () => {
    const balance = settings((draft) => {
      draft.invoices.vatRounding = 'balance';
      draft.invoices.roundingArticleId = 'r';
    });
    const { expected, draft } = pair(EXPLAINED, { settings: balance });
    expect(compareDraft(expected, draft, 'balance')).toMatchObject({ verdict: 'explained', action: 'book' });
  });
});

describe('a rounding row that misses its aim', () => {
  it.each(['ask', 'accept', 'balance'] as const)('is planned again under the setting %s', (setting) => {
    const balance = settings((draft) => {
      draft.invoices.vatRounding = 'balance';
      draft.invoices.roundingArticleId = 'r';
    });
    const lines = Array.from({ length: 3 }, () => ({ item: 'G25', quantity: '1', price: '99.99', percent: '25', total: '99.99' }));
    const outcome = mapInvoice(inputFor(rackbeatInvoice(lines, ['299.97', '74.99', '374.96']), { settings: balance, vatMethod: 'd' }));
    if (outcome.ok !== true) throw new Error(outcome.code);
    const articleIds = new Map([
      ['item:G25', 'b'],
      ['rounding', 'r'],
    ] as const);
    const body = toDraftBody(outcome.document, { customerId: 'c', articleIds });
    const draft = vendorDraft(body, { percents: { b: '25', r: '0' }, includesVat: false, priceDecimals: 2, currency: 'NOK', method: 'c' });
    expect(compareDraft(outcome.expected, draft, setting)).toMatchObject({
      verdict: 'explained',
      action: 'replan',
      replan: { vatMethod: 'c' },
    });
  });
});

describe('a credit note sent the wrong way round', () => {
  it('is no credit, also without VAT', () => {
    const line = [{ item: 'G0', quantity: '1', price: '10', percent: '0', total: '10' }];
    const outcome = mapInvoice(inputFor(rackbeatInvoice(line, ['10', '0', '10'], { is_creditnote: true }), { originalNumber: '5' }));
    if (outcome.ok !== true) throw new Error(outcome.code);
    const body = toDraftBody(outcome.document, { customerId: 'c', articleIds: new Map([['item:G0', 'z']] as const) });
    const draft = vendorDraft(body, {
      percents: { z: '0' },
      method: 'c',
      includesVat: false,
      priceDecimals: 2,
      currency: 'NOK',
      turnsCredit: true,
    });
    expect(compareDraft(outcome.expected, draft, 'accept')).toMatchObject({
      verdict: 'mismatch',
      action: 'replan',
      replan: { creditQuantity: 'positive' },
    });
  });
});

describe('a booked invoice', () => {
  const booked = (more: Record<string, unknown> = {}) =>
    bookedInvoice.parse({
      Id: 'i',
      CustomerId: 'c',
      InvoiceNumber: 501,
      CurrencyCode: 'NOK',
      InvoiceDate: '2026-09-15',
      DueDate: '2026-09-29',
      IsCreditInvoice: false,
      TotalAmountInvoiceCurrency: '24.03',
      TotalVatAmountInvoiceCurrency: '4.00',
      TotalRoundings: '0',
      ...more,
    });

  it.each([
    ['equal', EQUAL, {}, 'equal'],
    ['whole kroner in the total', EQUAL, { TotalAmountInvoiceCurrency: '24', TotalRoundings: '-0.03' }, 'equal'],
    ['whole kroner beside the total', EQUAL, { TotalRoundings: '-0.03' }, 'equal'],
    ['VAT rounded otherwise', EXPLAINED, {}, 'explained'],
    ['another date', EQUAL, { InvoiceDate: '2026-11-02' }, 'mismatch'],
    ['another due date', EQUAL, { DueDate: '2026-11-02' }, 'mismatch'],
    ['another amount', EQUAL, { TotalAmountInvoiceCurrency: '24.04' }, 'mismatch'],
    ['another VAT', EQUAL, { TotalAmountInvoiceCurrency: '25.03', TotalVatAmountInvoiceCurrency: '5.00' }, 'mismatch'],
    ['another currency', EQUAL, { CurrencyCode: 'SEK' }, 'mismatch'],
  ] as const)('%s', (_, totals, more, verdict) => {
    expect(compareBooked(pair([...totals]).expected, booked(more)).verdict).toBe(verdict);
  });
});
