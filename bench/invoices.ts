/**
 * How much the bookkeeping costs: invoices through one connection, vendors answering at once and without limits, against a
 * plain loop doing the same calls in the same run. Half of the loop runs before and half after, so that a machine that gets
 * slower meanwhile favours neither.
 */
import { allDone, bookInvoices, openCompany, stockRackbeat, warmUp } from './support/flow.ts';
import { openBenchHouse } from './support/house.ts';
import { readOptions } from './support/options.ts';
import { plainLoop } from './support/plain-loop.ts';
import { report } from './support/report.ts';
import { countFromNow, statementCounts } from './support/statements.ts';

export const about =
  '1,000 invoices of 5 lines against a plain loop. --count --lines --status draft|invoiced --statements --cpu-prof <folder>';

const WARM_UP = 200;
const SIDE_BY_SIDE = 8;
const LEAST_RATIO = 0.5;

export async function run(args: string[]): Promise<void> {
  const options = readOptions(args, { count: 1_000, lines: 5, status: 'draft', statements: false, 'cpu-prof': '' });
  const { count, lines, status, statements, strict } = options;
  if (status !== 'draft' && status !== 'invoiced') throw new Error(`--status is draft or invoiced, not "${status}".`);
  const house = await openBenchHouse({
    countStatements: statements,
    profileTo: options['cpu-prof'],
  });
  await stockRackbeat(house.rackbeat, 20);
  const company = await openCompany(house);
  await company.save((settings) => void (settings.invoices.status = status));
  const example = (await warmUp(house, company, { count: WARM_UP, lines, seed: 1 })).at(-1) ?? '';
  const loop = await plainLoop(house, company.client, example);

  const half = Math.ceil(count / 2);
  const book = (seed: number, many: number): Promise<string[]> => bookInvoices(house.rackbeat, { count: many, lines, seed, silent: true });
  await loop.run(await book(2, 50), 1);
  const before = await book(3, half);
  const beforeMs = await loop.run(before, 1);
  // What the loop carried is no business of the app's, and must not be swept up as work of its own.
  await unbook(house.rackbeat.control, before);

  await book(4, count);
  if (statements) await countFromNow(house.connectionString);
  const used = await house.processorMs();
  const started = performance.now();
  await company.sweep();
  await allDone(company, WARM_UP + count, 300_000);
  const appMs = performance.now() - started;
  const usedAfter = await house.processorMs();
  const counts = statements ? await statementCounts(house.connectionString) : [];

  const afterMs = await loop.run(await book(5, half), 1);
  const sideMs = await loop.run(await book(6, count), SIDE_BY_SIDE);
  await house.close();

  const perSecond = (many: number, ms: number): number => (many * 1_000) / ms;
  const app = perSecond(count, appMs);
  const plain = perSecond(half * 2, beforeMs + afterMs);
  const side = perSecond(count, sideMs);
  for (const { query, calls, ms } of counts.slice(0, 60))
    process.stdout.write(
      `  ${(calls / count).toFixed(2).padStart(6)} a transfer ${ms.toFixed(0).padStart(6)} ms  ${query.replaceAll(/\s+/g, ' ').slice(0, 140)}\n`,
    );
  report(
    {
      bench: 'invoices',
      setting: { count, lines, status },
      figures: {
        appPerSecond: app,
        plainLoopPerSecond: plain,
        plainLoopBeforePerSecond: perSecond(half, beforeMs),
        plainLoopAfterPerSecond: perSecond(half, afterMs),
        eightLoopsPerSecond: side,
        ratio: app / plain,
        ratioToEightLoops: app / side,
        appProcessorMsPerTransfer: (usedAfter.app - used.app) / count,
        databaseProcessorMsPerTransfer: (usedAfter.database - used.database) / count,
        ...(statements ? { statementsPerTransfer: counts.reduce((sum, { calls }) => sum + calls, 0) / count } : {}),
      },
      aims: [{ aim: `ratio to one sequential loop ≥ ${LEAST_RATIO}`, met: app / plain >= LEAST_RATIO }],
    },
    strict,
  );
}

const unbook = (control: (name: string, body: unknown) => Promise<unknown>, numbers: string[]): Promise<unknown> =>
  control('unbook', { numbers, silent: true });
