/**
 * Where a sale belongs for VAT, which percent eAccounting will compute and from which account column (accounting-rules §3).
 * It imitates the vendor: the client never sends a rate. Nothing is decided from names; EU membership comes from the live list.
 */
import { type Decimal, isZero, ZERO } from '../core/money.ts';
import type { CodingColumn, CodingFacts, CompanyFacts, CustomerFacts, SalesArea } from './facts.ts';

export interface VatArea {
  area: SalesArea;
  /** null: the customer country's own rate (OSS), which only the draft can tell. */
  percent: Decimal | null;
  column: CodingColumn;
  /** false: eAccounting would refuse with 4024. */
  present: boolean;
}

export interface Taxed {
  coding: CodingFacts;
  usesMoss?: boolean;
}

const CODES: Readonly<Record<string, string>> = { EL: 'GR', UK: 'GB', XI: 'GB' };

/** Upper case, Greece as GR, the United Kingdom as GB. Blank is the company's own country. */
export function countryOr(code: string | null | undefined, company: string): string {
  const upper = (code ?? '').trim().toUpperCase() || company.trim().toUpperCase();
  return CODES[upper] ?? upper;
}

type AreaCustomer = Pick<
  CustomerFacts,
  'countryCode' | 'vatNumber' | 'forceBookkeepVat' | 'deliveryBasedVat' | 'deliveryCountryCode' | 'isNorthernIreland'
>;

/** The country that decides VAT: the customer's, or the place of delivery when the card says so. */
export function vatCountry(company: Pick<CompanyFacts, 'countryCode'>, customer: AreaCustomer, deliveryCountry?: string | null): string {
  const own = countryOr(customer.countryCode, company.countryCode);
  return customer.deliveryBasedVat ? countryOr(deliveryCountry ?? customer.deliveryCountryCode, own) : own;
}

/**
 * The area of one article sold to one customer. `deliveryCountry` is the document's own, used with `deliveryBasedVat`.
 * A Norwegian company has no EU sales at all: every foreign customer is export.
 */
export function vatArea(company: CompanyFacts, customer: AreaCustomer, article: Taxed, deliveryCountry?: string | null): VatArea {
  const { coding } = article;
  const own = countryOr(company.countryCode, company.countryCode);
  const buyer = vatCountry(company, customer, deliveryCountry);
  const answer = (area: SalesArea, percent: Decimal | null, column: CodingColumn): VatArea => ({
    area,
    percent,
    column,
    present: coding.columns[column],
  });

  if (buyer === own) {
    return isZero(coding.percent) ? answer('domestic-exempt', ZERO, 'domesticExempt') : answer('domestic', coding.percent, 'domesticVat');
  }
  const asEu = company.euCountries.has(buyer) || (buyer === 'GB' && customer.isNorthernIreland && coding.kind === 'goods');
  if (company.euCountries.has(own) && asEu) {
    if ((customer.vatNumber ?? '').trim() !== '') return answer('eu-business', ZERO, 'euExempt');
    if (company.usesMoss && article.usesMoss === true) return answer('eu-oss', null, 'euOss');
    return answer('eu-consumer', coding.percent, 'euVat');
  }
  return answer('export', customer.forceBookkeepVat ? coding.percent : ZERO, 'outsideEu');
}
