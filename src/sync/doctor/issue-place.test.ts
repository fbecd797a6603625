import { expect, test } from 'vitest';
import { placeOfIssue } from './issue-place.ts';

test.for([
  ['refusal.term-not-mapped', 'rackbeat-user', 'terms'],
  ['refusal.substitute-missing', 'accountant', 'invoices'],
  ['refusal.coding-gone', 'accountant', 'products'],
  ['refusal.period-locked', 'accountant', 'eaccounting'],
  ['eaccounting.4002', 'accountant', 'eaccounting'],
  ['refusal.mismatch-net', 'rackbeat-user', 'rackbeat'],
  ['refusal.vat-percent-differs', 'accountant', 'eaccounting'],
  ['refusal.article-unknown', 'operator', null],
] as const)('%s is mended in %s', ([code, who, place]) => {
  expect(placeOfIssue({ code, who })).toBe(place);
});
