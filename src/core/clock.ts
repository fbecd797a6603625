/** The only place that asks the time. Everything else takes a Clock as an argument. */

export interface Clock {
  /** The present moment. */
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/** A clock that stands still until it is moved; for tests and simulation. */
export interface ManualClock extends Clock {
  set(moment: Date): void;
  advance(ms: number): void;
}

export function manualClock(start: Date): ManualClock {
  let current = start.getTime();
  return {
    now: () => new Date(current),
    set: (moment) => {
      current = moment.getTime();
    },
    advance: (ms) => {
      current += ms;
    },
  };
}
