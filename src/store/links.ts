/** Links: "this Rackbeat record is that eAccounting record", one to one within a kind. */
import { sql } from 'kysely';
import type { TenantTransaction } from './database.ts';
import { toJsonb } from './safe-text.ts';

export type LinkKind = 'customer' | 'supplier' | 'item' | 'invoice' | 'test-draft';

export interface Link {
  kind: LinkKind;
  /** Rackbeat's number. */
  rackbeatKey: string;
  generation: number;
  rackbeatId: string | null;
  eaccountingId: string;
  eaccountingNumber: string | null;
  /** What we remember of the other side, with the time at which it was read; `lasting` stays as long as the two belong together. */
  facts: Record<string, unknown>;
  updatedAt: Date;
}

const COLUMNS = [
  'kind',
  'rackbeat_key',
  'generation',
  'rackbeat_id',
  'eaccounting_id',
  'eaccounting_number',
  'facts',
  'updated_at',
] as const;

interface LinkColumns {
  kind: string;
  rackbeat_key: string;
  generation: number;
  rackbeat_id: string | null;
  eaccounting_id: string;
  eaccounting_number: string | null;
  facts: Record<string, unknown>;
  updated_at: Date;
}

const readLink = (row: LinkColumns): Link => ({
  kind: row.kind as LinkKind,
  rackbeatKey: row.rackbeat_key,
  generation: row.generation,
  rackbeatId: row.rackbeat_id,
  eaccountingId: row.eaccounting_id,
  eaccountingNumber: row.eaccounting_number,
  facts: row.facts,
  updatedAt: row.updated_at,
});

export async function findLink(trx: TenantTransaction, kind: LinkKind, rackbeatKey: string, generation = 1): Promise<Link | null> {
  const row = await trx
    .selectFrom('links')
    .select(COLUMNS)
    .where('kind', '=', kind)
    .where('rackbeat_key', '=', rackbeatKey)
    .where('generation', '=', generation)
    .executeTakeFirst();
  return row ? readLink(row) : null;
}

/** The link of the last document made for a record; the first and usually only one has generation 1. */
export async function latestLink(trx: TenantTransaction, kind: LinkKind, rackbeatKey: string): Promise<Link | null> {
  const row = await trx
    .selectFrom('links')
    .select(COLUMNS)
    .where('kind', '=', kind)
    .where('rackbeat_key', '=', rackbeatKey)
    .orderBy('generation', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ? readLink(row) : null;
}

/** Any link of this kind; null when there is none. */
export async function anyLink(trx: TenantTransaction, kind: LinkKind): Promise<Link | null> {
  const row = await trx
    .selectFrom('links')
    .select(COLUMNS)
    .where('kind', '=', kind)
    .orderBy('linked_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ? readLink(row) : null;
}

/** The links of these records in every generation. */
export async function linksOfRecords(trx: TenantTransaction, kind: LinkKind, rackbeatKeys: readonly string[]): Promise<Link[]> {
  if (rackbeatKeys.length === 0) return [];
  const rows = await trx.selectFrom('links').select(COLUMNS).where('kind', '=', kind).where('rackbeat_key', 'in', rackbeatKeys).execute();
  return rows.map(readLink);
}

/** All links among these keys, in one query. */
export async function findLinks(trx: TenantTransaction, kind: LinkKind, rackbeatKeys: readonly string[]): Promise<Map<string, Link>> {
  if (rackbeatKeys.length === 0) return new Map();
  const rows = await trx
    .selectFrom('links')
    .select(COLUMNS)
    .where('kind', '=', kind)
    .where('rackbeat_key', 'in', rackbeatKeys)
    .where('generation', '=', 1)
    .execute();
  return new Map(rows.map((row) => [row.rackbeat_key, readLink(row)]));
}

/** A customer's cards for other currencies than his own: their keys are his number, a colon and the currency. */
export async function currencyLinks(trx: TenantTransaction, customer: string): Promise<Link[]> {
  const rows = await trx
    .selectFrom('links')
    .select(COLUMNS)
    .where('kind', '=', 'customer')
    .where(sql<boolean>`starts_with(rackbeat_key, ${`${customer}:`})`)
    .orderBy('rackbeat_key')
    .execute();
  return rows.map(readLink);
}

/** Who already owns an eAccounting record. */
export async function findLinkTo(trx: TenantTransaction, kind: LinkKind, eaccountingId: string): Promise<Link | null> {
  const row = await trx
    .selectFrom('links')
    .select(COLUMNS)
    .where('kind', '=', kind)
    .where('eaccounting_id', '=', eaccountingId)
    .executeTakeFirst();
  return row ? readLink(row) : null;
}

/** Every record of a kind that stands in both systems: eAccounting's id → Rackbeat's number. One to one, so it may be turned round. */
export async function linkedNumbers(trx: TenantTransaction, kind: LinkKind): Promise<Map<string, string>> {
  const rows = await trx
    .selectFrom('links')
    .select(['eaccounting_id', 'rackbeat_key'])
    .where('kind', '=', kind)
    .where('generation', '=', 1)
    .execute();
  return new Map(rows.map((row) => [row.eaccounting_id, row.rackbeat_key]));
}

/** Makes links in bulk. One that either side has already is left as it is; returns the Rackbeat numbers that were linked. */
export async function addLinks(trx: TenantTransaction, links: readonly Omit<Link, 'updatedAt'>[], now: Date): Promise<Set<string>> {
  if (links.length === 0) return new Set();
  const rows = await trx
    .insertInto('links')
    .values(
      links.map((link) => ({
        connection_id: trx.connectionId,
        kind: link.kind,
        rackbeat_key: link.rackbeatKey,
        generation: link.generation,
        rackbeat_id: link.rackbeatId,
        eaccounting_id: link.eaccountingId,
        eaccounting_number: link.eaccountingNumber,
        facts: toJsonb(link.facts),
        linked_at: now,
        updated_at: now,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .returning('rackbeat_key')
    .execute();
  return new Set(rows.map((row) => row.rackbeat_key));
}

/** Which of these eAccounting records belong to a Rackbeat record. */
export async function linkedAmong(trx: TenantTransaction, kind: LinkKind, eaccountingIds: readonly string[]): Promise<Set<string>> {
  // One array, not a parameter each: there may be more of them than a statement takes parameters.
  const { rows } = await sql<{ eaccounting_id: string }>`
    select eaccounting_id from links where kind = ${kind} and eaccounting_id = any(${[...eaccountingIds]}::text[])`.execute(trx);
  return new Set(rows.map((row) => row.eaccounting_id));
}

/** What is remembered of these records is not believed any more: whoever needs one reads it again. */
export async function doubtLinks(trx: TenantTransaction, kind: LinkKind, rackbeatKeys: readonly string[]): Promise<void> {
  await sql`
    update links set facts = facts || ${toJsonb({ readAt: new Date(0).toISOString() })}
    where kind = ${kind} and rackbeat_key = any(${[...rackbeatKeys]}::text[]) and generation = 1`.execute(trx);
}

/** Makes or renews a link. */
export async function saveLink(trx: TenantTransaction, link: Omit<Link, 'updatedAt'>, now: Date): Promise<void> {
  const facts = toJsonb(link.facts);
  await trx
    .insertInto('links')
    .values({
      connection_id: trx.connectionId,
      kind: link.kind,
      rackbeat_key: link.rackbeatKey,
      generation: link.generation,
      rackbeat_id: link.rackbeatId,
      eaccounting_id: link.eaccountingId,
      eaccounting_number: link.eaccountingNumber,
      facts,
      linked_at: now,
      updated_at: now,
    })
    .onConflict((conflict) =>
      conflict.columns(['connection_id', 'kind', 'rackbeat_key', 'generation']).doUpdateSet({
        rackbeat_id: link.rackbeatId,
        eaccounting_id: link.eaccountingId,
        eaccounting_number: link.eaccountingNumber,
        facts: sql`excluded.facts || case when links.eaccounting_id = excluded.eaccounting_id and links.facts ? 'lasting'
          then jsonb_build_object('lasting', links.facts->'lasting') else '{}'::jsonb end`,
        updated_at: now,
      }),
    )
    .execute();
}

/** When an invoice last arrived over there; null when none has. */
export async function lastArrivalAt(trx: TenantTransaction): Promise<Date | null> {
  const row = await trx
    .selectFrom('links')
    .select('linked_at')
    .where('kind', '=', 'invoice')
    .orderBy('linked_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.linked_at ?? null;
}

/** Forgets a link whose eAccounting record is gone. */
export async function removeLink(trx: TenantTransaction, kind: LinkKind, rackbeatKey: string): Promise<void> {
  await trx.deleteFrom('links').where('kind', '=', kind).where('rackbeat_key', '=', rackbeatKey).execute();
}
