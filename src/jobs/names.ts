/** The names, payloads and keys of our jobs. A job is a hint that something may need work; it never carries facts. */
import type { ConnectionId } from '../core/ids.ts';

/** Move one record across, or find that there is nothing to do. */
export const TRANSFER_QUEUE = 'transfer';
/** Look through one connection for what no webhook told us. */
export const SWEEP_QUEUE = 'sweep';
/** Ask every active connection to be swept; driven by the clock. */
export const SWEEP_ALL_QUEUE = 'sweep-all';

/** Look at everything that could stand in the way of one connection. */
export const DOCTOR_QUEUE = 'doctor';
/** Go on with a connection's initial sync: one kind of its preview, or a part of its run. */
export const INITIAL_SYNC_QUEUE = 'initial-sync';
/** Compare one connection's two systems, as far as that is due. */
export const COMPARE_QUEUE = 'compare';
/** Ask every active connection; driven by the clock. */
export const COMPARE_ALL_QUEUE = 'compare-all';

/** Tell the people of one connection what they must know, by e-mail. */
export const MAIL_QUEUE = 'mail';

export type TransferKind = 'invoice' | 'product' | 'customer' | 'test-draft';

export interface TransferJob {
  connectionId: ConnectionId;
  kind: TransferKind;
  /** Rackbeat's number of the record. */
  recordKey: string;
  /** 1 for the document itself; 2 and up for a deliberate second one, or for a later test. */
  generation: number;
}

export interface MailJob {
  connectionId: ConnectionId;
}

export interface DoctorJob {
  connectionId: ConnectionId;
}

export interface SweepJob {
  connectionId: ConnectionId;
}

export interface InitialSyncJob {
  connectionId: ConnectionId;
}

export const transferKey = (job: TransferJob): string => [job.connectionId, job.kind, job.generation, job.recordKey].join(':');
/** Of a sweep, and of a comparison in its own queue. */
export const sweepKey = (job: SweepJob): string => job.connectionId;
export const initialSyncKey = (job: InitialSyncJob): string => job.connectionId;

/** Higher goes first: a person who waits, then invoices, then master data. */
export const PRIORITY = { person: 30, invoice: 20, masterData: 10, backFill: 0 } as const;

export const priorityOf = (kind: TransferKind): number =>
  kind === 'product' || kind === 'customer' ? PRIORITY.masterData : PRIORITY.invoice;
