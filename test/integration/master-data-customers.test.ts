/** Customers go on crossing: created, changed in our fields only, under another number when theirs is taken, and never twice. */
import { expect, test } from 'vitest';
import { firm } from '../support/firm.ts';
import { eventually } from '../support/house.ts';
import { masterDataHouse } from '../support/master-data-house.ts';

const { house, client, books, settings, transferOf, written, sweep, write, writtenAMinuteAgo, quiet, settled, cardWith } =
  await masterDataHouse('customer');

const firmOf = (number: string) => ({ number: Number(number), ...firm(`Firma ${number}`) });

test('switched off: nothing happens', async () => {
  await writtenAMinuteAgo('7001', firmOf('7001'));
  await sweep();
  expect(await quiet('7001')).toBeUndefined();
  expect(await written('7001')).toEqual([]);
});

test('switched on: a new customer crosses by its webhook, a silent one by the sweep, an old one not at all', {
  timeout: 60_000,
}, async () => {
  settings.customers.ongoing = 'to-eaccounting';
  await client.save(settings);
  await sweep();
  await write('7002', firmOf('7002'));
  await settled('7002', 'customer.created');
  expect(await books.card('customers', '7002')).toMatchObject({ Name: 'Firma 7002 AS', InvoiceCity: 'Oslo', InvoiceCountryCode: 'NO' });
  await house.rackbeat.control('import', { kind: 'customers', rows: [firmOf('7003')] });
  await sweep();
  await settled('7003', 'customer.created');
  await sweep();
  expect(await written('7002')).toEqual(['customer.created']);
  expect(await written('7003')).toEqual(['customer.created']);
  expect(await written('7001')).toEqual([]);
});

test('our fields follow; what is the accountant’s stays; barred alone changes nothing', { timeout: 60_000 }, async () => {
  await books.edit('customers', '7002', { Note: 'By hand', WwwAddress: 'https://firma.example' });
  const before = (await written('7002')).length;
  await write('7002', { address_city: 'Bergen', contact_phone: '55 55 55 55' });
  const card = await cardWith('7002', { InvoiceCity: 'Bergen' });
  expect(card).toMatchObject({ Note: 'By hand', WwwAddress: 'https://firma.example', Telephone: '55 55 55 55', Name: 'Firma 7002 AS' });
  await settled('7002', 'customer.updated');
  await write('7002', { is_barred: true });
  await quiet('7002');
  expect((await written('7002')).length).toBe(before + 1);
  expect(await books.card('customers', '7002')).toMatchObject({ IsActive: true });
});

test('a taken number: the customer gets one of our choosing, and the stranger is left alone', { timeout: 60_000 }, async () => {
  const like = await books.card('customers', '7002');
  await books.create('customers', {
    CustomerNumber: '7005',
    Name: 'En helt annen',
    InvoiceCity: 'Voss',
    InvoicePostalCode: '5700',
    TermsOfPaymentId: like?.TermsOfPaymentId,
  });
  await write('7005', firmOf('7005'));
  const transfer = await settled('7005', 'customer.created');
  expect(transfer?.notes).toContainEqual(expect.objectContaining({ code: 'note.number-chosen' }));
  expect(await books.card('customers', 'R-7005')).toMatchObject({ Name: 'Firma 7005 AS' });
  await write('7005', { company_name: 'Firma med nytt navn AS' });
  await cardWith('R-7005', { Name: 'Firma med nytt navn AS' });
  expect(await books.card('customers', '7005')).toMatchObject({ Name: 'En helt annen' });
});

test('an edit by hand is said and stays until Rackbeat changes again', { timeout: 60_000 }, async () => {
  await books.edit('customers', '7003', { InvoiceAddress1: 'Regnskapsgata 9' });
  const before = (await written('7003')).length;
  await write('7003', { their_reference: 'Kari' });
  await eventually(
    'the difference is noted',
    () => transferOf('7003'),
    (found) => found?.notes.some(({ code }) => code === 'note.edited-over-there') ?? false,
    20_000,
  );
  expect((await written('7003')).length).toBe(before);
  await write('7003', { address_street: 'Ny gate 2' });
  await cardWith('7003', { InvoiceAddress1: 'Ny gate 2' });
});

test('an update whose answer is lost is found again, not repeated', { timeout: 60_000 }, async () => {
  await house.eaccounting.fault({ match: 'PUT /v2/customers/:id', nth: 1, times: 1, do: 'commit-then-drop' });
  const before = (await written('7003')).length;
  await write('7003', { address_city: 'Tromsø' });
  await cardWith('7003', { InvoiceCity: 'Tromsø' });
  await settled('7003', 'customer.updated');
  await quiet('7003');
  expect((await written('7003')).length).toBe(before + 1);
});

test('deleted in Rackbeat: closed, because nothing open needs it', { timeout: 30_000 }, async () => {
  await house.rackbeat.control('records', { kind: 'customers', number: '7003', delete: true });
  await cardWith('7003', { IsActive: false });
  await settled('7003', 'customer.closed');
});
