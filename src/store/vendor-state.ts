/** How the two vendors are doing, as all processes see it: open breakers, and the spent tokens of the rate windows. No tenant's data. */
import { sql } from 'kysely';
import type { OutsideSystem } from '../core/failure.ts';
import type { ConnectionId } from '../core/ids.ts';
import type { Ledger } from './database.ts';

/** Vendors that are asked only now and then, because they failed: for everybody, or for this connection. */
export async function brokenVendors(ledger: Ledger, connectionId: ConnectionId): Promise<Set<OutsideSystem>> {
  const systems = ['rackbeat', 'eaccounting'] as const;
  const keys = systems.flatMap((system) => [system, `${system} ${connectionId}`]);
  const rows = await ledger.selectFrom('breakers').select('key').where('key', 'in', keys).where('open_until', 'is not', null).execute();
  return new Set(systems.filter((system) => rows.some(({ key }) => key === system || key.startsWith(`${system} `))));
}

/** The most tokens that a live window whose name begins so has spent; 0 when none is live. `nowMs` in milliseconds. */
export async function spentTokens(ledger: Ledger, beginsWith: string, nowMs: number): Promise<number> {
  const row = await ledger
    .selectFrom('rate_windows')
    .select(({ fn }) => fn.max('points').as('points'))
    .where(sql<boolean>`starts_with(key, ${beginsWith})`)
    .where('expire', '>', nowMs)
    .executeTakeFirst();
  return row?.points ?? 0;
}
