/** Puts the shop's products, bills of materials and customers on the shelves of an account. */
import { type SharedCustomer, type SharedProduct, sharedCustomers, sharedProducts } from '../../kit/shop.ts';
import { type Account, nextId, noteNumber } from '../accounts.ts';
import { lots, products } from '../item-kinds.ts';
import { customers } from '../party-kinds.ts';
import type { CustomerContact, ItemRecord } from '../records.ts';
import { billsOfMaterials, type CatalogueRow, catalogue } from './catalogue.ts';
import { ABROAD, type CustomerRow, FIRMS, norwegianOrganisation, PRIVATE } from './customer-rows.ts';
import { foreignCustomers, zoneFor } from './foreign-customers.ts';
import { norwegianCustomers } from './norwegian-customers.ts';
import { swedishCustomers } from './swedish-customers.ts';

const GROUP = { goods: 1001, service: 1002, food: 1003, lodging: 1004, books: 1005, free: 1006 } as const;
const UNIT = { stk: 1001, time: 1002, kg: 1003, eske: 1004, m: 1005, par: 1006, rull: 1007 } as const;

function groupOf(product: SharedProduct): number {
  if (product.percent === 25) return product.kind === 'goods' ? GROUP.goods : GROUP.service;
  return product.percent === 15 ? GROUP.food : product.percent === 12 ? GROUP.lodging : GROUP.books;
}

export function addItem(account: Account, fields: Partial<ItemRecord> & { number: string }, now: string): void {
  const blank = fields.type === 'lot' ? lots.blank(account) : products.blank(account);
  account.items.set(fields.number, { ...blank, ...fields, created_at: now, updated_at: now });
}

function addRow(account: Account, row: CatalogueRow, now: string): void {
  addItem(
    account,
    {
      number: row.number,
      name: row.name[account.country],
      sales_price: row.price,
      group_id: GROUP[row.group],
      unit_id: UNIT[row.unit],
      barcode: row.barcode ?? null,
      cost_price: row.cost ?? null,
      recommended_cost_price: row.cost ?? null,
      is_barred: row.barred ?? false,
      stock_quantity: row.group === 'goods' ? 24 : 0,
    },
    now,
  );
}

export function addItems(account: Account, now: string): void {
  for (const product of sharedProducts) {
    const name = product.rackbeatName ?? product.name;
    addItem(
      account,
      {
        number: product.number,
        name,
        sales_price: product.price,
        group_id: groupOf(product),
        unit_id: UNIT[product.unit],
        barcode: product.barcode ?? null,
      },
      now,
    );
  }
  for (const row of catalogue) addRow(account, row, now);
  for (const { number, name, price, parts } of billsOfMaterials) {
    const lines = parts.map(([child_id, quantity]) => ({ id: nextId(account, 'component'), child_id, quantity }));
    addItem(
      account,
      {
        number,
        type: 'lot',
        name: name[account.country],
        sales_price: price,
        group_id: GROUP.goods,
        unit_id: UNIT.stk,
        adjust_to_zero: true,
        lines,
      },
      now,
    );
  }
}

export function addCustomer(account: Account, row: CustomerRow, now: string): void {
  const { delivery, contacts = [], ...fields } = row;
  const blank = customers.blank(account);
  const nothing = {
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
  const silent = {
    role: null,
    initials: null,
    contact_email: null,
    contact_phone: null,
    cc_order: false,
    cc_offer: false,
    cc_invoice: false,
    cc_delivery_note: false,
  };
  account.customers.set(String(row.number), {
    ...blank,
    payment_terms_id: 1002,
    customer_group_id: FIRMS,
    layout_id: 1,
    employee_id: 1,
    locale: account.country === 'NO' ? 'nb' : 'sv',
    ...fields,
    addresses: delivery === undefined ? [] : [{ ...nothing, ...delivery, id: nextId(account, 'address'), type: 'delivery' }],
    contacts: contacts.map((contact): CustomerContact => ({ ...silent, name: '', ...contact, number: nextId(account, 'contact') })),
    created_at: now,
    updated_at: now,
  });
  noteNumber(account, 'customers', row.number);
}

const COUNTRY: Record<string, string> = { NO: 'Norge', SE: 'Sverige', DK: 'Danmark', GB: 'Storbritannia' };

/** The customer as it stands here; one whose number clashes is another firm than over there. */
function sharedRow(customer: SharedCustomer, account: Account): CustomerRow | null {
  if (customer.rackbeatNumber === null) return null;
  const clash = customer.match === 'clash';
  const abroad = customer.country !== account.country;
  const delivery = customer.marks?.delivery;
  return {
    number: Number(customer.rackbeatNumber),
    company_name: customer.rackbeatName ?? customer.name,
    company_vat: clash ? norwegianOrganisation(1007) : (customer.vatNumber ?? customer.organisationNumber),
    address_street: clash ? 'Brenneriveien 11' : customer.address,
    address_zipcode: clash ? '0182' : customer.postalCode,
    address_city: clash ? 'Oslo' : customer.city,
    address_country: COUNTRY[customer.country] ?? customer.country,
    contact_email: clash ? 'post@nordvind-kaffe.example' : customer.email,
    currency: customer.currency ?? account.currency,
    customer_group_id: customer.isPrivate === true ? PRIVATE : abroad ? ABROAD : FIRMS,
    vat_zone: abroad && customer.marks?.forceVat !== true ? 'abroad' : 'domestic',
    delivery:
      delivery === undefined
        ? undefined
        : {
            street: delivery.address,
            zipcode: delivery.postalCode,
            city: delivery.city,
            country: COUNTRY[delivery.country] ?? delivery.country,
          },
  };
}

export function addCustomers(account: Account, now: string): void {
  const shared = sharedCustomers.flatMap((customer) => sharedRow(customer, account) ?? []);
  const domestic = account.country === 'NO' ? norwegianCustomers : swedishCustomers;
  const foreign = foreignCustomers.map(({ eu, ...row }) => ({ ...row, vat_zone: zoneFor(account.country, { eu, ...row }) }));
  for (const row of [...shared, ...domestic, ...foreign]) if (!account.customers.has(String(row.number))) addCustomer(account, row, now);
}
