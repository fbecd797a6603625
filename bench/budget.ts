/**
 * G24, G25, G27: the vendors' limits with several worker processes, counted by the stand-in's own request log in a sliding
 * window. First a back-fill that could go on for hours, and how soon an invoice gets its turn among it; then invoices without
 * end as well, because a back-fill alone may not use what is held for people and invoices.
 */
import { setTimeout as delay } from 'node:timers/promises';
import { askJson } from '../test/support/asking.ts';
import type { StandInControl } from '../test/support/stand-in-control.ts';
import { bookInvoices, openCompany, stockProducts, stockRackbeat, warmUp } from './support/flow.ts';
import { openBenchHouse } from './support/house.ts';
import { readOptions } from './support/options.ts';
import { report } from './support/report.ts';

export const about =
  'Vendor limits kept and used by several processes; an invoice among a back-fill (G24, G25, G27). --processes --seconds --records';

const LIMIT_PER_MINUTE = { rackbeat: 480, eaccounting: 600 } as const;
const MOST_OF_LIMIT = 0.95;
const LEAST_OF_LIMIT = 0.85;
const FIRST_REQUEST_MS = 5_000;
const WINDOW_MS = 60_000;
/** How long the back-fill is alone with single invoices. */
const BACK_FILL_MS = 30_000;
const APART_MS = 5_000;
/** More than Rackbeat's budget allows. */
const INVOICES_A_SECOND = 8;
/** The budget is full from about here on. */
const SETTLED_MS = 5_000;

interface Request {
  at: string;
  method: string;
  path: string;
  status: number | null;
}

export async function run(args: string[]): Promise<void> {
  const { processes, seconds, records, strict } = readOptions(args, { processes: 3, seconds: 90, records: 10_000 });
  if (seconds < 75) throw new Error('--seconds must be 75 or more: the window that is measured is a minute long.');
  const house = await openBenchHouse({ switches: { latencyMs: 20 }, environment: { RATE_BUDGET: 'on' }, processes });
  await stockRackbeat(house.rackbeat, 10);
  const company = await openCompany(house);
  await company.save((settings) => void (settings.products.ongoing = 'to-eaccounting'));
  await warmUp(house, company, { count: 10, lines: 3, seed: 1 });
  // What changed before this look counts as old; Rackbeat's times are whole seconds.
  await company.sweep();
  await delay(2_000);
  await stockProducts(house.rackbeat, records, 5_000);

  const started = Date.now();
  await company.sweep();
  const bookedAt = await invoicesAmongIt(house.rackbeat, started);
  const flooded = Date.now();
  await bookInvoices(house.rackbeat, { count: INVOICES_A_SECOND * seconds, lines: 3, seed: 3, silent: true });
  await company.sweep();
  await delay(Math.max(0, flooded + seconds * 1_000 - Date.now()));
  const counts = await company.counts();
  if ((counts['needs-you'] ?? 0) > 0) throw new Error(`transfers came to rest elsewhere: ${JSON.stringify(counts)}`);
  const logs = { rackbeat: await requestsSince(house.rackbeat, started), eaccounting: await requestsSince(house.eaccounting, started) };
  await house.close();

  const paths = Object.entries(logs).flatMap(([vendor, requests]) => byPath(vendor as keyof typeof LIMIT_PER_MINUTE, requests, flooded));
  const fullest = Math.max(...paths.map(({ share }) => share));
  const used = Math.max(...paths.map(({ steady }) => steady));
  const refused = [...logs.rackbeat, ...logs.eaccounting].filter(({ status }) => status === 429).length;
  const reads = logs.rackbeat.filter(({ path }) => path === '/api/customer-invoices/:number').map(({ at }) => Date.parse(at));
  // They are five seconds apart: the first read after one was booked is its own, or it is late anyway.
  const waits = bookedAt.map((at) => (reads.find((read) => read >= at) ?? Number.POSITIVE_INFINITY) - at);
  const longest = Math.max(...waits);
  report(
    {
      bench: 'budget',
      setting: { processes, seconds, records },
      figures: {
        ...Object.fromEntries(
          paths.slice(0, 6).map(({ name, most, share }) => [name, `${most} in the fullest minute, ${(share * 100).toFixed(1)} %`]),
        ),
        fullestMinuteShare: fullest,
        steadyShareOfLimit: used,
        answers429: refused,
        invoiceFirstRequestLongestMs: longest,
      },
      aims: [
        { aim: `≤ ${MOST_OF_LIMIT * 100} % of the limit in any 60 s`, met: fullest <= MOST_OF_LIMIT },
        { aim: `≥ ${LEAST_OF_LIMIT * 100} % of the limit used`, met: used >= LEAST_OF_LIMIT },
        { aim: 'no answer 429', met: refused === 0 },
        { aim: `an invoice gets its first request ≤ ${FIRST_REQUEST_MS} ms`, met: longest <= FIRST_REQUEST_MS },
      ],
    },
    strict,
  );
}

/** One invoice every five seconds, told by its webhook; when each was booked. */
async function invoicesAmongIt(rackbeat: StandInControl, started: number): Promise<number[]> {
  const bookedAt: number[] = [];
  for (let next = started + APART_MS; next <= started + BACK_FILL_MS; next += APART_MS) {
    await delay(Math.max(0, next - Date.now()));
    bookedAt.push(Date.now());
    await bookInvoices(rackbeat, { count: 1, lines: 3, seed: next % 1_000_000, silent: false });
  }
  await delay(APART_MS);
  return bookedAt;
}

async function requestsSince(standIn: StandInControl, since: number): Promise<Request[]> {
  const { entries } = await askJson<{ entries: Request[] }>(`${standIn.url}/__sandbox/requests?since=0`);
  return entries.filter(({ at, path }) => Date.parse(at) >= since && /^\/(v2|api)\//.test(path));
}

/** eAccounting counts by path, Rackbeat by key whatever the path. */
function byPath(vendor: keyof typeof LIMIT_PER_MINUTE, requests: readonly Request[], flooded: number) {
  const groups = Map.groupBy(requests, ({ path }) => (vendor === 'rackbeat' ? 'rackbeat' : `eaccounting ${path}`));
  return [...groups]
    .map(([name, group]) => {
      const times = group.map(({ at }) => Date.parse(at)).toSorted((one, other) => one - other);
      const most = fullestWindow(times);
      return { name, most, share: most / LIMIT_PER_MINUTE[vendor], steady: steadyPerMinute(times, flooded) / LIMIT_PER_MINUTE[vendor] };
    })
    .toSorted((one, other) => other.share - one.share);
}

function fullestWindow(times: readonly number[]): number {
  let most = 0;
  let first = 0;
  for (const [index, time] of times.entries()) {
    while ((times[first] ?? 0) <= time - WINDOW_MS) first += 1;
    most = Math.max(most, index - first + 1);
  }
  return most;
}

/** While there was more to do than the budget allows. */
function steadyPerMinute(times: readonly number[], flooded: number): number {
  const from = flooded + SETTLED_MS;
  const steady = times.filter((time) => time >= from);
  const span = (steady.at(-1) ?? 0) - from;
  return span < WINDOW_MS / 2 ? 0 : (steady.length * WINDOW_MS) / span;
}
