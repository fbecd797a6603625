/**
 * The one clock both stand-ins read: real running time plus an offset, or standing still.
 * Waiting (latency, delays, rate windows) is real time and does not follow it; document dates, timestamps and token life do.
 */

export interface ClockReading {
  now: string;
  offsetMs: number;
  frozen: boolean;
}

export interface SandboxClock {
  now(): Date;
  /** Moves to a moment; time goes on from there (or stands there, when frozen). */
  set(moment: Date): void;
  advance(ms: number): void;
  freeze(frozen: boolean): void;
  /** Back to real, running time. */
  release(): void;
  reading: () => ClockReading;
  /** Takes up a reading kept from an earlier run. */
  restore: (reading: ClockReading) => void;
}

export function createClock(realNow: () => number = Date.now): SandboxClock {
  let offsetMs = 0;
  let standsAt: number | null = null;
  const nowMs = (): number => standsAt ?? realNow() + offsetMs;
  const moveTo = (ms: number): void => {
    offsetMs = ms - realNow();
    if (standsAt !== null) standsAt = ms;
  };
  return {
    now: () => new Date(nowMs()),
    set: (moment) => moveTo(moment.getTime()),
    advance: (ms) => moveTo(nowMs() + ms),
    freeze: (frozen) => {
      const current = nowMs();
      standsAt = frozen ? current : null;
      offsetMs = current - realNow();
    },
    release: () => {
      standsAt = null;
      offsetMs = 0;
    },
    reading: () => ({ now: new Date(nowMs()).toISOString(), offsetMs, frozen: standsAt !== null }),
    restore: (reading) => {
      offsetMs = reading.offsetMs;
      standsAt = reading.frozen ? new Date(reading.now).getTime() : null;
    },
  };
}
