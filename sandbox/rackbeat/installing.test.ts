import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Bench, type Receiver, send, startBench, startReceiver, under } from './testing.ts';

let bench: Bench;
let app: Server;
let receiver: Receiver;
let seen: { url: string; form: string; cookie: string }[];
let confirmPage: string;

/** What the small app does when the person has confirmed: it accepts, tells its settings address, and registers. */
async function accept(token: string): Promise<void> {
  const accepted = await send(`${bench.standIn.url}/integration/accept/${token}`, 'POST');
  const bearer = { authorization: `Bearer ${under<string>(accepted, 'access_token')}` };
  const appUrl = `http://127.0.0.1:${(app.address() as AddressInfo).port}`;
  const setUrl = `${bench.standIn.url}/api/plugins/${under<string>(accepted, 'app_slug')}/set-settings-url`;
  await send(setUrl, 'POST', { settings_url: `${appUrl}/settings/30001/secret` }, bearer);
  await send(`${bench.standIn.url}/api/webhooks`, 'POST', { event: 'plugin.uninstalled', url: `${receiver.url}/gone` }, bearer);
}

function answerAs(request: IncomingMessage, response: ServerResponse, form: string): void {
  const url = new URL(request.url ?? '/', 'http://app');
  const cookie = request.headers.cookie ?? '';
  seen.push({ url: url.pathname, form, cookie });
  const go = (location: string, headers: Record<string, string> = {}): void => void response.writeHead(302, { location, ...headers }).end();
  const say = (page: string): void => void response.writeHead(200, { 'content-type': 'text/html' }).end(page);
  if (url.pathname === '/onboarding/begin')
    go('/onboarding/page', { 'set-cookie': `install=${url.searchParams.get('token')}; Path=/; HttpOnly` });
  else if (url.pathname === '/onboarding/page') say(confirmPage);
  else if (url.pathname === '/onboarding/confirm')
    void accept(/install=([^;]+)/.exec(cookie)?.[1] ?? '').then(() => go('/settings/30001/secret'));
  else say('<h1>Settings</h1>');
}

/** A small app with the real one's ways: a cookie at the beginning, a page to confirm, then the settings. */
beforeEach(async () => {
  seen = [];
  confirmPage = `<form method="post" action="/onboarding/confirm" data-step="accept"><input type="hidden" name="id" value="a&amp;b">
<select name="company"><option value="NO">Nordlys</option><option value='SE' selected>Norrsken</option></select>
<input name="stated_name"><input name="typed" data-expected="Nordlys Handel AS"><button>Confirm</button></form>`;
  app = createServer((request, response) => {
    let form = '';
    request.on('data', (part) => {
      form += String(part);
    });
    request.on('end', () => answerAs(request, response, form));
  });
  await new Promise<void>((resolve) => app.listen(0, '127.0.0.1', resolve));
  receiver = await startReceiver();
  bench = await startBench('empty', { appUrl: `http://127.0.0.1:${(app.address() as AddressInfo).port}/` });
});
afterEach(async () => {
  await bench.stop();
  await receiver.stop();
  app.closeAllConnections();
  await new Promise((resolve) => app.close(resolve));
});

const page = async (path: string): Promise<string> => (await fetch(`${bench.standIn.url}${path}`)).text();

describe('installing the app', () => {
  it('goes the whole way like a browser: Install, redirects, cookie, the page to confirm, the settings', async () => {
    const arrived = await bench.control('POST', '/install', { company: 'NO', name: 'Ingrid' });
    expect(arrived.body).toMatchObject({
      account: '30001',
      secret: 'secret',
      settingsUrl: expect.stringMatching(/\/settings\/30001\/secret$/),
    });
    const confirmed = seen.find(({ url }) => url === '/onboarding/confirm');
    expect(Object.fromEntries(new URLSearchParams(confirmed?.form))).toEqual({
      id: 'a&b',
      company: 'NO',
      stated_name: 'Ingrid',
      typed: 'Nordlys Handel AS',
    });
    const effects = under<{ effect: string; account: string }[]>(await bench.control('GET', '/journal'), 'entries').map(
      ({ effect }) => effect,
    );
    expect(effects).toEqual(['integration.accepted', 'settings-url.set', 'webhook.created']);
    expect((await bench.control('GET', '/journal')).text).not.toContain('secret');
  });

  it('accepts a token once', async () => {
    const begun = await fetch(`${bench.standIn.url}/accounts/30001/apps/install`, { method: 'POST', redirect: 'manual' });
    const token = new URL(begun.headers.get('location') ?? '').searchParams.get('token');
    const accepted = await send(`${bench.standIn.url}/integration/accept/${token}`, 'POST');
    expect(accepted.body).toMatchObject({ app_slug: 'eaccounting', redirect_to: `${bench.standIn.url}/accounts/30001/apps` });
    expect(String(accepted.body.access_token).length).toBeGreaterThan(255);
    expect((await send(`${bench.standIn.url}/integration/accept/${token}`, 'POST')).status).toBe(404);
    expect((await send(`${bench.standIn.url}/integration/cancel/${token}`, 'POST')).status).toBe(404);
    expect((await send(`${bench.standIn.url}/integration/cancel/unknown`, 'POST')).status).toBe(404);
  });

  it('says where it got stuck', async () => {
    confirmPage = '<h1>Not today</h1>';
    const stuck = await bench.control('POST', '/install', {});
    expect(stuck.status).toBe(502);
    expect(under<{ url: string; page: string }[]>(stuck, 'trail').at(-1)).toMatchObject({
      status: 200,
      page: '<h1>Not today</h1>',
      url: expect.stringMatching(/\/onboarding\/page$/),
    });
  });

  it('shows the app on the Apps page: Installer before, Innstillinger in a frame and Avinstaller after', async () => {
    expect(await page('/accounts/30001/settings')).toContain('Brukerinnstillinger');
    const before = await page('/accounts/30001/apps');
    expect(before).toContain('eAccounting / eEkonomi');
    expect(before).toContain('>Installer</button>');
    await bench.control('POST', '/install', {});
    const after = await page('/accounts/30001/apps');
    expect(after).toContain('>Innstillinger</a>');
    expect(after).not.toContain('>Installer</button>');
    const framed = await fetch(`${bench.standIn.url}/accounts/30001/apps/settings`);
    expect(await framed.text()).toMatch(
      /<iframe src="http:\/\/127\.0\.0\.1:\d+\/settings\/30001\/secret" data-origin="http:\/\/127\.0\.0\.1:\d+"/,
    );
    expect(framed.headers.get('content-security-policy')).toMatch(/frame-src http:\/\/127\.0\.0\.1:\d+$/);
  });

  it('tells the app of its uninstallation and revokes its token', async () => {
    await bench.control('POST', '/install', {});
    const token = bench.standIn.rackbeat.state.keys.find(({ plugin }) => plugin !== null)?.token ?? '';
    expect((await bench.api('GET', '/self', undefined, token)).status).toBe(200);
    await fetch(`${bench.standIn.url}/accounts/30001/apps/uninstall`, { method: 'POST' });
    const [delivered] = await receiver.until(1);
    expect(delivered?.event).toBe('plugin.uninstalled');
    expect((await bench.api('GET', '/self', undefined, token)).status).toBe(401);
    expect(await page('/accounts/30001/apps')).toContain('>Installer</button>');
  });

  it('makes API keys that are shown once', async () => {
    const made = await fetch(`${bench.standIn.url}/accounts/30001/api-keys`, {
      method: 'POST',
      body: new URLSearchParams({ name: 'Min nøkkel' }),
    });
    const token = /<textarea id="token"[^>]*>([^<]+)</.exec(await made.text())?.[1] ?? '';
    expect((await bench.api('GET', '/self', undefined, token)).status).toBe(200);
    expect(await page('/accounts/30001/api-keys')).not.toContain(token);
  });
});
