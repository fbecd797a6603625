/** Reads a vendor's answer. What a refusal means is each vendor's own matter; what an unreadable answer means is the same for all. */
import type { z } from 'zod';
import { type Failure, failure, type OutsideSystem, type Result, success } from '../core/failure.ts';
import { parseJson } from '../core/json.ts';
import type { OutboundAnswer } from './request.ts';

/** Null for text that is not JSON; undefined for an empty body. */
export function parsed(text: string): { json: unknown } | null | undefined {
  if (text.trim() === '') return undefined;
  try {
    return { json: parseJson(text) };
  } catch {
    return null;
  }
}

/** Any 2xx: Rackbeat's lists come as 206, created records as 201. */
const isDone = (status: number): boolean => status >= 200 && status < 300;

/** The readers of one vendor's answers. `failureOf`: the failure behind a status that is not 2xx. */
export function answerReaders(system: OutsideSystem, failureOf: (answer: OutboundAnswer, effectful: boolean) => Failure) {
  /** `field`: path of the first field that is not as we need it; empty when the whole answer is not JSON. */
  const unexpectedAnswer = ({ status }: Pick<OutboundAnswer, 'status'>, effectful: boolean, field: string): Failure =>
    failure(
      'broken',
      effectful ? 'unknown' : 'not-done',
      `${system}.unexpected-answer`,
      { field, status },
      { vendor: { system, status, code: null, message: null, errorId: null } },
    );

  /** Reads an answer against its schema. */
  function readAnswer<Schema extends z.ZodType>(schema: Schema, answer: OutboundAnswer, effectful: boolean): Result<z.output<Schema>> {
    if (!isDone(answer.status)) return failureOf(answer, effectful);
    const body = parsed(answer.text);
    if (body === null || body === undefined) return unexpectedAnswer(answer, effectful, '');
    const read = schema.safeParse(body.json);
    return read.success ? success(read.data) : unexpectedAnswer(answer, effectful, read.error.issues[0]?.path.join('.') ?? '');
  }

  /** Reads the answer of a write that has none to speak of (delete, e-mail): any 2xx that is empty or JSON. */
  function readNothing(answer: OutboundAnswer): Result<null> {
    if (!isDone(answer.status)) return failureOf(answer, true);
    return parsed(answer.text) === null ? unexpectedAnswer(answer, true, '') : success(null);
  }

  return { unexpectedAnswer, readAnswer, readNothing };
}
