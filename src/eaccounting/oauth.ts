/**
 * The way to a token: authorization address, code for tokens, tokens for new tokens, and taking the grant back. The
 * protocol is oauth4webapi's; its requests leave through `outbound`. Trouble on the way is `unreachable` and never the
 * death of a grant; only the token endpoint's own `invalid_grant` is.
 */
import * as oauth from 'oauth4webapi';
import type { Clock } from '../core/clock.ts';
import { type Failure, failure, type Result, success } from '../core/failure.ts';
import { isLoopback } from '../outbound/origins.ts';
import type { CallRecorder, Outbound } from '../outbound/request.ts';
import type { EAccountingCode } from './codes.ts';
import type { TokenPair } from './token-store.ts';
import { waitAfter429 } from './wait-after-429.ts';

/** Names eAccounting among Visma's services; the same in every country. */
const SERVICE_ID = '44643EB1-3F76-4C1C-A672-402AE8085934';
/** Milliseconds; well under the lease of 60 s that the refresher holds. */
const TOKEN_DEADLINE_MS = 20_000;
/** Seconds; the documented life, for an answer that does not tell. */
const DEFAULT_LIFE_SECONDS = 3_600;

/** Asked for only when something of the purchases is wanted: suppliers. */
export const PURCHASE_SCOPE = 'ea:purchase_readonly';

export const SCOPES = ['ea:api', 'ea:sales', 'offline_access', 'ea:accounting_readonly'] as const;

export interface VismaOAuthOptions {
  outbound: Outbound;
  clock: Clock;
  /** The origin, `https://identity.vismaonline.com`. */
  identityUrl: string;
  clientId: string;
  clientSecret: string;
  /** Exactly as registered with the vendor. */
  redirectUri: string;
  record?: CallRecorder;
}

/** What the browser must not know and we must remember until it comes back. */
export interface AuthorizationAttempt {
  state: string;
  codeVerifier: string;
}

export interface VismaOAuth {
  newAttempt(): AuthorizationAttempt;
  /** Where the browser goes; the company picker is always shown. */
  authorizationUrl(attempt: AuthorizationAttempt, scopes?: readonly string[]): Promise<URL>;
  /**
   * `callback`: the query the browser came back with. `refused` with `visma.refused` and the protocol's own `error`
   * (`access_denied`, `invalid_grant` for a code that is used or old). `connectionId`: any name for this installation.
   */
  exchangeCode(callback: URLSearchParams, attempt: AuthorizationAttempt, connectionId: string): Promise<Result<TokenPair>>;
  /** `unauthorised` with `visma.grant-dead` when the refresh token is worth nothing; everything else may pass. */
  refresh(refreshToken: string, connectionId: string): Promise<Result<TokenPair>>;
  /** Takes the grant back, at uninstalling. */
  revoke(refreshToken: string, connectionId: string): Promise<Result<null>>;
}

/** Carries a failure of ours through a library that speaks in exceptions. */
class OnTheWay extends Error {
  readonly failure: Failure;
  constructor(reason: Failure) {
    super(reason.code);
    this.failure = reason;
  }
}

const CLIENT_ERRORS = new Set(['invalid_client', 'unauthorized_client']);

function judged(error: unknown): Failure {
  if (error instanceof OnTheWay) return error.failure;
  const named = (code: EAccountingCode, kind: Failure['kind'], outcome: Failure['outcome'], name = ''): Failure =>
    failure(kind, outcome, code, { error: name });
  if (error instanceof oauth.ResponseBodyError || error instanceof oauth.AuthorizationResponseError) {
    return named(CLIENT_ERRORS.has(error.error) ? 'visma.client-refused' : 'visma.refused', 'refused', 'not-done', error.error);
  }
  if (error instanceof oauth.WWWAuthenticateChallengeError) return named('visma.client-refused', 'refused', 'not-done');
  if (error instanceof oauth.OperationProcessingError || error instanceof oauth.UnsupportedOperationError) {
    return named('visma.unexpected-answer', 'broken', 'unknown', error.code ?? '');
  }
  throw error;
}

async function attempted<Value>(act: () => Promise<Value>): Promise<Result<Value>> {
  try {
    return success(await act());
  } catch (error) {
    return judged(error);
  }
}

export function createVismaOAuth(options: VismaOAuthOptions): VismaOAuth {
  const { outbound, clock } = options;
  const identity = new URL(options.identityUrl);
  const server: oauth.AuthorizationServer = {
    issuer: identity.origin,
    authorization_endpoint: `${identity.origin}/connect/authorize`,
    token_endpoint: `${identity.origin}/connect/token`,
    revocation_endpoint: `${identity.origin}/connect/revocation`,
  };
  const client: oauth.Client = { client_id: options.clientId };
  // In the body: the header form would need the id percent-encoded in a way that not every server undoes.
  const authentication = oauth.ClientSecretPost(options.clientSecret);

  const throughOutbound =
    (connectionId: string) =>
    async (url: string, request: oauth.CustomFetchOptions<'POST', URLSearchParams>): Promise<Response> => {
      const answer = await outbound.send({
        system: 'visma-identity',
        method: request.method,
        url,
        headers: request.headers,
        body: request.body.toString(),
        deadlineMs: TOKEN_DEADLINE_MS,
        lane: 'person',
        budgetKey: null,
        connectionId,
        // Codes and refresh tokens can be used once: as good as a write.
        effectful: true,
        waitAfter429,
        record: options.record,
      });
      if (!answer.ok) throw new OnTheWay(answer);
      const { status, headers, text, retryAfterMs } = answer.value;
      if (status === 429)
        throw new OnTheWay(
          failure('rate-limited', 'not-done', 'visma.unavailable' satisfies EAccountingCode, { error: '429' }, { retryAfterMs }),
        );
      if (status >= 500)
        throw new OnTheWay(failure('unreachable', 'unknown', 'visma.unavailable' satisfies EAccountingCode, { error: String(status) }));
      // A page for people in place of the answer: also with status 200, which alone would mean "revoked".
      if (text !== '' && headers.get('content-type')?.startsWith('text/html'))
        throw new OnTheWay(failure('broken', 'unknown', 'visma.unexpected-answer' satisfies EAccountingCode, { error: 'html' }));
      return new Response(text === '' ? null : text, { status, headers });
    };

  const requestOptions = (connectionId: string): oauth.TokenEndpointRequestOptions & oauth.RevocationRequestOptions => ({
    [oauth.customFetch]: throughOutbound(connectionId),
    [oauth.allowInsecureRequests]: isLoopback(identity),
  });

  /** `expires_in` counts from the receipt, so that a wrong clock of ours does no harm. */
  const pairFrom = (answer: oauth.TokenEndpointResponse, refreshToken: string): TokenPair => ({
    accessToken: answer.access_token,
    refreshToken,
    expiresAt: new Date(clock.now().getTime() + (answer.expires_in ?? DEFAULT_LIFE_SECONDS) * 1_000),
  });

  return {
    newAttempt: () => ({ state: oauth.generateRandomState(), codeVerifier: oauth.generateRandomCodeVerifier() }),

    authorizationUrl: async ({ state, codeVerifier }, scopes = SCOPES) => {
      const url = new URL(server.authorization_endpoint ?? '');
      url.search = new URLSearchParams({
        client_id: options.clientId,
        redirect_uri: options.redirectUri,
        response_type: 'code',
        scope: scopes.join(' '),
        state,
        code_challenge: await oauth.calculatePKCECodeChallenge(codeVerifier),
        code_challenge_method: 'S256',
        prompt: 'select_account',
        acr_values: `service:${SERVICE_ID}`,
      }).toString();
      return url;
    },

    exchangeCode: async (callback, { state, codeVerifier }, connectionId) => {
      const tokens = await attempted(async () => {
        const checked = oauth.validateAuthResponse(server, client, callback, state);
        const response = await oauth.authorizationCodeGrantRequest(
          server,
          client,
          authentication,
          checked,
          options.redirectUri,
          codeVerifier,
          requestOptions(connectionId),
        );
        return oauth.processAuthorizationCodeResponse(server, client, response);
      });
      if (!tokens.ok) return tokens;
      // Without it we could work for an hour and never again.
      if (tokens.value.refresh_token === undefined)
        return failure('broken', 'unknown', 'visma.unexpected-answer' satisfies EAccountingCode, { error: 'refresh_token' });
      return success(pairFrom(tokens.value, tokens.value.refresh_token));
    },

    refresh: async (refreshToken, connectionId) => {
      const tokens = await attempted(async () => {
        const response = await oauth.refreshTokenGrantRequest(server, client, authentication, refreshToken, requestOptions(connectionId));
        return oauth.processRefreshTokenResponse(server, client, response);
      });
      if (tokens.ok) return success(pairFrom(tokens.value, tokens.value.refresh_token ?? refreshToken));
      if (tokens.code !== 'visma.refused' || tokens.params.error !== 'invalid_grant') return tokens;
      return failure('unauthorised', 'not-done', 'visma.grant-dead' satisfies EAccountingCode);
    },

    revoke: (refreshToken, connectionId) =>
      attempted(async () => {
        const response = await oauth.revocationRequest(server, client, authentication, refreshToken, {
          ...requestOptions(connectionId),
          additionalParameters: { token_type_hint: 'refresh_token' },
        });
        await oauth.processRevocationResponse(response);
        return null;
      }),
  };
}
