/**
 * What the token source needs from the database: one row per connection with a lease for the one process that may
 * refresh. Implemented in `store`; here the interface and the in-memory twin for tests and simulation.
 */

export interface TokenPair {
  accessToken: string;
  /** Single use: each refresh returns the next one. */
  refreshToken: string;
  expiresAt: Date;
}

export interface StoredTokens extends TokenPair {
  refreshedAt: Date;
  /** A refresh that was sent and whose end nobody has written down. */
  attemptStartedAt: Date | null;
  deadSince: Date | null;
}

export interface TokenStore {
  /** Null when the connection has no tokens (uninstalled). */
  read(): Promise<StoredTokens | null>;
  /** Takes the lease when it is free or ended at `now`. Returns the new fence, or null when somebody holds it. */
  takeLease(owner: string, now: Date, until: Date): Promise<number | null>;
  /** Notes that a refresh is about to be sent. False when the fence is no longer ours. */
  recordAttempt(fence: number, at: Date): Promise<boolean>;
  /** Stores the new pair, clears attempt, death and lease. False (and nothing written) when the fence is no longer ours. */
  writeRefreshed(fence: number, pair: TokenPair, at: Date): Promise<boolean>;
  /** Notes that the grant is dead and ends the lease. False when the fence is no longer ours. */
  markDead(fence: number, at: Date): Promise<boolean>;
  /** Ends our own lease without a result; leaves somebody else's alone. */
  releaseLease(fence: number): Promise<void>;
}

export function memoryTokenStore(first: TokenPair & { refreshedAt: Date }): TokenStore & { current(): StoredTokens } {
  let row: StoredTokens = { ...first, attemptStartedAt: null, deadSince: null };
  let fence = 0;
  let leaseUntil: Date | null = null;
  return {
    current: () => row,
    read: async () => row,
    takeLease: async (_owner, now, until) => {
      if (leaseUntil !== null && leaseUntil.getTime() > now.getTime()) return null;
      leaseUntil = until;
      fence += 1;
      return fence;
    },
    recordAttempt: async (mine, at) => {
      if (mine !== fence) return false;
      row = { ...row, attemptStartedAt: at };
      return true;
    },
    writeRefreshed: async (mine, pair, at) => {
      if (mine !== fence) return false;
      row = { ...pair, refreshedAt: at, attemptStartedAt: null, deadSince: null };
      leaseUntil = null;
      return true;
    },
    markDead: async (mine, at) => {
      if (mine !== fence) return false;
      row = { ...row, deadSince: at };
      leaseUntil = null;
      return true;
    },
    releaseLease: async (mine) => {
      if (mine === fence) leaseUntil = null;
    },
  };
}
