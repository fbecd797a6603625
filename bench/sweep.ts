/**
 * What a sweep costs when little has changed: 10,000 products of yesterday, ten of them changed today. Reads and writes are
 * counted by the stand-ins.
 */
import { setTimeout as delay } from 'node:timers/promises';
import { askJson } from '../test/support/asking.ts';
import type { StandInControl } from '../test/support/stand-in-control.ts';
import { allDone, openCompany, stockProducts } from './support/flow.ts';
import { openBenchHouse } from './support/house.ts';
import { readOptions } from './support/options.ts';
import { report } from './support/report.ts';

export const about = '10,000 records swept, ten of them changed: reads and writes. --records --changed';

const DAY_MS = 24 * 60 * 60_000;
/** Whatever has changed: the newest page of each of Rackbeat's four lists, and six lists of the company's facts every ten minutes. */
const MOST_FIXED_READS = 10;
/** Of one changed record: read it in Rackbeat, look for it in eAccounting. */
const MOST_READS_EACH = 3;

export async function run(args: string[]): Promise<void> {
  const { records, changed, strict } = readOptions(args, { records: 10_000, changed: 10 });
  const house = await openBenchHouse({});
  const company = await openCompany(house);
  await company.save((settings) => void (settings.products.ongoing = 'to-eaccounting'));
  // The first look only remembers the moment from which changes count.
  await company.sweep();
  await delay(2_000);
  await house.rackbeat.control('clock', { advanceMs: -DAY_MS });
  await stockProducts(house.rackbeat, records, 5_000);
  await house.rackbeat.control('clock', { now: null });
  await stockProducts(house.rackbeat, changed, 5_000, 'changed');

  const before = await counted(house);
  const started = performance.now();
  await company.sweep();
  const sweepMs = performance.now() - started;
  await allDone(company, changed, 60_000);
  const after = await counted(house);
  await house.close();

  const [reads, writes] = [after.reads - before.reads, after.writes - before.writes];
  const mostReads = MOST_FIXED_READS + changed * MOST_READS_EACH;
  report(
    {
      bench: 'sweep',
      setting: { records, changed },
      figures: { reads, writes, sweepMs },
      aims: [
        { aim: `at most ${changed} writes`, met: writes <= changed },
        { aim: `at most ${MOST_FIXED_READS} reads whatever has changed and ${MOST_READS_EACH} for each change`, met: reads <= mostReads },
      ],
    },
    strict,
  );
}

async function counted(house: { rackbeat: StandInControl; eaccounting: StandInControl }): Promise<{ reads: number; writes: number }> {
  const logs = await Promise.all(
    [house.rackbeat, house.eaccounting].map(({ url }) =>
      askJson<{ entries: { method: string; path: string }[] }>(`${url}/__sandbox/requests?since=0`),
    ),
  );
  const calls = logs.flatMap(({ entries }) => entries).filter(({ path }) => /^\/(v2|api)\//.test(path));
  const reads = calls.filter(({ method }) => method === 'GET').length;
  return { reads, writes: calls.length - reads };
}
