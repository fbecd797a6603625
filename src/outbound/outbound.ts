/**
 * The one way out of the house. In this order: may we go there at all, is the vendor up, is a slot free, is there a
 * token, then one request. It sends once; deciding whether to send again is somebody else's work.
 */
import type { Clock } from '../core/clock.ts';
import { failure, type Result, success } from '../core/failure.ts';
import { type Breaker, noBreaker } from './breaker.ts';
import type { Budget } from './budget.ts';
import type { OutboundCode } from './codes.ts';
import { type AgentOptions, createExchange, type Exchange } from './exchange.ts';
import { originCheck } from './origins.ts';
import { redact } from './redact.ts';
import type { CallRecorder, Outbound, OutboundAnswer, OutboundRequest, OutsideCall } from './request.ts';
import { Slots } from './slots.ts';

/** Waiting longer than a window in place would only hold a worker; the job is given back instead. */
const WAIT_MS = 2_000;
/** After the time that a 429 names: the vendor's clock and ours do not tick together. */
const EXTRA_AFTER_429_MS = 1_000;
/** When a 429 names no time. */
const DEFAULT_429_MS = 60_000;

const OUR_OWN_DOING: ReadonlySet<string> = new Set<OutboundCode>(['outbound.held-back', 'outbound.stopped']);

export interface OutboundOptions {
  clock: Clock;
  /** `https://app.rackbeat.com` and the like. */
  allowedOrigins: readonly string[];
  budget: Budget;
  breaker?: Breaker;
  /** Sees every call that reached for the network, of every connection. */
  log?: CallRecorder;
  /** For tests with certificates of their own. */
  agentOptions?: AgentOptions;
  /** Another network than the real one: the simulation's. */
  exchange?: Exchange;
}

export interface ClosableOutbound extends Outbound {
  /** Waits for what is in flight and closes the sockets. */
  close(): Promise<void>;
}

export function createOutbound(options: OutboundOptions): ClosableOutbound {
  const { clock, budget, breaker = noBreaker } = options;
  const checkOrigin = originCheck(options.allowedOrigins);
  const exchange = options.exchange ?? createExchange(options.agentOptions);
  const slots = new Slots();

  async function send(request: OutboundRequest): Promise<Result<OutboundAnswer>> {
    const { system, connectionId, lane } = request;
    const end = performance.now() + request.deadlineMs;
    const left = (): number => end - performance.now();

    const url = checkOrigin(request.url);
    if (!url.ok) return url;
    const release = await slots.acquire(connectionId, lane, Math.min(WAIT_MS, left()));
    if (release === null) {
      return failure('rate-limited', 'not-sent', 'outbound.budget-spent' satisfies OutboundCode, { system }, { retryAfterMs: WAIT_MS });
    }
    try {
      const admitted = await admit(request);
      if (!admitted.ok) return admitted;
      // Last of all: a token that is taken is a request that leaves.
      const token = await budget.take({ system, key: request.budgetKey, lane, connectionId, waitMs: Math.min(WAIT_MS, left()) });
      if (!token.ok) return token;
      if (request.signal?.aborted)
        return failure('unreachable', 'not-sent', 'outbound.stopped' satisfies OutboundCode, { system, reason: '' });
      return await exchangeAndTell(request, url.value, left());
    } finally {
      release();
    }
  }

  async function admit(request: OutboundRequest): Promise<Result<null>> {
    try {
      return await breaker.admit(request.system, request.connectionId);
    } catch {
      // Its store is our database; without it nothing we send could be recorded either.
      return failure('unreachable', 'not-sent', 'outbound.budget-unavailable' satisfies OutboundCode, { system: request.system });
    }
  }

  async function exchangeAndTell(request: OutboundRequest, url: URL, deadlineMs: number): Promise<Result<OutboundAnswer>> {
    const startedAt = clock.now();
    const started = performance.now();
    const raw = await exchange.run(request, url, deadlineMs);
    const ms = Math.round(performance.now() - started);
    const result = raw.ok && raw.value.status === 429 ? success(await closeBudget(request, raw.value)) : raw;
    // Ended by ourselves: says nothing about the vendor, and no request is to be seen.
    if (!result.ok && result.outcome === 'not-sent' && OUR_OWN_DOING.has(result.code)) return result;
    if (result.ok || !OUR_OWN_DOING.has(result.code)) {
      const healthy = result.ok ? result.value.status < 500 : result.kind === 'broken';
      // What the breaker cannot write down must not change an answer that has come.
      await breaker.report(request.system, request.connectionId, healthy).catch(() => {});
    }
    tell(request, () => ({
      system: request.system,
      connectionId: request.connectionId,
      method: request.method,
      path: redact(url.pathname + url.search, request.secrets),
      requestBody: request.body === undefined ? null : redact(request.body, request.secrets),
      status: result.ok ? result.value.status : null,
      responseBody: result.ok ? redact(result.value.text, request.secrets) : null,
      failureCode: result.ok ? null : result.code,
      startedAt,
      ms,
    }));
    return result;
  }

  async function closeBudget(request: OutboundRequest, answer: OutboundAnswer): Promise<OutboundAnswer> {
    const retryAfterMs = request.waitAfter429?.(answer, clock.now()) ?? DEFAULT_429_MS;
    // Without the table the next request is stopped by the budget itself.
    await budget.close(request.system, request.budgetKey, retryAfterMs + EXTRA_AFTER_429_MS).catch(() => {});
    return { ...answer, retryAfterMs };
  }

  function tell(request: OutboundRequest, describe: () => OutsideCall): void {
    const recorders = [options.log, request.record].filter((recorder) => recorder !== undefined);
    // A record that fails must not turn a known outcome into an unknown one.
    void Promise.resolve()
      .then(() => {
        const call = recorders.length > 0 ? describe() : null;
        return Promise.allSettled(recorders.map(async (recorder) => call && recorder(call)));
      })
      .catch(() => {});
  }

  return { send, close: () => exchange.close() };
}
