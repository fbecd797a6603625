/**
 * `/connect/token` and `/connect/revocation`: codes for tokens, refresh tokens for new pairs. Refresh tokens rotate: each works once.
 * Error bodies are the standard OAuth ones with status 400, as this kind of identity server sends them.
 */
import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { EAccounting } from '../eaccounting.ts';
import { sandboxClient } from './client.ts';
import type { Code, Grant } from './grants.ts';

/** How long a code works (assumed). */
export const codeLifeMs = 5 * 60 * 1000;
const graceMs = 60_000;

type Form = Record<string, unknown>;
const field = (form: Form, name: string): string => (typeof form[name] === 'string' ? form[name] : '');
const formOf = (request: FastifyRequest): Form => (typeof request.body === 'object' && request.body !== null ? (request.body as Form) : {});
const oauthError = (reply: FastifyReply, error: string): FastifyReply =>
  reply.code(400).header('cache-control', 'no-store').send({ error });

/** Credentials from the header or from the body. */
function credentials(request: FastifyRequest, form: Form): { id: string; secret: string } {
  const header = /^Basic\s+(\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
  if (header === undefined) return { id: field(form, 'client_id'), secret: field(form, 'client_secret') };
  const [id = '', ...rest] = Buffer.from(header, 'base64').toString('utf8').split(':');
  const plain = (text: string): string => {
    try {
      return decodeURIComponent(text.replaceAll('+', ' '));
    } catch {
      return text;
    }
  };
  return { id: plain(id), secret: plain(rest.join(':')) };
}

function verifies({ challenge, challengeMethod }: Code, verifier: string): boolean {
  if (challenge === null) return verifier === '';
  const computed = challengeMethod === 'S256' ? createHash('sha256').update(verifier).digest('base64url') : verifier;
  return verifier !== '' && computed === challenge;
}

export function addTokenRoutes(eaccounting: EAccounting): void {
  const { app, clock, commit, switches } = eaccounting.standIn;
  const nowMs = (): number => clock.now().getTime();

  const sendTokens = (reply: FastifyReply, grant: Grant): FastifyReply => {
    const lifeSeconds = switches.get('accessTokenSeconds') ?? 3600;
    const { accessToken, refreshToken } = eaccounting.grants.issue(grant, nowMs() + lifeSeconds * 1000);
    return reply.header('cache-control', 'no-store').send({
      access_token: accessToken,
      expires_in: lifeSeconds,
      token_type: 'Bearer',
      ...(refreshToken === null ? {} : { refresh_token: refreshToken }),
      scope: grant.scopes.join(' '),
    });
  };

  function redeemCode(request: FastifyRequest, reply: FastifyReply, form: Form, clientId: string): FastifyReply {
    const { grants } = eaccounting;
    const code = grants.findCode(field(form, 'code'));
    const grant = code ? grants.grant(code.grantId) : undefined;
    if (!code || !grant || grant.clientId !== clientId) return oauthError(reply, 'invalid_grant');
    if (code.used) {
      // A code that comes twice was stolen or repeated: what it gave is taken back.
      if (!grant.revoked) {
        grants.revokeFamily(grant.id);
        commit(request, { account: grant.company, effect: 'token.revoked', key: grant.id, summary: 'its code came twice' });
      }
      return oauthError(reply, 'invalid_grant');
    }
    if (code.expiresAt <= nowMs() || code.redirectUri !== field(form, 'redirect_uri') || !verifies(code, field(form, 'code_verifier'))) {
      return oauthError(reply, 'invalid_grant');
    }
    code.used = true;
    commit(request, { account: grant.company, effect: 'token.issued', key: grant.id, summary: `tokens for ${grant.scopes.join(' ')}` });
    return sendTokens(reply, grant);
  }

  function refresh(request: FastifyRequest, reply: FastifyReply, form: Form, clientId: string): FastifyReply {
    const { grants } = eaccounting;
    const token = grants.findRefresh(field(form, 'refresh_token'));
    const grant = token ? grants.grant(token.grantId) : undefined;
    if (!token || !grant || grant.revoked || grant.clientId !== clientId) return oauthError(reply, 'invalid_grant');
    if (token.usedAt !== null) {
      const reuse = switches.get('refreshReuse');
      if (reuse === 'family-revoked') grants.revokeFamily(grant.id);
      if (reuse !== 'accepted' || nowMs() - token.usedAt > graceMs) return oauthError(reply, 'invalid_grant');
    }
    token.usedAt ??= nowMs();
    commit(request, { account: grant.company, effect: 'token.refreshed', key: grant.id, summary: 'new pair of tokens' });
    return sendTokens(reply, grant);
  }

  app.post('/connect/token', (request, reply) => {
    const form = formOf(request);
    const client = credentials(request, form);
    if (client.id !== sandboxClient.id || client.secret !== sandboxClient.secret) return oauthError(reply, 'invalid_client');
    switch (field(form, 'grant_type')) {
      case 'authorization_code':
        return redeemCode(request, reply, form, client.id);
      case 'refresh_token':
        return refresh(request, reply, form, client.id);
      case '':
        return oauthError(reply, 'invalid_request');
      default:
        return oauthError(reply, 'unsupported_grant_type');
    }
  });

  app.post('/connect/revocation', (request, reply) => {
    const form = formOf(request);
    const client = credentials(request, form);
    if (client.id !== sandboxClient.id || client.secret !== sandboxClient.secret) return oauthError(reply, 'invalid_client');
    const grant = eaccounting.grants.revoke(field(form, 'token'));
    if (grant) commit(request, { account: grant.company, effect: 'token.revoked', key: grant.id, summary: 'revoked by the client' });
    return reply.code(200).send();
  });
}
