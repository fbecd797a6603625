/**
 * Sends one call to eAccounting: address, headers, token, budget. Judging the answer is done elsewhere. A read that meets
 * 401 is asked once more with another token; a write never is, because one recorded attempt is one request.
 */
import { failure, type Result } from '../core/failure.ts';
import { stringifyJson } from '../core/json.ts';
import type { Method, OutboundAnswer } from '../outbound/request.ts';
import type { EAccountingAccess, EAccountingWriteOptions } from './access.ts';
import type { EAccountingCode } from './codes.ts';
import { type Query, queryString } from './query.ts';
import { waitAfter429 } from './wait-after-429.ts';

export interface EAccountingCall {
  method: Method;
  /** Path under `/v2` with `{id}` where an id goes; it is also what the vendor counts by. */
  template: string;
  id?: string;
  query?: Query;
  body?: unknown;
}

/** Milliseconds. The vendor's slow lists take several seconds. */
const READ_DEADLINE_MS = 30_000;

function exchange(
  access: EAccountingAccess,
  call: EAccountingCall,
  token: string,
  options: EAccountingWriteOptions & { effectful: boolean },
): Promise<Result<OutboundAnswer>> {
  const path = call.template.replace('{id}', encodeURIComponent(call.id?.toWellFormed() ?? ''));
  return access.outbound.send({
    system: 'eaccounting',
    method: call.method,
    url: `${access.baseUrl}/v2${path}${queryString(call.query ?? [])}`,
    headers: {
      accept: 'application/json',
      authorization: `Bearer ${token}`,
      ...(call.body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(call.body === undefined ? {} : { body: stringifyJson(call.body) }),
    deadlineMs: options.deadlineMs,
    lane: access.lane,
    budgetKey: `${access.clientId} ${call.template}`,
    connectionId: access.connectionId,
    effectful: options.effectful,
    beforeSend: () => !access.tokens.isRefused(token) && (options.beforeSend?.() ?? true),
    signal: access.signal,
    record: access.record,
    waitAfter429,
  });
}

/** Refused itself, or held back because another call with the same token was. */
const wasRefused = ({ tokens }: EAccountingAccess, token: string, answer: Result<OutboundAnswer>): boolean =>
  answer.ok ? answer.value.status === 401 : answer.outcome === 'not-sent' && tokens.isRefused(token);

export async function sendRead(access: EAccountingAccess, call: EAccountingCall): Promise<Result<OutboundAnswer>> {
  const token = await access.tokens.current();
  if (!token.ok) return token;
  const options = { deadlineMs: READ_DEADLINE_MS, effectful: false };
  const answer = await exchange(access, call, token.value, options);
  if (!wasRefused(access, token.value, answer)) return answer;
  const other = await access.tokens.afterRefusal(token.value);
  return other.ok ? exchange(access, call, other.value, options) : other;
}

/** The failure after a 401 carries the outcome `not-done`; a token that cannot be had is `not-sent`. */
export async function sendWrite(
  access: EAccountingAccess,
  call: EAccountingCall,
  options: EAccountingWriteOptions,
): Promise<Result<OutboundAnswer>> {
  const token = await access.tokens.current();
  if (!token.ok) return { ...token, outcome: 'not-sent' };
  const answer = await exchange(access, call, token.value, { ...options, effectful: true });
  if (!wasRefused(access, token.value, answer)) return answer;
  const other = await access.tokens.afterRefusal(token.value);
  if (!other.ok) return { ...other, outcome: 'not-done' };
  return failure('unreachable', 'not-done', 'eaccounting.token-renewed' satisfies EAccountingCode, {}, { retryAfterMs: 0 });
}
