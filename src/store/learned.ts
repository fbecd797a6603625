/** What a connection's vendor has taught us, by topic: the next document is right at once. The topics are sync/learned.ts's own. */
import type { TenantTransaction } from './database.ts';

export async function readLearned(trx: TenantTransaction): Promise<Map<string, string>> {
  const rows = await trx.selectFrom('learned').select(['topic', 'value']).execute();
  return new Map(rows.map(({ topic, value }) => [topic, value]));
}

export async function forgetLearned(trx: TenantTransaction, topic: string): Promise<void> {
  await trx.deleteFrom('learned').where('topic', '=', topic).execute();
}

/** The newest answer counts. */
export async function saveLearned(trx: TenantTransaction, topic: string, value: string, now: Date): Promise<void> {
  await trx
    .insertInto('learned')
    .values({ connection_id: trx.connectionId, topic, value, learned_at: now })
    .onConflict((conflict) => conflict.columns(['connection_id', 'topic']).doUpdateSet({ value, learned_at: now }))
    .execute();
}
