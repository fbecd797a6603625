/** At most four requests of one connection in flight at a time (in this process); who waits is served by lane, then by arrival. */
import type { Lane } from './request.ts';

const IN_FLIGHT_PER_CONNECTION = 4;

const RANK: Record<Lane, number> = { person: 0, invoices: 1, 'master-data': 2, 'back-fill': 3 };

interface Waiter {
  rank: number;
  start(): void;
}

export type Release = () => void;

export class Slots {
  readonly #limit: number;
  readonly #inFlight = new Map<string, number>();
  readonly #waiters = new Map<string, Waiter[]>();

  constructor(limit: number = IN_FLIGHT_PER_CONNECTION) {
    this.#limit = limit;
  }

  /** Null when no slot came free within `waitMs`. The release may be called once. */
  acquire(connectionId: string, lane: Lane, waitMs: number): Promise<Release | null> {
    const busy = this.#inFlight.get(connectionId) ?? 0;
    if (busy < this.#limit) {
      this.#inFlight.set(connectionId, busy + 1);
      return Promise.resolve(() => this.#release(connectionId));
    }
    return new Promise((resolve) => {
      const waiter: Waiter = {
        rank: RANK[lane],
        start: () => {
          clearTimeout(timer);
          resolve(() => this.#release(connectionId));
        },
      };
      const queue = this.#waiters.get(connectionId) ?? [];
      this.#waiters.set(connectionId, queue);
      const timer = setTimeout(() => {
        queue.splice(queue.indexOf(waiter), 1);
        resolve(null);
      }, waitMs);
      const behind = queue.findIndex((other) => other.rank > waiter.rank);
      queue.splice(behind === -1 ? queue.length : behind, 0, waiter);
    });
  }

  #release(connectionId: string): void {
    const next = this.#waiters.get(connectionId)?.shift();
    // The slot is handed over, so the count stays.
    if (next !== undefined) return next.start();
    const left = (this.#inFlight.get(connectionId) ?? 1) - 1;
    if (left > 0) return void this.#inFlight.set(connectionId, left);
    this.#inFlight.delete(connectionId);
    this.#waiters.delete(connectionId);
  }
}
