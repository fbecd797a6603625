/** Customers, suppliers, payment terms and employees, as Rackbeat answers them. */
import type { Account } from './accounts.ts';
import { spelledKind, translatedKind } from './payment-terms.ts';
import { type Rackbeat, wireMoment } from './rackbeat.ts';
import type { CustomerRecord, EmployeeRecord, PaymentTermRecord, PostalAddress, SupplierRecord } from './records.ts';
import { dated } from './wire-items.ts';

type Wire = Record<string, unknown>;

export function wireTerm(rackbeat: Rackbeat, account: Account, term: PaymentTermRecord): Wire {
  const { kind, ...kept } = term;
  return {
    ...kept,
    type: spelledKind(kind, rackbeat.switches().paymentTermTypes),
    type_translated: translatedKind(kind),
    ...dated(rackbeat, account, term),
    self: `${rackbeat.url}/api/payment-terms/${term.number}`,
  };
}

export function embeddedTerm(rackbeat: Rackbeat, account: Account, number: number): Wire | null {
  const term = account.paymentTerms.get(String(number));
  if (term === undefined) return null;
  return { number, name: term.name, type: spelledKind(term.kind, rackbeat.switches().paymentTermTypes), maturity_days: term.maturity_days };
}

export function wireEmployee(rackbeat: Rackbeat, account: Account, employee: EmployeeRecord): Wire {
  return { ...employee, ...dated(rackbeat, account, employee), self: `${rackbeat.url}/api/employees/${employee.number}` };
}

export function embeddedNamed(shelf: Map<string, { number: number; name: string }>, number: number | null): Wire | null {
  const found = number === null ? undefined : shelf.get(String(number));
  return found === undefined ? null : { number: found.number, name: found.name };
}

/** The customer's main address as a block. */
export function mainAddress(customer: CustomerRecord): PostalAddress {
  return {
    name: customer.company_name,
    street: customer.address_street,
    street2: customer.address_street2,
    city: customer.address_city,
    zipcode: customer.address_zipcode,
    state: customer.address_state,
    country: customer.address_country,
    email: customer.contact_email,
    phone: customer.contact_phone,
  };
}

/** Where goods go: the address of type "delivery", or the main one. */
export function deliveryAddress(customer: CustomerRecord): PostalAddress {
  const own = customer.addresses.find((address) => address.type === 'delivery');
  if (own === undefined) return mainAddress(customer);
  const { id: _id, type: _type, ...block } = own;
  return block;
}

export function wireCustomer(rackbeat: Rackbeat, account: Account, customer: CustomerRecord): Wire {
  const { contacts: _contacts, ...kept } = customer;
  return {
    ...kept,
    name: customer.company_name,
    billing_address: mainAddress(customer),
    delivery_address: deliveryAddress(customer),
    payment_terms: embeddedTerm(rackbeat, account, customer.payment_terms_id),
    customer_group: embeddedNamed(account.customerGroups, customer.customer_group_id),
    layout: embeddedNamed(account.layouts, customer.layout_id),
    employee: embeddedNamed(account.employees, customer.employee_id),
    is_deleted: customer.deleted_at !== null,
    ...dated(rackbeat, account, customer),
    deleted_at: wireMoment(rackbeat, account, customer.deleted_at),
    self: `${rackbeat.url}/api/customers/${customer.number}`,
  };
}

export function wireSupplier(rackbeat: Rackbeat, account: Account, supplier: SupplierRecord): Wire {
  return {
    ...supplier,
    name: supplier.company_name,
    payment_terms: embeddedTerm(rackbeat, account, supplier.payment_terms_id),
    is_deleted: supplier.deleted_at !== null,
    ...dated(rackbeat, account, supplier),
    deleted_at: wireMoment(rackbeat, account, supplier.deleted_at),
    self: `${rackbeat.url}/api/suppliers/${supplier.number}`,
  };
}
