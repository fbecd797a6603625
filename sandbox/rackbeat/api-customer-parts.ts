/** Contacts and addresses of a customer over the API. They belong to the customer and have no webhooks of their own. */
import type { Answer } from '../kit/answer.ts';
import { nextId } from './accounts.ts';
import { answer, invalid, notFound } from './answers.ts';
import { type ApiGround, addRoute, type Call } from './api-call.ts';
import { onRecord } from './api-master-data.ts';
import { readBody } from './field-rules.ts';
import { customers } from './party-kinds.ts';
import type { CustomerAddress, CustomerContact, CustomerRecord } from './records.ts';

const line = { kind: 'text', max: 255 } as const;
const cc = { kind: 'flag', empty: false } as const;

/** A list of parts in Rackbeat's envelope; always one page here. */
const partList = (plural: string, rows: object[]): Answer =>
  answer(206, { [plural]: rows, total: rows.length, pages: 1, limit: Math.max(20, rows.length), page: 1 });

function addContact(call: Call, customer: CustomerRecord): Answer {
  const rules = { name: { ...line, required: true }, role: line, initials: line, contact_email: line, contact_phone: line };
  const { values, errors } = readBody(
    call.body,
    { ...rules, cc_order: cc, cc_offer: cc, cc_invoice: cc, cc_delivery_note: cc },
    call.account,
    'create',
  );
  if (Object.keys(errors).length > 0) return invalid(errors, call.rackbeat.switches());
  const contact = {
    role: null,
    initials: null,
    contact_email: null,
    contact_phone: null,
    cc_order: false,
    cc_offer: false,
    cc_invoice: false,
    cc_delivery_note: false,
    ...values,
    number: nextId(call.account, 'contact'),
  } as CustomerContact;
  customer.contacts.push(contact);
  call.rackbeat.changed();
  call.commit('customer.updated', customer.number, `contact ${contact.name} added to customer ${customer.number}`);
  return answer(201, { customer_contact: contact });
}

function addAddress(call: Call, customer: CustomerRecord): Answer {
  const rules = {
    name: line,
    street: line,
    street2: line,
    city: line,
    zipcode: line,
    state: line,
    country: line,
    email: line,
    phone: line,
  };
  const { values, errors } = readBody(call.body, rules, call.account, 'create');
  if (Object.keys(errors).length > 0) return invalid(errors, call.rackbeat.switches());
  const empty = {
    name: null,
    street: null,
    street2: null,
    city: null,
    zipcode: null,
    state: null,
    country: null,
    email: null,
    phone: null,
  };
  const address: CustomerAddress = {
    ...empty,
    ...values,
    id: nextId(call.account, 'address'),
    type: call.body.type === 'billing' ? 'billing' : 'delivery',
  };
  customer.addresses.push(address);
  call.rackbeat.changed();
  call.commit('customer.updated', customer.number, `${address.type} address added to customer ${customer.number}`);
  return answer(201, { address });
}

function deleteAddress(call: Call, customer: CustomerRecord): Answer {
  const at = customer.addresses.findIndex((address) => String(address.id) === call.params.id);
  if (at === -1) return notFound('address');
  customer.addresses.splice(at, 1);
  call.rackbeat.changed();
  call.commit('customer.updated', customer.number, `address removed from customer ${customer.number}`);
  return answer(200, {});
}

export function addCustomerPartRoutes(ground: ApiGround): void {
  addRoute(
    ground,
    'GET',
    '/customers/:number/contacts',
    onRecord(customers, (_call, customer) => partList('customer_contacts', customer.contacts)),
  );
  addRoute(ground, 'POST', '/customers/:number/contacts', onRecord(customers, addContact));
  addRoute(
    ground,
    'GET',
    '/customers/:number/addresses',
    onRecord(customers, (_call, customer) => partList('addresses', customer.addresses)),
  );
  addRoute(ground, 'POST', '/customers/:number/addresses', onRecord(customers, addAddress));
  addRoute(ground, 'DELETE', '/customers/:number/addresses/:id', onRecord(customers, deleteAddress));
}
