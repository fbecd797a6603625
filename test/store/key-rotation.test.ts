/** G47: every sealed text gets a new key while readers and writers go on; nobody meets a text that does not open. */
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import type { ConnectionId } from '../../src/core/ids.ts';
import { withTenant } from '../../src/store/database.ts';
import { beginPending, takePending } from '../../src/store/installations-pending.ts';
import { rotateKeys } from '../../src/store/key-rotation.ts';
import { readSecret, storeSecret } from '../../src/store/secrets.ts';
import { grantTokens, readTokens } from '../../src/store/vendor-tokens.ts';
import { keyFilePath, loadKeyFile } from '../../src/vault/key-file.ts';
import { secret } from '../../src/vault/secret.ts';
import { createVault, SealError, type Vault } from '../../src/vault/vault.ts';
import { activeConnection, TEST_NOW } from '../support/connections.ts';
import { testDatabase } from '../support/database.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { testVault } from '../support/vault.ts';

const READERS = 4;
const { ledger, asOwner } = await testDatabase({ ledgerPoolSize: 8 });
const keyFolder = await tempFolder();
const loaded = await loadKeyFile(keyFolder, `${keyFolder}/none`);
if (!loaded.ok) throw new Error(loaded.code);
const vault = createVault(loaded.keyRing);
const later = new Date(TEST_NOW.getTime() + 600_000);
const connections: ConnectionId[] = [];
for (let count = 0; count < 20; count += 1) {
  const id = await activeConnection(ledger);
  connections.push(id);
  await withTenant(ledger, id, async (trx) => {
    await storeSecret(trx, vault, 'rackbeat-token', secret(`token of ${id}`), TEST_NOW);
    await grantTokens(trx, vault, { accessToken: `a ${id}`, refreshToken: `r ${id}`, expiresAt: later }, TEST_NOW);
  });
}
await beginPending(
  ledger,
  vault,
  {
    stateHash: 's',
    browserHash: 'b',
    codeVerifier: secret('verifier'),
    rackbeatToken: null,
    reconnectConnectionId: null,
    expiresAt: later,
  },
  TEST_NOW,
);

async function readAll(opener: Vault): Promise<void> {
  for (const id of connections) {
    await withTenant(ledger, id, async (trx) => {
      expect((await readSecret(trx, opener, 'rackbeat-token'))?.expose()).toBe(`token of ${id}`);
      expect((await readTokens(trx, opener))?.refreshToken).toBe(`r ${id}`);
    });
  }
}

test('four readers and a writer notice nothing, and afterwards the new key alone opens everything', async () => {
  const rotating = { going: true };
  const readers = Array.from({ length: READERS }, async () => {
    let rounds = 0;
    for (; rotating.going || rounds < 2; rounds += 1) await readAll(vault);
    return rounds;
  });
  const writer = (async () => {
    for (let turn = 0; rotating.going; turn += 1) {
      const id = connections[turn % connections.length];
      if (id === undefined) throw new Error('there are connections');
      await withTenant(ledger, id, (trx) => storeSecret(trx, vault, 'rackbeat-token', secret(`token of ${id}`), TEST_NOW));
    }
  })();
  const holder = { keyRing: loaded.keyRing, keyFolder };
  const first = await rotateKeys(ledger, vault, holder, TEST_NOW);
  const second = await rotateKeys(ledger, vault, holder, later);
  rotating.going = false;
  expect((await Promise.all(readers)).every((rounds) => rounds > 0)).toBe(true);
  await writer;

  expect(first).toMatchObject({ ok: true, retired: ['first'] });
  expect(second).toMatchObject({ ok: true, retired: [first.ok ? first.key : ''] });
  // What the writer has written meanwhile is under the new key already.
  expect(first.ok && first.sealed).toBeGreaterThanOrEqual(connections.length * 2 + 1);
  const file = await readFile(keyFilePath(keyFolder), 'utf8');
  expect(file.split(',')).toHaveLength(1);
  const fresh = await loadKeyFile(keyFolder, keyFolder);
  if (!fresh.ok) throw new Error(fresh.code);
  const newest = createVault(fresh.keyRing);
  await readAll(newest);
  expect((await takePending(ledger, newest, 's', 'b', secret('callback'), TEST_NOW))?.codeVerifier.expose()).toBe('verifier');
  await expect(readAll(createVault(loaded.keyRing))).rejects.toThrow(SealError);
});

test('the retired keys are kept beside the key file, closed to others', async () => {
  const [kept] = await asOwner<{ count: number }>("select count(*)::int as count from secrets where sealed like 'v1.first.%'");
  expect(kept?.count).toBe(0);
  const old = await loadKeyFile(keyFolder, keyFolder);
  const file = `${keyFilePath(keyFolder)}.retired-${TEST_NOW.toISOString().replaceAll(/[:.]/g, '-')}`;
  expect(await readFile(file, 'utf8')).toContain('first:');
  expect(old.ok).toBe(true);
});

test('with keys from the configuration there must be a second one', async () => {
  const only = { keyRing: loaded.keyRing, keyFolder: null };
  expect(await rotateKeys(ledger, testVault(), only, TEST_NOW)).toMatchObject({ ok: false, code: 'operator.no-new-key' });
});
