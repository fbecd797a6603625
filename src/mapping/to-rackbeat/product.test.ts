import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../api/settings.ts';
import { coding } from '../../../test/golden/shop.ts';
import { decimal } from '../../core/money.ts';
import { article as articleSchema, unit as unitSchema } from '../../eaccounting/schema.ts';
import { item as itemSchema, productGroup, unit as rackbeatUnit } from '../../rackbeat/schema.ts';
import { groupDifferences, mapGroup, matchGroup, suggestInventory } from './group.ts';
import { freeStart, keptNumber } from './number.ts';
import { mapProduct, productDifferences, reverseMapped } from './product.ts';
import { mapUnit, matchUnit } from './unit.ts';

const article = (more: Record<string, unknown> = {}) =>
  articleSchema.parse({
    Id: 'a1',
    Number: 'SKR-10',
    Name: 'Skrue 10 mm',
    IsActive: true,
    NetPrice: decimal('12.5'),
    PurchasePrice: decimal('6.875'),
    CodingId: 'goods',
    UnitId: 'u1',
    Barcodes: [{ Barcode: '7090000000017' }],
    ...more,
  });
const body = (more: Record<string, unknown> = {}) => {
  const mapped = mapProduct(article(more));
  if (mapped.ok !== true) throw new Error(mapped.reason.code);
  return mapped.body;
};

describe('a product made of an article', () => {
  it('carries number, name, prices and barcode', () => {
    expect(body()).toEqual({
      number: 'SKR-10',
      name: 'Skrue 10 mm',
      salesPrice: '12.5',
      costPrice: '6.875',
      barcode: '7090000000017',
      barred: false,
    });
  });

  it('has no cost price where nobody has entered one, and is barred when the article is inactive', () => {
    expect(body({ PurchasePrice: 0, IsActive: false, Barcodes: [] })).toMatchObject({ costPrice: null, barred: true, barcode: null });
  });

  it('is left out when its number does not fit Rackbeat: 25 characters do, 26 do not', () => {
    expect(body({ Number: 'x'.repeat(25) }).number).toHaveLength(25);
    expect(mapProduct(article({ Number: 'x'.repeat(26) }))).toMatchObject({ ok: 'skip', reason: { code: 'initial-sync.number-too-long' } });
  });

  it('differs only where eAccounting says something else', () => {
    const settings = defaultSettings();
    settings.products.groupCodings = { '1': 'goods', '2': 'services' };
    const places = { settings, unitNames: new Map(), codingNames: new Map([['goods', 'Varer']]) };
    const item = (more: Record<string, unknown>) =>
      itemSchema.parse({
        number: 'SKR-10',
        name: 'Skrue 10 mm',
        sales_price: '12.50',
        recommended_cost_price: '6.875',
        barcode: '7090000000017',
        ...more,
      });
    const fields = (more: Record<string, unknown>) => productDifferences(item(more), article(), body(), places).map(({ field }) => field);
    expect(fields({})).toEqual([]);
    expect(fields({ sales_price: '13', barcode: null, group: { number: 2, name: 'Tjenester' } })).toEqual([
      'sales-price',
      'barcode',
      'group',
    ]);
    const long = 'Sekk Vidda 40 l med regntrekk og sitteunderlag, skogsgrønn';
    const cut = article({ Name: 'Sekk Vidda 40 l med regntrekk og sitteunderlag' });
    const ofCut = mapProduct(cut);
    expect(ofCut.ok === true && productDifferences(item({ name: long }), cut, ofCut.body, places)).toEqual([]);
  });
});

describe('the way back through a mapping', () => {
  const records = [
    { number: '1010', name: 'Skruer' },
    { number: '1002', name: 'Varer' },
  ];
  const mapping = { '1002': 'goods', '1010': 'goods' };
  it('takes the same name, else the lowest number, and notes that there was a choice', () => {
    expect(reverseMapped('goods', 'skruer', mapping, records, 'note.initial-group-chosen')).toMatchObject({ number: '1010' });
    const lowest = reverseMapped('goods', 'Annet', mapping, records, 'note.initial-group-chosen');
    expect([lowest?.number, lowest?.notes.length]).toEqual(['1002', 1]);
    expect(reverseMapped('goods', 'Varer', { '1002': 'goods' }, records, 'note.initial-group-chosen')?.notes).toEqual([]);
    expect(reverseMapped('other', 'Varer', mapping, records, 'note.initial-group-chosen')).toBeNull();
  });
});

describe('a group made of an account coding', () => {
  const goods = coding('25', 'goods');
  const group = (number: number, name: string, percent: number, hasInventory = true) =>
    productGroup.parse({ number, name, has_inventory: hasInventory, vat_domestic: percent });

  it('has the percent of the coding at home', () => {
    expect(mapGroup(goods)).toEqual({ name: goods.name, percent: '25' });
  });

  it('is the one that stands for the coding already: same name and percent, else what the page would suggest', () => {
    const free = [group(1, 'Annet', 15), group(2, 'Varer', 25), group(3, goods.name, 25)];
    expect(matchGroup(goods, free, [goods])?.group.number).toBe('3');
    expect(matchGroup(goods, free.slice(0, 2), [goods])?.group.number).toBe('2');
    expect(matchGroup(goods, free.slice(0, 1), [goods])).toBeNull();
    expect(groupDifferences(group(2, 'Varer', 15), mapGroup(goods))).toEqual([{ field: 'vat-percent', rackbeat: '15', eaccounting: '25' }]);
  });

  it('is kept in stock for goods; with the stock module only where stock is kept', () => {
    const none = { moduleOn: false, codingsWithStock: new Set<string>() };
    expect(suggestInventory(goods, none)).toBe(true);
    expect(suggestInventory(coding('25', 'service'), none)).toBe(false);
    expect(suggestInventory(goods, { ...none, moduleOn: true })).toBe(false);
    expect(suggestInventory(goods, { moduleOn: true, codingsWithStock: new Set([goods.id]) })).toBe(true);
  });
});

describe('a unit', () => {
  const stykk = unitSchema.parse({ Id: 'u1', Name: 'Stykk', Code: 'STK', Abbreviation: 'stk' });
  it('is made by its name, and found again by what people call it', () => {
    expect(mapUnit(stykk)).toEqual({ name: 'Stykk' });
    expect(matchUnit(stykk, [rackbeatUnit.parse({ number: 4, name: 'pcs' })], [stykk])?.number).toBe('4');
    expect(matchUnit(stykk, [rackbeatUnit.parse({ number: 4, name: 'palle' })], [stykk])).toBeUndefined();
  });
});

describe('a number', () => {
  it.each([
    ['1007', 1007],
    ['999999999', 999_999_999],
    ['0010', null],
    ['1234567890', null],
    ['K-12', null],
    ['', null],
    [null, null],
  ])('%s is kept as %s', (written, kept) => {
    expect(keptNumber(written)).toBe(kept);
  });

  it('of our choosing follows the highest, or fills the first gap that is long enough', () => {
    expect(freeStart(new Set(), 3)).toBe(1001);
    expect(freeStart(new Set([1001, 20_500]), 3)).toBe(20_501);
    expect(freeStart(new Set([1, 2, 5, 9, 999_999_999]), 3)).toBe(6);
    expect(freeStart(new Set([999_999_998]), 1)).toBe(999_999_999);
  });
});
