/** Checks and fills the rows of a draft, and finds percent and account of each. */
import { type Rational, rational } from '../kit/rational.ts';
import type { Article } from './article-model.ts';
import { type Books, isVatRegistered } from './books.ts';
import { findCoding } from './company.ts';
import type { Customer } from './customer-model.ts';
import type { Draft, DraftRow } from './draft-model.ts';
import { hasDecimals, roundTo, wasGiven } from './read-body.ts';
import { type FieldFault, fieldFault, invalid, type Refusal, refusal } from './refusal.ts';
import type { RowInput } from './totals.ts';
import { type Area, areaOf } from './vat-area.ts';

export interface ArticleRow {
  row: DraftRow;
  article: Article;
  area: Area;
  /** Account of the sale; null when the coding has none for this area. */
  account: number | null;
  input: RowInput;
}

interface RowContext {
  customer: Customer;
  /** Day whose percents apply. */
  onDay: string;
  refuseMissingAccount: boolean;
}

/** Limits of decimals: quantity 2, discount 4, price 2 for a domestic customer and 4 otherwise (official text of the draft row). */
function limitDecimals(books: Books, row: DraftRow, path: string, isForeign: boolean): FieldFault[] {
  const limits = [
    ['Quantity', 2],
    ['DiscountPercentage', 4],
    ['UnitPrice', isForeign ? 4 : 2],
  ] as const;
  return limits.flatMap(([name, decimals]) => {
    if (hasDecimals(row[name], decimals)) return [];
    if (books.switches.get('tooManyDecimals') === 'refused')
      return [fieldFault(`${path}.${name}`, 'Decimals', `can have at most ${decimals} decimals`)];
    row[name] = roundTo(row[name], decimals);
    return [];
  });
}

function textRowFaults(row: DraftRow, path: string): FieldFault[] {
  const faults: FieldFault[] = [];
  if (!row.Text) faults.push(fieldFault(`${path}.Text`, 'Required', 'must have at least one character on a text row'));
  if (row.ArticleId) faults.push(fieldFault(`${path}.ArticleId`, 'NotAllowed', 'can not be set on a text row'));
  return faults;
}

function articleFaults(books: Books, row: DraftRow, article: Article | undefined, path: string): FieldFault[] {
  if (!row.ArticleId) return [fieldFault(`${path}.ArticleId`, 'Required', 'is required when IsTextRow is false')];
  if (!article) return [fieldFault(`${path}.ArticleId`, 'NotFound', 'is no article of this company')];
  if (!article.IsActive && books.switches.get('inactiveRecords') === 'refused')
    return [fieldFault(`${path}.ArticleId`, 'Inactive', 'is not an active article')];
  return [];
}

/** The row mark counts only with a marked customer (measured by other developers: a mark without one is refused). */
function constructionFault(books: Books, row: DraftRow, customer: Customer, path: string): FieldFault | null {
  if (!row.ReversedConstructionServicesVatFree) return null;
  if (!books.company.settings.usesReverseConstructionVat)
    return fieldFault(`${path}.ReversedConstructionServicesVatFree`, 'NotAllowed', 'is not used by this company');
  return customer.ReverseChargeOnConstructionServices
    ? null
    : fieldFault(
        `${path}.ReversedConstructionServicesVatFree`,
        'NotAllowed',
        'requires a customer with reverse charge on construction services',
      );
}

function priceOf(draft: Draft, row: DraftRow, article: Article): number {
  if (row.UnitPrice !== 0 || !draft.ReplaceUnitPriceWhenZero) return row.UnitPrice;
  return draft.IncludesVat ? article.GrossPrice : article.NetPrice;
}

/**
 * Fills `draft.Rows` (already read against the model). `given`: the rows as they came, to tell an absent discount from 0.
 * Rows come back in the order of their line numbers, each with a new id: row ids change with every write (official text of 2020).
 */
export function readRows(
  books: Books,
  draft: Draft,
  given: unknown,
  context: RowContext,
): { rows: DraftRow[]; articleRows: ArticleRow[] } | Refusal {
  const { customer, onDay } = context;
  const { company } = books;
  const isForeign = (customer.InvoiceCountryCode ?? company.settings.countryCode) !== company.settings.countryCode;
  const faults: FieldFault[] = [];
  const numbers = new Set<number>();
  const articleRows: ArticleRow[] = [];

  const rows = draft.Rows.map((source, index): DraftRow => {
    const path = `Rows[${index}]`;
    const row: DraftRow = { ...source, Id: books.nextId(), LineNumber: source.LineNumber ?? index };
    const line = row.LineNumber ?? index;
    if (numbers.has(line)) faults.push(fieldFault(`${path}.LineNumber`, 'Duplicate', 'is used twice'));
    if (line > 1000) faults.push(fieldFault(`${path}.LineNumber`, 'Range', 'must be between 0 and 1000'));
    numbers.add(line);
    if (row.IsTextRow) {
      faults.push(...textRowFaults(row, path));
      return { ...row, Quantity: 0, UnitPrice: 0, DiscountPercentage: 0, VatRate: null, Amount: 0 };
    }
    const article = row.ArticleId ? company.articles.get(row.ArticleId) : undefined;
    const construction = constructionFault(books, row, customer, path);
    const own = [
      ...articleFaults(books, row, article, path),
      ...(construction ? [construction] : []),
      ...limitDecimals(books, row, path, isForeign),
    ];
    faults.push(...own);
    const coding = article ? findCoding(company, article.CodingId) : undefined;
    if (!article || !coding || own.length > 0) return row;

    const isDiscountGiven = Array.isArray(given) ? wasGiven(given[index], 'DiscountPercentage') : true;
    if (!isDiscountGiven && books.switches.get('customerDiscountWhenAbsent')) row.DiscountPercentage = customer.DiscountPercentage;
    row.UnitPrice = priceOf(draft, row, article);
    const area = areaOf({
      company,
      customer,
      article,
      coding,
      onDay,
      deliveryCountry: draft.DeliveryCountryCode,
      euThirdParty: draft.EuThirdParty,
      isVatRegistered: isVatRegistered(books),
      constructionReverseCharge: row.ReversedConstructionServicesVatFree,
    });
    Object.assign(row, {
      Text: row.Text || article.Name,
      ArticleNumber: article.Number,
      IsServiceArticle: article.IsServiceArticle,
      UnitId: article.UnitId,
      UnitName: article.UnitName,
      UnitAbbreviation: article.UnitAbbreviation,
      UnitAbbreviationEnglish: company.units.find(({ Id }) => Id === article.UnitId)?.AbbreviationEnglish ?? null,
      VatRateId: coding.coding.Id,
      VatRate: area.percent,
      PurchasePrice: article.PurchasePrice,
      FreightCosts: article.FreightCosts,
    });
    articleRows.push({ row, article, area, account: coding.coding[area.column], input: inputOf(row, area) });
    return row;
  });

  if (rows.every(({ IsTextRow }) => IsTextRow)) faults.push(fieldFault('Rows', 'Required', 'must have at least one row with an article'));
  if (faults.length > 0) return invalid(...faults);
  const missing = context.refuseMissingAccount ? articleRows.find(({ account }) => account === null) : undefined;
  if (missing) return missingAccount(missing);
  const byLine = (a: { LineNumber: number | null }, b: { LineNumber: number | null }): number => (a.LineNumber ?? 0) - (b.LineNumber ?? 0);
  return { rows: rows.toSorted(byLine), articleRows: articleRows.toSorted((a, b) => byLine(a.row, b.row)) };
}

export const missingAccount = ({ article, area }: ArticleRow): Refusal =>
  refusal(
    4024,
    `SalesAccountNumberMissingException - The sales category of article ${article.Number} has no account for ${area.column.replace('AccountNumber', '')}`,
  );

function inputOf(row: DraftRow, area: Area): RowInput {
  const read = (value: number): Rational => rational(value);
  return {
    quantity: read(row.Quantity),
    unitPrice: read(row.UnitPrice),
    discount: read(row.DiscountPercentage),
    percent: read(area.percent),
  };
}
