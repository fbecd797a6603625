/**
 * Which VAT percent and which account column a row gets: country of company and customer, the customer's marks, the article's coding.
 * The vendor computes this and takes no percent from outside. Columns as in the coding model of the official specification;
 * the cases as accountants know them for a Norwegian and a Swedish company.
 */
import type { AccountColumn, Article } from './article-model.ts';
import type { Company, DatedCoding } from './company.ts';
import { percentOn } from './company.ts';
import { findCountry, isEuCountry } from './countries.ts';
import type { Customer } from './customer-model.ts';

export interface Area {
  name:
    | 'domestic'
    | 'domestic without VAT'
    | 'construction reverse charge'
    | 'EU business'
    | 'EU consumer'
    | 'one-stop shop'
    | 'triangulation'
    | 'export';
  percent: number;
  column: AccountColumn;
}

export interface Sale {
  company: Company;
  customer: Customer;
  /** Of the document; counts only for customers taxed by delivery. */
  deliveryCountry: string | null;
  article: Article;
  coding: DatedCoding;
  /** Day whose percents apply. */
  onDay: string;
  euThirdParty: boolean;
  /** Row mark for construction services, judged already. */
  constructionReverseCharge: boolean;
  isVatRegistered: boolean;
}

/** The customer's country for VAT; blank is the company's own. */
export function vatCountry({ company, customer, deliveryCountry }: Pick<Sale, 'company' | 'customer' | 'deliveryCountry'>): string {
  const delivery = customer.DeliveryBasedVat ? (deliveryCountry ?? customer.DeliveryCountryCode) : null;
  return (delivery || customer.InvoiceCountryCode || company.settings.countryCode).toUpperCase();
}

export function areaOf(sale: Sale): Area {
  const { company, customer, article, coding } = sale;
  const home = company.settings.countryCode;
  const country = vatCountry(sale);
  const percent = sale.isVatRegistered ? percentOn(coding, sale.onDay) : 0;

  if (country === home) {
    if (sale.constructionReverseCharge)
      return { name: 'construction reverse charge', percent: 0, column: 'DomesticSalesSubjectToReversedConstructionVatAccountNumber' };
    if (percent === 0) return { name: 'domestic without VAT', percent, column: 'DomesticSalesVatExemptAccountNumber' };
    return { name: 'domestic', percent, column: 'DomesticSalesSubjectToVatAccountNumber' };
  }

  // Goods to Northern Ireland are traded as within the EU, services to it are not.
  const isNorthernIreland = country === 'GB' && customer.IsNorthernIreland === true && !article.IsServiceArticle;
  if (isEuCountry(home) && (isEuCountry(country) || isNorthernIreland)) {
    if (customer.VatNumber) {
      return sale.euThirdParty
        ? { name: 'triangulation', percent: 0, column: 'ForeignSalesSubjectToThirdPartySalesAccountNumber' }
        : { name: 'EU business', percent: 0, column: 'ForeignSalesVatExemptWithinEuAccountNumber' };
    }
    if (company.settings.usesMoss && article.UsesMoss && sale.isVatRegistered) {
      return { name: 'one-stop shop', percent: findCountry(country)?.percent ?? 0, column: 'ForeignSalesSubjectToMossAccountNumber' };
    }
    return { name: 'EU consumer', percent, column: 'ForeignSalesSubjectToVatWithinEuAccountNumber' };
  }
  return { name: 'export', percent: customer.ForceBookkeepVat ? percent : 0, column: 'ForeignSalesVatExemptOutsideEuAccountNumber' };
}
