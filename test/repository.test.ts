/** Promises about the repository itself: what its pages say must be there is there. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sandboxDifferences } from '../scripts/sandbox-differences.ts';

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const exists = (path: string): boolean => existsSync(new URL(`../${path}`, import.meta.url));
const tracked = execFileSync('git', ['ls-files'], { cwd: new URL('..', import.meta.url), encoding: 'utf8' })
  .split('\n')
  .filter(Boolean);

test('every path that docs/guarantees.md names exists', () => {
  const rows = read('docs/guarantees.md')
    .split('\n')
    .filter((line) => line.startsWith('| '));
  const paths = rows.flatMap((row) => [...row.matchAll(/`((?:src|test|sandbox|api|scripts)\/[^`]+)`/g)].map(([, path]) => path ?? ''));
  expect(paths.length).toBeGreaterThan(20);
  expect(paths.filter((path) => !exists(path))).toEqual([]);
});

test('docs/sandbox-differences.md says what the switches say', async () => {
  expect(read('docs/sandbox-differences.md')).toBe(await sandboxDifferences());
});

test('the files that the README links to exist', () => {
  const links = [...read('README.md').matchAll(/\]\(([^)#:]+)\)/g)].map(([, path]) => path ?? '');
  expect(links.length).toBeGreaterThan(3);
  expect(links.filter((path) => !exists(path))).toEqual([]);
});

test('no lock file entry says where it was downloaded', () => {
  expect(read('package-lock.json')).not.toContain('"resolved"');
});

test('no source file is longer than 400 lines', () => {
  const sources = tracked.filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$|migrations|locales|golden/.test(path) && exists(path));
  expect(sources.length).toBeGreaterThan(100);
  expect(sources.filter((path) => read(path).split('\n').length > 401)).toEqual([]);
});

test('nothing built and no data is tracked', () => {
  expect(tracked.filter((path) => /(^|\/)(node_modules|dist|data|coverage|test-results)\//.test(path))).toEqual([]);
});
