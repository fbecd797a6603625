/** The company of a measurement: installed, its settings saved, its customers and articles known, and ways to see what has crossed. */
import type { Settings, TransferRecord } from '../../api/schema.ts';
import type { ApiClient } from '../../test/support/api-client.ts';
import { eventually } from '../../test/support/asking.ts';
import { firm } from '../../test/support/firm.ts';
import { flowingSettings } from '../../test/support/flowing-settings.ts';
import type { StandInControl } from '../../test/support/stand-in-control.ts';
import type { BenchHouse } from './house.ts';

export interface Company {
  client: ApiClient;
  /** Our own id of the connection. */
  connectionId: string;
  save(change?: (settings: Settings) => void): Promise<void>;
  /** Looks through Rackbeat at once, as the sweep does every five minutes. */
  sweep(): Promise<void>;
  /** Transfers by state. */
  counts(): Promise<Record<string, number>>;
  /** The marks of the invoices that have crossed, by Rackbeat's number. */
  marks(): Promise<Map<string, string>>;
}

interface KnownConnection {
  id: string;
  rackbeatAccountId: string;
  transfers: Record<string, number>;
}

/**
 * Customers and products without a trap, with prices whose VAT is whole in every line: what is measured is the way across,
 * and no invoice stops at a question of rounding. The stand-ins start empty for this.
 */
export async function stockRackbeat(rackbeat: StandInControl, count: number): Promise<void> {
  const each = Array.from({ length: count }, (_, index) => index + 1);
  const products = each.map((index) => ({
    number: `P${1_000 + index}`,
    name: `Product ${index}`,
    group: 1001,
    unit_id: 1001,
    sales_price: 40 * index,
  }));
  const customers = each.map((index) => ({
    number: 2_000 + index,
    ...firm(`Company ${index}`),
    company_vat: organisationNumber(index),
  }));
  await importRows(rackbeat, 'products', products);
  await importRows(rackbeat, 'customers', customers);
}

/** Further products without webhooks, numbered from `from`; `name` makes them other products than before. */
export async function stockProducts(rackbeat: StandInControl, count: number, from: number, name = 'Product'): Promise<void> {
  const rows = Array.from({ length: count }, (_, index) => ({
    number: `P${from + index}`,
    name: `${name} ${from + index}`,
    group: 1001,
    unit_id: 1001,
    sales_price: 100,
  }));
  await importRows(rackbeat, 'products', rows);
}

async function importRows(rackbeat: StandInControl, kind: 'products' | 'customers', rows: readonly object[]): Promise<void> {
  const imported = await rackbeat.control<{ rows: { refused?: unknown }[] }>('import', { kind, rows });
  const refused = imported.rows.find((row) => row.refused !== undefined);
  if (refused) throw new Error(`Rackbeat refuses a record of ${kind}: ${JSON.stringify(refused)}`);
}

/** An invented Norwegian number of the synthetic series, with a valid check digit. */
function organisationNumber(index: number): string {
  for (let body = 31_200_000 + index * 10; ; body += 1) {
    const digits = String(body);
    const sum = [3, 2, 7, 6, 5, 4, 3, 2].reduce((total, weight, place) => total + weight * Number(digits[place]), 0);
    const check = (11 - (sum % 11)) % 11;
    if (check < 10) return `${digits}${check}`;
  }
}

export async function openCompany(house: BenchHouse, country: 'NO' | 'SE' = 'NO'): Promise<Company> {
  const client = await house.install(country);
  const settings = await flowingSettings(client);
  const known = async (): Promise<KnownConnection> => {
    const { items } = await house.operator<{ items: KnownConnection[] }>('GET', 'connections');
    const found = items.find(({ rackbeatAccountId }) => rackbeatAccountId === client.account);
    if (!found) throw new Error('the company is not connected');
    return found;
  };
  const { id: connectionId } = await known();
  return {
    client,
    connectionId,
    save: async (change = () => {}) => {
      change(settings);
      await client.save(settings);
    },
    sweep: async () => {
      await house.operator('POST', `connections/${connectionId}/sweep`);
    },
    counts: async () => (await known()).transfers,
    marks: async () => {
      const marks = new Map<string, string>();
      for (let cursor = ''; ; ) {
        const path = `/transfers?limit=200&kind=invoice${cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`}`;
        const { items, next } = await client.ask<{ items: TransferRecord[]; next: string | null }>('GET', path);
        for (const { number, facts } of items) if (typeof facts.mark === 'string') marks.set(number, facts.mark);
        if (next === null) return marks;
        cursor = next;
      }
    },
  };
}

export interface BookOptions {
  count: number;
  lines: number;
  seed: number;
  /** Without webhooks. */
  silent: boolean;
}

/** Believable booked invoices; their numbers. */
export async function bookInvoices(rackbeat: StandInControl, options: BookOptions): Promise<string[]> {
  const { numbers } = await rackbeat.control<{ numbers: string[] }>('invoices', options);
  if (numbers.length !== options.count) throw new Error(`${numbers.length} of ${options.count} invoices were made`);
  return numbers;
}

/** Resolves when so many transfers are done; fails when one needs somebody, because then the measurement measures something else. */
export async function allDone(company: Company, count: number, deadlineMs: number): Promise<void> {
  await eventually(
    `${count} transfers are done`,
    async () => {
      const counts = await company.counts();
      if ((counts['needs-you'] ?? 0) + (counts['gave-up'] ?? 0) + (counts.skipped ?? 0) > 0)
        throw new Error(`transfers came to rest elsewhere: ${await reasons(company.client)}`);
      return (counts.done ?? 0) + (counts['done-with-notes'] ?? 0);
    },
    (done) => done >= count,
    deadlineMs,
  );
}

const STRAYED = ['needs-you', 'gave-up', 'skipped'];

const reasons = async (client: ApiClient): Promise<string> =>
  (await Promise.all(STRAYED.map((state) => client.transfers(`&state=${state}`))))
    .flat()
    .map(({ number, reason }) => `${number} ${reason.code} ${JSON.stringify(reason.params)}`)
    .join('; ');

/** Books some invoices and waits for them, so that every customer and article is linked and every program is warm. */
export async function warmUp(house: BenchHouse, company: Company, options: Omit<BookOptions, 'silent'>): Promise<string[]> {
  const numbers = await bookInvoices(house.rackbeat, { ...options, silent: true });
  await company.sweep();
  await allDone(company, options.count, 120_000);
  return numbers;
}
