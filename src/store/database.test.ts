import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { activeConnection } from '../../test/support/connections.ts';
import { emptyTestDatabase, testDatabase } from '../../test/support/database.ts';
import { judge } from './check-server.ts';
import { openDatabase, withTenant } from './database.ts';
import { insertInboxEntry, listInboxEntries } from './inbox.ts';
import { APP_ROLE } from './pools.ts';

const { ledger, connectionString, asOwner } = await testDatabase({ ledgerPoolSize: 1 });
const now = new Date('2026-11-24T08:00:00.123Z');

const show = async (name: string): Promise<string | null> => {
  const { rows } = await sql<{ value: string | null }>`select current_setting(${name}, true) as value`.execute(ledger);
  return rows[0]?.value ?? null;
};

test('what the ledger commits is on disk when the commit returns', async () => {
  expect(await show('fsync')).toBe('on');
  expect(await show('synchronous_commit')).toBe('on');
  expect(await show('full_page_writes')).toBe('on');
});

test.each([
  ['fsync off', { fsync: 'off' }, 'database.not-durable'],
  ['full_page_writes off', { full_page_writes: 'off' }, 'database.not-durable'],
  ['synchronous_commit off', { synchronous_commit: 'off' }, 'database.not-durable'],
  ['commits that reach only this machine’s disk when a standby was asked for', { synchronous_commit: 'local' }, 'database.not-durable'],
  ['the owner instead of the app’s role', { role: 'postgres' }, 'database.role-unsafe'],
  ['a superuser', { superuser: true }, 'database.role-unsafe'],
  ['a role past row-level security', { bypassrls: true }, 'database.role-unsafe'],
])('refused: %s', (_name, fault, code) => {
  const good = {
    fsync: 'on',
    full_page_writes: 'on',
    synchronous_commit: 'on',
    role: APP_ROLE,
    superuser: false,
    bypassrls: false,
  };
  expect(judge(good)).toBeNull();
  expect(judge({ ...good, ...fault })).toMatchObject({ code });
});

test.each([
  ['nobody at the socket', 'postgresql://postgres@localhost/x?host=/nowhere', 'database.unreachable'],
  ['nobody at the port', 'postgresql://postgres@127.0.0.1:1/x', 'database.unreachable'],
])('refused with a reason: %s', async (_name, address, code) => {
  expect(await openDatabase({ connectionString: address })).toMatchObject({ ok: false, code });
});

test('refused with a reason: an absent database, and one that is not migrated', async () => {
  const absent = connectionString.replace(/test_\w+/, 'absent');
  expect(await openDatabase({ connectionString: absent })).toMatchObject({ ok: false, code: 'database.missing' });
  const empty = await openDatabase({ connectionString: await emptyTestDatabase() });
  // The role belongs to the whole server, so here only the tables are missing; the program migrates before it opens.
  if (empty.ok) await empty.database.close();
});

test('the operator’s own options in the address survive beside ours', async () => {
  const opened = await openDatabase({ connectionString: `${connectionString}&options=-c%20work_mem%3D7MB`, ledgerPoolSize: 1 });
  if (!opened.ok) throw new Error(opened.code);
  const { rows } = await sql<{
    work_mem: string;
    role: string;
  }>`select current_setting('work_mem') as work_mem, current_user as role`.execute(opened.database.ledger);
  await opened.database.close();
  expect(rows).toEqual([{ work_mem: '7MB', role: APP_ROLE }]);
});

test('the tenant ends with its transaction, committed or failed, though the session goes on', async () => {
  const id = await activeConnection(ledger);
  const session = async () => (await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(ledger)).rows[0]?.pid;
  const before = await session();
  await withTenant(ledger, id, async (trx) => {
    await insertInboxEntry(trx, { event: 'e', recordKey: '1', receivedAt: now });
  });
  expect(await show('app.connection_id')).toBe('');
  const failing = withTenant(ledger, id, async (trx) => {
    expect(await listInboxEntries(trx, 9)).toHaveLength(1);
    await sql`select 1 / 0`.execute(trx);
  });
  await expect(failing).rejects.toThrow('division by zero');
  expect(await show('app.connection_id')).toBe('');
  const { rows } = await sql`select * from inbox`.execute(ledger);
  expect(rows).toEqual([]);
  expect(await session()).toBe(before);
});

test('a session that breaks in the middle of a transaction fails that transaction and nothing else', async () => {
  const id = await activeConnection(ledger);
  const broken = withTenant(ledger, id, async (trx) => {
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(trx);
    await asOwner('select pg_terminate_backend($1)', [rows[0]?.pid]);
    await insertInboxEntry(trx, { event: 'e', recordKey: '1', receivedAt: now });
  });
  await expect(broken).rejects.toThrow(/terminat|connection error/);
  expect(await withTenant(ledger, id, (trx) => listInboxEntries(trx, 9))).toEqual([]);
});

test('what is asked together is answered in the order in which it was asked', async () => {
  const id = await activeConnection(ledger);
  const seen = await withTenant(ledger, id, async (trx) => {
    const [, first, , second] = await Promise.all([
      insertInboxEntry(trx, { event: 'e', recordKey: '1', receivedAt: now }),
      listInboxEntries(trx, 9),
      insertInboxEntry(trx, { event: 'e', recordKey: '2', receivedAt: now }),
      listInboxEntries(trx, 9),
    ]);
    return [first.length, second.length];
  });
  expect(seen).toEqual([1, 2]);
});

test('a transaction in which a statement failed unseen is not committed, and says so', async () => {
  const id = await activeConnection(ledger);
  const unseen = withTenant(ledger, id, async (trx) => {
    await insertInboxEntry(trx, { event: 'e', recordKey: '1', receivedAt: now });
    await sql`select 1 / 0`.execute(trx).catch(() => {});
  });
  await expect(unseen).rejects.toThrow('rolled back');
  expect(await withTenant(ledger, id, (trx) => listInboxEntries(trx, 9))).toEqual([]);
});

test('a handle that outlives its transaction reaches nothing: its session may serve another tenant by then', async () => {
  const id = await activeConnection(ledger);
  const kept = await withTenant(ledger, id, async (trx) => ({ trx }));
  await expect(listInboxEntries(kept.trx, 9)).rejects.toThrow('is over');
  const late = withTenant(ledger, id, async (trx) => {
    await Promise.all([
      sql`select 1 / 0`.execute(trx),
      listInboxEntries(trx, 9).then(() => insertInboxEntry(trx, { event: 'late', recordKey: '1', receivedAt: now })),
    ]);
  });
  await expect(late).rejects.toThrow('division by zero');
  expect(await withTenant(ledger, id, (trx) => listInboxEntries(trx, 9))).toEqual([]);
});

test.each([
  'alter table inbox disable row level security',
  'drop policy tenant on inbox',
  'create table stray (id int)',
  'truncate inbox',
  'insert into kysely_migration values (1)',
  `alter role ${APP_ROLE} bypassrls`,
])('the app’s role cannot make itself or its tables less walled: %s', async (statement) => {
  await expect(sql.raw(statement).execute(ledger)).rejects.toThrow(/permission denied|must be owner/);
});

test('asking for every row past the wall is an error, not an answer', async () => {
  await expect(sql.raw('set row_security = off; select * from inbox').execute(ledger)).rejects.toThrow('row-level security');
});

test('moments keep their milliseconds, counters are numbers, text with NUL is stored without', async () => {
  const id = await activeConnection(ledger);
  const entry = await withTenant(ledger, id, async (trx) => {
    const row = await insertInboxEntry(trx, { event: 'a\0b', recordKey: '\ud800', receivedAt: now });
    expect(row).toBeTypeOf('number');
    return (await listInboxEntries(trx, 1))[0];
  });
  expect(entry).toEqual({ event: 'a\ufffdb', recordKey: '\ufffd', receivedAt: now });
});

test('a statement that never ends is ended, and a transaction left open too', async () => {
  expect(await show('statement_timeout')).toBe('30s');
  expect(await show('idle_in_transaction_session_timeout')).toBe('1min');
});
