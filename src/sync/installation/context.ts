/** What the set-up calls need. They stand in a journal of their own (the pending row), not in the ledger of effects. */
import type { Clock } from '../../core/clock.ts';
import type { EAccountingAccess } from '../../eaccounting/access.ts';
import type { VismaOAuth } from '../../eaccounting/oauth.ts';
import { fixedToken } from '../../eaccounting/tokens.ts';
import type { Outbound } from '../../outbound/request.ts';
import type { RackbeatAccess } from '../../rackbeat/access.ts';
import type { InstallationAccess } from '../../rackbeat/install.ts';
import type { Ledger } from '../../store/database.ts';
import type { Vault } from '../../vault/vault.ts';
import type { SyncContext, SyncLog } from '../context.ts';

export interface InstallationContext {
  ledger: Ledger;
  vault: Vault;
  clock: Clock;
  outbound: Outbound;
  oauth: VismaOAuth;
  sync: SyncContext;
  log: SyncLog;
  rackbeatUrl: string;
  eaccountingUrl: string;
  clientId: string;
  publicUrl: string;
  consumer: RackbeatAccess['consumer'];
}

/** Names of the secrets of a connection. */
export const RACKBEAT_TOKEN = 'rackbeat-token';
/** The secret of the settings page's address, until both systems have been told of the connection. */
export const UNTOLD_ENTRANCE = 'untold-entrance';

export const SETUP_DEADLINE_MS = 30_000;

/** Access to Rackbeat for a person who waits, before or outside a stored connection. */
export const rackbeatAccess = (context: InstallationContext, token: string, connectionId: string): RackbeatAccess => ({
  outbound: context.outbound,
  baseUrl: context.rackbeatUrl,
  token,
  connectionId,
  lane: 'person',
  consumer: context.consumer,
});

export const eaccountingAccess = (context: InstallationContext, accessToken: string, connectionId: string): EAccountingAccess => ({
  outbound: context.outbound,
  baseUrl: context.eaccountingUrl,
  tokens: fixedToken(accessToken),
  clientId: context.clientId,
  connectionId,
  lane: 'person',
});

/** Access to Rackbeat's side of the handshake, before there is a token. */
export const handshakeAccess = (context: InstallationContext, connectionId: string): InstallationAccess => ({
  outbound: context.outbound,
  baseUrl: context.rackbeatUrl,
  connectionId,
  lane: 'person',
  consumer: context.consumer,
});

/** The address that Rackbeat shows in its frame. */
export const settingsAddress = (publicUrl: string, account: string, entranceSecret: string): string =>
  `${publicUrl}/settings/${encodeURIComponent(account)}/${encodeURIComponent(entranceSecret)}`;
