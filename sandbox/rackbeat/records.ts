/**
 * What the stand-in keeps, in Rackbeat's spelling so that an answer is a record plus what is derived from it.
 * Plain JSON only: amounts are wire numbers (six decimals, exact in print), moments ISO text in UTC, days `YYYY-MM-DD`.
 */

export interface Dated {
  created_at: string;
  updated_at: string;
}

export interface Component {
  id: number;
  child_id: string;
  quantity: number;
}

/** A product, or a bill of materials ("lot"); one series of numbers for both. */
export interface ItemRecord extends Dated {
  id: number;
  type: 'product' | 'lot';
  number: string;
  name: string;
  description: string | null;
  barcode: string | null;
  sales_price: number;
  recommended_sales_price: number | null;
  cost_price: number | null;
  recommended_cost_price: number | null;
  cost_addition_percentage: number | null;
  min_order: number | null;
  min_sales: number | null;
  min_stock: number | null;
  stock_quantity: number;
  group_id: number;
  unit_id: number | null;
  default_supplier_id: number | null;
  is_barred: boolean;
  adjust_to_zero: boolean;
  lines: Component[];
  deleted_at: string | null;
}

export interface ProductGroupRecord extends Dated {
  number: number;
  name: string;
  has_inventory: boolean;
  is_sellable: boolean;
  should_spread_cost: boolean;
  vat_domestic: number;
  vat_eu: number;
  vat_abroad: number;
  vat_domestic_exempt: number;
  is_draft: boolean;
}

export interface NamedRecord extends Dated {
  number: number;
  name: string;
  is_draft?: boolean;
}

/** What moved an item's stock: a count that was entered, with how much that was more or less. */
export interface RegulationRecord extends Dated {
  id: number;
  item_id: string;
  adjustment_type: 'quantity';
  /** The stock afterwards. */
  quantity: number;
  change: number;
  location: number;
  regulated_at: string;
  reason: string | null;
}

export interface PaymentTermRecord extends Dated {
  number: number;
  name: string;
  /** Our word for the kind; the wire's spelling is a switch (see payment-terms.ts). */
  kind: TermKind;
  description: string | null;
  maturity_days: number;
}

export type TermKind = 'net' | 'end-of-month' | 'cash' | 'prepayment' | 'due-date' | 'factoring' | 'weekly-monday' | 'weekly-sunday';

export interface EmployeeRecord extends Dated {
  number: number;
  name: string;
  initials: string | null;
  contact_email: string | null;
  contact_phone: string | null;
  job_title: string | null;
}

export interface PostalAddress {
  name: string | null;
  street: string | null;
  street2: string | null;
  city: string | null;
  zipcode: string | null;
  state: string | null;
  country: string | null;
  email: string | null;
  phone: string | null;
}

export interface CustomerAddress extends PostalAddress {
  id: number;
  type: 'delivery' | 'billing';
}

export interface CustomerContact {
  number: number;
  name: string;
  role: string | null;
  initials: string | null;
  contact_email: string | null;
  contact_phone: string | null;
  cc_order: boolean;
  cc_offer: boolean;
  cc_invoice: boolean;
  cc_delivery_note: boolean;
}

export interface CustomerRecord extends Dated {
  id: number;
  number: number;
  company_name: string;
  company_vat: string | null;
  address_street: string | null;
  address_street2: string | null;
  address_city: string | null;
  address_zipcode: string | null;
  address_state: string | null;
  address_country: string | null;
  contact_email: string | null;
  contact_phone: string | null;
  locale: string | null;
  ean: string | null;
  our_reference: string | null;
  their_reference: string | null;
  attention: string | null;
  max_credit: number | null;
  payment_terms_id: number;
  customer_group_id: number | null;
  vat_zone: string;
  currency: string;
  layout_id: number | null;
  employee_id: number | null;
  general_discount_percentage: number;
  is_barred: boolean;
  addresses: CustomerAddress[];
  contacts: CustomerContact[];
  deleted_at: string | null;
}

export interface SupplierRecord extends Dated {
  number: number;
  company_name: string;
  company_vat: string | null;
  address_street: string | null;
  address_city: string | null;
  address_zipcode: string | null;
  address_country: string | null;
  contact_email: string | null;
  contact_phone: string | null;
  currency: string;
  vat_zone: string;
  payment_terms_id: number;
  deleted_at: string | null;
}

/** Quantities of a credit note are kept positive; its sign on the wire is a switch. */
export interface InvoiceLineRecord {
  id: number;
  child_id: string | null;
  name: string;
  quantity: number;
  line_price: number;
  discount_percentage: number;
  vat_percentage: number;
  unit_id: number | null;
  item_cost_price: number | null;
}

export interface FrozenTotals {
  lineTotals: number[];
  total_subtotal: number;
  total_vat: number;
  total_total: number;
}

export interface NoteRecord extends Dated {
  id: number;
  user_id: number;
  note: string;
}

export interface InvoiceRecord extends Dated {
  number: number;
  invoice_date: string;
  due_date: string | null;
  deliver_at: string | null;
  is_booked: boolean;
  booked_at: string | null;
  is_creditnote: boolean;
  credited_invoice_number: number | null;
  currency: string;
  currency_rate: number;
  customer_id: number;
  order_id: number | null;
  address: PostalAddress;
  delivery_address: PostalAddress;
  heading: string | null;
  note: string | null;
  other_reference: string | null;
  our_reference: string | null;
  your_reference: string | null;
  their_reference: string | null;
  employee_id: number | null;
  payment_terms_id: number;
  layout_id: number | null;
  vat_zone: string;
  general_discount: number;
  lines: InvoiceLineRecord[];
  notes: NoteRecord[];
  /** What it added up to when it was booked; null while it is a draft. */
  frozen: FrozenTotals | null;
}

export interface OrderRecord extends Dated {
  number: number;
  order_date: string;
  deliver_at: string | null;
  customer_id: number;
  currency: string;
  other_reference: string | null;
  heading: string | null;
  note: string | null;
  is_booked: boolean;
  is_invoiced: boolean;
  lines: InvoiceLineRecord[];
}

export interface CurrencyRecord {
  code: string;
  rate: number;
  is_custom: boolean;
  updated_at: string;
}
