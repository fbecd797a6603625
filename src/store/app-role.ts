/**
 * The role of the running program and what it may touch: rows of our tables, and the job library's schema. It owns no
 * table of ours, so it can neither drop a policy nor change a column.
 */
import { type Kysely, sql } from 'kysely';
import { errorCode } from './check-server.ts';
import { APP_ROLE, BOSS_SCHEMA } from './pools.ts';

const role = sql.id(APP_ROLE);
const bossSchema = sql.id(BOSS_SCHEMA);

// Roles belong to the whole server while our lock belongs to one database: two databases migrated at once may both find
// the role absent (then the second create fails with one of these), or write the same grant ("tuple concurrently updated").
const DUPLICATE_OBJECT = '42710';
const UNIQUE_VIOLATION = '23505';
const CONCURRENT_UPDATE = 'XX000';
const TRIES = 5;

const INSUFFICIENT_PRIVILEGE = '42501';

/**
 * Makes the role if it is absent and lets the present login take it. Throws 42501 if the login may do neither: then a
 * superuser has to run both statements once.
 */
export async function ensureAppRole(owner: Kysely<unknown>): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const { rows } = await sql`select from pg_roles where rolname = ${APP_ROLE}`.execute(owner);
      if (rows.length === 0) await sql`create role ${role} nologin nosuperuser nobypassrls nocreatedb nocreaterole`.execute(owner);
      // A creator of roles is administrator of its creations but, since version 16, may not take them without this.
      if (!(await canTakeRole(owner))) await sql`grant ${role} to current_user`.execute(owner);
      return;
    } catch (error) {
      const raced = [DUPLICATE_OBJECT, UNIQUE_VIOLATION, CONCURRENT_UPDATE].includes(errorCode(error) ?? '');
      if (!raced || attempt === TRIES) throw error;
    }
  }
}

/** Tried, not looked up: what allows it differs between the versions. */
async function canTakeRole(owner: Kysely<unknown>): Promise<boolean> {
  try {
    await sql`set role ${role}`.execute(owner);
    await sql`reset role`.execute(owner);
    return true;
  } catch (error) {
    if (errorCode(error) === INSUFFICIENT_PRIVILEGE) return false;
    throw error;
  }
}

/** Gives the role its rights on every table of ours; run after the migrations, changes nothing the second time. */
export async function grantToAppRole(owner: Kysely<unknown>): Promise<void> {
  await sql`create schema if not exists ${bossSchema} authorization ${role}`.execute(owner);
  await sql`grant usage on schema public to ${role}`.execute(owner);
  // Only what this login owns: an operator's database may hold tables of others, which are none of our business.
  const { rows } = await sql<{ name: string }>`
    select relname as name from pg_class
    where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace and relowner = current_user::regrole
      and relname not like 'kysely%'`.execute(owner);
  const tables = rows.map(({ name }) => sql.table(name));
  await sql`grant select, insert, update, delete on ${sql.join(tables)} to ${role}`.execute(owner);
}
