/**
 * Append-only lists with a sequence number: the journal of committed effects and the list of requests.
 * Nothing is ever changed in the journal; a request's line gets its status when the answer is out.
 */

/** One committed effect. What was refused or lost before processing never gets here. */
export interface JournalEntry {
  seq: number;
  /** ISO time of the sandbox clock. */
  at: string;
  /** Company or account it happened in. */
  account: string;
  method: string;
  /** Path template, e.g. `/v2/customerinvoicedrafts/:id/convert`. */
  path: string;
  /** e.g. `draft.created`. */
  effect: string;
  /** Mark code for drafts and invoices, the number for master data. */
  key: string;
  summary: string;
  requestId: string;
}

/** One request that reached the stand-in (control routes and browser pages' own look-ups of `/__sandbox` are left out). */
export interface RequestEntry {
  seq: number;
  at: string;
  account: string | null;
  method: string;
  /** Path template; `(none)` when no route matched. */
  path: string;
  /** null: no answer went out (yet). */
  status: number | null;
  ms: number | null;
  requestId: string;
}

export interface Log<Entry extends { seq: number }> {
  append(entry: Omit<Entry, 'seq'>): Entry;
  /** Entries with a higher sequence number than `seq`, oldest first. */
  since(seq: number, limit?: number): Entry[];
  all(): readonly Entry[];
  clear(): void;
  load(entries: Entry[]): void;
}

/** `keep`: how many entries stay in memory; the oldest leave first. */
export function createLog<Entry extends { seq: number }>(keep = Number.POSITIVE_INFINITY): Log<Entry> {
  let entries: Entry[] = [];
  let seq = 0;
  return {
    append: (entry) => {
      seq += 1;
      const written = { ...entry, seq } as Entry;
      entries.push(written);
      if (entries.length > keep * 1.1) entries = entries.slice(-keep);
      return written;
    },
    since: (after, limit) => {
      // Numbers have no gaps, so the place follows from the first one.
      const from = Math.max(0, after + 1 - (entries[0]?.seq ?? 1));
      return entries.slice(from, limit === undefined ? undefined : from + limit);
    },
    all: () => entries,
    clear: () => {
      entries = [];
      seq = 0;
    },
    load: (kept) => {
      entries = kept;
      seq = kept.at(-1)?.seq ?? 0;
    },
  };
}
