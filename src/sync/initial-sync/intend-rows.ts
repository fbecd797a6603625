/** Puts the next records on disk as intentions: numbers are chosen here, and what cannot be sent at all ends here. */
import type { TenantTransaction } from '../../store/database.ts';
import { assignNumbers, type InitialSyncRow } from '../../store/initial-sync-rows.ts';
import { type BatchIntention, intend } from '../effects/batch.ts';
import type { EffectKind } from '../effects/definition.ts';
import { type Held, SEND_WITHIN_MS } from './held.ts';
import { type Ended, type Ready, rowEnd } from './send-record.ts';
import type { KindWriter } from './writer.ts';

/** A record that is to be sent, under this number; null: one of our choosing. */
export interface Wanted {
  row: InitialSyncRow;
  number: string | null;
}

/** Gives the next number of our choosing. */
export type ChooseNumber = () => string;

export const changesOf = (row: InitialSyncRow): Record<string, unknown> =>
  (row.payload as { changes?: Record<string, unknown> }).changes ?? {};

type Planned<Body> = Omit<Ready<Body>, 'effect'> & Pick<BatchIntention, 'subject'>;

export async function intendRows<Body, Answer extends object>(
  held: Held,
  trx: TenantTransaction,
  writer: KindWriter<Body, Answer>,
  { wanted, choose, now }: { wanted: readonly Wanted[]; choose: ChooseNumber; now: Date },
): Promise<{ ready: Ready<Body>[]; impossible: Ended[] }> {
  const creations: Planned<Body>[] = [];
  const updates: Planned<Body>[] = [];
  const chosen: { id: string; number: string }[] = [];
  const impossible: Ended[] = [];
  const sendBefore = performance.now() + SEND_WITHIN_MS;
  for (const { row, number: known } of wanted) {
    if (row.intent !== 'create' || writer.creation === null) {
      const number = writer.numberOf ? writer.numberOf(row) : row.rackbeatNumber;
      if (number === null) {
        const reason = { code: 'initial-sync.record-not-made', params: {} };
        impossible.push({ row: rowEnd(row, 'failed', { reason }) });
        continue;
      }
      if (number !== row.rackbeatNumber) chosen.push({ id: row.id, number });
      updates.push({ row, number, sendBefore, request: { changes: changesOf(row) }, subject: { number } });
      continue;
    }
    const number = known ?? choose();
    if (number !== row.rackbeatNumber) chosen.push({ id: row.id, number });
    const request = writer.requestFor(row, number);
    if (request.ok) creations.push({ row, number, sendBefore, request, subject: request.subject });
    else impossible.push({ row: rowEnd(row, 'failed', { reason: request.reason }) });
  }
  // Kept, so that a record whose sending ended nobody knows how is sent again under the same number.
  const [created, updated] = await Promise.all([
    writer.creation ? record(held, trx, writer.creation.kind, creations, now) : [],
    writer.update ? record(held, trx, writer.update.kind, updates, now) : [],
    assignNumbers(trx, chosen),
  ]);
  return { ready: [...created, ...updated], impossible };
}

async function record<Body>(
  { context, run }: Held,
  trx: TenantTransaction,
  kind: EffectKind,
  planned: readonly Planned<Body>[],
  now: Date,
): Promise<Ready<Body>[]> {
  const intentions = planned.map(({ row, subject, request }) => ({
    recordKey: row.sourceId,
    subject,
    request: 'body' in request ? request.body : request.changes,
  }));
  const deadlineAt = new Date(now.getTime() + SEND_WITHIN_MS + context.times.writeDeadlineMs);
  const effects = await intend(trx, context, kind, { now, deadlineAt, fence: run.leaseFence }, intentions);
  return planned.flatMap(({ row, number, sendBefore, request }) => {
    const effect = effects.get(row.sourceId);
    return effect ? [{ row, effect, number, sendBefore, request }] : [];
  });
}
