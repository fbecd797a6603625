import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { makeKeyText, parseKeyRing } from './key-ring.ts';

const faults = (text: string): string[] => {
  const parsed = parseKeyRing(text);
  return parsed.ok ? [] : parsed.faults;
};

test('a list is read in order', () => {
  const parsed = parseKeyRing(`${makeKeyText('b')}, ${makeKeyText('a')}`);
  expect(parsed.ok && parsed.keyRing.map((key) => key.id)).toEqual(['b', 'a']);
});

test.each([
  ['nothing', ''],
  ['no name', Buffer.alloc(32, 7).toString('base64')],
  ['too short', `k:${Buffer.from('0123456789abcdef').toString('base64')}`],
  ['not base64', `k:${'*'.repeat(44)}`],
  ['zeros', `k:${Buffer.alloc(32).toString('base64')}`],
  ['counting up', `k:${Buffer.from(Array.from({ length: 32 }, (_, index) => index)).toString('base64')}`],
  ['counting down over zero', `k:${Buffer.from(Array.from({ length: 32 }, (_, index) => 255 - index)).toString('base64')}`],
  ['typed text', `k:${Buffer.from('this-is-an-example-key-change-me').toString('base64')}`],
  ['a name twice', `${makeKeyText('k')},${makeKeyText('k')}`],
])('refused: %s', (_name, text) => {
  expect(faults(text)).toHaveLength(1);
});

test('random keys are never taken for made-up ones', () => {
  for (let run = 0; run < 2_000; run += 1) expect(faults(makeKeyText('k'))).toEqual([]);
});

test('neither faults nor the printed ring show a key', () => {
  const text = makeKeyText('k');
  const encoded = text.slice(2);
  expect(faults(`${text},${text}`).join()).not.toContain(encoded);
  const parsed = parseKeyRing(text);
  expect(inspect(parsed, { depth: 9 }) + JSON.stringify(parsed)).not.toContain(encoded);
});
