/**
 * Headers on every answer of the API: the two of X-RateLimit (the limit itself is kept by the kit; this only counts along),
 * and a content type without a charset, because Rackbeat's own client reads nothing else as JSON.
 */
import type { StandIn } from '../kit/stand-in.ts';
import { bearerOf } from './api-call.ts';
import type { rackbeatSwitches } from './switches.ts';

const WINDOW_MS = 60_000;
const isApi = (url: string): boolean => /^\/(?:api|integration)\//i.test(url);

export function addApiHeaders({ app, switches }: StandIn<typeof rackbeatSwitches>): void {
  const calls = new Map<string, number[]>();
  app.addHook('preHandler', (request, reply, done) => {
    const token = bearerOf(request);
    const limit = Number(switches.values().rateLimitPerMinute ?? 0);
    if (token === null || limit === 0 || !isApi(request.url)) return done();
    const now = performance.now();
    const recent = (calls.get(token) ?? []).filter((time) => time > now - WINDOW_MS);
    recent.push(now);
    calls.set(token, recent);
    reply.header('x-ratelimit-limit', String(limit)).header('x-ratelimit-remaining', String(Math.max(0, limit - recent.length)));
    done();
  });
  app.addHook('onSend', (request, reply, payload, done) => {
    // The server adds the charset while sending; here it is taken off again.
    if (isApi(request.url) && String(reply.getHeader('content-type')).startsWith('application/json;'))
      reply.header('content-type', 'application/json');
    done(null, payload);
  });
}
