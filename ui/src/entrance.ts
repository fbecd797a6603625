/** The way in: the address of the page, `/settings/{account}/{secret}`, is what Rackbeat keeps and what opens a session. */
export interface Entrance {
  account: string;
  secret: string;
}

/** Null when the address is not one of a settings page. */
export function entranceOf(pathname: string): Entrance | null {
  const [, settings, account, secret, rest] = pathname.split('/');
  if (settings !== 'settings' || !account || !secret || rest) return null;
  try {
    return { account: decodeURIComponent(account), secret: decodeURIComponent(secret) };
  } catch {
    return null;
  }
}
