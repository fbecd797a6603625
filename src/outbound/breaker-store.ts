/**
 * Where the breaker keeps its state, so that all processes share it; and the in-memory twin for tests and simulation.
 * Time is always an argument: the store never asks a clock of its own.
 */

export interface BreakerRow {
  key: string;
  /** Failures in a row since `firstFailureAt`. */
  failures: number;
  firstFailureAt: Date | null;
  /** Set while the breaker is open; a moment in the past means that the next request may probe. */
  openUntil: Date | null;
}

export interface BreakerStore {
  /** The rows that exist. */
  read(keys: readonly string[]): Promise<readonly BreakerRow[]>;
  /** Adds one failure and returns the row. A count that began before `countFrom` starts again at one, first failure `now`. `openUntil` stays. */
  countFailure(key: string, now: Date, countFrom: Date): Promise<BreakerRow>;
  /** Opens a closed breaker. False when it was open already (somebody else was first). */
  open(key: string, until: Date): Promise<boolean>;
  /** Moves `openUntil` from `seen` to `until`; true for the only one who wins the probe. */
  claimProbe(key: string, seen: Date, until: Date): Promise<boolean>;
  /** Forgets failures and closes. */
  close(key: string): Promise<void>;
}

export function memoryBreakerStore(): BreakerStore {
  const rows = new Map<string, BreakerRow>();
  const rowOf = (key: string): BreakerRow => rows.get(key) ?? { key, failures: 0, firstFailureAt: null, openUntil: null };
  return {
    read: async (keys) => keys.flatMap((key) => rows.get(key) ?? []),
    countFailure: async (key, now, countFrom) => {
      const row = rowOf(key);
      const goesOn = row.firstFailureAt !== null && row.firstFailureAt.getTime() >= countFrom.getTime();
      const next: BreakerRow = { ...row, failures: goesOn ? row.failures + 1 : 1, firstFailureAt: goesOn ? row.firstFailureAt : now };
      rows.set(key, next);
      return next;
    },
    open: async (key, until) => {
      const row = rowOf(key);
      if (row.openUntil !== null) return false;
      rows.set(key, { ...row, openUntil: until });
      return true;
    },
    claimProbe: async (key, seen, until) => {
      const row = rows.get(key);
      if (row?.openUntil?.getTime() !== seen.getTime()) return false;
      rows.set(key, { ...row, openUntil: until });
      return true;
    },
    close: async (key) => {
      rows.delete(key);
    },
  };
}
