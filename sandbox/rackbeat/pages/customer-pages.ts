/** Pages for customers: the list, and one form for making and changing them. */
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Answer } from '../../kit/answer.ts';
import { html } from '../../kit/html.ts';
import { field, hiddenFields, table } from '../../kit/page.ts';
import { deleteRecord, saveRecord } from '../by-hand.ts';
import { textOf } from '../field-rules.ts';
import type { Rackbeat } from '../rackbeat.ts';
import type { CustomerRecord } from '../records.ts';
import { isAnswer } from '../writing.ts';
import { addAccountPage, choose, goOn, home, optionsOf, show, tick, type Visit } from './frame.ts';

function listPage(visit: Visit): FastifyReply {
  const { account } = visit;
  const search = (visit.query.search ?? '').toLowerCase();
  const found = [...account.customers.values()].filter(
    (customer) => customer.deleted_at === null && `${customer.number} ${customer.company_name}`.toLowerCase().includes(search),
  );
  const body = html`<div class="row"><a class="button" href="${home(account)}/customers/new">New customer</a>
<form method="get" role="search">${field({ label: 'Search', name: 'search', value: visit.query.search ?? '' })} <button class="second">Search</button></form></div>
${table({
  caption: `${found.length} customers${found.length > 200 ? ', the first 200 shown' : ''}`,
  empty: 'No customers.',
  rows: found.slice(0, 200),
  columns: [
    {
      head: 'Number',
      cell: (customer) => html`<a href="${home(account)}/customers/edit?number=${customer.number}">${customer.number}</a>`,
    },
    { head: 'Name', cell: (customer) => customer.company_name },
    { head: 'Organisation or VAT number', cell: (customer) => customer.company_vat },
    { head: 'Town', cell: (customer) => customer.address_city },
    { head: 'Country', cell: (customer) => customer.address_country },
    { head: 'VAT zone', cell: (customer) => customer.vat_zone },
    { head: 'Currency', cell: (customer) => customer.currency },
    { head: 'Term', cell: (customer) => account.paymentTerms.get(String(customer.payment_terms_id))?.name ?? '' },
    { head: 'State', cell: (customer) => (customer.is_barred ? 'Barred' : 'In use') },
  ],
})}`;
  return show(visit, { heading: 'Customers', under: 'customers', body });
}

const ZONES = [
  { value: 'domestic', text: 'Domestic' },
  { value: 'eu', text: 'EU' },
  { value: 'abroad', text: 'Abroad' },
  { value: 'domestic_exempt', text: 'Domestic, exempt' },
];

function formPage(visit: Visit, customer: CustomerRecord | null, refused: Answer | null = null): FastifyReply {
  const { account, form } = visit;
  const was = (name: keyof CustomerRecord, fallback = ''): string =>
    form[name] ?? (customer?.[name] === null || customer?.[name] === undefined ? fallback : textOf(customer[name]));
  const text = (label: string, name: keyof CustomerRecord, attributes: Record<string, string> = {}) =>
    field({ label, name, value: was(name), attributes });
  const zones = ZONES.some(({ value }) => value === was('vat_zone', 'domestic'))
    ? ZONES
    : [...ZONES, { value: was('vat_zone'), text: was('vat_zone') }];
  const body = html`<form method="post" action="${home(account)}/customers/save">
${hiddenFields({ was: customer === null ? '' : String(customer.number) })}
${text('Number (empty: the next free one)', 'number', { inputmode: 'numeric', maxlength: '9' })}
${text('Company name', 'company_name', { required: '', size: '60', maxlength: '255' })}
${text('Organisation or VAT number', 'company_vat', { maxlength: '40' })}
${text('Street', 'address_street')}
${text('Postcode', 'address_zipcode')}
${text('Town', 'address_city')}
${field({ label: 'Country', name: 'address_country', value: was('address_country', account.address.country) })}
${text('E-mail', 'contact_email', { size: '60' })}
${text('Telephone', 'contact_phone')}
${choose('Customer group', 'customer_group_id', optionsOf(account.customerGroups), was('customer_group_id', '1001'))}
${choose('Payment term', 'payment_terms_id', optionsOf(account.paymentTerms), was('payment_terms_id', '1002'))}
${choose('VAT zone', 'vat_zone', zones, was('vat_zone', 'domestic'))}
${choose(
  'Currency',
  'currency',
  [...account.currencies.keys()].map((code) => ({ value: code, text: code })),
  was('currency', account.currency),
)}
${choose('Layout', 'layout_id', optionsOf(account.layouts), was('layout_id', '1'))}
${text('EAN (GLN) for e-invoices', 'ean', { maxlength: '13' })}
${text('Their reference', 'their_reference', { maxlength: '80' })}
${text('Discount, %', 'general_discount_percentage', { inputmode: 'decimal' })}
<p>${tick('Barred', 'is_barred', was('is_barred') === 'true' || was('is_barred') === '1')}</p>
<p><button>Save</button></p></form>
${customer === null ? null : html`<form method="post" action="${home(account)}/customers/delete">${hiddenFields({ number: String(customer.number) })}<button class="danger">Delete ${customer.number}</button></form>`}`;
  return show(visit, {
    heading: customer === null ? 'New customer' : `${customer.number} ${customer.company_name}`,
    under: 'customers',
    body,
    refused,
  });
}

function save(visit: Visit): FastifyReply {
  const { was, ...fields } = visit.form;
  const customer = was === undefined || was === '' ? null : (visit.account.customers.get(was) ?? null);
  const saved = saveRecord(
    { rackbeat: visit.rackbeat, account: visit.account },
    'customers',
    customer === null ? null : String(customer.number),
    fields,
  );
  if (isAnswer(saved)) return formPage(visit, customer, saved);
  return goOn(visit, 'customers', `Customer ${saved.number} is saved.`);
}

function remove(visit: Visit): FastifyReply {
  const number = visit.form.number ?? '';
  const refused = deleteRecord({ rackbeat: visit.rackbeat, account: visit.account }, 'customers', number);
  return goOn(visit, 'customers', refused === null ? `Customer ${number} is deleted.` : `Customer ${number} could not be deleted.`);
}

export function addCustomerPages(app: FastifyInstance, rackbeat: Rackbeat): void {
  addAccountPage(app, rackbeat, 'GET', '/customers', listPage);
  addAccountPage(app, rackbeat, 'GET', '/customers/new', (visit) => formPage(visit, null));
  addAccountPage(app, rackbeat, 'GET', '/customers/edit', (visit) => {
    const customer = visit.account.customers.get(visit.query.number ?? '');
    return customer === undefined ? goOn(visit, 'customers', 'There is no such customer.') : formPage(visit, customer);
  });
  addAccountPage(app, rackbeat, 'POST', '/customers/save', save);
  addAccountPage(app, rackbeat, 'POST', '/customers/delete', remove);
}
