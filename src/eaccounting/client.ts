/**
 * Everything we read from eAccounting. Lists are read to their last page with the largest page; answers are checked at
 * the edge and a mismatch is the failure `eaccounting.unexpected-answer` with the path of the field. Nothing here writes.
 */
import { z } from 'zod';
import type { Result } from '../core/failure.ts';
import type { OutboundAnswer } from '../outbound/request.ts';
import type { EAccountingAccess } from './access.ts';
import { mapped, percentsInInvoice, percentsInRows, readDraft, readInvoice } from './documents.ts';
import { readAnswer } from './failures.ts';
import { type ListPage, readList, readPage } from './lists.ts';
import { odataId, odataMoment, odataText, type Query } from './query.ts';
import {
  type Article,
  type ArticleAccountCoding,
  article,
  articleAccountCoding,
  type BookedInvoice,
  bookedInvoice,
  type CompanySettings,
  type Country,
  companySettings,
  country,
  customer,
  type Draft,
  draft,
  type EAccountingCustomer,
  type EAccountingSupplier,
  type EAccountingUnit,
  type FiscalYear,
  fiscalYear,
  type PartnerLink,
  partnerLink,
  supplier,
  type TermsOfPayment,
  termsOfPayment,
  unit,
} from './schema.ts';
import { type AccountBalance, accountBalance, type VatCode, vatCode } from './schema-books.ts';
import { sendRead } from './send.ts';
import { withPercents } from './vat-percent.ts';

/** One page of a list that is too long to be held whole (initial sync: one job per page). */
export type EAccountingPage<Item> = ListPage<Item>;

/** A list, and the vendor's clock when it answered the first page. */
export interface EAccountingList<Item> {
  items: Item[];
  serverTime: Date;
}

export interface EAccountingClient {
  readonly access: EAccountingAccess;
  companySettings(): Promise<Result<CompanySettings>>;
  fiscalYears(): Promise<Result<FiscalYear[]>>;
  countries(): Promise<Result<Country[]>>;
  units(): Promise<Result<EAccountingUnit[]>>;
  termsOfPayments(): Promise<Result<TermsOfPayment[]>>;
  /** With percents as they are on that day, `YYYY-MM-DD` (default: the vendor's today). `VatRatePercent` is always 25, never 0.25. */
  articleAccountCodings(date?: string): Promise<Result<ArticleAccountCoding[]>>;
  article(id: string): Promise<Result<Article>>;
  /** Null when there is none. Equal number first, else the same number in other letter case. */
  articleByNumber(number: string): Promise<Result<Article | null>>;
  /** In order of number. */
  articlesPage(page: number): Promise<Result<EAccountingPage<Article>>>;
  customer(id: string): Promise<Result<EAccountingCustomer>>;
  customerByNumber(number: string): Promise<Result<EAccountingCustomer | null>>;
  /** Exactly this spelling; try the usual spellings one by one. */
  customersByOrganisationNumber(organisationNumber: string): Promise<Result<EAccountingCustomer[]>>;
  customersByEmail(email: string): Promise<Result<EAccountingCustomer[]>>;
  /** In order of name, for the initial sync and for matching in bulk. */
  customersPage(page: number): Promise<Result<EAccountingPage<EAccountingCustomer>>>;
  /** In order of name. Fails with `eaccounting.4006` when the grant does not cover purchases, which need a right of their own. */
  suppliersPage(page: number): Promise<Result<EAccountingPage<EAccountingSupplier>>>;
  /** `missing` when it is gone: converted or deleted. */
  draft(id: string): Promise<Result<Draft>>;
  /** `refused` with code `eaccounting.6000` when the vendor does not filter by rows. The next four: newest first. */
  draftsWithRowText(text: string): Promise<Result<EAccountingList<Draft>>>;
  draftsOfCustomer(customerId: string): Promise<Result<EAccountingList<Draft>>>;
  /** Every draft created at or after `since` (in the vendor's clock). */
  draftsNewestFirst(since: Date): Promise<Result<EAccountingList<Draft>>>;
  invoice(id: string): Promise<Result<BookedInvoice>>;
  invoicesWithRowText(text: string): Promise<Result<EAccountingList<BookedInvoice>>>;
  invoicesOfCustomer(customerId: string, modifiedSince?: Date): Promise<Result<EAccountingList<BookedInvoice>>>;
  /** Every invoice changed since then, of any origin. */
  invoicesModifiedSince(modifiedSince: Date): Promise<Result<EAccountingList<BookedInvoice>>>;
  /** The same page by page, for lists that are too long to be held; newest first, as the next one. */
  invoicesPage(modifiedSince: Date, page: number): Promise<Result<EAccountingPage<BookedInvoice>>>;
  draftsPage(page: number): Promise<Result<EAccountingPage<Draft>>>;
  /** Every account at the end of that day, `YYYY-MM-DD`. Needs the right to read the bookkeeping, as the next one. */
  accountBalances(date: string): Promise<Result<AccountBalance[]>>;
  vatCodes(): Promise<Result<VatCode[]>>;
  /**
   * What became of a draft of ours; null when no invoice says that it was made from it. `refused` with
   * `eaccounting.6000` when the vendor does not filter by it: then look among the customer's invoices.
   */
  invoiceFromDraft(draftId: string): Promise<Result<BookedInvoice | null>>;
  /** At most two lists: the second without a filter, where the vendor does not filter these. */
  partnerLinksOf(resourceId: string): Promise<Result<PartnerLink[]>>;
  /** Fails with `eaccounting.4006` when the grant does not cover the accounts, which need a right of their own. */
  mayReadAccounts(): Promise<Result<unknown>>;
}

/** A document with its rows is some 10 kB, and an answer may have 10 MB. */
const DOCUMENTS_PAGE = 500;

const byId = (item: { Id: string }): string => item.Id;

/** Drafts and invoices newest first, so that what we look for is on the first page. */
const NEWEST_FIRST: Query[number] = ['$orderby', 'CreatedUtc desc'];

const sameText = (one: string | null, other: string): boolean => one?.toLowerCase() === other.toLowerCase();

/** A row that is not told is a maybe: the caller reads the document alone. */
const mayHaveText = (document: { Rows: readonly { Text: string | null }[] | null }, text: string): boolean =>
  document.Rows === null || document.Rows.some((row) => row.Text?.toLowerCase().includes(text.toLowerCase()));

const rowTextFilter = (text: string): Query[number] => ['$filter', `Rows/any(r: contains(r/Text,${odataText(text)}))`];

/** Filters are checked again on our side: one that the vendor ignores must not make a stranger's record ours. */
const only = <Item>(result: Result<EAccountingList<Item>>, wanted: (item: Item) => boolean): Result<EAccountingList<Item>> =>
  mapped(result, (list) => ({ ...list, items: list.items.filter(wanted) }));
const itemsOf = <Item>(result: Result<EAccountingList<Item>>): Result<Item[]> => mapped(result, (list) => list.items);

/** Exactly equal first; the vendor compares numbers without regard to letter case, so such a one is the same number too. */
function byNumber<Item>(
  result: Result<EAccountingList<Item>>,
  numberOf: (item: Item) => string | null,
  number: string,
): Result<Item | null> {
  return mapped(
    result,
    ({ items }) => items.find((item) => numberOf(item) === number) ?? items.find((item) => sameText(numberOf(item), number)) ?? null,
  );
}

/** True when the page is in falling order and its last record is older than `since`: nothing wanted comes after it. */
function reachedBefore(since: Date): (items: readonly { CreatedUtc: string | null }[]) => boolean {
  return (items) => {
    const times = items.map((item) => Date.parse(item.CreatedUtc ?? ''));
    const falling = times.every((time, index) => index === 0 || time <= (times[index - 1] ?? 0));
    return falling && (times.at(-1) ?? Number.NaN) < since.getTime();
  };
}

export function createEAccountingClient(access: EAccountingAccess): EAccountingClient {
  const one = async (template: string, id?: string): Promise<Result<OutboundAnswer>> => sendRead(access, { method: 'GET', template, id });
  const read = async <Schema extends z.ZodType>(schema: Schema, template: string, id?: string): Promise<Result<z.output<Schema>>> => {
    const answer = await one(template, id);
    return answer.ok ? readAnswer(schema, answer.value, false) : answer;
  };
  const list = <Schema extends z.ZodType<{ Id: string }>>(
    schema: Schema,
    template: string,
    query: Query = [],
  ): Promise<Result<EAccountingList<z.output<Schema>>>> => readList({ access, template, query, schema, identity: byId });
  const drafts = (query: Query, enough?: ReturnType<typeof reachedBefore>): Promise<Result<EAccountingList<Draft>>> =>
    readList({ access, template: '/customerinvoicedrafts', query: [...query, NEWEST_FIRST], schema: draft, identity: byId, enough }).then(
      (result) => mapped(result, (found) => ({ ...found, items: found.items.map(percentsInRows) })),
    );
  const invoices = (query: Query): Promise<Result<EAccountingList<BookedInvoice>>> =>
    list(bookedInvoice, '/customerinvoices', [...query, NEWEST_FIRST]).then((result) =>
      mapped(result, (found) => ({ ...found, items: found.items.map(percentsInInvoice) })),
    );

  return {
    access,
    companySettings: () => read(companySettings, '/companysettings'),
    fiscalYears: async () => itemsOf(await list(fiscalYear, '/fiscalyears')),
    countries: async () => itemsOf(await readList({ access, template: '/countries', schema: country, identity: (item) => item.Code })),
    units: async () => itemsOf(await list(unit, '/units')),
    termsOfPayments: async () => itemsOf(await list(termsOfPayment, '/termsofpayments')),
    articleAccountCodings: async (date) => {
      const codings = await list(articleAccountCoding, '/articleaccountcodings', date === undefined ? [] : [['vatRateDate', date]]);
      return mapped(itemsOf(codings), (items) =>
        withPercents(
          items,
          (item) => item.VatRatePercent,
          (item, VatRatePercent) => ({ ...item, VatRatePercent }),
        ),
      );
    },

    article: (id) => read(article, '/articles/{id}', id),
    articleByNumber: async (number) =>
      byNumber(await list(article, '/articles', [['$filter', `Number eq ${odataText(number)}`]]), (item) => item.Number, number),
    articlesPage: (page) => readPage({ access, template: '/articles', query: [['$orderby', 'Number']], schema: article }, page),
    customer: (id) => read(customer, '/customers/{id}', id),
    customerByNumber: async (number) =>
      byNumber(
        await list(customer, '/customers', [['$filter', `CustomerNumber eq ${odataText(number)}`]]),
        (item) => item.CustomerNumber,
        number,
      ),
    customersByOrganisationNumber: async (number) =>
      itemsOf(
        only(await list(customer, '/customers', [['$filter', `CorporateIdentityNumber eq ${odataText(number)}`]]), (item) =>
          sameText(item.CorporateIdentityNumber, number),
        ),
      ),
    customersByEmail: async (email) =>
      itemsOf(
        only(await list(customer, '/customers', [['$filter', `EmailAddress eq ${odataText(email)}`]]), (item) =>
          sameText(item.EmailAddress, email),
        ),
      ),
    customersPage: (page) => readPage({ access, template: '/customers', query: [['$orderby', 'Name']], schema: customer }, page),

    suppliersPage: (page) => readPage({ access, template: '/suppliers', query: [['$orderby', 'Name']], schema: supplier }, page),

    draft: async (id) => {
      const answer = await one('/customerinvoicedrafts/{id}', id);
      return answer.ok ? readDraft(answer.value, false) : answer;
    },
    draftsWithRowText: async (text) => only(await drafts([rowTextFilter(text)]), (item) => mayHaveText(item, text)),
    draftsOfCustomer: async (id) =>
      only(await drafts([['$filter', `CustomerId eq ${odataId(id)}`]]), (item) => sameText(item.CustomerId, id)),
    draftsNewestFirst: async (since) =>
      only(await drafts([], reachedBefore(since)), (item) => item.CreatedUtc === null || !(Date.parse(item.CreatedUtc) < since.getTime())),
    invoice: async (id) => {
      const answer = await one('/customerinvoices/{id}', id);
      return answer.ok ? readInvoice(answer.value, false) : answer;
    },
    invoicesWithRowText: async (text) => only(await invoices([rowTextFilter(text)]), (item) => mayHaveText(item, text)),
    invoicesOfCustomer: async (id, modifiedSince) => {
      const since: Query = modifiedSince === undefined ? [] : [['modifiedSinceUtc', odataMoment(modifiedSince)]];
      return only(await invoices([...since, ['$filter', `CustomerId eq ${odataId(id)}`]]), (item) => sameText(item.CustomerId, id));
    },
    invoicesModifiedSince: (modifiedSince) => invoices([['modifiedSinceUtc', odataMoment(modifiedSince)]]),
    invoicesPage: async (modifiedSince, page) => {
      const query: Query = [['modifiedSinceUtc', odataMoment(modifiedSince)], NEWEST_FIRST];
      const read = await readPage({ access, template: '/customerinvoices', query, schema: bookedInvoice, size: DOCUMENTS_PAGE }, page);
      return mapped(read, (found) => ({ ...found, items: found.items.map(percentsInInvoice) }));
    },
    draftsPage: async (page) => {
      const query: Query = [NEWEST_FIRST];
      const read = await readPage({ access, template: '/customerinvoicedrafts', query, schema: draft, size: DOCUMENTS_PAGE }, page);
      return mapped(read, (found) => ({ ...found, items: found.items.map(percentsInRows) }));
    },
    accountBalances: async (date) =>
      itemsOf(
        await readList({
          access,
          template: '/accountbalances/{id}',
          id: date,
          schema: accountBalance,
          identity: ({ AccountNumber }) => String(AccountNumber),
        }),
      ),
    vatCodes: async () => itemsOf(await list(vatCode, '/vatcodes')),
    invoiceFromDraft: async (draftId) => {
      const found = await invoices([['$filter', `CreatedFromDraftId eq ${odataId(draftId)}`]]);
      return mapped(found, ({ items }) => items.find((item) => sameText(item.CreatedFromDraftId, draftId)) ?? null);
    },
    partnerLinksOf: async (resourceId) => {
      const filtered = await list(partnerLink, '/partnerresourcelinks', [['$filter', `ResourceId eq ${odataId(resourceId)}`]]);
      const links = !filtered.ok && filtered.kind === 'refused' ? await list(partnerLink, '/partnerresourcelinks') : filtered;
      return itemsOf(only(links, (item) => sameText(item.ResourceId, resourceId)));
    },
    mayReadAccounts: () => readPage({ access, template: '/vatcodes', schema: z.unknown() }, 1),
  };
}
