/** Real-time waiting that ends at once when the stand-in stops, so that stopping never hangs on a planned delay. */

export interface Stops {
  wait: (ms: number) => Promise<void>;
  stop: () => void;
}

export function createStops(): Stops {
  const pending = new Map<NodeJS.Timeout, () => void>();
  let stopped = false;
  return {
    wait: (ms) =>
      new Promise((resolve) => {
        if (stopped || ms <= 0) return resolve();
        const timer = setTimeout(() => {
          pending.delete(timer);
          resolve();
        }, ms);
        pending.set(timer, resolve);
      }),
    stop: () => {
      stopped = true;
      for (const [timer, resolve] of pending) {
        clearTimeout(timer);
        resolve();
      }
      pending.clear();
    },
  };
}
