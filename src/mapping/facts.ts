/**
 * What mapping is told and what it answers: the only types that the sync engine and the preview need.
 * Nothing here knows a client, the database or the clock; `today` is a fact like any other.
 */

import type { Settings } from '../../api/settings.ts';
import type { Message, MessageParams } from '../core/failure.ts';
import type { Decimal } from '../core/money.ts';
import type { RackbeatCustomer, RackbeatInvoice } from '../rackbeat/schema.ts';
import type { NoteCode, RefusalCode, SkipCode, WaitCode, Who } from './codes.ts';

/** A calendar day, `YYYY-MM-DD`. */
export type Day = string;

export interface FiscalYearFacts {
  start: Day;
  end: Day;
  locked: boolean;
}

/** The eAccounting company. */
export interface CompanyFacts {
  countryCode: string;
  currencyCode: string;
  /** Totals in the company's currency are rounded to whole kroner. */
  domesticRounding: boolean;
  keepOriginalDraftDate: boolean | null;
  /** Last locked day. */
  lockedTo: Day | null;
  showPricesExclVat: boolean;
  usesMoss: boolean;
  usesReverseConstructionVat: boolean;
  fiscalYears: readonly FiscalYearFacts[];
  /** ISO codes (GR, never EL) of the member states, from the live country list. */
  euCountries: ReadonlySet<string>;
  today: Day;
}

export type Kind = 'goods' | 'service';

/** Where a sale belongs for VAT (accounting-rules §3). */
export type SalesArea = 'domestic' | 'domestic-exempt' | 'domestic-construction' | 'eu-business' | 'eu-consumer' | 'eu-oss' | 'export';

/** One account column of an article account coding, by what it is for. */
export type CodingColumn = 'domesticVat' | 'domesticExempt' | 'domesticConstruction' | 'euVat' | 'euExempt' | 'euOss' | 'outsideEu';

export interface CodingFacts {
  id: string;
  name: string;
  /** VAT percent on the invoice's date: 25, 12, 25.5 … */
  percent: Decimal;
  kind: Kind;
  active: boolean;
  /** Whether the column holds an account number. */
  columns: Readonly<Record<CodingColumn, boolean>>;
}

export interface ArticleFacts {
  /** null: will be created before the draft. */
  id: string | null;
  number: string;
  name: string;
  coding: CodingFacts;
  isStock: boolean;
  unitAbbreviation: string | null;
  unitId?: string | null;
  usesMoss?: boolean;
}

/** An address as eAccounting holds it. */
export interface PostalAddress {
  name: string;
  line1: string;
  line2: string;
  postalCode: string;
  city: string;
  countryCode: string;
}

/** The eAccounting card that the invoice will use (or will have, when it is to be created). */
export interface CustomerFacts {
  /** null: will be created before the draft. */
  id: string | null;
  number: string;
  name: string;
  /** Blank means the company's country. */
  countryCode: string | null;
  vatNumber: string | null;
  isPrivate: boolean;
  /** null means the company's currency. */
  currencyCode: string | null;
  forceBookkeepVat: boolean;
  deliveryBasedVat: boolean;
  deliveryCountryCode: string | null;
  isNorthernIreland: boolean;
  reverseChargeConstruction: boolean;
  email: string | null;
  /** `SalesDocumentLanguage`: two letters. */
  language: string | null;
  isFutureInvoiceDateAllowed: boolean;
  isActive: boolean;
  /** A VAT number exists in Rackbeat but VIES refused it (4025): 0 % EU invoices are held. */
  vatNumberUnconfirmed?: boolean;
  /** The card's invoice address, to see whether the invoice's own differs. Absent: not compared. */
  invoiceAddress?: PostalAddress | null;
}

export interface TermFacts {
  id: string;
  name: string;
  days: number;
  /** 0 normal, 1 current month, 2 cash, 3 card, 4 digital wallet, 5 payment service provider. */
  type: number;
  availableForSales: boolean;
}

/** Something a person must mend or decide before the record can cross. */
export interface Refusal {
  ok: false;
  code: RefusalCode;
  params: MessageParams;
  who: Who;
}

/** Nothing is to be transferred, and that is right. */
export interface Skip {
  ok: 'skip';
  code: SkipCode;
  params: MessageParams;
}

/** Can cross later without anybody doing anything: at 00:05 company time on `until`. */
export interface Wait {
  ok: 'wait';
  code: WaitCode;
  params: MessageParams;
  until: Day;
}

/** Worth knowing, stops nothing. */
export interface Note extends Message {
  code: NoteCode;
}

/** Which article a row uses, before its id is known. `item:` + Rackbeat number, `substitute:` + percent:kind, or the rounding article. */
export type ArticleKey = `item:${string}` | `substitute:${string}` | 'rounding';
export type SubstituteKey = `${string}:${Kind}`;

/** How a line became a row (accounting-rules §2), weakest last. `balance` is the VAT rounding row. */
export type RowStep = 'as-is' | 'net-price' | 'split' | 'fold' | 'balance';

export interface PlannedArticleRow {
  kind: 'article';
  article: ArticleKey;
  text: string;
  quantity: Decimal;
  unitPrice: Decimal;
  /** A fraction 0–1 with at most four decimals. */
  discount: Decimal;
  reverseCharge: boolean;
  /** What eAccounting will compute for the row: net, or gross when the document includes VAT. */
  amount: Decimal;
  vatPercent: Decimal;
  area: SalesArea;
  step: RowStep;
  /** Index into the Rackbeat invoice's lines; null for the balance row. */
  line: number | null;
}

export interface PlannedTextRow {
  kind: 'text';
  text: string;
  /** Index into the Rackbeat invoice's lines when the row comes from one. */
  line: number | null;
}

export type PlannedRow = PlannedArticleRow | PlannedTextRow;

/** Everything of a draft but the ids that the vendor gives. Row n has LineNumber n. */
export interface PlannedDocument {
  rackbeatNumber: string;
  mark: string;
  generation: number;
  isCredit: boolean;
  includesVat: boolean;
  currency: string;
  invoiceDate: Day;
  dueDate: Day;
  deliveryDate: Day | null;
  termId: string;
  yourReference: string | null;
  ourReference: string | null;
  buyersOrderReference: string | null;
  /** Always a whole address; empty parts are sent as empty text so that nothing of the card's is mixed in. */
  delivery: PostalAddress | null;
  rows: readonly PlannedRow[];
  /** The invoice's address is newer than the eAccounting card and equals the Rackbeat card: write the customer before the draft. */
  syncCustomerFirst: boolean;
}

export interface ExpectedRow {
  /** LineNumber. */
  row: number;
  /** Index of the Rackbeat line; null for the balance row. */
  line: number | null;
  step: RowStep;
  quantity: Decimal;
  unitPrice: Decimal;
  discount: Decimal;
  amount: Decimal;
  vatPercent: Decimal;
}

export interface Totals {
  net: Decimal;
  vat: Decimal;
  gross: Decimal;
}

/** How VAT is rounded in eAccounting: once per percent (c) or per row (d). */
export type VatMethod = 'c' | 'd';

/** What the draft must show. All amounts carry the document's sign: a credit note's are negative. */
export interface ExpectedTotals {
  currency: string;
  isCredit: boolean;
  includesVat: boolean;
  invoiceDate: Day;
  dueDate: Day;
  rows: readonly ExpectedRow[];
  /** Rackbeat's net per VAT percent; with `includesVat` also the gross that the rows add up to. The balance row is not in it. */
  perPercent: readonly { percent: Decimal; net: Decimal; gross: Decimal }[];
  /** Σ net, without the balance row. */
  net: Decimal;
  /** The four legitimate roundings of VAT. `c` and `d` are what eAccounting may show; `a` and `b` only Rackbeat. */
  vat: { a: Decimal; b: Decimal; c: Decimal; d: Decimal };
  /** The VAT rounding row's amount, zero without one. */
  balance: Decimal;
  rackbeat: Totals;
  /** `depends`: equal under one of c/d, explained under the other. */
  predicted: 'equal' | 'explained' | 'depends';
}

export interface InvoiceInput {
  invoice: RackbeatInvoice;
  /** `RB-XXXXXXXX`, computed by the caller. */
  mark: string;
  company: CompanyFacts;
  customer: CustomerFacts;
  /** By Rackbeat item number. */
  articles: ReadonlyMap<string, ArticleFacts>;
  /** By `<percent>:<kind>`, from the settings and the live list. */
  substitutes: ReadonlyMap<string, ArticleFacts>;
  roundingArticle: ArticleFacts | null;
  /** By eAccounting id. */
  terms: ReadonlyMap<string, TermFacts>;
  settings: Settings;
  generation: number;
  /** A draft that is only looked at and deleted again; its first row says so. */
  isTest?: boolean;
  orderDeliverAt: string | null;
  /** Credit notes: the eAccounting number that the buyer received. */
  originalNumber: string | null;
  /** Credit notes: a person said that there is no original. */
  creditWithoutOriginal?: boolean;
  /** What the last draft for the same (company setting, private) answered; absent: predicted. */
  includesVat?: boolean;
  /** Learned per connection; absent: `c` is assumed where it matters. */
  vatMethod?: VatMethod;
  /** Learned per connection; absent: negative. */
  creditQuantity?: 'negative' | 'positive';
  /** A person chose *Send dated …* for a date in a closed period. */
  sendDated?: Day | null;
  /** The Rackbeat card, for references and for the address question. */
  rackbeatCustomer?: RackbeatCustomer | null;
}

export type InvoiceOutcome =
  | { ok: true; document: PlannedDocument; expected: ExpectedTotals; notes: readonly Note[] }
  | Refusal
  | Skip
  | Wait;

/** Where a difference arises, as the page shows it. */
export interface Difference {
  where: 'row' | 'vat' | 'rounding' | 'header';
  /** LineNumber of the draft row. */
  row?: number;
  /** Index of the Rackbeat line. */
  line?: number;
  step?: 'quantity' | 'price' | 'discount' | 'rounding' | 'vat' | 'missing' | 'extra';
  /** For `header`: currency, invoiceDate, dueDate, isCredit, includesVat, net, total. */
  field?: string;
  rackbeat: string;
  eaccounting: string;
}

export interface Comparison {
  verdict: 'equal' | 'explained' | 'mismatch';
  /** What the setting *VAT rounding differences* makes of it. `replan`: map again with `replan`'s facts and PUT the same draft, once. */
  action: 'book' | 'ask' | 'replan' | 'stop';
  differences: readonly Difference[];
  /** Only when this draft could tell c from d. */
  observedRounding?: VatMethod;
  replan?: { includesVat?: boolean; creditQuantity?: 'negative' | 'positive'; vatMethod?: VatMethod };
}
