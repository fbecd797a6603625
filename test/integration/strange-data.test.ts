/** G32: whatever stands in a record, the invoice ends with a reason, nothing goes in circles, and the next one crosses as always. */
import { expect, test } from 'vitest';
import { eventually } from '../support/asking.ts';
import { freshInvoice } from '../support/fresh-invoice.ts';
import { flowingSettings, openHouse } from '../support/house.ts';

const house = await openHouse({ seed: { products: 5, customers: 5, invoices: 0 } });
const client = await house.install('NO');
await client.save(await flowingSettings(client));

const MEGABYTE = 1024 * 1024;
const STRANGE: { name: string; shelf: 'customers' | 'items' | 'invoices'; values: Record<string, unknown> }[] = [
  { name: 'a NUL in the customer’s name', shelf: 'customers', values: { company_name: 'Firma\u0000 AS' } },
  { name: 'half a surrogate pair', shelf: 'customers', values: { company_name: 'Firma \ud83d AS' } },
  { name: 'a name of a megabyte', shelf: 'customers', values: { company_name: 'x'.repeat(MEGABYTE) } },
  { name: 'a name from right to left', shelf: 'customers', values: { company_name: '\u202eשלום\u202c AS' } },
  { name: 'an empty name', shelf: 'customers', values: { company_name: '' } },
  {
    name: 'markup in every text',
    shelf: 'customers',
    values: { company_name: '"><script>alert(1)</script>', address_street: '<img src=x onerror=alert(1)>' },
  },
  { name: 'a product name of a megabyte', shelf: 'items', values: { name: 'y'.repeat(MEGABYTE) } },
  { name: 'a product named NUL', shelf: 'items', values: { name: '\u0000' } },
  { name: 'the year 1', shelf: 'invoices', values: { invoice_date: '0001-01-01' } },
  { name: 'the year 9999', shelf: 'invoices', values: { invoice_date: '9999-12-31', due_date: '9999-12-31' } },
  { name: 'a day that there is not', shelf: 'invoices', values: { invoice_date: '2026-02-30' } },
  { name: 'a date that is no date', shelf: 'invoices', values: { invoice_date: 'soon' } },
  { name: 'a heading of a megabyte', shelf: 'invoices', values: { heading: 'z'.repeat(MEGABYTE), note: '\ud83d\u0000' } },
  { name: 'a currency that there is not', shelf: 'invoices', values: { currency: 'XXZ' } },
  {
    name: 'ten thousand lines',
    shelf: 'invoices',
    values: {
      lines: Array.from({ length: 10_000 }, (_, index) => ({
        id: index + 1,
        child_id: null,
        name: `Linje ${index}`,
        quantity: 1,
        line_price: 1,
        discount_percentage: 0,
        vat_percentage: 25,
        unit_id: null,
        item_cost_price: null,
      })),
    },
  },
  {
    name: 'amounts beyond all measure',
    shelf: 'invoices',
    values: {
      lines: [
        {
          id: 1,
          child_id: null,
          name: 'Alt',
          quantity: 1e21,
          line_price: 1e300,
          discount_percentage: 0,
          vat_percentage: 25,
          unit_id: null,
          item_cost_price: null,
        },
      ],
    },
  },
];

test.for(STRANGE)('$name: a reason, and no circle', async ({ shelf, values }) => {
  const { number, customer, item } = await freshInvoice(house, { book: false, silent: true });
  const key = { customers: customer, items: item, invoices: number }[shelf];
  await house.rackbeat.control('overwrite', { shelf, number: key, values });
  await house.rackbeat.control('book', { number });
  const transfer = await eventually(
    'the transfer comes to rest',
    () => client.transferOf(number),
    (found) => found !== undefined && found.state !== 'running',
  );
  expect(transfer?.reason.code).not.toBe('transfer.bug');
  expect(transfer?.state, JSON.stringify(transfer?.reason)).toMatch(/^(done|needs-you|skipped|waiting)/);
  expect(transfer?.reason.code).not.toBe('');
});

test('after all of this the next invoice crosses', async () => {
  const { number } = await freshInvoice(house);
  const transfer = await eventually(
    'it crosses',
    () => client.transferOf(number),
    (found) => (found?.state ?? '').startsWith('done'),
  );
  expect(transfer?.facts.eaccounting).toMatchObject({ as: 'draft' });
});

test('fields that nobody has heard of, everywhere: nothing changes', async () => {
  await house.rackbeat.switches({ unknownFields: 'everywhere' });
  const { number } = await freshInvoice(house);
  await eventually(
    'it crosses',
    () => client.transferOf(number),
    (found) => (found?.state ?? '').startsWith('done'),
  );
});
