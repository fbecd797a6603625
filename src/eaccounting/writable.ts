/**
 * A card is replaced as a whole, so it is sent as it was read; only what the vendor computes itself stays here, because the vendor's
 * description takes none of it in a request. A field that is new to us is nobody's to leave out, and travels along.
 */

type Card = Readonly<Record<string, unknown>>;

const ARTICLE: ReadonlySet<string> = new Set([
  'Id',
  'CodingName',
  'UnitName',
  'UnitAbbreviation',
  'StockBalanceManuallyChangedUtc',
  'StockBalanceReserved',
  'StockBalanceAvailable',
  'StockValue',
  'ShowStockInformation',
  'IsServiceArticle',
  'PurchasePriceManuallyChangedUtc',
  'FreightCostsManuallyChangedUtc',
  'MessageThreads',
  'Notes',
  'CreatedUtc',
  'ChangedUtc',
]);
const CUSTOMER: ReadonlySet<string> = new Set([
  'Id',
  'PayToAccountId',
  'TermsOfPayment',
  'LastInvoiceDate',
  'UnpaidInvoicesAmount',
  'IsFutureInvoiceDateAllowed',
  'MessageThreads',
  'Notes',
  'ChangedUtc',
]);
/** An object that the description does not let be null: without settings it is left out. */
const OBJECT = 'DirectDebitCustomerSettings';

const without = (card: Card, names: ReadonlySet<string>): Card =>
  Object.fromEntries(Object.entries(card).filter(([name, value]) => !names.has(name) && !(name === OBJECT && value === null)));

export const writableArticle = (card: Card): Card => without(card, ARTICLE);
export const writableCustomer = (card: Card): Card => without(card, CUSTOMER);
