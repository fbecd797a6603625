import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { activeConnection } from '../../test/support/connections.ts';
import { testDatabase } from '../../test/support/database.ts';
import { testVault } from '../../test/support/vault.ts';
import { secret } from '../vault/secret.ts';
import {
  beginPending,
  deletePendingBefore,
  finishPending,
  forgetReplacedGrant,
  listAbandonedPending,
  listReplacedGrants,
  recordPendingAcceptance,
  recordPendingGrant,
  refusePending,
  takePending,
} from './installations-pending.ts';

const { ledger, asOwner } = await testDatabase();
const vault = testVault();
const at = (minutes: number): Date => new Date(Date.UTC(2026, 10, 24, 8, minutes));

async function begun(): Promise<string> {
  const stateHash = randomUUID();
  await beginPending(
    ledger,
    vault,
    {
      stateHash,
      browserHash: 'browser',
      codeVerifier: secret('canary-verifier'),
      rackbeatToken: secret('canary-install'),
      reconnectConnectionId: null,
      expiresAt: at(10),
    },
    at(0),
  );
  return stateHash;
}

test('a state is good once, in the browser that began, until it expires', async () => {
  const state = await begun();
  expect(await takePending(ledger, vault, state, 'other browser', secret('canary-code'), at(1))).toBeNull();
  expect(await takePending(ledger, vault, state, 'browser', secret('canary-code'), at(10))).toBeNull();
  expect(await takePending(ledger, vault, randomUUID(), 'browser', secret('canary-code'), at(1))).toBeNull();
  const taken = await takePending(ledger, vault, state, 'browser', secret('canary-code'), at(9));
  expect(taken).toMatchObject({ stage: 'exchanging', rackbeatApiKey: null });
  expect(taken?.codeVerifier.expose()).toBe('canary-verifier');
  // The code is on disk before it is exchanged.
  expect(taken?.grant?.expose()).toBe('canary-code');
  expect(taken?.rackbeatToken?.expose()).toBe('canary-install');
  expect(await takePending(ledger, vault, state, 'browser', secret('canary-code'), at(9))).toBeNull();
});

test('a callback loaded ten times at once is used once', async () => {
  const state = await begun();
  const taken = await Promise.all(
    Array.from({ length: 10 }, () => takePending(ledger, vault, state, 'browser', secret('canary-code'), at(1))),
  );
  expect(taken.filter((one) => one !== null)).toHaveLength(1);
});

test('each step is only possible after the one before, and no secret outlives the end', async () => {
  const state = await begun();
  const id = await activeConnection(ledger);
  expect(await recordPendingGrant(ledger, vault, state, secret('g'))).toBe(false);
  await takePending(ledger, vault, state, 'browser', secret('canary-code'), at(1));
  expect(await recordPendingAcceptance(ledger, vault, state, secret('k'))).toBe(false);
  expect(await finishPending(ledger, vault, state, id, null)).toBe(false);
  expect(await recordPendingGrant(ledger, vault, state, secret('canary-grant'))).toBe(true);
  expect(await recordPendingGrant(ledger, vault, state, secret('again'))).toBe(false);
  expect(await recordPendingAcceptance(ledger, vault, state, secret('canary-key'))).toBe(true);
  expect(JSON.stringify(await asOwner('select * from installations_pending'))).not.toContain('canary');
  expect(await finishPending(ledger, vault, state, id, null)).toBe(true);
  expect(await refusePending(ledger, state)).toBe(false);
  const [row] = await asOwner(
    'select code_verifier_sealed, rackbeat_token_sealed, rackbeat_api_key_sealed, grant_sealed, stage, made_connection_id from installations_pending where state_hash = $1',
    [state],
  );
  expect(row).toEqual({
    code_verifier_sealed: '',
    rackbeat_token_sealed: null,
    rackbeat_api_key_sealed: null,
    grant_sealed: null,
    stage: 'finished',
    made_connection_id: id,
  });
});

test('what stopped half-way is found with its grant; what ended or never began is cleared away', async () => {
  await asOwner('delete from installations_pending');
  const [granted, refused, idle] = [await begun(), await begun(), await begun()];
  await takePending(ledger, vault, granted, 'browser', secret('canary-code'), at(1));
  await recordPendingGrant(ledger, vault, granted, secret('canary-grant'));
  await takePending(ledger, vault, refused, 'browser', secret('canary-code'), at(1));
  expect(await refusePending(ledger, refused)).toBe(true);
  expect(await listAbandonedPending(ledger, vault, at(9))).toEqual([]);
  const abandoned = await listAbandonedPending(ledger, vault, at(10));
  expect(abandoned.map((one) => [one.stateHash, one.grant?.expose()])).toEqual([[granted, 'canary-grant']]);
  expect(await deletePendingBefore(ledger, at(11))).toBe(2);
  expect((await asOwner('select state_hash from installations_pending')).map((row) => row.state_hash)).toEqual([granted]);
  expect(idle).not.toBe(granted);
});

test('a grant that was replaced is kept until it has been given back', async () => {
  await asOwner('delete from installations_pending');
  const state = await begun();
  await takePending(ledger, vault, state, 'browser', secret('canary-code'), at(1));
  await recordPendingGrant(ledger, vault, state, secret('canary-grant'));
  await finishPending(ledger, vault, state, await activeConnection(ledger), secret('canary-replaced'));
  const replaced = await listReplacedGrants(ledger, vault);
  expect(replaced.map(({ stateHash, refreshToken }) => [stateHash, refreshToken.expose()])).toEqual([[state, 'canary-replaced']]);
  expect(await deletePendingBefore(ledger, at(11))).toBe(0);
  expect(await forgetReplacedGrant(ledger, state)).toBe(true);
  expect(await listReplacedGrants(ledger, vault)).toEqual([]);
  expect(await deletePendingBefore(ledger, at(11))).toBe(1);
});
