/**
 * When we sent the write that another one builds on: no conversion is older than its draft, no e-mail older than its conversion. Only
 * a restored database wants to know, so that what is younger than the restoring is not looked for.
 */
import { withTenant } from '../store/database.ts';
import { latestEffect } from '../store/effects.ts';
import type { Run } from './run.ts';

/** Null when that write was not ours. */
export async function sentAtOf(
  run: Run,
  kind: 'draft.create' | 'invoice.convert',
  recordKey: string,
  madeId: string,
): Promise<Date | null> {
  const { ledger, lostWindow } = run.context;
  if (lostWindow === null) return null;
  const effect = await withTenant(ledger, run.connectionId, (trx) => latestEffect(trx, kind, recordKey));
  // Of a write of this run the answer may not be on disk yet.
  return effect !== null && (effect.vendorId === null || effect.vendorId === madeId) ? effect.sentAt : null;
}
