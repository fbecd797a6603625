/**
 * Fault rules: which requests go wrong, and how. This file only decides; `fault-acts.ts` acts.
 *
 * A rule counts every request that matches its method and path template. It acts from match number `nth` (default 1) on,
 * each time with `probability` (default 1, seeded), at most `times` times. Without `times` it acts once when `nth` is given
 * and without end otherwise. Every matching rule counts; the oldest rule whose turn it is acts.
 */
import * as z from 'zod';
import { seededRandom } from './random.ts';

/** What can happen, and whether the request is processed (and so may commit) all the same. */
export const faultKinds = {
  'refuse-before': { commits: false, does: '503, nothing processed' },
  'drop-before': { commits: false, does: 'connection closed, nothing processed' },
  '429': { commits: false, does: "the vendor's own too-many-requests answer; delayMs = the time told (default 55 s)" },
  '401': { commits: false, does: "the vendor's own unauthorised answer" },
  html: { commits: false, does: '200 with an HTML page, nothing processed' },
  'reset-keepalive': { commits: false, does: 'connection reset, nothing processed; meant for a re-used connection' },
  delay: { commits: true, does: 'waits delayMs, then processes and answers' },
  'hold-before': { commits: true, does: 'waits for a release, then processes (also when the caller is gone by then)' },
  'commit-then-drop': { commits: true, does: 'processed, connection closed without an answer' },
  'commit-then-500': { commits: true, does: 'processed, answers 500' },
  'commit-then-504-late': { commits: true, does: 'processed, answers 504 after delayMs (default 40 s)' },
  'commit-then-empty-200': { commits: true, does: 'processed, answers 200 without a body' },
  'half-body': { commits: true, does: 'processed, full content-length but half of the body, then closed' },
  'commit-then-hold': { commits: true, does: 'processed, the answer waits for a release' },
} as const;

export type FaultKind = keyof typeof faultKinds;

const kinds = Object.keys(faultKinds) as [FaultKind, ...FaultKind[]];

export const faultBody = z.strictObject({
  match: z.string().regex(/^[A-Z]+ \/\S*$/, 'must be "METHOD /path/:template"'),
  nth: z.int().min(1).optional(),
  times: z.int().min(1).optional(),
  probability: z.number().min(0).max(1).optional(),
  seed: z.int().optional(),
  do: z.enum(kinds),
  delayMs: z.int().min(0).optional(),
});

export interface FaultRule extends z.output<typeof faultBody> {
  id: string;
  matched: number;
  acted: number;
  /** Requests now waiting for a release. */
  waiting: number;
}

/** One request's fate under a rule. */
export interface Fault {
  rule: FaultRule;
  /** Resolves when the rule is released or the rules are cleared. */
  held(): Promise<void>;
}

export interface Faults {
  add(rule: z.output<typeof faultBody>): FaultRule;
  pick(method: string, pathTemplate: string): Fault | null;
  /** Lets the waiting requests of a rule go on; how many they were, or null when there is no such rule. */
  release(id: string): number | null;
  list(): FaultRule[];
  clear(): void;
}

interface Kept {
  rule: FaultRule;
  random: () => number;
  waiters: (() => void)[];
}

export function createFaults(): Faults {
  let kept: Kept[] = [];
  let count = 0;

  const isTurn = ({ rule, random }: Kept): boolean => {
    if (rule.matched < (rule.nth ?? 1)) return false;
    const atMost = rule.times ?? (rule.nth === undefined ? Number.POSITIVE_INFINITY : 1);
    if (rule.acted >= atMost) return false;
    return rule.probability === undefined || random() < rule.probability;
  };

  const letGo = (entry: Kept): number => {
    const { waiters } = entry;
    entry.waiters = [];
    entry.rule.waiting = 0;
    for (const goOn of waiters) goOn();
    return waiters.length;
  };

  return {
    add: (rule) => {
      count += 1;
      const entry = {
        rule: { ...rule, id: `fault-${count}`, matched: 0, acted: 0, waiting: 0 },
        random: seededRandom(rule.seed ?? count),
        waiters: [],
      };
      kept.push(entry);
      return entry.rule;
    },
    pick: (method, pathTemplate) => {
      let chosen: Kept | null = null;
      for (const entry of kept) {
        if (entry.rule.match !== `${method} ${pathTemplate}`) continue;
        entry.rule.matched += 1;
        if (chosen === null && isTurn(entry)) chosen = entry;
      }
      if (chosen === null) return null;
      const entry = chosen;
      entry.rule.acted += 1;
      return {
        rule: entry.rule,
        held: () =>
          new Promise((resolve) => {
            entry.waiters.push(resolve);
            entry.rule.waiting = entry.waiters.length;
          }),
      };
    },
    release: (id) => {
      const entry = kept.find(({ rule }) => rule.id === id);
      return entry ? letGo(entry) : null;
    },
    list: () => kept.map(({ rule }) => rule),
    clear: () => {
      const old = kept;
      kept = [];
      count = 0;
      for (const entry of old) letGo(entry);
    },
  };
}
