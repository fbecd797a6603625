/**
 * Wakes any number of records with two statements: what is queued already is drawn to now, the rest is queued. The queued
 * ones come first, because a row that is locked cannot be fetched by a worker before this transaction has told what it knows.
 */
import { fromKysely, type PgBoss } from 'pg-boss';
import { TRANSFER_QUEUE, type TransferJob, transferKey } from './names.ts';

export type EnqueueTransaction = Parameters<typeof fromKysely>[0];

export interface WantedWake {
  job: TransferJob;
  priority: number;
}

/** Between the two statements somebody may queue one of the same records for later: then it is drawn to now in the next round. */
const MOST_ROUNDS = 3;

/** In one order everywhere, so that two batches that meet wait for each other instead of blocking each other. */
const drawToNow = (schema: string): string => `
  with wanted as (select * from unnest($2::text[], $3::int[]) as w (key, priority)),
  queued as (
    select job.id, wanted.priority from ${schema}.job job join wanted on wanted.key = job.singleton_key
    where job.name = $1 and job.state < 'active'
    order by job.singleton_key, job.id for update of job
  )
  update ${schema}.job job
  set start_after = least(job.start_after, ${schema}.job_now()),
    keep_until = job.keep_until + (least(job.start_after, ${schema}.job_now()) - job.start_after),
    priority = greatest(job.priority, queued.priority)
  from queued where job.id = queued.id and job.name = $1
  returning job.singleton_key`;

export async function wakeMany(boss: PgBoss, schema: string, wakes: readonly WantedWake[], trx: EnqueueTransaction): Promise<void> {
  const db = fromKysely(trx);
  const waiting = new Map(wakes.map((wake) => [transferKey(wake.job), wake] as const).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  for (let round = 0; waiting.size > 0 && round < MOST_ROUNDS; round += 1) {
    const { rows } = await db.executeSql(drawToNow(schema), [
      TRANSFER_QUEUE,
      [...waiting.keys()],
      [...waiting.values()].map(({ priority }) => priority),
    ]);
    for (const { singleton_key } of rows as { singleton_key: string }[]) waiting.delete(singleton_key);
    if (waiting.size === 0) return;
    const inserted = await boss.insert(
      TRANSFER_QUEUE,
      [...waiting].map(([singletonKey, { job, priority }]) => ({ data: job, singletonKey, priority })),
      { db, returnId: true },
    );
    if (inserted?.length === waiting.size) return;
  }
}
