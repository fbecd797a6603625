/** The job queue of the simulation: the same promises as the real one (one waiting and one running job per record), in memory and by its own clock. */
import type { Clock } from '../../src/core/clock.ts';
import { type TransferJob, transferKey } from '../../src/jobs/names.ts';
import type { JobQueue } from '../../src/jobs/queue.ts';

export interface MemoryQueue extends JobQueue {
  /** Takes one job that is due; which one is chance's. */
  take(random: () => number): TransferJob | null;
  /** When the next job is due, milliseconds; null when there is none. */
  nextAt(): number | null;
  clear(): void;
}

type Played =
  | 'boss'
  | 'start'
  | 'stop'
  | 'takeOverFromDead'
  | 'wakeSweep'
  | 'wakeSweepAll'
  | 'wakeTransfer'
  | 'wakeTransfers'
  | 'wakeTransferLater'
  | 'take'
  | 'nextAt'
  | 'clear';

export function createMemoryQueue(clock: Clock): MemoryQueue {
  const waiting = new Map<string, { job: TransferJob; at: number }>();
  const now = (): number => clock.now().getTime();
  const wake = (job: TransferJob): void => void waiting.set(transferKey(job), { job, at: now() });
  const played: Pick<MemoryQueue, Played> = {
    // The simulation never touches the library under the queue.
    boss: undefined as never,
    start: async () => {},
    stop: async () => {},
    takeOverFromDead: async () => {},
    // Sweeps are acts of the simulation.
    wakeSweep: async () => {},
    wakeSweepAll: async () => {},
    wakeTransfer: async (job) => wake(job),
    wakeTransfers: async (records, { trx }) => {
      for (const { kind, recordKey, generation } of records) wake({ connectionId: trx.connectionId, kind, recordKey, generation });
    },
    wakeTransferLater: async (job, at) => {
      if (!waiting.has(transferKey(job))) waiting.set(transferKey(job), { job, at: at.getTime() });
    },
    take: (random) => {
      const due = [...waiting].filter(([, { at }]) => at <= now());
      const chosen = due[Math.floor(random() * due.length)];
      if (!chosen) return null;
      waiting.delete(chosen[0]);
      return chosen[1].job;
    },
    nextAt: () => (waiting.size === 0 ? null : Math.min(...[...waiting.values()].map(({ at }) => at))),
    clear: () => waiting.clear(),
  };
  // Whatever else the program wakes (the doctor, the comparison, the initial sync) is not played here.
  return new Proxy(played as MemoryQueue, { get: (target, name): unknown => Reflect.get(target, name) ?? (async () => []) });
}
