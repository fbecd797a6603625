/**
 * Acts out a fault on one request: before the body is read, before the handler, or when the answer is ready.
 * A dropped connection is dropped at the socket: the caller sees what it would see on a bad line.
 */
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Answer, bodyOf, sendAnswer, type VendorAnswers } from './answer.ts';
import type { Fault } from './faults.ts';

const gatewayPage = '<html><head><title>504 Gateway Time-out</title></head><body><h1>504 Gateway Time-out</h1></body></html>';
const strayPage = '<!doctype html><html lang="en"><title>Please wait</title><body><h1>We will be back soon</h1></body></html>';

export interface Waiting {
  /** Real time; ends early when the stand-in stops. */
  wait(ms: number): Promise<void>;
}

/** Closes the connection without another byte. `reset`: with a TCP reset instead of an orderly end. */
function hangUp(request: FastifyRequest, reply: FastifyReply, reset = false): void {
  reply.hijack();
  const socket = request.raw.socket;
  if (reset && typeof socket.resetAndDestroy === 'function' && !socket.destroyed) socket.resetAndDestroy();
  reply.raw.destroy();
}

/** For kinds that stop the request before anything is read. True when it was stopped. */
export function stopEarly(fault: Fault, request: FastifyRequest, reply: FastifyReply, answers: VendorAnswers): boolean {
  const { rule } = fault;
  switch (rule.do) {
    case 'refuse-before':
      sendAnswer(reply, answers.unavailable());
      return true;
    case '429':
      sendAnswer(reply, answers.tooMany(Math.ceil((rule.delayMs ?? 55_000) / 1000), null));
      return true;
    case '401':
      sendAnswer(reply, answers.unauthorized());
      return true;
    case 'html':
      sendAnswer(reply, { status: 200, body: strayPage });
      return true;
    case 'drop-before':
      hangUp(request, reply);
      return true;
    case 'reset-keepalive':
      hangUp(request, reply, true);
      return true;
    default:
      return false;
  }
}

/** For kinds that only come late. By now the body is in, so the request is processed even when its caller has left. */
export async function waitBefore(fault: Fault, { wait }: Waiting): Promise<void> {
  if (fault.rule.do === 'delay') await wait(fault.rule.delayMs ?? 0);
  if (fault.rule.do === 'hold-before') await fault.held();
}

/**
 * For kinds that spoil the answer of a processed request. Calls `go` with the payload to send,
 * or never, when nothing more may go out.
 */
export function spoilAnswer(
  fault: Fault,
  request: FastifyRequest,
  reply: FastifyReply,
  payload: unknown,
  { answers, wait, go }: Waiting & { answers: VendorAnswers; go: (payload: unknown) => void },
): void {
  const replaceBy = (answer: Answer): void => {
    const { text, type } = bodyOf(answer);
    reply.code(answer.status);
    reply.removeHeader('content-length');
    reply.removeHeader('content-type');
    if (type) reply.header('content-type', type);
    go(text);
  };
  switch (fault.rule.do) {
    case 'commit-then-drop':
      return hangUp(request, reply);
    case 'commit-then-500':
      return replaceBy(answers.broken());
    case 'commit-then-empty-200':
      return replaceBy({ status: 200 });
    case 'commit-then-504-late':
      void wait(fault.rule.delayMs ?? 40_000).then(() => replaceBy({ status: 504, body: gatewayPage }));
      return;
    case 'commit-then-hold':
      void fault.held().then(() => go(payload));
      return;
    case 'half-body': {
      const whole = Buffer.from(typeof payload === 'string' || Buffer.isBuffer(payload) ? payload : '');
      const type = reply.getHeader('content-type');
      reply.hijack();
      // At least one byte is promised, so that an answer without a body is cut short too.
      reply.raw.writeHead(reply.statusCode, { 'content-length': Math.max(1, whole.length), ...(typeof type === 'string' ? { 'content-type': type } : {}) });
      reply.raw.flushHeaders();
      reply.raw.write(whole.subarray(0, Math.floor(whole.length / 2)), () => setTimeout(() => reply.raw.destroy(), 5));
      return;
    }
    default:
      return go(payload);
  }
}
