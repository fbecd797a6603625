/**
 * The vendors' rate windows over rate-limiter-flexible. Its windows are fixed and begin with the first request: 18 per
 * 2 s can be at most 558 in any 60 s (limit 600), 14 per 2 s at most 434 (limit 480). Of each window four tokens are
 * held for people and invoices; they are a window of their own in the same table, so that no race between processes can
 * spend them on anything else and the sum stays 18 and 14.
 */
import { RateLimiterMemory, RateLimiterPostgres } from 'rate-limiter-flexible';
import type { OutsideHost } from './request.ts';

/** What we use of a limiter. `consume` rejects with `{ msBeforeNext }` when the window is spent, with an Error when its store failed. */
export interface Window {
  consume(key: string): Promise<unknown>;
  block(key: string, seconds: number): Promise<unknown>;
}

export interface VendorWindows {
  /** For every lane. */
  open: Window;
  /** For people and invoices only. */
  held: Window;
}

export type Windows = Partial<Record<OutsideHost, VendorWindows>>;

const WINDOW_SECONDS = 2;
/** Tokens per window in all. The identity server has no published limit and sees one call per hour and company. */
const WINDOW_TOKENS = { eaccounting: 18, rackbeat: 14 } as const;
const HELD_TOKENS = 4;

/** How the windows are called in the table, and what each holds when it is full. */
export const openWindow = (system: keyof typeof WINDOW_TOKENS, key: string): { key: string; tokens: number } => ({
  key: `${system}-open:${key}`,
  tokens: WINDOW_TOKENS[system] - HELD_TOKENS,
});

/** A `pg` pool: its own one, with `synchronous_commit=off`, because a lost token count only ever means a shorter wait. */
export interface QueryablePool {
  query(query: { text: string; values?: unknown[]; name?: string }): Promise<{ rows: unknown[]; rowCount: number | null }>;
}

function windowsFrom(create: (name: string, points: number) => Window): Windows {
  const vendor = (name: 'eaccounting' | 'rackbeat'): VendorWindows => ({
    open: create(`${name}-open`, WINDOW_TOKENS[name] - HELD_TOKENS),
    held: create(`${name}-held`, HELD_TOKENS),
  });
  return { eaccounting: vendor('eaccounting'), rackbeat: vendor('rackbeat') };
}

/** Shared by all processes through the table `rate_windows`, which a migration makes. No insurance limiter: an error means "do not send". */
export function postgresWindows(pool: QueryablePool): Windows {
  return windowsFrom(
    (keyPrefix, points) =>
      new RateLimiterPostgres({
        storeClient: pool,
        storeType: 'pool',
        tableName: 'rate_windows',
        tableCreated: true,
        keyPrefix,
        points,
        duration: WINDOW_SECONDS,
      }),
  );
}

export interface BudgetLeft {
  system: string;
  /** `everybody`, or the tokens that are held for people and invoices. */
  lane: string;
  left: number;
}

/** What is left of the present windows, by the endpoint that has the least. A window that nobody has used is whole. */
export async function budgetLeft(pool: QueryablePool, nowMs: number): Promise<BudgetLeft[]> {
  const used = await pool.query({
    text: "select split_part(key, ':', 1) as name, max(points)::int as points from rate_windows where expire > $1 group by 1",
    values: [nowMs],
  });
  const points = new Map((used.rows as { name: string; points: number }[]).map(({ name, points: most }) => [name, most]));
  return (['eaccounting', 'rackbeat'] as const).flatMap((system) =>
    [
      { lane: 'everybody', name: `${system}-open`, whole: WINDOW_TOKENS[system] - HELD_TOKENS },
      { lane: 'people-and-invoices', name: `${system}-held`, whole: HELD_TOKENS },
    ].map(({ lane, name, whole }) => ({ system, lane, left: Math.max(0, whole - (points.get(name) ?? 0)) })),
  );
}

/** For one process alone: tests, and tools that run without the database. */
export function memoryWindows(): Windows {
  return windowsFrom((keyPrefix, points) => new RateLimiterMemory({ keyPrefix, points, duration: WINDOW_SECONDS }));
}
