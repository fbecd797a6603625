/** What is sent to Visma eAccounting API v2: the bodies of our writes, in the vendor's spelling. */
import type { Decimal } from '../core/money.ts';

/** POST /articles. */
export interface ArticleBody {
  Number: string;
  Name: string;
  IsActive: boolean;
  CodingId: string;
  UnitId: string;
  NetPrice: Decimal;
  GrossPrice: Decimal;
  /** In the company's own currency, at most two decimals. */
  PurchasePrice?: Decimal;
  IsStock: false;
  Barcodes?: { Barcode: string; BarcodeType: 0 }[];
}

/** POST /customers. */
export interface CustomerBody {
  CustomerNumber: string;
  Name: string;
  InvoiceCity: string;
  InvoicePostalCode: string;
  InvoiceAddress1: string | null;
  InvoiceAddress2: string | null;
  InvoiceCountryCode: string;
  DeliveryCustomerName?: string | null;
  DeliveryAddress1?: string | null;
  DeliveryAddress2?: string | null;
  DeliveryPostalCode?: string | null;
  DeliveryCity?: string | null;
  DeliveryCountryCode?: string | null;
  CorporateIdentityNumber: string | null;
  VatNumber: string | null;
  EmailAddress: string | null;
  EmailAddresses: string[];
  Telephone: string | null;
  CurrencyCode: string;
  TermsOfPaymentId: string;
  IsPrivatePerson: boolean;
  IsActive: boolean;
  EdiGlnNumber?: string | null;
}

export interface DraftRowBody {
  LineNumber: number;
  IsTextRow: boolean;
  Text: string;
  ArticleId?: string;
  Quantity?: Decimal;
  UnitPrice?: Decimal;
  /** A fraction 0–1 with at most four decimals. */
  DiscountPercentage?: Decimal;
  ReversedConstructionServicesVatFree: boolean;
}

/** POST and PUT /customerinvoicedrafts. Dates are `YYYY-MM-DD`. */
export interface DraftBody {
  CustomerId: string;
  IsCreditInvoice: boolean;
  RotReducedInvoicingType: 0;
  EuThirdParty: false;
  ReplaceUnitPriceWhenZero: false;
  InvoiceDate: string;
  DueDate: string;
  DeliveryDate: string | null;
  TermsOfPaymentId: string;
  YourReference: string | null;
  OurReference: string | null;
  BuyersOrderReference: string | null;
  DeliveryCustomerName?: string | null;
  DeliveryAddress1?: string | null;
  DeliveryAddress2?: string | null;
  DeliveryPostalCode?: string | null;
  DeliveryCity?: string | null;
  DeliveryCountryCode?: string | null;
  Rows: DraftRowBody[];
}

/** POST …/convert: checked by the vendor against the draft, never written into it. Negative for a credit invoice. */
export interface DraftValidationBody {
  TotalAmountInvoiceCurrency?: Decimal;
  TotalVatAmountInvoiceCurrency?: Decimal;
  TotalRoundingsInvoiceCurrency?: Decimal;
  Rows?: { LineNumber: number; TotalAmountNoVatInvoiceCurrency?: Decimal; TotalAmountIncVatInvoiceCurrency?: Decimal }[];
}

/** POST …/email. Everything left out is filled by the vendor from customer and company. */
export interface EmailBody {
  Email?: string;
  /** Left out or empty: the customer's own; null: nobody. */
  CcRecipients?: string[] | null;
  Subject?: string;
  Message?: string;
}

/** POST /partnerresourcelinks. */
export interface PartnerLinkBody {
  ResourceId: string;
  ResourceType: 0 | 1 | 3 | 5;
  /** At most 256 characters. */
  Href: string;
  PartnerCompanyName: string;
  PartnerSystemName: string;
}
