/** A VAT number that the register refuses never blanks one that stands, and keeps no customer out (accounting-rules §6). */
import { expect, test } from 'vitest';
import { booksByHand } from '../support/books-by-hand.ts';
import { eventually, flowingSettings, openHouse } from '../support/house.ts';

const house = await openHouse({ seed: { products: 20, customers: 10, invoices: 0 } });
const client = await house.install('SE');
const books = await booksByHand(house.eaccounting.url, 'SE');
const settings = await flowingSettings(client);
settings.customers.ongoing = 'to-eaccounting';
await client.save(settings);

const CONFIRMED = 'DK25313763';
/** The stand-in's register refuses numbers with 99999 in them. */
const REFUSED = 'DK10199999';

const write = (number: string, values: Record<string, unknown>) =>
  house.rackbeat.control('records', { company: 'SE', kind: 'customers', number, values });
const firm = (number: string, vat: string) => ({
  number: Number(number),
  company_name: `Firma ${number} ApS`,
  company_vat: vat,
  customer_group_id: 1001,
  payment_terms_id: 1002,
  layout_id: 1,
  vat_zone: 'eu',
  currency: 'SEK',
  address_street: 'Strøget 1',
  address_zipcode: '1160',
  address_city: 'København',
  address_country: 'Danmark',
});
const noted = (number: string, code: string) =>
  eventually(
    `customer ${number} ends as ${code}`,
    async () => (await client.transfers(`&text=${number}`)).find((transfer) => transfer.number === number),
    (found) => /^(done|needs-you|gave-up)/.test(found?.state ?? '') && found?.reason.code === code,
    20_000,
  );

test('refused at creation: the card is made without the number, and it is said', { timeout: 30_000 }, async () => {
  await write('7101', firm('7101', REFUSED));
  const transfer = await noted('7101', 'customer.created');
  expect(transfer?.notes).toContainEqual(expect.objectContaining({ code: 'note.vat-number-not-confirmed' }));
  expect((await books.card('customers', '7101'))?.VatNumber ?? '').toBe('');
});

test('refused in an update: the old number stays, the other fields follow', { timeout: 30_000 }, async () => {
  await write('7102', firm('7102', CONFIRMED));
  await noted('7102', 'customer.created');
  expect(await books.card('customers', '7102')).toMatchObject({ VatNumber: CONFIRMED });
  await write('7102', { company_vat: REFUSED, address_city: 'Aarhus' });
  const transfer = await noted('7102', 'customer.updated');
  expect(transfer?.notes).toContainEqual(expect.objectContaining({ code: 'note.vat-number-not-confirmed' }));
  expect(await books.card('customers', '7102')).toMatchObject({ VatNumber: CONFIRMED, InvoiceCity: 'Aarhus' });
});
