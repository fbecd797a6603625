/**
 * What both stand-ins are made of: a server on this machine only, with journal, request log, faults, switches, limits,
 * control routes and (with a directory) a state file. It knows nothing of any vendor; those parts are handed in.
 *
 * Order for one request: request log → fault before → rate limit → body → latency, late faults → the stand-in's own hooks
 * and handler → fault on the answer. Do authentication in a `preHandler`, so that faults come first.
 */
import { join } from 'node:path';
import formBody from '@fastify/formbody';
import Fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import { sendAnswer, type VendorAnswers } from './answer.ts';
import type { SandboxClock } from './clock.ts';
import { addControlRoutes, isControl } from './control.ts';
import { spoilAnswer, stopEarly, waitBefore } from './fault-acts.ts';
import { createFaults, type Fault, type Faults } from './faults.ts';
import { createLog, type JournalEntry, type Log, type RequestEntry } from './log.ts';
import { createRateWindow } from './rate-window.ts';
import type { Seed } from './seed.ts';
import { openStateFile } from './state-file.ts';
import { createStops } from './stops.ts';
import { createSwitches, quantity, type Switch, type Switches, type SwitchSet } from './switches.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Set on every request that is not a control request. */
    sandbox: { entry: RequestEntry | null; fault: Fault | null };
  }
}

/** Switches every stand-in has. */
export interface CommonSwitches extends SwitchSet {
  latencyMs: Switch<number | null>;
  rateLimitPerMinute: Switch<number | null>;
}

export interface StandInOptions<Set extends SwitchSet> {
  /** Also the name of the state file. */
  name: string;
  clock: SandboxClock;
  /** 0 takes a free port; null does not listen at all (use `app.inject`). */
  port: number | null;
  dataDir?: string | undefined;
  switches: Set;
  /** The vendor's documented limit. */
  rateLimitPerMinute: number;
  answers: VendorAnswers;
  /** What the limit is counted by; null: this request is not limited. */
  rateKey: (request: FastifyRequest, pathTemplate: string) => string | null;
  /** The company or account behind a request, if its credentials tell. Must not refuse anything. */
  accountOf: (request: FastifyRequest) => string | null;
  /** Builds the data anew. Runs at the start too, when there is no state file. */
  reset: (seed: Seed) => void;
  /** Everything that must survive a restart, as JSON. */
  snapshot: () => unknown;
  /** Takes a snapshot up again; false when it is of another make. */
  restore: (snapshot: unknown) => boolean;
  /** `GET /__sandbox/state`; the snapshot when left out. */
  state?: () => unknown;
}

export interface Effect {
  account: string;
  /** e.g. `draft.created`. */
  effect: string;
  key: string;
  summary: string;
}

export interface StandIn<Set extends SwitchSet> {
  app: FastifyInstance;
  clock: SandboxClock;
  journal: Log<JournalEntry>;
  requests: Log<RequestEntry>;
  faults: Faults;
  switches: Switches<Set & CommonSwitches>;
  /** Writes a committed effect to the journal. Call it in the same turn in which the state changes: no await between. */
  commit: (request: FastifyRequest, effect: Effect) => JournalEntry;
  /** Something changed outside a request (a timer): have the state file written. */
  changed: () => void;
  /** Resolves after so much real time, or when the stand-in stops. */
  wait: (ms: number) => Promise<void>;
  reset: (seed: Seed) => void;
  /** Call when all routes are there. The real address, e.g. `http://127.0.0.1:4002`. */
  start: () => Promise<string>;
  stop: () => Promise<void>;
}

interface Kept {
  version: 1;
  journal: JournalEntry[];
  switches: Record<string, unknown>;
  snapshot: unknown;
}

const isKept = (value: unknown): value is Kept => typeof value === 'object' && value !== null && 'version' in value && value.version === 1;

export function createStandIn<Set extends SwitchSet>(options: StandInOptions<Set>): StandIn<Set> {
  const { name, clock, answers } = options;
  const journal = createLog<JournalEntry>();
  const requests = createLog<RequestEntry>(500_000);
  const faults = createFaults();
  const window = createRateWindow();
  const stops = createStops();
  const common: CommonSwitches = {
    latencyMs: quantity('How long every request takes before it is processed, in milliseconds.', { min: 0 }, 0),
    rateLimitPerMinute: quantity(
      `Requests in any 60 seconds; the vendor documents ${options.rateLimitPerMinute}.`,
      { min: 1, off: 'no limit' },
      options.rateLimitPerMinute,
    ),
  };
  const switches = createSwitches<Set & CommonSwitches>({ ...options.switches, ...common });
  const routes = new Set<string>();
  const file =
    options.dataDir === undefined
      ? null
      : openStateFile(
          join(options.dataDir, `${name}.json`),
          (): Kept => ({
            version: 1,
            journal: [...journal.all()],
            switches: switches.values(),
            snapshot: options.snapshot(),
          }),
        );
  let requestCount = 0;

  const app = Fastify({
    logger: false,
    bodyLimit: 30 * 1024 * 1024,
    exposeHeadRoutes: false,
    forceCloseConnections: true,
    genReqId: () => `${name}-${++requestCount}`,
    routerOptions: { caseSensitive: false, ignoreTrailingSlash: true, maxParamLength: 500 },
  });
  app.decorateRequest('sandbox');
  app.register(formBody);
  app.removeContentTypeParser(['application/json', 'text/plain']);
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) => {
    if (body === '') return done(null, undefined);
    try {
      done(null, JSON.parse(String(body)));
    } catch (error) {
      done(Object.assign(new Error(`The body is no JSON: ${String(error)}`), { statusCode: 400 }));
    }
  });
  app.setErrorHandler((error: Error & { statusCode?: number }, request, reply) => {
    const status = error.statusCode ?? 500;
    if (isControl(request.url)) return reply.code(status).send({ error: error.message });
    if (status < 500) return sendAnswer(reply, answers.unreadableBody(error.message));
    process.stderr.write(`${name} sandbox: ${error.stack ?? error.message}\n`);
    return sendAnswer(reply, answers.broken());
  });
  app.setNotFoundHandler((request, reply) =>
    isControl(request.url) ? reply.code(404).send({ error: 'No such control route.' }) : sendAnswer(reply, answers.noRoute()),
  );

  app.addHook('onRoute', ({ method, url }) => {
    if (!isControl(url)) for (const each of [method].flat()) routes.add(`${each} ${url}`);
  });
  app.addHook('onRequest', (request, reply, done) => {
    request.sandbox = { entry: null, fault: null };
    if (isControl(request.url)) return done();
    const path = request.routeOptions.url ?? '(none)';
    const from = performance.now();
    const entry = requests.append({
      at: clock.now().toISOString(),
      account: options.accountOf(request),
      method: request.method,
      path,
      status: null,
      ms: null,
      requestId: request.id,
    });
    const note = (): void => {
      // 'finish': all of the answer is out. A connection that was closed first keeps its empty status.
      if (entry.ms !== null) return;
      entry.ms = Math.round((performance.now() - from) * 10) / 10;
      if (reply.raw.writableFinished) entry.status = reply.raw.statusCode;
      if (request.method !== 'GET') file?.touch();
    };
    reply.raw.once('finish', note);
    reply.raw.once('close', note);
    const fault = faults.pick(request.method, path);
    request.sandbox = { entry, fault };
    if (fault && stopEarly(fault, request, reply, answers)) return;
    const limit = switches.get('rateLimitPerMinute') as number | null;
    const key = limit === null ? null : options.rateKey(request, path);
    const seconds = key === null || limit === null ? null : window.take(key, limit);
    if (seconds !== null) {
      sendAnswer(reply, answers.tooMany(seconds, limit));
      return;
    }
    done();
  });
  app.addHook('preValidation', async (request) => {
    if (isControl(request.url)) return;
    const latencyMs = switches.get('latencyMs') as number | null;
    if (latencyMs) await stops.wait(latencyMs);
    if (request.sandbox.fault) await waitBefore(request.sandbox.fault, stops);
  });
  app.addHook('onSend', (request, reply, payload, done) => {
    const { fault } = request.sandbox;
    if (!fault) return done(null, payload);
    spoilAnswer({ fault, request, reply, payload, answers, wait: stops.wait, go: (spoilt) => done(null, spoilt) });
  });

  const reset = (seed: Seed): void => {
    faults.clear();
    switches.reset();
    journal.clear();
    requests.clear();
    window.clear();
    options.reset(seed);
    file?.touch();
  };
  addControlRoutes(app, {
    clock,
    journal,
    requests,
    faults,
    switches,
    routes: () => routes,
    reset,
    state: options.state ?? options.snapshot,
  });

  return {
    app,
    clock,
    journal,
    requests,
    faults,
    switches,
    commit: (request, effect) => {
      file?.touch();
      return journal.append({
        ...effect,
        at: clock.now().toISOString(),
        method: request.method,
        path: request.routeOptions.url ?? request.url,
        requestId: request.id,
      });
    },
    changed: () => file?.touch(),
    wait: stops.wait,
    reset,
    start: async () => {
      const kept = file?.load();
      if (isKept(kept) && options.restore(kept.snapshot)) {
        journal.load(kept.journal);
        switches.put(kept.switches);
      } else {
        options.reset('shop');
        file?.touch();
      }
      if (options.port === null) {
        await app.ready();
        return `https://${name}.sandbox.invalid`;
      }
      return app.listen({ host: '127.0.0.1', port: options.port });
    },
    stop: async () => {
      stops.stop();
      faults.clear();
      await app.close();
      file?.flush();
    },
  };
}
