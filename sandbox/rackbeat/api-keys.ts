/**
 * Bearer tokens: API keys made by a person and tokens handed to an installed app. Both open the whole account.
 * Long and shaped like a JWT, because real ones are and a column that is too short should be noticed here.
 */
import { randomBytes } from 'node:crypto';
import type { Account } from './accounts.ts';
import type { KeyRecord } from './app-records.ts';
import { nowText, type Rackbeat } from './rackbeat.ts';

function newToken(account: Account, id: number): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const jti = randomBytes(40).toString('hex');
  const header = part({ typ: 'JWT', alg: 'RS256', jti });
  return `${header}.${part({ aud: '1', jti, sub: String(account.user.id), key: id, scopes: [] })}.${randomBytes(384).toString('base64url')}`;
}

/** Makes a key; its token is shown to the caller once and never listed. */
export function createKey(rackbeat: Rackbeat, account: Account, name: string, plugin: string | null): KeyRecord {
  rackbeat.state.counter += 1;
  const id = rackbeat.state.counter;
  const key = { id, token: newToken(account, id), account: account.id, name, plugin, created_at: nowText(rackbeat) };
  rackbeat.state.keys.push(key);
  rackbeat.changed();
  return key;
}

export const findKey = (rackbeat: Rackbeat, token: string): KeyRecord | null =>
  rackbeat.state.keys.find((key) => key.token === token) ?? null;

export function deleteKeys(rackbeat: Rackbeat, which: (key: KeyRecord) => boolean): void {
  rackbeat.state.keys = rackbeat.state.keys.filter((key) => !which(key));
  rackbeat.changed();
}

/** A new token for the same key; the old one is dead from here on. */
export function replaceToken(rackbeat: Rackbeat, account: Account, key: KeyRecord): string {
  key.token = newToken(account, key.id);
  rackbeat.changed();
  return key.token;
}
