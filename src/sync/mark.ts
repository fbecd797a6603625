/** The mark code: how we find our own document again at a vendor that takes no idempotency key. */
import { createHash } from 'node:crypto';

/** Crockford's base 32: no I, L, O, U, so that a code read aloud or typed from paper stays itself. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** 50 bits: within one company a clash of two documents is out of sight, and the code stays short on paper. */
const SYMBOLS = 10;

export interface MarkedDocument {
  rackbeatAccountId: string;
  number: string;
  /** Rackbeat's own text; numbers repeat after a document is deleted and made anew, this does not. */
  createdAt: string;
  /** 1 for the document itself; 2 and up for a deliberate second one; `test 1` and up for its test drafts. */
  generation: number | `test ${number}`;
}

/** The same document always gives the same code, on any installation: `RB-` and ten symbols. */
export function markCode(document: MarkedDocument): string {
  const identity = [document.rackbeatAccountId, document.number, document.createdAt, document.generation].join('\n');
  const digest = createHash('sha256').update(identity).digest();
  const symbols = Array.from({ length: SYMBOLS }, (_, index) => ALPHABET[(digest[index] ?? 0) & 31]);
  return `RB-${symbols.join('')}`;
}
