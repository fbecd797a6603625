/** Reads the query of `/connect/authorize` and says what is wrong with it, and whether that may be told to the redirect address. */
import { isAllowedRedirect, sandboxClient, scopeTexts } from './client.ts';

export interface AuthorizeRequest {
  clientId: string;
  redirectUri: string;
  scopes: string[];
  state: string | null;
  challenge: string | null;
  challengeMethod: 'S256' | 'plain';
  prompts: string[];
  /** Everything as it came, to carry through the pages. */
  carried: Record<string, string>;
}

const names = [
  'client_id',
  'redirect_uri',
  'response_type',
  'scope',
  'state',
  'prompt',
  'acr_values',
  'code_challenge',
  'code_challenge_method',
  'nonce',
];

/** `page`: the request can't be trusted, so a page says why. `redirect`: the client is told. */
export type AuthorizeFault = { page: string } | { redirect: AuthorizeRequest; error: string };

export function readAuthorizeRequest(values: Record<string, unknown>, appUrl: string): AuthorizeRequest | AuthorizeFault {
  const carried = Object.fromEntries(names.flatMap((name) => (typeof values[name] === 'string' ? [[name, values[name]]] : []))) as Record<
    string,
    string
  >;
  if (carried['client_id'] !== sandboxClient.id)
    return { page: `There is no client "${carried['client_id'] ?? ''}". The sandbox knows "${sandboxClient.id}".` };
  const redirectUri = carried['redirect_uri'] ?? '';
  if (!isAllowedRedirect(redirectUri, appUrl))
    return { page: `The redirect address "${redirectUri}" is not registered. The sandbox takes any address on this machine.` };
  const request: AuthorizeRequest = {
    clientId: sandboxClient.id,
    redirectUri,
    scopes: (carried['scope'] ?? '').split(/\s+/).filter((scope) => scope !== ''),
    state: carried['state'] ?? null,
    challenge: carried['code_challenge'] ?? null,
    challengeMethod: carried['code_challenge_method'] === 'S256' ? 'S256' : 'plain',
    prompts: (carried['prompt'] ?? '').split(/\s+/).filter((prompt) => prompt !== ''),
    carried,
  };
  if (carried['response_type'] !== 'code') return { redirect: request, error: 'unsupported_response_type' };
  if (carried['code_challenge_method'] !== undefined && !['S256', 'plain'].includes(carried['code_challenge_method']))
    return { redirect: request, error: 'invalid_request' };
  if (!request.scopes.includes('ea:api') || request.scopes.some((scope) => !Object.hasOwn(scopeTexts, scope)))
    return { redirect: request, error: 'invalid_scope' };
  return request;
}

export const isFault = (read: AuthorizeRequest | AuthorizeFault): read is AuthorizeFault => 'page' in read || 'error' in read;

/** Where the browser goes back to. */
export function redirectBack(request: AuthorizeRequest, issuer: string, parameters: Record<string, string>): string {
  const url = new URL(request.redirectUri);
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  if (request.state !== null) url.searchParams.set('state', request.state);
  url.searchParams.set('iss', issuer);
  return url.href;
}
