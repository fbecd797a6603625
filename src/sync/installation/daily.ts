/** Once a day per connection: our webhooks are set right (they get lost and switched off), and old records of calls are dropped. */
import type { ConnectionRow } from '../../store/connections.ts';
import { advanceCursor, readCursor } from '../../store/cursors.ts';
import { withTenant } from '../../store/database.ts';
import { deleteInboxBefore } from '../../store/inbox.ts';
import { deleteCallsBefore } from '../../store/story.ts';
import { announceConnection, isUntold } from './announce.ts';
import type { InstallationContext } from './context.ts';

const DAY_MS = 24 * 60 * 60_000;
const FLOW = 'daily';
/** Whole requests and answers, for whoever asks what exactly was sent. */
const KEEP_CALLS_MS = 90 * DAY_MS;
const KEEP_INBOX_MS = 30 * DAY_MS;
/** The installation itself is telling both systems; two at once would register every webhook twice. */
const STILL_TELLING_MS = 2 * 60_000;

/** Does nothing when the last time is less than a day ago and an installation is not half told. A repair that failed is tried again at the next call. */
export async function dailyCare(context: InstallationContext, connection: ConnectionRow): Promise<void> {
  const now = context.clock.now();
  const last = await withTenant(context.ledger, connection.id, (trx) => readCursor(trx, FLOW));
  if (await isUntold(context, connection)) {
    if (now.getTime() - (connection.confirmedAt?.getTime() ?? 0) < STILL_TELLING_MS) return;
  } else if (last !== null && now.getTime() - last.sweptAt.getTime() < DAY_MS) return;
  if (!(await announceConnection(context, connection))) return;
  await withTenant(context.ledger, connection.id, async (trx) => {
    await deleteCallsBefore(trx, new Date(now.getTime() - KEEP_CALLS_MS));
    await deleteInboxBefore(trx, new Date(now.getTime() - KEEP_INBOX_MS));
    await advanceCursor(trx, FLOW, { position: now.toISOString(), sweptAt: now });
  });
}
