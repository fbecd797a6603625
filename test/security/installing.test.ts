/** G53: attacks on installing and on the settings page, each test named after its attack. */
import { expect, test } from 'vitest';
import { consent } from '../../sandbox/eaccounting/connect.ts';
import { askJson } from '../support/asking.ts';
import { openHouse } from '../support/house.ts';

const house = await openHouse({ seed: { products: 5, customers: 5, invoices: 0 } });
const { appUrl } = house;
const account = '30001';

interface Answer {
  status: number;
  location: string;
  cookie: string;
  text: string;
  headers: Headers;
}

async function ask(
  url: string,
  init: { method?: string; form?: Record<string, string>; cookie?: string; headers?: Record<string, string> } = {},
): Promise<Answer> {
  const response = await fetch(url, {
    method: init.method ?? (init.form ? 'POST' : 'GET'),
    redirect: 'manual',
    headers: {
      ...(init.cookie ? { cookie: init.cookie } : {}),
      ...(init.form ? { 'content-type': 'application/x-www-form-urlencoded' } : {}),
      ...init.headers,
    },
    ...(init.form ? { body: new URLSearchParams(init.form).toString() } : {}),
  });
  const cookie = response.headers
    .getSetCookie()
    .map((text) => text.split(';')[0] ?? '')
    .join('; ');
  return {
    status: response.status,
    location: response.headers.get('location') ?? '',
    cookie,
    text: await response.text(),
    headers: response.headers,
  };
}

/** What pressing Install does: Rackbeat sends the browser to us with a request token. */
const pressInstall = async (): Promise<string> =>
  (await ask(`${house.rackbeat.url}/accounts/${account}/apps/install`, { method: 'POST' })).location;

interface Browser {
  cookie: string;
  authorize: URL;
}

async function begin(link?: string): Promise<Browser> {
  const begun = await ask(link ?? (await pressInstall()));
  return { cookie: begun.cookie, authorize: new URL(begun.location) };
}

/** A person at the consent page. Returns where the browser is sent back to. */
async function agree({ authorize }: Browser, answer: 'yes' | 'no' = 'yes'): Promise<string> {
  const { scope = '', ...rest } = Object.fromEntries(authorize.searchParams);
  return (await consent(house.eaccounting.url, 'NO', scope, rest, answer)).toString();
}

const stateOf = (browser: Browser): string => browser.authorize.searchParams.get('state') ?? '';
const confirm = (browser: Browser, form: Record<string, string> = {}): Promise<Answer> =>
  ask(`${appUrl}/onboarding/confirm`, { form: { state: stateOf(browser), ...form }, cookie: browser.cookie });

async function installed(): Promise<{ location: string; secret: string }> {
  const browser = await begin();
  await ask(await agree(browser), { cookie: browser.cookie });
  const { location } = await confirm(browser);
  return { location, secret: decodeURIComponent(location.split('/').at(-1) ?? '') };
}

const effects = async (name: string): Promise<number> =>
  (await house.rackbeat.journal(name)).length + (await house.eaccounting.journal(name)).length;

test('the bare address: leads to the page that takes a key, not to an error', async () => {
  const front = await ask(`${appUrl}/`);
  expect([front.status, front.location]).toEqual([302, '/connect']);
  const connect = await ask(`${appUrl}${front.location}`);
  expect(connect.status).toBe(200);
  expect(connect.text).toContain('<input id="key"');
});

test('a link without a token: told where to begin', async () => {
  const answer = await ask(`${appUrl}/onboarding/begin`);
  expect(answer.status).toBe(400);
  expect(answer.location).toBe('');
});

test('a state that was never given out: refused, nothing is accepted at Rackbeat', async () => {
  const before = await effects('integration.accepted');
  const answer = await ask(`${appUrl}/onboarding/callback?code=x&state=${'a'.repeat(43)}`, { cookie: 'install=abc' });
  expect(answer.status).toBe(400);
  expect(await effects('integration.accepted')).toBe(before);
});

test("a callback in another browser than the one that began: refused, and the right browser's is not used up", async () => {
  const victim = await begin();
  const callback = await agree(victim);
  const stranger = await begin();
  expect((await ask(callback, { cookie: stranger.cookie })).status).toBe(400);
  expect((await ask(callback)).status).toBe(400);
  expect((await ask(callback, { cookie: victim.cookie })).status).toBe(302);
});

test('a callback that is sent again: the state is used up', async () => {
  const browser = await begin();
  const callback = await agree(browser);
  expect((await ask(callback, { cookie: browser.cookie })).status).toBe(302);
  expect((await ask(callback, { cookie: browser.cookie })).status).toBe(400);
});

test('two callbacks of one state at once: exactly one goes on', async () => {
  const browser = await begin();
  const callback = await agree(browser);
  const answers = await Promise.all([1, 2, 3, 4].map(() => ask(callback, { cookie: browser.cookie })));
  expect(answers.filter(({ status }) => status === 302)).toHaveLength(1);
});

test("a code of somebody else's consent put under one's own state: refused, the grant is not ours to use", async () => {
  const mine = await begin();
  const theirs = await begin();
  const code = new URL(await agree(theirs)).searchParams.get('code') ?? '';
  const forged = new URL(await agree(mine));
  forged.searchParams.set('code', code);
  expect((await ask(forged.toString(), { cookie: mine.cookie })).status).toBe(502);
});

test('a code that has expired on the way: a page that says to begin again, and nothing half-installed', async () => {
  const settingsUrls = await effects('settings-url.set');
  const browser = await begin();
  const callback = await agree(browser);
  await house.eaccounting.control('clock', { advanceMs: 20 * 60_000 });
  const answer = await ask(callback, { cookie: browser.cookie });
  expect(answer.status).toBe(502);
  expect(answer.text).toMatch(/<h1>[^<]+<\/h1>/);
  expect((await confirm(browser)).status).toBe(400);
  expect(await effects('settings-url.set')).toBe(settingsUrls);
});

test('consent refused: said plainly, and cancelled at Rackbeat', async () => {
  const before = await effects('integration.cancelled');
  const browser = await begin();
  const answer = await ask(await agree(browser, 'no'), { cookie: browser.cookie });
  expect(answer.status).toBe(200);
  expect(await effects('integration.cancelled')).toBe(before + 1);
});

test('an install token used twice: the second is told to press Install again', async () => {
  const link = await pressInstall();
  const first = await begin(link);
  expect((await ask(await agree(first), { cookie: first.cookie })).status).toBe(302);
  const second = await begin(link);
  const answer = await ask(await agree(second), { cookie: second.cookie });
  expect(answer.status).toBe(502);
  expect(answer.text).toMatch(/Install/);
});

test("a stranger's install link: nothing is connected until this browser has confirmed both names", async () => {
  const browser = await begin();
  await ask(await agree(browser), { cookie: browser.cookie });
  const page = await ask(`${appUrl}/onboarding/confirm?state=${stateOf(browser)}`, { cookie: browser.cookie });
  expect(page.text).toContain('Nordlys Handel AS');
  expect(await effects('settings-url.set')).toBe(0);
  expect(await effects('webhook.created')).toBe(0);
  // Without the cookie there is nothing to confirm.
  expect((await ask(`${appUrl}/onboarding/confirm`, { form: { state: stateOf(browser) } })).status).toBe(400);
  expect(await effects('settings-url.set')).toBe(0);
});

test('a confirmation that is sent again: used up', async () => {
  const browser = await begin();
  await ask(await agree(browser), { cookie: browser.cookie });
  expect((await confirm(browser)).status).toBe(303);
  expect((await confirm(browser)).status).toBe(400);
});

test('differing companies: the name must be typed, a click alone does not connect', async () => {
  const begun = await begin();
  const { scope = '', ...rest } = Object.fromEntries(begun.authorize.searchParams);
  const callback = (await consent(house.eaccounting.url, 'SE', scope, rest, 'yes')).toString();
  await ask(callback, { cookie: begun.cookie });
  const refused = await confirm(begun, { typed: 'something else' });
  expect(refused.status).toBe(400);
  expect(refused.text).toContain('Norrsken Handel AB');
});

const session = (secret: string, forAccount = account, headers: Record<string, string> = {}) =>
  fetch(`${appUrl}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ account: forAccount, secret }),
  });

test('a wrong settings secret, and an unknown account: the same answer', async () => {
  await installed();
  const wrong = await session('x'.repeat(43));
  const unknown = await session('x'.repeat(43), '1');
  expect([wrong.status, unknown.status]).toEqual([401, 401]);
  expect(await wrong.text()).toBe(await unknown.text());
});

test('a session from a page of another origin: refused', async () => {
  const { secret } = await installed();
  expect((await session(secret, account, { origin: 'https://evil.example' })).status).toBe(403);
  expect((await session(secret, account, { origin: 'null' })).status).toBe(403);
});

test('an old settings address after installing again: closed, and its sessions with it', async () => {
  const first = await installed();
  const { token } = await askJson<{ token: string }>(`${appUrl}/api/session`, { body: { account, secret: first.secret } });
  await installed();
  expect((await session(first.secret)).status).toBe(401);
  expect((await fetch(`${appUrl}/api/settings`, { headers: { authorization: `Bearer ${token}` } })).status).toBe(401);
});

test.for(['', 'Bearer', 'Bearer x', 'Basic abc', 'Bearer v1.test.AAAA.BBBB'])(
  'a forged session (%s): 401 on every route',
  async (authorization) => {
    for (const path of ['/api/settings', '/api/transfers', '/api/issues', '/api/connection', '/api/settings/options', '/api/events']) {
      expect((await fetch(`${appUrl}${path}`, { headers: authorization ? { authorization } : {} })).status).toBe(401);
    }
  },
);

test('a session token with one letter changed: 401', async () => {
  const { secret } = await installed();
  const { token } = await askJson<{ token: string }>(`${appUrl}/api/session`, { body: { account, secret } });
  const forged = `${token.slice(0, -2)}${token.at(-2) === 'A' ? 'B' : 'A'}${token.slice(-1)}`;
  expect((await fetch(`${appUrl}/api/settings`, { headers: { authorization: `Bearer ${forged}` } })).status).toBe(401);
});

test('clickjacking: only Rackbeat may frame the page, and nothing leaves in a referrer', async () => {
  const { location } = await installed();
  const page = await ask(location);
  const policy = page.headers.get('content-security-policy') ?? '';
  expect(policy).toContain('frame-ancestors');
  expect(policy).toContain(house.rackbeat.url);
  expect(policy).not.toContain("'unsafe-inline' 'unsafe-eval'");
  expect(policy).toContain("default-src 'none'");
  expect(page.headers.get('referrer-policy')).toBe('no-referrer');
  expect(page.headers.get('cache-control')).toContain('no-store');
});

test('an operator route with a wrong token: 401, and without one too', async () => {
  for (const headers of [{}, { authorization: 'Bearer wrong' }] as Record<string, string>[]) {
    expect((await fetch(`${appUrl}/api/operator/connections`, { headers })).status).toBe(401);
  }
});

test("another tenant's transfer by its id: not found, as if it did not exist", async () => {
  const { secret } = await installed();
  const { token } = await askJson<{ token: string }>(`${appUrl}/api/session`, { body: { account, secret } });
  const answer = await fetch(`${appUrl}/api/transfers/00000000-0000-4000-8000-000000000000`, {
    headers: { authorization: `Bearer ${token}` },
  });
  expect(answer.status).toBe(404);
});

test('reconnecting from the page: the same consent and confirmation, everything kept, and the page at Rackbeat renewed', async () => {
  const { location, secret } = await installed();
  const { token } = await askJson<{ token: string }>(`${appUrl}/api/session`, { body: { account, secret } });
  const before = await askJson<{ id: string }>(`${appUrl}/api/connection`, { headers: { authorization: `Bearer ${token}` } });
  const urlsSet = await effects('settings-url.set');
  const browser = await begin(`${location}/reconnect`);
  expect((await ask(await agree(browser), { cookie: browser.cookie })).status).toBe(302);
  const confirmed = await confirm(browser);
  expect(confirmed.status).toBe(303);
  const again = decodeURIComponent(confirmed.location.split('/').at(-1) ?? '');
  const renewed = await askJson<{ token: string }>(`${appUrl}/api/session`, { body: { account, secret: again } });
  const after = await askJson<{ id: string; state: string }>(`${appUrl}/api/connection`, {
    headers: { authorization: `Bearer ${renewed.token}` },
  });
  expect(after).toMatchObject({ id: before.id, state: 'active' });
  expect(await effects('settings-url.set')).toBe(urlsSet + 1);
});

test('reconnecting by the API: a ticket for a window of its own, which leads to the consent and holds only for its connection’s entrance', async () => {
  const { secret } = await installed();
  const { token } = await askJson<{ token: string }>(`${appUrl}/api/session`, { body: { account, secret } });
  const { url } = await askJson<{ url: string }>(`${appUrl}/api/connection/reconnect`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
  });
  const browser = await begin(url);
  expect((await ask(await agree(browser), { cookie: browser.cookie })).status).toBe(302);
  expect((await confirm(browser)).status).toBe(303);
  // Reconnecting has renewed the entrance: the ticket of before leads nowhere, nor does one with a letter changed.
  for (const used of [url, url.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'))]) {
    const answer = await ask(used);
    expect(answer.status).toBe(400);
    expect(answer.location).toBe('');
  }
});

test('reconnecting with a wrong secret: refused, nobody is sent anywhere', async () => {
  const answer = await ask(`${appUrl}/settings/${account}/${'x'.repeat(43)}/reconnect`);
  expect(answer.status).toBe(400);
  expect(answer.location).toBe('');
});

test('uninstalled in Rackbeat: grant revoked, page closed, secrets gone', async () => {
  const { secret } = await installed();
  await house.rackbeat.control('uninstall', { account });
  await expect.poll(() => effects('token.revoked'), { timeout: 10_000 }).toBeGreaterThan(0);
  await expect.poll(async () => (await session(secret)).status, { timeout: 10_000 }).toBe(401);
});
