/** One company's books in the stand-in: settings, registers and documents. Plain state; the rules live elsewhere. */
import type { AppStatus, Article, Coding, FiscalYear, PartnerLink, Terms, Unit, User } from './article-model.ts';
import type { Customer } from './customer-model.ts';
import type { Draft } from './draft-model.ts';
import type { Invoice } from './invoice-model.ts';
import type { Supplier } from './supplier-model.ts';
import { createTable, type Table } from './table.ts';

export type CompanyKey = 'NO' | 'SE';

export interface CompanySettings {
  name: string;
  email: string;
  phone: string;
  address: string;
  postalCode: string;
  city: string;
  countryCode: string;
  currencyCode: string;
  corporateIdentityNumber: string;
  vatCode: string;
  companyIdentifier: string;
  termsOfPaymentId: string;
  iban: string | null;
  bankGiro: string | null;
  swish: string | null;
  /** 0 none, 1 to whole kronor, halves away from zero. */
  domesticCurrencyRounding: 0 | 1;
  keepOriginalDraftDate: boolean | null;
  showPricesExclVatPC: boolean;
  /** Last locked day, or null. */
  accountingLockedTo: string | null;
  usesMoss: boolean;
  usesReverseConstructionVat: boolean;
  usesRotReducedInvoicing: boolean;
  usesPaymentReferenceNumber: boolean;
  stockModule: boolean;
  autoInvoiceStatus: 0 | 1 | 2;
  emailText: string;
}

/** A coding with its percents over time: the last one that has begun applies. */
export interface DatedCoding {
  coding: Coding;
  percents: { from: string; percent: number }[];
}

export interface VatCode {
  id: string;
  code: string;
  description: string;
  percent: number;
  account: number;
}

export interface StoredDraft {
  doc: Draft;
  /** Did the writer name a due date? */
  dueDateGiven: boolean;
  /** Set when it was converted and stays visible (switch `draftAfterConvert`). */
  convertedTo: string | null;
}

export interface Posting {
  account: number;
  date: string;
  /** Debit above zero, in base currency. */
  amount: number;
}

export interface StoredInvoice {
  doc: Invoice;
  voided: boolean;
  /** Of the booking, and of the reversal when it was voided. */
  postings: Posting[];
}

export interface SentEmail {
  id: string;
  at: string;
  invoiceId: string;
  invoiceNumber: number;
  to: string;
  cc: string[];
  subject: string;
  message: string;
  delivered: boolean;
}

export interface Company {
  key: CompanyKey;
  timeZone: string;
  settings: CompanySettings;
  units: Unit[];
  terms: Terms[];
  codings: DatedCoding[];
  vatCodes: VatCode[];
  fiscalYears: FiscalYear[];
  users: User[];
  accountNames: Record<string, string>;
  receivables: { domestic: number; foreign: number };
  rounding: number;
  articles: Table<Article>;
  customers: Table<Customer>;
  suppliers: Table<Supplier>;
  drafts: Table<StoredDraft>;
  invoices: Table<StoredInvoice>;
  emails: SentEmail[];
  links: Table<PartnerLink>;
  appStatus: AppStatus;
  next: { customer: number; supplier: number; article: number; invoice: number; voucher: number };
}

/** A company as JSON. */
export type KeptCompany = Omit<Company, 'articles' | 'customers' | 'suppliers' | 'drafts' | 'invoices' | 'links'> & {
  articles: Article[];
  customers: Customer[];
  suppliers: Supplier[];
  drafts: StoredDraft[];
  invoices: StoredInvoice[];
  links: PartnerLink[];
};

export const keepCompany = (company: Company): KeptCompany => ({
  ...company,
  articles: [...company.articles.all()],
  customers: [...company.customers.all()],
  suppliers: [...company.suppliers.all()],
  drafts: [...company.drafts.all()],
  invoices: [...company.invoices.all()],
  links: [...company.links.all()],
});

export const openCompany = (kept: KeptCompany): Company => ({
  ...kept,
  articles: createTable(
    (article) => article.Id,
    kept.articles,
    (article) => article.Number,
  ),
  customers: createTable(
    (customer) => customer.Id,
    kept.customers,
    (customer) => customer.CustomerNumber,
  ),
  suppliers: createTable(
    (supplier) => supplier.Id,
    // Absent in what an older sandbox has kept.
    kept.suppliers ?? [],
    (supplier) => supplier.SupplierNumber,
  ),
  drafts: createTable((draft) => draft.doc.Id, kept.drafts),
  invoices: createTable((invoice) => invoice.doc.Id, kept.invoices),
  links: createTable((link) => link.Id, kept.links),
});

/** The percent of a coding on a day (`YYYY-MM-DD`). */
export function percentOn({ percents }: DatedCoding, onDay: string): number {
  return percents.reduce((current, { from, percent }) => (from <= onDay ? percent : current), percents[0]?.percent ?? 0);
}

export const findCoding = (company: Company, id: string): DatedCoding | undefined => company.codings.find(({ coding }) => coding.Id === id);
export const findTerms = (company: Company, id: string | null): Terms | undefined => company.terms.find((terms) => terms.Id === id);

/** The calendar day in the company's own zone. */
export function companyDay(company: Company, moment: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: company.timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(moment);
}
