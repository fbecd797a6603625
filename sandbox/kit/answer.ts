/**
 * The answers a vendor gives outside its own handlers (limits, refusals, breakdowns). The kit asks each stand-in for them,
 * because a client must learn them from the body and headers that this vendor really sends.
 */
import type { FastifyReply } from 'fastify';

export interface Answer {
  status: number;
  headers?: Record<string, string>;
  /** An object goes out as JSON, a string as it is; null and undefined as an empty body. */
  body?: unknown;
}

export interface VendorAnswers {
  /** Too many requests; try again in so many seconds. */
  tooMany: (seconds: number, perMinute: number | null) => Answer;
  unauthorized: () => Answer;
  /** 503 in front of the vendor's own program. */
  unavailable: () => Answer;
  /** 500 from the vendor's own program. */
  broken: () => Answer;
  /** A body that is no JSON or no form. */
  unreadableBody: (why: string) => Answer;
  /** No such route. */
  noRoute: () => Answer;
}

/** The body as text, and its content type when it has one of its own. */
export function bodyOf(answer: Answer): { text: string; type: string | null } {
  if (answer.body === undefined || answer.body === null) return { text: '', type: null };
  if (typeof answer.body === 'string') return { text: answer.body, type: 'text/html; charset=utf-8' };
  return { text: JSON.stringify(answer.body), type: 'application/json; charset=utf-8' };
}

export function sendAnswer(reply: FastifyReply, answer: Answer): FastifyReply {
  const { text, type } = bodyOf(answer);
  if (type) reply.header('content-type', type);
  for (const [name, value] of Object.entries(answer.headers ?? {})) reply.header(name, value);
  return reply.code(answer.status).send(text);
}
