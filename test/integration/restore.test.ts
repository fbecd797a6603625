/** G6, G59: a backup made under load is put back with one command, and what has crossed since is found again, never made again. */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { TransferRecord } from '../../api/schema.ts';
import { apiClient } from '../support/api-client.ts';
import { effectsOn } from '../support/by-hand.ts';
import { openChildHouse } from '../support/child-app.ts';
import { cli } from '../support/cli.ts';
import { flowingSettings } from '../support/flowing-settings.ts';
import { freshInvoice } from '../support/fresh-invoice.ts';
import { eventually } from '../support/house.ts';
import { tempFolder } from '../support/temp-folder.ts';

const SINCE_BACKUP = 5;
const house = await openChildHouse();
await house.start();
const installed = await house.install('NO');
let client = installed;
await installed.save(await flowingSettings(installed));
const backups = join(await tempFolder(), 'backups');
const environment = { DATA_DIR: house.dataDir };

const ended = async (number: string, state: RegExp = /^done/): Promise<TransferRecord> => {
  const found = await eventually(
    `invoice ${number} ends`,
    () => client.transferOf(number),
    (one) => state.test(one?.state ?? ''),
    30_000,
  );
  if (!found) throw new Error('it was there');
  return found;
};
const setStatus = async (status: 'draft' | 'invoiced' | 'invoiced-and-emailed'): Promise<void> => {
  const { settings } = await client.settings();
  await client.save({ ...settings, invoices: { ...settings.invoices, status } });
};

const documentsWritten = async () => (await house.eaccounting.journal()).filter(({ effect }) => !/^(token|app|link)\./.test(effect));

test('backup, N documents cross, restore, run: N adopted, none made, booked or e-mailed twice', { timeout: 120_000 }, async () => {
  const before = await freshInvoice(house);
  const booked = await ended(before.number);

  // While it is backed up, invoices go on crossing.
  const underLoad = Array.from({ length: 2 }, () => freshInvoice(house));
  const backup = await cli(['backup', backups, '--json'], environment);
  expect(backup.err).toBe('');
  const made = backup.json() as { folder: string };
  expect(made).toMatchObject({ keysIncluded: false, keys: [{ id: 'first' }] });
  const marks = [String(booked.facts.mark)];
  for (const { number } of await Promise.all(underLoad)) marks.push(String((await ended(number)).facts.mark));

  for (let count = 0; count < SINCE_BACKUP; count += 1) marks.push(String((await ended((await freshInvoice(house)).number)).facts.mark));
  await setStatus('invoiced-and-emailed');
  const sent = await freshInvoice(house);
  const emailed = await ended(sent.number);
  expect(emailed.facts).toMatchObject({ emailed: true });
  const written = await documentsWritten();

  const refused = await cli(['restore', made.folder, '--yes'], environment);
  expect(refused).toMatchObject({ code: 1, out: '' });
  expect(refused.err).toContain('Another instance is using');
  const rotated = await cli(['rotate-keys', '--json', '--url', house.appUrl]);
  expect(rotated.json()).toMatchObject({ sealed: expect.any(Number), retired: ['first'] });
  await house.signal('SIGTERM');
  const restored = await cli(['restore', made.folder, '--yes'], environment);
  expect(restored.err).toBe('');
  expect(restored.out).toContain('The database in');
  // The backup is older than the key: its own was kept aside, and is found there.
  expect(restored.out).toContain('The key file was replaced');

  await house.start();
  client = await apiClient(house.appUrl, installed);
  // Raised again at once: nothing that was found may be booked or e-mailed because of that.
  await setStatus('invoiced-and-emailed');
  const all = await eventually(
    'everything is known again',
    () => client.transfers('&kind=invoice'),
    (found) => found.filter(({ state }) => /^(done|needs-you)/.test(state)).length === SINCE_BACKUP + 4,
    40_000,
  );
  expect(new Set(all.map(({ facts }) => facts.mark))).toEqual(new Set([...marks, emailed.facts.mark]));
  expect(await documentsWritten()).toEqual(written);
  expect(all.find(({ number }) => number === sent.number)?.notes.map(({ code }) => code)).toContain('note.found-booked');

  // What is new is looked for first as well, as long as it could be older than the restoring, and then goes the whole way.
  const status = (await cli(['status', '--json', '--url', house.appUrl])).json();
  expect(status).toMatchObject({ installation: { epoch: 2, lost: { backupMadeAt: expect.any(String) } } });
  const fresh = await freshInvoice(house);
  const last = await ended(fresh.number);
  expect(await effectsOn(house, String(last.facts.mark))).toEqual(['draft.created', 'invoice.booked', 'invoice.emailed']);
});

test('the database that was there is kept, and the backup is closed to others', async () => {
  const kept = (await readdir(house.dataDir)).filter((name) => name.startsWith('postgres.'));
  expect(kept).toEqual([
    expect.stringMatching(/^postgres\.(before-restore-.*|log)$/),
    expect.stringMatching(/^postgres\.(before-restore-.*|log)$/),
  ]);
  const [folder = ''] = await readdir(backups);
  expect((await stat(join(backups, folder))).mode & 0o077).toBe(0);
});

test('what is no backup is refused, and nothing is touched', async () => {
  const empty = await cli(['restore', backups, '--yes'], environment);
  expect(empty.code).toBe(1);
  expect(empty.err).toContain('is not a whole backup');
  const unasked = await cli(['restore', backups], environment);
  expect(unasked).toMatchObject({ code: 2 });
  expect(unasked.err).toContain('--yes');
  const external = await cli(['backup', backups], { DATABASE_URL: 'postgresql://127.0.0.1/none' });
  expect(external).toMatchObject({ code: 2 });
  expect(external.err).toContain('pg_dump');
  const nowhere = await cli(['backup', backups], { DATA_DIR: join(backups, 'none') });
  expect(nowhere.code).toBe(1);
});
