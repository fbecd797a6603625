/** Reference data: only read over the API. Units, terms, codings and VAT codes differ from company to company. */
import { toNumber } from '../../kit/rational.ts';
import {
  codingModel,
  countryModel,
  currencyModel,
  fiscalYearModel,
  termsModel,
  unitModel,
  userModel,
  vatCodeModel,
} from '../article-model.ts';
import type { Books } from '../books.ts';
import { companyDay, type VatCode } from '../company.ts';
import { printCompanySettings } from '../company-settings.ts';
import { countries, findCountry, type SandboxCountry } from '../countries.ts';
import { currencyCodes, exchangeRate } from '../currencies.ts';
import type { EAccounting } from '../eaccounting.ts';
import { printCoding, printPercent } from '../print.ts';
import { asDay } from '../read-body.ts';
import { isRefusal, notFound, type Refusal, refusal } from '../refusal.ts';
import { addApiRoute, list, parameter, scopes } from './api.ts';

/** The day of `?vatRateDate=`, today when absent. */
function vatRateDay(books: Books, query: Record<string, unknown>): string | Refusal {
  const value = parameter(query, 'vatRateDate');
  if (value === undefined) return companyDay(books.company, books.now);
  return asDay(value) ?? refusal(6001, 'InvalidInputException - vatRateDate is not a valid date');
}

const printCountry = (books: Books, { code, english, norwegian, swedish, isEu }: SandboxCountry): object => ({
  Name: books.company.key === 'NO' ? norwegian : swedish,
  NameEnglish: english,
  Code: code,
  IsEuMember: isEu,
});

const printVatCode = (books: Books, { id, code, description, percent, account }: VatCode): object => ({
  Id: id,
  Code: code,
  Description: description,
  VatRate: printPercent(books, percent),
  OssCodeType: 0,
  RelatedAccounts: { AccountNumber1: account, AccountNumber2: null, AccountNumber3: null },
});

export function addReferenceRoutes(eaccounting: EAccounting): void {
  addApiRoute(eaccounting, 'GET', '/v2/companysettings', scopes.salesRead, ({ books }) => ({
    status: 200,
    body: printCompanySettings(books),
  }));

  addApiRoute(eaccounting, 'GET', '/v2/units', scopes.salesRead, (call) => list(call, call.books.company.units, unitModel));
  addApiRoute(eaccounting, 'GET', '/v2/units/:id', scopes.salesRead, ({ books, id }) => {
    const unit = books.company.units.find(({ Id }) => Id === id);
    return unit ? { status: 200, body: unit } : notFound('Unit', id);
  });

  addApiRoute(eaccounting, 'GET', '/v2/termsofpayments', scopes.anyRead, (call) => list(call, call.books.company.terms, termsModel));
  addApiRoute(eaccounting, 'GET', '/v2/termsofpayments/:id', scopes.anyRead, ({ books, id }) => {
    const terms = books.company.terms.find(({ Id }) => Id === id);
    return terms ? { status: 200, body: terms } : notFound('TermsOfPayment', id);
  });

  addApiRoute(eaccounting, 'GET', '/v2/articleaccountcodings', scopes.salesRead, (call) => {
    const day = vatRateDay(call.books, call.query);
    return isRefusal(day)
      ? day
      : list(
          call,
          call.books.company.codings.map((coding) => printCoding(call.books, coding, day)),
          codingModel,
        );
  });
  addApiRoute(eaccounting, 'GET', '/v2/articleaccountcodings/:id', scopes.salesRead, ({ books, id, query }) => {
    const day = vatRateDay(books, query);
    if (isRefusal(day)) return day;
    const found = books.company.codings.find(({ coding }) => coding.Id === id);
    return found ? { status: 200, body: printCoding(books, found, day) } : notFound('ArticleAccountCoding', id);
  });

  addApiRoute(eaccounting, 'GET', '/v2/countries', scopes.salesRead, (call) =>
    list(
      call,
      countries.map((country) => printCountry(call.books, country)),
      countryModel,
    ),
  );
  addApiRoute(eaccounting, 'GET', '/v2/countries/:id', scopes.salesRead, ({ books, id }) => {
    const country = findCountry(id);
    return country ? { status: 200, body: printCountry(books, country) } : notFound('Country', id);
  });

  addApiRoute(eaccounting, 'GET', '/v2/currencies', scopes.anyRead, (call) =>
    list(
      call,
      currencyCodes.map((Code) => ({ Code })),
      currencyModel,
    ),
  );
  addApiRoute(eaccounting, 'GET', '/v2/currencies/exchangerate', scopes.anyRead, ({ query }) => {
    const [source, target] = [parameter(query, 'sourceCurrencyCode') ?? '', parameter(query, 'targetCurrencyCode') ?? ''];
    const day = asDay(parameter(query, 'date') ?? '');
    const rate = exchangeRate(source, target);
    if (!rate || !day) return refusal(6001, 'InvalidInputException - sourceCurrencyCode, targetCurrencyCode and date are needed');
    return { status: 200, body: { Date: day, SourceCurrency: source, TargetCurrency: target, Rate: toNumber(rate, 6) } };
  });

  const years = (books: Books): Books['company']['fiscalYears'] =>
    books.switches.get('companyVariant') === 'cash'
      ? books.company.fiscalYears.map((year) => ({ ...year, BookkeepingMethod: 1 }))
      : books.company.fiscalYears;
  addApiRoute(eaccounting, 'GET', '/v2/fiscalyears', scopes.salesOrAccountingRead, (call) =>
    list(call, years(call.books), fiscalYearModel),
  );
  addApiRoute(eaccounting, 'GET', '/v2/fiscalyears/:id', scopes.salesOrAccountingRead, ({ books, id }) => {
    const year = years(books).find(({ Id }) => Id === id);
    return year ? { status: 200, body: year } : notFound('FiscalYear', id);
  });

  addApiRoute(eaccounting, 'GET', '/v2/vatcodes', scopes.accountingRead, (call) =>
    list(
      call,
      call.books.company.vatCodes.map((code) => printVatCode(call.books, code)),
      vatCodeModel,
    ),
  );
  addApiRoute(eaccounting, 'GET', '/v2/vatcodes/:id', scopes.accountingRead, ({ books, id }) => {
    const code = books.company.vatCodes.find((each) => each.id === id);
    return code ? { status: 200, body: printVatCode(books, code) } : notFound('VatCode', id);
  });

  addApiRoute(eaccounting, 'GET', '/v2/users', scopes.any, (call) => list(call, call.books.company.users, userModel));
}
