/**
 * What Rackbeat sends, in Rackbeat's spelling: tolerant to fields we do not know, strict on those we use.
 * Amounts arrive as Decimal (see core/json.ts); every number-as-key becomes a string here.
 * Source: Rackbeat's public developer pages and open-source clients; doubtful points are in docs/sandbox-differences.md.
 */
import { z } from 'zod';
import { roundTo } from '../core/money.ts';
import { amount as exactAmount, orNull, text } from '../outbound/fields.ts';

/** Rackbeat allows six decimals; more is float noise and is rounded half away from zero. */
const RACKBEAT_DECIMALS = 6;

export const amount = exactAmount.transform((read) => roundTo(read, RACKBEAT_DECIMALS));
const nullableAmount = orNull(amount);

/** A number used as an identity: 1042 and "1042" are the same key. */
export const key = z.union([z.string().min(1), z.number().int()]).transform(String);
const nullableKey = orNull(key);
const flag = z
  .union([z.boolean(), z.literal(0), z.literal(1)])
  .nullish()
  .transform((value) => value === true || value === 1);

const named = z
  .object({ number: key, name: text })
  .nullish()
  .transform((value) => value ?? null);

/** Billing or delivery address block. */
export const address = z
  .object({ name: text, street: text, street2: text, city: text, zipcode: text, state: text, country: text, email: text, phone: text })
  .nullish()
  .transform((value) => value ?? null);

export const paymentTerm = z.object({
  number: key,
  name: z.string(),
  type: z.string(),
  maturity_days: z
    .number()
    .int()
    .nullish()
    .transform((days) => days ?? 0),
});
export const unit = z.object({ number: key, name: z.string() });
export const productGroup = z.object({
  number: key,
  name: z.string(),
  has_inventory: flag,
  vat_domestic: nullableAmount,
  vat_eu: nullableAmount,
  vat_abroad: nullableAmount,
  vat_domestic_exempt: nullableAmount,
});

/** A product or a bill of materials ("lot"): what can stand on an invoice line. */
export const item = z.object({
  id: z
    .number()
    .int()
    .nullish()
    .transform((id) => id ?? null),
  number: key,
  urlfriendly_number: text,
  type: z.string().optional(),
  name: z.string(),
  description: text,
  barcode: text,
  sales_price: nullableAmount,
  cost_price: nullableAmount,
  recommended_cost_price: nullableAmount,
  is_barred: flag,
  group_id: nullableKey,
  group: z
    .object({ number: key, name: text })
    .nullish()
    .transform((group) => group ?? null),
  unit_id: nullableKey,
  unit: named,
  stock_quantity: nullableAmount,
  default_location_id: nullableKey,
  /** Whether its group is kept in stock. */
  inventory_enabled: flag,
  updated_at: text,
  deleted_at: text,
});

export const supplier = z.object({
  number: key,
  name: text,
  company_name: text,
  company_vat: text,
  address_street: text,
  address_street2: text,
  address_zipcode: text,
  address_city: text,
  address_country: text,
  contact_email: text,
  contact_phone: text,
  currency: text,
  vat_zone: text,
  payment_terms_id: nullableKey,
  updated_at: text,
  deleted_at: text,
});

/** One of a customer's addresses; `type` is `delivery` or another. */
export const customerAddress = z.object({
  type: text,
  name: text,
  street: text,
  street2: text,
  city: text,
  zipcode: text,
  country: text,
});

export const customer = z.object({
  id: z
    .number()
    .int()
    .nullish()
    .transform((id) => id ?? null),
  number: key,
  name: text,
  company_name: text,
  company_vat: text,
  address_street: text,
  address_street2: text,
  address_city: text,
  address_zipcode: text,
  address_state: text,
  address_country: text,
  billing_address: address,
  delivery_address: address,
  contact_email: text,
  contact_phone: text,
  locale: text,
  ean: text,
  our_reference: text,
  their_reference: text,
  attention: text,
  payment_terms_id: nullableKey,
  customer_group_id: nullableKey,
  customer_group: named,
  vat_zone: text,
  currency: text,
  general_discount_percentage: nullableAmount,
  is_barred: flag,
  updated_at: text,
  deleted_at: text,
});

export const invoiceLine = z.object({
  id: z
    .number()
    .int()
    .nullish()
    .transform((id) => id ?? null),
  child_id: nullableKey,
  child_type: text,
  item: z
    .object({ number: key, name: text, barcode: text, group: named })
    .nullish()
    .transform((found) => found ?? null),
  name: text,
  quantity: amount,
  unit: named,
  /** Price of one unit before discount, excluding VAT. */
  line_price: amount,
  /** The line after discount, excluding VAT. */
  line_total: amount,
  discount_percentage: nullableAmount,
  vat_percentage: nullableAmount,
  variations_formatted: z
    .array(z.unknown())
    .nullish()
    .transform((list) => list ?? []),
});

const reference = z
  .union([z.null(), z.string(), z.object({ name: text })])
  .optional()
  .transform((value) => (value === null || value === undefined ? null : typeof value === 'string' ? value : value.name));

/** A customer invoice or credit note, draft or booked: one resource at Rackbeat. */
export const invoice = z.object({
  number: key,
  invoice_date: text,
  due_date: text,
  is_booked: flag,
  booked_at: text,
  is_creditnote: flag,
  currency: z.string(),
  currency_rate: nullableAmount,
  total_subtotal: amount,
  total_vat: amount,
  total_total: amount,
  total_base_currency: nullableAmount,
  lines: z.array(invoiceLine),
  customer_id: key,
  customer: z
    .object({ number: key, name: text, customer_group_id: nullableKey })
    .nullish()
    .transform((found) => found ?? null),
  order_id: nullableKey,
  deliver_at: text,
  address_name: text,
  address_street: text,
  address_street2: text,
  address_zipcode: text,
  address_city: text,
  address_country: text,
  billing_address: address,
  delivery_address: address,
  heading: text,
  note: text,
  other_reference: text,
  our_reference: reference,
  your_reference: reference,
  their_reference: reference,
  employee: named,
  payment_terms_id: nullableKey,
  payment_terms: paymentTerm.nullish().transform((term) => term ?? null),
  vat_zone: text,
  /** Discount on the whole document in percent, when the account uses it. */
  general_discount: nullableAmount,
  /** The invoice that a credit note credits, when Rackbeat tells. */
  credited_invoice_number: nullableKey,
  created_at: text,
  updated_at: text,
});

/** What a sweep or a comparison needs of an invoice; the lines are left over there. */
export const invoiceHead = z.object({
  number: key,
  invoice_date: text,
  is_booked: flag,
  booked_at: text,
  is_creditnote: flag,
  currency: text,
  total_subtotal: nullableAmount,
  total_vat: nullableAmount,
  total_total: nullableAmount,
  customer_id: nullableKey,
  created_at: text,
  updated_at: text,
});

export const customerGroup = z.object({ number: key, name: text });
export const layout = z.object({ number: key, name: text });
export const location = z.object({ number: key, name: text });
export const order = z.object({ number: key, order_date: text, deliver_at: text });

/** The text of a note, under the names it has had. */
export const invoiceNote = z
  .object({ note: text, note_text: text, note_html: text })
  .transform(({ note, note_text, note_html }) => note ?? note_text ?? note_html ?? '');

/** GET /self: whose token this is. Not wrapped in a resource key. */
export const self = z.object({
  user_account: z.object({
    id: key,
    company_name: z.string(),
    company_vat: text,
    address: z
      .object({ street: text, city: text, zipcode: text, country: text })
      .nullish()
      .transform((found) => found ?? null),
  }),
  user: z
    .object({ name: text, email: text })
    .nullish()
    .transform((found) => found ?? null),
});

export const webhook = z.object({ id: z.number().int(), event: z.string(), url: z.string(), is_active: flag, token: text });
export const acceptedInstallation = z.object({ access_token: z.string().min(1), app_slug: z.string().min(1), redirect_to: text });

export type * from './schema-bodies.ts';

export type RackbeatPaymentTerm = z.output<typeof paymentTerm>;
export type RackbeatUnit = z.output<typeof unit>;
export type RackbeatProductGroup = z.output<typeof productGroup>;
export type RackbeatItem = z.output<typeof item>;
export type RackbeatCustomer = z.output<typeof customer>;
export type RackbeatInvoice = z.output<typeof invoice>;
export type RackbeatInvoiceHead = z.output<typeof invoiceHead>;
export type RackbeatCustomerGroup = z.output<typeof customerGroup>;
export type RackbeatLayout = z.output<typeof layout>;
export type RackbeatSupplier = z.output<typeof supplier>;
export type RackbeatLocation = z.output<typeof location>;
export type RackbeatCustomerAddress = z.output<typeof customerAddress>;
export type RackbeatOrder = z.output<typeof order>;
export type RackbeatInvoiceLine = z.output<typeof invoiceLine>;
export type RackbeatAddress = NonNullable<z.output<typeof address>>;
export type RackbeatSelf = z.output<typeof self>;
export type RackbeatWebhook = z.output<typeof webhook>;
export type AcceptedInstallation = z.output<typeof acceptedInstallation>;
