/**
 * How Rackbeat words its answers: the envelope of a list, the wrapper of a single record, and its refusals.
 * JSON goes out without a charset, because Rackbeat's own client reads only a bare `application/json`.
 */
import type { Answer, VendorAnswers } from '../kit/answer.ts';
import type { Switches } from './switches.ts';

export type FieldErrors = Record<string, string[]>;

const JSON_ONLY = { 'content-type': 'application/json' };

export const answer = (status: number, body: unknown, headers: Record<string, string> = {}): Answer => ({
  status,
  headers: { ...JSON_ONLY, ...headers },
  body,
});

/** The answers that come from in front of the handlers. */
export const rackbeatAnswers: VendorAnswers = {
  tooMany: (seconds, perMinute) =>
    answer(
      429,
      { message: 'Too Many Attempts.' },
      {
        'retry-after': String(seconds),
        'x-ratelimit-remaining': '0',
        ...(perMinute === null ? {} : { 'x-ratelimit-limit': String(perMinute) }),
      },
    ),
  unauthorized: () => answer(401, { message: 'Unauthenticated.' }),
  unavailable: () => answer(503, { message: 'Service Unavailable' }),
  broken: () => answer(500, { message: 'Server Error' }),
  unreadableBody: () => answer(400, { message: 'Invalid request parameters' }),
  noRoute: () => answer(404, { message: 'Not Found' }),
};

/** A 422 about fields. */
export function invalid(errors: FieldErrors, switches: Switches): Answer {
  return answer(422, { ...(switches.validationMessage === 'present' ? { message: 'The given data was invalid.' } : {}), errors });
}

/** A 422 about a rule of the business. */
export function refusal(sentence: string, switches: Switches): Answer {
  if (switches.refusalBody === 'message') return answer(422, { message: sentence });
  if (switches.refusalBody === 'error') return answer(422, { error: sentence });
  return invalid({ general: [sentence] }, switches);
}

export const notFound = (what: string): Answer => answer(404, { message: `${what} not found.` });
