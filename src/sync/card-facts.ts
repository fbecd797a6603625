/** Turns eAccounting's cards, and bodies that will become cards, into the facts that mapping works with; and keeps them in links. */
import type { Article, ArticleBody, CustomerBody, EAccountingCustomer } from '../eaccounting/schema.ts';
import type { ArticleFacts, CodingFacts, CustomerFacts } from '../mapping/facts.ts';

export function customerFactsOf(card: EAccountingCustomer): CustomerFacts {
  return {
    id: card.Id,
    number: card.CustomerNumber ?? '',
    name: card.Name,
    countryCode: card.InvoiceCountryCode,
    vatNumber: card.VatNumber,
    isPrivate: card.IsPrivatePerson,
    currencyCode: card.CurrencyCode,
    forceBookkeepVat: card.ForceBookkeepVat,
    deliveryBasedVat: card.DeliveryBasedVat,
    deliveryCountryCode: card.DeliveryCountryCode,
    isNorthernIreland: card.IsNorthernIreland,
    reverseChargeConstruction: card.ReverseChargeOnConstructionServices,
    email: card.EmailAddress,
    language: card.SalesDocumentLanguage,
    isFutureInvoiceDateAllowed: card.IsFutureInvoiceDateAllowed,
    isActive: card.IsActive,
    invoiceAddress: {
      name: card.Name,
      line1: card.InvoiceAddress1 ?? '',
      line2: card.InvoiceAddress2 ?? '',
      postalCode: card.InvoicePostalCode ?? '',
      city: card.InvoiceCity ?? '',
      countryCode: card.InvoiceCountryCode ?? '',
    },
  };
}

/** The card that a creation will make. What only the vendor decides is assumed as it is for a new card. */
export function customerFactsOfBody(
  body: CustomerBody,
  planned: { isNorthernIreland: boolean; vatNumberUnconfirmed: boolean },
): CustomerFacts {
  return {
    id: null,
    number: body.CustomerNumber,
    name: body.Name,
    countryCode: body.InvoiceCountryCode,
    vatNumber: body.VatNumber,
    isPrivate: body.IsPrivatePerson,
    currencyCode: body.CurrencyCode,
    forceBookkeepVat: false,
    deliveryBasedVat: false,
    deliveryCountryCode: body.DeliveryCountryCode ?? null,
    isNorthernIreland: planned.isNorthernIreland,
    vatNumberUnconfirmed: planned.vatNumberUnconfirmed,
    reverseChargeConstruction: false,
    email: body.EmailAddress,
    language: null,
    isFutureInvoiceDateAllowed: true,
    isActive: body.IsActive,
    invoiceAddress: {
      name: body.Name,
      line1: body.InvoiceAddress1 ?? '',
      line2: body.InvoiceAddress2 ?? '',
      postalCode: body.InvoicePostalCode,
      city: body.InvoiceCity,
      countryCode: body.InvoiceCountryCode,
    },
  };
}

/** What a link remembers of an article: everything but the coding, whose percent belongs to a day. */
export interface ArticleCard {
  id: string | null;
  number: string;
  name: string;
  codingId: string;
  isStock: boolean;
  isActive: boolean;
  unitId: string;
  unitAbbreviation: string | null;
  usesMoss: boolean;
}

export const articleCardOf = (article: Article): ArticleCard => ({
  id: article.Id,
  number: article.Number,
  name: article.Name,
  codingId: article.CodingId,
  isStock: article.IsStock,
  isActive: article.IsActive,
  unitId: article.UnitId,
  unitAbbreviation: article.UnitAbbreviation,
  usesMoss: article.UsesMoss,
});

export const articleCardOfBody = (body: ArticleBody, unitAbbreviation: string | null): ArticleCard => ({
  id: null,
  number: body.Number,
  name: body.Name,
  codingId: body.CodingId,
  isStock: false,
  isActive: true,
  unitId: body.UnitId,
  unitAbbreviation,
  usesMoss: false,
});

export const articleFactsOf = (card: ArticleCard, coding: CodingFacts): ArticleFacts => ({
  id: card.id,
  number: card.number,
  name: card.name,
  coding,
  isStock: card.isStock,
  unitAbbreviation: card.unitAbbreviation,
  unitId: card.unitId,
  usesMoss: card.usesMoss,
});
