/** Customers, suppliers, payment terms and the small registers around them: how each is listed, shown and written. */
import { type Account, nextId } from './accounts.ts';
import type { FieldRules } from './field-rules.ts';
import { type Resource, truthy } from './listing.ts';
import { readKind } from './payment-terms.ts';
import type { CustomerRecord, EmployeeRecord, NamedRecord, PaymentTermRecord, SupplierRecord } from './records.ts';
import type { Switches } from './switches.ts';
import { wireCustomer, wireEmployee, wireSupplier, wireTerm } from './wire-customers.ts';
import { wireNamed } from './wire-items.ts';
import type { Writable } from './writing.ts';

/** The four classic zones, or a country with a rate of its own. */
const isZone = (text: string): boolean => /^(?:domestic|eu|abroad|domestic_exempt|[A-Z]{2})$/.test(text);

const line = { kind: 'text', max: 255 } as const;

const partyRules: FieldRules = {
  company_name: { ...line, alias: 'name', required: true },
  company_vat: { kind: 'text', max: 40 },
  address_street: line,
  address_city: line,
  address_zipcode: line,
  address_country: line,
  contact_email: line,
  contact_phone: { kind: 'text', max: 80 },
  payment_terms_id: { kind: 'number-of', shelf: 'paymentTerms', alias: 'payment_terms', required: true },
  vat_zone: { kind: 'word', allowed: isZone, empty: 'domestic' },
  currency: { kind: 'code-of', shelf: 'currencies' },
};

function customerRules(switches: Switches): FieldRules {
  const required = switches.customerRequires === 'term-group-layout';
  return {
    ...partyRules,
    address_street2: line,
    address_state: line,
    locale: { kind: 'text', max: 5 },
    ean: { kind: 'text', max: 13 },
    our_reference: { kind: 'text', max: 80 },
    their_reference: { kind: 'text', max: 80 },
    attention: { kind: 'text', max: 80 },
    max_credit: { kind: 'amount' },
    customer_group_id: { kind: 'number-of', shelf: 'customerGroups', alias: 'customer_group', required },
    layout_id: { kind: 'number-of', shelf: 'layouts', alias: 'layout', required },
    employee_id: { kind: 'number-of', shelf: 'employees' },
    general_discount_percentage: { kind: 'amount', min: 0, max: 100, empty: 0 },
    is_barred: { kind: 'flag', empty: false },
  };
}

/** A customer without anything said about it. */
function blankCustomer(account: Account): Omit<CustomerRecord, 'number' | 'created_at' | 'updated_at'> {
  return {
    id: nextId(account, 'customer'),
    company_name: '',
    company_vat: null,
    address_street: null,
    address_street2: null,
    address_city: null,
    address_zipcode: null,
    address_state: null,
    address_country: null,
    contact_email: null,
    contact_phone: null,
    locale: null,
    ean: null,
    our_reference: null,
    their_reference: null,
    attention: null,
    max_credit: null,
    payment_terms_id: 0,
    customer_group_id: null,
    vat_zone: 'domestic',
    currency: account.currency,
    layout_id: null,
    employee_id: null,
    general_discount_percentage: 0,
    is_barred: false,
    addresses: [],
    contacts: [],
    deleted_at: null,
  };
}

export const customers: Writable<CustomerRecord> = {
  path: 'customers',
  singular: 'customer',
  plural: 'customers',
  shelf: (account) => account.customers,
  view: wireCustomer,
  filterable: ['number', 'company_name', 'company_vat', 'contact_email', 'ean', 'created_at', 'updated_at'],
  plain: {
    company_name: (customer, value) => customer.company_name === value,
    is_barred: (customer, value) => customer.is_barred === truthy(value),
    customer_from: (customer, value) => customer.number >= Number(value),
    customer_to: (customer, value) => customer.number <= Number(value),
    customer_group_from: (customer, value) => (customer.customer_group_id ?? 0) >= Number(value),
    customer_group_to: (customer, value) => (customer.customer_group_id ?? 0) <= Number(value),
  },
  searched: (customer) => [customer.number, customer.company_name, customer.company_vat, customer.contact_email],
  shelfName: 'customers',
  entity: 'customer',
  effect: 'customer',
  numbers: 'series',
  rules: customerRules,
  blank: blankCustomer,
  check: (account, values) => {
    if (values.currency === null) values.currency = account.currency;
    return {};
  },
  removal: 'soft',
};

export const suppliers: Writable<SupplierRecord> = {
  path: 'suppliers',
  singular: 'supplier',
  plural: 'suppliers',
  shelf: (account) => account.suppliers,
  view: wireSupplier,
  filterable: ['number', 'company_name', 'created_at', 'updated_at'],
  plain: { company_name: (supplier, value) => supplier.company_name === value },
  searched: (supplier) => [supplier.number, supplier.company_name],
  shelfName: 'suppliers',
  entity: 'supplier',
  effect: 'supplier',
  numbers: 'series',
  rules: () => partyRules,
  blank: (account) => ({
    company_name: '',
    company_vat: null,
    address_street: null,
    address_city: null,
    address_zipcode: null,
    address_country: null,
    contact_email: null,
    contact_phone: null,
    currency: account.currency,
    vat_zone: 'domestic',
    payment_terms_id: 0,
    deleted_at: null,
  }),
  check: (account, values) => {
    if (values.currency === null) values.currency = account.currency;
    return {};
  },
  removal: 'soft',
};

export const paymentTerms: Writable<PaymentTermRecord> = {
  path: 'payment-terms',
  singular: 'payment_term',
  plural: 'payment_terms',
  shelf: (account) => account.paymentTerms,
  view: wireTerm,
  filterable: ['number', 'name', 'created_at', 'updated_at'],
  plain: {},
  searched: (term) => [term.number, term.name],
  shelfName: 'paymentTerms',
  entity: 'payment_terms',
  effect: 'payment-term',
  numbers: 'series',
  rules: () => ({
    name: { kind: 'text', max: 50, required: true },
    kind: { kind: 'word', alias: 'type', allowed: (text) => readKind(text) !== null, required: true },
    description: line,
    maturity_days: { kind: 'whole', min: 0, max: 32_767, required: true },
  }),
  blank: () => ({ name: '', kind: 'net', description: null, maturity_days: 0 }),
  check: (_account, values) => {
    if (typeof values.kind === 'string') values.kind = readKind(values.kind);
    return {};
  },
  removal: 'hard',
  inUse: (account, term) =>
    [...account.customers.values()].some((customer) => customer.payment_terms_id === term.number) ? 'The payment term is in use.' : null,
};

export const customerGroups: Writable<NamedRecord> = {
  path: 'customer-groups',
  singular: 'customer_group',
  plural: 'customer_groups',
  shelf: (account) => account.customerGroups,
  view: (rackbeat, account, group) => wireNamed(rackbeat, account, 'customer-groups', group),
  filterable: ['number', 'name', 'created_at', 'updated_at'],
  plain: {},
  searched: (group) => [group.number, group.name],
  shelfName: 'customerGroups',
  entity: 'customer_group',
  effect: 'customer-group',
  numbers: 'series',
  rules: () => ({ name: { kind: 'text', max: 80, required: true } }),
  blank: () => ({ name: '', is_draft: false }),
  removal: 'hard',
  inUse: (account, group) =>
    [...account.customers.values()].some((customer) => customer.customer_group_id === group.number)
      ? 'The customer group is in use.'
      : null,
};

/** Only read over the API here. */
export const layouts: Resource<NamedRecord> = {
  path: 'layouts',
  singular: 'layout',
  plural: 'layouts',
  shelf: (account) => account.layouts,
  view: (rackbeat, account, layout) => wireNamed(rackbeat, account, 'layouts', layout),
  filterable: ['number', 'name'],
  plain: {},
  searched: (layout) => [layout.number, layout.name],
};

/** Only read over the API here. */
export const locations: Resource<NamedRecord> = {
  path: 'locations',
  singular: 'location',
  plural: 'locations',
  shelf: (account) => account.locations,
  view: (rackbeat, account, location) => wireNamed(rackbeat, account, 'locations', location),
  filterable: ['number', 'name'],
  plain: {},
  searched: (location) => [location.number, location.name],
};

/** Only read over the API here. */
export const employees: Resource<EmployeeRecord> = {
  path: 'employees',
  singular: 'employee',
  plural: 'employees',
  shelf: (account) => account.employees,
  view: wireEmployee,
  filterable: ['number', 'name'],
  plain: { name: (employee, value) => employee.name === value },
  searched: (employee) => [employee.number, employee.name, employee.contact_email],
};
