/** ArticleApi and what hangs on it, from the vendor's official specification of 2026. */
import {
  asItComes,
  day,
  flag,
  guid,
  list,
  nullableNumber,
  nullableWhole,
  number,
  readOnly,
  requiredGuid,
  requiredText,
  stamp,
  text,
  texts,
  type Wire,
  whole,
} from './fields.ts';

const price = { least: 0, most: 99_000_000, decimals: 2 };

export const labelModel = { Id: readOnly(guid()), Name: requiredText(50), Description: text(400) };
export const barcodeModel = { Barcode: text(), BarcodeType: whole({ oneOf: [0] }) };

export const articleModel = {
  Id: readOnly(requiredGuid()),
  IsActive: flag(),
  Number: requiredText(40),
  Name: requiredText(50),
  NameEnglish: text(50),
  NetPrice: number(price),
  NetPriceWithDiscount: readOnly(number()),
  GrossPrice: number(price),
  CodingId: requiredGuid(),
  CodingName: readOnly(text()),
  UnitId: requiredGuid(),
  UnitName: readOnly(text()),
  UnitAbbreviation: readOnly(text()),
  StockBalance: number({ least: -1e15, most: 1e15, decimals: 2 }),
  StockBalanceManuallyChangedUtc: readOnly(stamp()),
  StockBalanceReserved: readOnly(number()),
  StockBalanceAvailable: readOnly(number()),
  CreatedUtc: readOnly(stamp()),
  ChangedUtc: readOnly(stamp()),
  HouseWorkType: nullableWhole({ least: 0, most: 29 }),
  // No limit of decimals: the vendor rounds this one when it saves.
  PurchasePrice: number({ least: 0, most: 99_000_000 }),
  PurchasePriceManuallyChangedUtc: readOnly(stamp()),
  SendToWebshop: flag(true),
  UsesMoss: flag(),
  ArticleLabels: list(labelModel),
  MessageThreads: readOnly(texts()),
  Notes: readOnly(texts()),
  Note: text(4000),
  IsStock: flag(),
  ShowStockInformation: readOnly(flag()),
  IsServiceArticle: readOnly(flag()),
  StockLocationReference: text(),
  FreightCosts: number({ least: 0, most: 99_000_000 }),
  FreightCostsManuallyChangedUtc: readOnly(stamp()),
  UpdateStockPrices: flag(),
  Barcodes: list(barcodeModel),
  StockValue: readOnly(number()),
  GreenTechnologyType: nullableWhole({ least: 0, most: 3 }),
  DiscountPercentage: readOnly(number()),
  CurrencyCode: text(3),
  PurchasePriceWithCurrency: number(),
  FreightCostWithCurrency: number(),
  OrderingPoint: nullableNumber(),
  SupplierId: guid(),
  SupplierArticleNumber: text(16),
};
export type Article = Wire<typeof articleModel>;

export const unitModel = { Id: requiredGuid(), Name: text(), Code: text(), Abbreviation: text(), AbbreviationEnglish: text() };
export type Unit = Wire<typeof unitModel>;

export const termsModel = {
  Id: requiredGuid(),
  Name: requiredText(),
  NameEnglish: text(),
  NumberOfDays: whole(),
  TermsOfPaymentTypeId: whole(),
  TermsOfPaymentTypeText: text(),
  AvailableForSales: flag(),
  AvailableForPurchase: flag(),
};
export type Terms = Wire<typeof termsModel>;

/** One account per kind of sale; null: this kind of sale cannot be booked on the coding. */
const account = nullableWhole();
export const codingModel = {
  Id: requiredGuid(),
  Name: text(),
  NameEnglish: text(),
  Type: text(),
  VatRate: text(),
  IsActive: flag(),
  VatRatePercent: number(),
  DomesticSalesSubjectToReversedConstructionVatAccountNumber: account,
  DomesticSalesSubjectToVatAccountNumber: account,
  DomesticSalesVatExemptAccountNumber: account,
  ForeignSalesSubjectToMossAccountNumber: account,
  ForeignSalesSubjectToThirdPartySalesAccountNumber: account,
  ForeignSalesSubjectToVatWithinEuAccountNumber: account,
  ForeignSalesVatExemptOutsideEuAccountNumber: account,
  ForeignSalesVatExemptWithinEuAccountNumber: account,
  DomesticSalesVatCodeExemptAccountNumber: account,
  ChangedUtc: stamp(),
};
export type Coding = Wire<typeof codingModel>;
export type AccountColumn = Extract<keyof Coding, `${string}AccountNumber`>;

export const vatCodeModel = {
  Id: requiredGuid(),
  Code: text(),
  Description: text(),
  VatRate: number(),
  OssCodeType: whole(),
  RelatedAccounts: asItComes(),
};
export const countryModel = { Name: text(), NameEnglish: text(), Code: text(), IsEuMember: flag() };
export const currencyModel = { Code: text() };
export const fiscalYearModel = {
  Id: requiredGuid(),
  StartDate: day(),
  EndDate: day(),
  IsLockedForAccounting: flag(),
  BookkeepingMethod: whole(),
};
export type FiscalYear = Wire<typeof fiscalYearModel>;
export const userModel = {
  Id: requiredGuid(),
  Email: text(),
  FirstName: text(),
  LastName: text(),
  IsActive: flag(),
  IsCurrentUser: flag(),
  IsConsultant: flag(),
  HasPurchaseInvoicesApprovalPermission: flag(),
  HasVATReportsApprovalPermission: flag(),
};
export type User = Wire<typeof userModel>;
export const balanceModel = {
  AccountNumber: whole(),
  AccountName: text(),
  Balance: number(),
  AccountType: whole(),
  AccountTypeDescription: text(),
};

export const linkModel = {
  Id: readOnly(requiredGuid()),
  ResourceId: requiredGuid(),
  ResourceType: whole({ oneOf: [0, 1, 2, 3, 4, 5, 6] }),
  Href: requiredText(256),
  PartnerCompanyName: requiredText(100),
  PartnerSystemName: requiredText(100),
};
export type PartnerLink = Wire<typeof linkModel>;

export const appStatusModel = { Id: readOnly(requiredGuid()), ActivationStatus: whole({ oneOf: [0, 1] }), ModifiedUtc: readOnly(stamp()) };
export type AppStatus = Wire<typeof appStatusModel>;
