/** A VAT number that the register refuses keeps no customer out, but never makes a sale free of VAT. */
import { expect, test } from 'vitest';
import { askJson, eventually } from '../support/asking.ts';
import { restsWith } from '../support/by-hand.ts';
import { flowingSettings, openHouse } from '../support/house.ts';

const house = await openHouse({ seed: { products: 5, customers: 5, invoices: 0 } });
const client = await house.install('SE');
await client.save(await flowingSettings(client));

test('the customer is made without the number, marked, and its 0 % invoice is held', async () => {
  const make = (kind: string, values: Record<string, unknown>, number?: string) =>
    house.rackbeat.control<{ number: string }>('records', { company: 'SE', kind, values, silent: true, ...(number ? { number } : {}) });
  const { number: customer } = await make('customers', {
    company_name: 'Nicht GmbH',
    customer_group_id: 1001,
    payment_terms_id: 1002,
    layout_id: 1,
    vat_zone: 'eu',
    currency: 'SEK',
    company_vat: 'DE999990000',
    address_street: 'Hauptstrasse 1',
    address_zipcode: '20095',
    address_city: 'Hamburg',
    address_country: 'Germany',
  });
  await make('products', { number: 'EU-1', name: 'Vara', group: 1001, sales_price: 100, unit_id: 1001 }, 'EU-1');
  const { numbers } = await house.rackbeat.control<{ numbers: string[] }>('invoices', {
    company: 'SE',
    invoice: { customer_id: Number(customer), lines: [{ item_id: 'EU-1', quantity: 2, line_price: 100 }] },
  });
  const held = await restsWith(client, numbers[0] ?? '', /^refusal\./);
  expect(held.reason).toMatchObject({ code: 'refusal.vat-number-not-confirmed' });
  expect(await house.eaccounting.journal('customer.created')).toHaveLength(1);
  const made = await house.eaccounting.journal();
  expect(await house.eaccounting.journal('draft.created')).toEqual([]);

  // Looked at again the card is known, and the invoice is still held.
  await client.ask('POST', `/transfers/${held.id}/retry`, {});
  const again = await eventually(
    'held again',
    () => client.transferOf(numbers[0] ?? ''),
    (found) => found !== undefined && found.updatedAt > held.updatedAt && found.state === 'needs-you',
  );
  expect(again?.reason.code).toBe('refusal.vat-number-not-confirmed');
  expect(await house.eaccounting.journal()).toHaveLength(made.length);
  const posts = (
    await askJson<{ entries: { method: string; path: string; status: number }[] }>(
      `${house.eaccounting.url}/__sandbox/requests?since=0&limit=1000`,
    )
  ).entries.filter(({ method, path }) => method === 'POST' && path.startsWith('/v2/customers'));
  expect(posts.map(({ status }) => status)).toEqual([400, 201]);
});
