/** The first step of an installation: remembers it, and says where the browser goes to give its consent. */
import type { ConnectionId } from '../../core/ids.ts';
import { PURCHASE_SCOPE, SCOPES } from '../../eaccounting/oauth.ts';
import { withTenant } from '../../store/database.ts';
import { beginPending } from '../../store/installations-pending.ts';
import { readSecret } from '../../store/secrets.ts';
import { loadSettings } from '../../store/settings.ts';
import { type Secret, secret } from '../../vault/secret.ts';
import { hashToken, makeToken } from '../../vault/token-hash.ts';
import { type InstallationContext, RACKBEAT_TOKEN } from './context.ts';

/** How we come to a Rackbeat account: the single-use token of its Apps page, or a key that the administrator pasted. */
export type RackbeatEntrance = { by: 'install'; token: string } | { by: 'api-key'; key: string };

/** A person reads a consent page, picks a company and perhaps logs in first. */
const PENDING_MS = 10 * 60_000;

/** Both kinds of entrance are sealed in one column, told apart by their first word. */
export const sealEntrance = (entrance: RackbeatEntrance): Secret =>
  secret(entrance.by === 'install' ? `install ${entrance.token}` : `api-key ${entrance.key}`);

export function openEntrance(sealed: Secret | null): RackbeatEntrance | null {
  const [kind, ...rest] = (sealed?.expose() ?? '').split(' ');
  const text = rest.join(' ');
  if (kind === 'install') return { by: 'install', token: text };
  return kind === 'api-key' ? { by: 'api-key', key: text } : null;
}

interface Reconnection {
  connectionId: ConnectionId;
  /** Suppliers are switched on. */
  wantsPurchases: boolean;
}

export interface Begun {
  /** The consent page. */
  location: string;
  /** For a cookie: only the browser that began may finish. */
  browserSecret: string;
}

export async function beginInstallation(
  context: InstallationContext,
  entrance: RackbeatEntrance,
  reconnect: Reconnection | null = null,
): Promise<Begun> {
  const now = context.clock.now();
  const attempt = context.oauth.newAttempt();
  const browserSecret = makeToken();
  await beginPending(
    context.ledger,
    context.vault,
    {
      stateHash: hashToken(attempt.state),
      browserHash: hashToken(browserSecret.expose()),
      codeVerifier: secret(attempt.codeVerifier),
      rackbeatToken: sealEntrance(entrance),
      reconnectConnectionId: reconnect?.connectionId ?? null,
      expiresAt: new Date(now.getTime() + PENDING_MS),
    },
    now,
  );
  const location = await context.oauth.authorizationUrl(attempt, reconnect?.wantsPurchases ? [...SCOPES, PURCHASE_SCOPE] : SCOPES);
  return { location: location.toString(), browserSecret: browserSecret.expose() };
}

/**
 * Begins again for a connection whose grant is dead, with the Rackbeat key that we hold: same consent, same confirmation. Null
 * when there is no key any more; then only Rackbeat's Apps page leads back.
 */
export async function beginReconnection(context: InstallationContext, connectionId: ConnectionId): Promise<Begun | null> {
  const { key, settings } = await withTenant(context.ledger, connectionId, async (trx) => ({
    key: await readSecret(trx, context.vault, RACKBEAT_TOKEN),
    settings: (await loadSettings(trx)).document,
  }));
  const wantsPurchases = settings.initialSync.suppliers === 'from-eaccounting';
  return key ? beginInstallation(context, { by: 'api-key', key: key.expose() }, { connectionId, wantsPurchases }) : null;
}
