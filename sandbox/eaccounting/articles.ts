/** What makes an article acceptable, and what the vendor fills in. An article is never deleted, only made inactive. */
import { compare, minus, over, plus, type Rational, rational, round, times, toNumber } from '../kit/rational.ts';
import { type Article, articleModel } from './article-model.ts';
import { type Books, isVatRegistered, readRules } from './books.ts';
import { type DatedCoding, findCoding, percentOn } from './company.ts';
import { readRecord, roundTo, wasGiven } from './read-body.ts';
import { type FieldFault, fieldFault, invalid, isRefusal, type Refusal, refusal } from './refusal.ts';

const emptyGuid = '00000000-0000-0000-0000-000000000000';

/** 1 + percent as a factor, on today's percents. */
const vatFactor = (books: Books, coding: DatedCoding): Rational =>
  plus(rational(1), over(rational(isVatRegistered(books) ? percentOn(coding, books.today) : 0), rational(100)));

/**
 * Net and gross must agree with the coding's percent (documented). With one of the two absent the other is computed or refused (unknown: switch).
 * A price pair that agrees in either direction is taken: both roundings occur in practice.
 */
function agreePrices(books: Books, article: Article, body: unknown, coding: DatedCoding): FieldFault | null {
  const factor = vatFactor(books, coding);
  const [hasNet, hasGross] = [wasGiven(body, 'NetPrice'), wasGiven(body, 'GrossPrice')];
  if (hasNet !== hasGross) {
    if (books.switches.get('articlePriceAlone') === 'refused')
      return fieldFault(hasNet ? 'GrossPrice' : 'NetPrice', 'Required', 'is required');
    if (hasNet) article.GrossPrice = toNumber(round(times(rational(article.NetPrice), factor), 2));
    else article.NetPrice = toNumber(round(over(rational(article.GrossPrice), factor), 2));
    return null;
  }
  const [net, gross] = [rational(article.NetPrice), rational(article.GrossPrice)];
  const agrees = compare(round(times(net, factor), 2), gross) === 0 || compare(round(over(gross, factor), 2), net) === 0;
  if (agrees) return null;
  const percent = toNumber(times(minus(factor, rational(1)), rational(100)));
  return fieldFault('GrossPrice', 'PriceMismatch', `does not agree with NetPrice and a VAT rate of ${percent} %`);
}

/** Reads a body into an article, new or in place of `old`. Does not store it. */
export function readArticle(books: Books, body: unknown, old: Article | null): Article | Refusal {
  const { company } = books;
  const read = readRecord(articleModel, body, readRules(books));
  if (isRefusal(read)) return read;
  const faults: FieldFault[] = [];
  const coding = findCoding(company, read.CodingId);
  const unit = company.units.find(({ Id }) => Id === read.UnitId);
  if (!coding) faults.push(fieldFault('CodingId', 'NotFound', 'is no article account coding of this company'));
  else if (!coding.coding.IsActive && old?.CodingId !== read.CodingId) faults.push(fieldFault('CodingId', 'Inactive', 'is not active'));
  if (!unit) faults.push(fieldFault('UnitId', 'NotFound', 'is no unit of this company'));
  const isService = coding?.coding.Type === 'Service';
  if (read.IsStock && (isService || !company.settings.stockModule)) {
    faults.push(fieldFault('IsStock', 'NotAllowed', 'needs the stock module and a sales category of the type Goods'));
  }
  if (read.UsesMoss && !company.settings.usesMoss)
    faults.push(fieldFault('UsesMoss', 'NotAllowed', 'needs the OSS setting of the company'));
  const price = coding ? agreePrices(books, read, body, coding) : null;
  if (price) faults.push(price);
  if (faults.length > 0) return invalid(...faults);

  const twin = company.articles.find(read.Number);
  if (twin && twin.Id !== old?.Id) return refusal(4000, `ConflictException - Article number ${read.Number} is already in use`);
  if (old?.IsStock && old.StockBalance !== 0 && (!read.IsStock || isService)) {
    return refusal(isService ? 5004 : 5003, 'The stock balance must be zero before the article can stop being a stock article');
  }
  const stock = old && company.settings.stockModule ? old.StockBalance : read.StockBalance;
  return {
    ...read,
    Id: old?.Id ?? books.nextId(),
    CodingName: coding?.coding.Name ?? null,
    UnitName: unit?.Name ?? null,
    UnitAbbreviation: unit?.Abbreviation ?? null,
    NetPriceWithDiscount: read.NetPrice,
    PurchasePrice: roundTo(read.PurchasePrice, 2),
    SupplierId: read.SupplierId === emptyGuid ? null : read.SupplierId,
    StockBalance: stock,
    StockBalanceAvailable: stock,
    StockValue: toNumber(round(times(rational(stock), rational(read.PurchasePrice)), 2)),
    IsServiceArticle: isService,
    ShowStockInformation: !isService && (read.IsStock || !company.settings.stockModule),
    CreatedUtc: old?.CreatedUtc ?? books.stamp,
    ChangedUtc: books.stamp,
  };
}
