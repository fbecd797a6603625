/**
 * Writes the records of one kind to Rackbeat, several side by side. Up to a hundred intentions stand on disk ahead of the
 * senders; each transaction writes how records ended and what is intended next, so the senders hardly ever wait for it.
 */
import { setTimeout as delay } from 'node:timers/promises';
import type { Failure } from '../../core/failure.ts';
import { KILL_POINTS, killPoint } from '../../core/kill-points.ts';
import type { TenantTransaction } from '../../store/database.ts';
import { recordOutcomes } from '../../store/effect-batches.ts';
import { endRows, type InitialSyncRow, openRows } from '../../store/initial-sync-rows.ts';
import { recordRun } from '../../store/initial-sync-runs.ts';
import type { InitialSyncKind } from '../../store/tables.ts';
import { BATCH_SIZE, givenBack } from '../effects/batch.ts';
import type { Held } from './held.ts';
import { intendRows, type Wanted } from './intend-rows.ts';
import { type Ended, type Ready, rowEnd, type Sent, sendRecord } from './send-record.ts';
import type { KindWriter } from './writer.ts';

/** At most the slots of one connection are in flight; the others stand ready, or read their answers. */
const SENDERS = 8;
/** Below this many waiting intentions the next ones are fetched. */
const LOW = 50;
/** One job is one page of the vendor's, and never longer than this. */
const ROWS_PER_JOB = 1_000;
const JOB_MS = 3 * 60_000;
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

type Halt = { why: 'stopped' } | { why: 'failed' | 'refused'; failure: Failure };

export async function writeKind<Body, Answer extends object>(
  held: Held,
  kind: InitialSyncKind,
  writer: KindWriter<Body, Answer>,
): Promise<KindEnd> {
  const { context, run, signal } = held;
  const startedAt = performance.now();
  const ready: Ready<Body>[] = [];
  /** To be intended anew: their time ran out before they left, or their number was taken. */
  let again: Wanted[] = [];
  let endedNow: Ended[] = [];
  let after = -1;
  let fetched = 0;
  let exhausted = false;
  let progressed = false;
  let nextNumber = run.nextNumbers[kind] ?? 1;
  let refusals = 0;
  // In an object: what a closure assigns, the type checker would otherwise take for never assigned.
  const state: { halt: Halt | null; flushing: Promise<void> | null; broken: unknown } = { halt: null, flushing: null, broken: null };

  const isFull = (): boolean => fetched >= ROWS_PER_JOB || performance.now() - startedAt > JOB_MS || signal.aborted;
  const choose = (): string => String(nextNumber++);
  const isOnlyLinked = (row: InitialSyncRow): boolean =>
    row.intent === 'link' && !(run.overwriteDifferences && row.differences.length > 0 && writer.update !== null);

  const writeEnds = async (trx: TenantTransaction, ends: readonly Ended[], now: Date): Promise<void> => {
    const outcomes = ends.flatMap(({ outcome }) => outcome ?? []);
    await recordOutcomes(trx, outcomes, now);
    const rows = ends.flatMap(({ row }) => row ?? []);
    await endRows(trx, rows, now);
    const made = ends.flatMap((one) => one.made ?? []);
    await writer.remember(trx, made, now);
    progressed ||= rows.length > 0;
    const nextNumbers = { ...run.nextNumbers, [kind]: nextNumber };
    await recordRun(trx, run.id, run.leaseFence, { currentKind: kind, nextNumbers, progressed: rows.length > 0 }, now);
  };

  /** Ends rows and intends the next ones in one transaction; with `last` only the first. */
  const flush = async (last: boolean): Promise<void> => {
    const before = endedNow;
    endedNow = [];
    const repeated = again;
    again = [];
    const full = isFull();
    await killPoint(KILL_POINTS.beforeIntention, writer.creation.kind);
    const written = await held.commit(async (trx, runState, now) => {
      if (runState === 'stopping') state.halt ??= { why: 'stopped' };
      if (last || state.halt !== null) {
        await writeEnds(trx, before, now);
        return null;
      }
      const page = { after, limit: BATCH_SIZE - ready.length };
      const rows = full || exhausted ? [] : await openRows(trx, run.id, kind, page);
      const wanted = [...repeated, ...rows.filter((row) => !isOnlyLinked(row)).map((row) => ({ row, number: row.rackbeatNumber }))];
      const intended = await intendRows(held, trx, writer, { wanted, choose, now });
      await writeEnds(trx, [...before, ...rows.filter(isOnlyLinked).map(asLinked), ...intended.impossible], now);
      return { rows, ready: intended.ready };
    });
    context.changed(held.connection.id);
    if (written === null) {
      again = [...again, ...repeated];
      return;
    }
    after = written.rows.at(-1)?.position ?? after;
    fetched += written.rows.length;
    exhausted ||= full || written.rows.length === 0;
    await killPoint(KILL_POINTS.afterIntention, writer.creation.kind);
    ready.push(...written.ready);
  };

  /** One at a time; a failure of it is thrown by whoever asks for the next record. */
  const refill = (): Promise<void> => {
    state.flushing ??= flush(false)
      .catch((error: unknown) => {
        state.broken ??= error;
      })
      .finally(() => {
        state.flushing = null;
      });
    return state.flushing;
  };

  const next = async (): Promise<Ready<Body> | null> => {
    for (;;) {
      if (state.broken !== null) throw state.broken;
      if (state.halt !== null || signal.aborted) return null;
      const one = ready.shift();
      if (one) {
        if (ready.length < LOW && (!exhausted || again.length > 0)) void refill();
        return one;
      }
      if (exhausted && again.length === 0 && state.flushing === null) return null;
      await refill();
    }
  };

  const take = async (one: Ready<Body>, sent: Sent): Promise<void> => {
    const { next: then, ...what } = sent;
    endedNow.push(what);
    switch (then.do) {
      case 'go-on':
        refusals = 0;
        return;
      case 'count-refusal':
        refusals += 1;
        if (refusals >= MOST_REFUSALS) state.halt ??= { why: 'refused', failure: then.failure };
        return;
      case 'other-number':
        again.push({ row: one.row, number: choose() });
        return;
      case 'again':
        await delay(then.waitMs, undefined, { signal }).catch(() => {});
        again.push({ row: one.row, number: one.number });
        return;
      case 'halt':
        state.halt ??= { why: 'failed', failure: then.failure };
        return;
    }
  };

  const send = async (): Promise<void> => {
    for (let one = await next(); one !== null; one = await next()) await take(one, await sendRecord(held, writer, one));
  };

  await Promise.all(Array.from({ length: SENDERS }, send));
  await state.flushing;
  if (state.broken !== null) throw state.broken;
  // What did not leave is not in flight: the next job need not look for it.
  for (const { effect } of ready.splice(0)) endedNow.push({ outcome: givenBack(effect) });
  await flush(true);
  const { halt } = state;
  if (halt === null) return { end: isFull() || again.length > 0 ? 'more' : 'done' };
  if (halt.why === 'stopped') return { end: 'stopped' };
  return halt.why === 'refused' ? { end: 'refused', failure: halt.failure } : { end: 'failed', failure: halt.failure, progressed };
}

const asLinked = (row: InitialSyncRow): Ended => ({
  row: rowEnd(row, 'linked'),
  made: { row, number: row.rackbeatNumber ?? '', version: (row.payload as { seenVersion?: string | null }).seenVersion ?? null },
});
