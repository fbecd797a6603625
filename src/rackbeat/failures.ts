/**
 * Judges an answer of Rackbeat by status and by the names of the fields it complains about, never by text. Rackbeat has
 * no error codes. A 4xx with a body of its own is `not-done`; a 5xx, and a 2xx that cannot be read, are `unknown` for a write.
 */
import { z } from 'zod';
import { type Failure, type FailureKind, failure } from '../core/failure.ts';
import { answerReaders, parsed } from '../outbound/read-answer.ts';
import type { OutboundAnswer } from '../outbound/request.ts';
import type { RackbeatCode } from './codes.ts';

/** 422 carries `errors` by field; other refusals a `message` or an `error`, and nobody has written down which. */
const errorBody = z.object({
  errors: z
    .record(z.string(), z.union([z.string(), z.array(z.string())]))
    .optional()
    .catch(undefined),
  message: z.string().optional().catch(undefined),
  error: z.string().optional().catch(undefined),
});

interface Complaint {
  field: string;
  said: string;
  fields: readonly string[];
}

function complaintOf(text: string): Complaint {
  const read = errorBody.safeParse(parsed(text)?.json);
  if (!read.success) return { field: '', said: '', fields: [] };
  const { errors = {}, message, error } = read.data;
  const [field = '', texts = []] = Object.entries(errors)[0] ?? [];
  const first = typeof texts === 'string' ? texts : texts[0];
  return { field, said: first ?? message ?? error ?? '', fields: Object.keys(errors) };
}

const BY_STATUS: Record<number, [FailureKind, RackbeatCode]> = {
  401: ['unauthorised', 'rackbeat.unauthorised'],
  403: ['refused', 'rackbeat.forbidden'],
  404: ['missing', 'rackbeat.missing'],
  409: ['conflict', 'rackbeat.conflict'],
  429: ['rate-limited', 'rackbeat.rate-limited'],
};

/** The server, or somebody in front of it, gave up waiting. */
const GAVE_UP = new Set([408, 499]);

function kindAndCode(status: number, complaint: Complaint): [FailureKind, RackbeatCode] {
  if (status >= 500) return ['broken', 'rackbeat.server-error'];
  if (GAVE_UP.has(status)) return ['unreachable', 'rackbeat.server-error'];
  if (status === 422 && complaint.fields.includes('number')) return ['conflict', 'rackbeat.number-refused'];
  return BY_STATUS[status] ?? ['refused', 'rackbeat.refused'];
}

/** The failure behind a status of 400 and above. `params`: `status`, `field` and `said` (both may be empty). */
function failureOf(answer: OutboundAnswer, effectful: boolean): Failure {
  const { status, text, retryAfterMs } = answer;
  const complaint = complaintOf(text);
  const [kind, code] = kindAndCode(status, complaint);
  const certain = status === 401 || status === 429 || (status < 500 && !GAVE_UP.has(status) && parsed(text) !== null);
  return failure(
    kind,
    effectful && !certain ? 'unknown' : 'not-done',
    code,
    { status, field: complaint.field, said: complaint.said },
    {
      vendor: { system: 'rackbeat', status, code: null, message: complaint.said || null, errorId: null },
      ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
    },
  );
}

export const { unexpectedAnswer, readAnswer, readNothing } = answerReaders('rackbeat', failureOf);
