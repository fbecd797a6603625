/**
 * Connects to the stand-in the way an app does: authorize, log in, choose the company, redeem the code.
 * For tests and tools; it uses nothing but HTTP.
 */
import { createHash, randomBytes } from 'node:crypto';
import type { CompanyKey } from './company.ts';
import { sandboxClient } from './identity/client.ts';

export interface Tokens {
  access_token: string;
  refresh_token: string;
  expires_in: number;
  scope: string;
}

const redirectUri = 'https://localhost:44300/callback';
const basic = `Basic ${Buffer.from(`${sandboxClient.id}:${sandboxClient.secret}`).toString('base64')}`;

/** The global one, or a stand-in's own ear when nothing listens. */
type Ask = typeof fetch;

export const postForm = (
  url: string,
  form: Record<string, string>,
  headers: Record<string, string> = {},
  ask: Ask = fetch,
): Promise<Response> =>
  ask(url, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    body: new URLSearchParams(form).toString(),
  });

/** The address a consent leads back to, with `code` or `error`. `answer`: yes or no. */
export async function consent(
  url: string,
  company: CompanyKey,
  scope: string,
  extra: Record<string, string> = {},
  answer = 'yes',
  ask: Ask = fetch,
): Promise<URL> {
  const query = {
    client_id: sandboxClient.id,
    redirect_uri: redirectUri,
    response_type: 'code',
    scope,
    state: 'some-state',
    prompt: 'select_account',
    ...extra,
  };
  const login = await postForm(`${url}/connect/login`, { ...query, email: 'kari@nordlyshandel.example', password: 'sandbox' }, {}, ask);
  const cookie = (login.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  const back = await postForm(`${url}/connect/consent`, { ...query, company, answer }, { cookie }, ask);
  return new URL(back.headers.get('location') ?? '');
}

export const tokenRequest = (url: string, form: Record<string, string>, ask: Ask = fetch): Promise<Response> =>
  postForm(`${url}/connect/token`, form, { authorization: basic }, ask);

/** A connected company, with the scopes the product asks for. */
export async function connect(
  url: string,
  company: CompanyKey,
  scope = 'ea:api ea:sales ea:accounting_readonly offline_access',
  ask: Ask = fetch,
): Promise<Tokens> {
  const verifier = randomBytes(32).toString('base64url');
  const challenge = createHash('sha256').update(verifier).digest('base64url');
  const back = await consent(url, company, scope, { code_challenge: challenge, code_challenge_method: 'S256' }, 'yes', ask);
  const form = {
    grant_type: 'authorization_code',
    code: back.searchParams.get('code') ?? '',
    redirect_uri: redirectUri,
    code_verifier: verifier,
  };
  const answer = await tokenRequest(url, form, ask);
  if (!answer.ok) throw new Error(`no tokens: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as Tokens;
}
