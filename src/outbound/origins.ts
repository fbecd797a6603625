/** Where we may connect to: exact origins only, no credentials in the address, plain http only on this machine. */
import { failure, type Result, success } from '../core/failure.ts';
import type { OutboundCode } from './codes.ts';

const LOOPBACK = new Set(['127.0.0.1', '[::1]', 'localhost']);

/** This machine, where plain http is allowed (the sandboxes). */
export const isLoopback = (url: URL): boolean => LOOPBACK.has(url.hostname);

function refusal(reason: string): Result<URL> {
  return failure('refused', 'not-sent', 'outbound.origin-refused' satisfies OutboundCode, { reason });
}

export type OriginCheck = (url: string) => Result<URL>;

/** Takes the origins of the two vendors and the identity server. Throws a bug for an entry that is not an http(s) address. */
export function originCheck(allowedOrigins: readonly string[]): OriginCheck {
  const allowed = new Set(allowedOrigins.map((entry) => new URL(entry).origin));
  if (allowed.has('null')) throw new Error('allowed origins must be http or https addresses');
  return (text) => {
    const url = URL.canParse(text) ? new URL(text) : null;
    if (url === null) return refusal('not-an-address');
    if (url.username !== '' || url.password !== '') return refusal('credentials');
    if (url.protocol !== 'https:' && url.protocol !== 'http:') return refusal('protocol');
    if (url.protocol === 'http:' && !isLoopback(url)) return refusal('plain-http');
    if (!allowed.has(url.origin)) return refusal('origin');
    return success(url);
  };
}
