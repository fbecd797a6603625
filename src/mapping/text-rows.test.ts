import { describe, expect, it } from 'vitest';
import { cleanText, cutAtWord, packTexts, splitText } from './text-rows.ts';

describe('texts', () => {
  it('are cleaned of what no printer and no database takes', () => {
    expect(cleanText(' a\u0000b\r\nc\ud800 ')).toBe('ab\nc\ufffd');
    expect(cleanText(null)).toBe('');
  });

  it('are split so that the pieces joined are the text', () => {
    const text = `${'ord '.repeat(700)}\n${'🙂'.repeat(1200)}`;
    const pieces = splitText(text);
    expect(pieces.join('')).toBe(text);
    expect(pieces.every((piece) => piece.length <= 2000 && piece.isWellFormed())).toBe(true);
    expect(splitText('  ')).toEqual([]);
  });

  it('are cut between words', () => {
    expect(cutAtWord('Rustfri skrue med senkehode og torx, forsinket, 5 x 60 mm', 50)).toBe(
      'Rustfri skrue med senkehode og torx, forsinket, 5',
    );
    expect(cutAtWord('a'.repeat(60), 50)).toBe('a'.repeat(50));
    expect(cutAtWord(`${'a'.repeat(49)}🙂`, 50)).toBe('a'.repeat(49));
  });

  it('share rows, in order', () => {
    expect(packTexts(['a', 'b', 'c'], 3)).toEqual(['a\nb', 'c']);
    expect(packTexts([])).toEqual([]);
  });
});
