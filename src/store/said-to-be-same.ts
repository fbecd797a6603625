/** A person's word that two records are one, for where nothing but a number agrees. It holds for the record that was shown, not for a later one. */
import { sql } from 'kysely';
import type { TenantTransaction } from './database.ts';

export interface SaidToBeSame {
  kind: 'item' | 'customer';
  /** Rackbeat's number. */
  rackbeatKey: string;
  eaccountingNumber: string;
  /** The other record's name as it was shown; null where only its number was. */
  eaccountingName: string | null;
}

/** The latest word counts. */
export async function sayTheyAreSame(trx: TenantTransaction, said: readonly SaidToBeSame[], statedName: string, now: Date): Promise<void> {
  if (said.length === 0) return;
  await trx
    .insertInto('said_to_be_same')
    .values(
      said.map((one) => ({
        connection_id: trx.connectionId,
        kind: one.kind,
        rackbeat_key: one.rackbeatKey,
        eaccounting_number: one.eaccountingNumber,
        eaccounting_name: one.eaccountingName,
        stated_name: statedName,
        said_at: now,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['connection_id', 'kind', 'rackbeat_key']).doUpdateSet({
        eaccounting_number: sql.ref('excluded.eaccounting_number'),
        eaccounting_name: sql.ref('excluded.eaccounting_name'),
        stated_name: sql.ref('excluded.stated_name'),
        said_at: sql.ref('excluded.said_at'),
      }),
    )
    .execute();
}

export interface IdentityWord {
  eaccountingNumber: string;
  eaccountingName: string | null;
  statedName: string;
}

export async function whatIsSaid(trx: TenantTransaction, kind: SaidToBeSame['kind'], rackbeatKey: string): Promise<IdentityWord | null> {
  const row = await trx
    .selectFrom('said_to_be_same')
    .select(['eaccounting_number as eaccountingNumber', 'eaccounting_name as eaccountingName', 'stated_name as statedName'])
    .where('kind', '=', kind)
    .where('rackbeat_key', '=', rackbeatKey)
    .executeTakeFirst();
  return row ?? null;
}
