/**
 * Tokens that we only recognise and never send: kept as SHA-256, compared in constant time. They are long and random
 * (made here or by the vendor), so a plain hash is enough.
 */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { Secret } from './secret.ts';

/** Unguessable, 43 characters of base64url (256 bits). */
export const makeToken = (): Secret => new Secret(randomBytes(32).toString('base64url'));

/** Hexadecimal SHA-256, the form in which such a token is stored. */
export const hashToken = (token: string): string => createHash('sha256').update(token, 'utf8').digest('hex');

/** Whether the token is the one behind a stored hash. Takes as long for a wrong one as for the right one. */
export function matchesHash(token: string, storedHash: string): boolean {
  return sameText(hashToken(token), storedHash);
}

/** Compares two texts in time that depends on neither. */
export function sameText(left: string, right: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text, 'utf8').digest();
  return timingSafeEqual(digest(left), digest(right));
}
