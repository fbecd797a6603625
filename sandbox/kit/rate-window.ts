/**
 * A true sliding window of 60 seconds per key, in real (monotonic) time: what a vendor's limiter at its strictest does.
 * A refused request does not count.
 */

const windowMs = 60_000;

export interface RateWindow {
  /** null: let through and counted. Otherwise the seconds until there is room again. */
  take(key: string, perMinute: number): number | null;
  clear(): void;
}

export function createRateWindow(monotonicMs: () => number = () => performance.now()): RateWindow {
  const taken = new Map<string, number[]>();
  return {
    take: (key, perMinute) => {
      const now = monotonicMs();
      const times = taken.get(key) ?? [];
      const firstInside = times.findIndex((time) => time > now - windowMs);
      const inside = firstInside === -1 ? [] : firstInside === 0 ? times : times.slice(firstInside);
      const oldest = inside[0];
      if (inside.length >= perMinute) return oldest === undefined ? 60 : Math.max(1, Math.ceil((oldest + windowMs - now) / 1000));
      inside.push(now);
      taken.set(key, inside);
      return null;
    },
    clear: () => taken.clear(),
  };
}
