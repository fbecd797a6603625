/** Where only a number agrees, a person's word links the records; without it nothing is linked and nothing is made. */
import { expect, test } from 'vitest';
import { booksByHand } from '../support/books-by-hand.ts';
import { eventually, flowingSettings, openHouse } from '../support/house.ts';

const house = await openHouse({ seed: { products: 20, customers: 10, invoices: 0 } });
const client = await house.install('NO');
const books = await booksByHand(house.eaccounting.url);
const settings = await flowingSettings(client);
settings.products.ongoing = 'to-eaccounting';
await client.save(settings);

const product = (number: string, name: string) =>
  house.rackbeat.control('records', { kind: 'products', number, values: { number, name, group: 1001, sales_price: 190.5, unit_id: 1001 } });

async function articleNamed(number: string, name: string): Promise<void> {
  const { eaccounting } = await client.options();
  await books.create('articles', {
    Number: number,
    Name: name,
    CodingId: settings.products.groupCodings['1001'],
    UnitId: eaccounting.units[0]?.id,
    NetPrice: 1,
    GrossPrice: 1.25,
    IsActive: true,
  });
}

const transferOf = async (number: string) =>
  (await client.transfers(`&text=${number}`)).find((transfer) => transfer.number === number && transfer.kind === 'product');
const ends = (number: string, code: string) =>
  eventually(
    `product ${number} ends as ${code}`,
    () => transferOf(number),
    (found) => found?.reason.code === code && found.state !== 'running',
    20_000,
  );
const issueOf = async (number: string) => {
  const issue = (await client.issues()).find(({ params }) => params.item === number);
  if (!issue) throw new Error(`no issue about ${number}`);
  return issue;
};
const writes = async (number: string) =>
  (await house.eaccounting.journal())
    .filter(({ key, effect }) => key === number && effect.startsWith('article.'))
    .map(({ effect }) => effect);

test('one product: asked about, linked by a word, then kept in step and never made twice', { timeout: 60_000 }, async () => {
  await articleNamed('S-1', 'Gammelt navn');
  const before = (await writes('S-1')).length;
  await product('S-1', 'Nytt navn');
  await ends('S-1', 'article.other-under-number');
  expect(await writes('S-1')).toHaveLength(before);

  await client.ask('POST', `/issues/${(await issueOf('S-1')).id}/same`, { statedName: 'Kari' });
  const done = await ends('S-1', 'article.updated');
  expect((await books.card('articles', 'S-1'))?.Name).toBe('Nytt navn');
  expect((await writes('S-1')).slice(before)).toEqual(['article.updated']);
  const { story } = await client.story(done?.id ?? '');
  expect(story.map(({ message }) => message)).toContainEqual({
    code: 'article.same-by-person',
    params: { item: 'S-1', other: 'Gammelt navn', person: 'Kari' },
  });
  expect((await client.issues()).filter(({ params }) => params.item === 'S-1')).toEqual([]);
});

test('the word holds for the article that was shown, not for another that takes its number', { timeout: 60_000 }, async () => {
  await articleNamed('S-2', 'Vist navn');
  await product('S-2', 'Eget navn');
  await ends('S-2', 'article.other-under-number');
  const issue = await issueOf('S-2');
  await books.edit('articles', 'S-2', { Name: 'Noe helt annet' });
  await client.ask('POST', `/issues/${issue.id}/same`, { statedName: 'Kari' });
  await eventually(
    'the new name is asked about',
    async () => (await client.issues()).find(({ params }) => params.item === 'S-2' && params.other === 'Noe helt annet'),
    (found) => found !== undefined,
    20_000,
  );
});

test('all products at once', { timeout: 60_000 }, async () => {
  for (const number of ['S-3', 'S-4']) {
    await articleNamed(number, `Artikkel ${number}`);
    await product(number, `Vare ${number}`);
    await ends(number, 'article.other-under-number');
  }
  const { records } = await client.ask<{ records: number }>('POST', '/issues/same-articles', { statedName: 'Kari' });
  expect(records).toBeGreaterThanOrEqual(2);
  for (const number of ['S-3', 'S-4']) await ends(number, 'article.updated');
});

test('of several customers with one organisation number, a person says which', { timeout: 60_000 }, async () => {
  const { eaccounting } = await client.options();
  for (const CustomerNumber of ['7701', '7702']) {
    await books.create('customers', {
      CustomerNumber,
      Name: 'Dobbel AS',
      CorporateIdentityNumber: '923609016',
      InvoiceCity: 'Oslo',
      InvoicePostalCode: '0155',
      InvoiceCountryCode: 'NO',
      CurrencyCode: 'NOK',
      TermsOfPaymentId: eaccounting.paymentTerms[0]?.id,
      IsPrivatePerson: false,
      IsActive: true,
    });
  }
  settings.customers.ongoing = 'to-eaccounting';
  await client.save(settings);
  const values = { number: 7700, company_name: 'Dobbel AS', company_vat: '923609016', customer_group_id: 1001, payment_terms_id: 1002 };
  const address = { address_street: 'Storgata 1', address_zipcode: '0155', address_city: 'Oslo', address_country: 'Norge' };
  await house.rackbeat.control('records', {
    kind: 'customers',
    number: '7700',
    values: { ...values, ...address, layout_id: 1, vat_zone: 'domestic', currency: 'NOK' },
  });
  const issue = await eventually(
    'it is asked about',
    async () => (await client.issues()).find(({ code }) => code === 'customer.several-candidates'),
    (found) => found !== undefined,
    20_000,
  );
  const say = (number?: string) => client.ask('POST', `/issues/${issue?.id}/same`, { statedName: 'Kari', ...(number ? { number } : {}) });
  await expect(say('1001')).rejects.toThrow('issue.not-a-candidate');
  await expect(say()).rejects.toThrow('issue.not-a-candidate');
  await say('7702');
  await eventually(
    'the customer is linked to the one that was said',
    async () => (await client.transfers('&text=7700')).find(({ number, kind }) => number === '7700' && kind === 'customer'),
    (found) => found?.state.startsWith('done') === true,
    20_000,
  );
  const created = (await house.eaccounting.journal()).filter(({ effect, key }) => effect === 'customer.created' && /7700/.test(key));
  expect(created).toEqual([]);
});

test('an issue that is no longer open takes no word', async () => {
  await expect(client.ask('POST', '/issues/00000000-0000-4000-8000-000000000000/same', { statedName: 'Kari' })).rejects.toThrow('404');
});
