/**
 * The control routes under `/__sandbox`: how tests and operators look into a stand-in and bend it.
 * They answer only callers on this machine and never pass through faults, limits or the request log.
 */
import type { FastifyInstance, FastifyReply } from 'fastify';
import * as z from 'zod';
import type { SandboxClock } from './clock.ts';
import { type Faults, faultBody, faultKinds } from './faults.ts';
import type { JournalEntry, Log, RequestEntry } from './log.ts';
import { type Seed, seedBody } from './seed.ts';
import type { Switches, SwitchSet } from './switches.ts';

const windowQuery = z.object({ since: z.coerce.number().int().min(0).default(0), limit: z.coerce.number().int().min(1).optional() });
const clockBody = z.strictObject({
  /** null: back to real time. */
  now: z.union([z.iso.datetime({ offset: true }), z.null()]).optional(),
  advanceMs: z.number().optional(),
  frozen: z.boolean().optional(),
});

export interface Controlled {
  clock: SandboxClock;
  journal: Log<JournalEntry>;
  requests: Log<RequestEntry>;
  faults: Faults;
  switches: Switches<SwitchSet>;
  routes(): ReadonlySet<string>;
  reset(seed: Seed): void;
  state(): unknown;
}

const isLoopback = (address: string | undefined): boolean =>
  address !== undefined && /^(127\.\d{1,3}\.\d{1,3}\.\d{1,3}|::1|::ffff:127\.\d{1,3}\.\d{1,3}\.\d{1,3})$/.test(address);

function refuse(reply: FastifyReply, sentence: string): FastifyReply {
  return reply.code(400).send({ error: sentence });
}

/** The parsed body, or a sentence for a person. */
export function readBody<Schema extends z.ZodType>(schema: Schema, body: unknown): { value: z.output<Schema> } | { error: string } {
  const read = schema.safeParse(body ?? {});
  return read.success ? { value: read.data } : { error: z.prettifyError(read.error).replaceAll(/\s*\n\s*/g, ' ') };
}

export function addControlRoutes(app: FastifyInstance, controlled: Controlled): void {
  const { clock, journal, requests, faults, switches } = controlled;

  app.addHook('onRequest', (request, reply, done) => {
    if (!isControl(request.url) || isLoopback(request.socket.remoteAddress)) return done();
    reply.code(403).send({ error: 'The control routes answer only on this machine (127.0.0.1).' });
  });

  for (const [name, log] of [
    ['journal', journal],
    ['requests', requests],
  ] as const) {
    app.get(`/__sandbox/${name}`, (request, reply) => {
      const read = readBody(windowQuery, request.query);
      if ('error' in read) return refuse(reply, read.error);
      return reply.send({ entries: log.since(read.value.since, read.value.limit) });
    });
  }

  app.get('/__sandbox/faults', (_request, reply) => reply.send({ faults: faults.list() }));
  app.post('/__sandbox/faults', (request, reply) => {
    const read = readBody(faultBody, request.body);
    if ('error' in read) return refuse(reply, `${read.error} Kinds: ${Object.keys(faultKinds).join(', ')}.`);
    if (!controlled.routes().has(read.value.match)) {
      return refuse(reply, `No route "${read.value.match}". Routes: ${[...controlled.routes()].sort().join(', ')}.`);
    }
    return reply.send({ id: faults.add(read.value).id });
  });
  app.post('/__sandbox/faults/:id/release', (request, reply) => {
    const { id } = request.params as { id: string };
    const released = faults.release(id);
    return released === null ? reply.code(404).send({ error: `No fault rule "${id}".` }) : reply.send({ released });
  });
  app.delete('/__sandbox/faults', (_request, reply) => {
    faults.clear();
    return reply.send({});
  });

  app.get('/__sandbox/switches', (_request, reply) => reply.send(switches.values()));
  app.get('/__sandbox/switches/descriptions', (_request, reply) => reply.send({ switches: switches.describe() }));
  app.put('/__sandbox/switches', (request, reply) => {
    const read = readBody(z.record(z.string(), z.unknown()), request.body);
    if ('error' in read) return refuse(reply, read.error);
    const wrong = switches.put(read.value);
    return wrong === null ? reply.send(switches.values()) : refuse(reply, wrong);
  });

  app.get('/__sandbox/clock', (_request, reply) => reply.send(clock.reading()));
  app.post('/__sandbox/clock', (request, reply) => {
    const read = readBody(clockBody, request.body);
    if ('error' in read) return refuse(reply, read.error);
    const { now, advanceMs, frozen } = read.value;
    if (now === undefined && advanceMs === undefined && frozen === undefined) return refuse(reply, 'Give now, advanceMs or frozen.');
    if (now === null) clock.release();
    else if (now !== undefined) clock.set(new Date(now));
    if (advanceMs !== undefined) clock.advance(advanceMs);
    if (frozen !== undefined) clock.freeze(frozen);
    return reply.send(clock.reading());
  });

  app.post('/__sandbox/reset', (request, reply) => {
    const read = readBody(z.strictObject({ seed: seedBody.default('shop') }), request.body);
    if ('error' in read) return refuse(reply, `${read.error} Seeds: "shop", "empty" or { products, customers, invoices }.`);
    controlled.reset(read.value.seed);
    return reply.send({});
  });
  app.get('/__sandbox/state', (_request, reply) => reply.send(controlled.state()));
}

/** Is this address one of the control routes? */
export const isControl = (url: string): boolean => /^\/__sandbox(?:[/?]|$)/i.test(url);
