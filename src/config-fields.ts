/** The kinds of value an environment variable may hold, with the sentence that says what is wrong with another. */
import { isIP } from 'node:net';
import { z } from 'zod';
import { Secret } from './vault/secret.ts';

const LOOPBACK = new Set(['127.0.0.1', '[::1]', 'localhost']);

/** Whether the address is on this machine, where plain http is no risk. */
export const isLoopback = (address: string): boolean => LOOPBACK.has(new URL(address).hostname);

export const port = z
  .string()
  .regex(/^\d{1,5}$/, 'must be a port number, 1 to 65535')
  .transform(Number)
  .refine((value) => value >= 1 && value <= 65_535, 'must be a port number, 1 to 65535');

/** Milliseconds, at least one. */
export const milliseconds = z
  .string()
  .regex(/^[1-9]\d{0,8}$/, 'must be a whole number of milliseconds, at least 1')
  .transform(Number);

/** An http(s) address without credentials, query or trailing slash. */
export const webAddress = z.string().transform((text, context) => {
  const fault = (message: string) => {
    context.addIssue({ code: 'custom', message });
    return z.NEVER;
  };
  if (!URL.canParse(text)) return fault('must be an address such as https://example.com');
  const url = new URL(text);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return fault('must begin with https://');
  if (url.protocol === 'http:' && !isLoopback(text)) return fault('must begin with https:// (plain http only on this machine)');
  if (url.username !== '' || url.password !== '') return fault('must not contain a user name or password');
  if (url.search !== '' || url.hash !== '') return fault('must not contain ? or #');
  return url.href.replace(/\/+$/, '');
});

/** An address of a page, with a place in it that is filled per document. */
export const pagePattern = (place: '{number}' | '{id}') =>
  z
    .string()
    .refine((text) => text.includes(place), `must contain ${place}`)
    .refine((text) => {
      if (!URL.canParse(text)) return false;
      const { protocol, username } = new URL(text);
      return username === '' && (protocol === 'https:' || (protocol === 'http:' && isLoopback(text)));
    }, `must be an address such as https://example.com/invoices/${place}`);

/** A Postgres connection string; kept as a secret because it may hold a password. */
export const databaseAddress = z
  .string()
  .regex(/^postgres(ql)?:\/\//, 'must begin with postgresql://')
  .transform((text) => new Secret(text));

export const mailServer = z
  .string()
  .refine(
    (text) => URL.canParse(text) && /^smtps?:$/.test(new URL(text).protocol),
    'must be an address such as smtps://user:password@mail.example.com',
  )
  .transform((text) => new Secret(text));

export const mailAddress = z.email('must be an e-mail address');

export const secretText = z.string().transform((text) => new Secret(text));

const SHORTEST_TOKEN = 24;
export const longToken = z
  .string()
  .min(SHORTEST_TOKEN, `must have at least ${SHORTEST_TOKEN} characters; make one with: openssl rand -hex 32`)
  .refine((text) => new Set(text).size >= 8, 'must be random; make one with: openssl rand -hex 32')
  .transform((text) => new Secret(text));

const proxyEntry = (text: string): boolean => isIP(text.split('/')[0] ?? '') !== 0 && /^[^/]+(\/\d{1,3})?$/.test(text);

/** Which proxies may say where a request came from: yes/no, a number of hops, or a list of addresses. */
export const trustedProxies = z.string().transform((text, context): boolean | number | string[] => {
  if (text === 'true' || text === 'false') return text === 'true';
  if (/^\d{1,2}$/.test(text)) return Number(text);
  const entries = text.split(',').map((entry) => entry.trim());
  if (entries.every(proxyEntry)) return entries;
  context.addIssue({ code: 'custom', message: 'must be true, false, a number of proxies, or a list of their addresses' });
  return z.NEVER;
});
