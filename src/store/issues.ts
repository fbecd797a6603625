/** Issues: one cause that stops one or many records, with who can mend it. */
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Message, MessageParams } from '../core/failure.ts';
import { aboutOpening, planAlert, planEnd } from './alerts.ts';
import type { TenantTransaction } from './database.ts';
import { toJsonb } from './safe-text.ts';

export type Responsible = 'rackbeat-user' | 'accountant' | 'operator';

export interface Cause extends Message {
  /** The same text for the same cause, whatever record it stops. */
  cause: string;
  who: Responsible;
}

/** Opens the issue of this cause, with an alert, or finds the one that is open. Two records at once: the unique index leaves one issue. */
export async function openIssue(trx: TenantTransaction, cause: Cause, now: Date): Promise<{ id: string; openedAt: Date; isNew: boolean }> {
  const row = await trx
    .insertInto('issues')
    .values({
      id: randomUUID(),
      connection_id: trx.connectionId,
      cause: cause.cause,
      code: cause.code,
      params: toJsonb(cause.params),
      who: cause.who,
      opened_at: now,
    })
    .onConflict((conflict) =>
      conflict.columns(['connection_id', 'cause']).where('resolved_at', 'is', null).doUpdateSet({ code: cause.code }),
    )
    .returning(['id', 'opened_at', sql<boolean>`xmax = 0`.as('made')])
    .executeTakeFirstOrThrow();
  if (row.made) {
    const { code, params } = cause;
    await planAlert(trx, { about: aboutOpening(row.id), kind: 'issue-opened', message: { code, params }, issueId: row.id }, now);
  }
  return { id: row.id, openedAt: row.opened_at, isNew: row.made };
}

/** Closes issues that stop nothing any more; those of which somebody was told are told to be over. Returns how many. */
export async function resolveEmptyIssues(trx: TenantTransaction, now: Date, only?: string): Promise<number> {
  // The last two records of an issue may end at once, each seeing the other still there: whoever comes second waits here, and then sees.
  let lock = trx.selectFrom('issues').select('id').where('resolved_at', 'is', null).orderBy('id').forNoKeyUpdate();
  if (only !== undefined) lock = lock.where('id', '=', only);
  await lock.execute();
  let query = trx
    .updateTable('issues')
    .set({ resolved_at: now })
    .where('resolved_at', 'is', null)
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('transfers').select('transfers.id').whereRef('transfers.issue_id', '=', 'issues.id'))),
    );
  if (only !== undefined) query = query.where('issues.id', '=', only);
  const resolved = await query.returning(['id', 'code', 'params']).execute();
  for (const { id, code, params } of resolved) {
    const ending = { about: `issue:${id}:resolved`, kind: 'issue-resolved', message: { code, params }, issueId: id } as const;
    await planEnd(trx, aboutOpening(id), ending, now);
  }
  return resolved.length;
}

export interface IssueRow {
  id: string;
  code: string;
  params: MessageParams;
  who: Responsible;
  records: number;
  openedAt: Date;
  resolvedAt: Date | null;
}

/** Open issues, those that stop the most first. */
export async function openIssues(trx: TenantTransaction): Promise<IssueRow[]> {
  const rows = await trx
    .selectFrom('issues')
    .leftJoin('transfers', 'transfers.issue_id', 'issues.id')
    .select(({ fn }) => [
      'issues.id',
      'issues.code',
      'issues.params',
      'issues.who',
      'issues.opened_at',
      'issues.resolved_at',
      fn.count<number>('transfers.id').as('records'),
    ])
    .where('issues.resolved_at', 'is', null)
    .groupBy('issues.id')
    .orderBy('records', 'desc')
    .orderBy('issues.opened_at')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    code: row.code,
    params: row.params,
    who: row.who,
    records: row.records,
    openedAt: row.opened_at,
    resolvedAt: row.resolved_at,
  }));
}
