/** `/v2/customerinvoices`: list, read, e-mail, void. Booking in one call is left out: the product never uses it. */
import type { StoredInvoice } from '../company.ts';
import type { EAccounting } from '../eaccounting.ts';
import { invoiceModel } from '../invoice-model.ts';
import { readEmail, sendEmail, voidInvoice, whyNotVoided } from '../invoices.ts';
import { QueryFault, readMoment } from '../odata-parse.ts';
import { printInvoice } from '../print.ts';
import { isRefusal, notFound, type Refusal, refusal } from '../refusal.ts';
import { addApiRoute, list, parameter, scopes } from './api.ts';
import { invoiceKey, isListed } from './draft-routes.ts';

/** `modifiedSinceUtc`: from that moment on. Null when absent. */
function modifiedSince(query: Record<string, unknown>): number | null | Refusal {
  const value = parameter(query, 'modifiedSinceUtc');
  if (value === undefined) return null;
  try {
    return readMoment(value);
  } catch (error) {
    if (error instanceof QueryFault) return refusal(6001, `InvalidInputException - modifiedSinceUtc: ${error.message}`);
    throw error;
  }
}

export function addInvoiceRoutes(eaccounting: EAccounting): void {
  const path = '/v2/customerinvoices';

  addApiRoute(eaccounting, 'GET', path, scopes.salesRead, (call) => {
    const { books, query } = call;
    const since = modifiedSince(query);
    if (isRefusal(since)) return since;
    const shown = books.company.invoices
      .all()
      .filter(({ doc }) => isListed(books, doc.CreatedUtc) && (since === null || Date.parse(doc.ModifiedUtc ?? '') >= since));
    const stored = new Map(shown.map((invoice) => [invoice.doc, invoice]));
    const refused = [
      ...(books.switches.get('invoiceFilterByRows') === 'refused' ? ['Rows'] : []),
      ...(books.switches.get('invoiceFilterByCustomer') === 'refused' ? ['CustomerId', 'CustomerNumber'] : []),
      ...(books.switches.get('invoiceFilterByDraft') === 'refused' ? ['CreatedFromDraftId'] : []),
    ];
    return list(call, [...stored.keys()], invoiceModel, (doc) => printInvoice(books, stored.get(doc) as StoredInvoice, true), refused);
  });

  addApiRoute(eaccounting, 'GET', `${path}/:id`, scopes.salesRead, ({ books, id }) => {
    const invoice = books.company.invoices.get(id);
    return invoice ? { status: 200, body: printInvoice(books, invoice) } : notFound('CustomerInvoice', id);
  });

  // The two actions list a read-only scope as enough in the specification; that looks like a slip, so the sandbox wants ea:sales.
  addApiRoute(eaccounting, 'POST', `${path}/:id/email`, scopes.sales, ({ books, id, body, commit }) => {
    const invoice = books.company.invoices.get(id);
    if (!invoice) return notFound('CustomerInvoice', id);
    const email = readEmail(books, invoice, body);
    if (isRefusal(email)) return email;
    sendEmail(books, invoice, email);
    commit({
      effect: 'invoice.emailed',
      key: invoiceKey(invoice),
      summary: `invoice ${invoice.doc.InvoiceNumber} to ${[email.to, ...email.cc].join(', ')}`,
    });
    return { status: 200 };
  });

  addApiRoute(eaccounting, 'POST', `${path}/:id/void`, scopes.sales, ({ books, id, commit }) => {
    const invoice = books.company.invoices.get(id);
    if (!invoice) return notFound('CustomerInvoice', id);
    const refused = whyNotVoided(invoice);
    if (refused) return refused;
    voidInvoice(books, invoice);
    commit({ effect: 'invoice.voided', key: invoiceKey(invoice), summary: `invoice ${invoice.doc.InvoiceNumber}` });
    return { status: 200 };
  });
}
