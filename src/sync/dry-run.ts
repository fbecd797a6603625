/** What a sweep of one connection would do now: the same reading and the same mapping, with nothing woken, written or remembered. */
import type { z } from 'zod';
import type { dryRun, plannedRecord } from '../../api/operator.ts';
import type { Result } from '../core/failure.ts';
import type { ConnectionRow } from '../store/connections.ts';
import type { TransferIdentity } from '../store/transfers.ts';
import type { CompanyFactsShelf } from './company-facts.ts';
import type { SyncContext } from './context.ts';
import { previewInvoice } from './preview.ts';
import { lookThrough } from './sweep.ts';

/** `most`: how many records are judged; each costs the reads of a preview. */
export async function dryRunOf(
  context: SyncContext,
  shelf: CompanyFactsShelf,
  connection: ConnectionRow,
  most: number,
): Promise<Result<z.input<typeof dryRun>>> {
  const swept = await lookThrough(context, connection.id);
  if (!swept.ok) return swept;
  const { looked, overdue, found = [] } = swept.value;
  const unique = [...new Map(found.map((one) => [`${one.kind} ${one.generation} ${one.recordKey}`, one])).values()];
  const records: z.input<typeof plannedRecord>[] = [];
  for (const identity of unique.slice(0, most)) records.push(await planOf(context, shelf, connection, identity));
  return { ok: true, value: { looked, overdue, records, notJudged: unique.length - records.length } };
}

async function planOf(
  context: SyncContext,
  shelf: CompanyFactsShelf,
  connection: ConnectionRow,
  { kind, recordKey }: TransferIdentity,
): Promise<z.input<typeof plannedRecord>> {
  // A card is compared field by field when its turn comes; only an invoice can be judged without its transfer.
  if (kind !== 'invoice') return { kind, number: recordKey, verdict: 'looked-at', reason: null };
  const { verdict, reason } = await previewInvoice(context, shelf, connection, recordKey);
  return { kind, number: recordKey, verdict, reason };
}
