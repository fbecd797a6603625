/** eAccounting's own words outside its handlers: limits, missing tokens, breakdowns. Bodies as in the documentation where there is one. */
import { randomUUID } from 'node:crypto';
import type { Answer, VendorAnswers } from '../kit/answer.ts';
import type { Switches } from '../kit/switches.ts';
import { type Refusal, statusOf } from './refusal.ts';
import type { EAccountingSwitches } from './switches.ts';

type Values = Pick<Switches<EAccountingSwitches>, 'get'>;

export function errorBody(code: number, message: string): object {
  return { ErrorCode: code, DeveloperErrorMessage: message, ErrorId: randomUUID(), Errors: [] };
}

export function refusalAnswer(refused: Refusal, switches: Values): Answer {
  const status = statusOf(refused, Number(switches.get('unknownIdStatus')), Number(switches.get('duplicateStatus')));
  return {
    status,
    body: { ErrorCode: refused.refused, DeveloperErrorMessage: refused.message, ErrorId: randomUUID(), Errors: refused.faults },
  };
}

/** Documented: 429 with this sentence and no header. The other forms are what a client may meet all the same (switch). */
function tooMany(switches: Values, now: Date, seconds: number, perMinute: number | null): Answer {
  const form = switches.get('tooManyForm');
  const sentence = `API calls quota exceeded! maximum admitted ${perMinute ?? 600} per Minute.`;
  const message = form === 'message' || form === 'message-and-header' ? `${sentence} Try again in ${seconds} seconds.` : sentence;
  const headers: Record<string, string> = {};
  if (form === 'header' || form === 'message-and-header') headers['retry-after'] = String(seconds);
  if (form === 'date') headers['retry-after'] = new Date(now.getTime() + seconds * 1000).toUTCString();
  if (form === 'empty') return { status: 429 };
  if (form === 'html') return { status: 429, body: '<html><body><h1>Too Many Requests</h1></body></html>' };
  return { status: 429, headers, body: { ErrorCode: 4010, DeveloperErrorMessage: message, ErrorId: randomUUID() } };
}

export function vendorAnswers(switches: () => Values, now: () => Date): VendorAnswers {
  return {
    tooMany: (seconds, perMinute) => tooMany(switches(), now(), seconds, perMinute),
    unauthorized: () => ({
      status: 401,
      headers: { 'www-authenticate': 'Bearer error="invalid_token"' },
      ...(switches().get('unauthorizedBody') === 'json'
        ? { body: errorBody(4005, 'NotAuthorizedException - The token is missing, invalid or has expired') }
        : {}),
    }),
    unavailable: () => ({
      status: 503,
      body: '<html><head><title>503 Service Unavailable</title></head><body><h1>Service Unavailable</h1></body></html>',
    }),
    broken: () => ({ status: 500, body: errorBody(5000, 'InternalServerError - An unexpected error occurred') }),
    unreadableBody: (why) => ({ status: 400, body: errorBody(2000, why) }),
    noRoute: () => ({ status: 404 }),
  };
}
