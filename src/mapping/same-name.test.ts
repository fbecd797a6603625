import { expect, it } from 'vitest';
import { companyName, sameName } from './same-name.ts';

it.each([
  ['Volvo AB', 'AB Volvo'],
  ['Volvo AB (publ)', 'volvo a.b.'],
  ['Bygg & Anlegg A/S', 'BYGG ANLEGG AS'],
  ['Nokia Oyj', 'nokia'],
  ['Müller GmbH', 'müller'],
])('%s', (one, other) => {
  expect(companyName(one)).toBe(companyName(other));
});

it('keeps words that only look like a legal form', () => {
  expect(companyName('Nordic Spa AS')).toBe('nordic spa');
  expect(companyName('Is og Kaffe AS')).toBe('is og kaffe');
  expect(companyName('AS')).toBe('as');
  expect(companyName('AB Volvo')).not.toBe(companyName('AB Saab'));
});

it('does not take å for a', () => {
  expect(sameName('Låda', 'Lada')).toBe(false);
  expect(sameName('30 dager netto', '30 Dager, netto')).toBe(true);
  expect(sameName('', '')).toBe(false);
});
