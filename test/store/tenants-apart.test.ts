/** Tenants apart, in the store: shown for every function there is, and for every table there is. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, describe, expect, test } from 'vitest';
import { activeConnection } from '../support/connections.ts';
import { testDatabase } from '../support/database.ts';
import { NOT_IN_A_TENANT } from './not-in-a-tenant.ts';
import { TENANT_CASES } from './tenant-cases.ts';
import { twoTenants } from './two-tenants.ts';

const { ledger, connectionString, asOwner } = await testDatabase();
const world = await twoTenants(connectionString);
afterAll(() => world.close());

const STORE = join(import.meta.dirname, '../../src/store');
const modules = readdirSync(STORE).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));

async function exportedFunctions(module: string): Promise<string[]> {
  const exports = (await import(join(STORE, module))) as Record<string, unknown>;
  return Object.keys(exports).filter((name) => typeof exports[name] === 'function');
}

test('every exported function of the store has a case or a reason', async () => {
  const missing: string[] = [];
  for (const module of modules) {
    if (NOT_IN_A_TENANT[module] !== undefined) continue;
    for (const name of await exportedFunctions(module)) {
      if (!TENANT_CASES[module]?.[name] && NOT_IN_A_TENANT[`${module}#${name}`] === undefined) missing.push(`${module}#${name}`);
    }
  }
  expect(missing).toEqual([]);
});

test('no case is of a function that is gone', async () => {
  for (const [module, cases] of Object.entries(TENANT_CASES))
    expect(await exportedFunctions(module)).toEqual(expect.arrayContaining(Object.keys(cases)));
});

const everyCase = Object.entries(TENANT_CASES).flatMap(([module, cases]) =>
  Object.entries(cases).map(([name, act]) => ({ name: `${module}#${name}`, act })),
);

describe.each(everyCase)('$name', ({ act }) => {
  test('does not notice whether another tenant exists, and leaves it as it is', async () => {
    expect(await world.reaches(act)).toBe(false);
  });
  test('does what it is for in the tenant itself, so that the case means something', async () => {
    expect(await world.reaches(act, { as: 'other' })).toBe(true);
  });
});

test('without row-level security most of these calls would reach the other tenant', async () => {
  const reached: string[] = [];
  for (const { name, act } of everyCase) if (await world.reaches(act, { unguarded: true })) reached.push(name);
  expect(reached.length).toBeGreaterThan(everyCase.length / 2);
});

const tenantTables = await asOwner<{ name: string; enabled: boolean; forced: boolean; policies: string[] }>(`
  select c.relname as name, c.relrowsecurity as enabled, c.relforcerowsecurity as forced,
    array(select p.polname::text from pg_policy p where p.polrelid = c.oid and p.polcmd = '*' and p.polqual is not null and p.polwithcheck is not null) as policies
  from pg_class c join pg_attribute a on a.attrelid = c.oid
  where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace and a.attname = 'connection_id' and not a.attisdropped
  order by 1`);

test('the tables of tenants are found', () => {
  expect(tenantTables.length).toBeGreaterThanOrEqual(12);
});

describe.each(tenantTables)('table $name', ({ name, enabled, forced, policies }) => {
  test('has forced row-level security with one policy for reading and writing', () => {
    expect({ enabled, forced, policies }).toEqual({ enabled: true, forced: true, policies: ['tenant'] });
  });
  test('has rows, and shows none without a tenant or in a third tenant', async () => {
    expect((await asOwner(`select from ${name} where connection_id = '${world.other.id}'`)).length).toBeGreaterThan(0);
    expect((await sql`select from ${sql.table(name)}`.execute(ledger)).rows).toEqual([]);
    const third = await activeConnection(ledger);
    await ledger.transaction().execute(async (trx) => {
      await sql`select set_config('app.connection_id', ${third}, true)`.execute(trx);
      expect((await sql`select from ${sql.table(name)}`.execute(trx)).rows).toEqual([]);
    });
  });
  test('takes no row for another tenant', async () => {
    const writing = ledger.transaction().execute(async (trx) => {
      await sql`select set_config('app.connection_id', ${world.own.id}, true)`.execute(trx);
      await sql`update ${sql.table(name)} set connection_id = ${world.other.id}`.execute(trx);
    });
    await expect(writing).rejects.toThrow('row-level security');
  });
  test('refers to other tables of tenants only together with the tenant', async () => {
    const references = await asOwner<{ columns: string[] }>(`
      select array(select a.attname::text from unnest(k.conkey) c join pg_attribute a on a.attrelid = k.conrelid and a.attnum = c) as columns
      from pg_constraint k where k.contype = 'f' and k.conrelid = '${name}'::regclass`);
    for (const { columns } of references) expect(columns).toContain('connection_id');
  });
});

test('erasing a connection erases every row of it', async () => {
  const id = world.own.id;
  await asOwner('delete from connections where id = $1', [id]);
  const left: string[] = [];
  for (const { name } of tenantTables) if ((await asOwner(`select from ${name} where connection_id = '${id}'`)).length > 0) left.push(name);
  expect(left).toEqual([]);
});
