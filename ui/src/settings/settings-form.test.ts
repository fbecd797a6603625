import { expect, test } from 'vitest';
import { defaultSettings } from '../../../api/schema.ts';
import { mappingOf, readAt, withValueAt } from './paths.ts';
import { decided, likelySide } from './stale.ts';
import { suggestedTerms, withSuggestedTerms } from './suggested-terms.ts';
import type { Options } from './types.ts';

const term = (id: string) => ({ id, name: id, detail: null, type: 0, days: 14 });

const options: Options = {
  rackbeat: { paymentTerms: [], units: [], productGroups: [], customerGroups: [], layouts: [] },
  eaccounting: { paymentTerms: [term('net-14')], units: [], codings: [], articles: [] },
  suggestions: { paymentTerms: { '1001': 'net-14', '1002': 'net-14', '1003': 'gone' }, units: {}, groupCodings: {} },
};

test('terms with the same name are filled in, but never over a choice and never with a term that is gone', () => {
  const saved = withValueAt(defaultSettings(), 'paymentTerms.mapping.1002', 'other');
  expect(suggestedTerms(saved, options)).toEqual({ '1001': 'net-14' });
  expect(withSuggestedTerms(saved, options).paymentTerms.mapping).toEqual({ '1001': 'net-14', '1002': 'other' });
  expect(withSuggestedTerms(saved, null)).toEqual(saved);
});

test('the key of a mapping is one step, whatever it holds', () => {
  expect(mappingOf('invoices.substituteArticles.25.5:goods')).toEqual({ mapping: 'invoices.substituteArticles', key: '25.5:goods' });
  const changed = withValueAt(defaultSettings(), 'invoices.substituteArticles.25.5:goods', 'article');
  expect(changed.invoices.substituteArticles).toEqual({ '25.5:goods': 'article' });
  expect(readAt(changed, 'invoices.substituteArticles.25.5:goods')).toBe('article');
  expect(withValueAt(changed, 'invoices.substituteArticles.25.5:goods', undefined)).toEqual(defaultSettings());
});

test('what only one of two people has touched stays theirs; what both have touched is left to decide', () => {
  const started = defaultSettings();
  const yours = withValueAt(withValueAt(started, 'invoices.status', 'invoiced'), 'invoices.startFrom', 'rackbeat');
  const differences = [
    { path: 'invoices.status', base: 'draft', yours: 'invoiced', theirs: 'invoiced-and-emailed' },
    { path: 'invoices.startFrom', base: 'none', yours: 'rackbeat', theirs: 'none' },
    { path: 'products.units.1001', base: undefined, yours: undefined, theirs: 'piece' },
  ];
  expect(differences.map(likelySide)).toEqual([null, 'yours', 'theirs']);
  const merged = decided(yours, differences, {
    'invoices.status': 'theirs',
    'invoices.startFrom': 'yours',
    'products.units.1001': 'theirs',
  });
  expect(merged.invoices).toMatchObject({ status: 'invoiced-and-emailed', startFrom: 'rackbeat' });
  expect(merged.products.units).toEqual({ '1001': 'piece' });
});
