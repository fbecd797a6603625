/** A transfer and its story as the API tells them, to the page and to the command line alike. */
import type { TransferRecord, TransferStory } from '../../api/schema.ts';
import type { TenantTransaction } from '../store/database.ts';
import { effectsOf } from '../store/effects.ts';
import { callsOf, storyOf } from '../store/story.ts';
import type { TransferRow } from '../store/transfers.ts';

export const transferRecord = (row: TransferRow): TransferRecord => ({
  id: row.id,
  kind: row.kind,
  number: row.recordKey,
  generation: row.generation,
  title: row.title,
  state: row.state,
  reason: row.reason,
  notes: row.notes,
  attempts: row.attempts,
  wakeAt: row.wakeAt?.toISOString() ?? null,
  issueId: row.issueId,
  facts: row.facts,
  createdAt: row.createdAt.toISOString(),
  updatedAt: row.updatedAt.toISOString(),
});

/** With every attempt, and every request and answer as they went. */
export async function transferStoryRecord(trx: TenantTransaction, transfer: TransferRow): Promise<TransferStory> {
  const story = await storyOf(trx, transfer.id);
  const effects = await effectsOf(trx, transfer.id);
  const calls = await callsOf(trx, transfer.id);
  return {
    ...transferRecord(transfer),
    story: story.map(({ at, code, params: values }) => ({ at: at.toISOString(), message: { code, params: values } })),
    effects: effects.map((effect) => ({
      id: effect.id,
      kind: effect.kind,
      state: effect.state,
      attempt: effect.attempt,
      generation: effect.generation,
      vendorId: effect.vendorId,
      sentAt: effect.sentAt?.toISOString() ?? null,
    })),
    calls: calls.map((call) => ({
      at: call.startedAt.toISOString(),
      system: call.system,
      method: call.method,
      path: call.path,
      requestBody: call.requestBody,
      status: call.status,
      responseBody: call.responseBody,
      failure: call.failureCode,
      durationMs: call.durationMs,
    })),
  };
}
