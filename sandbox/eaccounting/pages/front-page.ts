/** The start page: what this is, and the way to both companies. */
import { html } from '../../kit/html.ts';
import { page, sendPage } from '../../kit/page.ts';
import type { EAccounting } from '../eaccounting.ts';
import { companyPath } from './company-page.ts';

export function addFrontPage(eaccounting: EAccounting): void {
  eaccounting.standIn.app.get('/', (_request, reply) =>
    sendPage(
      reply,
      page({
        system: 'eaccounting',
        name: 'eAccounting',
        heading: 'eAccounting sandbox',
        body: html`<p>This program answers like Visma eAccounting: an identity server with consent and choice of company, the API under <code>/v2</code>, and these simple pages, where a person can look at the books and act by hand.</p>
<ul class="cards">${Object.values(eaccounting.companies).map(
          ({ key, settings, drafts, invoices, appStatus }) => html`<li><h2>${settings.name}</h2>
<p>${settings.countryCode}, ${settings.currencyCode}, organisation number ${settings.corporateIdentityNumber}</p>
<p>Drafts: ${drafts.all().length}. Invoices: ${invoices.all().length}. The app is ${appStatus.ActivationStatus === 0 ? 'active' : 'not active'}.</p>
<p><a href="${companyPath(key, 'drafts')}">Invoice drafts</a> · <a href="${companyPath(key, 'invoices')}">Sales invoices</a> · <a href="${companyPath(key, 'customers')}">Customers</a></p></li>`,
        )}</ul>
<h2>For programs</h2>
<p>Client id <code>sandbox-client</code>, secret <code>sandbox-secret</code>. Control routes stand under <code>/__sandbox</code>: journal, requests, faults, switches, clock, reset and state.</p>
<p><a href="${eaccounting.appUrl}">Back to the integration</a></p>`,
      }),
    ),
  );
}
