import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { connectionFacts } from '../../test/support/connections.ts';
import { testDatabase } from '../../test/support/database.ts';
import { asConnectionId, type ConnectionId } from '../core/ids.ts';
import {
  type ConnectionFacts,
  changeConnectionState,
  findConnection,
  findConnectionByAccount,
  type InstallOutcome,
  installConnection,
  listConnections,
  setEntranceSecretHash,
} from './connections.ts';
import type { ConnectionState } from './tables.ts';

const { ledger } = await testDatabase();
const now = new Date('2026-11-24T08:00:00Z');
const later = new Date('2026-11-25T08:00:00Z');

const install = (facts: ConnectionFacts, options = {}): Promise<InstallOutcome> =>
  ledger.transaction().execute((trx) => installConnection(trx, facts, now, options));
const change = (id: ConnectionId, to: ConnectionState, at = now) =>
  ledger.transaction().execute((trx) => changeConnectionState(trx, id, to, at));

test('a new connection is unconfirmed until somebody confirms it', async () => {
  const facts = connectionFacts();
  const { outcome, connection } = await install(facts);
  expect({ outcome, state: connection.state, confirmedAt: connection.confirmedAt }).toEqual({
    outcome: 'installed',
    state: 'unconfirmed',
    confirmedAt: null,
  });
  expect(connection).toMatchObject(facts);
  expect(await listConnections(ledger)).toEqual([]);
  expect(await change(connection.id, 'active', later)).toBe('changed');
  expect((await findConnection(ledger, connection.id))?.confirmedAt).toEqual(later);
  expect((await listConnections(ledger)).map(({ id }) => id)).toEqual([connection.id]);
  expect((await findConnectionByAccount(ledger, facts.rackbeatOrigin, facts.rackbeatAccountId))?.id).toBe(connection.id);
});

test('installing again keeps the id, takes the new names, and asks for confirmation again', async () => {
  const facts = connectionFacts();
  const first = await install(facts);
  await change(first.connection.id, 'active');
  const again = await install({ ...facts, rackbeatCompanyName: 'Lampe & Sønn AS' });
  expect(again).toMatchObject({
    outcome: 'installed',
    again: true,
    connection: { id: first.connection.id, state: 'unconfirmed', confirmedAt: null, rackbeatCompanyName: 'Lampe & Sønn AS' },
  });
});

test('another company behind a known account is refused unless it is asked for', async () => {
  const facts = connectionFacts();
  const first = await install(facts);
  const other = { ...facts, eaccountingCompanyId: randomUUID() };
  expect(await install(other)).toMatchObject({
    outcome: 'other-company',
    connection: { eaccountingCompanyId: facts.eaccountingCompanyId },
  });
  expect(await install(other, { acceptOtherCompany: true })).toMatchObject({
    outcome: 'installed',
    again: true,
    connection: { id: first.connection.id, eaccountingCompanyId: other.eaccountingCompanyId },
  });
});

test('ten installs of one account at once make one connection', async () => {
  const facts = connectionFacts();
  const outcomes = await Promise.all(Array.from({ length: 10 }, () => install(facts)));
  expect(new Set(outcomes.map(({ connection }) => connection.id)).size).toBe(1);
  expect(outcomes.filter((one) => one.outcome === 'installed' && !one.again)).toHaveLength(1);
});

test('one company has one active connection, also when two are confirmed at once', async () => {
  const company = randomUUID();
  const [one, two] = await Promise.all([
    install(connectionFacts({ eaccountingCompanyId: company })),
    install(connectionFacts({ eaccountingCompanyId: company })),
  ]);
  const outcomes = await Promise.all([change(one.connection.id, 'active'), change(two.connection.id, 'active')]);
  expect(outcomes.sort()).toEqual(['changed', 'company-taken']);
});

test('a company is free again when its connection is uninstalled', async () => {
  const company = randomUUID();
  const one = (await install(connectionFacts({ eaccountingCompanyId: company }))).connection;
  const two = (await install(connectionFacts({ eaccountingCompanyId: company }))).connection;
  await change(one.id, 'active');
  await change(one.id, 'reconnect-needed');
  expect(await change(two.id, 'active')).toBe('company-taken');
  await change(one.id, 'uninstalled');
  expect(await change(two.id, 'active')).toBe('changed');
});

test('only the known changes of state are made', async () => {
  const { id } = (await install(connectionFacts())).connection;
  expect(await change(id, 'reconnect-needed')).toBe('not-from-here');
  expect(await change(id, 'unconfirmed')).toBe('already');
  await change(id, 'active');
  expect(await change(id, 'unconfirmed')).toBe('not-from-here');
  await change(id, 'uninstalled');
  expect(await change(id, 'active')).toBe('not-from-here');
  expect(await change(asConnectionId(randomUUID()), 'active')).toBe('not-from-here');
});

test('the entrance secret can be set and closed', async () => {
  const { id } = (await install(connectionFacts())).connection;
  await setEntranceSecretHash(ledger, id, 'hash', later);
  expect(await findConnection(ledger, id)).toMatchObject({ entranceSecretHash: 'hash', updatedAt: later });
  await setEntranceSecretHash(ledger, id, null, later);
  expect((await findConnection(ledger, id))?.entranceSecretHash).toBeNull();
});
