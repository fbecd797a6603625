/** Runs the jobs: fetches small batches, works them side by side, and asks for more at once instead of at the next poll. */
import type { Job } from 'pg-boss';
import {
  COMPARE_ALL_QUEUE,
  COMPARE_QUEUE,
  DOCTOR_QUEUE,
  type DoctorJob,
  INITIAL_SYNC_QUEUE,
  type InitialSyncJob,
  MAIL_QUEUE,
  type MailJob,
  SWEEP_ALL_QUEUE,
  SWEEP_QUEUE,
  type SweepJob,
  TRANSFER_QUEUE,
  type TransferJob,
} from './names.ts';
import type { JobQueue } from './queue.ts';

export interface JobHandlers {
  transfer(job: TransferJob, signal: AbortSignal): Promise<void>;
  sweep(job: SweepJob, signal: AbortSignal): Promise<void>;
  sweepAll(signal: AbortSignal): Promise<void>;
  doctor(job: DoctorJob, signal: AbortSignal): Promise<void>;
  initialSync(job: InitialSyncJob, signal: AbortSignal): Promise<void>;
  compare(job: SweepJob, signal: AbortSignal): Promise<void>;
  compareAll(signal: AbortSignal): Promise<void>;
  mail(job: MailJob, signal: AbortSignal): Promise<void>;
}

/** Jobs fetched at once: one round trip for ten records, and no job waits for more than nine others. */
const BATCH_SIZE = 10;
const POLL = { pollingIntervalSeconds: 1, notifyPollingIntervalSeconds: 1 } as const;

async function workQueue<Data extends object>(
  queue: JobQueue,
  name: string,
  localConcurrency: number,
  handle: (data: Data, signal: AbortSignal) => Promise<void>,
  onCrash: (error: unknown, job: Job<Data>) => void,
  batchSize = BATCH_SIZE,
): Promise<void> {
  const workerId: { current?: string } = {};
  workerId.current = await queue.boss.work(
    name,
    { ...POLL, batchSize, localConcurrency, perJobResults: true, burstWhenBatchFull: true },
    async (jobs: Job<Data>[]) => {
      const results = await Promise.all(
        jobs.map(async (job) => {
          try {
            await handle(job.data, job.signal);
            return { id: job.id, status: 'completed' as const };
          } catch (error) {
            // A bug or a lost database: the library tries again, our ledger makes that safe.
            onCrash(error, job);
            return { id: job.id, status: 'failed' as const };
          }
        }),
      );
      if (workerId.current !== undefined) queue.boss.notifyWorker(workerId.current);
      return results;
    },
  );
}

export interface WorkerOptions {
  /** How many batches of transfers run side by side in this process. */
  transferConcurrency: number;
  sweepIntervalMs: number;
  onCrash(error: unknown, job: Job<object>): void;
}

/** Starts the workers of one process. They stop with the queue. */
export async function startWorkers(queue: JobQueue, handlers: JobHandlers, options: WorkerOptions): Promise<void> {
  await workQueue<TransferJob>(queue, TRANSFER_QUEUE, options.transferConcurrency, handlers.transfer, options.onCrash);
  await workQueue<SweepJob>(queue, SWEEP_QUEUE, 2, handlers.sweep, options.onCrash);
  // One at a time each: a part takes minutes, and nobody's should wait for somebody else's.
  await workQueue<InitialSyncJob>(queue, INITIAL_SYNC_QUEUE, 4, handlers.initialSync, options.onCrash, 1);
  await workQueue<object>(queue, SWEEP_ALL_QUEUE, 1, (_data, signal) => handlers.sweepAll(signal), options.onCrash);
  await workQueue<DoctorJob>(queue, DOCTOR_QUEUE, 1, handlers.doctor, options.onCrash);
  // One connection after the other, two side by side: each holds its own period in memory, and none waits behind another's second one.
  await workQueue<SweepJob>(queue, COMPARE_QUEUE, 2, handlers.compare, options.onCrash, 1);
  await workQueue<object>(queue, COMPARE_ALL_QUEUE, 1, (_data, signal) => handlers.compareAll(signal), options.onCrash);
  await queue.boss.schedule(COMPARE_ALL_QUEUE, '17 * * * *', {}, { singletonKey: COMPARE_ALL_QUEUE });
  await workQueue<MailJob>(queue, MAIL_QUEUE, 1, handlers.mail, options.onCrash);
  const minutes = Math.max(1, Math.round(options.sweepIntervalMs / 60_000));
  await queue.boss.schedule(SWEEP_ALL_QUEUE, `*/${minutes} * * * *`, {}, { singletonKey: SWEEP_ALL_QUEUE });
}
