/**
 * One call to the API: whose token it carries, what it asks, and how its effect is told to the journal and to webhooks.
 * Handlers get a Call and give an Answer; they never touch the server.
 */
import type { FastifyInstance, FastifyReply, FastifyRequest, HTTPMethods } from 'fastify';
import { type Answer, sendAnswer } from '../kit/answer.ts';
import type { Effect } from '../kit/stand-in.ts';
import type { Account } from './accounts.ts';
import { rackbeatAnswers } from './answers.ts';
import { findKey } from './api-keys.ts';
import type { KeyRecord } from './app-records.ts';
import { asBody } from './field-rules.ts';
import { type Query, readQuery, truthy } from './listing.ts';
import { accountById, type Happening, type Rackbeat } from './rackbeat.ts';

export interface Call {
  rackbeat: Rackbeat;
  account: Account;
  key: KeyRecord;
  query: Query;
  body: Record<string, unknown>;
  params: Record<string, string>;
  /** Writes a committed effect to the journal, in the turn of the change. */
  commit: (effect: string, key: string | number, summary: string) => void;
  /** Tells the webhooks, unless the caller asked for silence. */
  announce: (event: string, happening: Happening) => void;
}

export type Handler = (call: Call) => Answer;

/** What the API needs from the server it stands in. */
export interface ApiGround {
  app: FastifyInstance;
  rackbeat: Rackbeat;
  commit: (request: FastifyRequest, effect: Effect) => void;
}

export function bearerOf(request: FastifyRequest): string | null {
  return /^Bearer\s+(\S+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? null;
}

/** The account behind a token, and the key; null when the token is unknown or dead. */
export function callerOf(rackbeat: Rackbeat, request: FastifyRequest): { account: Account; key: KeyRecord } | null {
  const token = bearerOf(request);
  const key = token === null ? null : findKey(rackbeat, token);
  const account = key === null ? null : accountById(rackbeat, key.account);
  return key === null || account === null ? null : { key, account };
}

const isSilent = (query: Query, body: Record<string, unknown>): boolean =>
  (query.suppress_webhooks !== undefined && truthy(query.suppress_webhooks)) ||
  body.suppress_webhooks === true ||
  body.suppress_webhooks === 1 ||
  (typeof body.suppress_webhooks === 'string' && truthy(body.suppress_webhooks));

/** Adds a route under `/api`. The token is checked when the request is processed, after faults and limits. */
export function addRoute(ground: ApiGround, method: HTTPMethods, path: string, handler: Handler): void {
  const { app, rackbeat } = ground;
  app.route({
    method,
    url: `/api${path}`,
    handler: (request: FastifyRequest, reply: FastifyReply): FastifyReply => {
      const caller = callerOf(rackbeat, request);
      if (caller === null) return sendAnswer(reply, rackbeatAnswers.unauthorized());
      const [query, body] = [readQuery(request.query), asBody(request.body)];
      const silent = isSilent(query, body);
      const answered = handler({
        rackbeat,
        ...caller,
        query,
        body,
        params: request.params as Record<string, string>,
        commit: (effect, key, summary) => ground.commit(request, { account: String(caller.account.id), effect, key: String(key), summary }),
        announce: (event, happening) => rackbeat.announce(caller.account, event, silent ? { ...happening, silent } : happening),
      });
      return sendAnswer(reply, answered);
    },
  });
}
