/** The writing of a run, a part of one kind per job, in the order of the kinds; a kind that has come to its end is locked. */

import { endIdleRows, hasOpenRows } from '../../store/initial-sync-rows.ts';
import { completedKinds, recordCompleted } from '../../store/initial-sync-runs.ts';
import type { InitialSyncKind } from '../../store/tables.ts';
import { customerCreation, groupCreation, productCreation, supplierCreation, unitCreation } from '../effects/rackbeat-records.ts';
import { openDeliveryWriter, openStockWriter } from './addition-writers.ts';
import type { Held, StepEnd } from './held.ts';
import { type Looking, lookAgain, lookingFor } from './look-again.ts';
import { pauseFor } from './pause.ts';
import { type KindEnd, writeKind } from './write-kind.ts';
import type { OpenWriter } from './writer.ts';
import { customerWriter, groupWriter, openProductWriter, productLooking, supplierWriter, unitWriter } from './writers.ts';

const LOOKINGS: ReadonlyMap<string, Looking> = new Map([
  [groupCreation.kind, lookingFor('product-groups', groupWriter)],
  [unitCreation.kind, lookingFor('units', unitWriter)],
  [customerCreation.kind, lookingFor('customers', customerWriter)],
  [supplierCreation.kind, lookingFor('suppliers', supplierWriter)],
  [productCreation.kind, lookingFor('products', productLooking)],
]);

export async function writeNextPart(held: Held): Promise<StepEnd> {
  const looked = await lookAgain(held, LOOKINGS);
  if (!looked.ok) return pauseFor(held, looked, false);
  if (held.run.state === 'stopping') return rests(held, 'stopped');
  const kind = await nextKind(held);
  if (kind === null) return rests(held, 'done');
  const end = await writeOne(held, kind);
  switch (end.end) {
    case 'done':
    case 'more':
      return { step: 'go-on' };
    case 'stopped':
      return rests(held, 'stopped');
    case 'failed':
      return pauseFor(held, end.failure, end.progressed);
    case 'refused': {
      const { code, params } = end.failure;
      return { step: 'rests', progress: { state: 'failed', reason: { code, params }, finishedAt: held.context.clock.now() } };
    }
  }
}

const rests = ({ context }: Held, state: 'done' | 'stopped'): StepEnd => ({
  step: 'rests',
  progress: { state, currentKind: null, reason: null, finishedAt: context.clock.now() },
});

/** The first kind with something to write; those before it have been carried through. */
function nextKind({ run, commit }: Held): Promise<InitialSyncKind | null> {
  return commit(async (trx, _state, now) => {
    const completed = await completedKinds(trx);
    for (const kind of run.kinds) {
      await endIdleRows(trx, run.id, kind, run.overwriteDifferences, now);
      if (await hasOpenRows(trx, run.id, kind)) return kind;
      const before = completed.get(kind);
      if (!before || (run.startedAt && before < run.startedAt)) await recordCompleted(trx, kind, now);
    }
    return null;
  });
}

async function openAndWrite<Body, Answer extends object>(
  held: Held,
  kind: InitialSyncKind,
  open: OpenWriter<Body, Answer>,
): Promise<KindEnd> {
  const writer = await open(held);
  return 'failure' in writer ? { end: 'failed', failure: writer.failure, progressed: false } : writeKind(held, kind, writer);
}

async function writeOne(held: Held, kind: InitialSyncKind): Promise<KindEnd> {
  switch (kind) {
    case 'product-groups':
      return writeKind(held, kind, groupWriter);
    case 'units':
      return writeKind(held, kind, unitWriter);
    case 'customers':
      return writeKind(held, kind, customerWriter);
    case 'suppliers':
      return writeKind(held, kind, supplierWriter);
    case 'delivery-addresses':
      return openAndWrite(held, kind, openDeliveryWriter);
    case 'products':
      return openAndWrite(held, kind, openProductWriter);
    case 'opening-stock':
      return openAndWrite(held, kind, openStockWriter);
  }
}
