/** What every call to Rackbeat needs to know: whose account, with which token, in which lane, and who we say we are. */
import type { Result } from '../core/failure.ts';
import type { CallRecorder, Lane, Outbound } from '../outbound/request.ts';

export interface RackbeatAccess {
  outbound: Outbound;
  /** The origin, `https://app.rackbeat.com`; the API lives under `/api`, the handshake under `/integration`. */
  baseUrl: string;
  token: string | (() => Promise<Result<string>>);
  connectionId: string;
  lane: Lane;
  /** Rackbeat asks every program for a name and an address; leaving them out may get an address blocked. */
  consumer: { name: string; email: string };
  record?: CallRecorder;
  signal?: AbortSignal;
}

/** Options of one write. */
export interface RackbeatWriteOptions {
  /** For records that are found again by a number of ours, in bulk. */
  mayReuseConnection?: boolean;
  /** Total, milliseconds. */
  deadlineMs: number;
  /** See `OutboundRequest.beforeSend`. */
  beforeSend?: () => boolean;
}
