/** How long a 429 of Rackbeat asks us to wait: `Retry-After` in seconds or as a date, else `X-RateLimit-Reset`, else its whole window. */

const DEFAULT_MS = 60_000;
const LEAST_MS = 1_000;
/** A header is believed, but a slip of a digit must not stop a company for weeks. */
const CAP_MS = 3_600_000;

const within = (ms: number): number => Math.min(Math.max(ms, LEAST_MS), CAP_MS);

/** Milliseconds. */
export function waitAfter429(answer: { headers: Headers; text: string }, now: Date): number {
  const retryAfter = answer.headers.get('retry-after')?.trim() ?? '';
  if (/^\d+$/.test(retryAfter)) return within(Number(retryAfter) * 1_000);
  const moment = Date.parse(retryAfter);
  if (!Number.isNaN(moment)) return within(moment - now.getTime());
  const reset = answer.headers.get('x-ratelimit-reset')?.trim() ?? '';
  return /^\d{9,11}$/.test(reset) ? within(Number(reset) * 1_000 - now.getTime()) : DEFAULT_MS;
}
