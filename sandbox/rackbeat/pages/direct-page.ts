/** The address under which Rackbeat itself shows an invoice. It names no account: there it is the one that is logged in to, here the one that has the app. */
import type { FastifyInstance } from 'fastify';
import { html } from '../../kit/html.ts';
import { page, sendPage } from '../../kit/page.ts';
import type { Rackbeat } from '../rackbeat.ts';
import { home } from './frame.ts';

export function addDirectPage(app: FastifyInstance, rackbeat: Rackbeat): void {
  app.get<{ Params: { number: string } }>('/sales/customer-invoices/:number', (request, reply) => {
    const { number } = request.params;
    const having = rackbeat.state.accounts.filter(({ invoices }) => invoices.has(number));
    const account = having.find(({ installation }) => installation !== null) ?? having[0];
    if (account) return reply.redirect(`${home(account)}/invoices/${encodeURIComponent(number)}`, 302);
    const body = html`<p>No account has an invoice ${number}.</p><p><a href="/">All accounts</a></p>`;
    return sendPage(reply, page({ system: 'rackbeat', name: 'Rackbeat', heading: 'No such invoice', body }), { status: 404 });
  });
}
