/** Live events for an open page: a line whenever something of its connection has changed, read by a streamed fetch with the session's bearer. */
import type { FastifyInstance } from 'fastify';
import type { Authenticate } from './api-route.ts';
import type { LiveSignals } from './live.ts';

/** Keeps proxies from closing a silent stream, and tells the page that it is still connected. */
const HEARTBEAT_MS = 20_000;
/** Many changes in one moment are one line. */
const QUIET_MS = 250;

export function registerEventRoutes(app: FastifyInstance, live: LiveSignals, authenticate: Authenticate): void {
  app.get('/api/events', async (request, reply) => {
    const connection = await authenticate(request);
    reply.hijack();
    const { raw } = reply;
    raw.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store', 'x-accel-buffering': 'no' });
    raw.write(': open\n\n');
    let pending: NodeJS.Timeout | null = null;
    const stopListening = live.listen(connection.id, () => {
      pending ??= setTimeout(() => {
        pending = null;
        raw.write('event: changed\ndata: {}\n\n');
      }, QUIET_MS);
    });
    const heartbeat = setInterval(() => raw.write(': still here\n\n'), HEARTBEAT_MS);
    raw.once('close', () => {
      stopListening();
      clearInterval(heartbeat);
      if (pending) clearTimeout(pending);
    });
  });
}
