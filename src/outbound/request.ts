/**
 * The one way out, as seen by the two vendor clients: what is asked, what comes back, what is recorded.
 * `outcome` of a failure is exact here: `not-sent` means that not one byte of the request was written.
 */
import type { OutsideSystem, Result } from '../core/failure.ts';

/** The two ledgers and the identity server in front of one of them. */
export type OutsideHost = OutsideSystem | 'visma-identity';

/** Who waits for the answer; the first two may use the last tokens of every window. */
export type Lane = 'person' | 'invoices' | 'master-data' | 'back-fill';

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

export interface OutboundRequest {
  system: OutsideHost;
  method: Method;
  /** Absolute. Its origin must be on the list given to `createOutbound`. */
  url: string;
  headers: Readonly<Record<string, string>>;
  body?: string;
  /** Total: waiting for slot and token, connecting, sending and the whole answer. Milliseconds. */
  deadlineMs: number;
  lane: Lane;
  /** What the vendor counts by: client id and path template, or the token. Null where no limit is known. */
  budgetKey: string | null;
  /** At most four requests of one connection are in flight in this process; also the key of its breaker. */
  connectionId: string;
  /** A write: it gets a connection of its own, and anything that goes wrong after connecting is `unknown`. */
  effectful: boolean;
  /**
   * A write that may travel on a kept connection after all: where the record carries a number of ours and one lost on a
   * connection that was just being closed is found again in a list. A handshake per record would cost more than the write.
   */
  mayReuseConnection?: boolean;
  /** Asked once, when the socket stands and before the first byte. False: nothing is written, the failure is `not-sent`. */
  beforeSend?: () => boolean;
  /** The caller's own end (a stopping worker). */
  signal?: AbortSignal;
  /** Reads how long a 429 asks us to wait, in milliseconds; the budget is closed for that time plus one second. */
  waitAfter429?: (answer: { headers: Headers; text: string }, now: Date) => number;
  /** Sees the call when it has ended; for a log that belongs to a connection or a transfer. */
  record?: CallRecorder;
  /** Texts that must not stand in the record: path parts, addresses with a secret in them. */
  secrets?: readonly string[];
}

/** Any answer that arrived whole, whatever its status. */
export interface OutboundAnswer {
  status: number;
  headers: Headers;
  text: string;
  /** From the first byte out to the last byte in. */
  ms: number;
  /** Set with status 429 only. */
  retryAfterMs?: number;
}

/** One call that reached for the network, without `Authorization` and with tokens and secrets blacked out. */
export interface OutsideCall {
  system: OutsideHost;
  connectionId: string;
  method: Method;
  /** Path and query. */
  path: string;
  requestBody: string | null;
  /** Null when no answer came. */
  status: number | null;
  responseBody: string | null;
  failureCode: string | null;
  startedAt: Date;
  ms: number;
}

/** Must not throw; it is not awaited before the answer is handed on. */
export type CallRecorder = (call: OutsideCall) => void | Promise<void>;

export interface Outbound {
  /** Sends once; nothing below this line ever sends again. */
  send(request: OutboundRequest): Promise<Result<OutboundAnswer>>;
}
