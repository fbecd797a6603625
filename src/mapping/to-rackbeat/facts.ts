/** What the initial sync is told about both sides and what it answers: the types of the way from eAccounting to Rackbeat. */
import type { Message } from '../../core/failure.ts';
import type { Note } from '../facts.ts';

/** One field that stands differently, as a person reads it. */
export interface FieldDifference {
  field: string;
  rackbeat: string | null;
  eaccounting: string | null;
}

/** A record that cannot cross before somebody has answered: `question` also stands once at its kind. */
export interface Asked {
  ok: 'ask';
  reason: Message;
  question: boolean;
}

export interface Left {
  ok: 'skip';
  reason: Message;
}

/** The body of what is written, with amounts as text so that it survives the database. */
export interface GroupBody {
  name: string;
  percent: string;
}

export interface UnitBody {
  name: string;
}

export interface ProductBody {
  number: string;
  name: string;
  salesPrice: string;
  costPrice: string | null;
  barcode: string | null;
  barred: boolean;
}

/** What customers and suppliers have in common. */
export interface PartyBody {
  company_name: string;
  company_vat: string | null;
  address_street: string | null;
  address_street2: string | null;
  address_zipcode: string | null;
  address_city: string | null;
  address_country: string | null;
  contact_email: string | null;
  contact_phone: string | null;
  currency: string;
  vat_zone: string;
  payment_terms_id: number;
}

export type SupplierBody = PartyBody;

export interface CustomerBody extends PartyBody {
  customer_group_id: number;
  layout_id: number;
  is_barred: boolean;
}

export interface Mapped<Body> {
  ok: true;
  body: Body;
  notes: readonly Note[];
}

export interface DeliveryBody {
  name: string | null;
  street: string | null;
  street2: string | null;
  zipcode: string | null;
  city: string | null;
  country: string | null;
}

/** How many of an article there are, with the price of one, as text. */
export interface StockBody {
  quantity: string;
  cost: string;
}
