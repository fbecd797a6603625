/**
 * Everything that must hold, in the order in which it fails fastest: types, lint, format, layers, unused code, then the
 * tests. Ends with one line `N passed, N failed`, a static check counting as one.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browserPath } from './browser.ts';

interface Tally {
  passed: number;
  failed: number;
}

const tally: Tally = { passed: 0, failed: 0 };

function run(name: string, command: string, args: string[], environment: NodeJS.ProcessEnv = {}): boolean {
  process.stdout.write(`\n── ${name}\n`);
  const started = performance.now();
  const { status, error } = spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...environment } });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (error) process.stderr.write(`${name} could not be started: ${error.message}\n`);
  process.stdout.write(`── ${name}: ${status === 0 ? 'passed' : 'failed'} in ${seconds} s\n`);
  return status === 0;
}

function check(name: string, command: string, args: string[]): void {
  if (run(name, command, args)) tally.passed += 1;
  else tally.failed += 1;
}

function runTests(): void {
  const folder = mkdtempSync(join(tmpdir(), 'test-report-'));
  const report = join(folder, 'report.json');
  const green = run('tests', 'vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]);
  try {
    const counts = JSON.parse(readFileSync(report, 'utf8')) as { numPassedTests: number; numFailedTests: number };
    tally.passed += counts.numPassedTests;
    // A file that cannot even be loaded fails the run without failing a test.
    tally.failed += green ? 0 : Math.max(1, counts.numFailedTests);
  } catch {
    tally.failed += 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Counts what Playwright ran; a run that could not start counts as one failure. */
function runBrowserTests(executablePath: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'browser-report-'));
  const report = join(folder, 'report.json');
  const environment = { CHROMIUM_PATH: executablePath, PLAYWRIGHT_JSON_OUTPUT_NAME: report };
  const green = run('browser', 'playwright', ['test', '--project', 'short', '--reporter=list,json'], environment);
  try {
    const { stats } = JSON.parse(readFileSync(report, 'utf8')) as { stats: { expected: number; unexpected: number } };
    tally.passed += stats.expected;
    tally.failed += green ? 0 : Math.max(1, stats.unexpected);
  } catch {
    tally.failed += 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const browser = browserPath();
check('types', 'tsc', ['--noEmit', '-p', '.']);
check('types of the page', 'tsc', ['--noEmit', '-p', 'ui']);
check('lint', 'oxlint', ['--type-aware']);
check('format', 'biome', ['check', '.']);
check('layers', 'node', ['scripts/check-layers.ts']);
check('unused code', 'knip', []);
check('page', 'vite', ['build', 'ui', '--logLevel', 'warn']);
check('weight of the page', 'node', ['scripts/page-weight.ts']);
runTests();
runBrowserTests(browser);

process.stdout.write(`\n${tally.passed} passed, ${tally.failed} failed\n`);
process.exit(tally.failed === 0 && tally.passed > 0 ? 0 : 1);
