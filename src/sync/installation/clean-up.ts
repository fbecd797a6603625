/** Installations that stopped half-way: their grant is taken back, so that none is left that nobody knows of. */
import type { TokenPair } from '../../eaccounting/token-store.ts';
import { deletePendingBefore, listAbandonedPending, refusePending } from '../../store/installations-pending.ts';
import type { InstallationContext } from './context.ts';

/** Ended rows tell support what happened; a week is enough for that. */
const KEEP_ENDED_MS = 7 * 24 * 60 * 60_000;

export async function cleanUpInstallations(context: InstallationContext): Promise<void> {
  const now = context.clock.now();
  for (const pending of await listAbandonedPending(context.ledger, context.vault, now)) {
    if (pending.grant) {
      const pair = JSON.parse(pending.grant.expose()) as TokenPair;
      const revoked = await context.oauth.revoke(pair.refreshToken, pending.stateHash);
      if (!revoked.ok) {
        context.log.warn('installation.grant-not-revoked', { code: revoked.code });
        continue;
      }
    }
    await refusePending(context.ledger, pending.stateHash);
  }
  await deletePendingBefore(context.ledger, new Date(now.getTime() - KEEP_ENDED_MS));
}
