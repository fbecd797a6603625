/**
 * Judges an answer of Rackbeat by status and by the names of the fields it complains about, never by text. Rackbeat has
 * no error codes. A 4xx with a body of its own is `not-done`; a 5xx, and a 2xx that cannot be read, are `unknown` for a write.
 */
import { z } from 'zod';
import { type Failure, type FailureKind, failure, type Result, success } from '../core/failure.ts';
import { parseJson } from '../core/json.ts';
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

/** Null for text that is not JSON; undefined for an empty body. */
function parsed(text: string): { json: unknown } | null | undefined {
  if (text.trim() === '') return undefined;
  try {
    return { json: parseJson(text) };
  } catch {
    return null;
  }
}

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

/** `field`: path of the first field that is not as we need it; empty when the whole answer is not JSON. */
export function unexpectedAnswer(answer: Pick<OutboundAnswer, 'status'>, effectful: boolean, field: string): Failure {
  return failure(
    'broken',
    effectful ? 'unknown' : 'not-done',
    'rackbeat.unexpected-answer' satisfies RackbeatCode,
    { field, status: answer.status },
    { vendor: { system: 'rackbeat', status: answer.status, code: null, message: null, errorId: null } },
  );
}

/** Lists come as 206, created records as 201. */
const isDone = (status: number): boolean => status >= 200 && status < 300;

/** Reads an answer against its schema. */
export function readAnswer<Schema extends z.ZodType>(schema: Schema, answer: OutboundAnswer, effectful: boolean): Result<z.output<Schema>> {
  if (!isDone(answer.status)) return failureOf(answer, effectful);
  const body = parsed(answer.text);
  if (body === null || body === undefined) return unexpectedAnswer(answer, effectful, '');
  const read = schema.safeParse(body.json);
  return read.success ? success(read.data) : unexpectedAnswer(answer, effectful, read.error.issues[0]?.path.join('.') ?? '');
}

/** Reads the answer of a write that has none to speak of: any 2xx that is empty or JSON. */
export function readNothing(answer: OutboundAnswer): Result<null> {
  if (!isDone(answer.status)) return failureOf(answer, true);
  return parsed(answer.text) === null ? unexpectedAnswer(answer, true, '') : success(null);
}
