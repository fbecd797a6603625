/**
 * Expected failures are values. `kind` decides when to try again, `outcome` decides whether trying again is safe.
 * Both are read from status and vendor code, never from message text.
 */

/** What went wrong, as far as the time of the next try depends on it. */
export type FailureKind = 'unauthorised' | 'rate-limited' | 'refused' | 'conflict' | 'missing' | 'broken' | 'unreachable';

/** Whether the write can have happened: it never left, the vendor said no, or nobody knows. */
export type FailureOutcome = 'not-sent' | 'not-done' | 'unknown';

export type OutsideSystem = 'rackbeat' | 'eaccounting';

/** What the vendor itself said; shown to people only behind a sentence of ours. */
export interface VendorAnswer {
  system: OutsideSystem;
  status: number | null;
  code: string | null;
  message: string | null;
  /** The vendor's own reference for its support. */
  errorId: string | null;
}

export interface Failure {
  ok: false;
  kind: FailureKind;
  outcome: FailureOutcome;
  /** Key in the message catalogue. */
  code: string;
  params: MessageParams;
  vendor?: VendorAnswer;
  /** How long the vendor or our own budget asks us to wait. */
  retryAfterMs?: number;
}

export type MessageParams = Record<string, string | number>;

/** A message as it is stored: a key of the catalogue and its parameters, never a sentence. */
export interface Message {
  code: string;
  params: MessageParams;
}

export interface Success<Value> {
  ok: true;
  value: Value;
}

export type Result<Value> = Success<Value> | Failure;

export const success = <Value>(value: Value): Success<Value> => ({ ok: true, value });

export function failure(
  kind: FailureKind,
  outcome: FailureOutcome,
  code: string,
  params: MessageParams = {},
  more: Pick<Failure, 'vendor' | 'retryAfterMs'> = {},
): Failure {
  return { ok: false, kind, outcome, code, params, ...more };
}
