import { type Kysely, sql } from 'kysely';
import { expect, test } from 'vitest';
import { activeConnection, TEST_NOW } from '../../test/support/connections.ts';
import { emptyTestDatabase, runAsOwner } from '../../test/support/database.ts';
import { openDatabase, withTenant } from './database.ts';
import { insertInboxEntry } from './inbox.ts';
import { MIGRATIONS, migrate } from './migrate.ts';
import { APP_ROLE } from './pools.ts';

test('the program’s role, tables and job schema are there afterwards; a second time nothing happens', async () => {
  const address = await emptyTestDatabase();
  expect(await migrate(address)).toEqual({ ok: true, applied: Object.keys(MIGRATIONS) });
  expect(await migrate(address)).toEqual({ ok: true, applied: [] });
  const opened = await openDatabase({ connectionString: address });
  if (!opened.ok) throw new Error(opened.code);
  expect(await opened.database.ledger.selectFrom('connections').selectAll().execute()).toEqual([]);
  await sql`create table pgboss.probe (id int)`.execute(opened.database.ledger);
  await opened.database.close();
});

test('twenty that start at once migrate once, without an error', async () => {
  const address = await emptyTestDatabase();
  const runs = await Promise.all(Array.from({ length: 20 }, () => migrate(address)));
  expect(runs.every(({ ok }) => ok)).toBe(true);
  expect(runs.flatMap((run) => (run.ok ? run.applied : []))).toEqual(Object.keys(MIGRATIONS));
});

test('killed in the middle: nothing is left behind, nobody waits for the dead, and the next run heals', async () => {
  const address = await emptyTestDatabase();
  const stuck = async (db: Kysely<unknown>): Promise<void> => {
    await sql`create table half_done (id int)`.execute(db);
    await sql`select pg_sleep(60)`.execute(db);
  };
  const killed = migrate(address, { ...MIGRATIONS, '9999-stuck': { up: stuck } }).catch((error: Error) => error);
  const waiting = migrate(address);
  for (let ended = 0; ended === 0; ) {
    // To the server a killed process is a session that breaks off.
    const rows = await runAsOwner(
      address,
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and query like '%pg_sleep(60)%' and pid <> pg_backend_pid()`,
    );
    ended = rows.length;
  }
  expect(await killed).toBeInstanceOf(Error);
  expect(await waiting).toEqual({ ok: true, applied: Object.keys(MIGRATIONS) });
  expect(await runAsOwner(address, `select to_regclass('half_done') as half`)).toEqual([{ half: null }]);
});

test('a failed migration leaves nothing behind, stops, and runs again once mended', async () => {
  const address = await emptyTestDatabase();
  const half = async (db: Kysely<unknown>): Promise<void> => {
    await sql`create table half_done (id int)`.execute(db);
    await sql`select 1 / 0`.execute(db);
  };
  await expect(migrate(address, { ...MIGRATIONS, '0002-broken': { up: half } })).rejects.toThrow('0002-broken');
  expect(await runAsOwner(address, `select to_regclass('half_done') as half, to_regclass('connections') as all`)).toEqual([
    { half: null, all: null },
  ]);
  expect(await migrate(address)).toMatchObject({ ok: true });
});

test('a database of a newer program is refused and not touched', async () => {
  const address = await emptyTestDatabase();
  await migrate(address, { ...MIGRATIONS, '9999-future': { up: async () => {} } });
  expect(await migrate(address)).toMatchObject({ ok: false, code: 'database.newer-than-program', params: { migration: '9999-future' } });
});

test('a server that is too old is refused before the first table is made', async () => {
  const address = await emptyTestDatabase();
  // A server that says so of itself; a real one of version 14 stops at the first migration's syntax.
  await runAsOwner(address, 'create schema old');
  await runAsOwner(
    address,
    `create function old.current_setting(name text) returns text language sql as
      $$ select case name when 'server_version_num' then '140023' else pg_catalog.current_setting(name) end $$`,
  );
  const old = `${address}${address.includes('?') ? '&' : '?'}options=-c%20search_path%3Dold,pg_catalog,public`;
  expect(await migrate(old)).toEqual({ ok: false, code: 'database.too-old', params: { version: 14, oldest: 15 } });
  expect(await runAsOwner(address, `select to_regclass('kysely_migration') as made`)).toEqual([{ made: null }]);
});

test('an owner without superuser rights is enough, and is behind the tenants’ wall itself', async () => {
  const address = await emptyTestDatabase();
  const name = new URL(address).pathname.slice(1);
  const owner = `owner_${name}`;
  await runAsOwner(address, `create role ${owner} login; grant ${APP_ROLE} to ${owner}`);
  await runAsOwner(address, `alter database ${name} owner to ${owner}`);
  const url = new URL(address);
  url.username = owner;
  expect(await migrate(url.href)).toMatchObject({ ok: true });
  const opened = await openDatabase({ connectionString: url.href });
  if (!opened.ok) throw new Error(opened.code);
  const id = await activeConnection(opened.database.ledger);
  await withTenant(opened.database.ledger, id, (trx) => insertInboxEntry(trx, { event: 'e', recordKey: '1', receivedAt: TEST_NOW }));
  expect(await runAsOwner(url.href, 'select * from inbox')).toEqual([]);
  // References look past the wall: erasing a connection erases everything of it.
  await runAsOwner(url.href, 'delete from connections');
  expect(await runAsOwner(address, 'select * from inbox')).toEqual([]);
  await opened.database.close();
  await runAsOwner(address, `drop owned by ${owner} cascade; alter database ${name} owner to postgres; drop role ${owner}`);
});

test('an owner that may not make roles or tables is told so', async () => {
  const address = await emptyTestDatabase();
  const login = `login_${new URL(address).pathname.slice(1)}`;
  await runAsOwner(address, `create role ${login} login`);
  const url = new URL(address);
  url.username = login;
  expect(await migrate(url.href)).toMatchObject({ ok: false, code: 'database.owner-rights' });
  await runAsOwner(address, `drop role ${login}`);
});
