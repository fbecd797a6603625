/** All pages of the stand-in, beginning with the choice of an account. */
import type { FastifyInstance } from 'fastify';
import { html } from '../../kit/html.ts';
import { page, sendPage } from '../../kit/page.ts';
import type { Rackbeat } from '../rackbeat.ts';
import { addCustomerPages } from './customer-pages.ts';
import { addDirectPage } from './direct-page.ts';
import { addAccountPage, home } from './frame.ts';
import { addInvoicePages } from './invoice-pages.ts';
import { addProductPages } from './product-pages.ts';
import { addSettingsPages } from './settings-pages.ts';

/** The classes that pages of apps may use; the real sheet is Rackbeat's own. */
const APP_SHEET =
  'body{font:16px/1.5 system-ui,sans-serif;margin:0}.container{max-width:60rem;margin:0 auto;padding:1rem}.card{border:1px solid #d3c4e8;border-radius:6px;padding:1rem}';

export function addPages(app: FastifyInstance, rackbeat: Rackbeat): void {
  app.get('/', (_request, reply) => {
    const cards = rackbeat.state.accounts.map(
      (account) => html`<li><h2><a href="${home(account)}">${account.company_name}</a></h2>
<p>${account.address.city}, ${account.address.country}. ${account.currency}, agreement number ${account.id}.</p>
<p class="quiet">${account.items.size} products, ${account.customers.size} customers, ${account.invoices.size} invoices. The app is ${account.installation === null ? 'not installed' : 'installed'}.</p>
<p><a href="${home(account)}/apps">Brukerinnstillinger → Apps</a></p></li>`,
    );
    const body = html`<p>Choose whose Rackbeat to be logged in to.</p><ul class="cards">${cards}</ul>`;
    return sendPage(reply, page({ system: 'rackbeat', name: 'Rackbeat', heading: 'Accounts', body }));
  });
  app.get('/css/app-settings.css', (_request, reply) => reply.header('content-type', 'text/css; charset=utf-8').send(APP_SHEET));
  addAccountPage(app, rackbeat, 'GET', '', (visit) => visit.reply.redirect(`${home(visit.account)}/invoices`, 302));
  addProductPages(app, rackbeat);
  addCustomerPages(app, rackbeat);
  addInvoicePages(app, rackbeat);
  addDirectPage(app, rackbeat);
  addSettingsPages(app, rackbeat);
}
