/** For the tests of this folder: a running stand-in, a caller with a key, and a receiver of webhooks. Real HTTP only. */
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createClock, type SandboxClock } from '../kit/clock.ts';
import type { Seed } from '../kit/seed.ts';
import { createRackbeatStandIn, type RackbeatStandIn } from './stand-in.ts';

export interface Told {
  status: number;
  headers: Headers;
  text: string;
  body: Record<string, unknown>;
}

/** What stands under a key of an answer; the test says what it takes it for, and asserts on it. */
export const under = <Kind>(told: Told, key: string, otherwise?: Kind): Kind => (told.body[key] ?? otherwise) as Kind;

/** The fields a 422 complains about. */
export const refusedFields = (told: Told): string[] => Object.keys(under<Record<string, string[]>>(told, 'errors', {}));

export interface Bench {
  standIn: RackbeatStandIn;
  clock: SandboxClock;
  /** Calls the API with the key of the account (the Norwegian one at first). */
  api(method: string, path: string, body?: unknown, token?: string): Promise<Told>;
  control(method: string, path: string, body?: unknown): Promise<Told>;
  stop(): Promise<void>;
}

export async function send(url: string, method: string, body?: unknown, headers: Record<string, string> = {}): Promise<Told> {
  const answered = await fetch(url, {
    method,
    redirect: 'manual',
    headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await answered.text();
  let read: Record<string, unknown> = {};
  if (answered.headers.get('content-type')?.startsWith('application/json') === true && text !== '')
    read = JSON.parse(text) as Record<string, unknown>;
  return { status: answered.status, headers: answered.headers, text, body: read };
}

export async function startBench(
  seed: Seed = 'shop',
  options: { appUrl?: string; eaccountingUrl?: string; dataDir?: string } = {},
): Promise<Bench> {
  const clock = createClock();
  const standIn = await createRackbeatStandIn({
    clock,
    port: 0,
    appUrl: options.appUrl ?? 'http://127.0.0.1:9',
    eaccountingUrl: options.eaccountingUrl ?? 'http://127.0.0.1:9',
    dataDir: options.dataDir,
  });
  const control = (method: string, path: string, body?: unknown): Promise<Told> => send(`${standIn.url}/__sandbox${path}`, method, body);
  if (seed !== 'shop') await control('POST', '/reset', { seed });
  await control('PUT', '/switches', { rateLimitPerMinute: null });
  const { body } = await control('POST', '/keys', { company: 'NO' });
  const key = String(body.token);
  return {
    standIn,
    clock,
    control,
    api: (method, path, sent, token = key) => send(`${standIn.url}/api${path}`, method, sent, { authorization: `Bearer ${token}` }),
    stop: () => standIn.stop(),
  };
}

interface Delivered {
  event: string;
  key: string;
  body: Record<string, unknown>;
  headers: IncomingHttpHeaders;
}

export interface Receiver {
  url: string;
  delivered: Delivered[];
  /** Status for the next deliveries; 200 in the end. */
  answerWith(statuses: number[]): void;
  /** Resolves when so many have come; fails after the deadline. */
  until(count: number, deadlineMs?: number): Promise<Delivered[]>;
  stop(): Promise<void>;
}

export async function startReceiver(): Promise<Receiver> {
  const delivered: Delivered[] = [];
  let statuses: number[] = [];
  let arrived = (): void => undefined;
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (part) => {
      text += String(part);
    });
    request.on('end', () => {
      const body = JSON.parse(text) as Record<string, unknown>;
      delivered.push({ event: String(request.headers['rackbeat-webhook-event']), key: String(body.key), body, headers: request.headers });
      response.writeHead(statuses.shift() ?? 200).end();
      arrived();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    delivered,
    answerWith: (next) => {
      statuses = next;
    },
    until: (count, deadlineMs = 4_000) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(
          () => reject(new Error(`${delivered.length} of ${count} webhooks came: ${JSON.stringify(delivered)}`)),
          deadlineMs,
        );
        arrived = () => {
          if (delivered.length < count) return;
          clearTimeout(timer);
          resolve(delivered);
        };
        arrived();
      }),
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
