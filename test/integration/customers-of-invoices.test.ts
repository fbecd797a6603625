/** The card that an invoice uses: brought up to date first when its address has changed, found as the settings say, and kept when Rackbeat renumbers the customer. */
import { expect, test } from 'vitest';
import { booksByHand } from '../support/books-by-hand.ts';
import { draftOf, effectsOn, restsWith, saveAndSweep } from '../support/by-hand.ts';
import { freshInvoice } from '../support/fresh-invoice.ts';
import { eventually, flowingSettings, openHouse } from '../support/house.ts';

const house = await openHouse({ seed: { products: 5, customers: 5, invoices: 0 }, environment: { CARD_GAP_MS: '100' } });
const client = await house.install('NO');
const books = await booksByHand(house.eaccounting.url);
const settings = await flowingSettings(client);
await saveAndSweep(house, client, settings);

const record = (kind: string, number: string, values: Record<string, unknown>) =>
  house.rackbeat.control('records', { kind, number, values, silent: true });
const invoiceFor = async (customer: string, item: string): Promise<string> => {
  const invoice = { customer_id: Number(customer), lines: [{ item_id: item, quantity: 1, line_price: 100 }] };
  return (await house.rackbeat.control<{ numbers: string[] }>('invoices', { invoice })).numbers[0] ?? '';
};
const textsOf = async (number: string): Promise<string> => {
  const draft = await draftOf(house, await restsWith(client, number, /^invoice\.done-draft$/));
  return draft.Rows.map(({ Text }) => Text).join('\n');
};
const writtenTo = async (customer: string): Promise<string[]> =>
  (await house.eaccounting.journal())
    .filter(({ key, effect }) => key === customer && effect.startsWith('customer.'))
    .map(({ effect }) => effect);

test('a new address in Rackbeat: with ongoing sync the card is written first, without it the address is a text row', async () => {
  const { number, customer, item } = await freshInvoice(house);
  await restsWith(client, number, /^invoice\.done-draft$/);

  await record('customers', customer, { address_street: 'Nygata 7' });
  expect(await textsOf(await invoiceFor(customer, item))).toMatch(/Fakturaadresse: .*Nygata 7/);
  expect(await writtenTo(customer)).toEqual(['customer.created']);

  await client.save({ ...settings, customers: { ...settings.customers, ongoing: 'to-eaccounting' } });
  await record('customers', customer, { address_street: 'Havnegata 9' });
  const third = await invoiceFor(customer, item);
  expect(await textsOf(third)).not.toContain('Fakturaadresse');
  expect(await books.card('customers', customer)).toMatchObject({ InvoiceAddress1: 'Havnegata 9' });
  expect(await writtenTo(customer)).toEqual(['customer.created', 'customer.updated']);
  const transfer = await restsWith(client, third, /^invoice\.done-draft$/);
  expect(await effectsOn(house, String(transfer.facts.mark))).toEqual(['draft.created']);
  await client.save(settings);
});

test('matched by e-mail only where that is chosen', async () => {
  const card = async (number: string, name: string, email: string) => {
    const terms = (await client.options()).eaccounting.paymentTerms[0]?.id ?? '';
    await books.create('customers', {
      CustomerNumber: number,
      Name: name,
      EmailAddress: email,
      InvoicePostalCode: '0155',
      InvoiceCity: 'Oslo',
      TermsOfPaymentId: terms,
      IsPrivatePerson: false,
      IsActive: true,
    });
  };
  const crossed = async (email: string): Promise<{ customer: string; number: string }> => {
    const fresh = await freshInvoice(house, { book: false });
    await record('customers', fresh.customer, { contact_email: email });
    const number = await invoiceFor(fresh.customer, fresh.item);
    const transfer = await restsWith(client, number, /^invoice\.done-draft$/);
    expect(transfer.state).toMatch(/^done/);
    return { customer: fresh.customer, number };
  };
  await card('88001', 'Gammelt navn', 'faktura@samme.example');
  const apart = await crossed('faktura@samme.example');
  expect(await writtenTo(apart.customer)).toEqual(['customer.created']);

  await card('88002', 'Et annet gammelt navn', 'bilag@samme.example');
  const { matchBy } = settings.customers;
  await client.save({ ...settings, customers: { ...settings.customers, matchBy: [...matchBy, 'email'] } });
  const linked = await crossed('bilag@samme.example');
  expect(await writtenTo(linked.customer)).toEqual([]);
  const { story } = await client.story((await restsWith(client, linked.number, /^invoice\.done-draft$/)).id);
  expect(story.map(({ message }) => message)).toContainEqual({
    code: 'customer.linked',
    params: { customer: linked.customer, number: '88002' },
  });
  await client.save(settings);
});

test('renumbered in Rackbeat: the same card, and no second one', async () => {
  const { number, customer, item } = await freshInvoice(house, { book: false });
  await record('customers', customer, { company_vat: '923609016' });
  await house.rackbeat.control('book', { number });
  const first = await restsWith(client, number, /^invoice\.done-draft$/);
  const renumbered = String(Number(customer) + 50_000);
  await record('customers', customer, { number: Number(renumbered) });
  const second = await restsWith(client, await invoiceFor(renumbered, item), /^invoice\.done-draft$/);
  const cardOf = async (transfer: typeof first) => (await draftOf(house, transfer)) as unknown as { CustomerId: string };
  expect((await cardOf(second)).CustomerId).toBe((await cardOf(first)).CustomerId);
  // The first invoice names the new number as well: whichever of the two is looked at first finds out, and says so once.
  const stories = await Promise.all([first, second].map(({ id }) => client.story(id)));
  const said = stories.flatMap(({ story }) => story.map(({ message }) => message));
  expect(said.filter(({ code }) => code === 'customer.renumbered')).toEqual([
    { code: 'customer.renumbered', params: { customer: renumbered, formerly: customer } },
  ]);
  expect(await writtenTo(renumbered)).toEqual([]);
});

test('another currency than the card’s: a card of its own on a person’s word, and from then on by itself', async () => {
  const { number, customer, item } = await freshInvoice(house);
  await restsWith(client, number, /^invoice\.done-draft$/);
  const inEuro = async (): Promise<string> => {
    const lines = [{ item_id: item, quantity: 2, line_price: 100 }];
    const invoice = { customer_id: Number(customer), currency: 'EUR', lines };
    return (await house.rackbeat.control<{ numbers: string[] }>('invoices', { invoice })).numbers[0] ?? '';
  };
  const asked = await restsWith(client, await inEuro(), /^refusal\.currency-differs$/);
  expect(asked.reason.params).toMatchObject({ invoice: 'EUR', card: 'NOK', newNumber: `${customer}-EUR` });
  await client.ask('POST', `/transfers/${asked.id}/decide`, { statedName: 'Kari', decision: { is: 'create-currency-customer' } });
  const first = await restsWith(client, asked.number, /^invoice\.done-draft$/);
  const card = await books.card('customers', `${customer}-EUR`);
  expect(card).toMatchObject({ CurrencyCode: 'EUR' });
  expect((await draftOf(house, first)) as unknown).toMatchObject({ CustomerId: card?.Id, TotalAmount: 250 });

  const second = await restsWith(client, await inEuro(), /^invoice\.done-draft$/);
  expect((await draftOf(house, second)) as unknown).toMatchObject({ CustomerId: card?.Id });
  expect(await writtenTo(`${customer}-EUR`)).toEqual(['customer.created']);
  // What changes on the customer in Rackbeat changes on every card of his, but for the currency.
  await client.save({ ...settings, customers: { ...settings.customers, ongoing: 'to-eaccounting' } });
  await house.rackbeat.control('records', { kind: 'customers', number: customer, values: { address_city: 'Bergen' } });
  await eventually(
    'both cards have moved',
    () => Promise.all([books.card('customers', customer), books.card('customers', `${customer}-EUR`)]),
    (cards) => cards.every((one) => one?.InvoiceCity === 'Bergen'),
  );
  expect(await books.card('customers', `${customer}-EUR`)).toMatchObject({ CurrencyCode: 'EUR' });
  await client.save(settings);
  // His own card goes on serving the own currency.
  const inKroner = await restsWith(client, await invoiceFor(customer, item), /^invoice\.done-draft$/);
  expect((await draftOf(house, inKroner)) as unknown).toMatchObject({ CustomerId: (await books.card('customers', customer))?.Id });
});

test('customer and article closed over there since their last invoice: opened again by the next one, which says so', async () => {
  const { number, customer, item } = await freshInvoice(house);
  await restsWith(client, number, /^invoice\.done-draft$/);
  await books.edit('customers', customer, { IsActive: false });
  await books.edit('articles', item, { IsActive: false });
  const again = await restsWith(client, await invoiceFor(customer, item), /^invoice\.done-draft$/);
  expect(again.notes.map(({ code }) => code)).toEqual(
    expect.arrayContaining(['note.customer-will-be-reactivated', 'note.article-will-be-reactivated']),
  );
  expect(await effectsOn(house, String(again.facts.mark))).toEqual(['draft.created']);
  expect([await books.card('customers', customer), await books.card('articles', item)]).toMatchObject([
    { IsActive: true },
    { IsActive: true },
  ]);
  const { story } = await client.story(again.id);
  expect(story.map(({ message }) => message.code)).toEqual(expect.arrayContaining(['customer.reactivated', 'article.reactivated']));
});
