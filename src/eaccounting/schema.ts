/**
 * What Visma eAccounting API v2 sends and takes, in the vendor's spelling (PascalCase, fractions for discounts).
 * Tolerant to fields we do not know, strict on those we use. Source: the vendor's OpenAPI document, 2026.
 */
import { z } from 'zod';
import { amount, orNull, text } from '../outbound/fields.ts';

const nullableAmount = orNull(amount);
const flag = z
  .boolean()
  .nullish()
  .transform((value) => value ?? false);
const id = z.string().min(1);
const wholeNumber = z
  .number()
  .int()
  .nullish()
  .transform((value) => value ?? null);
/** `YYYY-MM-DD`, cut from a timestamp when one comes. */
const day = z
  .string()
  .nullish()
  .transform((value) => (value ? value.slice(0, 10) : null));

export const companySettings = z.object({
  Name: z.string(),
  CorporateIdentityNumber: text,
  CompanyIdentifier: text,
  CountryCode: z.string(),
  CurrencyCode: text,
  Email: text,
  DomesticCurrencyRounding: wholeNumber,
  KeepOriginalDraftDate: z
    .boolean()
    .nullish()
    .transform((value) => value ?? null),
  AccountingLockedTo: day,
  ShowPricesExclVatPC: flag,
  UsesMoss: flag,
  UsesReverseConstructionVat: flag,
  UsesRotReducedInvoicing: flag,
  UsesPaymentReferenceNumber: flag,
  ProductVariant: wholeNumber,
  ActivatedModules: z
    .array(z.string())
    .nullish()
    .transform((list) => list ?? []),
  CompanyStatus: wholeNumber,
  Iban: text,
  NextCustomerInvoiceNumber: wholeNumber,
  /** `AutoInvoiceActivationStatus`: 0 unregistered, 1 registered, 2 activated. */
  AutoInvoice: z
    .object({ AutoInvoiceActivationStatus: wholeNumber })
    .nullish()
    .transform((found) => found ?? null),
});

export const fiscalYear = z.object({ Id: id, StartDate: day, EndDate: day, IsLockedForAccounting: flag, BookkeepingMethod: wholeNumber });
export const country = z.object({ Code: z.string(), Name: text, NameEnglish: text, IsEuMember: flag });
export const unit = z.object({ Id: id, Name: text, Code: text, Abbreviation: text, AbbreviationEnglish: text });
export const termsOfPayment = z.object({
  Id: id,
  Name: text,
  NameEnglish: text,
  NumberOfDays: z.number().int(),
  TermsOfPaymentTypeId: z.number().int(),
  AvailableForSales: flag,
});

export const articleAccountCoding = z.object({
  Id: id,
  Name: text,
  NameEnglish: text,
  Type: text,
  VatRate: text,
  /** Percent; the vendor's docs leave open whether 25 or 0.25 is sent: `eaccounting/client.ts` normalises it. */
  VatRatePercent: nullableAmount,
  IsActive: flag,
  DomesticSalesSubjectToReversedConstructionVatAccountNumber: wholeNumber,
  DomesticSalesSubjectToVatAccountNumber: wholeNumber,
  DomesticSalesVatExemptAccountNumber: wholeNumber,
  ForeignSalesSubjectToMossAccountNumber: wholeNumber,
  ForeignSalesSubjectToThirdPartySalesAccountNumber: wholeNumber,
  ForeignSalesSubjectToVatWithinEuAccountNumber: wholeNumber,
  ForeignSalesVatExemptOutsideEuAccountNumber: wholeNumber,
  ForeignSalesVatExemptWithinEuAccountNumber: wholeNumber,
  DomesticSalesVatCodeExemptAccountNumber: wholeNumber,
});

/** Whole object kept beside the parsed fields: a PUT must send back everything that was read. */
export const article = z.looseObject({
  Id: id,
  Number: z.string(),
  Name: z.string(),
  IsActive: flag,
  NetPrice: nullableAmount,
  GrossPrice: nullableAmount,
  PurchasePrice: nullableAmount,
  StockBalance: nullableAmount,
  /** By the vendor's own reckoning. */
  StockValue: nullableAmount,
  CodingId: id,
  UnitId: id,
  UnitAbbreviation: text,
  IsStock: flag,
  IsServiceArticle: flag,
  /** Sold under the one-stop scheme: the VAT of the buyer's country. */
  UsesMoss: flag,
  Barcodes: z
    .array(z.looseObject({ Barcode: text }))
    .nullish()
    .transform((list) => list ?? []),
  ChangedUtc: text,
});

export const customer = z.looseObject({
  Id: id,
  CustomerNumber: text,
  Name: z.string(),
  CorporateIdentityNumber: text,
  VatNumber: text,
  EmailAddress: text,
  EmailAddresses: z
    .array(z.string())
    .nullish()
    .transform((list) => list ?? []),
  InvoiceAddress1: text,
  InvoiceAddress2: text,
  InvoicePostalCode: text,
  InvoiceCity: text,
  InvoiceCountryCode: text,
  DeliveryCountryCode: text,
  CurrencyCode: text,
  TermsOfPaymentId: text,
  IsPrivatePerson: flag,
  IsActive: flag,
  IsNorthernIreland: flag,
  ForceBookkeepVat: flag,
  DeliveryBasedVat: flag,
  ReverseChargeOnConstructionServices: flag,
  IsFutureInvoiceDateAllowed: flag,
  SalesDocumentLanguage: text,
  ElectronicAddress: text,
  ChangedUtc: text,
});

export const supplier = z.object({
  Id: id,
  SupplierNumber: text,
  Name: z.string(),
  CorporateIdentityNumber: text,
  VatNumber: text,
  EmailAddress: text,
  Telephone: text,
  MobilePhone: text,
  Address1: text,
  Address2: text,
  PostalCode: text,
  City: text,
  CountryCode: text,
  CurrencyCode: text,
  TermsOfPaymentId: text,
  IsActive: flag,
});

export const draftRow = z.object({
  LineNumber: wholeNumber,
  ArticleId: text,
  ArticleNumber: text,
  IsTextRow: flag,
  Text: text,
  UnitPrice: nullableAmount,
  Quantity: nullableAmount,
  DiscountPercentage: nullableAmount,
  VatRate: nullableAmount,
  VatRateId: text,
  Amount: nullableAmount,
  UnitAbbreviation: text,
  ReversedConstructionServicesVatFree: flag,
});

export const draft = z.looseObject({
  Id: id,
  CustomerId: id,
  CreatedUtc: text,
  IsCreditInvoice: flag,
  IncludesVat: flag,
  InvoiceDate: day,
  DueDate: day,
  DeliveryDate: day,
  InvoiceCurrencyCode: text,
  TotalAmount: amount,
  TotalVatAmount: amount,
  TotalRoundings: nullableAmount,
  /** Absent in some list answers; then the draft must be read alone. */
  Rows: z
    .array(draftRow)
    .nullish()
    .transform((rows) => rows ?? null),
});

export const bookedInvoiceRow = z.object({
  LineNumber: wholeNumber,
  ArticleNumber: text,
  IsTextRow: flag,
  Text: text,
  VatRate: nullableAmount,
  AmountNoVat: nullableAmount,
});

const vatSpecification = z.object({ AmountInvoiceCurrency: amount, VatAmountInvoiceCurrency: amount, VatPercent: amount });

export const bookedInvoice = z.looseObject({
  Id: id,
  CustomerId: id,
  InvoiceNumber: z.number().int(),
  CreatedFromDraftId: text,
  CreatedUtc: text,
  ModifiedUtc: text,
  IsCreditInvoice: flag,
  CurrencyCode: text,
  InvoiceDate: day,
  DueDate: day,
  DeliveryDate: day,
  CustomerName: text,
  InvoiceCountryCode: text,
  IncludesVat: flag,
  /** In the company's own currency, as the next one. */
  TotalAmount: nullableAmount,
  TotalVatAmount: nullableAmount,
  VatSpecification: z
    .array(vatSpecification)
    .nullish()
    .transform((parts) => parts ?? null),
  TotalAmountInvoiceCurrency: amount,
  TotalVatAmountInvoiceCurrency: amount,
  TotalRoundings: nullableAmount,
  IsNotDelivered: flag,
  /** A voided invoice keeps its number and its totals; only what is left to pay tells. */
  RemainingAmountInvoiceCurrency: nullableAmount,
  PaymentStatus: wholeNumber,
  PaymentDate: day,
  SetOffAmountInvoiceCurrency: nullableAmount,
  CustomerEmail: text,
  Rows: z
    .array(bookedInvoiceRow)
    .nullish()
    .transform((rows) => rows ?? null),
});

/** From an object of theirs to a page of ours. `ResourceType`: 0 article, 1 customer, 3 customer invoice, 5 customer invoice draft. */
export const partnerLink = z.object({
  Id: id,
  ResourceId: id,
  ResourceType: z.number().int(),
  Href: z.string(),
  PartnerCompanyName: text,
  PartnerSystemName: text,
});

/** `ActivationStatus`: 0 active, 1 inactive. */
export const appStatus = z.object({ ActivationStatus: z.number().int() });

/** Every list answer. */
export const page = z.object({
  Meta: z.object({
    CurrentPage: z.number().int(),
    PageSize: z.number().int(),
    TotalNumberOfPages: z.number().int(),
    TotalNumberOfResults: z.number().int(),
    ServerTimeUtc: z.string(),
  }),
  Data: z.array(z.unknown()),
});

export const errorBody = z.object({
  ErrorCode: z.number().int(),
  DeveloperErrorMessage: text,
  ErrorId: text,
  Errors: z
    .array(z.object({ Field: text, ErrorCode: text, Message: text }))
    .nullish()
    .transform((list) => list ?? []),
});

export type * from './schema-bodies.ts';

export type PartnerLink = z.output<typeof partnerLink>;
export type AppStatus = z.output<typeof appStatus>;
export type CompanySettings = z.output<typeof companySettings>;
export type FiscalYear = z.output<typeof fiscalYear>;
export type Country = z.output<typeof country>;
export type EAccountingUnit = z.output<typeof unit>;
export type TermsOfPayment = z.output<typeof termsOfPayment>;
export type ArticleAccountCoding = z.output<typeof articleAccountCoding>;
export type Article = z.output<typeof article>;
export type EAccountingCustomer = z.output<typeof customer>;
export type EAccountingSupplier = z.output<typeof supplier>;
export type Draft = z.output<typeof draft>;
export type DraftRow = z.output<typeof draftRow>;
export type BookedInvoice = z.output<typeof bookedInvoice>;
