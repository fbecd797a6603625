/** What every part of the sync engine is given: the database, the queue, the clock, and clients made for one connection. */
import type { Clock } from '../core/clock.ts';
import type { Result } from '../core/failure.ts';
import type { ConnectionId } from '../core/ids.ts';
import type { EAccountingClient } from '../eaccounting/client.ts';
import type { JobQueue } from '../jobs/queue.ts';
import type { CallRecorder, Lane } from '../outbound/request.ts';
import type { RackbeatClient } from '../rackbeat/client.ts';
import type { Ledger, TenantTransaction } from '../store/database.ts';
import type { LostWindow } from '../store/installation.ts';
import type { DocumentPages } from './document-pages.ts';

export interface SyncTimes {
  /** Total time of one write, milliseconds. */
  writeDeadlineMs: number;
  /** How long after a write's deadline an empty look-up begins to count, milliseconds. */
  settleWindowMs: number;
  /** Least time between the two empty look-ups that allow a second sending, milliseconds. */
  absentGapMs: number;
  /** Least time between two writes of one card, milliseconds. */
  cardGapMs: number;
}

export interface Clients {
  rackbeat: RackbeatClient;
  eaccounting: EAccountingClient;
}

export interface ClientOptions {
  lane: Lane;
  record?: CallRecorder;
  signal?: AbortSignal;
  /** As it was read a moment ago; without it every call reads it anew. */
  rackbeatToken?: Result<string>;
}

/** Structured log lines: a code-like event name and its fields, never a secret. */
export interface SyncLog {
  info(event: string, fields: Record<string, unknown>): void;
  warn(event: string, fields: Record<string, unknown>): void;
  error(event: string, fields: Record<string, unknown>): void;
}

export interface SyncContext {
  ledger: Ledger;
  queue: JobQueue;
  clock: Clock;
  /** Uniform in [0, 1); an argument so that a simulation can repeat itself. */
  random: () => number;
  times: SyncTimes;
  pages: DocumentPages;
  /** Names this process in leases. */
  owner: string;
  /** Set when a backup was restored: what was written in this time is at the vendors and not in the ledger. */
  lostWindow: LostWindow | null;
  log: SyncLog;
  /** The connection's key at Rackbeat, for a run that is about to begin. */
  rackbeatToken(trx: TenantTransaction): Promise<Result<string>>;
  clientsFor(connectionId: ConnectionId, options: ClientOptions): Clients;
  /** Tells open pages that something of this connection has changed. */
  changed(connectionId: ConnectionId): void;
}

/** A lease outlives the write under it by this much: time to write the outcome down. */
export const LEASE_MARGIN_MS = 10_000;

export const leaseMs = (times: SyncTimes): number => times.writeDeadlineMs + LEASE_MARGIN_MS;
