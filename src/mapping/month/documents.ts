/**
 * What the comparison of a period is told: the documents of both sides, kept small so that a month of any size can be held.
 * Amounts carry the document's sign: what a credit note takes back is negative.
 */
import type { Message } from '../../core/failure.ts';
import type { Decimal } from '../../core/money.ts';
import type { Day } from '../facts.ts';

export interface Amounts {
  net: Decimal;
  vat: Decimal;
  gross: Decimal;
}

export interface PercentPart {
  percent: Decimal;
  net: Decimal;
  vat: Decimal;
}

/** A Rackbeat invoice or credit note. */
export interface RackbeatDocument {
  number: string;
  /** How its eAccounting document is recognised; of the first generation. */
  mark: string;
  isBooked: boolean;
  bookedAt: string | null;
  date: Day | null;
  /** Null when it does not say. */
  deliveryDate: Day | null;
  isCredit: boolean;
  currency: string;
  customer: string;
  zone: string | null;
  totals: Amounts;
  parts: readonly PercentPart[];
  /** The two ways in which eAccounting may round its VAT: per percent, and per row. */
  vatRoundings: readonly Decimal[];
  baseGross: Decimal | null;
  /** False: nothing but text, so there is nothing to book. */
  hasRows: boolean;
}

/** An eAccounting draft or invoice. */
export interface EAccountingDocument {
  id: string;
  as: 'draft' | 'invoice';
  /** Null for a draft. */
  number: string | null;
  /** The draft that an invoice was made from. */
  draftId: string | null;
  /** The mark of ours that its rows carry. */
  mark: string | null;
  isVoided: boolean;
  date: Day | null;
  deliveryDate: Day | null;
  isCredit: boolean;
  includesVat: boolean;
  currency: string;
  customerId: string;
  countryCode: string | null;
  /** Without the company's rounding to whole kroner. */
  totals: Amounts;
  rounding: Decimal;
  /** Empty for a draft: a draft is in no sum. */
  parts: readonly PercentPart[];
  /** In the company's own currency. */
  base: { vat: Decimal; gross: Decimal } | null;
  remaining: Decimal | null;
  isNotDelivered: boolean;
}

/** "This Rackbeat invoice is that document", as we remember it. */
export interface OwnLink {
  number: string;
  /** 2 and up: a deliberate second document. */
  generation: number;
  draftId: string | null;
  invoiceId: string | null;
  mark: string;
  customerId: string;
}

/** How far a transfer has come. */
export interface Course {
  number: string;
  generation: number;
  transferId: string;
  state: 'waiting' | 'running' | 'done' | 'done-with-notes' | 'needs-you' | 'skipped' | 'gave-up';
  reason: Message;
  /** A person had it sent dated another day, because its own was closed. */
  sentDated?: { day: Day; insteadOf: Day; person: string } | undefined;
}

export interface MonthFacts {
  from: Day;
  to: Day;
  basis: 'invoice-date' | 'delivery-date';
  today: Day;
  lockedTo: Day | null;
  countryCode: string;
  /** The company's own. */
  currencyCode: string;
  euCountries: ReadonlySet<string>;
  /** Invoices cross by themselves. */
  isOn: boolean;
  startDate: Day | null;
  /** Of the period and its surroundings; of Rackbeat unbooked ones too. */
  rackbeat: readonly RackbeatDocument[];
  eaccounting: readonly EAccountingDocument[];
  links: readonly OwnLink[];
  courses: readonly Course[];
}
