import { expect, test } from 'vitest';
import { activeConnection } from '../../test/support/connections.ts';
import { testDatabase } from '../../test/support/database.ts';
import { newestKeyOnlyVault, rotatedVault, testVault } from '../../test/support/vault.ts';
import type { ConnectionId } from '../core/ids.ts';
import { withTenant } from './database.ts';
import {
  deleteTokens,
  grantTokens,
  markTokensDead,
  readTokens,
  recordRefreshAttempt,
  resealTokens,
  takeRefreshLease,
  tokenStore,
  writeRefreshedTokens,
} from './vendor-tokens.ts';

const { ledger, asOwner } = await testDatabase({ ledgerPoolSize: 8 });
const vault = testVault();
const at = (seconds: number): Date => new Date(Date.UTC(2026, 10, 24, 8, 0, seconds));
const pair = (name: string) => ({ accessToken: `access-${name}`, refreshToken: `refresh-${name}`, expiresAt: at(3600) });

async function granted(): Promise<ConnectionId> {
  const id = await activeConnection(ledger);
  await withTenant(ledger, id, (trx) => grantTokens(trx, vault, pair('first'), at(0)));
  return id;
}
const read = (id: ConnectionId) => withTenant(ledger, id, (trx) => readTokens(trx, vault));

test('tokens lie sealed in the database and open again', async () => {
  const id = await granted();
  expect(await read(id)).toEqual({ ...pair('first'), refreshedAt: at(0), attemptStartedAt: null, deadSince: null });
  expect(JSON.stringify(await asOwner('select * from vendor_tokens'))).not.toMatch(/access-|refresh-first/);
});

test('twenty processes reach for the lease at once: one gets it', async () => {
  const id = await granted();
  const fences = await Promise.all(
    Array.from({ length: 20 }, (_, index) => withTenant(ledger, id, (trx) => takeRefreshLease(trx, `p${index}`, at(1), at(31)))),
  );
  expect(fences.filter((fence) => fence !== null)).toHaveLength(1);
});

test('a lease that has ended can be taken, and then the first holder writes nothing', async () => {
  const id = await granted();
  const store = tokenStore(ledger, vault, id);
  const slow = (await store.takeLease('slow', at(1), at(31))) ?? -1;
  expect(await store.takeLease('other', at(30), at(60))).toBeNull();
  const quick = (await store.takeLease('quick', at(31), at(61))) ?? -1;
  expect(await store.recordAttempt(quick, at(32))).toBe(true);
  expect((await store.read())?.attemptStartedAt).toEqual(at(32));
  expect(await store.recordAttempt(slow, at(33))).toBe(false);
  expect(await store.markDead(slow, at(33))).toBe(false);
  expect(await store.writeRefreshed(slow, pair('slow'), at(33))).toBe(false);
  await store.releaseLease(slow);
  expect(await store.takeLease('third', at(34), at(64))).toBeNull();
  expect(await store.writeRefreshed(quick, pair('quick'), at(35))).toBe(true);
  expect(await read(id)).toEqual({ ...pair('quick'), refreshedAt: at(35), attemptStartedAt: null, deadSince: null });
});

test('a lease given back keeps the noted attempt: the refresh token may be used up', async () => {
  const id = await granted();
  const store = tokenStore(ledger, vault, id);
  const fence = (await store.takeLease('one', at(1), at(31))) ?? -1;
  await store.recordAttempt(fence, at(2));
  await store.releaseLease(fence);
  expect((await store.read())?.attemptStartedAt).toEqual(at(2));
  expect(await store.takeLease('two', at(3), at(33))).not.toBeNull();
});

test('a new consent makes a dead connection alive, and a refresh under way cannot undo it', async () => {
  const id = await granted();
  await withTenant(ledger, id, async (trx) => {
    const fence = (await takeRefreshLease(trx, 'one', at(1), at(31))) ?? -1;
    expect(await markTokensDead(trx, fence, at(2))).toBe(true);
    expect((await readTokens(trx, vault))?.deadSince).toEqual(at(2));
    const late = (await takeRefreshLease(trx, 'late', at(3), at(33))) ?? -1;
    await grantTokens(trx, vault, pair('second'), at(4));
    expect(await writeRefreshedTokens(trx, vault, late, pair('late'), at(5))).toBe(false);
    expect(await markTokensDead(trx, late, at(5))).toBe(false);
    expect(await recordRefreshAttempt(trx, late, at(5))).toBe(false);
    expect(await readTokens(trx, vault)).toMatchObject({ ...pair('second'), deadSince: null });
  });
});

test('uninstalled: nothing is left', async () => {
  const id = await granted();
  await withTenant(ledger, id, deleteTokens);
  expect(await read(id)).toBeNull();
});

test('a key is rotated under four readers without one failed read, and the old key is then not needed', async () => {
  const id = await granted();
  const both = rotatedVault();
  const running = { value: true };
  const readers = Array.from({ length: 4 }, async () => {
    let reads = 0;
    while (running.value) {
      expect((await withTenant(ledger, id, (trx) => readTokens(trx, both)))?.accessToken).toBe('access-first');
      reads += 1;
    }
    return reads;
  });
  expect(await withTenant(ledger, id, (trx) => resealTokens(trx, both))).toBe(true);
  expect(await withTenant(ledger, id, (trx) => resealTokens(trx, both))).toBe(false);
  running.value = false;
  expect(Math.min(...(await Promise.all(readers)))).toBeGreaterThan(0);
  expect((await withTenant(ledger, id, (trx) => readTokens(trx, newestKeyOnlyVault())))?.refreshToken).toBe('refresh-first');
});

test('a sealed token copied to another connection does not open there', async () => {
  const [from, to] = [await granted(), await granted()];
  await asOwner(
    'update vendor_tokens set access_sealed = (select access_sealed from vendor_tokens where connection_id = $1) where connection_id = $2',
    [from, to],
  );
  await expect(read(to)).rejects.toThrow('does not open');
  expect(await read(from)).not.toBeNull();
});
