import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createClock, type SandboxClock } from '../kit/clock.ts';
import { connect, consent, postForm, tokenRequest } from './connect.ts';
import { createEAccountingStandIn, type EAccountingStandIn } from './stand-in.ts';

let clock: SandboxClock;
let sandbox: EAccountingStandIn;
const scope = 'ea:api ea:sales offline_access';

beforeAll(async () => {
  clock = createClock();
  sandbox = await createEAccountingStandIn({ clock, port: 0, appUrl: 'http://127.0.0.1:3000' });
});
afterAll(() => sandbox.stop());
beforeEach(() => sandbox.standIn.reset('empty'));

const settings = async (token: string): Promise<Response> =>
  fetch(`${sandbox.url}/v2/companysettings`, { headers: { authorization: `Bearer ${token}` } });
const refresh = (token: string): Promise<Response> => tokenRequest(sandbox.url, { grant_type: 'refresh_token', refresh_token: token });
const errorOf = async (answer: Response): Promise<string> => ((await answer.json()) as { error: string }).error;
const control = (path: string, method: string, body: object): Promise<Response> =>
  fetch(`${sandbox.url}/__sandbox/${path}`, { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

test('a token belongs to the company that was chosen', async () => {
  const names = [];
  for (const company of ['NO', 'SE'] as const) {
    const { access_token: token } = await connect(sandbox.url, company);
    names.push(((await (await settings(token)).json()) as { CountryCode: string }).CountryCode);
  }
  expect(names).toEqual(['NO', 'SE']);
  expect(sandbox.standIn.journal.all().map(({ effect, account }) => `${effect} ${account}`)).toEqual([
    'token.issued NO',
    'token.issued SE',
  ]);
});

test('log-in comes first, consent with both companies always', async () => {
  const query = new URLSearchParams({
    client_id: 'sandbox-client',
    redirect_uri: 'https://localhost:44300/callback',
    response_type: 'code',
    scope,
    state: 's',
  });
  const first = await (await fetch(`${sandbox.url}/connect/authorize?${query}`)).text();
  expect(first).toContain('action="/connect/login" data-step="accept"');
  const login = await postForm(`${sandbox.url}/connect/login`, {
    ...Object.fromEntries(query),
    email: 'kari@nordlyshandel.example',
    password: 'x',
  });
  const cookie = login.headers.get('set-cookie')?.split(';')[0] ?? '';
  const second = await (await fetch(`${sandbox.url}${login.headers.get('location')}`, { headers: { cookie } })).text();
  expect(second).toContain('action="/connect/consent" data-step="accept"');
  expect(second).toMatch(/<select id="company" name="company"><option value="NO".*<option value="SE"/);
});

test('the way back carries code, state, scope and issuer, or the denial', async () => {
  const back = await consent(sandbox.url, 'NO', scope);
  expect(Object.fromEntries(back.searchParams)).toMatchObject({ state: 'some-state', iss: sandbox.url, scope });
  expect(back.searchParams.get('code')).toBeTruthy();
  const denied = await consent(sandbox.url, 'NO', scope, {}, 'no');
  expect(denied.searchParams.get('error')).toBe('access_denied');
});

test('a foreign redirect address gets a page, never a redirect', async () => {
  const query = new URLSearchParams({
    client_id: 'sandbox-client',
    redirect_uri: 'https://thief.example/callback',
    response_type: 'code',
    scope,
  });
  const answer = await fetch(`${sandbox.url}/connect/authorize?${query}`, { redirect: 'manual' });
  expect(answer.status).toBe(400);
});

test('a code works once, for its own address, with its verifier, for five minutes', async () => {
  const codeOf = async (extra: Record<string, string> = {}): Promise<string> =>
    (await consent(sandbox.url, 'NO', scope, extra)).searchParams.get('code') ?? '';
  const redeem = (code: string, more: Record<string, string> = {}): Promise<Response> =>
    tokenRequest(sandbox.url, { grant_type: 'authorization_code', code, redirect_uri: 'https://localhost:44300/callback', ...more });
  expect(await errorOf(await redeem(await codeOf(), { redirect_uri: 'https://localhost:44300/other' }))).toBe('invalid_grant');
  expect(
    await errorOf(
      await redeem(await codeOf({ code_challenge: 'x'.repeat(43), code_challenge_method: 'S256' }), { code_verifier: 'wrong' }),
    ),
  ).toBe('invalid_grant');
  const old = await codeOf();
  clock.advance(301_000);
  expect(await errorOf(await redeem(old))).toBe('invalid_grant');
  const code = await codeOf();
  const tokens = (await (await redeem(code)).json()) as { access_token: string };
  expect((await settings(tokens.access_token)).status).toBe(200);
  expect(await errorOf(await redeem(code))).toBe('invalid_grant');
  expect((await settings(tokens.access_token)).status).toBe(401);
});

test('refresh tokens rotate: the old one is refused, and by switch takes the family with it', async () => {
  const { refresh_token: first } = await connect(sandbox.url, 'NO');
  const { refresh_token: second } = (await (await refresh(first)).json()) as { refresh_token: string };
  expect(second).not.toBe(first);
  expect(await errorOf(await refresh(first))).toBe('invalid_grant');
  const third = (await (await refresh(second)).json()) as { refresh_token: string; access_token: string };
  await control('switches', 'PUT', { refreshReuse: 'family-revoked' });
  expect(await errorOf(await refresh(second))).toBe('invalid_grant');
  expect(await errorOf(await refresh(third.refresh_token))).toBe('invalid_grant');
  expect((await settings(third.access_token)).status).toBe(401);
});

test('an hour later the access token is dead; a password change kills the refresh tokens', async () => {
  const tokens = await connect(sandbox.url, 'NO');
  clock.advance(3_599_000);
  expect((await settings(tokens.access_token)).status).toBe(200);
  clock.advance(2_000);
  expect((await settings(tokens.access_token)).status).toBe(401);
  const { access_token: fresh } = (await (await refresh(tokens.refresh_token)).json()) as { access_token: string };
  await control('expire-tokens', 'POST', {});
  expect((await settings(fresh)).status).toBe(401);
  const other = await connect(sandbox.url, 'SE');
  await control('password-changed', 'POST', {});
  expect(await errorOf(await refresh(other.refresh_token))).toBe('invalid_grant');
});

test('revoking a refresh token ends the connection and answers 200 with nothing', async () => {
  const tokens = await connect(sandbox.url, 'NO');
  const answer = await postForm(`${sandbox.url}/connect/revocation`, {
    token: tokens.refresh_token,
    token_type_hint: 'refresh_token',
    client_id: 'sandbox-client',
    client_secret: 'sandbox-secret',
  });
  expect([answer.status, await answer.text()]).toEqual([200, '']);
  expect((await settings(tokens.access_token)).status).toBe(401);
  expect(sandbox.standIn.journal.all().at(-1)).toMatchObject({ effect: 'token.revoked', account: 'NO' });
});

test('wrong credentials and grant types are refused in OAuth’s words', async () => {
  expect(
    await errorOf(
      await postForm(`${sandbox.url}/connect/token`, { grant_type: 'refresh_token', client_id: 'sandbox-client', client_secret: 'no' }),
    ),
  ).toBe('invalid_client');
  expect(await errorOf(await tokenRequest(sandbox.url, { grant_type: 'password' }))).toBe('unsupported_grant_type');
});

test('with a directory, a restart keeps connections and documents', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'sandbox-eaccounting-'));
  const start = (): Promise<EAccountingStandIn> => createEAccountingStandIn({ clock, port: 0, appUrl: 'http://127.0.0.1:3000', dataDir });
  const idsOf = async (url: string, token: string): Promise<string[]> => {
    const answer = await fetch(`${url}/v2/customerinvoices`, { headers: { authorization: `Bearer ${token}` } });
    return ((await answer.json()) as { Data: { Id: string }[] }).Data.map(({ Id }) => Id);
  };
  try {
    const first = await start();
    const { access_token: token } = await connect(first.url, 'NO');
    const before = await idsOf(first.url, token);
    await first.stop();
    const second = await start();
    expect(await idsOf(second.url, token)).toEqual(before);
    expect(before).toHaveLength(2);
    expect(second.standIn.journal.all().map(({ effect }) => effect)).toEqual(['token.issued']);
    await second.stop();
  } finally {
    rmSync(dataDir, { recursive: true });
  }
});
