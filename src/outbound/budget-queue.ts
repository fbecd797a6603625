/**
 * Who gets the next token of one budget key, in this process: lanes in order, inside a lane the connection that has
 * waited longest since its last token. One token is asked for at a time, so a spent window is met once per process and
 * not once per waiter.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { type Failure, failure, type Result, success } from '../core/failure.ts';
import type { OutboundCode } from './codes.ts';
import type { Lane, OutsideHost } from './request.ts';
import type { VendorWindows } from './windows.ts';

const LANE_ORDER: readonly Lane[] = ['person', 'invoices', 'master-data', 'back-fill'];
const mayUseHeld = (lane: Lane): boolean => lane === 'person' || lane === 'invoices';

interface Waiter {
  lane: Lane;
  connectionId: string;
  /** Monotonic milliseconds. */
  givesUpAt: number;
  settle(result: Result<null>): void;
}

export class BudgetQueue {
  readonly #system: OutsideHost;
  readonly #key: string;
  readonly #windows: VendorWindows;
  /** Monotonic milliseconds until which a window is known to be spent or closed. */
  readonly #closedUntil = { open: 0, held: 0 };
  readonly #lastServed = new Map<string, number>();
  #served = 0;
  #waiters: Waiter[] = [];
  #running = false;
  #wake: () => void = () => {};

  constructor(system: OutsideHost, key: string, windows: VendorWindows) {
    this.#system = system;
    this.#key = key;
    this.#windows = windows;
  }

  get idle(): boolean {
    return !this.#running;
  }

  /** Waits for a token, at most `waitMs`. */
  take(lane: Lane, connectionId: string, waitMs: number): Promise<Result<null>> {
    return new Promise((resolve) => {
      const settle = (result: Result<null>): void => {
        clearTimeout(timer);
        // A new list, so that a loop over the old one is not disturbed.
        this.#waiters = this.#waiters.filter((other) => other !== waiter);
        resolve(result);
      };
      const waiter: Waiter = { lane, connectionId, givesUpAt: performance.now() + waitMs, settle };
      const timer = setTimeout(() => settle(this.#spent(lane)), waitMs);
      this.#waiters.push(waiter);
      this.#wake();
      void this.#run();
    });
  }

  /** Closes both windows for every process. */
  async close(ms: number): Promise<void> {
    const until = performance.now() + ms;
    this.#closedUntil.open = Math.max(this.#closedUntil.open, until);
    this.#closedUntil.held = Math.max(this.#closedUntil.held, until);
    const seconds = Math.ceil(ms / 1_000);
    await Promise.all([this.#windows.open.block(this.#key, seconds), this.#windows.held.block(this.#key, seconds)]);
  }

  async #run(): Promise<void> {
    if (this.#running) return;
    this.#running = true;
    while (this.#waiters.length > 0) {
      const name = this.#nextWindow();
      if (name === null) await this.#untilOpen();
      else await this.#serveFrom(name);
    }
    this.#lastServed.clear();
    this.#running = false;
  }

  /** The held window first, so that people and invoices leave the open one to the others while they can. */
  #nextWindow(): 'open' | 'held' | null {
    const now = performance.now();
    if (this.#closedUntil.held <= now && this.#waiters.some((waiter) => mayUseHeld(waiter.lane))) return 'held';
    return this.#closedUntil.open <= now ? 'open' : null;
  }

  async #serveFrom(name: 'open' | 'held'): Promise<void> {
    try {
      await this.#windows[name].consume(this.#key);
    } catch (rejection) {
      if (rejection instanceof Error) return this.#failAll();
      const { msBeforeNext = 0 } = rejection as { msBeforeNext?: number };
      this.#closedUntil[name] = Math.max(this.#closedUntil[name], performance.now() + Math.max(1, msBeforeNext));
      return;
    }
    const waiter = this.#choose(name);
    // Everybody gave up while we asked: the token is lost, which errs on the vendor's side.
    if (waiter === null) return;
    this.#served += 1;
    this.#lastServed.set(waiter.connectionId, this.#served);
    waiter.settle(success(null));
  }

  #choose(name: 'open' | 'held'): Waiter | null {
    for (const lane of LANE_ORDER) {
      if (name === 'held' && !mayUseHeld(lane)) continue;
      const waiting = this.#waiters.filter((waiter) => waiter.lane === lane);
      const last = (waiter: Waiter): number => this.#lastServed.get(waiter.connectionId) ?? 0;
      const [first] = waiting.sort((one, other) => last(one) - last(other));
      if (first !== undefined) return first;
    }
    return null;
  }

  #openAgainAt(lane: Lane): number {
    return mayUseHeld(lane) ? Math.min(this.#closedUntil.open, this.#closedUntil.held) : this.#closedUntil.open;
  }

  async #untilOpen(): Promise<void> {
    // After a 429 the window stays shut for long: who cannot be served in time is told so at once.
    for (const waiter of this.#waiters) {
      if (this.#openAgainAt(waiter.lane) > waiter.givesUpAt) waiter.settle(this.#spent(waiter.lane));
    }
    if (this.#waiters.length === 0) return;
    const now = performance.now();
    const until = Math.min(...this.#waiters.map((waiter) => this.#openAgainAt(waiter.lane)));
    const arrival = new Promise<void>((resolve) => {
      this.#wake = resolve;
    });
    const stop = new AbortController();
    await Promise.race([arrival, sleep(Math.max(1, until - now), undefined, { signal: stop.signal }).catch(() => {})]);
    stop.abort();
    this.#wake = () => {};
  }

  #spent(lane: Lane): Failure {
    const retryAfterMs = Math.max(1_000, Math.ceil(this.#openAgainAt(lane) - performance.now()));
    return failure('rate-limited', 'not-sent', 'outbound.budget-spent' satisfies OutboundCode, { system: this.#system }, { retryAfterMs });
  }

  #failAll(): void {
    const refusal = failure('unreachable', 'not-sent', 'outbound.budget-unavailable' satisfies OutboundCode, { system: this.#system });
    for (const waiter of this.#waiters) waiter.settle(refusal);
  }
}
