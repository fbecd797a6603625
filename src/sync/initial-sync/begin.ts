/** How a run of the initial sync begins: asked for on its page, or by saving settings in which something is chosen. */
import type { Message } from '../../core/failure.ts';
import type { TenantTransaction } from '../../store/database.ts';
import { beginRun, completedKinds, latestRun } from '../../store/initial-sync-runs.ts';
import { readLearned } from '../../store/learned.ts';
import { loadSettings } from '../../store/settings.ts';
import type { InitialSyncKind } from '../../store/tables.ts';
import type { SyncContext } from '../context.ts';
import { OTHER_INSTALLATION } from '../other-installation.ts';
import { chosenKinds, inOrder } from './kinds.ts';

export interface PreviewAsk {
  /** By the settings when not given. */
  kinds?: readonly InitialSyncKind[] | undefined;
  includeInactive: boolean;
  askedBy: string | null;
}

/** Begins a preview, or says why not. The job starts with the transaction. */
export async function beginPreview(context: SyncContext, trx: TenantTransaction, ask: PreviewAsk): Promise<Message | null> {
  const origin = (await readLearned(trx)).get(OTHER_INSTALLATION);
  if (origin !== undefined) return { code: 'connection.other-installation', params: { origin } };
  const { document } = await loadSettings(trx);
  const kinds = inOrder(ask.kinds ?? chosenKinds(document));
  if (kinds.length === 0) return { code: 'initial-sync.nothing-chosen', params: {} };
  const latest = await latestRun(trx, { lock: true });
  if (latest && (latest.state === 'running' || latest.state === 'stopping')) return { code: 'initial-sync.under-way', params: {} };
  await beginRun(trx, { kinds, includeInactive: ask.includeInactive, askedBy: ask.askedBy }, context.clock.now());
  await context.queue.wakeInitialSync({ connectionId: trx.connectionId }, { trx });
  return null;
}

/**
 * After settings were saved: what is chosen and has never been carried through is previewed, with the new settings. A run that
 * is under way, or that a person has stopped in the middle, is left alone.
 */
export async function previewChosen(context: SyncContext, trx: TenantTransaction, askedBy: string | null): Promise<void> {
  const { document } = await loadSettings(trx);
  const completed = await completedKinds(trx);
  const kinds = chosenKinds(document).filter((kind) => !completed.has(kind));
  const latest = await latestRun(trx, { lock: true });
  const restsInTheMiddle = latest !== null && latest.startedAt !== null && latest.state !== 'done';
  if (kinds.length === 0 || restsInTheMiddle) return;
  await beginPreview(context, trx, { kinds, includeInactive: false, askedBy });
}
