import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { testDatabase } from '../../test/support/database.ts';
import { decimal } from '../core/money.ts';
import { safeText, toJsonb } from './safe-text.ts';

const { asOwner } = await testDatabase();

test('NUL and lone surrogates are replaced, everything else is left alone', () => {
  expect(safeText('a\0b\ud800c\udc00')).toBe('a\ufffdb\ufffdc\ufffd');
  expect(safeText('smørbrød 🍞 \\u0000 \u200f')).toBe('smørbrød 🍞 \\u0000 \u200f');
});

test('a person who types backslash-u-0000 gets back what was typed', () => {
  const typed = { text: '\\u0000 \\ud800 \\\\u0000', quote: '"\\' };
  expect(JSON.parse(toJsonb(typed))).toEqual(typed);
});

test('Postgres takes any value there can be, in keys too, and gives back the same with the holes filled', async () => {
  const anyText = fc.string({
    unit: fc.oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
      fc.constantFrom('\0', '\ud800', '\udfff', '\\', '"', 'u0000'),
    ),
    maxLength: 20,
  });
  await fc.assert(
    fc.asyncProperty(fc.dictionary(anyText, anyText, { maxKeys: 5 }), async (value) => {
      // Read as rows: Node 24's JSON.parse sometimes misreads a key with a backslash that follows a like-shaped object.
      const rows = await asOwner<{ key: string; value: string }>('select key, value from jsonb_each_text($1::jsonb)', [toJsonb(value)]);
      const filled = Object.entries(value).map(([key, text]) => ({ key: safeText(key), value: safeText(text) }));
      for (const row of rows) expect(filled).toContainEqual(row);
      // Two keys may fall together once filled.
      expect(new Set(rows.map(({ key }) => key))).toEqual(new Set(filled.map(({ key }) => key)));
    }),
    { numRuns: 100 },
  );
});

test('an amount keeps all its digits', () => {
  expect(JSON.parse(toJsonb({ total: decimal('1234567890.123456789') }))).toEqual({ total: '1234567890.123456789' });
  expect(toJsonb(undefined)).toBe('null');
});
