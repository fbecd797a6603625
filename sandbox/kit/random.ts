/**
 * Seeded chance and made-up ids, so that a run can be repeated exactly.
 * Never for anything that must be hard to guess.
 */
import { createHash } from 'node:crypto';

/** Numbers in [0, 1) from a seed (mulberry32: small, even enough, the same on every machine). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A lower-case GUID that depends on the text alone: the same record has the same id after every reset. */
export function guidFor(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 0x3) | 0x8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

export interface IdSource {
  next: () => string;
  /** How many have been given out; store it and hand it back after a restart. */
  count(): number;
  startAt(count: number): void;
}

/** GUIDs in a fixed order for one name space. */
export function idSource(nameSpace: string): IdSource {
  let count = 0;
  return {
    next: () => guidFor(`${nameSpace}:${++count}`),
    count: () => count,
    startAt: (from) => {
      count = from;
    },
  };
}
