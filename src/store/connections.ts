/**
 * The directory of connections: which Rackbeat account is tied to which eAccounting company, and in what state. Read
 * across tenants, so nothing secret is in it.
 */
import { randomUUID } from 'node:crypto';
import { type Selectable, sql, type Transaction } from 'kysely';
import { asConnectionId, type ConnectionId } from '../core/ids.ts';
import type { Ledger } from './database.ts';
import type { ConnectionState, ConnectionsTable, Tables } from './tables.ts';

/** What both systems say about a company when it is connected. */
export interface ConnectionFacts {
  rackbeatOrigin: string;
  rackbeatAccountId: string;
  rackbeatCompanyName: string;
  rackbeatOrganisationNumber: string | null;
  appSlug: string | null;
  eaccountingOrigin: string;
  eaccountingCompanyId: string;
  eaccountingCompanyName: string;
  eaccountingOrganisationNumber: string | null;
  /** Two letters. */
  countryCode: string;
  /** Three letters. */
  currencyCode: string;
  /** IANA name. */
  timeZone: string;
}

export interface ConnectionRow extends ConnectionFacts {
  id: ConnectionId;
  state: ConnectionState;
  /** Of the secret in the settings page's address. */
  entranceSecretHash: string | null;
  createdAt: Date;
  confirmedAt: Date | null;
  updatedAt: Date;
}

const readConnection = (row: Selectable<ConnectionsTable>): ConnectionRow => ({
  id: row.id,
  state: row.state,
  rackbeatOrigin: row.rackbeat_origin,
  rackbeatAccountId: row.rackbeat_account_id,
  rackbeatCompanyName: row.rackbeat_company_name,
  rackbeatOrganisationNumber: row.rackbeat_organisation_number,
  appSlug: row.app_slug,
  eaccountingOrigin: row.eaccounting_origin,
  eaccountingCompanyId: row.eaccounting_company_id,
  eaccountingCompanyName: row.eaccounting_company_name,
  eaccountingOrganisationNumber: row.eaccounting_organisation_number,
  countryCode: row.country_code,
  currencyCode: row.currency_code,
  timeZone: row.time_zone,
  entranceSecretHash: row.entrance_secret_hash,
  createdAt: row.created_at,
  confirmedAt: row.confirmed_at,
  updatedAt: row.updated_at,
});

const columnsOf = (facts: ConnectionFacts) => ({
  rackbeat_origin: facts.rackbeatOrigin,
  rackbeat_account_id: facts.rackbeatAccountId,
  rackbeat_company_name: facts.rackbeatCompanyName,
  rackbeat_organisation_number: facts.rackbeatOrganisationNumber,
  app_slug: facts.appSlug,
  eaccounting_origin: facts.eaccountingOrigin,
  eaccounting_company_id: facts.eaccountingCompanyId,
  eaccounting_company_name: facts.eaccountingCompanyName,
  eaccounting_organisation_number: facts.eaccountingOrganisationNumber,
  country_code: facts.countryCode,
  currency_code: facts.currencyCode,
  time_zone: facts.timeZone,
});

export async function findConnection(ledger: Ledger, id: ConnectionId): Promise<ConnectionRow | null> {
  const row = await ledger.selectFrom('connections').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? readConnection(row) : null;
}

/** By Rackbeat's account, as in the settings page's address. */
export async function findConnectionByAccount(ledger: Ledger, rackbeatOrigin: string, accountId: string): Promise<ConnectionRow | null> {
  const row = await ledger
    .selectFrom('connections')
    .selectAll()
    .where('rackbeat_origin', '=', rackbeatOrigin)
    .where('rackbeat_account_id', '=', accountId)
    .executeTakeFirst();
  return row ? readConnection(row) : null;
}

/** Connections in these states, oldest first. */
export async function listConnections(ledger: Ledger, states: readonly ConnectionState[] = ['active']): Promise<ConnectionRow[]> {
  const rows = await ledger
    .selectFrom('connections')
    .selectAll()
    .where('state', 'in', states)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  return rows.map(readConnection);
}

export type InstallOutcome =
  | { outcome: 'installed'; connection: ConnectionRow; again: boolean }
  /** This Rackbeat account was tied to another company; its links and numbers belong there. */
  | { outcome: 'other-company'; connection: ConnectionRow };

/**
 * Stores an installation as unconfirmed. A known account keeps its id, and with it settings, links and waiting
 * transfers. Another eAccounting company than before is refused unless `acceptOtherCompany`.
 */
export async function installConnection(
  trx: Transaction<Tables>,
  facts: ConnectionFacts,
  now: Date,
  { acceptOtherCompany = false } = {},
): Promise<InstallOutcome> {
  const row = await trx
    .insertInto('connections')
    .values({ id: asConnectionId(randomUUID()), state: 'unconfirmed', ...columnsOf(facts), created_at: now, updated_at: now })
    // Not "do nothing": the update locks the row that is there, so two installs of one account come one after the other.
    .onConflict((conflict) => conflict.columns(['rackbeat_origin', 'rackbeat_account_id']).doUpdateSet({ updated_at: now }))
    .returningAll()
    .returning(sql<boolean>`xmax = 0`.as('made'))
    .executeTakeFirstOrThrow();
  if (row.made) return { outcome: 'installed', connection: readConnection(row), again: false };
  const sameCompany = row.eaccounting_origin === facts.eaccountingOrigin && row.eaccounting_company_id === facts.eaccountingCompanyId;
  if (!sameCompany && !acceptOtherCompany) return { outcome: 'other-company', connection: readConnection(row) };
  const updated = await trx
    .updateTable('connections')
    .set({ ...columnsOf(facts), state: 'unconfirmed', confirmed_at: null, updated_at: now })
    .where('id', '=', row.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  return { outcome: 'installed', connection: readConnection(updated), again: true };
}

/** From where to where a connection may go; everything else is a stale page or a late webhook. */
const TRANSITIONS: Record<ConnectionState, readonly ConnectionState[]> = {
  unconfirmed: ['active', 'uninstalled'],
  active: ['reconnect-needed', 'uninstalled'],
  'reconnect-needed': ['active', 'uninstalled'],
  uninstalled: [],
};

export type StateChange = 'changed' | 'already' | 'not-from-here' | 'company-taken';

/**
 * Moves a connection to another state. `company-taken`: another connection of the same eAccounting company is active;
 * two would both transfer the same invoices.
 */
export async function changeConnectionState(
  trx: Transaction<Tables>,
  id: ConnectionId,
  to: ConnectionState,
  now: Date,
): Promise<StateChange> {
  // All connections of the company are locked in one order: two confirmations at once would otherwise both find the
  // company free, and one would run into the unique index with its transaction lost.
  const family = await trx
    .selectFrom('connections as one')
    .innerJoin('connections as other', (join) =>
      join
        .onRef('other.eaccounting_origin', '=', 'one.eaccounting_origin')
        .onRef('other.eaccounting_company_id', '=', 'one.eaccounting_company_id'),
    )
    .select(['other.id', 'other.state'])
    .where('one.id', '=', id)
    .orderBy('other.id')
    .forUpdate('other')
    .execute();
  const self = family.find((row) => row.id === id);
  if (!self) return 'not-from-here';
  if (self.state === to) return 'already';
  if (!TRANSITIONS[self.state].includes(to)) return 'not-from-here';
  const holds = (state: ConnectionState): boolean => state === 'active' || state === 'reconnect-needed';
  if (holds(to) && family.some((row) => row.id !== id && holds(row.state))) return 'company-taken';
  await trx
    .updateTable('connections')
    .set({ state: to, updated_at: now, ...(self.state === 'unconfirmed' && to === 'active' ? { confirmed_at: now } : {}) })
    .where('id', '=', id)
    .execute();
  return 'changed';
}

/** Sets the hash of the secret in the settings page's address; null closes the entrance. */
export async function setEntranceSecretHash(ledger: Ledger, id: ConnectionId, hash: string | null, now: Date): Promise<void> {
  await ledger.updateTable('connections').set({ entrance_secret_hash: hash, updated_at: now }).where('id', '=', id).execute();
}
