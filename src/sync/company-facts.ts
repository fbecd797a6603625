/** What one eAccounting company is like, read from the vendor's lists and kept for ten minutes; a refusal drops it. */
import type { Failure, Result } from '../core/failure.ts';
import type { ConnectionId } from '../core/ids.ts';
import { ZERO } from '../core/money.ts';
import type { EAccountingClient } from '../eaccounting/client.ts';
import type {
  Article,
  ArticleAccountCoding,
  CompanySettings,
  Country,
  EAccountingUnit,
  FiscalYear,
  TermsOfPayment,
} from '../eaccounting/schema.ts';
import type { CodingFacts, CompanyFacts, TermFacts } from '../mapping/facts.ts';

const KEEP_MS = 10 * 60_000;

/** Everything about a company that a mapping needs and that no single record carries. */
export interface CompanyBook {
  company: Omit<CompanyFacts, 'today'>;
  name: string;
  /** As the vendor sends them, for whoever needs more than a mapping does. */
  settings: CompanySettings;
  terms: ReadonlyMap<string, TermFacts>;
  /** By id. */
  units: ReadonlyMap<string, EAccountingUnit>;
  countries: readonly Country[];
}

interface Shelf {
  book: CompanyBook;
  readAt: number;
  /** Codings carry the percent of a day: one list per invoice date. */
  codings: Map<string, ReadonlyMap<string, CodingFacts>>;
  /** Articles that the settings name, by id; null for one that is gone. */
  articles: Map<string, Article | null>;
}

export interface CompanyFactsShelf {
  book(connectionId: ConnectionId, client: EAccountingClient): Promise<Result<CompanyBook>>;
  codings(connectionId: ConnectionId, client: EAccountingClient, day: string): Promise<Result<ReadonlyMap<string, CodingFacts>>>;
  /** An article that the settings name (a substitute, the rounding article); null when it is gone. */
  article(connectionId: ConnectionId, client: EAccountingClient, id: string): Promise<Result<Article | null>>;
  /** The vendor refused something: what we believed may be old. */
  forget(connectionId: ConnectionId): void;
}

/** Whether a failure can come from facts that are old: a spent budget or a vendor that is down says nothing about them. */
export const doubtsFacts = ({ kind }: Failure): boolean => kind === 'refused' || kind === 'conflict' || kind === 'missing';

/** Keeps the facts in this process. `nowMs` is the time in milliseconds. */
export function createCompanyFactsShelf(nowMs: () => number): CompanyFactsShelf {
  const shelves = new Map<ConnectionId, Shelf>();
  // Ten jobs of one batch ask at once: they share one reading.
  const reading = new Map<ConnectionId, Promise<Result<CompanyBook>>>();

  const fresh = (connectionId: ConnectionId): Shelf | null => {
    const shelf = shelves.get(connectionId);
    return shelf && nowMs() - shelf.readAt < KEEP_MS ? shelf : null;
  };

  const read = async (connectionId: ConnectionId, client: EAccountingClient): Promise<Result<CompanyBook>> => {
    const book = await readBook(client);
    if (book.ok) shelves.set(connectionId, { book: book.value, readAt: nowMs(), codings: new Map(), articles: new Map() });
    return book;
  };

  const shelf: CompanyFactsShelf = {
    async book(connectionId, client) {
      const kept = fresh(connectionId);
      if (kept) return { ok: true, value: kept.book };
      const pending = reading.get(connectionId) ?? read(connectionId, client).finally(() => reading.delete(connectionId));
      reading.set(connectionId, pending);
      return pending;
    },
    async codings(connectionId, client, day) {
      const kept = fresh(connectionId)?.codings.get(day);
      if (kept) return { ok: true, value: kept };
      const list = await client.articleAccountCodings(day);
      if (!list.ok) return list;
      const codings = new Map(list.value.map((coding) => [coding.Id, codingFacts(coding)]));
      fresh(connectionId)?.codings.set(day, codings);
      return { ok: true, value: codings };
    },
    async article(connectionId, client, id) {
      const kept = fresh(connectionId)?.articles.get(id);
      if (kept !== undefined) return { ok: true, value: kept };
      const read = await client.article(id);
      if (!read.ok && read.kind !== 'missing') return read;
      const found = read.ok ? read.value : null;
      fresh(connectionId)?.articles.set(id, found);
      return { ok: true, value: found };
    },
    forget: (connectionId) => {
      shelves.delete(connectionId);
    },
  };
  return shelf;
}

async function readBook(client: EAccountingClient): Promise<Result<CompanyBook>> {
  const settings = await client.companySettings();
  if (!settings.ok) return settings;
  const years = await client.fiscalYears();
  if (!years.ok) return years;
  const countries = await client.countries();
  if (!countries.ok) return countries;
  const terms = await client.termsOfPayments();
  if (!terms.ok) return terms;
  const units = await client.units();
  if (!units.ok) return units;
  return {
    ok: true,
    value: {
      company: companyFacts(settings.value, years.value, countries.value),
      name: settings.value.Name,
      settings: settings.value,
      terms: new Map(terms.value.map((term) => [term.Id, termFacts(term)])),
      units: new Map(units.value.map((unit) => [unit.Id, unit])),
      countries: countries.value,
    },
  };
}

function companyFacts(settings: CompanySettings, years: readonly FiscalYear[], countries: readonly Country[]): Omit<CompanyFacts, 'today'> {
  return {
    countryCode: settings.CountryCode,
    currencyCode: settings.CurrencyCode ?? '',
    domesticRounding: settings.DomesticCurrencyRounding === 1,
    keepOriginalDraftDate: settings.KeepOriginalDraftDate,
    lockedTo: settings.AccountingLockedTo,
    showPricesExclVat: settings.ShowPricesExclVatPC,
    usesMoss: settings.UsesMoss,
    usesReverseConstructionVat: settings.UsesReverseConstructionVat,
    fiscalYears: years.flatMap((year) =>
      year.StartDate && year.EndDate ? [{ start: year.StartDate, end: year.EndDate, locked: year.IsLockedForAccounting }] : [],
    ),
    euCountries: new Set(countries.filter((country) => country.IsEuMember).map((country) => country.Code)),
  };
}

export const termFacts = (term: TermsOfPayment): TermFacts => ({
  id: term.Id,
  name: term.Name ?? '',
  days: term.NumberOfDays,
  type: term.TermsOfPaymentTypeId,
  availableForSales: term.AvailableForSales,
});

const has = (account: number | null): boolean => account !== null;

export const codingFacts = (coding: ArticleAccountCoding): CodingFacts => ({
  id: coding.Id,
  name: coding.Name ?? '',
  percent: coding.VatRatePercent ?? ZERO,
  // The spec leaves the spelling open; everything that is not a service is sold as goods.
  kind: coding.Type?.toLowerCase().startsWith('service') ? 'service' : 'goods',
  active: coding.IsActive,
  columns: {
    domesticVat: has(coding.DomesticSalesSubjectToVatAccountNumber),
    domesticExempt: has(coding.DomesticSalesVatExemptAccountNumber),
    domesticConstruction: has(coding.DomesticSalesSubjectToReversedConstructionVatAccountNumber),
    euVat: has(coding.ForeignSalesSubjectToVatWithinEuAccountNumber),
    euExempt: has(coding.ForeignSalesVatExemptWithinEuAccountNumber),
    euOss: has(coding.ForeignSalesSubjectToMossAccountNumber),
    outsideEu: has(coding.ForeignSalesVatExemptOutsideEuAccountNumber),
  },
});
