/**
 * The simulation's network: a request goes straight into a stand-in's own handler, without a socket. What a fault does to the
 * connection arrives as it would on a bad line. A held request is given up at its deadline, by the clock of the simulation.
 */
import type { FastifyInstance } from 'fastify';
import { type Result, success } from '../../src/core/failure.ts';
import type { Exchange } from '../../src/outbound/exchange.ts';
import type { OutboundAnswer, OutboundRequest } from '../../src/outbound/request.ts';
import { type Progress, trouble } from '../../src/outbound/trouble.ts';

type Handlers = (url: URL) => FastifyInstance;
type Method = OutboundRequest['method'];

/** As the global fetch, for those who speak it. */
export const inProcessFetch =
  (handlers: Handlers): typeof fetch =>
  async (input, init = {}) => {
    const url = new URL(input instanceof Request ? input.url : input);
    const answer = await handlers(url).inject({
      method: (init.method ?? 'GET') as Method,
      url: url.pathname + url.search,
      headers: Object.fromEntries(new Headers(init.headers as Record<string, string>)),
      ...(typeof init.body === 'string' ? { payload: init.body } : {}),
    });
    const { statusCode: status, body } = answer;
    return new Response(body === '' ? null : body, { status, headers: headersOf(answer.headers) });
  };

function headersOf(headers: Record<string, string | string[] | number | undefined>): Headers {
  const pairs = Object.entries(headers).flatMap(([name, value]) =>
    value === undefined ? [] : [value].flat().map((one): [string, string] => [name, String(one)]),
  );
  return new Headers(pairs);
}

export interface InProcessOptions {
  handlers: Handlers;
  /** Requests that a fault holds at this moment. */
  held(): number;
  /** The caller has waited in vain for so long. */
  gaveUp(deadlineMs: number): void;
}

export function inProcessExchange({ handlers, held, gaveUp }: InProcessOptions): Exchange {
  async function run(request: OutboundRequest, url: URL, deadlineMs: number): Promise<Result<OutboundAnswer>> {
    const progress = (written: boolean): Progress => ({ system: request.system, effectful: request.effectful, written });
    if (!(request.beforeSend?.() ?? true)) return trouble('outbound.held-back', progress(false));
    const heldBefore = held();
    const over = { yes: false };
    const answering = handlers(url)
      .inject({
        method: request.method,
        url: url.pathname + url.search,
        headers: { ...request.headers },
        ...(request.body === undefined ? {} : { payload: request.body }),
      })
      .then(
        ({ statusCode: status, headers, body: text }): Result<OutboundAnswer> =>
          success({ status, headers: headersOf(headers), text, ms: 0 }),
        (): Result<OutboundAnswer> => trouble('outbound.no-answer', progress(true), 'ECONNRESET'),
      )
      .finally(() => {
        over.yes = true;
      });
    while (!over.yes) {
      if (held() > heldBefore) {
        gaveUp(deadlineMs);
        return trouble('outbound.too-slow', progress(true));
      }
      await new Promise((resolve) => setImmediate(resolve));
    }
    return answering;
  }
  return { run, close: async () => {} };
}
