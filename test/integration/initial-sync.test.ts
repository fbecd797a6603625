/** The initial sync of the shop: previewed, asked about, run once, reported; the ongoing sync finds nothing to do afterwards. */
import { expect, test } from 'vitest';
import { eventually, flowingSettings, openHouse } from '../support/house.ts';
import { choosing, initialSyncOf } from '../support/initial-sync.ts';

const house = await openHouse();
const client = await house.install('NO');
const sync = initialSyncOf(() => client);

const answers = async (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => 'accepted',
    (error: Error) => error.message,
  );
const writesTo = async (system: 'rackbeat' | 'eaccounting'): Promise<string[]> =>
  (await house[system].journal())
    .filter(({ effect }) => /^(article|customer|draft|invoice|product|unit|group)\./.test(effect))
    .map(({ effect, key }) => `${effect} ${key}`);
const calls = async (path: string): Promise<number> => (await house.rackbeat.requests()).filter((one) => one.path === path).length;

test('saving choices starts a preview, which asks for what Rackbeat requires and nobody has chosen', async () => {
  const settings = choosing(await flowingSettings(client));
  settings.invoices.startFrom = 'none';
  settings.customers.initialSyncDefaults.companyGroup = null;
  await client.save(settings);
  const { kinds } = await sync.until('ready');
  expect(kinds.map(({ kind, questions }) => [kind, questions.map(({ code }) => code)])).toEqual([
    ['product-groups', []],
    ['units', []],
    ['customers', ['initial-sync.needs-company-group']],
    ['delivery-addresses', []],
    ['products', []],
  ]);
  expect(await answers(sync.start())).toContain('initial-sync.questions-open');
  expect(await writesTo('rackbeat')).toEqual([]);
});

test('answering by saving gives a new preview: one row per record, with intent and reason', async () => {
  const settings = choosing(await flowingSettings(client));
  settings.invoices.startFrom = 'none';
  settings.products.ongoing = 'to-eaccounting';
  settings.customers.ongoing = 'to-eaccounting';
  await client.save(settings);
  const { kinds } = await sync.until('ready');
  expect(kinds.flatMap(({ questions }) => questions)).toEqual([]);
  const customers = new Map((await sync.rows('kind=customers')).map((row) => [row.source, row]));
  // The same firm under the same number; another firm under it; a number that cannot be kept; one that is inactive.
  expect(customers.get('1001')).toMatchObject({ rackbeatNumber: '1001', intent: expect.stringMatching(/link|unchanged/) });
  expect(customers.get('1007')).toMatchObject({ intent: 'create', rackbeatNumber: null });
  expect(customers.get('1007')?.notes).toContainEqual({ code: 'note.initial-number-not-kept', params: { number: '1007', why: 'taken' } });
  expect(customers.get('0010')).toMatchObject({ intent: 'create', rackbeatNumber: null });
  expect(customers.get('1006')).toMatchObject({ intent: 'skip', reason: { code: 'initial-sync.inactive' } });
  const groups = await sync.rows('kind=product-groups&intent=create');
  expect(groups.map(({ name, hasInventory }) => [name, hasInventory])).toEqual([
    ['Tjenester 0 % mva', false],
    ['Arrangement 25 % mva, kun innland', false],
  ]);
  expect(await writesTo('rackbeat')).toEqual([]);
});

test('whether a group is kept in stock can be changed until the start', async () => {
  const [group] = await sync.rows('kind=product-groups&intent=create');
  await client.ask('PUT', `/initial-sync/rows/${group?.id}/has-inventory`, { hasInventory: true });
  const [linked] = await sync.rows('kind=product-groups&intent=unchanged');
  expect(await answers(client.ask('PUT', `/initial-sync/rows/${linked?.id}/has-inventory`, { hasInventory: true }))).toContain(
    'initial-sync.row-unknown',
  );
});

test('the run makes what is missing, links what is there, and locks what it has carried through', async () => {
  await sync.start();
  const run = await sync.until('done');
  expect(run.done).toBe(run.total);
  expect(run.kinds.every(({ completedAt }) => completedAt !== null)).toBe(true);
  const created = (await writesTo('rackbeat')).filter((effect) => effect.includes('.created'));
  expect(created.filter((effect) => effect.startsWith('group')).sort()).toEqual(['group.created 1007', 'group.created 1008']);
  expect(created.filter((effect) => effect.startsWith('unit'))).toHaveLength(3);
  expect(created.filter((effect) => effect.startsWith('customer'))).toHaveLength(2);
  expect(created.filter((effect) => effect.startsWith('product'))).toEqual([]);
  // Nothing of Rackbeat's was overwritten unasked.
  expect((await writesTo('rackbeat')).filter((effect) => effect.includes('.updated'))).toEqual([]);
  const { settings, statedName } = await client.settings();
  expect(statedName).toBe('Initial sync');
  expect(Object.keys(settings.products.groupCodings)).toEqual(expect.arrayContaining(['1007', '1008']));
  const [group] = await sync.rows('kind=product-groups&outcome=created');
  expect(group).toMatchObject({ rackbeatNumber: '1007', hasInventory: true });
  expect((await sync.status()).completed).toHaveLength(5);
  expect(await answers(sync.start())).toContain('initial-sync.cannot-start');
});

test('the report names every record, in the language of the reader', async () => {
  const response = await fetch(`${house.appUrl}/api/initial-sync/report.csv`, {
    headers: { authorization: `Bearer ${client.token}`, 'accept-language': 'nb' },
  });
  const text = await response.text();
  const { run } = await sync.status();
  expect(response.headers.get('content-type')).toContain('text/csv');
  expect(text.trimEnd().split('\r\n')).toHaveLength(1 + (run?.total ?? 0));
  expect(text).toContain('"Kunde";"0010";"Gamle Kolonial AS"');
  expect((await fetch(`${house.appUrl}/api/initial-sync/report.csv`)).status).toBe(401);
});

test('the ongoing sync does nothing with what came by the initial sync', async () => {
  await eventually(
    'the sweep of the last test is over',
    () => calls('/api/customers'),
    (count) => count > 0,
  );
  const before = await writesTo('eaccounting');
  const read = await calls('/api/customers');
  const { settings } = await client.settings();
  await client.save(settings);
  await eventually(
    'the customers have been swept',
    () => calls('/api/customers'),
    (count) => count > read,
  );
  await eventually(
    'nothing waits',
    () => client.transfers(),
    (all) => all.every(({ state }) => !['waiting', 'running'].includes(state)),
  );
  expect(await writesTo('eaccounting')).toEqual(before);
  const numbers = new Set((await sync.rows('kind=customers&outcome=created')).map(({ rackbeatNumber }) => rackbeatNumber));
  expect((await client.transfers('&kind=customer')).filter(({ number }) => numbers.has(number))).toEqual([]);
});

test('run again: differences are shown, and overwritten only when told to, and only as they were shown', async () => {
  const run = await sync.preview({ kinds: ['products'] });
  expect(run.kinds[0]?.intents).toMatchObject({ create: 0, link: 0 });
  const differing = await sync.rows('kind=products&intent=differs');
  expect(differing.find(({ source }) => source === '100')?.differences).toEqual([
    { field: 'cost-price', rackbeat: null, eaccounting: '109.45' },
  ]);
  await sync.start();
  await sync.until('done');
  expect((await writesTo('rackbeat')).filter((effect) => effect.startsWith('product.updated'))).toEqual([]);

  await sync.preview({ kinds: ['products'] });
  await house.rackbeat.control('records', { kind: 'products', number: '101', values: { name: 'Kaffe, mørkbrent' } });
  await sync.start({ overwriteDifferences: true });
  await sync.until('done');
  const outcomes = new Map((await sync.rows('kind=products')).map((row) => [row.source, row]));
  expect(outcomes.get('100')?.outcome).toBe('overwritten');
  expect(outcomes.get('101')).toMatchObject({ outcome: 'skipped', reason: { code: 'initial-sync.changed-since-preview' } });
  const updated = (await house.rackbeat.journal('product.updated')).map(({ key }) => key);
  expect(updated).toEqual(expect.arrayContaining(['100', '102']));
  expect(updated).not.toContain('101');
  expect(new Set(updated).size).toBe(updated.length);
});
