/**
 * Clicks an installation through as a browser would: Install, every redirect, every accepting form on the way, until the
 * app's settings page. Uses nothing but HTTP and a cookie jar of its own, so what it can do, a person can do.
 */
import { Agent, request } from 'undici';
import { acceptForm, type Person } from './accept-form.ts';
import { createCookieJar } from './cookie-jar.ts';

export interface WalkStep {
  method: string;
  url: string;
  status: number;
  /** First characters of the page. */
  page: string;
}

export interface Arrival {
  settingsUrl: string;
  account: string;
  secret: string;
}

/** The walk ended somewhere else; `trail` tells where it went. */
export class WalkStuck extends Error {
  readonly trail: WalkStep[];
  constructor(why: string, trail: WalkStep[]) {
    super(why);
    this.trail = trail;
  }
}

export interface Walk {
  /** The form that Install sends; or a link, with `by`. */
  start: string;
  by?: 'link';
  person: Person;
  /** Origins whose `/settings/…` are not the app's. */
  notTheApp: string[];
}

const MOST_STEPS = 40;
const SETTINGS = /^\/settings\/([^/]+)\/([^/]+)\/?$/;

interface Going {
  method: 'GET' | 'POST';
  url: URL;
  body: string | null;
  from: URL | null;
}

function arrivalAt(url: URL, walk: Walk): Arrival | null {
  const parts = SETTINGS.exec(url.pathname);
  if (parts === null || walk.notTheApp.includes(url.origin)) return null;
  return { settingsUrl: url.href, account: decodeURIComponent(parts[1] ?? ''), secret: decodeURIComponent(parts[2] ?? '') };
}

function redirected(going: Going, status: number, location: string): Going {
  const keeps = status === 307 || status === 308;
  return { method: keeps ? going.method : 'GET', url: new URL(location, going.url), body: keeps ? going.body : null, from: going.url };
}

function submitted(page: string, going: Going, person: Person): Going | null {
  const form = acceptForm(page, person);
  if (form === null) return null;
  const fields = new URLSearchParams(form.fields);
  const url = new URL(form.action === '' ? going.url.href : form.action, going.url);
  if (form.method === 'POST') return { method: 'POST', url, body: fields.toString(), from: going.url };
  url.search = fields.toString();
  return { method: 'GET', url, body: null, from: going.url };
}

function refreshed(page: string, going: Going): Going | null {
  const target = /<meta[^>]+http-equiv=["']?refresh["']?[^>]*url=['"]?([^'">]+)/i.exec(page)?.[1];
  return target === undefined ? null : { method: 'GET', url: new URL(target, going.url), body: null, from: going.url };
}

/** Walks it. Throws WalkStuck with every step when it does not arrive. */
export async function walkInstallation(walk: Walk): Promise<Arrival> {
  // A redirect address on this machine may have a certificate of its own making.
  const agent = new Agent({ connect: { rejectUnauthorized: false } });
  const jar = createCookieJar();
  const trail: WalkStep[] = [];
  const stuck = (why: string): WalkStuck => new WalkStuck(why, trail);
  let going: Going =
    walk.by === 'link'
      ? { method: 'GET', url: new URL(walk.start), body: null, from: null }
      : { method: 'POST', url: new URL(walk.start), body: '', from: new URL(walk.start) };
  try {
    while (trail.length < MOST_STEPS) {
      const cookie = jar.headerFor(going.url);
      const answer = await request(going.url, {
        method: going.method,
        dispatcher: agent,
        headers: {
          accept: 'text/html,application/xhtml+xml',
          'accept-language': 'nb',
          'user-agent': 'Mozilla/5.0 (sandbox install walk)',
          ...(cookie === null ? {} : { cookie }),
          ...(going.body === null ? {} : { 'content-type': 'application/x-www-form-urlencoded', origin: going.from?.origin ?? 'null' }),
        },
        ...(going.body === null ? {} : { body: going.body }),
        signal: AbortSignal.timeout(30_000),
      });
      const page = await answer.body.text();
      trail.push({ method: going.method, url: going.url.href, status: answer.statusCode, page: page.slice(0, 200) });
      const setCookie = answer.headers['set-cookie'];
      jar.take(going.url, setCookie === undefined ? [] : [setCookie].flat());
      const location = answer.headers.location;
      if (answer.statusCode >= 300 && answer.statusCode < 400 && typeof location === 'string') {
        going = redirected(going, answer.statusCode, location);
        continue;
      }
      if (answer.statusCode >= 400) throw stuck(`status ${answer.statusCode} at ${going.url.href}`);
      const arrival = arrivalAt(going.url, walk);
      if (arrival !== null) return arrival;
      const next = submitted(page, going, walk.person) ?? refreshed(page, going);
      if (next === null) throw stuck(`no form with data-step="accept" at ${going.url.href}`);
      going = next;
    }
    throw stuck(`no end after ${MOST_STEPS} steps`);
  } catch (error) {
    if (error instanceof WalkStuck) throw error;
    throw stuck(`${going.url.href}: ${error instanceof Error ? error.message : String(error)}`);
  } finally {
    await agent.destroy();
  }
}
