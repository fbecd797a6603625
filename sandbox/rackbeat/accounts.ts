/**
 * A Rackbeat account: everything one company sees, and nothing of another's. Every record is found by its number,
 * because that is its identity at Rackbeat too.
 */
import type { WebhookLog, WebhookRecord } from './app-records.ts';
import type {
  CurrencyRecord,
  CustomerRecord,
  EmployeeRecord,
  InvoiceRecord,
  ItemRecord,
  NamedRecord,
  OrderRecord,
  PaymentTermRecord,
  ProductGroupRecord,
  RegulationRecord,
  SupplierRecord,
} from './records.ts';

export type Shelf<Kept> = Map<string, Kept>;

/** The app on an account's Apps page. */
interface Installation {
  installedAt: string;
  settingsUrl: string | null;
}

export interface Account {
  id: number;
  company_name: string;
  company_vat: string;
  address: { street: string; street2: string | null; city: string; zipcode: string; country: string };
  country: 'NO' | 'SE';
  zone: string;
  currency: string;
  user: { id: number; name: string; email: string };
  /** Rates of countries with a zone of their own (sales to consumers abroad); a country without a rate has 0. */
  country_vat: Record<string, number>;
  installation: Installation | null;
  /** Highest number or id given out so far, per series. */
  series: Record<string, number>;
  items: Shelf<ItemRecord>;
  productGroups: Shelf<ProductGroupRecord>;
  units: Shelf<NamedRecord>;
  customers: Shelf<CustomerRecord>;
  customerGroups: Shelf<NamedRecord>;
  paymentTerms: Shelf<PaymentTermRecord>;
  layouts: Shelf<NamedRecord>;
  employees: Shelf<EmployeeRecord>;
  suppliers: Shelf<SupplierRecord>;
  locations: Shelf<NamedRecord>;
  regulations: Shelf<RegulationRecord>;
  currencies: Shelf<CurrencyRecord>;
  invoices: Shelf<InvoiceRecord>;
  orders: Shelf<OrderRecord>;
  webhooks: Shelf<WebhookRecord>;
  webhookLogs: WebhookLog[];
}

export const SHELVES = [
  'items',
  'productGroups',
  'units',
  'customers',
  'customerGroups',
  'paymentTerms',
  'layouts',
  'employees',
  'suppliers',
  'locations',
  'regulations',
  'currencies',
  'invoices',
  'orders',
  'webhooks',
] as const;
export type ShelfName = (typeof SHELVES)[number];

type Identity = Pick<Account, 'id' | 'company_name' | 'company_vat' | 'address' | 'country' | 'zone' | 'currency' | 'user' | 'country_vat'>;

/** An account with empty shelves. */
export function newAccount(identity: Identity): Account {
  return {
    ...identity,
    installation: null,
    series: {},
    items: new Map(),
    productGroups: new Map(),
    units: new Map(),
    customers: new Map(),
    customerGroups: new Map(),
    paymentTerms: new Map(),
    layouts: new Map(),
    employees: new Map(),
    suppliers: new Map(),
    locations: new Map(),
    regulations: new Map(),
    currencies: new Map(),
    invoices: new Map(),
    orders: new Map(),
    webhooks: new Map(),
    webhookLogs: [],
  };
}

/** The next id of a series that no person chooses (line ids, webhook ids). */
export function nextId(account: Account, series: string): number {
  const next = (account.series[series] ?? 0) + 1;
  account.series[series] = next;
  return next;
}

/** The next number of a series that may also be chosen: one more than the highest that was ever used, from 1001. */
export function nextNumber(account: Account, shelf: ShelfName): number {
  const next = Math.max(account.series[shelf] ?? 1000, 1000) + 1;
  account.series[shelf] = next;
  return next;
}

/** Remembers a number that somebody chose. */
export function noteNumber(account: Account, shelf: ShelfName, number: number): void {
  account.series[shelf] = Math.max(account.series[shelf] ?? 1000, number);
}

/** The account as plain JSON; `revived` is the way back. */
export function plainAccount(account: Account): Record<string, unknown> {
  const shelves = Object.fromEntries(SHELVES.map((name) => [name, [...account[name].values()]]));
  return { ...account, ...shelves };
}

/** An account from what `plainAccount` gave. */
export function revivedAccount(plain: Record<string, unknown>): Account {
  const shelves = Object.fromEntries(
    SHELVES.map((name) => {
      // State that an older sandbox has kept knows nothing of the newer shelves.
      const records = (plain[name] ?? []) as { number?: string | number; id?: number; code?: string }[];
      return [name, new Map(records.map((record) => [String(record.number ?? record.code ?? record.id), record]))];
    }),
  );
  return { ...plain, ...shelves } as unknown as Account;
}
