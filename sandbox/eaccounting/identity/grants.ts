/**
 * Codes, access tokens and refresh tokens. A grant is one person's consent for one company; all tokens of a consent are its family.
 * Tokens are random, because even a sandbox may run where others look.
 */
import { randomBytes } from 'node:crypto';
import type { CompanyKey } from '../company.ts';

export interface Grant {
  id: string;
  company: CompanyKey;
  clientId: string;
  scopes: string[];
  /** Revoked, or its refresh token died with the password. */
  revoked: boolean;
}

export interface Code {
  code: string;
  grantId: string;
  redirectUri: string;
  challenge: string | null;
  challengeMethod: 'S256' | 'plain';
  expiresAt: number;
  used: boolean;
}

interface AccessToken {
  token: string;
  grantId: string;
  expiresAt: number;
}

interface RefreshToken {
  token: string;
  grantId: string;
  /** Milliseconds of sandbox time, or null while it is the current one. */
  usedAt: number | null;
}

export interface KeptGrants {
  grants: Grant[];
  codes: Code[];
  accessTokens: AccessToken[];
  refreshTokens: RefreshToken[];
}

export interface Grants {
  addGrant(grant: Omit<Grant, 'id' | 'revoked'>): Grant;
  addCode(code: Omit<Code, 'code' | 'used'>): Code;
  findCode(code: string): Code | undefined;
  grant(id: string): Grant | undefined;
  issue(grant: Grant, expiresAt: number): { accessToken: string; refreshToken: string | null };
  findRefresh(token: string): RefreshToken | undefined;
  /** The grant behind a valid access token. */
  authorize(token: string, nowMs: number): Grant | null;
  /** Revokes the family of an access or refresh token; the grant, when there was something to revoke. */
  revoke(token: string): Grant | null;
  revokeFamily(grantId: string): void;
  killRefreshTokens(company: CompanyKey | null): number;
  expireAccessTokens(company: CompanyKey | null, nowMs: number): number;
  keep(): KeptGrants;
}

const secret = (bytes: number): string => randomBytes(bytes).toString('base64url');
const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

export function openGrants(kept: KeptGrants | null): Grants {
  const grants = new Map((kept?.grants ?? []).map((grant) => [grant.id, grant]));
  const codes = new Map((kept?.codes ?? []).map((code) => [code.code, code]));
  const accessTokens = new Map((kept?.accessTokens ?? []).map((token) => [token.token, token]));
  const refreshTokens = new Map((kept?.refreshTokens ?? []).map((token) => [token.token, token]));
  const isOf = (company: CompanyKey | null, grantId: string): boolean => company === null || grants.get(grantId)?.company === company;

  /** Looks like the vendor's JWT, but nobody can check its signature: clients must treat it as opaque. */
  const accessToken = (grant: Grant, expiresAt: number): string =>
    `${part({ alg: 'RS256', typ: 'at+jwt' })}.${part({ client_id: grant.clientId, scope: grant.scopes, exp: Math.floor(expiresAt / 1000), jti: secret(12) })}.${secret(48)}`;

  const revokeFamily = (grantId: string): void => {
    const grant = grants.get(grantId);
    if (grant) grant.revoked = true;
    for (const [token, { grantId: owner }] of accessTokens) if (owner === grantId) accessTokens.delete(token);
  };

  return {
    addGrant: (parts) => {
      const grant = { ...parts, id: secret(9), revoked: false };
      grants.set(grant.id, grant);
      return grant;
    },
    addCode: (parts) => {
      const code = { ...parts, code: secret(24), used: false };
      codes.set(code.code, code);
      return code;
    },
    findCode: (code) => codes.get(code),
    grant: (id) => grants.get(id),
    issue: (grant, expiresAt) => {
      const issued = { token: accessToken(grant, expiresAt), grantId: grant.id, expiresAt };
      accessTokens.set(issued.token, issued);
      if (!grant.scopes.includes('offline_access')) return { accessToken: issued.token, refreshToken: null };
      const refresh = { token: secret(32), grantId: grant.id, usedAt: null };
      refreshTokens.set(refresh.token, refresh);
      return { accessToken: issued.token, refreshToken: refresh.token };
    },
    findRefresh: (token) => refreshTokens.get(token),
    authorize: (token, nowMs) => {
      const found = accessTokens.get(token);
      if (!found) return null;
      if (found.expiresAt <= nowMs) {
        accessTokens.delete(token);
        return null;
      }
      return grants.get(found.grantId) ?? null;
    },
    revoke: (token) => {
      const grantId = refreshTokens.get(token)?.grantId ?? accessTokens.get(token)?.grantId;
      const grant = grantId === undefined ? undefined : grants.get(grantId);
      if (!grant || grant.revoked) return null;
      revokeFamily(grant.id);
      return grant;
    },
    revokeFamily,
    killRefreshTokens: (company) => {
      const dead = [...refreshTokens.values()].filter(({ grantId }) => isOf(company, grantId));
      for (const { token } of dead) refreshTokens.delete(token);
      return dead.length;
    },
    expireAccessTokens: (company, nowMs) => {
      const expired = [...accessTokens.values()].filter((token) => isOf(company, token.grantId) && token.expiresAt > nowMs);
      for (const token of expired) token.expiresAt = nowMs;
      return expired.length;
    },
    keep: () => ({
      grants: [...grants.values()],
      codes: [...codes.values()],
      accessTokens: [...accessTokens.values()],
      refreshTokens: [...refreshTokens.values()],
    }),
  };
}
