/** What we send to Rackbeat when we create something there, in Rackbeat's spelling. */
import type { Decimal } from '../core/money.ts';

/** POST /products. Numbers of group and unit are Rackbeat's own; prices exclude VAT. */
export interface ProductCreation {
  /** At most 25 characters. */
  number: string;
  name: string;
  group: number;
  sales_price: Decimal;
  recommended_cost_price?: Decimal;
  unit_id?: number;
  barcode?: string;
  description?: string;
  is_barred?: boolean;
}

/** POST /customers. */
export interface CustomerCreation {
  /** At most nine digits. */
  number: number;
  name: string;
  company_name: string;
  company_vat?: string;
  address_street?: string;
  address_street2?: string;
  address_city?: string;
  address_zipcode?: string;
  address_country?: string;
  contact_email?: string;
  contact_phone?: string;
  currency: string;
  vat_zone: string;
  payment_terms_id: number;
  customer_group_id: number;
  layout_id?: number;
  is_barred?: boolean;
}

/** POST /suppliers. */
export interface SupplierCreation {
  /** At most nine digits. */
  number: number;
  name: string;
  company_name: string;
  company_vat?: string;
  address_street?: string;
  address_zipcode?: string;
  address_city?: string;
  address_country?: string;
  contact_email?: string;
  contact_phone?: string;
  currency: string;
  vat_zone: string;
  payment_terms_id: number;
}

/** POST /customers/{number}/addresses. */
export interface DeliveryAddressCreation {
  name: string | null;
  street: string | null;
  street2: string | null;
  zipcode: string | null;
  city: string | null;
  country: string | null;
}

/** POST /inventory-adjustments. */
export interface StockAdjustment {
  item_id: string;
  /** How many there are afterwards. */
  quantity: number;
  location: number;
  /** `YYYY-MM-DD`. */
  regulated_at: string;
  reason: string;
}

/** POST /units. */
export interface UnitCreation {
  number?: number;
  name: string;
}

/** POST /product-groups. Percents; `has_inventory` cannot be changed after the first transaction. */
export interface ProductGroupCreation {
  number?: number;
  name: string;
  has_inventory: boolean;
  is_sellable: boolean;
  vat_domestic: Decimal;
  vat_eu: Decimal;
  vat_abroad: Decimal;
  vat_domestic_exempt: Decimal;
}
