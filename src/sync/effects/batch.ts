/**
 * The ledger in batches: master data under numbers of ours may be recorded as sent, and settled, up to a hundred at a time.
 * Each write is still on disk before it leaves, and leaves once; what is found in flight after a crash is looked for in the
 * list, never sent again on hope.
 */
import { createHash } from 'node:crypto';
import type { Failure } from '../../core/failure.ts';
import type { EffectId } from '../../core/ids.ts';
import { stringifyJson } from '../../core/json.ts';
import type { TenantTransaction } from '../../store/database.ts';
import { type BatchOutcome, recordSendings } from '../../store/effect-batches.ts';
import type { SyncContext } from '../context.ts';
import type { EffectKind } from './definition.ts';
import { plainFailure } from './ledger.ts';

/** Most intentions that are open at once. */
export const BATCH_SIZE = 100;

export interface BatchIntention {
  recordKey: string;
  /** What the record is found again by. */
  subject: unknown;
  request: unknown;
}

export interface BatchTimes {
  now: Date;
  /** When the last of the batch must have ended. */
  deadlineAt: Date;
  fence: number;
}

/** Records these writes as sent. One that another run of ours has in flight is left out. */
export function intend(
  trx: TenantTransaction,
  { owner }: Pick<SyncContext, 'owner'>,
  kind: EffectKind,
  { now, deadlineAt, fence }: BatchTimes,
  intentions: readonly BatchIntention[],
): Promise<Map<string, EffectId>> {
  const sendings = intentions.map(({ recordKey, subject, request }) => ({
    recordKey,
    bodyHash: createHash('sha256').update(stringifyJson(request)).digest('hex'),
    body: { subject, request },
  }));
  return recordSendings(trx, { kind, owner, fence, now, deadlineAt }, sendings);
}

export const settled = (id: EffectId, vendorId: string, adopted: boolean): BatchOutcome => ({
  id,
  state: 'settled',
  vendorId,
  outcome: { adopted },
});

/** Never sent by us, or known not to be there: it may be sent again. */
export const givenBack = (id: EffectId): BatchOutcome => ({ id, state: 'planned' });

export const ended = (id: EffectId, failure: Failure): BatchOutcome => ({
  id,
  state: failure.outcome === 'unknown' ? 'unknown' : failure.outcome === 'not-sent' ? 'planned' : 'refused',
  outcome: plainFailure(failure),
});
