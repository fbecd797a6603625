/**
 * The outbox of alerts. A row is written in the transaction in which something became true, so that a kill loses none; before
 * a mail leaves, the rows it carries are `sending`, so that whoever finds them there knows that it may have left.
 */
import { randomUUID } from 'node:crypto';
import { type Selectable, sql } from 'kysely';
import type { Message } from '../core/failure.ts';
import type { TenantTransaction } from './database.ts';
import { toJsonb } from './safe-text.ts';
import type { AlertKind, AlertState, AlertsTable } from './tables.ts';

export interface NewAlert {
  /** What happened, once: the same text is told once. */
  about: string;
  kind: AlertKind;
  message: Message;
  issueId?: string;
}

export interface AlertRow {
  id: string;
  kind: AlertKind;
  message: Message;
  issueId: string | null;
  state: AlertState;
  /** Of the mail that carries it, once there is one. */
  mailId: string | null;
  attempts: number;
  failure: string | null;
  createdAt: Date;
  updatedAt: Date;
}

const readAlert = (row: Selectable<AlertsTable>): AlertRow => ({
  id: row.id,
  kind: row.kind,
  message: { code: row.code, params: row.params },
  issueId: row.issue_id,
  state: row.state,
  mailId: row.mail_id,
  attempts: row.attempts,
  failure: row.failure,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
});

/** False when it was told, or planned, before. */
export async function planAlert(trx: TenantTransaction, alert: NewAlert, now: Date): Promise<boolean> {
  const result = await trx
    .insertInto('alerts')
    .values({
      id: randomUUID(),
      connection_id: trx.connectionId,
      about: alert.about,
      kind: alert.kind,
      code: alert.message.code,
      params: toJsonb(alert.message.params),
      issue_id: alert.issueId ?? null,
      state: 'planned',
      created_at: now,
      updated_at: now,
    })
    .onConflict((conflict) => conflict.columns(['connection_id', 'about']).doNothing())
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n;
}

export const aboutOpening = (issueId: string): string => `issue:${issueId}:opened`;

/** The end of something that was told is told too; of something that was not told yet, neither is. */
export async function planEnd(trx: TenantTransaction, beginning: string, ending: NewAlert, now: Date): Promise<boolean> {
  const withdrawn = await trx
    .updateTable('alerts')
    .set({ state: 'withdrawn', updated_at: now })
    .where('about', '=', beginning)
    .where('state', '=', 'planned')
    .executeTakeFirst();
  if (withdrawn.numUpdatedRows > 0n) return false;
  const told = await trx
    .selectFrom('alerts')
    .select('id')
    .where('about', '=', beginning)
    .where('state', '!=', 'withdrawn')
    .executeTakeFirst();
  return told !== undefined && (await planAlert(trx, ending, now));
}

/** What is to be told, or may have been, oldest first; locked until the transaction ends. */
export async function openAlerts(trx: TenantTransaction): Promise<AlertRow[]> {
  const rows = await trx
    .selectFrom('alerts')
    .selectAll()
    .where('state', 'in', ['planned', 'sending'])
    .orderBy('created_at')
    .orderBy('id')
    .forUpdate()
    .execute();
  return rows.map(readAlert);
}

/** The intention: from here on this mail may have left. */
export async function recordMail(trx: TenantTransaction, alertIds: readonly string[], mailId: string, now: Date): Promise<void> {
  await trx
    .updateTable('alerts')
    .set({ state: 'sending', mail_id: mailId, attempts: sql<number>`attempts + 1`, updated_at: now })
    .where('id', 'in', alertIds)
    .execute();
}

export async function endAlerts(
  trx: TenantTransaction,
  alertIds: readonly string[],
  end: { state: Exclude<AlertState, 'sending' | 'withdrawn'>; failure: string | null },
  now: Date,
): Promise<void> {
  if (alertIds.length === 0) return;
  await trx
    .updateTable('alerts')
    .set({ ...end, updated_at: now })
    .where('id', 'in', alertIds)
    .execute();
}

/** When the last mail left; null when none has. */
export async function lastMailAt(trx: TenantTransaction): Promise<Date | null> {
  const row = await trx
    .selectFrom('alerts')
    .select('updated_at')
    .where('state', '=', 'sent')
    .orderBy('updated_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.updated_at ?? null;
}

/** The alert of the connection's last loss, when it has not been followed by one of its return. */
export async function openLoss(trx: TenantTransaction): Promise<string | null> {
  const row = await trx
    .selectFrom('alerts')
    .select(['about', 'kind'])
    .where('kind', 'in', ['connection-lost', 'connection-back'])
    .where('state', '!=', 'withdrawn')
    .orderBy('created_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.kind === 'connection-lost' ? row.about : null;
}

/** Newest first. */
export async function recentAlerts(trx: TenantTransaction, limit: number): Promise<AlertRow[]> {
  const rows = await trx
    .selectFrom('alerts')
    .selectAll()
    .where('state', '!=', 'withdrawn')
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map(readAlert);
}

/** How many records each of these issues stops, and who can mend it. */
export async function issueFacts(
  trx: TenantTransaction,
  issueIds: readonly string[],
): Promise<Map<string, { records: number; who: 'rackbeat-user' | 'accountant' | 'operator' }>> {
  if (issueIds.length === 0) return new Map();
  const rows = await trx
    .selectFrom('issues')
    .leftJoin('transfers', 'transfers.issue_id', 'issues.id')
    .select(({ fn }) => ['issues.id', 'issues.who', fn.count<number>('transfers.id').as('records')])
    .where('issues.id', 'in', issueIds)
    .groupBy('issues.id')
    .execute();
  return new Map(rows.map(({ id, who, records }) => [id, { who, records }]));
}
