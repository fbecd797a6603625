/**
 * Judges an answer of eAccounting by status and error code, never by text (one exception: how long a 429 asks us to
 * wait). Whether a write can have happened: 429 and a 4xx with the vendor's own envelope are `not-done`; a 5xx, and a 2xx
 * that cannot be read, are `unknown`.
 */
import type { z } from 'zod';
import { type Failure, type FailureKind, type FailureOutcome, failure } from '../core/failure.ts';
import { answerReaders, parsed } from '../outbound/read-answer.ts';
import type { OutboundAnswer } from '../outbound/request.ts';
import { type EAccountingCode, isVendorCode, VENDOR_CODES } from './codes.ts';
import { errorBody } from './schema.ts';

type ErrorBody = z.output<typeof errorBody>;

function envelopeOf(text: string): ErrorBody | null {
  const read = errorBody.safeParse(parsed(text)?.json);
  return read.success ? read.data : null;
}

/** The server itself fell over; what it had done by then is anybody's guess, whatever the status. */
const FELL_OVER = new Set([5000, 5002]);
/** The server, or somebody in front of it, gave up waiting. */
const GAVE_UP = new Set([408, 499]);

function outcomeOf(answer: OutboundAnswer, envelope: ErrorBody | null): FailureOutcome {
  if (answer.status === 429 || answer.status === 401) return 'not-done';
  if (answer.status >= 500 || GAVE_UP.has(answer.status)) return 'unknown';
  if (envelope !== null) return FELL_OVER.has(envelope.ErrorCode) ? 'unknown' : 'not-done';
  // A page of markup comes from somebody in front of the vendor, who may have passed the request on.
  return parsed(answer.text) === null ? 'unknown' : 'not-done';
}

const BY_STATUS: Record<number, [FailureKind, EAccountingCode]> = {
  401: ['unauthorised', 'eaccounting.unauthorised'],
  403: ['refused', 'eaccounting.forbidden'],
  404: ['missing', 'eaccounting.missing'],
  409: ['conflict', 'eaccounting.conflict'],
  429: ['rate-limited', 'eaccounting.rate-limited'],
};

function kindAndCode(status: number, envelope: ErrorBody | null): [FailureKind, EAccountingCode] {
  const fixed = status === 401 || status === 429 ? BY_STATUS[status] : undefined;
  if (fixed !== undefined) return fixed;
  if (envelope?.ErrorCode === 4010) return ['rate-limited', 'eaccounting.rate-limited'];
  if (envelope !== null && isVendorCode(envelope.ErrorCode)) return [VENDOR_CODES[envelope.ErrorCode], `eaccounting.${envelope.ErrorCode}`];
  if (status >= 500) return ['broken', 'eaccounting.server-error'];
  if (GAVE_UP.has(status)) return ['unreachable', 'eaccounting.server-error'];
  return BY_STATUS[status] ?? ['refused', 'eaccounting.refused'];
}

/** `Rows[3].ArticleId` is about an article: the sentences know fields by their own name. */
const fieldOf = (path: string): string => path.slice(path.lastIndexOf('.') + 1);

/**
 * The failure behind a status of 400 and above. `params`: `status`, `field` (first field that the vendor names, or
 * empty), `said` (its words about it, or empty).
 */
function failureOf(answer: OutboundAnswer, effectful: boolean): Failure {
  const envelope = envelopeOf(answer.text);
  const [kind, code] = kindAndCode(answer.status, envelope);
  const first = envelope?.Errors[0];
  const message = first?.Message ?? envelope?.DeveloperErrorMessage ?? null;
  const outcome = effectful ? outcomeOf(answer, envelope) : 'not-done';
  return failure(
    kind,
    outcome,
    code,
    { status: answer.status, field: fieldOf(first?.Field ?? ''), said: message ?? '' },
    {
      vendor: {
        system: 'eaccounting',
        status: answer.status,
        code: envelope === null ? null : String(envelope.ErrorCode),
        message: envelope?.DeveloperErrorMessage ?? message,
        errorId: envelope?.ErrorId ?? null,
      },
      ...(answer.retryAfterMs === undefined ? {} : { retryAfterMs: answer.retryAfterMs }),
    },
  );
}

export const { unexpectedAnswer, readAnswer, readNothing } = answerReaders('eaccounting', failureOf);
