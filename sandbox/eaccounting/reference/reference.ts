/** What the two companies' reference data have in common: how units, terms and codings are made. */
import { guidFor } from '../../kit/random.ts';
import type { Coding, Terms, Unit } from '../article-model.ts';
import { codingModel } from '../article-model.ts';
import type { CompanyKey, DatedCoding } from '../company.ts';
import { blank } from '../fields.ts';

const typeTexts = ['Normal', 'CurrentMonth', 'Cash', 'CardPayment', 'DigitalWallet', 'PaymentServiceProvider'];

export const unit = (company: CompanyKey, abbreviation: string, name: string, english: string): Unit => ({
  Id: guidFor(`${company}:unit:${abbreviation}`),
  Name: name,
  Code: abbreviation.toUpperCase(),
  Abbreviation: abbreviation,
  AbbreviationEnglish: english,
});

export function terms(
  company: CompanyKey,
  name: string,
  english: string,
  days: number,
  type = 0,
  use: 'sales' | 'purchase' | 'both' = 'both',
): Terms {
  return {
    Id: guidFor(`${company}:terms:${name}`),
    Name: name,
    NameEnglish: english,
    NumberOfDays: days,
    TermsOfPaymentTypeId: type,
    TermsOfPaymentTypeText: typeTexts[type] ?? null,
    AvailableForSales: use !== 'purchase',
    AvailableForPurchase: use !== 'sales',
  };
}

export interface CodingParts {
  name: string;
  english: string;
  type: 'Goods' | 'Service';
  /** One percent, or several with the day each begins. */
  percent: number | { from: string; percent: number }[];
  accounts: Partial<Omit<Coding, 'Id' | 'Name'>>;
  isActive?: boolean;
}

/** `changed`: stamp of the last change, UTC. */
export function coding(company: CompanyKey, parts: CodingParts, changed: string): DatedCoding {
  const percents = typeof parts.percent === 'number' ? [{ from: '1900-01-01', percent: parts.percent }] : parts.percent;
  return {
    percents,
    coding: {
      ...blank(codingModel),
      Id: guidFor(`${company}:coding:${parts.name}`),
      Name: parts.name,
      NameEnglish: parts.english,
      Type: parts.type,
      VatRate: percents[0]?.percent === 0 ? 'Free' : `${company}${String(percents[0]?.percent)}`,
      IsActive: parts.isActive ?? true,
      ChangedUtc: changed,
      ...parts.accounts,
    },
  };
}
