/** The story of a transfer: lines in plain words (as codes), and the exact requests and answers. */
import type { Message } from '../core/failure.ts';
import type { EffectId, TransferId } from '../core/ids.ts';
import type { TenantTransaction } from './database.ts';
import { toJsonb } from './safe-text.ts';

export interface StoryLine extends Message {
  at: Date;
}

/** Adds lines, all of one moment's work, in order. */
export async function tell(trx: TenantTransaction, transferId: TransferId, lines: readonly StoryLine[]): Promise<void> {
  if (lines.length === 0) return;
  await trx
    .insertInto('transfer_lines')
    .values(
      lines.map((line) => ({
        connection_id: trx.connectionId,
        transfer_id: transferId,
        at: line.at,
        code: line.code,
        params: toJsonb(line.params),
      })),
    )
    .execute();
}

export async function storyOf(trx: TenantTransaction, transferId: TransferId): Promise<StoryLine[]> {
  return trx.selectFrom('transfer_lines').select(['at', 'code', 'params']).where('transfer_id', '=', transferId).orderBy('id').execute();
}

export interface CallRow {
  effectId: EffectId | null;
  system: string;
  method: string;
  path: string;
  requestBody: string | null;
  status: number | null;
  responseBody: string | null;
  failureCode: string | null;
  startedAt: Date;
  durationMs: number;
}

/** Keeps the calls of a run; they are written together with its next transaction, never one by one. */
export async function recordCalls(trx: TenantTransaction, transferId: TransferId | null, calls: readonly CallRow[]): Promise<void> {
  if (calls.length === 0) return;
  await trx
    .insertInto('outside_calls')
    .values(
      calls.map((call) => ({
        connection_id: trx.connectionId,
        transfer_id: transferId,
        effect_id: call.effectId,
        system: call.system,
        method: call.method,
        path: call.path,
        request_body: call.requestBody,
        status: call.status,
        response_body: call.responseBody,
        failure_code: call.failureCode,
        started_at: call.startedAt,
        duration_ms: call.durationMs,
      })),
    )
    .execute();
}

export async function callsOf(trx: TenantTransaction, transferId: TransferId): Promise<CallRow[]> {
  const rows = await trx
    .selectFrom('outside_calls')
    .select([
      'effect_id',
      'system',
      'method',
      'path',
      'request_body',
      'status',
      'response_body',
      'failure_code',
      'started_at',
      'duration_ms',
    ])
    .where('transfer_id', '=', transferId)
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    effectId: row.effect_id,
    system: row.system,
    method: row.method,
    path: row.path,
    requestBody: row.request_body,
    status: row.status,
    responseBody: row.response_body,
    failureCode: row.failure_code,
    startedAt: row.started_at,
    durationMs: row.duration_ms,
  }));
}

/** Drops requests and answers that are older; the story and the ledger stay. Returns how many. */
export async function deleteCallsBefore(trx: TenantTransaction, before: Date): Promise<number> {
  const result = await trx.deleteFrom('outside_calls').where('started_at', '<', before).executeTakeFirst();
  return Number(result.numDeletedRows);
}
