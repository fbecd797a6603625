/**
 * The job library as we use it. Every trigger wakes a record at once; only the end of a run may ask for a later wake.
 * The trap this file closes: with a plain send, a job that is queued for tomorrow swallows today's webhook.
 */
import { type ConstructorOptions, fromKysely, PgBoss } from 'pg-boss';
import {
  COMPARE_ALL_QUEUE,
  COMPARE_QUEUE,
  DOCTOR_QUEUE,
  type DoctorJob,
  INITIAL_SYNC_QUEUE,
  type InitialSyncJob,
  initialSyncKey,
  MAIL_QUEUE,
  type MailJob,
  PRIORITY,
  priorityOf,
  SWEEP_ALL_QUEUE,
  SWEEP_QUEUE,
  type SweepJob,
  sweepKey,
  TRANSFER_QUEUE,
  type TransferJob,
  transferKey,
} from './names.ts';
import { type EnqueueTransaction, wakeMany } from './wake-many.ts';

type TenantEnqueue = EnqueueTransaction & Pick<TransferJob, 'connectionId'>;

/** A killed worker's jobs are taken over after this long; the library's smallest value. */
const HEARTBEAT_SECONDS = 10;
/** A job never runs this long; a lease of our own ends far earlier. */
const EXPIRE_SECONDS = 3600;

const QUEUES = [
  TRANSFER_QUEUE,
  SWEEP_QUEUE,
  SWEEP_ALL_QUEUE,
  DOCTOR_QUEUE,
  MAIL_QUEUE,
  INITIAL_SYNC_QUEUE,
  COMPARE_QUEUE,
  COMPARE_ALL_QUEUE,
];

export interface QueueDepth {
  name: string;
  ready: number;
  later: number;
  running: number;
}

export interface JobQueue {
  start(): Promise<void>;
  /** Wakes a record now, whatever is queued for it. With `trx` the wake-up is part of that transaction. */
  wakeTransfer(job: TransferJob, options?: { trx?: EnqueueTransaction; priority?: number }): Promise<void>;
  /** The same for any number of records, in a number of statements that does not grow with them. */
  wakeTransfers(records: readonly Omit<TransferJob, 'connectionId'>[], options: { trx: TenantEnqueue; priority?: number }): Promise<void>;
  /** At the end of a run: wake again at `at`, unless something has asked for an earlier look meanwhile. */
  wakeTransferLater(job: TransferJob, at: Date, trx: EnqueueTransaction): Promise<void>;
  wakeSweep(job: SweepJob): Promise<void>;
  /** Every connection now, and whatever a killed process left half-installed; not only at the next turn of the clock. */
  wakeSweepAll(): Promise<void>;
  wakeDoctor(job: DoctorJob): Promise<void>;
  /** Goes on with the initial sync now, or at `at`. With `trx` the wake-up is part of that transaction. */
  wakeInitialSync(job: InitialSyncJob, options?: { trx?: EnqueueTransaction; at?: Date | null }): Promise<void>;
  wakeCompare(job: SweepJob): Promise<void>;
  wakeCompareAll(): Promise<void>;
  wakeMail(job: MailJob, trx?: EnqueueTransaction): Promise<void>;
  /** At the end of a look at the outbox: look again at `at`, unless something has asked for an earlier look meanwhile. */
  wakeMailLater(job: MailJob, at: Date): Promise<void>;
  /**
   * Queues again what a dead process left active, instead of waiting for its heartbeat to run out. Only for a process
   * that knows itself to be the only one on this database.
   */
  takeOverFromDead(): Promise<void>;
  /** How many jobs of each queue can run now, are set for later, and run. */
  depth(): Promise<QueueDepth[]>;
  readonly boss: PgBoss;
  stop(): Promise<void>;
}

export function createJobQueue(options: ConstructorOptions, onError: (error: Error) => void): JobQueue {
  const boss = new PgBoss({
    ...options,
    superviseIntervalSeconds: 1,
    monitorIntervalSeconds: 1,
    useListenNotify: true,
    cronMonitorIntervalSeconds: 5,
    cronWorkerIntervalSeconds: 5,
  });
  boss.on('error', onError);
  const schema = options.schema ?? 'pgboss';

  const createQueues = async (): Promise<void> => {
    const shared = { policy: 'stately', notify: true, heartbeatSeconds: HEARTBEAT_SECONDS, expireInSeconds: EXPIRE_SECONDS } as const;
    // The library's own retry is only for crashes: an expected failure ends the job normally and our row owns the wake.
    const crashRetry = { retryLimit: 10, retryDelay: 1, retryBackoff: true, retryDelayMax: 60 } as const;
    for (const name of QUEUES) {
      await boss.createQueue(name, { ...shared, ...crashRetry, deleteAfterSeconds: 3600 });
    }
  };

  return {
    boss,
    async start() {
      await boss.start();
      await createQueues();
    },
    async wakeTransfer(job, { trx, priority } = {}) {
      await boss.upsert(TRANSFER_QUEUE, job, {
        singletonKey: transferKey(job),
        startAfter: 0,
        priority: priority ?? priorityOf(job.kind),
        ...(trx ? { db: fromKysely(trx) } : {}),
      });
    },
    wakeTransfers: (records, { trx, priority }) =>
      wakeMany(
        boss,
        schema,
        records.map(({ kind, recordKey, generation }) => ({
          job: { connectionId: trx.connectionId, kind, recordKey, generation },
          priority: priority ?? priorityOf(kind),
        })),
        trx,
      ),
    async wakeTransferLater(job, at, trx) {
      // send, not upsert: this run's own job is active, so a queued one can only come from a trigger that arrived
      // meanwhile, and that one must not be pushed into the future.
      await boss.send(TRANSFER_QUEUE, job, {
        singletonKey: transferKey(job),
        startAfter: at,
        priority: priorityOf(job.kind),
        db: fromKysely(trx),
      });
    },
    async wakeSweep(job) {
      await boss.upsert(SWEEP_QUEUE, job, { singletonKey: sweepKey(job), startAfter: 0 });
    },
    async wakeSweepAll() {
      await boss.upsert(SWEEP_ALL_QUEUE, {}, { singletonKey: SWEEP_ALL_QUEUE, startAfter: 0 });
    },
    async wakeDoctor(job) {
      await boss.upsert(DOCTOR_QUEUE, job, { singletonKey: job.connectionId, startAfter: 0, priority: PRIORITY.backFill });
    },
    async wakeInitialSync(job, { trx, at = null } = {}) {
      const options = { singletonKey: initialSyncKey(job), priority: PRIORITY.backFill, ...(trx ? { db: fromKysely(trx) } : {}) };
      // A later wake must not push back one that somebody has asked for meanwhile, as with transfers.
      if (at === null) await boss.upsert(INITIAL_SYNC_QUEUE, job, { ...options, startAfter: 0 });
      else await boss.send(INITIAL_SYNC_QUEUE, job, { ...options, startAfter: at });
    },
    async wakeCompare(job) {
      await boss.upsert(COMPARE_QUEUE, job, { singletonKey: sweepKey(job), startAfter: 0 });
    },
    async wakeCompareAll() {
      await boss.upsert(COMPARE_ALL_QUEUE, {}, { singletonKey: COMPARE_ALL_QUEUE, startAfter: 0 });
    },
    async wakeMail(job, trx) {
      await boss.upsert(MAIL_QUEUE, job, { singletonKey: job.connectionId, startAfter: 0, ...(trx ? { db: fromKysely(trx) } : {}) });
    },
    async wakeMailLater(job, at) {
      await boss.send(MAIL_QUEUE, job, { singletonKey: job.connectionId, startAfter: at });
    },
    async takeOverFromDead() {
      const { rows } = await boss.getDb().executeSql(`select id, name, data from ${schema}.job where state = 'active'`);
      for (const { id, name, data } of rows as { id: string; name: string; data: TransferJob }[]) {
        await boss.deleteJob(name, id);
        if (name === TRANSFER_QUEUE) await this.wakeTransfer(data);
        if (name === SWEEP_QUEUE) await this.wakeSweep(data);
        if (name === DOCTOR_QUEUE) await this.wakeDoctor(data);
        if (name === INITIAL_SYNC_QUEUE) await this.wakeInitialSync(data);
        if (name === COMPARE_QUEUE) await this.wakeCompare(data);
        if (name === MAIL_QUEUE) await this.wakeMail(data);
      }
    },
    async depth() {
      const { rows } = await boss.getDb().executeSql(`
        select name, count(*) filter (where state < 'active' and start_after <= ${schema}.job_now())::int as ready,
          count(*) filter (where state < 'active' and start_after > ${schema}.job_now())::int as later,
          count(*) filter (where state = 'active')::int as running
        from ${schema}.job where state <= 'active' and name not like '\\_\\_%' group by name order by name`);
      return rows as QueueDepth[];
    },
    async stop() {
      await boss.stop({ graceful: true, timeout: 20_000 });
    },
  };
}
