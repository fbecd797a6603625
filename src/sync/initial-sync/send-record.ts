/** One record on its way to Rackbeat: sent once, and its answer judged. What becomes of the row is written by the caller. */
import type { Failure, Message } from '../../core/failure.ts';
import type { EffectId } from '../../core/ids.ts';
import { KILL_POINTS, killPoint } from '../../core/kill-points.ts';
import type { BatchOutcome } from '../../store/effect-batches.ts';
import type { InitialSyncRow, RowEnd } from '../../store/initial-sync-rows.ts';
import { ended, givenBack, settled } from '../effects/batch.ts';
import type { RecordSubject } from '../effects/rackbeat-records.ts';
import { decideRetry } from '../retry.ts';
import type { Held } from './held.ts';
import { carriesChanges, type KindWriter, type Made } from './writer.ts';

/** A token is waited for in place; for longer the job is given back. */
const SHORT_WAIT_MS = 5_000;

/** A record whose intention is on disk. */
export interface Ready<Body> {
  row: InitialSyncRow;
  effect: EffectId;
  number: string;
  /** Monotonic milliseconds; later it does not leave any more. */
  sendBefore: number;
  request: { subject: RecordSubject; body: Body } | { changes: Readonly<Record<string, unknown>> };
}

/** What is to be written down of one attempt. */
export interface Ended {
  outcome?: BatchOutcome;
  row?: RowEnd;
  made?: Made;
}

export type Sent = Ended & {
  next:
    | { do: 'go-on' }
    /** The vendor refused this record. */
    | { do: 'count-refusal'; failure: Failure }
    /** The number is somebody else's. */
    | { do: 'other-number' }
    | { do: 'again'; waitMs: number }
    /** Nothing can be sent for now. */
    | { do: 'halt'; failure: Failure };
};

export const rowEnd = (row: InitialSyncRow, outcome: RowEnd['outcome'], more: Partial<RowEnd> = {}): RowEnd => ({
  id: row.id,
  outcome,
  rackbeatNumber: row.rackbeatNumber,
  reason: null,
  notes: [],
  ...more,
});

export async function sendRecord<Body, Answer extends object>(
  held: Held,
  writer: KindWriter<Body, Answer>,
  one: Ready<Body>,
): Promise<Sent> {
  if (performance.now() >= one.sendBefore) return { outcome: givenBack(one.effect), next: { do: 'again', waitMs: 0 } };
  return 'body' in one.request ? create(held, writer, one, one.request) : overwrite(held, writer, one, one.request.changes);
}

const options = ({ context }: Held, { sendBefore }: Ready<unknown>) => ({
  deadlineMs: context.times.writeDeadlineMs,
  // A process that was frozen since the intention wakes up here, and must not send under a lease that is over.
  beforeSend: () => performance.now() < sendBefore,
  mayReuseConnection: true,
});

async function create<Body, Answer extends object>(
  held: Held,
  writer: KindWriter<Body, Answer>,
  one: Ready<Body>,
  { subject, body }: { subject: RecordSubject; body: Body },
): Promise<Sent> {
  const { creation } = writer;
  if (!creation) throw new Error(`no creation of ${one.row.kind}`);
  const result = await creation.send(held.clients, body, options(held, one));
  await killPoint(KILL_POINTS.answerRead, creation.kind);
  if (result.ok) return stands(writer, one, result.value, false);
  if (result.kind !== 'conflict' || result.outcome === 'unknown') return failed(one, result);
  const standing = await creation.read(held.clients, one.number);
  if (!standing.ok) return failed(one, { ...standing, outcome: 'not-done' });
  if (standing.value && creation.isOurs(standing.value, subject)) return stands(writer, one, standing.value, true);
  const outcome = ended(one.effect, result);
  if (writer.choosesNumbers) return { outcome, next: { do: 'other-number' } };
  const reason = { code: 'initial-sync.number-taken', params: { number: one.number } };
  return { outcome, row: rowEnd(one.row, 'failed', { reason }), next: { do: 'go-on' } };
}

const stands = <Body, Answer extends object>(
  writer: KindWriter<Body, Answer>,
  { row, effect, number }: Ready<Body>,
  answer: Answer,
  adopted: boolean,
): Sent => ({
  outcome: settled(effect, number, adopted),
  row: rowEnd(row, adopted ? 'linked' : 'created', { rackbeatNumber: number }),
  made: { row, number, version: writer.versionOf(answer) },
  next: { do: 'go-on' },
});

/** Only what a person has seen is overwritten: the record is read, and left alone when it has changed since. */
async function overwrite<Body, Answer extends object>(
  held: Held,
  writer: KindWriter<Body, Answer>,
  one: Ready<Body>,
  changes: Readonly<Record<string, unknown>>,
): Promise<Sent> {
  const { row, effect, number } = one;
  const { update } = writer;
  if (!update) throw new Error(`no update of ${row.kind}`);
  const read = await update.read(held.clients, number);
  if (!read.ok) return failed(one, { ...read, outcome: 'not-sent' });
  const done = (answer: Answer | null, adopted: boolean): Sent => ({
    outcome: settled(effect, number, adopted),
    row: rowEnd(row, row.intent === 'create' ? 'created' : 'overwritten'),
    ...(row.intent === 'link' ? { made: { row, number, version: answer === null ? null : writer.versionOf(answer) } } : {}),
    next: { do: 'go-on' },
  });
  const left = (reason: Message): Sent => ({
    outcome: givenBack(effect),
    row: rowEnd(row, 'skipped', { reason }),
    next: { do: 'go-on' },
  });
  if (read.value === null) return left({ code: 'initial-sync.not-there', params: { number } });
  if (carriesChanges(read.value, changes)) return done(read.value, true);
  const unfit = writer.unfit?.(read.value) ?? null;
  if (unfit !== null) return left(unfit);
  const seen = (row.payload as { seenVersion: string | null }).seenVersion;
  if (writer.versionOf(read.value) !== seen) return left({ code: 'initial-sync.changed-since-preview', params: { number } });
  const result = await update.send(held.clients, number, changes, options(held, one));
  return result.ok ? done(result.value, false) : failed(one, result);
}

function failed(one: Ready<unknown>, failure: Failure): Sent {
  const outcome = ended(one.effect, failure);
  const decision = decideRetry(failure);
  const waitMs = failure.retryAfterMs ?? 0;
  if (decision === 'wait' && failure.outcome === 'not-sent' && waitMs <= SHORT_WAIT_MS) return { outcome, next: { do: 'again', waitMs } };
  if (decision !== 'ask') return { outcome, next: { do: 'halt', failure } };
  const reason = { code: failure.code, params: failure.params };
  return { outcome, row: rowEnd(one.row, 'failed', { reason }), next: { do: 'count-refusal', failure } };
}
