/** Sends one call to Rackbeat: address, headers, token, budget. Judging the answer is done elsewhere. */
import type { Result } from '../core/failure.ts';
import { stringifyJson } from '../core/json.ts';
import type { Method, OutboundAnswer } from '../outbound/request.ts';
import type { RackbeatAccess, RackbeatWriteOptions } from './access.ts';
import { waitAfter429 } from './wait-after-429.ts';

export interface RackbeatCall {
  method: Method;
  /** Under `/api`, keys encoded. */
  path: string;
  query?: readonly (readonly [name: string, value: string])[];
  body?: unknown;
  /** Texts that must not stand in a log. */
  secrets?: readonly string[];
}

/** Milliseconds. Rackbeat's own client allows 90 s; a page of 1,000 invoices with lines takes long. */
const READ_DEADLINE_MS = 60_000;

/** Rackbeat asks every program to say who it is. */
export function consumerHeaders({ name, email }: RackbeatAccess['consumer']): Record<string, string> {
  return {
    accept: 'application/json',
    'content-type': 'application/json',
    'user-agent': `${name} (${email})`,
    'consumer-name': name,
    'consumer-contact': email,
  };
}

const budgetKeys = new Map<string, Promise<string>>();
/** Far more than the connections of a process; tokens are replaced now and then. */
const MOST_KEYS = 1_000;

/** The budget is counted per token; the token itself must not become a key in a table. */
export function budgetKeyOf(token: string): Promise<string> {
  const known = budgetKeys.get(token);
  if (known !== undefined) return known;
  if (budgetKeys.size >= MOST_KEYS) budgetKeys.clear();
  const key = crypto.subtle
    .digest('SHA-256', new TextEncoder().encode(token))
    .then((digest) => Buffer.from(digest).toString('base64url').slice(0, 22));
  budgetKeys.set(token, key);
  return key;
}

async function send(
  access: RackbeatAccess,
  call: RackbeatCall,
  options: RackbeatWriteOptions & { effectful: boolean },
): Promise<Result<OutboundAnswer>> {
  const token: Result<string> = typeof access.token === 'string' ? { ok: true, value: access.token } : await access.token();
  if (!token.ok) return { ...token, outcome: 'not-sent' };
  const query = (call.query ?? []).map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
  return access.outbound.send({
    system: 'rackbeat',
    method: call.method,
    url: `${access.baseUrl}/api${call.path}${query === '' ? '' : `?${query}`}`,
    headers: { ...consumerHeaders(access.consumer), authorization: `Bearer ${token.value}` },
    ...(call.body === undefined ? {} : { body: stringifyJson(call.body) }),
    deadlineMs: options.deadlineMs,
    lane: access.lane,
    budgetKey: await budgetKeyOf(token.value),
    connectionId: access.connectionId,
    effectful: options.effectful,
    ...(options.mayReuseConnection ? { mayReuseConnection: true } : {}),
    beforeSend: options.beforeSend,
    signal: access.signal,
    record: access.record,
    secrets: call.secrets,
    waitAfter429,
  });
}

export const sendRead = (access: RackbeatAccess, path: string, query: RackbeatCall['query'] = []): Promise<Result<OutboundAnswer>> =>
  send(access, { method: 'GET', path, query }, { deadlineMs: READ_DEADLINE_MS, effectful: false });

export const sendWrite = (access: RackbeatAccess, call: RackbeatCall, options: RackbeatWriteOptions): Promise<Result<OutboundAnswer>> =>
  send(access, call, { ...options, effectful: true });
