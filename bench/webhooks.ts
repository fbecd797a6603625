/**
 * G11: how fast a webhook is answered while the workers of the same process are busy. Sent at a fixed rate; each is measured
 * from the moment at which it was due, so that a receiver that makes us late is not the faster for it.
 */
import { askJson } from '../test/support/asking.ts';
import { bookInvoices, openCompany, stockRackbeat, warmUp } from './support/flow.ts';
import { type BenchHouse, openBenchHouse } from './support/house.ts';
import { readOptions } from './support/options.ts';
import { atRate } from './support/pace.ts';
import { percentile, report } from './support/report.ts';

export const about = 'Webhooks answered while the workers are busy (G11). --rate --seconds --backlog';

const WARM_UP = 50;
const P99_MS = 250;
/** Transfers still to do when the last webhook was answered: else the workers were not busy all the time. */
const LEAST_LEFT = 1;

interface Registered {
  url: string;
  token: string;
  event: string;
}

export async function run(args: string[]): Promise<void> {
  const { rate, seconds, backlog, strict } = readOptions(args, { rate: 50, seconds: 60, backlog: 200 });
  const house = await openBenchHouse({});
  await stockRackbeat(house.rackbeat, 20);
  const company = await openCompany(house);
  await company.save();
  await warmUp(house, company, { count: WARM_UP, lines: 5, seed: 1 });
  const webhook = await bookedWebhook(house);
  // So many for every second that no worker ever runs out.
  const numbers = await bookInvoices(house.rackbeat, { count: backlog * seconds, lines: 5, seed: 2, silent: true });
  await company.sweep();

  const times: number[] = [];
  const statuses = new Map<number, number>();
  await atRate(rate, seconds, async (index, due) => {
    const number = numbers[(index * 7_919) % numbers.length] ?? '';
    const response = await fetch(webhook.url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'rackbeat-webhook-token': webhook.token,
        'rackbeat-webhook-event': webhook.event,
        'rackbeat-account-id': company.client.account,
      },
      body: JSON.stringify({ key_name: 'number', key: Number(number) }),
    });
    await response.arrayBuffer();
    times.push(performance.now() - due);
    statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1);
  });
  const counts = await company.counts();
  const done = (counts.done ?? 0) + (counts['done-with-notes'] ?? 0) - WARM_UP;
  const left = backlog * seconds - done;
  await house.close();

  const p99 = percentile(times, 0.99);
  report(
    {
      bench: 'webhooks',
      setting: { rate, seconds, backlog },
      figures: {
        sent: times.length,
        answers: [...statuses].map(([status, count]) => `${status}: ${count}`).join(', '),
        transfersMeanwhilePerSecond: done / seconds,
        transfersLeft: left,
        p50Ms: percentile(times, 0.5),
        p95Ms: percentile(times, 0.95),
        p99Ms: p99,
        longestMs: Math.max(...times),
      },
      aims: [
        { aim: `p99 ≤ ${P99_MS} ms`, met: p99 <= P99_MS },
        { aim: 'every one answered 200', met: statuses.get(200) === times.length },
        { aim: 'workers busy to the end', met: left >= LEAST_LEFT },
      ],
    },
    strict,
  );
}

/** As the app registered it. */
async function bookedWebhook(house: BenchHouse): Promise<Registered> {
  const state = await askJson<unknown>(`${house.rackbeat.url}/__sandbox/state`);
  const found = registrations(state).find(({ url }) => /invoice-booked/.test(url));
  if (!found) throw new Error('the app has registered no webhook for booked invoices');
  return found;
}

/** Wherever in the stand-in's state they are kept. */
function registrations(value: unknown): Registered[] {
  if (typeof value !== 'object' || value === null) return [];
  const { url, token, event } = value as Partial<Registered>;
  if (typeof url === 'string' && typeof token === 'string' && typeof event === 'string') return [{ url, token, event }];
  return Object.values(value).flatMap(registrations);
}
