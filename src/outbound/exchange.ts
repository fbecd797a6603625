/**
 * One request and its whole answer over the network: one total deadline, no redirects, no second try, a capped body.
 * Writes travel on a connection of their own, so that a kept-alive socket the vendor has just closed cannot lose one.
 */
import { Agent, type buildConnector } from 'undici';
import { type Result, success } from '../core/failure.ts';
import type { OutboundAnswer, OutboundRequest } from './request.ts';
import { HELD_BACK, singleUse } from './single-use.ts';
import { type Progress, reasonOf, trouble } from './trouble.ts';

/** The largest answer we read; a page of 1,000 customers is about 2 MB. */
const MAX_ANSWER_BYTES = 10 * 1024 * 1024;
/** Connecting is DNS, TCP and TLS together. */
const CONNECT_TIMEOUT_MS = 5_000;
/** Shorter than the usual 5 s of servers, so that a reused socket is rarely one that is just being closed. */
const KEEP_ALIVE_MS = 3_000;

export interface Exchange {
  /** `deadlineMs` is what is left of the request's own. */
  run(request: OutboundRequest, url: URL, deadlineMs: number): Promise<Result<OutboundAnswer>>;
  close(): Promise<void>;
}

type FetchOptions = NonNullable<Parameters<typeof fetch>[1]>;

/** Reads the body as UTF-8 up to the cap; null when it is larger. */
async function readCapped(response: Response): Promise<string | null> {
  if (response.body === null) return '';
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for await (const chunk of response.body) {
    bytes += chunk.byteLength;
    if (bytes > MAX_ANSWER_BYTES) return null;
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

/**
 * Ends the request when its time is over, or when the caller says so. Released with the answer: a signal that waits for its time, or hangs
 * on the caller's, keeps everything of a request for as long as the longest might have taken.
 */
function deadlineFor(request: OutboundRequest, ms: number): { signal: AbortSignal; isOver(): boolean; release(): void } {
  const ending = new AbortController();
  let over = false;
  const timer = setTimeout(
    () => {
      over = true;
      ending.abort();
    },
    Math.max(1, Math.ceil(ms)),
  );
  const stop = (): void => ending.abort();
  request.signal?.addEventListener('abort', stop);
  if (request.signal?.aborted) stop();
  return {
    signal: ending.signal,
    isOver: () => over,
    release: () => {
      clearTimeout(timer);
      request.signal?.removeEventListener('abort', stop);
    },
  };
}

const isRedirect = (status: number): boolean => status >= 300 && status < 400 && status !== 304;

/** What may be set from outside: how to connect (certificates, timeout), nothing that could send twice. */
export interface AgentOptions {
  connect?: buildConnector.BuildOptions;
}

export function createExchange({ connect = {} }: AgentOptions = {}): Exchange {
  // Only our own deadline ends a request that is under way: the agent's clocks are off.
  const shared: Agent.Options = { headersTimeout: 0, bodyTimeout: 0, connect: { timeout: CONNECT_TIMEOUT_MS, ...connect } };
  const reads = new Agent({ keepAliveTimeout: KEEP_ALIVE_MS, keepAliveMaxTimeout: KEEP_ALIVE_MS, ...shared });
  // Pipelining 0 is the agent's word for "Connection: close".
  const writes = new Agent({ ...shared, pipelining: 0 });

  async function run(request: OutboundRequest, url: URL, deadlineMs: number): Promise<Result<OutboundAnswer>> {
    const started = performance.now();
    const deadline = deadlineFor(request, deadlineMs);
    const { signal } = deadline;
    const ownConnection = request.effectful && request.mayReuseConnection !== true;
    const once = singleUse(ownConnection ? writes : reads, () => !signal.aborted && (request.beforeSend?.() ?? true));
    const progress = (): Progress => ({ system: request.system, effectful: request.effectful, written: once.written() });
    let response: Response | null = null;
    try {
      const options: FetchOptions & { dispatcher: unknown } = {
        method: request.method,
        headers: { ...request.headers },
        redirect: 'manual',
        signal,
        dispatcher: once.dispatcher,
      };
      if (request.body !== undefined) options.body = request.body;
      response = await fetch(url, options);
      if (isRedirect(response.status)) {
        await response.body?.cancel();
        return trouble('outbound.redirected', progress(), String(response.status), 'broken');
      }
      const text = await readCapped(response);
      if (text === null) return trouble('outbound.answer-too-large', progress(), String(response.status), 'broken');
      return success({ status: response.status, headers: response.headers, text, ms: Math.round(performance.now() - started) });
    } catch (error) {
      const reason = reasonOf(error);
      if (reason === HELD_BACK && !signal.aborted) return trouble('outbound.held-back', progress());
      if (request.signal?.aborted) return trouble('outbound.stopped', progress());
      if (deadline.isOver()) return trouble('outbound.too-slow', progress());
      if (!once.written()) return trouble('outbound.no-connection', progress(), reason);
      return trouble(response === null ? 'outbound.no-answer' : 'outbound.answer-cut', progress(), reason);
    } finally {
      deadline.release();
    }
  }

  return {
    run,
    close: async () => {
      await Promise.all([reads.close(), writes.close()]);
    },
  };
}
