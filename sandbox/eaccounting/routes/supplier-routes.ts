/** `/v2/suppliers`: list, read, create, replace, delete; all of it needs a right of its own, to purchases. */
import type { EAccounting } from '../eaccounting.ts';
import { isRefusal, notFound } from '../refusal.ts';
import { supplierModel } from '../supplier-model.ts';
import { readSupplier } from '../suppliers.ts';
import { addApiRoute, list, scopes } from './api.ts';

export function addSupplierRoutes(eaccounting: EAccounting): void {
  addApiRoute(eaccounting, 'GET', '/v2/suppliers', scopes.purchaseRead, (call) =>
    list(call, call.books.company.suppliers.all(), supplierModel),
  );

  addApiRoute(eaccounting, 'GET', '/v2/suppliers/:id', scopes.purchaseRead, ({ books, id }) => {
    const supplier = books.company.suppliers.get(id);
    return supplier ? { status: 200, body: supplier } : notFound('Supplier', id);
  });

  addApiRoute(eaccounting, 'POST', '/v2/suppliers', scopes.purchase, ({ books, body, commit }) => {
    const supplier = readSupplier(books, body, null);
    if (isRefusal(supplier)) return supplier;
    books.company.suppliers.put(supplier);
    commit({ effect: 'supplier.created', key: supplier.SupplierNumber ?? supplier.Id, summary: supplier.Name });
    return { status: 201, body: supplier };
  });

  addApiRoute(eaccounting, 'PUT', '/v2/suppliers/:id', scopes.purchase, ({ books, id, body, commit }) => {
    const old = books.company.suppliers.get(id);
    if (!old) return notFound('Supplier', id);
    const supplier = readSupplier(books, body, old);
    if (isRefusal(supplier)) return supplier;
    books.company.suppliers.put(supplier);
    commit({ effect: 'supplier.updated', key: supplier.SupplierNumber ?? supplier.Id, summary: supplier.Name });
    return { status: 200, body: supplier };
  });

  addApiRoute(eaccounting, 'DELETE', '/v2/suppliers/:id', scopes.purchase, ({ books, id, commit }) => {
    const supplier = books.company.suppliers.get(id);
    if (!supplier) return notFound('Supplier', id);
    books.company.suppliers.remove(id);
    commit({ effect: 'supplier.deleted', key: supplier.SupplierNumber ?? supplier.Id, summary: supplier.Name });
    return { status: Number(books.switches.get('deleteStatus')) };
  });
}
