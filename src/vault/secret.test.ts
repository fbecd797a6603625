import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { secret } from './secret.ts';
import { hashToken, makeToken, matchesHash, sameText } from './token-hash.ts';

test('a secret shows itself in no way but the one', () => {
  const hidden = secret('canary');
  const shown = [
    String(hidden),
    ['', hidden].join(),
    JSON.stringify({ hidden }),
    inspect({ hidden }, { depth: 9, showHidden: true }),
    Object.keys(hidden).join(),
  ];
  expect(shown.join()).not.toContain('canary');
  expect(JSON.stringify(Object.assign({}, hidden)) + JSON.stringify(structuredClone({ hidden }))).not.toContain('canary');
  expect(hidden.expose()).toBe('canary');
});

test('a token is known by its hash, and only that token', () => {
  const token = makeToken().expose();
  expect(token).toMatch(/^[\w-]{43}$/);
  expect(matchesHash(token, hashToken(token))).toBe(true);
  expect(matchesHash(`${token}x`, hashToken(token))).toBe(false);
  expect(matchesHash('', hashToken(token))).toBe(false);
  expect(matchesHash(token, 'not a hash')).toBe(false);
});

test('texts of any length are compared', () => {
  expect(sameText('abc', 'abc')).toBe(true);
  expect(sameText('abc', 'abcd')).toBe(false);
});
