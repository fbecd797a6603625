/** The planned document → the body that the vendor takes, once the customer and the articles have ids; and the mark that keeps people from booking it by hand. */
import type { DraftBody, DraftRowBody } from '../eaccounting/schema.ts';
import { documentLanguage, documentTexts } from './document-texts.ts';
import type { ArticleKey, CompanyFacts, PlannedDocument, PlannedRow } from './facts.ts';
import { ROW_TEXT_MOST } from './text-rows.ts';

export interface VendorIds {
  customerId: string;
  articleIds: ReadonlyMap<ArticleKey, string>;
}

/** The articles that the rows use, once each, so that the caller can see to it that they exist. */
export const articleKeys = (document: PlannedDocument): ArticleKey[] => [
  ...new Set(document.rows.flatMap((row) => (row.kind === 'article' ? [row.article] : []))),
];

function rowBody(row: PlannedRow, line: number, ids: VendorIds): DraftRowBody {
  if (row.kind === 'text') return { LineNumber: line, IsTextRow: true, Text: row.text, ReversedConstructionServicesVatFree: false };
  const articleId = ids.articleIds.get(row.article);
  if (articleId === undefined) throw new Error(`no article id for ${row.article}`);
  return {
    LineNumber: line,
    IsTextRow: false,
    Text: row.text,
    ArticleId: articleId,
    Quantity: row.quantity,
    UnitPrice: row.unitPrice,
    DiscountPercentage: row.discount,
    ReversedConstructionServicesVatFree: row.reverseCharge,
  };
}

/** Row n has LineNumber n. Throws when an article's id is missing: the caller makes the articles first. */
export function toDraftBody(document: PlannedDocument, ids: VendorIds): DraftBody {
  const { delivery } = document;
  return {
    CustomerId: ids.customerId,
    IsCreditInvoice: document.isCredit,
    RotReducedInvoicingType: 0,
    EuThirdParty: false,
    ReplaceUnitPriceWhenZero: false,
    InvoiceDate: document.invoiceDate,
    DueDate: document.dueDate,
    DeliveryDate: document.deliveryDate,
    TermsOfPaymentId: document.termId,
    YourReference: document.yourReference,
    OurReference: document.ourReference,
    BuyersOrderReference: document.buyersOrderReference,
    // The invoice address is the card's alone: half of it cannot be written, and the halves must not be mixed.
    ...(delivery === null
      ? {}
      : {
          DeliveryCustomerName: delivery.name,
          DeliveryAddress1: delivery.line1,
          DeliveryAddress2: delivery.line2,
          DeliveryPostalCode: delivery.postalCode,
          DeliveryCity: delivery.city,
          DeliveryCountryCode: delivery.countryCode,
        }),
    Rows: document.rows.map((row, line) => rowBody(row, line, ids)),
  };
}

/**
 * The same document with a warning at the top of its first row: a draft that differs stays, and a test draft waits to be
 * deleted; a person could book either by hand. Row numbers do not change; sending the document without it takes the warning away again.
 */
export function withWarning(
  document: PlannedDocument,
  company: Pick<CompanyFacts, 'countryCode'>,
  warning: 'stop' | 'test',
): PlannedDocument {
  // It is read by the company's own people, not by the buyer: the company's language.
  const said = documentTexts[documentLanguage({ language: null, countryCode: null }, company)][warning];
  const rows = document.rows.map((row, index) => (index === 0 ? { ...row, text: `${said}\n${row.text}`.slice(0, ROW_TEXT_MOST) } : row));
  return { ...document, rows };
}
