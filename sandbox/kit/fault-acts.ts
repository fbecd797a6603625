/**
 * Acts out a fault on one request: before the body is read, before the handler, or when the answer is ready.
 * A dropped connection is dropped at the socket: the caller sees what it would see on a bad line.
 */
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Answer, bodyOf, sendAnswer, type VendorAnswers } from './answer.ts';
import type { Fault, FaultKind } from './faults.ts';

const gatewayPage = '<html><head><title>504 Gateway Time-out</title></head><body><h1>504 Gateway Time-out</h1></body></html>';
const strayPage = '<!doctype html><html lang="en"><title>Please wait</title><body><h1>We will be back soon</h1></body></html>';

export interface Waiting {
  /** Real time; ends early when the stand-in stops. */
  wait: (ms: number) => Promise<void>;
}

/** Closes the connection without another byte. `reset`: with a TCP reset instead of an orderly end. */
function hangUp(request: FastifyRequest, reply: FastifyReply, reset = false): void {
  reply.hijack();
  const socket = request.raw.socket;
  if (reset && typeof socket.resetAndDestroy === 'function' && !socket.destroyed) socket.resetAndDestroy();
  reply.raw.destroy();
}

/** Sends an answer, or ends the connection. */
type EarlyAct = (place: { fault: Fault; request: FastifyRequest; reply: FastifyReply; answers: VendorAnswers }) => unknown;

const earlyActs: Partial<Record<FaultKind, EarlyAct>> = {
  'refuse-before': ({ reply, answers }) => sendAnswer(reply, answers.unavailable()),
  '429': ({ fault, reply, answers }) => sendAnswer(reply, answers.tooMany(Math.ceil((fault.rule.delayMs ?? 55_000) / 1000), null)),
  '401': ({ reply, answers }) => sendAnswer(reply, answers.unauthorized()),
  html: ({ reply }) => sendAnswer(reply, { status: 200, body: strayPage }),
  'drop-before': ({ request, reply }) => hangUp(request, reply),
  'reset-keepalive': ({ request, reply }) => hangUp(request, reply, true),
};

/** For kinds that stop the request before anything is read. True when it was stopped. */
export function stopEarly(fault: Fault, request: FastifyRequest, reply: FastifyReply, answers: VendorAnswers): boolean {
  const act = earlyActs[fault.rule.do];
  act?.({ fault, request, reply, answers });
  return act !== undefined;
}

/** For kinds that only come late. By now the body is in, so the request is processed even when its caller has left. */
export async function waitBefore(fault: Fault, { wait }: Waiting): Promise<void> {
  if (fault.rule.do === 'delay') await wait(fault.rule.delayMs ?? 0);
  if (fault.rule.do === 'hold-before') await fault.held();
}

interface Spoiling extends Waiting {
  fault: Fault;
  request: FastifyRequest;
  reply: FastifyReply;
  payload: unknown;
  answers: VendorAnswers;
  /** Sends the payload on; never called when nothing more may go out. */
  go: (payload: unknown) => void;
}

function replaceBy(answer: Answer, { reply, go }: Spoiling): void {
  const { text, type } = bodyOf(answer);
  reply.code(answer.status);
  reply.removeHeader('content-length');
  reply.removeHeader('content-type');
  if (type) reply.header('content-type', type);
  go(text);
}

function cutInHalf({ reply, payload }: Spoiling): void {
  const whole = Buffer.from(typeof payload === 'string' || Buffer.isBuffer(payload) ? payload : '');
  const type = reply.getHeader('content-type');
  reply.hijack();
  // At least one byte is promised, so that an answer without a body is cut short too.
  reply.raw.writeHead(reply.statusCode, {
    'content-length': Math.max(1, whole.length),
    ...(typeof type === 'string' ? { 'content-type': type } : {}),
  });
  reply.raw.flushHeaders();
  reply.raw.write(whole.subarray(0, Math.floor(whole.length / 2)), () => setTimeout(() => reply.raw.destroy(), 5));
}

const spoilingActs: Partial<Record<FaultKind, (spoiling: Spoiling) => void>> = {
  'commit-then-drop': ({ request, reply }) => hangUp(request, reply),
  'commit-then-500': (spoiling) => replaceBy(spoiling.answers.broken(), spoiling),
  'commit-then-empty-200': (spoiling) => replaceBy({ status: 200 }, spoiling),
  'commit-then-504-late': (spoiling) =>
    void spoiling.wait(spoiling.fault.rule.delayMs ?? 40_000).then(() => replaceBy({ status: 504, body: gatewayPage }, spoiling)),
  'commit-then-hold': ({ fault, payload, go }) => void fault.held().then(() => go(payload)),
  'half-body': cutInHalf,
};

/** For kinds that spoil the answer of a processed request; the others let it pass. */
export function spoilAnswer(spoiling: Spoiling): void {
  const act = spoilingActs[spoiling.fault.rule.do];
  if (act) act(spoiling);
  else spoiling.go(spoiling.payload);
}
