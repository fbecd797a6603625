/**
 * The sandbox's clock for CLOCK=sandbox: a person who moves the stand-ins to another day wants the app to go along. Read once a
 * second; between two readings time runs on. The configuration allows it only when every address is on this machine.
 */
import { type Clock, systemClock } from '../core/clock.ts';

const READ_EVERY_MS = 1_000;

interface Reading {
  now: string;
  offsetMs: number;
  frozen: boolean;
}

export interface FollowedClock {
  clock: Clock;
  stop(): void;
}

/** Begins with the stand-in's time, or with the system's while the stand-in is not there yet. */
export async function followSandboxClock(standInUrl: string): Promise<FollowedClock> {
  let offsetMs = 0;
  let standsAt: number | null = null;

  const read = async (): Promise<void> => {
    const response = await fetch(`${standInUrl}/__sandbox/clock`, { signal: AbortSignal.timeout(READ_EVERY_MS) });
    const reading = (await response.json()) as Reading;
    standsAt = reading.frozen ? Date.parse(reading.now) : null;
    offsetMs = reading.offsetMs;
  };
  // A stand-in that restarts for a moment leaves the clock as it was last read.
  const readQuietly = (): Promise<void> => read().catch(() => {});

  await readQuietly();
  const timer = setInterval(() => void readQuietly(), READ_EVERY_MS);
  timer.unref();
  return {
    clock: { now: () => new Date(standsAt ?? systemClock.now().getTime() + offsetMs) },
    stop: () => clearInterval(timer),
  };
}
