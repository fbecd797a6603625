/**
 * Writes the records of one kind to Rackbeat, several side by side. Up to a hundred intentions stand on disk ahead of the
 * senders; each transaction writes how records ended and what is intended next, so the senders hardly ever wait for it.
 */
import { setTimeout as delay } from 'node:timers/promises';
import type { Failure } from '../../core/failure.ts';
import type { EffectId } from '../../core/ids.ts';
import { KILL_POINTS, killPoint } from '../../core/kill-points.ts';
import type { TenantTransaction } from '../../store/database.ts';
import { type BatchOutcome, recordOutcomes } from '../../store/effect-batches.ts';
import { assignNumbers, endRows, type InitialSyncRow, openRows, type RowEnd } from '../../store/initial-sync-rows.ts';
import { recordRun } from '../../store/initial-sync-runs.ts';
import type { InitialSyncKind } from '../../store/tables.ts';
import { BATCH_SIZE, type BatchIntention, ended, givenBack, intend, settled } from '../effects/batch.ts';
import type { EffectKind } from '../effects/definition.ts';
import type { RecordSubject } from '../effects/rackbeat-records.ts';
import { decideRetry } from '../retry.ts';
import { type Held, SEND_WITHIN_MS } from './held.ts';
import { carriesChanges, type KindWriter, type Made } from './writer.ts';

/** At most the slots of one connection are in flight; the others stand ready with their answers still to be read. */
const SENDERS = 8;
/** Below this many waiting intentions the next ones are fetched. */
const LOW = 50;
/** One job is one page of the vendor's, and never longer than this. */
const ROWS_PER_JOB = 1_000;
const JOB_MS = 3 * 60_000;
/** A token is waited for in place; for longer the job is given back. */
const SHORT_WAIT_MS = 5_000;
/** The same refusal of so many records one after the other is not theirs. */
const MOST_REFUSALS = 20;

export type KindEnd =
  | { end: 'done' }
  /** The job has done its part; there is more. */
  | { end: 'more' }
  | { end: 'stopped' }
  | { end: 'failed'; failure: Failure; progressed: boolean }
  /** Refused again and again: a person must look. */
  | { end: 'refused'; failure: Failure };

interface Ready<Body> {
  row: InitialSyncRow;
  effect: EffectId;
  number: string;
  sendBefore: number;
  request: { subject: RecordSubject; body: Body } | { changes: Readonly<Record<string, unknown>> };
}

interface Ended {
  outcome?: BatchOutcome;
  row?: RowEnd;
  made?: Made;
}

const rowEnd = (row: InitialSyncRow, outcome: RowEnd['outcome'], more: Partial<RowEnd> = {}): RowEnd => ({
  id: row.id,
  outcome,
  rackbeatNumber: row.rackbeatNumber,
  reason: null,
  notes: [],
  ...more,
});

export async function writeKind<Body, Answer extends object>(
  held: Held,
  kind: InitialSyncKind,
  writer: KindWriter<Body, Answer>,
): Promise<KindEnd> {
  const { context, run, signal, clients } = held;
  const { creation, update } = writer;
  const startedAt = performance.now();
  const ready: Ready<Body>[] = [];
  /** To be intended anew: their time ran out before they left, or their number was taken. */
  let again: { row: InitialSyncRow; number: string | null }[] = [];
  let endedNow: Ended[] = [];
  let after = -1;
  let fetched = 0;
  let exhausted = false;
  let progressed = false;
  let nextNumber = run.nextNumbers[kind] ?? 1;
  let halt: KindEnd | null = null;
  let refusals = 0;
  let flushing: Promise<void> | null = null;
  let broken: unknown = null;

  const overwrites = (row: InitialSyncRow): boolean => run.overwriteDifferences && row.differences.length > 0 && update !== null;
  const changesOf = (row: InitialSyncRow): Record<string, unknown> => (row.payload as { changes?: Record<string, unknown> }).changes ?? {};

  /** Ends rows, intends the next ones: one transaction. */
  const flush = async (last: boolean): Promise<void> => {
    const before = endedNow;
    endedNow = [];
    const repeated = again;
    again = [];
    const full = fetched >= ROWS_PER_JOB || performance.now() - startedAt > JOB_MS || signal.aborted;
    await killPoint(KILL_POINTS.beforeIntention, creation.kind);
    const made = await held.commit(async (trx, state, now) => {
      if (state === 'stopping') halt ??= { end: 'stopped' };
      const goesOn = !last && halt === null;
      const rows = goesOn && !full && !exhausted ? await openRows(trx, run.id, kind, { after, limit: BATCH_SIZE - ready.length }) : [];
      const linked = rows.filter((row) => row.intent === 'link' && !overwrites(row));
      const ends = [...before, ...linked.map(asLinked)];
      await writeEnds(trx, ends, now);
      const wanted = [...repeated, ...rows.filter((row) => !linked.includes(row)).map((row) => ({ row, number: row.rackbeatNumber }))];
      const intended = goesOn ? await intendAll(trx, wanted, now) : [];
      await recordRun(
        trx,
        run.id,
        run.leaseFence,
        { currentKind: kind, nextNumbers: { ...run.nextNumbers, [kind]: nextNumber }, ...(ends.length > 0 ? { progressed: true } : {}) },
        now,
      );
      return { rows, ends, intended, goesOn };
    });
    if (made.ends.some(({ row }) => row !== undefined)) progressed = true;
    if (!made.goesOn) again = repeated;
    after = made.rows.at(-1)?.position ?? after;
    fetched += made.rows.length;
    exhausted ||= full || made.rows.length === 0;
    await killPoint(KILL_POINTS.afterIntention, creation.kind);
    ready.push(...made.intended);
    context.changed(held.connection.id);
  };

  const asLinked = (row: InitialSyncRow): Ended => ({
    row: rowEnd(row, 'linked'),
    made: { row, number: row.rackbeatNumber ?? '', version: (row.payload as { seenVersion?: string | null }).seenVersion ?? null },
  });

  const writeEnds = async (trx: TenantTransaction, ends: readonly Ended[], now: Date): Promise<void> => {
    await recordOutcomes(
      trx,
      ends.flatMap(({ outcome }) => outcome ?? []),
      now,
    );
    await endRows(
      trx,
      ends.flatMap(({ row }) => row ?? []),
      now,
    );
    await writer.remember(
      trx,
      ends.flatMap(({ made }) => made ?? []),
      now,
    );
  };

  const intendAll = async (trx: TenantTransaction, wanted: typeof again, now: Date): Promise<Ready<Body>[]> => {
    const creations: (Omit<Ready<Body>, 'effect'> & BatchIntention)[] = [];
    const updates: typeof creations = [];
    const chosen: { id: string; number: string }[] = [];
    const impossible: Ended[] = [];
    const sendBefore = performance.now() + SEND_WITHIN_MS;
    for (const { row, number: known } of wanted) {
      if (row.intent !== 'create') {
        const changes = changesOf(row);
        const number = row.rackbeatNumber ?? '';
        updates.push({ row, number, sendBefore, request: { changes }, recordKey: row.sourceId, subject: { number } });
        continue;
      }
      const number = known ?? String(nextNumber++);
      if (number !== row.rackbeatNumber) chosen.push({ id: row.id, number });
      const request = writer.requestFor(row, number);
      if (!request.ok) impossible.push({ row: rowEnd(row, 'failed', { reason: request.reason }) });
      else creations.push({ row, number, sendBefore, request, recordKey: row.sourceId, subject: request.subject });
    }
    await writeEnds(trx, impossible, now);
    await assignNumbers(trx, chosen);
    const deadlineAt = new Date(now.getTime() + SEND_WITHIN_MS + context.times.writeDeadlineMs);
    const recordOf = async (effectKind: EffectKind, some: typeof creations): Promise<Ready<Body>[]> => {
      if (some.length === 0) return [];
      const bodies = some.map(({ recordKey, subject, request }) => ({
        recordKey,
        subject,
        request: 'body' in request ? request.body : request.changes,
      }));
      const effects = await intend(trx, context, effectKind, { now, deadlineAt, fence: run.leaseFence }, bodies);
      return some.flatMap((one) => {
        const effect = effects.get(one.recordKey);
        return effect ? [{ row: one.row, effect, number: one.number, sendBefore: one.sendBefore, request: one.request }] : [];
      });
    };
    return [...(await recordOf(creation.kind, creations)), ...(update ? await recordOf(update.kind, updates) : [])];
  };

  const refill = (): Promise<void> => {
    flushing ??= flush(false)
      .catch((error: unknown) => {
        broken ??= error;
      })
      .finally(() => {
        flushing = null;
      });
    return flushing;
  };

  const next = async (): Promise<Ready<Body> | null> => {
    for (;;) {
      if (broken !== null) throw broken;
      if (halt !== null || signal.aborted) return null;
      const one = ready.shift();
      if (one) {
        if (ready.length < LOW && (!exhausted || again.length > 0)) void refill();
        return one;
      }
      if (exhausted && again.length === 0 && flushing === null) return null;
      await refill();
    }
  };

  const options = ({ sendBefore }: Ready<Body>) => ({
    deadlineMs: context.times.writeDeadlineMs,
    // A process that was frozen since the intention wakes up here, and must not send under a lease that is over.
    beforeSend: () => performance.now() < sendBefore,
  });

  const create = async (one: Ready<Body>, { subject, body }: { subject: RecordSubject; body: Body }): Promise<void> => {
    const result = await creation.send(clients, body, options(one));
    await killPoint(KILL_POINTS.answerRead, creation.kind);
    if (result.ok) return standsNow(one, result.value, false);
    if (result.kind !== 'conflict' || result.outcome === 'unknown') return failed(one, result);
    const standing = await creation.read(clients, one.number);
    if (!standing.ok) return failed(one, { ...standing, outcome: 'not-done' });
    if (standing.value && creation.isOurs(standing.value, subject)) return standsNow(one, standing.value, true);
    endedNow.push({ outcome: ended(one.effect, result) });
    if (writer.choosesNumbers) again.push({ row: one.row, number: String(nextNumber++) });
    else
      endedNow.push({ row: rowEnd(one.row, 'failed', { reason: { code: 'initial-sync.number-taken', params: { number: one.number } } }) });
  };

  const standsNow = ({ row, effect, number }: Ready<Body>, answer: Answer, adopted: boolean): void => {
    refusals = 0;
    endedNow.push({
      outcome: settled(effect, number, adopted),
      row: rowEnd(row, adopted ? 'linked' : 'created', { rackbeatNumber: number }),
      made: { row, number, version: writer.versionOf(answer) },
    });
  };

  /** Only what a person has seen is overwritten: the record is read, and left alone when it has changed since. */
  const overwrite = async (one: Ready<Body>, changes: Readonly<Record<string, unknown>>): Promise<void> => {
    if (!update) return;
    const { row, effect, number } = one;
    const linked = (version: string | null): Pick<Ended, 'made'> => (row.intent === 'link' ? { made: { row, number, version } } : {});
    const read = await update.read(clients, number);
    if (!read.ok) return failed(one, { ...read, outcome: 'not-sent' });
    const seen = (row.payload as { seenVersion: string | null }).seenVersion;
    const version = read.value && writer.versionOf(read.value);
    if (read.value && carriesChanges(read.value, changes)) {
      endedNow.push({ outcome: settled(effect, number, true), row: rowEnd(row, 'overwritten'), ...linked(version) });
      return;
    }
    if (read.value === null || version !== seen) {
      const reason = { code: 'initial-sync.changed-since-preview', params: { number } };
      endedNow.push({ outcome: givenBack(effect), row: rowEnd(row, 'skipped', { reason }) });
      return;
    }
    const result = await update.send(clients, number, changes, options(one));
    if (!result.ok) return failed(one, result);
    refusals = 0;
    endedNow.push({
      outcome: settled(effect, number, false),
      row: rowEnd(row, 'overwritten'),
      ...linked(writer.versionOf(result.value)),
    });
  };

  const failed = async (one: Ready<Body>, failure: Failure): Promise<void> => {
    endedNow.push({ outcome: ended(one.effect, failure) });
    const decision = decideRetry(failure);
    const waitMs = failure.retryAfterMs ?? 0;
    if (decision === 'wait' && failure.outcome === 'not-sent' && waitMs <= SHORT_WAIT_MS) {
      if (failure.code !== 'outbound.stopped') await delay(waitMs, undefined, { signal }).catch(() => {});
      again.push({ row: one.row, number: one.number });
      return;
    }
    if (decision !== 'ask') {
      halt ??= { end: 'failed', failure, progressed };
      return;
    }
    refusals += 1;
    if (refusals >= MOST_REFUSALS) halt ??= { end: 'refused', failure };
    endedNow.push({ row: rowEnd(one.row, 'failed', { reason: { code: failure.code, params: failure.params } }) });
  };

  const send = async (): Promise<void> => {
    for (let one = await next(); one !== null; one = await next()) {
      if (performance.now() >= one.sendBefore) {
        endedNow.push({ outcome: givenBack(one.effect) });
        again.push({ row: one.row, number: one.number });
      } else if ('body' in one.request) await create(one, one.request);
      else await overwrite(one, one.request.changes);
    }
  };

  await Promise.all(Array.from({ length: SENDERS }, send));
  await (flushing as Promise<void> | null);
  if (broken !== null) throw broken;
  // What did not leave is not in flight: the next job need not look for it.
  for (const { effect } of ready.splice(0)) endedNow.push({ outcome: givenBack(effect) });
  await flush(true);
  const stop = halt as KindEnd | null;
  if (stop?.end === 'failed') return { ...stop, progressed };
  return (
    stop ?? {
      end: fetched >= ROWS_PER_JOB || performance.now() - startedAt > JOB_MS || signal.aborted || again.length > 0 ? 'more' : 'done',
    }
  );
}
