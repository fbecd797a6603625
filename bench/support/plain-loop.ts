/**
 * What a transfer is measured against: the same calls in a plain loop that keeps no books. It reads each invoice in Rackbeat
 * and sends a ready body to eAccounting; it maps nothing, remembers nothing, and would lose or double an invoice when stopped.
 */
import { connect } from '../../sandbox/eaccounting/connect.ts';
import type { ApiClient } from '../../test/support/api-client.ts';
import { askJson } from '../../test/support/asking.ts';
import type { BenchHouse } from './house.ts';

export interface PlainLoop {
  /** Carries these across in so many loops side by side. Milliseconds. */
  run(numbers: readonly string[], side: number): Promise<number>;
}

interface DraftBody {
  Rows: { IsTextRow: boolean; Text: string }[];
}

/** The body that the app itself sent for an invoice. */
async function bodyOf(client: ApiClient, number: string): Promise<DraftBody> {
  const transfer = await client.transferOf(number);
  const { calls } = await client.story(transfer?.id ?? '');
  const body = calls.find(({ method, path }) => method === 'POST' && path.startsWith('/v2/customerinvoicedrafts'))?.requestBody;
  if (!body) throw new Error(`no draft was sent for invoice ${number}`);
  return JSON.parse(body) as DraftBody;
}

export async function plainLoop(house: BenchHouse, client: ApiClient, example: string, booked: boolean): Promise<PlainLoop> {
  const rackbeat = await house.rackbeat.control<{ token: string }>('keys', { name: 'plain loop' });
  const eaccounting = await connect(house.eaccounting.url, 'NO');
  const template = await bodyOf(client, example);
  const rackbeatHeaders = { authorization: `Bearer ${rackbeat.token}`, accept: 'application/json' };
  const eaccountingHeaders = { authorization: `Bearer ${eaccounting.access_token}`, accept: 'application/json' };
  let sent = 0;

  const carry = async (number: string): Promise<void> => {
    await askJson(`${house.rackbeat.url}/api/customer-invoices/${number}`, { headers: rackbeatHeaders });
    sent += 1;
    const rows = template.Rows.map((row, index) => (index === template.Rows.length - 1 ? { ...row, Text: `Loop ${sent}` } : row));
    const draft = await askJson<{ Id: string }>(`${house.eaccounting.url}/v2/customerinvoicedrafts`, {
      body: { ...template, Rows: rows },
      headers: eaccountingHeaders,
    });
    if (booked)
      await askJson(`${house.eaccounting.url}/v2/customerinvoicedrafts/${draft.Id}/convert`, { body: {}, headers: eaccountingHeaders });
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
