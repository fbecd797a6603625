import { describe, expect, it } from 'vitest';
import { coding, settings } from '../../test/golden/shop.ts';
import { formatDecimal } from '../core/money.ts';
import { article as articleSchema, unit as unitSchema } from '../eaccounting/schema.ts';
import { item as itemSchema } from '../rackbeat/schema.ts';
import { type ArticleInput, mapArticle } from './article.ts';
import { articleChanges } from './article-changes.ts';
import { articleIdentity } from './identity.ts';

const goods = coding('25', 'goods');
const low = { ...coding('12', 'goods'), id: 'low' };
const units = new Map(
  [
    { Id: 'u-st', Name: 'Styck', Code: 'st', Abbreviation: 'st', AbbreviationEnglish: 'pcs' },
    { Id: 'u-kg', Name: 'Kilogram', Code: 'kg', Abbreviation: 'kg', AbbreviationEnglish: 'kg' },
  ].map((one) => [one.Id, unitSchema.parse(one)]),
);

const item = (more: Record<string, unknown> = {}) =>
  itemSchema.parse({
    number: '1001',
    name: 'Skrue',
    sales_price: '10.5',
    group: { number: 7, name: 'Varer' },
    unit: { number: 1, name: 'stk' },
    ...more,
  });

function map(more: Record<string, unknown> = {}, change: Partial<ArticleInput> = {}) {
  return mapArticle({
    item: item(more),
    settings: settings((draft) => {
      draft.products.groupCodings = { '7': goods.id };
    }),
    codings: new Map([goods, low].map((one) => [one.id, one])),
    units,
    ...change,
  });
}

function body(more: Record<string, unknown> = {}, change: Partial<ArticleInput> = {}) {
  const outcome = map(more, change);
  if (!outcome.ok) throw new Error(outcome.code);
  return outcome;
}

describe('an article', () => {
  it('carries the recommended cost price, and an update changes it only when that is switched on', () => {
    const { body: made } = body({ recommended_cost_price: '4.005', cost_price: '9' });
    expect(made.PurchasePrice?.toString()).toBe('4.01');
    const existing = articleSchema.parse({ ...made, Id: 'a', NetPrice: '10.5', GrossPrice: '13.13', PurchasePrice: '3' });
    const rules = (costPrice: boolean) => ({
      fields: { ...settings().products.updateFields, costPrice },
      codings: new Map([[goods.id, goods]]),
      codingConfirmed: false,
    });
    expect(articleChanges(existing, made, rules(false))).toBeNull();
    expect(articleChanges(existing, made, rules(true))?.fields).toEqual(['costPrice']);
  });
  it.each(['-1', null, '99000000.01'])('has no cost price when Rackbeat says %s', (cost) => {
    expect(body({ recommended_cost_price: cost }).body).not.toHaveProperty('PurchasePrice');
  });
  it('has the gross price of its coding', () => {
    const { body: made, notes } = body();
    expect({ ...made, NetPrice: formatDecimal(made.NetPrice), GrossPrice: formatDecimal(made.GrossPrice) }).toEqual({
      Number: '1001',
      Name: 'Skrue',
      IsActive: true,
      CodingId: goods.id,
      UnitId: 'u-st',
      NetPrice: '10.5',
      GrossPrice: '13.13',
      IsStock: false,
    });
    expect(notes.map(({ code }) => code)).toEqual(['note.unit-mapped-by-name']);
  });

  it('notes what it changed', () => {
    const { body: made, notes } = body({
      name: 'En særdeles lang skrue i rustfritt stål for utendørs bruk',
      sales_price: '10.005',
      barcode: '7038010000001',
    });
    expect(made.Name.length).toBeLessThanOrEqual(50);
    expect(formatDecimal(made.NetPrice)).toBe('10.01');
    expect(made.Barcodes).toEqual([{ Barcode: '7038010000001', BarcodeType: 0 }]);
    expect(notes.map(({ code }) => code)).toEqual(['note.name-cut', 'note.unit-mapped-by-name', 'note.price-to-two-decimals']);
  });

  it('takes a negative price as 0', () => {
    const { body: made, notes } = body({ sales_price: -3 });
    expect(formatDecimal(made.NetPrice)).toBe('0');
    expect(notes.map(({ code }) => code)).toContain('note.price-below-zero');
  });

  it('is closed when barred or deleted, unless an invoice needs it', () => {
    expect(body({ is_barred: true }).body.IsActive).toBe(false);
    expect(body({ deleted_at: '2026-01-01' }).body.IsActive).toBe(false);
    expect(body({ is_barred: true }, { neededByInvoice: true }).body.IsActive).toBe(true);
  });

  it.each([
    [{ group: { number: 8, name: 'Annet' } }, {}, 'refusal.coding-not-mapped'],
    [{}, { codings: new Map() }, 'refusal.coding-gone'],
    [{}, { codings: new Map([[goods.id, { ...goods, active: false }]]) }, 'refusal.coding-inactive'],
    [{ unit: { number: 5, name: 'pall' } }, {}, 'refusal.unit-not-mapped'],
    [{ unit: null }, {}, 'refusal.unit-missing'],
    [{ sales_price: 99000001 }, {}, 'refusal.price-too-high'],
    [{ sales_price: 90000000 }, {}, 'refusal.price-too-high'],
    [{ number: 'x'.repeat(41) }, {}, 'refusal.number-too-long'],
    [{ name: ' ' }, {}, 'refusal.name-missing'],
  ] as [Record<string, unknown>, Partial<ArticleInput>, string][])('%j is refused', (more, change, code) => {
    expect(map(more, change)).toMatchObject({ ok: false, code });
  });

  it('uses defaults where nothing is mapped, and says so', () => {
    const defaults = settings((draft) => {
      draft.products.defaultCodingId = low.id;
      draft.products.defaultUnitId = 'u-kg';
    });
    const { body: made, notes } = body({ group: { number: 8, name: 'Annet' }, unit: null }, { settings: defaults });
    expect([made.CodingId, made.UnitId]).toEqual(['low', 'u-kg']);
    expect(notes.map(({ code }) => code)).toEqual(['note.coding-default', 'note.unit-default']);
  });
});

const existing = (more: Record<string, unknown> = {}) =>
  articleSchema.parse({
    Id: 'a',
    Number: '1001',
    Name: 'Skrue',
    IsActive: true,
    NetPrice: '10.5',
    GrossPrice: '13.13',
    CodingId: goods.id,
    UnitId: 'u-st',
    IsStock: true,
    Note: 'min',
    ...more,
  });

describe('changes of an existing article', () => {
  const rules = {
    fields: settings().products.updateFields,
    codings: new Map([goods, low].map((one) => [one.id, one])),
    codingConfirmed: false,
  };

  it('none: nothing is written; a gross price alone is none', () => {
    expect(articleChanges(existing({ GrossPrice: '11.76' }), body().body, rules)).toBeNull();
  });

  it('keeps everything that is not ours and both prices in step', () => {
    const changes = articleChanges(existing({ NetPrice: '9', GrossPrice: '11.25', Name: 'Gammel' }), body().body, rules);
    expect(changes?.fields).toEqual(['name', 'price']);
    expect(changes?.article).toMatchObject({ Name: 'Skrue', IsStock: true, Note: 'min', Number: '1001' });
    expect(changes?.article.GrossPrice && formatDecimal(changes.article.GrossPrice)).toBe('13.13');
  });

  it('does not re-route revenue without a confirmation', () => {
    const other = existing({ CodingId: 'low', GrossPrice: '11.76' });
    expect(articleChanges(other, body().body, rules)).toBeNull();
    expect(articleChanges(other, body().body, { ...rules, codingConfirmed: true })).toMatchObject({
      fields: ['coding'],
      article: { CodingId: goods.id },
    });
    // A new price of an article with another coding keeps to that coding's percent.
    const priced = articleChanges(existing({ CodingId: 'low', NetPrice: '9' }), body().body, rules);
    expect(priced?.article.GrossPrice && formatDecimal(priced.article.GrossPrice)).toBe('11.76');
  });

  it('leaves fields alone that the settings exclude', () => {
    const fields = { ...rules.fields, name: false, price: false };
    expect(articleChanges(existing({ Name: 'Eget', NetPrice: '1' }), body().body, { ...rules, fields })).toBeNull();
  });
});

describe('identity of articles', () => {
  it.each([
    [{}, 'same'],
    [{ Name: 'SKRUE.' }, 'same'],
    [{ Name: 'Noe annet' }, 'unsure'],
    [{ Number: '2002' }, 'unsure'],
    [{ Name: 'Noe annet', Barcodes: [{ Barcode: '1' }] }, 'same'],
  ])('%j', (more, expected) => {
    expect(articleIdentity(item({ barcode: '1' }), existing(more))).toBe(expected);
  });

  it('knows the name as it was cut', () => {
    const name = 'En særdeles lang skrue i rustfritt stål for utendørs bruk';
    expect(articleIdentity(item({ name }), existing({ Name: body({ name }).body.Name }))).toBe('same');
  });
});
