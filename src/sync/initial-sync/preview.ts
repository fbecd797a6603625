/** The preview, one kind per job: it only reads, so an interrupted kind simply begins anew. */
import type { Result } from '../../core/failure.ts';
import { addRows, removeRows } from '../../store/initial-sync-rows.ts';
import type { InitialSyncKind } from '../../store/tables.ts';
import type { Held, StepEnd } from './held.ts';
import { pauseFor } from './pause.ts';
import { previewCustomers } from './preview-customers.ts';
import { previewDeliveries } from './preview-deliveries.ts';
import { previewGroups } from './preview-groups.ts';
import { previewProducts } from './preview-products.ts';
import { previewStock } from './preview-stock.ts';
import { previewSuppliers } from './preview-suppliers.ts';
import { previewUnits } from './preview-units.ts';
import type { KindPreview, PreviewKind } from './previewing.ts';

const PREVIEWS: Record<InitialSyncKind, PreviewKind> = {
  'product-groups': previewGroups,
  units: previewUnits,
  customers: previewCustomers,
  'delivery-addresses': previewDeliveries,
  suppliers: previewSuppliers,
  products: previewProducts,
  'opening-stock': previewStock,
};

export async function previewNextKind(held: Held): Promise<StepEnd> {
  const { run, context, connection } = held;
  const kind = run.kinds.find((one) => !run.previewedKinds.includes(one));
  if (kind === undefined) return { step: 'rests', progress: { state: 'ready', currentKind: null } };
  // The preview shows what is there now, not what was there ten minutes ago.
  if (run.previewedKinds.length === 0) held.shelf.forget(connection.id);
  const read = await readKind(held, kind, PREVIEWS[kind]);
  if (!read.ok) return pauseFor(held, read, false);
  if (read.value === 'stopped') return { step: 'rests', progress: { state: 'stopped', finishedAt: context.clock.now() } };
  const { questions, remarks = [], nextNumber } = read.value;
  return {
    step: 'go-on',
    progress: {
      previewedKinds: [...run.previewedKinds, kind],
      questions: { ...run.questions, [kind]: questions },
      remarks: { ...run.remarks, [kind]: remarks },
      ...(nextNumber === null ? {} : { nextNumbers: { ...run.nextNumbers, [kind]: nextNumber } }),
      progressed: true,
    },
  };
}

class Stopped extends Error {}

async function readKind(held: Held, kind: InitialSyncKind, preview: PreviewKind): Promise<Result<KindPreview | 'stopped'>> {
  const { run } = held;
  await held.commit((trx) => removeRows(trx, run.id, kind));
  let from = 0;
  try {
    return await preview(held, async (rows) => {
      held.signal.throwIfAborted();
      await held.commit(async (trx, state) => {
        if (state === 'stopping') throw new Stopped();
        await addRows(trx, run.id, kind, from, rows);
      });
      from += rows.length;
      held.context.changed(held.connection.id);
    });
  } catch (error) {
    if (error instanceof Stopped) return { ok: true, value: 'stopped' };
    throw error;
  }
}
