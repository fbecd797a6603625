/** Installations that stopped half-way: Rackbeat is told, and their grant is taken back, so that none is left that nobody knows of. */
import { cancelInstallation } from '../../rackbeat/install.ts';
import { deletePendingBefore, listAbandonedPending, refusePending } from '../../store/installations-pending.ts';
import { openEntrance } from './begin.ts';
import { handshakeAccess, type InstallationContext, SETUP_DEADLINE_MS } from './context.ts';
import { takeBackGrant, takeBackReplaced } from './take-back.ts';

/** Ended rows tell support what happened; a week is enough for that. */
const KEEP_ENDED_MS = 7 * 24 * 60 * 60_000;

export async function cleanUpInstallations(context: InstallationContext): Promise<void> {
  const now = context.clock.now();
  for (const pending of await listAbandonedPending(context.ledger, context.vault, now)) {
    const entrance = openEntrance(pending.rackbeatToken);
    // Used already when Rackbeat had accepted; then it refuses, and that is no matter.
    if (entrance?.by === 'install' && pending.stage !== 'accepted') {
      await cancelInstallation(handshakeAccess(context, pending.stateHash), entrance.token, { deadlineMs: SETUP_DEADLINE_MS });
    }
    if (await takeBackGrant(context, pending)) await refusePending(context.ledger, pending.stateHash);
  }
  await takeBackReplaced(context);
  await deletePendingBefore(context.ledger, new Date(now.getTime() - KEEP_ENDED_MS));
}
