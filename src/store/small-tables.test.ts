/** Secrets, webhook registrations, inbox, cursors and the installation row. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { activeConnection } from '../../test/support/connections.ts';
import { testDatabase } from '../../test/support/database.ts';
import { newestKeyOnlyVault, rotatedVault, testVault } from '../../test/support/vault.ts';
import { secret } from '../vault/secret.ts';
import { advanceCursor, readCursor } from './cursors.ts';
import { withTenant } from './database.ts';
import { deleteInboxBefore, insertInboxEntry, lastInboxEntryAt, listInboxEntries } from './inbox.ts';
import { ensureInstallation, raiseEpoch } from './installation.ts';
import { deleteSecrets, readSecret, resealSecrets, storeSecret } from './secrets.ts';
import {
  deleteWebhookRegistration,
  findWebhookRegistration,
  listWebhookRegistrations,
  saveWebhookRegistration,
} from './webhook-registrations.ts';

const { ledger, asOwner } = await testDatabase();
const vault = testVault();
const at = (minutes: number): Date => new Date(Date.UTC(2026, 10, 24, 8, minutes));

test('a secret is stored sealed, replaced, moved to a new key and deleted', async () => {
  const id = await activeConnection(ledger);
  await withTenant(ledger, id, async (trx) => {
    await storeSecret(trx, vault, 'rackbeat-api-key', secret('canary-1'), at(0));
    await storeSecret(trx, vault, 'rackbeat-api-key', secret('canary-2'), at(1));
    await storeSecret(trx, vault, 'other', secret('canary-3'), at(1));
  });
  expect(JSON.stringify(await asOwner('select * from secrets'))).not.toContain('canary');
  await withTenant(ledger, id, async (trx) => {
    expect((await readSecret(trx, vault, 'rackbeat-api-key'))?.expose()).toBe('canary-2');
    expect(await resealSecrets(trx, rotatedVault())).toBe(2);
    expect(await resealSecrets(trx, rotatedVault())).toBe(0);
    expect((await readSecret(trx, newestKeyOnlyVault(), 'other'))?.expose()).toBe('canary-3');
    await deleteSecrets(trx);
    expect(await readSecret(trx, vault, 'other')).toBeNull();
  });
});

test('two secrets with their seals swapped do not open', async () => {
  const id = await activeConnection(ledger);
  await withTenant(ledger, id, async (trx) => {
    await storeSecret(trx, vault, 'one', secret('1'), at(0));
    await storeSecret(trx, vault, 'two', secret('2'), at(0));
  });
  await asOwner(
    `update secrets s set sealed = o.sealed from secrets o where o.connection_id = s.connection_id and o.name <> s.name and s.connection_id = $1`,
    [id],
  );
  for (const name of ['one', 'two'])
    await expect(withTenant(ledger, id, (trx) => readSecret(trx, vault, name))).rejects.toThrow('does not open');
});

test('a wish has one registration, the newest', async () => {
  const id = await activeConnection(ledger);
  const first = {
    wish: 'invoice-booked',
    event: 'customer_invoice.booked',
    rackbeatWebhookId: '1',
    tokenHash: 'h1',
    url: 'http://a/1',
    createdAt: at(0),
  };
  await withTenant(ledger, id, async (trx) => {
    await saveWebhookRegistration(trx, first);
    await saveWebhookRegistration(trx, { ...first, rackbeatWebhookId: '2', tokenHash: 'h2' });
    await saveWebhookRegistration(trx, { ...first, wish: 'product-updated', rackbeatWebhookId: '3' });
    expect(await findWebhookRegistration(trx, 'invoice-booked')).toEqual({ ...first, rackbeatWebhookId: '2', tokenHash: 'h2' });
    expect((await listWebhookRegistrations(trx)).map(({ wish }) => wish)).toEqual(['invoice-booked', 'product-updated']);
    await deleteWebhookRegistration(trx, 'invoice-booked');
    expect(await findWebhookRegistration(trx, 'invoice-booked')).toBeNull();
  });
});

test('the inbox keeps what arrived, newest first, until it is cleared', async () => {
  const id = await activeConnection(ledger);
  await withTenant(ledger, id, async (trx) => {
    expect(await lastInboxEntryAt(trx)).toBeNull();
    for (const minute of [1, 3, 2]) await insertInboxEntry(trx, { event: 'e', recordKey: String(minute), receivedAt: at(minute) });
    expect(await lastInboxEntryAt(trx)).toEqual(at(3));
    expect((await listInboxEntries(trx, 2)).map(({ recordKey }) => recordKey)).toEqual(['3', '2']);
    expect(await deleteInboxBefore(trx, at(3))).toBe(2);
    expect(await listInboxEntries(trx, 9)).toHaveLength(1);
  });
});

test('a cursor never moves back, in whatever order sweeps end', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }), { minLength: 1, maxLength: 6 }),
      async (moments) => {
        const id = await activeConnection(ledger);
        const advance = (moment: Date) =>
          withTenant(ledger, id, (trx) => advanceCursor(trx, 'invoices', { position: moment.toISOString(), sweptAt: moment }));
        await Promise.all(moments.map(advance));
        const furthest = new Date(Math.max(...moments.map(Number)));
        expect(await withTenant(ledger, id, (trx) => readCursor(trx, 'invoices'))).toEqual({
          position: furthest.toISOString(),
          sweptAt: furthest,
        });
      },
    ),
    { numRuns: 20 },
  );
});

test('an installation belongs to its outside systems for good; many first starts agree', async () => {
  await asOwner('delete from installation');
  const origins = { rackbeat: 'http://127.0.0.1:4001', eaccounting: 'http://127.0.0.1:4002' };
  const made = await Promise.all(Array.from({ length: 8 }, () => ensureInstallation(ledger, origins, at(0))));
  const ids = new Set(made.map((one) => (one.ok ? one.installation.id : one.code)));
  expect(ids.size).toBe(1);
  expect(await ensureInstallation(ledger, { ...origins, rackbeat: 'https://app.rackbeat.com' }, at(1))).toMatchObject({
    ok: false,
    code: 'installation.other-origins',
    params: { storedRackbeat: origins.rackbeat, rackbeat: 'https://app.rackbeat.com' },
  });
  expect(await raiseEpoch(ledger, at(1), at(5))).toBe(2);
  expect(await raiseEpoch(ledger, at(3), at(6))).toBe(3);
  expect(await ensureInstallation(ledger, origins, at(1))).toMatchObject({
    ok: true,
    installation: { id: [...ids][0], epoch: 3, lostWindow: { backupMadeAt: at(1), restoredAt: at(6) } },
  });
});
