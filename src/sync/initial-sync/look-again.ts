/**
 * What a job that died left in flight, and writes whose end nobody knows: the list is read again, at most one call per
 * thousand records, never one look-up per record. What is there is ours by its number and name; the rest is sent again under
 * the same number.
 */
import { type Result, success } from '../../core/failure.ts';
import { KILL_POINTS, killPoint } from '../../core/kill-points.ts';
import { type BatchOutcome, type OpenEffect, recordOutcomes, takeUnknown } from '../../store/effect-batches.ts';
import { endRows, openRowsOf } from '../../store/initial-sync-rows.ts';
import { recordRun } from '../../store/initial-sync-runs.ts';
import type { InitialSyncKind } from '../../store/tables.ts';
import { givenBack, settled } from '../effects/batch.ts';
import { RACKBEAT_KINDS } from '../effects/rackbeat-kinds.ts';
import type { RecordSubject } from '../effects/rackbeat-records.ts';
import type { Held } from './held.ts';
import type { CreatingWriter } from './writer.ts';

/** Of every kind of write: which kind of record, and how it is written. */
export interface Looking {
  kind: InitialSyncKind;
  look(held: Held, effects: readonly OpenEffect[]): Promise<Result<null>>;
}

/** Settles everything that is open. `lookings` by kind of effect; updates are simply read and repeated. */
export async function lookAgain(held: Held, lookings: ReadonlyMap<string, Looking>): Promise<Result<null>> {
  const open = await held.commit((trx, _state, now) => takeUnknown(trx, RACKBEAT_KINDS, now));
  if (open.length === 0) return success(null);
  const kinds = new Set(open.map(({ kind }) => kind));
  for (const kind of kinds) {
    await killPoint(KILL_POINTS.beforeLookUp, kind);
    const ofKind = open.filter((effect) => effect.kind === kind);
    const looking = lookings.get(kind);
    const looked = looking ? await looking.look(held, ofKind) : await giveBack(held, ofKind);
    if (!looked.ok) return looked;
  }
  return success(null);
}

/** An update is harmless when it is repeated, and is read before it is. */
async function giveBack(held: Held, effects: readonly OpenEffect[]): Promise<Result<null>> {
  await held.commit((trx, _state, now) =>
    recordOutcomes(
      trx,
      effects.map(({ id }) => givenBack(id)),
      now,
    ),
  );
  return success(null);
}

export const lookingFor = <Body, Answer extends object>(
  kind: InitialSyncKind,
  writer: Omit<CreatingWriter<Body, Answer>, 'requestFor'>,
): Looking => ({
  kind,
  look: async (held, effects) => {
    const { creation } = writer;
    const earliest = new Date(Math.min(...effects.map(({ sentAt }) => sentAt.getTime())));
    const list = await creation.since(held.clients, earliest);
    if (!list.ok) return list;
    const byNumber = new Map(list.value.map((answer) => [creation.numberOf(answer), answer]));
    await killPoint(KILL_POINTS.afterLookUp, creation.kind);
    await held.commit(async (trx, _state, now) => {
      const rows = await openRowsOf(
        trx,
        held.run.id,
        kind,
        effects.map(({ recordKey }) => recordKey),
      );
      const rowOf = new Map(rows.map((row) => [row.sourceId, row]));
      const found = effects.map((effect) => {
        const { subject } = effect.body as { subject: RecordSubject };
        const answer = byNumber.get(subject.number);
        return { effect, subject, answer: answer && creation.isOurs(answer, subject) ? answer : null };
      });
      const outcomes: BatchOutcome[] = found.map(({ effect, subject, answer }) =>
        answer ? settled(effect.id, subject.number, true) : givenBack(effect.id),
      );
      await recordOutcomes(trx, outcomes, now);
      const made = found.flatMap(({ effect, subject, answer }) => {
        const row = rowOf.get(effect.recordKey);
        return answer && row ? [{ row, number: subject.number, version: writer.versionOf(answer) }] : [];
      });
      await endRows(
        trx,
        made.map(({ row, number }) => ({ id: row.id, outcome: 'created', rackbeatNumber: number, reason: null, notes: [] })),
        now,
      );
      await writer.remember(trx, made, now);
      if (made.length > 0) await recordRun(trx, held.run.id, held.run.leaseFence, { progressed: true }, now);
    });
    return success(null);
  },
});
