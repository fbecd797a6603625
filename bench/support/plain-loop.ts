/**
 * What a transfer is measured against: the same calls in a plain loop that keeps no books. It reads each invoice in Rackbeat
 * and sends a ready body to eAccounting; it maps nothing, remembers nothing, and would lose or double an invoice when stopped.
 */
import { connect } from '../../sandbox/eaccounting/connect.ts';
import type { ApiClient } from '../../test/support/api-client.ts';
import type { BenchHouse } from './house.ts';

export interface PlainLoop {
  /** Carries these across in so many loops side by side. Milliseconds. */
  run(numbers: readonly string[], side: number): Promise<number>;
}

/** A call as the app made it for the example, with the places in it that are another invoice's next time. */
interface Call {
  system: string;
  method: string;
  path: string;
  body: string | null;
}

/** The calls that the app itself made for an invoice, in order. */
async function callsOf(client: ApiClient, number: string): Promise<{ calls: Call[]; mark: string; ids: string[] }> {
  const transfer = await client.transferOf(number);
  const story = await client.story(transfer?.id ?? '');
  const { draftId, invoiceId } = story.facts.eaccounting as { draftId: string; invoiceId: string | null };
  return {
    calls: story.calls.map(({ system, method, path, requestBody }) => ({ system, method, path, body: requestBody })),
    mark: String(story.facts.mark),
    ids: [draftId, ...(invoiceId === null ? [] : [invoiceId])],
  };
}

export async function plainLoop(house: BenchHouse, client: ApiClient, example: string): Promise<PlainLoop> {
  const rackbeat = await house.rackbeat.control<{ token: string }>('keys', { name: 'plain loop' });
  const eaccounting = await connect(house.eaccounting.url, 'NO');
  const { calls, mark, ids } = await callsOf(client, example);
  const systems: Record<string, { url: string; token: string }> = {
    rackbeat: { url: house.rackbeat.url, token: rackbeat.token },
    eaccounting: { url: house.eaccounting.url, token: eaccounting.access_token },
  };
  let carried = 0;

  const carry = async (number: string): Promise<void> => {
    carried += 1;
    const places: [example: string, now: string][] = [
      [mark, `RB-${String(carried).padStart(10, '0')}`],
      [`/${example}`, `/${number}`],
      [`"${example}"`, `"${number}"`],
    ];
    const fill = (text: string): string => places.reduce((filled, [from, to]) => filled.replaceAll(from, to), text);
    const unknown = [...ids];
    for (const { system, method, path, body } of calls) {
      const { url, token } = systems[system] ?? { url: '', token: '' };
      const response = await fetch(`${url}${fill(path)}`, {
        method,
        headers: {
          authorization: `Bearer ${token}`,
          accept: 'application/json',
          ...(body === null ? {} : { 'content-type': 'application/json' }),
        },
        ...(body === null ? {} : { body: fill(body) }),
      });
      const answer = (await response.json()) as { Id?: string };
      if (!response.ok)
        throw new Error(`the plain loop met ${response.status} at ${method} ${path}: ${JSON.stringify(answer).slice(0, 300)}`);
      // A document that was made: where the example names its own, this one is meant from here on.
      if (method === 'POST' && answer.Id !== undefined && /customerinvoicedrafts/.test(path))
        places.push([unknown.shift() ?? '', answer.Id]);
    }
  };

  return {
    run: async (numbers, side) => {
      const left = [...numbers];
      const started = performance.now();
      await Promise.all(
        Array.from({ length: side }, async () => {
          for (let number = left.pop(); number !== undefined; number = left.pop()) await carry(number);
        }),
      );
      return performance.now() - started;
    },
  };
}
