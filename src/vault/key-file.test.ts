import { chmod, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { tempFolder } from '../../test/support/temp-folder.ts';
import { keyFilePath, loadKeyFile } from './key-file.ts';
import { secret } from './secret.ts';
import { createVault } from './vault.ts';

const parent = await tempFolder();
let dataDir = '';
let database = '';
beforeEach(async () => {
  dataDir = join(parent, crypto.randomUUID());
  database = join(dataDir, 'postgres');
});

const place = { connectionId: null, table: 't', column: 'c', row: 'r' };

test('the first start makes a key that only we can read; the next start finds it', async () => {
  const first = await loadKeyFile(dataDir, database);
  expect((await stat(keyFilePath(dataDir))).mode & 0o777).toBe(0o600);
  const second = await loadKeyFile(dataDir, database);
  if (!first.ok || !second.ok) throw new Error('refused');
  expect(
    createVault(second.keyRing)
      .open(place, createVault(first.keyRing).seal(place, secret('x')))
      .expose(),
  ).toBe('x');
});

test('many first starts at once agree on one key', async () => {
  const rings = await Promise.all(Array.from({ length: 10 }, () => loadKeyFile(dataDir, database)));
  const vaults = rings.map((ring) => {
    if (!ring.ok) throw new Error(ring.code);
    return createVault(ring.keyRing);
  });
  const sealed = vaults[0]?.seal(place, secret('x')) ?? '';
  expect(vaults.map((vault) => vault.open(place, sealed).expose())).toEqual(Array(10).fill('x'));
});

test('a database without its key file is refused: a new key would open nothing', async () => {
  await mkdir(database, { recursive: true });
  expect(await loadKeyFile(dataDir, database)).toMatchObject({ ok: false, code: 'vault.key-file-missing' });
  await expect(readFile(keyFilePath(dataDir))).rejects.toThrow('ENOENT');
});

test('a key file that others may read, or that is broken, is refused', async () => {
  await loadKeyFile(dataDir, database);
  await chmod(keyFilePath(dataDir), 0o644);
  expect(await loadKeyFile(dataDir, database)).toMatchObject({ ok: false, code: 'vault.key-file-open' });
  await rm(keyFilePath(dataDir));
  await writeFile(keyFilePath(dataDir), 'first:AAAA', { mode: 0o600 });
  expect(await loadKeyFile(dataDir, database)).toMatchObject({ ok: false, code: 'vault.key-file-broken' });
});
