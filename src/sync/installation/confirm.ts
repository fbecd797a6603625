/** The person has seen both companies and says yes: the connection is stored and begins. Every earlier setting, link and waiting transfer stays. */
import { languageOfCountry } from '../../../api/languages.ts';
import { defaultSettings } from '../../../api/settings.ts';
import type { Message } from '../../core/failure.ts';
import { killPointAfter } from '../../core/kill-points.ts';
import type { TokenPair } from '../../eaccounting/token-store.ts';
import {
  type ConnectionFacts,
  type ConnectionRow,
  changeConnectionState,
  findConnection,
  findConnectionByAccount,
  installConnection,
  setEntranceSecretHash,
} from '../../store/connections.ts';
import { enterTenant, type TenantTransaction } from '../../store/database.ts';
import { findAcceptedPending, finishPending } from '../../store/installations-pending.ts';
import { storeSecret } from '../../store/secrets.ts';
import { loadSettings, saveSettings } from '../../store/settings.ts';
import { wakeAll } from '../../store/transfers.ts';
import { grantTokens, readTokens } from '../../store/vendor-tokens.ts';
import { type Secret, secret } from '../../vault/secret.ts';
import { hashToken, makeToken } from '../../vault/token-hash.ts';
import { SealError } from '../../vault/vault.ts';
import { regainConnection } from '../alerts/connection.ts';
import { calendarDay } from '../calendar-day.ts';
import { announceConnection } from './announce.ts';
import type { Acceptance } from './complete.ts';
import { type InstallationContext, RACKBEAT_TOKEN, settingsAddress, UNTOLD_ENTRANCE } from './context.ts';
import { takeBackReplaced } from './take-back.ts';

export interface Question {
  facts: ConnectionFacts;
  /** What must be typed before the button works, when the two companies do not look like one; null when they do. */
  typed: string | null;
  why: 'numbers-differ' | 'other-company' | null;
}

export type Confirmed =
  | { outcome: 'connected'; location: string }
  | { outcome: 'stale' }
  | { outcome: 'not-typed'; question: Question }
  | { outcome: 'failed'; reason: Message };

const digits = (text: string | null): string => (text ?? '').replace(/\D/g, '');

/** What the confirmation page must ask. Null when there is nothing to confirm for this browser. */
export async function confirmationQuestion(context: InstallationContext, state: string, browserSecret: string): Promise<Question | null> {
  const acceptance = await readAcceptance(context, state, browserSecret);
  return acceptance ? questionFor(context, acceptance.acceptance.facts) : null;
}

async function questionFor(context: InstallationContext, facts: ConnectionFacts): Promise<Question> {
  const before = await findConnectionByAccount(context.ledger, facts.rackbeatOrigin, facts.rackbeatAccountId);
  if (before && before.eaccountingCompanyId !== facts.eaccountingCompanyId)
    return { facts, typed: facts.eaccountingCompanyName, why: 'other-company' };
  const [ours, theirs] = [digits(facts.rackbeatOrganisationNumber), digits(facts.eaccountingOrganisationNumber)];
  if (ours !== '' && theirs !== '' && !ours.endsWith(theirs) && !theirs.endsWith(ours))
    return { facts, typed: facts.eaccountingCompanyName, why: 'numbers-differ' };
  return { facts, typed: null, why: null };
}

async function readAcceptance(context: InstallationContext, state: string, browserSecret: string) {
  const stateHash = hashToken(state);
  const pending = await findAcceptedPending(context.ledger, context.vault, stateHash, hashToken(browserSecret), context.clock.now());
  if (!pending?.rackbeatApiKey || !pending.grant) return null;
  const acceptance = JSON.parse(pending.rackbeatApiKey.expose()) as Acceptance;
  const grant = JSON.parse(pending.grant.expose()) as Omit<TokenPair, 'expiresAt'> & { expiresAt: string };
  return { stateHash, acceptance, pair: { ...grant, expiresAt: new Date(grant.expiresAt) } };
}

export async function confirmInstallation(
  context: InstallationContext,
  state: string,
  browserSecret: string,
  typed: string,
): Promise<Confirmed> {
  const read = await readAcceptance(context, state, browserSecret);
  if (!read) return { outcome: 'stale' };
  const { acceptance, pair, stateHash } = read;
  const question = await questionFor(context, acceptance.facts);
  if (question.typed !== null && typed.trim().toLowerCase() !== question.typed.trim().toLowerCase())
    return { outcome: 'not-typed', question };

  const entrance = makeToken();
  const stored = await store(context, stateHash, acceptance, pair, entrance);
  if (stored.outcome !== 'stored') return stored;
  await killPointAfter('connection-kept');
  // A page that is open somewhere has waited for this.
  context.sync.changed(stored.connection.id);
  // All of this is tried again by the sweeps: a failure here does not undo the connection.
  await announceConnection(context, stored.connection);
  await takeBackReplaced(context);
  await context.sync.queue.wakeSweep({ connectionId: stored.connection.id });
  return {
    outcome: 'connected',
    location: settingsAddress(context.publicUrl, acceptance.facts.rackbeatAccountId, entrance.expose()),
  };
}

type Stored = { outcome: 'stored'; connection: ConnectionRow } | Exclude<Confirmed, { outcome: 'connected' }>;

class CompanyTaken extends Error {}

/** One transaction: connection, secrets, tokens, first settings, and the end of the pending row. */
async function store(
  context: InstallationContext,
  stateHash: string,
  acceptance: Acceptance,
  pair: TokenPair,
  entrance: Secret,
): Promise<Stored> {
  const now = context.clock.now();
  try {
    return await context.ledger.transaction().execute(async (trx): Promise<Stored> => {
      const installed = await installConnection(trx, acceptance.facts, now, { acceptOtherCompany: true });
      const { id } = installed.connection;
      const tenant = await enterTenant(trx, id);
      if (!(await finishPending(trx, context.vault, stateHash, id, await livingGrant(tenant, context)))) return { outcome: 'stale' };
      if ((await changeConnectionState(trx, id, 'active', now)) === 'company-taken') throw new CompanyTaken();
      await setEntranceSecretHash(trx, id, hashToken(entrance.expose()), now);
      await storeSecret(tenant, context.vault, UNTOLD_ENTRANCE, entrance, now);
      await storeSecret(tenant, context.vault, RACKBEAT_TOKEN, secret(acceptance.apiKey), now);
      await grantTokens(tenant, context.vault, pair, now);
      const { revision } = await loadSettings(tenant);
      if (revision === 0) {
        // Invoices of before the installation never cross by themselves.
        const first = defaultSettings();
        first.invoices.startDate = calendarDay(now, acceptance.facts.timeZone);
        first.alerts.language = languageOfCountry(acceptance.facts.countryCode);
        if (acceptance.userEmail !== null) first.alerts.emails = [acceptance.userEmail];
        await saveSettings(tenant, 0, first, { statedName: null, sourceAddress: null }, now);
      }
      await context.sync.queue.wakeTransfers(await wakeAll(tenant, now), { trx: tenant });
      await regainConnection(tenant, context.sync);
      const connection = await findConnection(trx, id);
      if (!connection) throw new Error('the connection was stored a moment ago');
      await killPointAfter('connection-written');
      return { outcome: 'stored', connection };
    });
  } catch (error) {
    if (error instanceof CompanyTaken)
      return { outcome: 'failed', reason: { code: 'install.company-taken', params: { company: acceptance.facts.eaccountingCompanyName } } };
    throw error;
  }
}

/** The grant that this one replaces; null when there is none, when it is dead, or when its key is lost. */
async function livingGrant(tenant: TenantTransaction, { vault }: InstallationContext): Promise<Secret | null> {
  try {
    const tokens = await readTokens(tenant, vault);
    return tokens && tokens.deadSince === null ? secret(tokens.refreshToken) : null;
  } catch (error) {
    // Installing again is the way out of a lost key, and must not fail because of it.
    if (error instanceof SealError) return null;
    throw error;
  }
}
