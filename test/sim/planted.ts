/**
 * Bugs planted on purpose (G42), each a mistake that is easily made: the net must catch every one. They change the program's
 * definitions, its way out or its queue from outside; the program itself knows nothing of them.
 */
import type { Result } from '../../src/core/failure.ts';
import type { Exchange } from '../../src/outbound/exchange.ts';
import type { OutboundAnswer, OutboundRequest } from '../../src/outbound/request.ts';
import type { EffectDefinition } from '../../src/sync/effects/definition.ts';
import { draftCreation, invoiceEmail } from '../../src/sync/effects/documents.ts';
import type { Stage } from './stage.ts';

export interface Planted {
  name: string;
  /** Breaks the program; the answer mends it. */
  plant(stage: Stage): () => void;
}

/** Another value for some members of a definition. */
function changed<Subject, Request, Answer>(
  definition: EffectDefinition<Subject, Request, Answer>,
  members: Partial<EffectDefinition<Subject, Request, Answer>>,
): () => void {
  const before = { ...definition };
  Object.assign(definition, members);
  return () => void Object.assign(definition, before);
}

/** Sees every request of the program and may do something else with it. */
const onTheWay =
  (
    run: (request: OutboundRequest, send: (request: OutboundRequest) => Promise<Result<OutboundAnswer>>) => Promise<Result<OutboundAnswer>>,
  ) =>
  ({ plants }: Stage): (() => void) => {
    plants.exchange = (exchange: Exchange): Exchange => ({
      run: (request, url, deadlineMs) => run(request, (other) => exchange.run(other, url, deadlineMs)),
      close: () => exchange.close(),
    });
    return () => {
      plants.exchange = null;
    };
  };

const isTo = (request: OutboundRequest, method: string, path: RegExp): boolean =>
  request.method === method && path.test(new URL(request.url).pathname);
const nothing = async () => ({ look: 'absent' }) as const;

export const PLANTED: readonly Planted[] = [
  { name: 'a lost draft is not looked for', plant: () => changed(draftCreation, { lookUp: nothing, whenAbsent: 'send-again' }) },
  {
    name: 'a look-up that failed counts as "not there"',
    plant: () => {
      const { lookUp } = draftCreation;
      return changed(draftCreation, {
        lookUp: async (...args) => {
          const look = await lookUp(...args);
          return look.look === 'failed' ? { look: 'absent' } : look;
        },
        whenAbsent: 'send-again',
      });
    },
  },
  {
    name: 'one empty look-up is enough, at once',
    plant: () => changed(draftCreation, { whenAbsent: 'send-again' }),
  },
  { name: 'an e-mail with an unknown end is sent again', plant: () => changed(invoiceEmail, { whenAbsent: 'send-again' }) },
  {
    name: 'unknown is taken for "not done"',
    plant: onTheWay(async (request, send) => {
      const result = await send(request);
      return !result.ok && result.outcome === 'unknown' ? { ...result, outcome: 'not-done' } : result;
    }),
  },
  {
    name: 'a hidden second try below the ledger',
    plant: onTheWay(async (request, send) => {
      const result = await send(request);
      return !result.ok && result.outcome === 'unknown' ? send(request) : result;
    }),
  },
  {
    name: 'the mark is left out of the draft',
    plant: onTheWay(async (request, send) => {
      if (!isTo(request, 'POST', /customerinvoicedrafts$/)) return send(request);
      const body = JSON.parse(request.body ?? '{}') as { Rows: unknown[] };
      return send({ ...request, body: JSON.stringify({ ...body, Rows: body.Rows.slice(0, -1) }) });
    }),
  },
  {
    name: 'a price is off by a cent on its way out',
    plant: onTheWay(async (request, send) => {
      if (!isTo(request, 'POST', /customerinvoicedrafts$/)) return send(request);
      const body = JSON.parse(request.body ?? '{}') as { Rows: { UnitPrice?: number }[] };
      const [first] = body.Rows;
      if (first?.UnitPrice !== undefined) first.UnitPrice = Math.round((first.UnitPrice + 0.01) * 100) / 100;
      return send({ ...request, body: JSON.stringify(body) });
    }),
  },
  {
    name: 'a card is written without the fields that are not ours',
    plant: onTheWay(async (request, send) => {
      if (!isTo(request, 'PUT', /articles\//)) return send(request);
      const { NameEnglish: _, ...body } = JSON.parse(request.body ?? '{}') as Record<string, unknown>;
      return send({ ...request, body: JSON.stringify(body) });
    }),
  },
  {
    name: 'what is read back never equals what was written',
    plant: onTheWay(async (request, send) => {
      const result = await send(request);
      if (!result.ok || !isTo(request, 'GET', /articles/)) return result;
      return { ...result, value: { ...result.value, text: result.value.text.replaceAll('"NetPrice":', '"NetPrice":1') } };
    }),
  },
  {
    name: 'a renewed token is not kept',
    plant: onTheWay(async (request, send) => {
      const result = await send(request);
      if (!result.ok || !isTo(request, 'POST', /connect\/token/) || !request.body?.includes('refresh_token')) return result;
      return {
        ...result,
        value: { ...result.value, text: result.value.text.replace(/"refresh_token":"[^"]*"/, '"refresh_token":"forgotten"') },
      };
    }),
  },
  {
    name: 'the list of invoices is believed to be one page of the newest three',
    plant: onTheWay(async (request, send) => {
      const result = await send(request);
      if (!result.ok || !isTo(request, 'GET', /customer-invoices$/)) return result;
      const page = JSON.parse(result.value.text) as Record<string, unknown[]>;
      const cut = Object.fromEntries(Object.entries(page).map(([name, value]) => [name, Array.isArray(value) ? value.slice(0, 3) : value]));
      return { ...result, value: { ...result.value, text: JSON.stringify(cut) } };
    }),
  },
  {
    name: 'no end of a run wakes anybody',
    plant: ({ plants }) => {
      plants.queue = (queue) => ({ ...queue, wakeTransferLater: async () => {}, wakeTransfers: async () => {} });
      return () => {
        plants.queue = null;
      };
    },
  },
];
