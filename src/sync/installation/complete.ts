/**
 * Back from the consent page: turns the code into tokens, reads the company, accepts at Rackbeat and reads the account.
 * Nothing is connected yet: that is for the same browser to confirm, on a page that names both companies. Otherwise
 * somebody could send you his install link and receive your customer list.
 */
import type { Failure, Message } from '../../core/failure.ts';
import { killPointAfter } from '../../core/kill-points.ts';
import { createEAccountingClient } from '../../eaccounting/client.ts';
import type { TokenPair } from '../../eaccounting/token-store.ts';
import { createRackbeatClient } from '../../rackbeat/client.ts';
import { acceptInstallation, cancelInstallation } from '../../rackbeat/install.ts';
import { type ConnectionFacts, findConnectionByAccount } from '../../store/connections.ts';
import {
  type PendingInstallation,
  recordPendingAcceptance,
  recordPendingGrant,
  refusePending,
  takePending,
} from '../../store/installations-pending.ts';
import { secret } from '../../vault/secret.ts';
import { hashToken } from '../../vault/token-hash.ts';
import { openEntrance, type RackbeatEntrance } from './begin.ts';
import { eaccountingAccess, handshakeAccess, type InstallationContext, rackbeatAccess, SETUP_DEADLINE_MS } from './context.ts';
import { takeBackGrant } from './take-back.ts';
import { timeZoneOf } from './time-zone.ts';

/** What both systems have told, kept sealed until the person confirms. */
export interface Acceptance {
  apiKey: string;
  redirectTo: string | null;
  userEmail: string | null;
  facts: ConnectionFacts;
}

export type Completed =
  | { outcome: 'to-confirm'; facts: ConnectionFacts }
  /** The state is unknown, used, too old, or another browser's. */
  | { outcome: 'stale' }
  /** The person said no. */
  | { outcome: 'declined' }
  | { outcome: 'failed'; reason: Message };

export async function completeInstallation(
  context: InstallationContext,
  query: URLSearchParams,
  browserSecret: string | null,
): Promise<Completed> {
  const state = query.get('state') ?? '';
  if (state === '' || browserSecret === null) return { outcome: 'stale' };
  const stateHash = hashToken(state);
  const pending = await takePending(
    context.ledger,
    context.vault,
    stateHash,
    hashToken(browserSecret),
    secret(query.toString()),
    context.clock.now(),
  );
  if (!pending) return { outcome: 'stale' };
  const entrance = openEntrance(pending.rackbeatToken);
  if (!entrance) return { outcome: 'stale' };

  if (query.has('error')) {
    await giveUp(context, { ...pending, grant: null }, entrance);
    return query.get('error') === 'access_denied'
      ? { outcome: 'declined' }
      : { outcome: 'failed', reason: { code: 'install.consent-failed', params: { error: query.get('error') ?? '' } } };
  }
  await killPointAfter('code-kept');
  const pair = await context.oauth.exchangeCode(query, { state, codeVerifier: pending.codeVerifier.expose() }, stateHash);
  if (!pair.ok) {
    await giveUp(context, pending, entrance);
    return { outcome: 'failed', reason: { code: 'install.code-refused', params: pair.params } };
  }
  await killPointAfter('token-read');
  const grant = secret(JSON.stringify(pair.value));
  const granted: PendingInstallation = { ...pending, stage: 'granted', grant };
  if (!(await recordPendingGrant(context.ledger, context.vault, stateHash, grant))) {
    // It took so long that the clean-up has ended it.
    await giveUp(context, granted, entrance);
    return { outcome: 'stale' };
  }
  await killPointAfter('token-kept');
  const gathered = await gather(context, entrance, pair.value, stateHash);
  if (!gathered.ok) {
    await giveUp(context, granted, gathered.entranceUsed ? null : entrance);
    return { outcome: 'failed', reason: { code: gathered.failure.code, params: gathered.failure.params } };
  }
  if (!(await recordPendingAcceptance(context.ledger, context.vault, stateHash, secret(JSON.stringify(gathered.acceptance)))))
    return { outcome: 'stale' };
  await killPointAfter('key-kept');
  return { outcome: 'to-confirm', facts: gathered.acceptance.facts };
}

type Gathered = { ok: true; acceptance: Acceptance } | { ok: false; failure: Failure; entranceUsed: boolean };

async function gather(context: InstallationContext, entrance: RackbeatEntrance, pair: TokenPair, stateHash: string): Promise<Gathered> {
  const company = await createEAccountingClient(eaccountingAccess(context, pair.accessToken, stateHash)).companySettings();
  if (!company.ok) return { ok: false, failure: company, entranceUsed: false };
  const key = await rackbeatKey(context, entrance, stateHash);
  if (!key.ok) return { ok: false, failure: key.failure, entranceUsed: true };
  await killPointAfter('key-read');
  const account = await createRackbeatClient(rackbeatAccess(context, key.apiKey, stateHash)).self();
  if (!account.ok) return { ok: false, failure: account, entranceUsed: true };

  const { user_account: rackbeat, user } = account.value;
  const before = await findConnectionByAccount(context.ledger, context.rackbeatUrl, rackbeat.id);
  const facts: ConnectionFacts = {
    rackbeatOrigin: context.rackbeatUrl,
    rackbeatAccountId: rackbeat.id,
    rackbeatCompanyName: rackbeat.company_name,
    rackbeatOrganisationNumber: rackbeat.company_vat,
    // Reconnecting does not go through Rackbeat's Apps page: the app keeps the name it has there.
    appSlug: key.appSlug ?? before?.appSlug ?? null,
    eaccountingOrigin: context.eaccountingUrl,
    // Older companies have no identifier of their own; number and country name one company.
    eaccountingCompanyId:
      company.value.CompanyIdentifier ?? `${company.value.CountryCode}:${company.value.CorporateIdentityNumber ?? company.value.Name}`,
    eaccountingCompanyName: company.value.Name,
    eaccountingOrganisationNumber: company.value.CorporateIdentityNumber,
    countryCode: company.value.CountryCode,
    currencyCode: company.value.CurrencyCode ?? '',
    timeZone: timeZoneOf(company.value.CountryCode),
  };
  return { ok: true, acceptance: { apiKey: key.apiKey, redirectTo: key.redirectTo, userEmail: user?.email ?? null, facts } };
}

type Key = { ok: true; apiKey: string; appSlug: string | null; redirectTo: string | null } | { ok: false; failure: Failure };

async function rackbeatKey(context: InstallationContext, entrance: RackbeatEntrance, stateHash: string): Promise<Key> {
  if (entrance.by === 'api-key') return { ok: true, apiKey: entrance.key, appSlug: null, redirectTo: null };
  const accepted = await acceptInstallation(handshakeAccess(context, stateHash), entrance.token, { deadlineMs: SETUP_DEADLINE_MS });
  if (!accepted.ok) return { ok: false, failure: { ...accepted, code: 'install.not-accepted-by-rackbeat' } };
  return { ok: true, apiKey: accepted.value.access_token, appSlug: accepted.value.app_slug, redirectTo: accepted.value.redirect_to };
}

/** Nothing half-installed stays: Rackbeat is told, the grant is taken back, the row is closed. */
async function giveUp(context: InstallationContext, pending: PendingInstallation, entrance: RackbeatEntrance | null): Promise<void> {
  if (entrance?.by === 'install') {
    const access = handshakeAccess(context, pending.stateHash);
    const cancelled = await cancelInstallation(access, entrance.token, { deadlineMs: SETUP_DEADLINE_MS });
    if (!cancelled.ok) context.log.warn('installation.not-cancelled', { code: cancelled.code });
  }
  // When that fails the row stays as it is, and the clean-up tries again.
  if (await takeBackGrant(context, pending)) await refusePending(context.ledger, pending.stateHash);
}
