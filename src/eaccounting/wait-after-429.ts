/**
 * How long a 429 asks us to wait. A `Retry-After` header counts as told, in seconds or as a date; otherwise the vendor's
 * documented sentence is read, the one place where we look into a text; anything else is a minute, its whole window.
 */

const TOLD = /try again in\s+(\d+)\s+second/i;
const DEFAULT_MS = 60_000;
/** The window is a minute; a sentence that says more is doubted. */
const SENTENCE_CAP_MS = 300_000;
/** A header is believed, but a slip of a digit must not stop a company for weeks. */
const HEADER_CAP_MS = 3_600_000;
const LEAST_MS = 1_000;

const within = (ms: number, capMs: number): number => Math.min(Math.max(ms, LEAST_MS), capMs);

function fromHeader(value: string | null, now: Date): number | null {
  if (value === null || value.trim() === '') return null;
  if (/^\s*\d+\s*$/.test(value)) return within(Number(value) * 1_000, HEADER_CAP_MS);
  const moment = Date.parse(value);
  return Number.isNaN(moment) ? null : within(moment - now.getTime(), HEADER_CAP_MS);
}

/** Milliseconds. */
export function waitAfter429(answer: { headers: Headers; text: string }, now: Date): number {
  const told = fromHeader(answer.headers.get('retry-after'), now);
  if (told !== null) return told;
  const seconds = TOLD.exec(answer.text)?.[1];
  return seconds === undefined ? DEFAULT_MS : within(Number(seconds) * 1_000, SENTENCE_CAP_MS);
}
