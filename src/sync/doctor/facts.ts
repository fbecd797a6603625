/**
 * What an examination looks at, read once from both systems and from our own tables. What could not be read says why. Of long
 * lists only the first pages are read.
 */
import type { Settings } from '../../../api/settings.ts';
import type { Result } from '../../core/failure.ts';
import type { Article, CompanySettings, EAccountingCustomer, EAccountingUnit } from '../../eaccounting/schema.ts';
import type { CodingFacts, CompanyFacts, Day, TermFacts } from '../../mapping/facts.ts';
import type { RackbeatCustomer, RackbeatPaymentTerm, RackbeatProductGroup, RackbeatUnit, RackbeatWebhook } from '../../rackbeat/schema.ts';
import type { NamedRecord } from './line.ts';

export interface Books {
  settings: CompanySettings;
  company: CompanyFacts;
  terms: ReadonlyMap<string, TermFacts>;
  units: ReadonlyMap<string, EAccountingUnit>;
}

export interface WebhookFacts {
  listed: Result<readonly RackbeatWebhook[]>;
  /** What we have registered, by our own name for it. */
  registered: readonly { wish: string; webhookId: string }[];
  /** Names of everything we would like to hear. */
  wished: readonly string[];
  lastReceivedAt: Date | null;
}

export interface DoctorFacts {
  today: Day;
  settings: Settings;
  /** Rackbeat can reach this address. */
  isReachable: boolean;
  books: Result<Books>;
  codings: Result<ReadonlyMap<string, CodingFacts>>;
  /** Reading the accounts, which needs a right of its own. */
  accounting: Result<unknown>;
  cards: Result<readonly EAccountingCustomer[]>;
  /** The articles that the settings name, by id; null for one that is gone. */
  named: Result<ReadonlyMap<string, Article | null>>;
  /** Stock articles over there, when the stock module is on. */
  stockArticles: Result<readonly Article[]>;
  groups: Result<readonly RackbeatProductGroup[]>;
  units: Result<readonly RackbeatUnit[]>;
  terms: Result<readonly RackbeatPaymentTerm[]>;
  /** Without those that are barred or deleted. */
  customers: Result<readonly RackbeatCustomer[]>;
  /** Highest number among Rackbeat's latest invoices; null when there is none. */
  highestInvoice: Result<number | null>;
  webhooks: WebhookFacts;
  /** Rackbeat customer number → eAccounting id. */
  customerLinks: ReadonlyMap<string, string>;
  /** eAccounting ids of linked articles. */
  linkedArticles: ReadonlySet<string>;
}

export const namedCustomer = ({ number, name, company_name }: RackbeatCustomer): NamedRecord => ({
  number,
  name: name ?? company_name ?? '',
});
