import { describe, expect, it } from 'vitest';
import { coding, terms } from '../../test/golden/shop.ts';
import { decimal } from '../core/money.ts';
import { unit as unitSchema } from '../eaccounting/schema.ts';
import { suggestCoding, suggestTerm, suggestUnit } from './suggestions.ts';

describe('suggestions', () => {
  const codings = [
    coding('25', 'goods'),
    coding('25', 'service'),
    { ...coding('25', 'goods', ['domesticVat']), id: 'narrow', name: 'A' },
    { ...coding('15', 'goods'), active: false },
  ];
  const group = (name: string, has_inventory: boolean, percent: string) => ({ name, has_inventory, vat_domestic: decimal(percent) });

  it('of a coding: percent and kind, the same name first, then the one with most accounts', () => {
    expect(suggestCoding(group('Verktøy', true, '25'), codings)?.id).toBe('coding-25-goods');
    expect(suggestCoding(group('a', true, '25'), codings)?.id).toBe('narrow');
    expect(suggestCoding(group('Timer', false, '25'), codings)?.id).toBe('coding-25-service');
    expect(suggestCoding(group('Mat', true, '15'), codings)).toBeNull();
  });

  it('of a term: name, else type and days, never a term for buying', () => {
    const all = [...terms.values()];
    expect(suggestTerm({ name: 'netto 14 dager', type: 'whatever', maturity_days: 3 }, all)?.id).toBe('net14');
    expect(suggestTerm({ name: 'Net 30', type: 'net', maturity_days: 30 }, all)?.id).toBe('net30');
    expect(suggestTerm({ name: 'EOM', type: 'invoice_month', maturity_days: 30 }, all)?.id).toBe('month');
    expect(suggestTerm({ name: 'Betalt', type: 'paidInCash', maturity_days: 0 }, all)?.id).toBe('cash');
    expect(suggestTerm({ name: 'Net 20', type: 'net', maturity_days: 20 }, all)).toBeNull();
    expect(suggestTerm({ name: 'Factoring', type: 'factoring', maturity_days: 30 }, all)).toBeNull();
  });

  it('of a unit: by any of its names, else by what people call it', () => {
    const units = [
      unitSchema.parse({ Id: 'st', Name: 'Styck', Code: 'st', Abbreviation: 'st', AbbreviationEnglish: 'pcs' }),
      unitSchema.parse({ Id: 'h', Name: 'Timme', Code: 'tim', Abbreviation: 'tim', AbbreviationEnglish: 'h' }),
    ];
    expect(suggestUnit({ number: '1', name: 'Stk.' }, units)?.Id).toBe('st');
    expect(suggestUnit({ number: '1', name: 'timer' }, units)?.Id).toBe('h');
    expect(suggestUnit({ number: '1', name: 'pall' }, units)).toBeNull();
  });
});
