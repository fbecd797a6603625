/**
 * Everything we read from Rackbeat. One call each unless it says otherwise; answers are checked at the edge and a
 * mismatch is the failure `rackbeat.unexpected-answer` with the path of the field. Nothing here writes.
 */
import { z } from 'zod';
import { type Failure, failure, type Result } from '../core/failure.ts';
import type { RackbeatAccess } from './access.ts';
import type { RackbeatCode } from './codes.ts';
import { readAnswer } from './failures.ts';
import { itemSegments, pathSegment } from './item-path.ts';
import { type PageQuery, type RackbeatPage, readPage, readWhole } from './lists.ts';
import {
  customer,
  customerAddress,
  customerGroup,
  invoice,
  invoiceHead,
  invoiceNote,
  item,
  layout,
  location,
  order,
  paymentTerm,
  productGroup,
  type RackbeatCustomer,
  type RackbeatCustomerAddress,
  type RackbeatCustomerGroup,
  type RackbeatInvoice,
  type RackbeatInvoiceHead,
  type RackbeatItem,
  type RackbeatLayout,
  type RackbeatLocation,
  type RackbeatOrder,
  type RackbeatPaymentTerm,
  type RackbeatProductGroup,
  type RackbeatSelf,
  type RackbeatSupplier,
  type RackbeatUnit,
  type RackbeatWebhook,
  self,
  supplier,
  unit,
  webhook,
} from './schema.ts';
import { sendRead } from './send.ts';
import { wrapped } from './wrapped.ts';

export type { PageQuery, RackbeatPage, UnreadableRecord } from './lists.ts';

export type ItemType = 'product' | 'lot';

export interface RackbeatClient {
  readonly access: RackbeatAccess;
  self(): Promise<Result<RackbeatSelf>>;
  /** `missing` when there is no such customer. */
  customer(number: string): Promise<Result<RackbeatCustomer>>;
  /** `missing` when there is no such supplier. */
  supplier(number: string): Promise<Result<RackbeatSupplier>>;
  /** Those that were added to the customer beside its own. */
  customerAddresses(number: string): Promise<Result<RackbeatCustomerAddress[]>>;
  /**
   * A product or a bill of materials; `missing` only when every place and every form of the number says so: one call when
   * it is found at once, two or three for a plain number that does not exist, twice that for one with special characters.
   * `urlfriendlyNumber` is tried before our own encoding when it is known.
   */
  item(number: string, options?: { type?: ItemType; urlfriendlyNumber?: string | null }): Promise<Result<RackbeatItem>>;
  /** Draft or booked, invoice or credit note. */
  invoice(number: string): Promise<Result<RackbeatInvoice>>;
  /** Whole invoices with lines, latest change first. */
  invoicesPage(query: PageQuery): Promise<Result<RackbeatPage<RackbeatInvoice>>>;
  /** The few fields a sweep or a comparison needs, latest change first. */
  invoiceHeadsPage(query: PageQuery): Promise<Result<RackbeatPage<RackbeatInvoiceHead>>>;
  /** Latest change first, as the next two. */
  productsPage(query: PageQuery): Promise<Result<RackbeatPage<RackbeatItem>>>;
  lotsPage(query: PageQuery): Promise<Result<RackbeatPage<RackbeatItem>>>;
  customersPage(query: PageQuery): Promise<Result<RackbeatPage<RackbeatCustomer>>>;
  suppliersPage(query: PageQuery): Promise<Result<RackbeatPage<RackbeatSupplier>>>;
  /** Whole lists, one call per 1,000 records; the same for the next five. One unreadable record fails the call. */
  paymentTerms(): Promise<Result<RackbeatPaymentTerm[]>>;
  units(): Promise<Result<RackbeatUnit[]>>;
  productGroups(): Promise<Result<RackbeatProductGroup[]>>;
  customerGroups(): Promise<Result<RackbeatCustomerGroup[]>>;
  layouts(): Promise<Result<RackbeatLayout[]>>;
  /** Places where stock lies. */
  locations(): Promise<Result<RackbeatLocation[]>>;
  webhooks(): Promise<Result<RackbeatWebhook[]>>;
  /** The texts of the notes on an invoice, ours and people's. */
  invoiceNotes(number: string): Promise<Result<string[]>>;
  /** For the delivery date of an invoice that has none of its own. */
  order(number: string): Promise<Result<RackbeatOrder>>;
}

const HEAD_FIELDS = Object.keys(invoiceHead.shape);

/** `items` is the union of the other two; which of the three knows a number depends on the account. */
const ITEM_KINDS = { items: 'item', products: 'product', lots: 'lot' } as const;
type ItemResource = keyof typeof ITEM_KINDS;

const itemResources = (type: ItemType | undefined): readonly ItemResource[] =>
  type === undefined ? ['items', 'products', 'lots'] : type === 'product' ? ['products', 'items'] : ['lots', 'items'];

const missing = (): Failure =>
  failure('missing', 'not-done', 'rackbeat.missing' satisfies RackbeatCode, { status: 404, field: '', said: '' });

export function createRackbeatClient(access: RackbeatAccess): RackbeatClient {
  const read = async <Schema extends z.ZodType>(schema: Schema, path: string): Promise<Result<z.output<Schema>>> => {
    const answer = await sendRead(access, path);
    return answer.ok ? readAnswer(schema, answer.value, false) : answer;
  };
  const readOne = async <Schema extends z.ZodType>(
    name: string,
    schema: Schema,
    path: string,
    number: string,
  ): Promise<Result<z.output<Schema>>> => {
    const segment = pathSegment(number);
    return segment === null ? missing() : read(wrapped(name, schema), `${path}/${segment}`);
  };
  const latest = { access, latestChangeFirst: true } as const;

  async function readItem(number: string, options: { type?: ItemType; urlfriendlyNumber?: string | null }): Promise<Result<RackbeatItem>> {
    let last: Result<RackbeatItem> = missing();
    for (const resource of itemResources(options.type)) {
      for (const form of itemSegments(number, options.urlfriendlyNumber)) {
        last = await read(wrapped(ITEM_KINDS[resource], item), `/${resource}/${form}`);
        if (last.ok || last.kind !== 'missing') return last;
      }
    }
    return last;
  }

  return {
    access,
    self: () => read(self, '/self'),
    customer: (number) => readOne('customer', customer, '/customers', number),
    supplier: (number) => readOne('supplier', supplier, '/suppliers', number),
    customerAddresses: async (number) => {
      const segment = pathSegment(number);
      return segment === null
        ? missing()
        : readWhole({ access, path: `/customers/${segment}/addresses`, plural: 'addresses', schema: customerAddress });
    },
    item: (number, options = {}) => readItem(number, options),
    invoice: (number) => readOne('customer_invoice', invoice, '/customer-invoices', number),
    invoicesPage: (query) => readPage({ ...latest, path: '/customer-invoices', plural: 'customer_invoices', schema: invoice }, query),
    invoiceHeadsPage: (query) =>
      readPage({ ...latest, path: '/customer-invoices', plural: 'customer_invoices', schema: invoiceHead, fields: HEAD_FIELDS }, query),
    productsPage: (query) => readPage({ ...latest, path: '/products', plural: 'products', schema: item }, query),
    lotsPage: (query) => readPage({ ...latest, path: '/lots', plural: 'lots', schema: item }, query),
    customersPage: (query) => readPage({ ...latest, path: '/customers', plural: 'customers', schema: customer }, query),
    suppliersPage: (query) => readPage({ ...latest, path: '/suppliers', plural: 'suppliers', schema: supplier }, query),
    paymentTerms: () => readWhole({ access, path: '/payment-terms', plural: 'payment_terms', schema: paymentTerm }),
    units: () => readWhole({ access, path: '/units', plural: 'units', schema: unit }),
    productGroups: () => readWhole({ access, path: '/product-groups', plural: 'product_groups', schema: productGroup }),
    customerGroups: () => readWhole({ access, path: '/customer-groups', plural: 'customer_groups', schema: customerGroup }),
    layouts: () => readWhole({ access, path: '/layouts', plural: 'layouts', schema: layout }),
    locations: () => readWhole({ access, path: '/locations', plural: 'locations', schema: location }),
    webhooks: () => readWhole({ access, path: '/webhooks', plural: 'webhooks', schema: webhook }),
    invoiceNotes: async (number) => {
      const segment = pathSegment(number);
      return segment === null
        ? missing()
        : readWhole({ access, path: `/customer-invoices/${segment}/notes`, plural: 'notes', schema: invoiceNote });
    },
    order: (number) => readOne('order', order, '/orders', number),
  };
}
