/** `/v2/customers`: list, read, create, replace, delete; and the recipients of e-invoices, of which the sandbox has none. */
import { customerModel } from '../customer-model.ts';
import { readCustomer, whyNotDeleted } from '../customers.ts';
import type { EAccounting } from '../eaccounting.ts';
import { isRefusal, notFound } from '../refusal.ts';
import { addApiRoute, list, scopes } from './api.ts';

export function addCustomerRoutes(eaccounting: EAccounting): void {
  addApiRoute(eaccounting, 'GET', '/v2/customers', scopes.salesRead, (call) =>
    list(call, call.books.company.customers.all(), customerModel),
  );

  addApiRoute(eaccounting, 'GET', '/v2/customers/:id', scopes.salesRead, ({ books, id }) => {
    const customer = books.company.customers.get(id);
    return customer ? { status: 200, body: customer } : notFound('Customer', id);
  });

  addApiRoute(eaccounting, 'GET', '/v2/customers/:id/autoinvoicerecipients', scopes.salesRead, (call) =>
    call.books.company.customers.get(call.id) ? list(call, [], {}) : notFound('Customer', call.id),
  );

  addApiRoute(eaccounting, 'POST', '/v2/customers', scopes.sales, ({ books, body, commit }) => {
    const customer = readCustomer(books, body, null);
    if (isRefusal(customer)) return customer;
    books.company.customers.put(customer);
    commit({ effect: 'customer.created', key: customer.CustomerNumber ?? customer.Id, summary: customer.Name });
    return { status: 201, body: customer };
  });

  addApiRoute(eaccounting, 'PUT', '/v2/customers/:id', scopes.sales, ({ books, id, body, commit }) => {
    const old = books.company.customers.get(id);
    if (!old) return notFound('Customer', id);
    const customer = readCustomer(books, body, old);
    if (isRefusal(customer)) return customer;
    books.company.customers.put(customer);
    commit({ effect: 'customer.updated', key: customer.CustomerNumber ?? customer.Id, summary: customer.Name });
    return { status: 200, body: customer };
  });

  addApiRoute(eaccounting, 'DELETE', '/v2/customers/:id', scopes.sales, ({ books, id, commit }) => {
    const customer = books.company.customers.get(id);
    if (!customer) return notFound('Customer', id);
    const refused = whyNotDeleted(books, customer);
    if (refused) return refused;
    books.company.customers.remove(id);
    commit({ effect: 'customer.deleted', key: customer.CustomerNumber ?? customer.Id, summary: customer.Name });
    return { status: Number(books.switches.get('deleteStatus')) };
  });
}
