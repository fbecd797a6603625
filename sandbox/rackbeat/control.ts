/**
 * Control routes of the Rackbeat stand-in beyond the common ones: installing without a browser, badly behaved webhooks,
 * imports, and doing by the dozen what a person does on the pages.
 */
import type { FastifyInstance, FastifyReply } from 'fastify';
import * as z from 'zod';
import type { Answer } from '../kit/answer.ts';
import { readBody } from '../kit/control.ts';
import { type Account, SHELVES } from './accounts.ts';
import { createKey } from './api-keys.ts';
import { believableInvoices } from './believable-invoices.ts';
import { actOnInvoice, deleteRecord, type HandAct, KIND_NAMES, overwrite, saveRecord, writeInvoice } from './by-hand.ts';
import { textOf } from './field-rules.ts';
import { type Arrival, WalkStuck } from './install-walk.ts';
import { uninstall } from './installations.ts';
import { invoices } from './invoice-booking.ts';
import type { Rackbeat } from './rackbeat.ts';
import { chaosBody } from './webhook-chaos.ts';
import type { Dispatcher } from './webhook-delivery.ts';
import { isAnswer } from './writing.ts';

export interface ControlGround {
  app: FastifyInstance;
  rackbeat: Rackbeat;
  dispatcher: Dispatcher;
  install: (account: Account, company: 'NO' | 'SE', name: string) => Promise<Arrival>;
}

const text = z.union([z.string(), z.int()]).transform(String);
const which = { account: text.optional(), company: z.enum(['NO', 'SE']).optional() };
const values = z.record(z.string(), z.unknown());
const numbers = { number: text.optional(), numbers: z.array(text).optional(), all: z.boolean().default(false) };

const bodies = {
  install: z.strictObject({ ...which, name: z.string().min(1).default('Sandbox Installer') }),
  account: z.strictObject(which),
  keys: z.strictObject({ ...which, name: z.string().min(1).default('Sandbox key') }),
  app: z.strictObject({ appUrl: z.url() }),
  import: z.strictObject({ ...which, kind: z.enum(KIND_NAMES), rows: z.array(values) }),
  records: z.strictObject({
    ...which,
    kind: z.enum(KIND_NAMES),
    number: text.optional(),
    values: values.default({}),
    delete: z.boolean().default(false),
    silent: z.boolean().default(false),
  }),
  invoices: z.strictObject({
    ...which,
    count: z.int().min(1).max(100_000).default(1),
    lines: z.int().min(1).max(1_000).default(2),
    book: z.boolean().default(true),
    seed: z.int().default(1),
    customer: z.int().optional(),
    item: z.string().optional(),
    /** One invoice exactly so, in the words of the API; free text lines are allowed. */
    invoice: values.optional(),
    silent: z.boolean().default(false),
  }),
  book: z.strictObject({ ...which, ...numbers, silent: z.boolean().default(false) }),
  credit: z.strictObject({ ...which, number: text, book: z.boolean().default(true), silent: z.boolean().default(false) }),
  overwrite: z.strictObject({ ...which, shelf: z.enum(SHELVES), number: text, values }),
  change: z.strictObject({ ...which, number: text, values, silent: z.boolean().default(false) }),
};

const sendBad = (reply: FastifyReply, sentence: string): FastifyReply => reply.code(400).send({ error: sentence });
const sendRefusal = (reply: FastifyReply, refused: Answer): FastifyReply =>
  reply.code(refused.status).send({ error: 'Rackbeat refuses this.', answer: refused.body });

function accountFor(rackbeat: Rackbeat, wanted: { account?: string | undefined; company?: string | undefined }): Account | null {
  const found = rackbeat.state.accounts.find((account) =>
    wanted.account === undefined ? account.country === (wanted.company ?? 'NO') : String(account.id) === wanted.account,
  );
  return found ?? null;
}

export function addRackbeatControl({ app, rackbeat, dispatcher, install }: ControlGround): void {
  /** A control route whose body names an account (the Norwegian one when it does not). */
  const route = <Schema extends z.ZodType<{ account?: string | undefined; company?: 'NO' | 'SE' | undefined }>>(
    name: string,
    schema: Schema,
    act: (body: z.output<Schema>, account: Account, reply: FastifyReply) => FastifyReply | Promise<FastifyReply>,
  ): void => {
    app.post(`/__sandbox/${name}`, (request, reply) => {
      const read = readBody(schema, request.body);
      if ('error' in read) return sendBad(reply, read.error);
      const account = accountFor(rackbeat, read.value);
      return account === null ? sendBad(reply, 'There is no such account.') : act(read.value, account, reply);
    });
  };

  route('install', bodies.install, async (body, account, reply) => {
    try {
      return reply.send(await install(account, body.company ?? account.country, body.name));
    } catch (error) {
      if (error instanceof WalkStuck)
        return reply.code(502).send({ error: `The installation got stuck: ${error.message}`, trail: error.trail });
      throw error;
    }
  });
  route('uninstall', bodies.account, (_body, account, reply) => {
    uninstall(rackbeat, account);
    return reply.send({});
  });
  route('keys', bodies.keys, (body, account, reply) =>
    reply.send({ token: createKey(rackbeat, account, body.name, null).token, account: String(account.id) }),
  );

  route('import', bodies.import, (body, account, reply) => {
    const act: HandAct = { rackbeat, account, silent: true };
    const outcomes = body.rows.map((row) => {
      const saved = saveRecord(act, body.kind, row.number === undefined ? null : textOf(row.number), row);
      return isAnswer(saved) ? { number: row.number ?? null, refused: saved.body } : { number: saved.number, created: saved.created };
    });
    return reply.send({ rows: outcomes });
  });
  route('records', bodies.records, (body, account, reply) => {
    const act: HandAct = { rackbeat, account, silent: body.silent };
    if (body.delete) {
      const refused = deleteRecord(act, body.kind, body.number ?? '');
      return refused === null ? reply.send({}) : sendRefusal(reply, refused);
    }
    const saved = saveRecord(act, body.kind, body.number ?? null, body.values);
    return isAnswer(saved) ? sendRefusal(reply, saved) : reply.send(saved);
  });

  route('invoices', bodies.invoices, (body, account, reply) => {
    const act: HandAct = { rackbeat, account, silent: body.silent };
    if (body.invoice !== undefined) {
      const made = writeInvoice(act, body.invoice);
      if (isAnswer(made)) return sendRefusal(reply, made);
      const booked = body.book ? actOnInvoice(act, String(made.number), 'book') : { number: made.number };
      return isAnswer(booked) ? sendRefusal(reply, booked) : reply.send({ numbers: [String(made.number)] });
    }
    const made = believableInvoices(rackbeat, account, body);
    for (const invoice of made) {
      const happening = { key: String(invoice.number), record: invoices.view(rackbeat, account, invoice), silent: body.silent };
      rackbeat.announce(account, 'customer_invoice.created', happening);
      if (body.book) rackbeat.announce(account, 'customer_invoice.booked', happening);
    }
    return reply.send({ numbers: made.map((invoice) => String(invoice.number)) });
  });
  for (const what of ['book', 'unbook'] as const) {
    route(what, bodies.book, (body, account, reply) => {
      const act: HandAct = { rackbeat, account, silent: body.silent };
      const drafts = [...account.invoices.values()].filter((invoice) => invoice.is_booked === (what === 'unbook'));
      const chosen = body.all
        ? drafts.map((invoice) => String(invoice.number))
        : (body.numbers ?? (body.number === undefined ? [String(drafts[0]?.number ?? '')] : [body.number]));
      const outcomes = chosen.map((number) => ({ number, outcome: actOnInvoice(act, number, what) }));
      return reply.send({
        numbers: outcomes.filter(({ outcome }) => !isAnswer(outcome)).map(({ number }) => number),
        refused: outcomes.flatMap(({ number, outcome }) => (isAnswer(outcome) ? [{ number, answer: outcome.body }] : [])),
      });
    });
  }
  route('credit', bodies.credit, (body, account, reply) => {
    const act: HandAct = { rackbeat, account, silent: body.silent };
    const credited = actOnInvoice(act, body.number, 'credit');
    if (isAnswer(credited)) return sendRefusal(reply, credited);
    const booked = body.book ? actOnInvoice(act, String(credited.number), 'book') : credited;
    return isAnswer(booked) ? sendRefusal(reply, booked) : reply.send({ number: String(credited.number) });
  });
  route('change-invoice', bodies.change, (body, account, reply) => {
    const changed = actOnInvoice({ rackbeat, account, silent: body.silent }, body.number, { change: body.values });
    return isAnswer(changed) ? sendRefusal(reply, changed) : reply.send({ number: String(changed.number) });
  });

  route('overwrite', bodies.overwrite, (body, account, reply) =>
    overwrite({ rackbeat, account }, body.shelf, body.number, body.values)
      ? reply.send({})
      : sendBad(reply, `There is no ${body.number} in ${body.shelf}.`),
  );

  app.post('/__sandbox/app', (request, reply) => {
    const read = readBody(bodies.app, request.body);
    if ('error' in read) return sendBad(reply, read.error);
    rackbeat.appUrl = read.value.appUrl.replace(/\/$/, '');
    return reply.send({ appUrl: rackbeat.appUrl });
  });
  app.get('/__sandbox/webhooks', (_request, reply) => reply.send({ ...dispatcher.chaos(), waiting: rackbeat.state.deliveries.length }));
  app.post('/__sandbox/webhooks', (request, reply) => {
    const read = readBody(chaosBody, request.body);
    if ('error' in read) return sendBad(reply, read.error);
    dispatcher.setChaos(read.value);
    return reply.send(read.value);
  });
  app.post('/__sandbox/webhooks/settle', async (_request, reply) => {
    await dispatcher.quiet();
    return reply.send({ waiting: rackbeat.state.deliveries.length });
  });
}
