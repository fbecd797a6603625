import { expect, test } from 'vitest';
import { type Facts, stepsOf } from './steps.ts';

const fresh: Facts = {
  isConnected: true,
  wrong: 0,
  hasBroughtOver: false,
  hasSaved: false,
  unmappedTerms: 2,
  hasSender: false,
  hasTested: false,
  flows: false,
  hasInvoiceAcross: false,
};
const states = (facts: Partial<Facts>): string =>
  stepsOf({ ...fresh, ...facts })
    .map(({ state }) => state)
    .join(' ');

test('the next step is the first that is not done, and the initial sync is never in the way', () => {
  expect(states({})).toBe('done done optional next later later later');
  expect(states({ wrong: 3 })).toBe('done next optional later later later later');
  expect(states({ hasSaved: true, hasSender: true, unmappedTerms: 0, hasBroughtOver: true })).toBe('done done done done next later later');
});

test('a test draft comes before invoices flow, and is left to one’s liking once they do', () => {
  const ready = { hasSaved: true, hasSender: true, unmappedTerms: 0 };
  expect(states({ ...ready, hasTested: true })).toBe('done done optional done done next later');
  expect(states({ ...ready, flows: true })).toBe('done done optional done optional done next');
});

test('saved is not enough: terms without a counterpart and an undecided sender keep the step open', () => {
  const saved = { hasSaved: true, hasSender: true, unmappedTerms: 0 };
  expect(states({ ...saved, unmappedTerms: 1 })).toContain('optional next');
  expect(states({ ...saved, hasSender: false })).toContain('optional next');
});

test('what cannot be told yet is looked at, and later steps can still be done', () => {
  expect(states({ wrong: null, unmappedTerms: null, flows: true })).toBe('done looking optional looking optional done next');
});
