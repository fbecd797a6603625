import { afterEach, describe, expect, it } from 'vitest';
import { manualClock } from '../core/clock.ts';
import { unlimitedBudget } from '../outbound/budget.ts';
import { type Act, drop, halfBody, json, type Loopback, loopback, text } from '../outbound/loopback.fixture.ts';
import { createOutbound } from '../outbound/outbound.ts';
import type { OutsideCall } from '../outbound/request.ts';
import { createVismaOAuth, type VismaOAuth } from './oauth.ts';

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

const NOW = new Date('2026-11-24T09:00:00Z');

async function identity(act: Act): Promise<{ server: Loopback; oauth: VismaOAuth; calls: OutsideCall[] }> {
  const server = await loopback(act);
  const clock = manualClock(NOW);
  const outbound = createOutbound({ clock, allowedOrigins: [server.origin], budget: unlimitedBudget });
  open.push(server, outbound);
  const calls: OutsideCall[] = [];
  const oauth = createVismaOAuth({
    outbound,
    clock,
    identityUrl: server.origin,
    clientId: 'our-client',
    clientSecret: 'canary-secret',
    redirectUri: 'https://we.example/onboarding/callback',
    record: (call) => void calls.push(call),
  });
  return { server, oauth, calls };
}

const tokens = (more: Record<string, unknown> = {}) => ({
  access_token: 'canary-access',
  refresh_token: 'canary-refresh',
  expires_in: 3600,
  token_type: 'Bearer',
  scope: 'ea:api',
  ...more,
});
const form = (body: string | undefined): Record<string, string> => Object.fromEntries(new URLSearchParams(body));

describe('the authorization address', () => {
  it('shows the company picker and carries state and challenge', async () => {
    const { oauth, server } = await identity(json(200, {}));
    const attempt = oauth.newAttempt();
    const url = await oauth.authorizationUrl(attempt);
    expect(url.origin + url.pathname).toBe(`${server.origin}/connect/authorize`);
    expect(Object.fromEntries(url.searchParams)).toMatchObject({
      client_id: 'our-client',
      redirect_uri: 'https://we.example/onboarding/callback',
      response_type: 'code',
      scope: 'ea:api ea:sales offline_access ea:accounting_readonly',
      state: attempt.state,
      code_challenge_method: 'S256',
      prompt: 'select_account',
      acr_values: 'service:44643EB1-3F76-4C1C-A672-402AE8085934',
    });
    expect(url.href).not.toContain(attempt.codeVerifier);
  });
});

describe('the code', () => {
  const attempt = { state: 'state-1', codeVerifier: 'v'.repeat(43) };
  const back = (more: Record<string, string> = {}) => new URLSearchParams({ code: 'canary-code', state: 'state-1', ...more });

  it('becomes tokens, counted from now', async () => {
    const { oauth, server, calls } = await identity(json(200, tokens()));
    expect(await oauth.exchangeCode(back({ iss: server.origin, scope: 'ea:api' }), attempt, 'install')).toEqual({
      ok: true,
      value: { accessToken: 'canary-access', refreshToken: 'canary-refresh', expiresAt: new Date('2026-11-24T10:00:00Z') },
    });
    expect(form(server.seen[0]?.body)).toMatchObject({
      grant_type: 'authorization_code',
      code: 'canary-code',
      code_verifier: attempt.codeVerifier,
      client_id: 'our-client',
    });
    await new Promise(setImmediate);
    expect(calls).toHaveLength(1);
    expect(JSON.stringify(calls)).not.toMatch(/canary|vvvv/);
  });

  it.each([
    ['another state', back({ state: 'state-2' })],
    ['another issuer', back({ iss: 'https://evil.example' })],
    ['no state', new URLSearchParams({ code: 'canary-code' })],
    ['a refusal', new URLSearchParams({ error: 'access_denied', state: 'state-1' })],
  ])('%s: nothing is sent', async (_name, callback) => {
    const { oauth, server } = await identity(json(200, tokens()));
    expect((await oauth.exchangeCode(callback, attempt, 'install')).ok).toBe(false);
    expect(server.seen).toHaveLength(0);
  });

  it('a refusal keeps its name', async () => {
    const { oauth } = await identity(json(200, tokens()));
    expect(await oauth.exchangeCode(new URLSearchParams({ error: 'access_denied', state: 'state-1' }), attempt, 'install')).toMatchObject({
      kind: 'refused',
      code: 'visma.refused',
      params: { error: 'access_denied' },
    });
  });

  it('without a refresh token it is no use', async () => {
    const { oauth } = await identity(json(200, tokens({ refresh_token: undefined })));
    expect(await oauth.exchangeCode(back(), attempt, 'install')).toMatchObject({ ok: false, code: 'visma.unexpected-answer' });
  });

  it('used twice is refused, which is not the death of a grant', async () => {
    const { oauth } = await identity(json(400, { error: 'invalid_grant' }));
    expect(await oauth.exchangeCode(back(), attempt, 'install')).toMatchObject({
      kind: 'refused',
      code: 'visma.refused',
      params: { error: 'invalid_grant' },
    });
  });
});

describe('refreshing', () => {
  it.each([
    ['as documented', tokens({ refresh_token: 'next' }), 'next', '2026-11-24T10:00:00Z'],
    ['no new refresh token: the old one stays', tokens({ refresh_token: undefined }), 'old', '2026-11-24T10:00:00Z'],
    ['no life told', tokens({ refresh_token: 'next', expires_in: undefined }), 'next', '2026-11-24T10:00:00Z'],
    ['life as text', tokens({ refresh_token: 'next', expires_in: '1800' }), 'next', '2026-11-24T09:30:00Z'],
  ])('%s', async (_name, answer, refreshToken, expiresAt) => {
    const { oauth, server } = await identity(json(200, answer));
    expect(await oauth.refresh('old', 'one')).toEqual({
      ok: true,
      value: { accessToken: 'canary-access', refreshToken, expiresAt: new Date(expiresAt) },
    });
    expect(form(server.seen[0]?.body)).toMatchObject({ grant_type: 'refresh_token', refresh_token: 'old' });
  });

  it.each([
    ['dead', json(400, { error: 'invalid_grant' }), 'unauthorised', 'visma.grant-dead'],
    ['our secret is wrong', json(400, { error: 'invalid_client' }), 'refused', 'visma.client-refused'],
    ['our secret is wrong, said by header', json(401, {}, { 'www-authenticate': 'Basic realm="x"' }), 'refused', 'visma.client-refused'],
    ['another protocol error', json(400, { error: 'invalid_scope' }), 'refused', 'visma.refused'],
    ['500', text(500, '<html>'), 'unreachable', 'visma.unavailable'],
    ['500 that says invalid_grant', json(500, { error: 'invalid_grant' }), 'unreachable', 'visma.unavailable'],
    ['429', json(429, {}, { 'retry-after': '7' }), 'rate-limited', 'visma.unavailable'],
    ['html', text(200, '<html>'), 'broken', 'visma.unexpected-answer'],
    ['empty', text(200, '', 'application/json'), 'broken', 'visma.unexpected-answer'],
    ['html 400', text(400, '<html>'), 'broken', 'visma.unexpected-answer'],
    ['no token in it', json(200, { token_type: 'Bearer' }), 'broken', 'visma.unexpected-answer'],
    ['dropped', drop, 'unreachable', 'outbound.no-answer'],
    ['half', halfBody(200), 'unreachable', 'outbound.answer-cut'],
  ] as const)('%s', async (_name, act, kind, code) => {
    const { oauth, server } = await identity(act);
    expect(await oauth.refresh('old', 'one')).toMatchObject({ ok: false, kind, code });
    expect(server.seen).toHaveLength(1);
  });
});

it('revoking names the refresh token', async () => {
  const { oauth, server } = await identity(text(200, ''));
  expect(await oauth.revoke('old', 'one')).toEqual({ ok: true, value: null });
  expect(server.seen[0]?.path).toBe('/connect/revocation');
  expect(form(server.seen[0]?.body)).toMatchObject({ token: 'old', token_type_hint: 'refresh_token' });
});
