/**
 * Another account coding sends revenue elsewhere, so an article gets one only after a person has seen how many articles get
 * which (accounting-rules §7). A changed mapping has its products looked at again; each leaves a note, and the notes are the preview.
 */
import type { Settings } from '../../api/settings.ts';
import type { ConnectionId } from '../core/ids.ts';
import { PRIORITY } from '../jobs/names.ts';
import { type TenantTransaction, withTenant } from '../store/database.ts';
import { decideRecodings, openRecodings, reopenProductsOf } from '../store/recodings.ts';
import type { SyncContext } from './context.ts';

/** Groups whose products get another coding than before. */
export function recodedGroups(before: Settings, after: Settings): string[] {
  const codingOf = ({ products }: Settings, group: string): string | null => products.groupCodings[group] ?? products.defaultCodingId;
  const groups = new Set([...Object.keys(before.products.groupCodings), ...Object.keys(after.products.groupCodings)]);
  return [...groups].filter((group) => codingOf(before, group) !== codingOf(after, group));
}

export async function lookAtRecodedProducts(
  { queue, clock }: SyncContext,
  trx: TenantTransaction,
  { before, after }: { before: Settings; after: Settings },
): Promise<void> {
  if (after.products.ongoing !== 'to-eaccounting' || !after.products.updateFields.coding) return;
  const reopened = await reopenProductsOf(trx, recodedGroups(before, after), clock.now());
  await queue.wakeTransfers(reopened, { trx, priority: PRIORITY.masterData });
}

/** How many products were decided about; null when they are not as many as the person saw. */
export async function recodeAll(
  { ledger, queue, clock, changed }: SyncContext,
  connectionId: ConnectionId,
  { person, seen }: { person: string; seen: number },
): Promise<number | null> {
  const decided = await withTenant(ledger, connectionId, async (trx) => {
    const now = (await openRecodings(trx)).reduce((sum, { products }) => sum + products, 0);
    if (now !== seen) return null;
    const woken = await decideRecodings(trx, person, clock.now());
    await queue.wakeTransfers(woken, { trx, priority: PRIORITY.person });
    return woken.length;
  });
  changed(connectionId);
  return decided;
}
