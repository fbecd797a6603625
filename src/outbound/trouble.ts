/**
 * Judges what went wrong between us and a vendor. The one question that matters is whether a byte of the request can
 * have been written: if not, it is `not-sent`; if so, a write is `unknown` and a read is `not-done`.
 */
import { type Failure, type FailureKind, type FailureOutcome, failure } from '../core/failure.ts';
import type { OutboundCode } from './codes.ts';
import type { OutsideHost } from './request.ts';

export interface Progress {
  system: OutsideHost;
  effectful: boolean;
  /** From the moment before the first byte; false means that nothing left. */
  written: boolean;
}

const outcomeOf = (progress: Progress): FailureOutcome => (!progress.written ? 'not-sent' : progress.effectful ? 'unknown' : 'not-done');

/** A failure of the way itself; `reason` is the system's or the agent's code (`ECONNRESET`), never a sentence. */
export function trouble(code: OutboundCode, progress: Progress, reason = '', kind: FailureKind = 'unreachable'): Failure {
  return failure(kind, outcomeOf(progress), code, { system: progress.system, reason });
}

/** The innermost code of an error thrown by fetch, whose own message says nothing. */
export function reasonOf(error: unknown): string {
  for (let current: unknown = error, depth = 0; current instanceof Error && depth < 5; current = current.cause, depth += 1) {
    const code: unknown = Reflect.get(current, 'code');
    if (typeof code === 'string') return code;
    // Several addresses were tried (AggregateError): they failed for much the same reason.
    if (current instanceof AggregateError && current.errors.length > 0) return reasonOf(current.errors[0]);
  }
  return error instanceof Error ? error.name : 'unknown';
}
