import { expect, test } from 'vitest';
import { type Facts, stepsOf } from './steps.ts';

const fresh: Facts = {
  isConnected: true,
  wrong: 0,
  hasBroughtOver: false,
  hasSaved: false,
  unmappedTerms: 2,
  hasSender: false,
  flows: false,
  hasInvoiceAcross: false,
};
const states = (facts: Partial<Facts>): string =>
  stepsOf({ ...fresh, ...facts })
    .map(({ state }) => state)
    .join(' ');

test('the next step is the first that is not done, and the initial sync is never in the way', () => {
  expect(states({})).toBe('done done optional next later later');
  expect(states({ wrong: 3 })).toBe('done next optional later later later');
  expect(states({ hasSaved: true, hasSender: true, unmappedTerms: 0, hasBroughtOver: true })).toBe('done done done done next later');
});

test('saved is not enough: terms without a counterpart and an undecided sender keep the step open', () => {
  const saved = { hasSaved: true, hasSender: true, unmappedTerms: 0 };
  expect(states({ ...saved, unmappedTerms: 1 })).toContain('optional next');
  expect(states({ ...saved, hasSender: false })).toContain('optional next');
});

test('what cannot be told yet is looked at, and later steps can still be done', () => {
  expect(states({ wrong: null, unmappedTerms: null, flows: true })).toBe('done looking optional looking done next');
});
