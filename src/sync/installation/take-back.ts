/**
 * Gives grants back to eAccounting, so that none is left that nobody knows of. A code whose answer was lost is sent a second
 * time: an identity server takes back what a code has given when it comes twice (RFC 6749, 4.1.2).
 */
import type { TokenPair } from '../../eaccounting/token-store.ts';
import { forgetReplacedGrant, listReplacedGrants, type PendingInstallation } from '../../store/installations-pending.ts';
import type { InstallationContext } from './context.ts';

type Held = Pick<PendingInstallation, 'stage' | 'grant' | 'codeVerifier' | 'stateHash'>;

/** True when nothing is left of the grant; otherwise it is to be tried again. */
export async function takeBackGrant(context: InstallationContext, held: Held): Promise<boolean> {
  if (held.grant === null) return true;
  if (held.stage !== 'exchanging') return revoke(context, (JSON.parse(held.grant.expose()) as TokenPair).refreshToken, held.stateHash);
  const callback = new URLSearchParams(held.grant.expose());
  const attempt = { state: callback.get('state') ?? '', codeVerifier: held.codeVerifier.expose() };
  const pair = await context.oauth.exchangeCode(callback, attempt, held.stateHash);
  // Never used until now: then this is the grant, and it goes back at once.
  if (pair.ok) return revoke(context, pair.value.refreshToken, held.stateHash);
  if (pair.code === 'visma.refused') return true;
  context.log.warn('installation.code-not-taken-back', { code: pair.code });
  return false;
}

/** Reconnecting brings a new grant; the one before it would live on unseen. */
export async function takeBackReplaced(context: InstallationContext): Promise<void> {
  for (const { stateHash, refreshToken } of await listReplacedGrants(context.ledger, context.vault)) {
    if (await revoke(context, refreshToken.expose(), stateHash)) await forgetReplacedGrant(context.ledger, stateHash);
  }
}

async function revoke(context: InstallationContext, refreshToken: string, stateHash: string): Promise<boolean> {
  const revoked = await context.oauth.revoke(refreshToken, stateHash);
  if (!revoked.ok) context.log.warn('installation.grant-not-revoked', { code: revoked.code });
  return revoked.ok;
}
