/** What a person has decided about a transfer, written where its next run reads it. */
import { sql } from 'kysely';
import type { Message } from '../core/failure.ts';
import type { TransferId } from '../core/ids.ts';
import type { TenantTransaction } from './database.ts';
import { type JsonText, toJsonb } from './safe-text.ts';

/** Writes what a person has decided, and lets the transfer begin anew. A run that is under way keeps the decision and is followed by another. */
export async function decideTransfer(
  trx: TenantTransaction,
  id: TransferId,
  { decided, reason, byPerson }: { decided: Record<string, unknown>; reason: Message; byPerson: string | null },
  now: Date,
): Promise<void> {
  await trx
    .updateTable('transfers')
    .set({
      facts: sql<JsonText>`facts || ${toJsonb({ decided })}`,
      state: 'waiting',
      reason_code: reason.code,
      reason_params: toJsonb(reason.params),
      attempts: 0,
      claims_without_end: 0,
      wake_at: now,
      by_person: byPerson,
      updated_at: now,
    })
    .where('id', '=', id)
    .execute();
}
