import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { asConnectionId } from '../core/ids.ts';
import { type KeyRing, makeKeyText, parseKeyRing } from './key-ring.ts';
import { secret } from './secret.ts';
import { createVault, SealError, type SealedPlace } from './vault.ts';

const ringOf = (...texts: string[]): KeyRing => {
  const parsed = parseKeyRing(texts.join(','));
  if (!parsed.ok) throw new Error(parsed.faults.join());
  return parsed.keyRing;
};
const oldKey = makeKeyText('old');
const newKey = makeKeyText('new');
const vault = createVault(ringOf(oldKey));
const place: SealedPlace = { connectionId: asConnectionId('c1'), table: 'secrets', column: 'sealed', row: 'api-key' };
const why = (work: () => unknown): string => {
  try {
    work();
    return 'opened';
  } catch (error) {
    return error instanceof SealError ? error.code : String(error);
  }
};

test('what was sealed opens in its place, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      expect(vault.open(place, vault.seal(place, secret(text))).expose()).toBe(text.toWellFormed());
    }),
    { numRuns: 200 },
  );
});

test('the same text is sealed differently each time, in the promised form', () => {
  const [one, two] = [vault.seal(place, secret('x')), vault.seal(place, secret('x'))];
  expect(one).toMatch(/^v1\.old\.[\w-]{16}\.[\w-]+$/);
  expect(one).not.toBe(two);
});

test.each<Partial<SealedPlace>>([
  { connectionId: asConnectionId('c2') },
  { connectionId: null },
  { table: 'vendor_tokens' },
  { column: 'access_sealed' },
  { row: 'other' },
  // Shifted borders between the parts must not give the same place.
  { table: 'secretss', column: 'ealed' },
])('moved to another place it does not open: %o', (other) => {
  expect(why(() => vault.open({ ...place, ...other }, vault.seal(place, secret('x'))))).toBe('vault.seal-broken');
});

test('no flipped bit goes unnoticed, in no part', () => {
  const sealed = vault.seal(place, secret('a secret of some length'));
  for (let index = 0; index < sealed.length; index += 1) {
    for (const bit of [1, 2, 4, 8, 16, 32, 64]) {
      const changed = sealed.slice(0, index) + String.fromCharCode(sealed.charCodeAt(index) ^ bit) + sealed.slice(index + 1);
      expect(why(() => vault.open(place, changed))).toMatch(/^vault\.(seal-broken|key-missing)$/);
    }
  }
});

test.each([
  '',
  'v1',
  'v1.old..',
  'v1.old.AAAA.AAAA',
  'v2.old.AAAAAAAAAAAAAAAA.AAAAAAAAAAAAAAAAAAAAAA',
  'v1.old.AAAAAAAAAAAAAAAA.AAAAAAAAAAAAAAAAAAAAAA.x',
])('rubbish does not open: %s', (text) => {
  expect(why(() => vault.open(place, text))).toBe('vault.seal-broken');
});

test('a longer tail, a cut tail and a swapped nonce do not open', () => {
  const sealed = vault.seal(place, secret('text'));
  const [version, id, nonce, body] = sealed.split('.');
  const other = vault.seal(place, secret('text')).split('.')[2];
  for (const changed of [
    `${sealed}AAAA`,
    sealed.slice(0, -4),
    [version, id, other, body].join('.'),
    [version, id, `${nonce}=`, body].join('.'),
  ]) {
    expect(why(() => vault.open(place, changed))).toBe('vault.seal-broken');
  }
});

test('after a rotation old seals open, new ones use the new key, and a removed key is named', () => {
  const before = vault.seal(place, secret('x'));
  const rotated = createVault(ringOf(newKey, oldKey));
  expect(rotated.open(place, before).expose()).toBe('x');
  expect(rotated.isFresh(before)).toBe(false);
  const after = rotated.seal(place, rotated.open(place, before));
  expect(rotated.isFresh(after)).toBe(true);
  const later = createVault(ringOf(newKey));
  expect(later.open(place, after).expose()).toBe('x');
  expect(why(() => later.open(place, before))).toBe('vault.key-missing');
});

test('a key of the same name but other bytes does not open', () => {
  expect(why(() => createVault(ringOf(makeKeyText('old'))).open(place, vault.seal(place, secret('x'))))).toBe('vault.seal-broken');
});
