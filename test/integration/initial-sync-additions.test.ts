/** Suppliers, delivery addresses and the opening stock come over too: asked for, previewed with reasons, each once whatever gets lost. */
import { expect, test } from 'vitest';
import { walkInstallation } from '../../sandbox/rackbeat/install-walk.ts';
import { apiClient } from '../support/api-client.ts';
import { askJson } from '../support/asking.ts';
import { booksByHand } from '../support/books-by-hand.ts';
import { eventually, flowingSettings, openHouse } from '../support/house.ts';
import { choosing, initialSyncOf } from '../support/initial-sync.ts';

const house = await openHouse();
let client = await house.install('NO');
const sync = initialSyncOf(() => client);
const books = await booksByHand(house.eaccounting.url);
const journal = async (effect: string): Promise<string[]> => (await house.rackbeat.journal(effect)).map(({ key }) => key);
const { token } = await house.rackbeat.control<{ token: string }>('keys', { name: 'a look from outside' });
const look = <Answer>(path: string): Promise<Answer> =>
  askJson(`${house.rackbeat.url}/api/${path}`, { headers: { authorization: `Bearer ${token}` } });

const goods = await books.card('articles', '100');
const firm = await books.card('customers', '1001');
for (const [Number, StockBalance, PurchasePrice] of [
  ['900', 7.5, 10],
  ['901', 3, 0],
  ['902', -2, 10],
  ['903', 4, 25.25],
] as const)
  await books.create('articles', { ...goods, Number, Name: `Vare ${Number}`, StockBalance, PurchasePrice, Barcodes: [] });
await books.edit('articles', '102', { StockBalance: 5 });
const count = (item_id: string, quantity: number): Promise<unknown> =>
  askJson(`${house.rackbeat.url}/api/inventory-adjustments`, {
    headers: { authorization: `Bearer ${token}` },
    body: { item_id, adjustment_type: 'quantity', quantity, location: 1, regulated_at: '2026-11-24', reason: 'counted' },
  });
for (const number of ['101', '102']) await count(number, 24);
/** A term that stands for none of Rackbeat's. */
const { companies } = await askJson<{ companies: { NO: { terms: { Id: string; Name: string }[] } } }>(
  `${house.eaccounting.url}/__sandbox/state`,
);
const unlike = companies.NO.terms.find(({ Name }) => Name.includes('45'))?.Id;
await books.create('customers', {
  ...firm,
  TermsOfPaymentId: unlike,
  CustomerNumber: '0811',
  Name: 'Bygdas Butikk AS',
  CorporateIdentityNumber: '311012312',
  EmailAddress: null,
  DeliveryCustomerName: 'Lageret',
  DeliveryAddress1: 'Bakgata 2',
  DeliveryPostalCode: '2000',
  DeliveryCity: 'Lillestrøm',
  DeliveryCountryCode: 'NO',
});

/** By the app, not by our own counting. */
const adjusted = async (): Promise<string[]> => (await journal('stock.adjusted')).slice(2);

test('suppliers need a right of their own, which is said before anything runs and given in eAccounting', async () => {
  const settings = choosing(await flowingSettings(client));
  settings.initialSync.suppliers = 'from-eaccounting';
  settings.initialSync.openingStock = 'from-eaccounting';
  settings.customers.ongoing = 'to-eaccounting';
  settings.invoices.startFrom = 'none';
  await client.save(settings);
  const { kinds } = await sync.until('ready');
  expect(kinds.flatMap(({ kind, questions }) => questions.map(({ code }) => [kind, code]))).toEqual([
    ['suppliers', 'initial-sync.needs-purchase-right'],
  ]);
  await expect(sync.start()).rejects.toThrow('initial-sync.questions-open');
  const arrival = await walkInstallation({
    by: 'link',
    start: `${house.appUrl}/settings/${client.account}/${client.secret}/reconnect`,
    person: { company: 'NO', name: 'Kari' },
    notTheApp: [new URL(house.rackbeat.url).origin, new URL(house.eaccounting.url).origin],
  });
  client = await apiClient(house.appUrl, arrival);
  const again = await sync.preview();
  expect(again.kinds.flatMap(({ questions }) => questions)).toEqual([]);
});

test('the preview says of each what becomes of it, and what the stock is worth on both sides', async () => {
  const rows = async (kind: string) => new Map((await sync.rows(`kind=${kind}`)).map((row) => [row.source, row]));
  const suppliers = await rows('suppliers');
  expect(suppliers.get('1001')).toMatchObject({ intent: 'link', rackbeatNumber: '1001' });
  expect(suppliers.get('1002')).toMatchObject({ intent: 'create', rackbeatNumber: '1002' });
  expect(suppliers.get('L-77')).toMatchObject({ intent: 'create', rackbeatNumber: null });
  expect(suppliers.get('1030')).toMatchObject({ intent: 'skip', reason: { code: 'initial-sync.inactive' } });

  const stock = await rows('opening-stock');
  expect([...stock].map(([source, { intent, reason }]) => [source, intent, reason?.code ?? null])).toEqual([
    ['100', 'create', null],
    ['101', 'unchanged', null],
    ['102', 'skip', 'initial-sync.stock-stands'],
    ['103', 'create', null],
    ['900', 'create', null],
    ['901', 'skip', 'initial-sync.stock-cost-missing'],
    ['902', 'skip', 'initial-sync.stock-negative'],
    ['903', 'create', null],
  ]);
  expect(stock.get('102')?.differences).toEqual([{ field: 'stock', rackbeat: '24', eaccounting: '5' }]);
  const { run } = await sync.status();
  expect(run?.kinds.find(({ kind }) => kind === 'opening-stock')?.remarks).toEqual([
    { code: 'initial-sync.stock-value', params: { counted: '19301.60', reckoned: '19301.60', currency: 'NOK' } },
  ]);

  const deliveries = await rows('delivery-addresses');
  expect(deliveries.get('0811')).toMatchObject({ intent: 'create', rackbeatNumber: null });
  // Over there already, on both sides the same.
  expect(deliveries.get('1021')).toMatchObject({ intent: 'unchanged', rackbeatNumber: '1021' });
  expect(await adjusted()).toEqual([]);
});

test('each is written once, whatever answer is lost on the way', async () => {
  for (const match of ['POST /api/inventory-adjustments', 'POST /api/suppliers', 'POST /api/customers/:number/addresses'])
    await house.rackbeat.fault({ match, nth: 1, times: 1, do: 'commit-then-drop' });
  await sync.start();
  const { kinds } = await sync.until('done', 60_000);
  expect(kinds.map(({ outcomes }) => outcomes.failed)).toEqual([0, 0, 0, 0, 0, 0, 0]);
  expect((await adjusted()).sort()).toEqual(['100', '103', '900', '903']);
  expect((await journal('supplier.created')).sort()).toEqual(['1002', '1020', '1021']);
  expect((await look<{ product: Record<string, unknown> }>('products/900')).product).toMatchObject({ stock_quantity: 7.5 });
  expect((await look<{ supplier: Record<string, unknown> }>('suppliers/1002')).supplier).toMatchObject({
    company_name: 'Kaffebrenneriet Sør AS',
    company_vat: '311001213',
    address_city: 'Kristiansand',
    contact_email: 'salg@kaffesor.example',
    vat_zone: 'domestic',
  });
  expect((await look<{ supplier: Record<string, unknown> }>('suppliers/1020')).supplier).toMatchObject({
    currency: 'EUR',
    vat_zone: 'abroad',
  });
  const [made] = await sync.rows('kind=customers&text=0811');
  expect(made?.notes.map(({ code }) => code)).toContain('note.initial-term-default');
  const [row] = await sync.rows('kind=delivery-addresses&outcome=created');
  const { addresses } = await look<{ addresses: Record<string, unknown>[] }>(`customers/${row?.rackbeatNumber}/addresses`);
  expect(addresses).toEqual([
    expect.objectContaining({
      type: 'delivery',
      name: 'Lageret',
      street: 'Bakgata 2',
      zipcode: '2000',
      city: 'Lillestrøm',
      country: 'Norge',
    }),
  ]);
});

test('run again, nothing is written a second time, and stock that was sold is not filled up again', async () => {
  const kinds = ['delivery-addresses', 'suppliers', 'opening-stock'];
  expect((await sync.preview({ kinds })).kinds.map(({ intents }) => intents.create)).toEqual([0, 0, 0]);
  await count('900', 0);
  await sync.preview({ kinds });
  expect((await sync.rows('kind=opening-stock&text=900'))[0]).toMatchObject({
    intent: 'skip',
    reason: { code: 'initial-sync.stock-set-before' },
  });
});

test('a default payment term and the delivery address do not travel back with the next change in Rackbeat', async () => {
  const before = await books.card('customers', '0811');
  expect(before?.['TermsOfPaymentId']).toBe(unlike);

  const [row] = await sync.rows('kind=delivery-addresses&text=0811');
  const number = row?.rackbeatNumber ?? '';
  await house.rackbeat.control('records', { kind: 'customers', number, values: { contact_phone: '99 88 77 66' } });
  const after = await eventually(
    'the telephone crosses',
    () => books.card('customers', '0811'),
    (card) => card?.['Telephone'] === '99 88 77 66',
    20_000,
  );
  const mayChange = new Set(['ChangedUtc', 'Telephone', 'IsNorthernIreland']);
  expect(after).toMatchObject(Object.fromEntries(Object.entries(before ?? {}).filter(([field]) => !mayChange.has(field))));
});
