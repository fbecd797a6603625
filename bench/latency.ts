/**
 * G64: how long a person waits. Invoices are booked at a steady pace in Rackbeat, whose webhook tells us, and each is measured
 * until its draft stands in eAccounting. Both vendors take 150 ms for every call and keep their limits.
 */

import { allDone, bookInvoices, openCompany, stockRackbeat, warmUp } from './support/flow.ts';
import { openBenchHouse } from './support/house.ts';
import { readOptions } from './support/options.ts';
import { atRate } from './support/pace.ts';
import { percentile, report } from './support/report.ts';

export const about = 'From booked to visible, vendors at 150 ms a call (G64). --rate --seconds --latency-ms';

const WARM_UP = 20;
const P50_MS = 2_000;
const P99_MS = 10_000;

export async function run(args: string[]): Promise<void> {
  const { rate, seconds, 'latency-ms': latencyMs, strict } = readOptions(args, { rate: 5, seconds: 30, 'latency-ms': 150 });
  const house = await openBenchHouse({ switches: { latencyMs }, environment: { RATE_BUDGET: 'on' } });
  await stockRackbeat(house.rackbeat, 20);
  const company = await openCompany(house);
  await company.save();
  await warmUp(house, company, { count: WARM_UP, lines: 5, seed: 1 });

  const booked = new Map<string, number>();
  await atRate(rate, seconds, async (index) => {
    const at = Date.now();
    const [number = ''] = await bookInvoices(house.rackbeat, { count: 1, lines: 5, seed: 100 + index, silent: false });
    booked.set(number, at);
  });
  await allDone(company, WARM_UP + booked.size, 120_000);
  const visible = new Map((await house.eaccounting.journal('draft.created')).map(({ key, at }) => [key, Date.parse(at)]));
  const waits = [...(await company.marks())].flatMap(([number, mark]) => {
    const [from, to] = [booked.get(number), visible.get(mark)];
    return from === undefined || to === undefined ? [] : [to - from];
  });
  await house.close();
  if (waits.length !== booked.size) throw new Error(`${waits.length} of ${booked.size} invoices were found again`);

  const [p50, p99] = [percentile(waits, 0.5), percentile(waits, 0.99)];
  report(
    {
      bench: 'latency',
      setting: { rate, seconds, latencyMs },
      figures: { invoices: waits.length, p50Ms: p50, p95Ms: percentile(waits, 0.95), p99Ms: p99, longestMs: Math.max(...waits) },
      aims: [
        { aim: `p50 ≤ ${P50_MS} ms`, met: p50 <= P50_MS },
        { aim: `p99 ≤ ${P99_MS} ms`, met: p99 <= P99_MS },
      ],
    },
    strict,
  );
}
