/**
 * The long forms of what `npm test` shows in short: `npm run crash` kills real processes at every place, `npm run money` tries every
 * property of amounts ten thousand times and each doubtful answer of the vendors by itself,
 * `npm run sim -- [--seed N] [--seeds K] [--bugs]` plays seeded histories. Each ends with one line `N passed, N failed`.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string' }, seeds: { type: 'string' }, bugs: { type: 'boolean', default: false } },
});

const FORMS: Record<string, { files: string[]; environment: NodeJS.ProcessEnv; passes: number }> = {
  // Three seeds: only the chance of the killer differs between them.
  crash: {
    files: [
      'test/crash',
      'test/long/fleet.test.ts',
      'test/long/database-restarts.test.ts',
      'test/integration/killer-record.test.ts',
      'test/integration/installing-faults.test.ts',
      'test/integration/token-refresh.test.ts',
      'src/eaccounting/tokens.test.ts',
    ],
    environment: {},
    passes: Number(values.seeds ?? 3),
  },
  money: {
    files: ['test/property', 'test/integration/documents-switches.test.ts'],
    environment: { PROPERTY_RUNS: '10000' },
    passes: 1,
  },
  sim: {
    files: [values.bugs ? 'test/sim/planted.test.ts' : 'test/sim/sim.test.ts'],
    environment: {
      SIM_TELL: '1',
      SIM_SEED: values.seed ?? '1',
      SIM_SEEDS: values.seeds ?? (values.seed === undefined ? (values.bugs ? '40' : '200') : '1'),
    },
    passes: 1,
  },
};

const form = FORMS[positionals[0] ?? ''];
if (!form) {
  process.stderr.write(`Say which: ${Object.keys(FORMS).join(' or ')}.\n`);
  process.exit(2);
}

const tally = { passed: 0, failed: 0 };
const folder = mkdtempSync(join(tmpdir(), 'long-form-'));
for (let pass = 1; pass <= form.passes; pass += 1) {
  const report = join(folder, `report-${pass}.json`);
  const options = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, '--no-file-parallelism', ...form.files];
  const environment = { ...process.env, LONG_TESTS: '1', SEED: String(pass), ...form.environment };
  const { status } = spawnSync('vitest', options, { stdio: ['ignore', 'inherit', 'inherit'], env: environment });
  try {
    const counts = JSON.parse(readFileSync(report, 'utf8')) as { numPassedTests: number; numFailedTests: number };
    tally.passed += counts.numPassedTests;
    // A file that cannot even be loaded fails the run without failing a test.
    tally.failed += status === 0 ? 0 : Math.max(1, counts.numFailedTests);
  } catch {
    tally.failed += 1;
  }
}
rmSync(folder, { recursive: true, force: true });
process.stdout.write(`\n${tally.passed} passed, ${tally.failed} failed\n`);
process.exit(tally.failed === 0 && tally.passed > 0 ? 0 : 1);
