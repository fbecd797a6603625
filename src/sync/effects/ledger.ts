/**
 * The one door to the outside ledgers. Every write is on disk as an intention before it leaves, is sent once, and when
 * nobody knows how it ended it is looked up, never sent again on hope. The argument that nothing is written twice is
 * made here and nowhere else.
 */
import { createHash } from 'node:crypto';
import type { Failure } from '../../core/failure.ts';
import { stringifyJson } from '../../core/json.ts';
import { KILL_POINTS, killPoint } from '../../core/kill-points.ts';
import { type EffectRow, lockEffect, recordAbsence, recordOutcome, recordSending, recordUncertain } from '../../store/effects.ts';
import type { LostWindow } from '../../store/installation.ts';
import { LEASE_MARGIN_MS } from '../context.ts';
import type { Run } from '../run.ts';
import type { EffectDefinition, EffectEnd, Intention, Look } from './definition.ts';

type Opening =
  | { do: 'send'; effect: EffectRow; deadlineAt: Date }
  | { do: 'look'; effect: EffectRow }
  | { do: 'wait'; wakeAt: Date }
  | { do: 'end'; effect: EffectRow };

/** While another run of ours has the same write in flight, it is worth looking again soon. */
const BUSY_MS = 2_000;

/**
 * Performs one write. Everything that `run` has collected is committed together with the intention; the outcome is
 * collected in turn and is committed with the next intention or with the end of the run.
 */
export async function performEffect<Subject, Request, Answer>(
  run: Run,
  definition: EffectDefinition<Subject, Request, Answer>,
  intention: Intention<Subject, Request>,
): Promise<EffectEnd<Answer>> {
  // At most one second sending in a run: looked up, found absent twice, sent again.
  for (let sendings = 0; sendings < 2; ) {
    await killPoint(KILL_POINTS.beforeIntention, definition.kind);
    const opening = await open(run, definition, intention);
    if (opening.do === 'wait') return { end: 'unknown', reason: { code: 'effect.in-flight', params: {} }, wakeAt: opening.wakeAt };
    if (opening.do === 'end') return endedBefore(opening.effect);
    if (opening.do === 'look') {
      const end = await settleUnknown(run, definition, opening.effect);
      if (end !== 'send-again') return end;
      continue;
    }
    sendings += 1;
    const end = await send(run, definition, intention, opening.effect, opening.deadlineAt);
    if (end !== 'send-again') return end;
  }
  return { end: 'unknown', reason: { code: 'effect.unknown', params: {} }, wakeAt: later(run, run.context.times.absentGapMs) };
}

async function open<Subject, Request, Answer>(
  run: Run,
  { kind }: EffectDefinition<Subject, Request, Answer>,
  intention: Intention<Subject, Request>,
): Promise<Opening> {
  const { recordKey, generation, subject, request } = intention;
  return run.commit(async (trx) => {
    const now = run.context.clock.now();
    const deadlineAt = new Date(now.getTime() + run.context.times.writeDeadlineMs);
    const bodyHash = createHash('sha256').update(stringifyJson(request)).digest('hex');
    const write = { transferId: run.transfer.id, kind, recordKey, generation, bodyHash, body: { subject, request }, now };
    const lost = run.context.lostWindow;
    if (lost !== null) {
      const existing = await lockEffect(trx, kind, recordKey, generation);
      if (existing !== null && !maySend(existing)) return openExisting(existing, run, now);
      if (mayHaveHappened(lost, existing, intention.bornAt)) {
        const sentAt = new Date(Math.min(lost.backupMadeAt.getTime(), existing?.sentAt?.getTime() ?? Number.POSITIVE_INFINITY));
        return { do: 'look', effect: await recordUncertain(trx, { ...write, sentAt, deadlineAt: lost.restoredAt }) };
      }
    }
    const effect = await recordSending(trx, { ...write, owner: run.context.owner, fence: run.transfer.leaseFence, deadlineAt });
    if (effect) return { do: 'send', effect, deadlineAt };
    // Nothing was recorded: there is one whose end counts first.
    const existing = await lockEffect(trx, kind, recordKey, generation);
    return existing === null || maySend(existing)
      ? { do: 'wait', wakeAt: new Date(now.getTime() + BUSY_MS) }
      : openExisting(existing, run, now);
  });
}

/**
 * Whether a restored database may have forgotten this write: it can have been made before the restoring, and nothing that has
 * happened since says how it stands. A sending or an empty look-up after the restoring does.
 */
function mayHaveHappened(lost: LostWindow, existing: EffectRow | null, bornAt: Date | null | undefined): boolean {
  if (bornAt === undefined) return false;
  const restoredAt = lost.restoredAt.getTime();
  if (bornAt !== null && bornAt.getTime() > restoredAt) return false;
  const evidence = Math.max(existing?.sentAt?.getTime() ?? 0, existing?.lastAbsentAt?.getTime() ?? 0);
  return evidence < restoredAt;
}

/** Not sent, or known not to have been done. */
const maySend = ({ state }: EffectRow): boolean => state === 'planned' || state === 'refused';

function openExisting(effect: EffectRow, run: Run, now: Date): Opening {
  if (effect.state === 'settled' || effect.state === 'asks') return { do: 'end', effect };
  if (effect.state === 'unknown') return { do: 'look', effect };
  // Sent by another transfer's run (two invoices of one new customer). Alive: wait for it. Past its deadline and the
  // margin in which its outcome would have been written: its run is dead, and what it sent is looked up.
  const abandonedAt = (effect.deadlineAt?.getTime() ?? 0) + LEASE_MARGIN_MS;
  if (now.getTime() < abandonedAt && effect.transferId !== run.transfer.id)
    return { do: 'wait', wakeAt: new Date(now.getTime() + BUSY_MS) };
  return { do: 'look', effect };
}

const endedBefore = (effect: EffectRow): EffectEnd<never> =>
  effect.state === 'settled' && effect.vendorId !== null
    ? { end: 'done-before', vendorId: effect.vendorId }
    : { end: 'asks', reason: { code: 'effect.asks', params: { kind: effect.kind } } };

async function send<Subject, Request, Answer>(
  run: Run,
  definition: EffectDefinition<Subject, Request, Answer>,
  intention: Intention<Subject, Request>,
  effect: EffectRow,
  deadlineAt: Date,
): Promise<EffectEnd<Answer> | 'send-again'> {
  const { clock, times } = run.context;
  await killPoint(KILL_POINTS.afterIntention, definition.kind);
  run.underEffect(effect.id);
  const result = await definition.send(run.clients, intention.request, {
    deadlineMs: times.writeDeadlineMs,
    // A process that was frozen between intention and socket wakes up here, and must not send under a lease that is over.
    beforeSend: () => clock.now().getTime() < deadlineAt.getTime(),
  });
  run.underEffect(null);
  await killPoint(KILL_POINTS.answerRead, definition.kind);
  if (result.ok) return settle(run, definition, effect, result.value, false);
  if (result.outcome === 'unknown') {
    await run.commit((trx) => recordOutcome(trx, effect.id, { state: 'unknown', outcome: plainFailure(result) }, clock.now()));
    run.tell('effect.outcome-unknown', { kind: definition.kind });
    return settleUnknown(run, definition, { ...effect, state: 'unknown' });
  }
  if (result.kind === 'conflict' && definition.lookOnConflict) {
    const look = await definition.lookUp(run.clients, intention.subject, { sentAt: effect.sentAt ?? clock.now() });
    if (look.look === 'found') return settle(run, definition, effect, look.answer, true);
  }
  const state = result.outcome === 'not-sent' ? 'planned' : 'refused';
  run.later((trx) => recordOutcome(trx, effect.id, { state, outcome: plainFailure(result) }, clock.now()));
  return { end: 'refused', failure: result };
}

/** Looks for a write whose end nobody knows. Found settles at once; absent counts only by the rules of its kind. */
async function settleUnknown<Subject, Request, Answer>(
  run: Run,
  definition: EffectDefinition<Subject, Request, Answer>,
  effect: EffectRow,
): Promise<EffectEnd<Answer> | 'send-again'> {
  const { clock } = run.context;
  await killPoint(KILL_POINTS.beforeLookUp, definition.kind);
  const { subject } = effect.body as { subject: Subject };
  run.underEffect(effect.id);
  const look: Look<Answer> = await definition.lookUp(run.clients, subject, { sentAt: effect.sentAt ?? effect.createdAt });
  run.underEffect(null);
  await killPoint(KILL_POINTS.afterLookUp, definition.kind);
  switch (look.look) {
    case 'found':
      run.tell('effect.found-again', { kind: definition.kind });
      return settle(run, definition, effect, look.answer, true);
    case 'failed':
      return { end: 'refused', failure: { ...look.failure, outcome: 'not-done' } };
    case 'several':
    case 'lost':
      return ask(run, definition, effect, look.look);
    case 'absent':
      if (definition.whenAbsent === 'ask') return ask(run, definition, effect, 'absent');
      if (definition.whenAbsent === 'send-again') run.later((trx) => recordAbsence(trx, effect.id, clock.now()));
      if (definition.whenAbsent === 'wait-then-send') {
        const wakeAt = await countAbsence(run, effect);
        if (wakeAt !== null) return { end: 'unknown', reason: { code: 'effect.looking-again', params: { kind: definition.kind } }, wakeAt };
      }
      run.tell('effect.not-there', { kind: definition.kind });
      run.later((trx) => recordOutcome(trx, effect.id, { state: 'planned' }, clock.now()));
      return 'send-again';
  }
}

/**
 * An empty look-up counts only after the settle window, and two of them a gap apart are needed. Returns when to look
 * again, or null when the write is now known not to have happened.
 */
async function countAbsence(run: Run, effect: EffectRow): Promise<Date | null> {
  const { clock, times, lostWindow } = run.context;
  const now = clock.now().getTime();
  // What left before a restoring can have left until then, and looks of before it prove nothing.
  const restoredAt = lostWindow?.restoredAt.getTime() ?? 0;
  const countsFrom = Math.max((effect.deadlineAt ?? effect.createdAt).getTime(), restoredAt) + times.settleWindowMs;
  if (now < countsFrom) return new Date(countsFrom);
  if (effect.absentLooks === 0 || effect.lastAbsentAt === null || effect.lastAbsentAt.getTime() < restoredAt) {
    run.later((trx) => recordAbsence(trx, effect.id, clock.now()));
    return new Date(now + times.absentGapMs);
  }
  const secondFrom = effect.lastAbsentAt.getTime() + times.absentGapMs;
  return now < secondFrom ? new Date(secondFrom) : null;
}

/** The end of a write of which nobody knew, found by other means than its own look-up. */
export function settleFound(run: Run, effect: EffectRow, vendorId: string): void {
  run.tell('effect.found-again', { kind: effect.kind });
  run.later((trx) => recordOutcome(trx, effect.id, { state: 'settled', vendorId, outcome: { adopted: true } }, run.context.clock.now()));
}

function settle<Subject, Request, Answer>(
  run: Run,
  definition: EffectDefinition<Subject, Request, Answer>,
  effect: EffectRow,
  answer: Answer,
  adopted: boolean,
): EffectEnd<Answer> {
  const vendorId = definition.idOf(answer);
  run.later((trx) => recordOutcome(trx, effect.id, { state: 'settled', vendorId, outcome: { adopted } }, run.context.clock.now()));
  const { lostWindow } = run.context;
  const fromLostTime = adopted && lostWindow !== null && (effect.sentAt ?? effect.createdAt) < lostWindow.restoredAt;
  return { end: 'settled', answer, adopted, fromLostTime };
}

function ask<Subject, Request, Answer>(
  run: Run,
  definition: EffectDefinition<Subject, Request, Answer>,
  effect: EffectRow,
  why: 'several' | 'lost' | 'absent',
): EffectEnd<Answer> {
  run.later((trx) => recordOutcome(trx, effect.id, { state: 'asks', outcome: { why } }, run.context.clock.now()));
  return { end: 'asks', reason: { code: `effect.asks-${why}`, params: { kind: definition.kind } } };
}

const later = (run: Run, ms: number): Date => new Date(run.context.clock.now().getTime() + ms);

/** A failure as it is kept with the effect. */
export const plainFailure = ({ kind, outcome, code, params, vendor }: Failure): unknown => ({
  kind,
  outcome,
  code,
  params,
  vendor: vendor ?? null,
});
