/** The JavaScript of the settings entry as it is in ui/dist: what index.html names, and the texts of one language, the heaviest. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

const BUILT = resolve(import.meta.dirname, '../../ui/dist');
const BUDGET_BYTES = 230_000;

export interface Weight {
  parts: { name: string; bytes: number }[];
  total: number;
  budget: number;
}

const bytesOf = (name: string): number => gzipSync(readFileSync(join(BUILT, 'assets', name))).length;

export function weighEntry(): Weight {
  const html = readFileSync(join(BUILT, 'index.html'), 'utf8');
  const named = [...html.matchAll(/(?:src|href)="\/assets\/([^"]+\.js)"/g)].map(([, name]) => name ?? '');
  const texts = readdirSync(join(BUILT, 'assets')).filter((name) => /^texts-.*\.js$/.test(name));
  // Nothing found would weigh nothing and pass.
  if (named.length === 0 || texts.length < 2) throw new Error('ui/dist is not as expected: build the page first');
  const weighed = (name: string) => ({ name, bytes: bytesOf(name) });
  const [heaviest] = texts.map(weighed).sort((a, b) => b.bytes - a.bytes);
  const parts = [...named.map(weighed), ...(heaviest ? [heaviest] : [])];
  return { parts, total: parts.reduce((sum, { bytes }) => sum + bytes, 0), budget: BUDGET_BYTES };
}
