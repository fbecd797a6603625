/** The vendors' rate budgets: a token before every request, shared by all processes, and closed for as long as a 429 says. */
import { type Result, success } from '../core/failure.ts';
import { BudgetQueue } from './budget-queue.ts';
import type { Lane, OutsideHost } from './request.ts';
import type { Windows } from './windows.ts';

export interface BudgetAsk {
  system: OutsideHost;
  /** What the vendor counts by; null: not counted. */
  key: string | null;
  lane: Lane;
  connectionId: string;
  /** At most this long; afterwards the job is given back with a wake time. Milliseconds. */
  waitMs: number;
}

export interface Budget {
  /** `rate-limited`, `not-sent` when no token came in time; `unreachable`, `not-sent` when the budget cannot be asked. */
  take(ask: BudgetAsk): Promise<Result<null>>;
  /** After a 429. Milliseconds. */
  close(system: OutsideHost, key: string | null, ms: number): Promise<void>;
}

/** Longer keys would not fit the table (255 characters with the prefix). */
const MAX_KEY_LENGTH = 230;

/** Queues are made when needed and dropped when there are many idle ones. */
const MAX_IDLE_QUEUES = 500;

export function createBudget(windows: Windows): Budget {
  const queues = new Map<string, BudgetQueue>();

  function queueFor(system: OutsideHost, key: string | null): BudgetQueue | null {
    const vendor = windows[system];
    if (vendor === undefined || key === null) return null;
    if (key.length > MAX_KEY_LENGTH) throw new Error(`budget key too long: ${key}`);
    const name = `${system} ${key}`;
    const existing = queues.get(name);
    if (existing !== undefined) return existing;
    if (queues.size >= MAX_IDLE_QUEUES) for (const [other, queue] of queues) if (queue.idle) queues.delete(other);
    const queue = new BudgetQueue(system, key, vendor);
    queues.set(name, queue);
    return queue;
  }

  return {
    take: async ({ system, key, lane, connectionId, waitMs }) => queueFor(system, key)?.take(lane, connectionId, waitMs) ?? success(null),
    close: async (system, key, ms) => {
      await queueFor(system, key)?.close(ms);
    },
  };
}

/** No limits at all: tests and measurements against a sandbox without one. */
export const unlimitedBudget: Budget = { take: async () => success(null), close: async () => {} };
