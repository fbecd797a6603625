/** Settings over the API: saved whole or not at all, never silently over somebody else's, undone, kept, and carried to another place as a file. */
import { expect, test } from 'vitest';
import { type Settings, staleSettings } from '../../api/schema.ts';
import { booksByHand } from '../support/books-by-hand.ts';
import { openHouse } from '../support/house.ts';

const house = await openHouse({ seed: { products: 5, customers: 5, invoices: 0 } });
const client = await house.install('NO');

const raw = async (method: string, path: string, body: unknown): Promise<{ status: number; answer: Record<string, unknown> }> => {
  const response = await fetch(`${house.appUrl}/api${path}`, {
    method,
    headers: { 'content-type': 'application/json', authorization: `Bearer ${client.token}` },
    body: JSON.stringify(body),
  });
  return { status: response.status, answer: (await response.json()) as Record<string, unknown> };
};

const changed = async (change: (settings: Settings) => void): Promise<{ revision: number; settings: Settings }> => {
  const { revision, settings } = await client.settings();
  change(settings);
  return { revision, settings };
};

test('a new connection starts on the day of its installation, and nothing flows', async () => {
  const { settings } = await client.settings();
  expect(settings.invoices).toMatchObject({
    startFrom: 'none',
    status: 'draft',
    startDate: new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' }).format(new Date()),
  });
});

test('a new connection speaks the language of its company until somebody chooses another', async () => {
  expect((await client.settings()).settings.alerts.language).toBe('nb');
  const swedish = await house.install('SE');
  expect((await swedish.settings()).settings.alerts.language).toBe('sv');
});

test('the articles that the settings may name are those in use, with the VAT and kind that decide where they fit', async () => {
  const { articles, codings } = (await client.options()).eaccounting;
  const [first, second] = articles;
  if (!first?.detail || !second?.detail) throw new Error('the seed has articles');
  const books = await booksByHand(house.eaccounting.url);
  const card = await books.card('articles', first.detail);
  expect(codings.find(({ id }) => id === card?.CodingId)).toMatchObject({ percent: first.percent, kind: first.kind });
  await books.edit('articles', first.detail, { IsActive: false });
  const after = (await client.options()).eaccounting.articles.map(({ detail }) => detail);
  expect(after).not.toContain(first.detail);
  expect(after).toContain(second.detail);
});

test('two people save at once: the second is told field by field, and nothing is overwritten', async () => {
  const first = await changed((settings) => void (settings.invoices.exactQuantity = false));
  const second = await changed((settings) => void (settings.invoices.numberWording = 'short'));
  expect((await raw('PUT', '/settings', { ...first, statedName: 'Kari' })).status).toBe(200);
  const refused = await raw('PUT', '/settings', { ...second, statedName: 'Ola' });
  expect(refused.status).toBe(409);
  expect(refused.answer).toMatchObject({ code: 'settings.stale', params: { by: 'Kari' } });
  expect(staleSettings.parse(refused.answer).differences).toContainEqual({
    path: 'invoices.exactQuantity',
    base: true,
    theirs: false,
    yours: true,
  });
  expect((await client.settings()).settings.invoices).toMatchObject({ exactQuantity: false, numberWording: 'long' });
});

test('what does not go together is refused with its field, and nothing is saved', async () => {
  const before = await client.settings();
  const wrong = await changed((settings) => Object.assign(settings.invoices, { sender: 'rackbeat', status: 'invoiced-and-emailed' }));
  const refused = await raw('PUT', '/settings', { ...wrong, statedName: null });
  expect(refused.status).toBe(400);
  expect(Object.keys(refused.answer.fields as object).join()).toContain('status');
  expect((await client.settings()).revision).toBe(before.revision);
});

test('a payment term that was deleted over there since the page was loaded: refused at its field, and nothing is saved', async () => {
  const [term] = (await client.options()).eaccounting.paymentTerms;
  await house.eaccounting.control('settings', { company: 'NO', removeTerm: term?.name });
  const before = await client.settings();
  const wrong = await changed((settings) => Object.assign(settings.paymentTerms.mapping, { '1001': term?.id }));
  const refused = await raw('PUT', '/settings', { ...wrong, statedName: null });
  expect([refused.status, refused.answer.fields]).toEqual([400, { 'paymentTerms.mapping.1001': 'settings.choice-gone' }]);
  expect((await client.settings()).revision).toBe(before.revision);
});

test('the last save can be undone, and the history says who changed what', async () => {
  const { revision } = await client.settings();
  expect((await raw('POST', '/settings/undo', { revision, statedName: 'Kari' })).status).toBe(200);
  expect((await client.settings()).settings.invoices.exactQuantity).toBe(true);
  const history = await client.ask<{ items: { statedName: string; changes: { path: string; before: unknown; after: unknown }[] }[] }>(
    'GET',
    '/settings/history',
  );
  expect(history.items[0]).toMatchObject({ statedName: 'Kari', changes: [{ path: 'invoices.exactQuantity', before: false, after: true }] });
});

test('export and import as a file: the same settings, and no secret in it', async () => {
  const file = await client.ask<{ schemaVersion: number; settings: Settings }>('GET', '/settings/export');
  expect(JSON.stringify(file)).not.toMatch(/token|secret/i);
  file.settings.alerts.language = 'sv';
  const { revision } = await client.settings();
  expect((await raw('POST', '/settings/import', { ...file, revision, statedName: 'Kari' })).status).toBe(200);
  expect((await client.settings()).settings.alerts.language).toBe('sv');
});

test('a file that is not settings, or of a newer program: refused with what is wrong, nothing is saved', async () => {
  const { revision } = await client.settings();
  const broken = await raw('POST', '/settings/import', {
    schemaVersion: 1,
    settings: { invoices: { status: 'sent' } },
    revision,
    statedName: null,
  });
  expect(broken.status).toBe(400);
  expect(Object.keys(broken.answer.fields as object)).toContain('invoices.status');
  expect((await raw('POST', '/settings/import', { schemaVersion: 99, settings: {}, revision, statedName: null })).answer.code).toBe(
    'settings.file-of-newer-program',
  );
  expect((await client.settings()).revision).toBe(revision);
});
