/**
 * Who may run beside whom in one process. Records run together, except one that was running when a process died: it runs
 * alone, because if it was the cause it would take the others with it, and after three deaths they would be given up too.
 */
export interface Turns {
  /** Begins as soon as nobody runs alone or waits for it. */
  together<Value>(work: () => Promise<Value>): Promise<Value>;
  /** Begins when everybody else has ended; those alone come one after another. */
  alone<Value>(work: () => Promise<Value>): Promise<Value>;
}

export function createTurns(): Turns {
  const running = new Set<Promise<unknown>>();
  /** Ends with the last of those who run alone. */
  let queue: Promise<unknown> = Promise.resolve();

  return {
    async together(work) {
      for (let seen: Promise<unknown> | null = null; seen !== queue; await seen) seen = queue;
      const run = work();
      running.add(run);
      return run.finally(() => running.delete(run));
    },
    alone(work) {
      const before = queue;
      const run = (async () => {
        await before;
        await Promise.allSettled(running);
        return work();
      })();
      queue = run.catch(() => {});
      return run;
    },
  };
}
