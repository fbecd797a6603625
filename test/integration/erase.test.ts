/** G55: after an erasure no table holds a person any more, and the books keep numbers, dates, amounts and ids. */
import { expect, test } from 'vitest';
import { checkSum } from '../../src/sync/completeness/frozen.ts';
import { bookAgain, restsWith, saveAndSweep } from '../support/by-hand.ts';
import { cli } from '../support/cli.ts';
import { runAsOwner } from '../support/database.ts';
import { flowingSettings } from '../support/flowing-settings.ts';
import { openHouse } from '../support/house.ts';

const CANARY = 'Kanarifugl';
const house = await openHouse({ seed: { products: 5, customers: 5, invoices: 0 } });
const client = await house.install('NO');
const { database } = house.config;
if (database.kind !== 'external') throw new Error('the house brings its own database');
const address = database.connectionString.expose();

/** Tables outside the tenants' hold no record; those of the job library hold numbers only. */
async function rowsWith(text: string): Promise<string[]> {
  const tables = await runAsOwner<{ name: string }>(
    address,
    "select quote_ident(table_schema) || '.' || quote_ident(table_name) as name from information_schema.tables where table_schema in ('public', 'pgboss') and table_type = 'BASE TABLE'",
  );
  expect(tables.length).toBeGreaterThan(25);
  const found: string[] = [];
  for (const { name } of tables) {
    const rows = await runAsOwner<{ row: string }>(
      address,
      `select to_jsonb(t)::text as row from ${name} t where to_jsonb(t)::text ilike '%' || $1 || '%'`,
      [text],
    );
    found.push(...rows.map(({ row }) => `${name}: ${row}`));
  }
  return found;
}

const settings = await flowingSettings(client);
settings.alerts.emails = [`${CANARY}@example.com`];
await saveAndSweep(house, client, settings);
const { revision } = await client.settings();
await client.ask('PUT', '/settings', {
  revision,
  settings: { ...settings, alerts: { ...settings.alerts, language: 'sv' } },
  statedName: `${CANARY} Hansen`,
});

async function invoiceFor(values: Record<string, unknown>): Promise<string> {
  const { number: customer } = await house.rackbeat.control<{ number: string }>('records', {
    kind: 'customers',
    silent: true,
    values: {
      company_name: `${CANARY} AS`,
      customer_group_id: 1001,
      payment_terms_id: 1002,
      layout_id: 1,
      vat_zone: 'domestic',
      currency: 'NOK',
      address_street: `${CANARY}veien 1`,
      address_zipcode: '0155',
      address_city: 'Oslo',
      address_country: 'Norge',
      contact_email: `post@${CANARY}.example`,
      ...values,
    },
  });
  const { numbers } = await house.rackbeat.control<{ numbers: string[] }>('invoices', {
    book: true,
    invoice: {
      customer_id: Number(customer),
      heading: `Til ${CANARY}`,
      lines: [
        { name: `Time hos ${CANARY}`, item_id: null, quantity: 1, line_price: 0 },
        { item_id: 'P-1', quantity: 1, line_price: 100 },
      ],
    },
  });
  return numbers[0] ?? '';
}

test('what is erased is gone from every table, and the trail of the books stays', async () => {
  const products = await house.rackbeat.control<{ number?: string }>('records', {
    kind: 'products',
    number: 'P-1',
    silent: true,
    values: { number: 'P-1', name: 'Vare', group: 1001, sales_price: 100, unit_id: 1001 },
  });
  expect(products).toBeDefined();
  const number = await invoiceFor({});
  const done = await restsWith(client, number, /^invoice\.done-draft$/);
  // An issue with the customer's name in it.
  await bookAgain(house, number, { currency: 'EUR' });
  await restsWith(client, number, /./, done);
  const [connection] = (await cli(['connections', '--json', '--url', house.appUrl])).json() as { id: string }[];
  const id = connection?.id ?? '';
  await cli(['doctor', id, '--url', house.appUrl]);
  expect((await rowsWith(CANARY)).map((row) => row.split(':')[0])).toEqual(
    expect.arrayContaining(['public.transfers', 'public.effects', 'public.outside_calls', 'public.links', 'public.settings_revisions']),
  );

  const month = {
    report: { findings: [{ customer: CANARY, reason: { code: 'x', params: { name: CANARY } }, net: '100.00' }] },
    lines: [{ customer: CANARY }],
  };
  await runAsOwner(address, "insert into closed_months values ($1, '2026-10', now(), $2, null, 'x', $3)", [
    id,
    `${CANARY} Hansen`,
    JSON.stringify(month),
  ]);

  const early = await cli(['erase', id, '--yes', '--url', house.appUrl]);
  expect(early).toMatchObject({ code: 1, err: 'Only what has ended can be erased. Uninstall the connection first.\n' });
  await client.ask('POST', '/connection/uninstall', { statedName: `${CANARY} Hansen` });
  expect((await cli(['erase', id, '--url', house.appUrl])).code).toBe(2);
  const erased = await cli(['erase', id, '--yes', '--json', '--url', house.appUrl]);
  expect(erased).toMatchObject({ code: 0, err: '' });

  expect(await rowsWith(CANARY)).toEqual([]);
  const trail = (await cli(['export', id, '--url', house.appUrl])).out;
  for (const kept of [number, String(done.facts.mark), '"net":"100.00"', (done.facts.eaccounting as { draftId: string }).draftId])
    expect(trail).toContain(kept);

  const [closed] = await runAsOwner<{ content: object; sha256: string }>(address, 'select content, sha256 from closed_months');
  expect(closed?.sha256).toBe(checkSum(closed?.content));
  expect(closed?.content).toMatchObject({ report: { findings: [{ customer: null, net: '100.00' }] } });

  // Installed once more, the old documents are found and nothing is made again.
  const drafts = (await house.eaccounting.journal('draft.created')).length;
  const again = await house.install('NO');
  await bookAgain(house, number, { currency: 'NOK' });
  await restsWith(again, number, /^invoice\.done-draft$/, await again.transferOf(number));
  expect((await house.eaccounting.journal('draft.created')).length).toBe(drafts);
});
