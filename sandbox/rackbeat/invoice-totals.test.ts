import { describe, expect, it } from 'vitest';
import { amountText, decimalsWritten, millionths } from './amounts.ts';
import { invoiceTotals, type PricedLine, type RoundingRules } from './invoice-totals.ts';

const usual: RoundingRules = {
  vatRounding: 'document',
  grossTotal: 'net-plus-vat',
  lineTotalDecimals: 'six',
  totalDecimals: 'two',
  documentDiscount: 'in-lines',
};
const line = (quantity: number, price: number, vat = 25, discount = 0): PricedLine => ({
  quantity,
  line_price: price,
  discount_percentage: discount,
  vat_percentage: vat,
});

describe('amounts', () => {
  it('read numerals exactly, also those JavaScript writes with an exponent', () => {
    expect(millionths(0.1)).toBe(100_000n);
    expect(millionths(1e-6)).toBe(1n);
    expect(millionths(1e-7)).toBe(0n);
    expect(millionths('-12.3456785')).toBe(-12_345_679n);
    expect(amountText(-12_340_000n)).toBe('-12.34');
    expect(decimalsWritten('1,5')).toBeNull();
    expect(decimalsWritten(1e-7)).toBe(7);
  });
});

describe('what an invoice adds up to', () => {
  it('takes the discount off before the VAT', () => {
    expect(invoiceTotals([line(1, 1000, 25, 5)], 0, usual)).toEqual({
      lineTotals: [950],
      total_subtotal: 950,
      total_vat: 237.5,
      total_total: 1187.5,
    });
  });

  it('keeps six decimals in the line total, or two when told', () => {
    const lines = [line(12.345, 189.9, 25, 5)];
    expect(invoiceTotals(lines, 0, usual).lineTotals).toEqual([2227.099725]);
    expect(invoiceTotals(lines, 0, { ...usual, lineTotalDecimals: 'two' }).lineTotals).toEqual([2227.1]);
  });

  it('rounds the VAT where the switch says: 10.02 at 15 % and 10.01 at 25 % are 4.01 once and 4.00 per percent', () => {
    const lines = [line(1, 10.02, 15), line(1, 10.01, 25)];
    expect(invoiceTotals(lines, 0, usual).total_vat).toBe(4.01);
    expect(invoiceTotals(lines, 0, { ...usual, vatRounding: 'document-of-nets' }).total_vat).toBe(4.01);
    expect(invoiceTotals(lines, 0, { ...usual, vatRounding: 'per-percent' }).total_vat).toBe(4);
    expect(invoiceTotals(lines, 0, { ...usual, vatRounding: 'per-line' }).total_vat).toBe(4);
  });

  it('can give a gross that is a cent beside net plus VAT', () => {
    const lines = [line(1, 0.013), line(1, 0.013)];
    const alone = invoiceTotals(lines, 0, { ...usual, grossTotal: 'rounded-alone' });
    expect(alone).toMatchObject({ total_subtotal: 0.03, total_vat: 0.01, total_total: 0.03 });
  });

  it('puts a discount on the document into the lines or only into the totals', () => {
    const lines = [line(2, 50)];
    expect(invoiceTotals(lines, 10, usual)).toMatchObject({ lineTotals: [90], total_subtotal: 90 });
    expect(invoiceTotals(lines, 10, { ...usual, documentDiscount: 'in-totals' })).toMatchObject({
      lineTotals: [100],
      total_subtotal: 90,
      total_vat: 22.5,
    });
  });

  it('gives minus the same amounts for minus the same quantities', () => {
    const plus = invoiceTotals([line(3.333333, 9.995), line(1, 0.005, 15)], 0, usual);
    const minus = invoiceTotals([line(-3.333333, 9.995), line(-1, 0.005, 15)], 0, usual);
    expect(minus.total_total).toBe(-plus.total_total);
    expect(minus.total_vat).toBe(-plus.total_vat);
  });

  it('adds up nothing to nothing', () => {
    expect(invoiceTotals([], 0, usual)).toEqual({ lineTotals: [], total_subtotal: 0, total_vat: 0, total_total: 0 });
    expect(invoiceTotals([line(5, 100, 25, 100)], 0, usual).total_total).toBe(0);
  });
});
