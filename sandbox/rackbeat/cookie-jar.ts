/**
 * The cookies of one browser: shared by all ports of a host, as real browsers do it, so that a cookie of the app does reach
 * the stand-ins on the same machine and must not disturb them. Secure cookies count on this machine without TLS.
 */

interface Cookie {
  host: string;
  path: string;
  name: string;
  value: string;
}

export interface CookieJar {
  take(from: URL, setCookie: readonly string[]): void;
  /** The Cookie header for a request, or null. */
  headerFor(to: URL): string | null;
}

export function createCookieJar(): CookieJar {
  let cookies: Cookie[] = [];

  const take = (from: URL, line: string): void => {
    const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
    const name = pair.slice(0, pair.indexOf('='));
    if (name === '') return;
    const attribute = (wanted: string): string | null => {
      const found = attributes.find((each) => each.toLowerCase().startsWith(`${wanted}=`));
      return found === undefined ? null : found.slice(wanted.length + 1);
    };
    const path = attribute('path') ?? '/';
    cookies = cookies.filter((each) => each.host !== from.hostname || each.path !== path || each.name !== name);
    const expires = attribute('expires');
    const gone = attribute('max-age') === '0' || (expires !== null && Date.parse(expires) <= 0);
    if (!gone) cookies.push({ host: from.hostname, path, name, value: pair.slice(name.length + 1) });
  };

  const covers = (cookie: Cookie, to: URL): boolean =>
    cookie.host === to.hostname &&
    (to.pathname === cookie.path || to.pathname.startsWith(cookie.path.endsWith('/') ? cookie.path : `${cookie.path}/`));

  return {
    take: (from, lines) => {
      for (const line of lines) take(from, line);
    },
    headerFor: (to) => {
      const fitting = cookies.filter((cookie) => covers(cookie, to)).sort((one, other) => other.path.length - one.path.length);
      return fitting.length === 0 ? null : fitting.map(({ name, value }) => `${name}=${value}`).join('; ');
    },
  };
}
