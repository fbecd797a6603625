import { expect, test } from 'vitest';
import { defaultSettings, type Settings } from '../../api/settings.ts';
import { activeConnection } from '../../test/support/connections.ts';
import { testDatabase } from '../../test/support/database.ts';
import { withTenant } from './database.ts';
import { loadSettings, saveSettings, settingsHistory, undoSettings, upgradeSettings } from './settings.ts';
import { changesBetween, differencesBetween } from './settings-differences.ts';

const { ledger } = await testDatabase();
const now = new Date('2026-11-24T08:00:00Z');
const kari = { statedName: 'Kari', sourceAddress: '192.0.2.1' };
const ola = { statedName: 'Ola', sourceAddress: '192.0.2.2' };

const withStatus = (status: Settings['invoices']['status'], name = ''): Settings => {
  const settings = defaultSettings();
  settings.invoices.status = status;
  settings.products.groupCodings = { '1': 'coding-1', ...(name === '' ? {} : { [name]: 'x' }) };
  return settings;
};

test('before the first save there are the defaults, as revision 0', async () => {
  const id = await activeConnection(ledger);
  expect(await withTenant(ledger, id, loadSettings)).toEqual({
    revision: 0,
    document: defaultSettings(),
    savedAt: null,
    statedName: null,
    sourceAddress: null,
  });
});

test('a save is loaded again with who and when', async () => {
  const id = await activeConnection(ledger);
  const loaded = await withTenant(ledger, id, async (trx) => {
    expect(await saveSettings(trx, 0, withStatus('invoiced'), kari, now)).toEqual({ outcome: 'saved', revision: 1 });
    return loadSettings(trx);
  });
  expect(loaded).toEqual({ revision: 1, document: withStatus('invoiced'), savedAt: now, ...kari });
});

test('the second of two people is told every field that differs, and nothing is overwritten', async () => {
  const id = await activeConnection(ledger);
  const result = await withTenant(ledger, id, async (trx) => {
    await saveSettings(trx, 0, withStatus('invoiced'), kari, now);
    return saveSettings(trx, 0, withStatus('invoiced-and-emailed', '2'), ola, now);
  });
  expect(result).toMatchObject({
    outcome: 'stale',
    current: { revision: 1, statedName: 'Kari' },
    differences: [
      { path: 'invoices.status', base: 'draft', theirs: 'invoiced', yours: 'invoiced-and-emailed' },
      { path: 'products.groupCodings.2', base: undefined, theirs: undefined, yours: 'x' },
    ],
  });
  expect((await withTenant(ledger, id, loadSettings)).revision).toBe(1);
});

test('of ten saves at the same moment exactly one is saved', async () => {
  const id = await activeConnection(ledger);
  const outcomes = await Promise.all(
    Array.from({ length: 10 }, (_, index) =>
      withTenant(ledger, id, (trx) => saveSettings(trx, 0, withStatus('invoiced', `n${index}`), kari, now)),
    ),
  );
  expect(outcomes.filter(({ outcome }) => outcome === 'saved')).toHaveLength(1);
  expect(outcomes.filter(({ outcome }) => outcome === 'stale')).toHaveLength(9);
});

test('a revision that was never there is stale too', async () => {
  const id = await activeConnection(ledger);
  expect(await withTenant(ledger, id, (trx) => saveSettings(trx, 7, withStatus('invoiced'), kari, now))).toMatchObject({
    outcome: 'stale',
    current: { revision: 0 },
  });
});

test('an undo brings the document before back, and can itself be undone', async () => {
  const id = await activeConnection(ledger);
  await withTenant(ledger, id, async (trx) => {
    expect(await undoSettings(trx, 0, kari, now)).toEqual({ outcome: 'nothing-to-undo' });
    await saveSettings(trx, 0, withStatus('invoiced'), kari, now);
    expect(await undoSettings(trx, 1, ola, now)).toEqual({ outcome: 'saved', revision: 2 });
    expect((await loadSettings(trx)).document).toEqual(defaultSettings());
    expect(await undoSettings(trx, 1, ola, now)).toMatchObject({ outcome: 'stale' });
    expect(await undoSettings(trx, 2, ola, now)).toEqual({ outcome: 'saved', revision: 3 });
    expect((await loadSettings(trx)).document).toEqual(withStatus('invoiced'));
  });
});

test('the history tells who changed what, newest first, page by page', async () => {
  const id = await activeConnection(ledger);
  await withTenant(ledger, id, async (trx) => {
    await saveSettings(trx, 0, withStatus('invoiced'), kari, now);
    await saveSettings(trx, 1, withStatus('invoiced-and-emailed'), ola, now);
    await saveSettings(trx, 2, withStatus('invoiced-and-emailed', '2'), ola, now);
    const [third, second] = await settingsHistory(trx, { limit: 2 });
    expect(third).toEqual({
      revision: 3,
      savedAt: now,
      ...ola,
      changes: [{ path: 'products.groupCodings.2', before: undefined, after: 'x' }],
    });
    expect(second?.changes).toEqual([{ path: 'invoices.status', before: 'invoiced', after: 'invoiced-and-emailed' }]);
    const rest = await settingsHistory(trx, { limit: 2, before: 2 });
    expect(rest).toHaveLength(1);
    expect(rest[0]).toMatchObject({ revision: 1, changes: [{ path: 'invoices.status' }, { path: 'products.groupCodings.1' }] });
  });
});

test('an older document is upgraded step by step when it is read; a newer one is refused', () => {
  const upgrades = {
    1: (document: unknown) => ({ ...(document as object), invoices: { startFrom: 'rackbeat' } }),
    2: (document: unknown) => ({ ...(document as { invoices: object }), alerts: { language: 'sv' } }),
  };
  expect(upgradeSettings({}, 1, upgrades, 3)).toMatchObject({ invoices: { startFrom: 'rackbeat' }, alerts: { language: 'sv' } });
  expect(() => upgradeSettings({}, 4, upgrades, 3)).toThrow('schema version 4');
  expect(() => upgradeSettings({}, 1, {}, 3)).toThrow('no upgrade');
});

test('fields are compared one by one, lists as a whole', () => {
  expect(changesBetween({ a: { b: 1, c: [1, 2] } }, { a: { b: 1, c: [2, 1] }, d: null })).toEqual([
    { path: 'a.c', before: [1, 2], after: [2, 1] },
    { path: 'd', before: undefined, after: null },
  ]);
  expect(differencesBetween({ a: 1 }, { a: 2 }, { a: 2 })).toEqual([]);
});
