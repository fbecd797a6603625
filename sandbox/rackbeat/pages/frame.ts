/**
 * The frame of the pages of one account, and the small parts that all of them use. What people do here follows the same
 * rules as the API and fires the same webhooks; it is no effect of the app and therefore not in the journal.
 */
import type { FastifyInstance, FastifyReply, FastifyRequest, HTTPMethods } from 'fastify';
import type { Answer } from '../../kit/answer.ts';
import { attribute, html, type Markup } from '../../kit/html.ts';
import { page, sendPage } from '../../kit/page.ts';
import type { Account } from '../accounts.ts';
import { accountById, type Rackbeat } from '../rackbeat.ts';

export interface Visit {
  rackbeat: Rackbeat;
  account: Account;
  query: Record<string, string>;
  form: Record<string, string>;
  params: Record<string, string>;
  reply: FastifyReply;
}

export const home = (account: Account): string => `/accounts/${account.id}`;

const texts = (from: unknown): Record<string, string> =>
  Object.fromEntries(
    Object.entries((from ?? {}) as Record<string, string | string[]>).map(([name, value]) => [
      name,
      Array.isArray(value) ? (value.at(-1) ?? '') : value,
    ]),
  );

/** A page or a form of one account. */
export function addAccountPage(
  app: FastifyInstance,
  rackbeat: Rackbeat,
  method: HTTPMethods,
  path: string,
  handler: (visit: Visit) => FastifyReply,
): void {
  app.route({
    method,
    url: `/accounts/:account${path}`,
    handler: (request: FastifyRequest, reply: FastifyReply): FastifyReply => {
      const params = texts(request.params);
      const account = accountById(rackbeat, Number(params.account));
      if (account === null)
        return sendPage(
          reply,
          page({ system: 'rackbeat', name: 'Rackbeat', heading: 'No such account', body: html`<p><a href="/">All accounts</a></p>` }),
          { status: 404 },
        );
      return handler({ rackbeat, account, query: texts(request.query), form: texts(request.body), params, reply });
    },
  });
}

interface Shown {
  heading: string;
  body: Markup;
  /** Last part of the address of the nav link this page belongs to. */
  under: string;
  status?: number;
  frames?: string[];
  /** What was refused, in Rackbeat's words. */
  refused?: Answer | null;
}

/** The text of a page, for those that need more than `show` does. */
export function accountPage({ account, query }: Visit, { heading, body, under, refused = null }: Shown): string {
  const start = home(account);
  const nav = [
    { href: `${start}/products`, text: 'Products' },
    { href: `${start}/customers`, text: 'Customers' },
    { href: `${start}/invoices`, text: 'Invoices' },
    { href: `${start}/settings`, text: 'Brukerinnstillinger' },
    { href: '/', text: 'Other accounts' },
  ];
  const said = query.said === undefined ? null : html`<p class="note" role="status">${query.said}</p>`;
  return page({
    system: 'rackbeat',
    name: `Rackbeat – ${account.company_name}`,
    heading,
    nav,
    current: `${start}/${under}`,
    body: html`${said}${refused === null ? null : html`<div class="note bad" role="alert"><p>Not saved.</p><ul>${sentencesOf(refused).map((each) => html`<li>${each}</li>`)}</ul></div>`}${body}`,
  });
}

export function show(visit: Visit, shown: Shown): FastifyReply {
  const { status = shown.refused === undefined || shown.refused === null ? 200 : 422, frames = [] } = shown;
  return sendPage(visit.reply, accountPage(visit, shown), { status, frames });
}

/** Every sentence of a refusal. */
export function sentencesOf(refused: Answer): string[] {
  const body = (refused.body ?? {}) as { errors?: Record<string, string[]>; message?: string; error?: string };
  const errors = Object.entries(body.errors ?? {}).flatMap(([name, sentences]) => sentences.map((sentence) => `${name}: ${sentence}`));
  return errors.length > 0 ? errors : [body.message ?? body.error ?? 'Refused.'];
}

/** Goes on to another page, which says what was done. */
export function goOn(visit: Visit, path: string, said: string): FastifyReply {
  return visit.reply.redirect(`${home(visit.account)}/${path}${path.includes('?') ? '&' : '?'}said=${encodeURIComponent(said)}`, 303);
}

export function choose(label: string, name: string, options: { value: string; text: string }[], chosen: string): Markup {
  return html`<label for="${name}">${label}</label><select id="${name}" name="${name}">${options.map(
    ({ value, text }) => html`<option value="${value}"${attribute('selected', value === chosen)}>${text}</option>`,
  )}</select>`;
}

export const tick = (label: string, name: string, ticked: boolean): Markup =>
  html`<input type="hidden" name="${name}" value="0"><label class="beside"><input type="checkbox" name="${name}" value="1"${attribute('checked', ticked)}> ${label}</label>`;

export const optionsOf = (shelf: Map<string, { number: number; name: string }>): { value: string; text: string }[] =>
  [...shelf.values()].map(({ number, name }) => ({ value: String(number), text: `${number} ${name}` }));

export const money = (value: number): string => value.toFixed(2);
