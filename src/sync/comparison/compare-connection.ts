/** One connection's turn: drafts that people have booked are followed every hour, and once a night both systems are compared. */
import type { ConnectionId } from '../../core/ids.ts';
import { findConnection } from '../../store/connections.ts';
import type { CompanyFactsShelf } from '../company-facts.ts';
import type { SyncContext } from '../context.ts';
import { followDrafts } from './follow-drafts.ts';
import { compareNightly } from './nightly.ts';

/** What fails is looked at again at the next turn, an hour later. */
export async function compareConnection(
  context: SyncContext,
  shelf: CompanyFactsShelf,
  connectionId: ConnectionId,
  signal: AbortSignal,
): Promise<void> {
  const connection = await findConnection(context.ledger, connectionId);
  if (connection?.state !== 'active') return;
  await followDrafts(context, connectionId);
  if (!signal.aborted) await compareNightly(context, shelf, connection);
}
