/**
 * The Swedish company: SEK, rounding to whole kronor, OSS, construction reverse charge and ROT on, fiscal year May to April,
 * stock module on. The food coding changes its percent on fixed days (12, from April 2026 6, from 2028 12 again: the Swedish
 * food decision as announced). Names are invented; accounts follow the usual Swedish plan.
 */
import { guidFor } from '../../kit/random.ts';
import { endOfMonth } from '../calendar.ts';
import type { KeptCompany } from '../company.ts';
import { type CodingParts, coding, terms, unit } from './reference.ts';

function goods(percent: number, domestic: number): CodingParts {
  const abroad = {
    ForeignSalesVatExemptWithinEuAccountNumber: 3108,
    ForeignSalesVatExemptOutsideEuAccountNumber: 3105,
    ForeignSalesSubjectToThirdPartySalesAccountNumber: 3109,
  };
  return {
    name: percent === 0 ? 'Varor momsfria' : `Varor ${percent} % moms`,
    english: percent === 0 ? 'Goods without VAT' : `Goods ${percent} % VAT`,
    type: 'Goods',
    percent,
    accounts:
      percent === 0
        ? {
            ...abroad,
            DomesticSalesVatExemptAccountNumber: domestic,
            DomesticSalesVatCodeExemptAccountNumber: domestic,
            ForeignSalesSubjectToVatWithinEuAccountNumber: domestic,
          }
        : {
            ...abroad,
            DomesticSalesSubjectToVatAccountNumber: domestic,
            DomesticSalesVatExemptAccountNumber: 3054,
            ForeignSalesSubjectToVatWithinEuAccountNumber: 3106,
            ForeignSalesSubjectToMossAccountNumber: 3107,
          },
  };
}

function service(percent: number, domestic: number): CodingParts {
  const abroad = { ForeignSalesVatExemptWithinEuAccountNumber: 3308, ForeignSalesVatExemptOutsideEuAccountNumber: 3305 };
  return {
    name: percent === 0 ? 'Tjänster momsfria' : `Tjänster ${percent} % moms`,
    english: percent === 0 ? 'Services without VAT' : `Services ${percent} % VAT`,
    type: 'Service',
    percent,
    accounts:
      percent === 0
        ? {
            ...abroad,
            DomesticSalesVatExemptAccountNumber: domestic,
            DomesticSalesVatCodeExemptAccountNumber: domestic,
            ForeignSalesSubjectToVatWithinEuAccountNumber: domestic,
          }
        : {
            ...abroad,
            DomesticSalesSubjectToVatAccountNumber: domestic,
            DomesticSalesVatExemptAccountNumber: 3044,
            ForeignSalesSubjectToVatWithinEuAccountNumber: 3306,
            ForeignSalesSubjectToMossAccountNumber: 3307,
            // Only this one has a construction account.
            ...(percent === 25 ? { DomesticSalesSubjectToReversedConstructionVatAccountNumber: 3231 } : {}),
          },
  };
}

/** `today`: the company's day, `YYYY-MM-DD`. */
export function swedishCompany(today: string): KeptCompany {
  const year = Number(today.slice(0, 4)) - (today.slice(5) < '05-01' ? 1 : 0);
  const changed = `${year - 1}-05-02T08:00:00Z`;
  const fiscalYear = (each: number, locked: boolean): KeptCompany['fiscalYears'][number] => ({
    Id: guidFor(`SE:year:${each}`),
    StartDate: `${each}-05-01`,
    EndDate: `${each + 1}-04-30`,
    IsLockedForAccounting: locked,
    BookkeepingMethod: 0,
  });
  return {
    key: 'SE',
    timeZone: 'Europe/Stockholm',
    settings: {
      name: 'Norrsken Handel AB',
      email: 'info@norrskenhandel.example',
      phone: '',
      address: 'Kungsgatan 18',
      postalCode: '11135',
      city: 'Stockholm',
      countryCode: 'SE',
      currencyCode: 'SEK',
      corporateIdentityNumber: '559999-0552',
      vatCode: 'SE559999055201',
      companyIdentifier: guidFor('SE:company'),
      termsOfPaymentId: guidFor('SE:terms:30 dagar netto'),
      iban: 'SE3550000000054910000003',
      bankGiro: '5050-1055',
      swish: '1230000000',
      domesticCurrencyRounding: 1,
      keepOriginalDraftDate: true,
      showPricesExclVatPC: true,
      accountingLockedTo: endOfMonth(today, -4),
      usesMoss: true,
      usesReverseConstructionVat: true,
      usesRotReducedInvoicing: true,
      usesPaymentReferenceNumber: true,
      stockModule: true,
      autoInvoiceStatus: 0,
      emailText: 'Bifogat finner du din faktura. Tack för att du handlar hos oss!',
    },
    units: [
      unit('SE', 'st', 'Styck', 'pcs'),
      unit('SE', 'tim', 'Timme', 'hour'),
      unit('SE', 'kg', 'Kilogram', 'kg'),
      unit('SE', 'm', 'Meter', 'm'),
      unit('SE', 'l', 'Liter', 'l'),
      unit('SE', 'krt', 'Kartong', 'box'),
      unit('SE', 'förp', 'Förpackning', 'pack'),
      unit('SE', 'mån', 'Månad', 'month'),
    ],
    terms: [
      terms('SE', '0 dagar netto', '0 days net', 0),
      terms('SE', '10 dagar netto', '10 days net', 10),
      terms('SE', '14 dagar netto', '14 days net', 14),
      terms('SE', '30 dagar netto', '30 days net', 30),
      terms('SE', '60 dagar netto', '60 days net', 60),
      terms('SE', 'Kontant', 'Cash', 0, 2, 'sales'),
      terms('SE', 'Kort', 'Card', 0, 3, 'sales'),
      terms('SE', 'Swish', 'Swish', 0, 4, 'sales'),
      terms('SE', 'Löpande månad', 'Current month', 0, 1),
    ],
    codings: [
      goods(25, 3051),
      goods(12, 3052),
      goods(6, 3053),
      goods(0, 3054),
      service(25, 3041),
      service(12, 3042),
      service(6, 3043),
      service(0, 3044),
      {
        ...goods(12, 3055),
        name: 'Livsmedel',
        english: 'Food',
        percent: [
          { from: '1900-01-01', percent: 12 },
          { from: '2026-04-01', percent: 6 },
          { from: '2028-01-01', percent: 12 },
        ],
      },
    ].map((parts) => coding('SE', parts, changed)),
    vatCodes: [
      { id: guidFor('SE:vat:05'), code: '05', description: 'Momspliktig försäljning 25 %', percent: 25, account: 2611 },
      { id: guidFor('SE:vat:12'), code: '12', description: 'Momspliktig försäljning 12 %', percent: 12, account: 2621 },
      { id: guidFor('SE:vat:06'), code: '06', description: 'Momspliktig försäljning 6 %', percent: 6, account: 2631 },
      { id: guidFor('SE:vat:42'), code: '42', description: 'Momsfri försäljning', percent: 0, account: 2610 },
    ],
    fiscalYears: [fiscalYear(year - 1, true), fiscalYear(year, false), fiscalYear(year + 1, false)],
    users: [
      {
        Id: guidFor('user:kari'),
        Email: 'kari@nordlyshandel.example',
        FirstName: 'Kari',
        LastName: 'Solvang',
        IsActive: true,
        IsCurrentUser: true,
        IsConsultant: true,
        HasPurchaseInvoicesApprovalPermission: false,
        HasVATReportsApprovalPermission: true,
      },
    ],
    accountNames: {
      1510: 'Kundfordringar',
      1512: 'Kundfordringar utland',
      2610: 'Utgående moms 0 %',
      2611: 'Utgående moms 25 %',
      2621: 'Utgående moms 12 %',
      2631: 'Utgående moms 6 %',
      2670: 'Utgående moms OSS',
      3041: 'Tjänster 25 %',
      3042: 'Tjänster 12 %',
      3043: 'Tjänster 6 %',
      3044: 'Tjänster momsfria',
      3051: 'Varor 25 %',
      3052: 'Varor 12 %',
      3053: 'Varor 6 %',
      3054: 'Varor momsfria',
      3055: 'Livsmedel',
      3105: 'Varor export',
      3106: 'Varor EU, svensk moms',
      3107: 'Varor OSS',
      3108: 'Varor EU, momsfria',
      3109: 'Varor trepartshandel',
      3231: 'Omvänd byggmoms',
      3305: 'Tjänster export',
      3306: 'Tjänster EU, svensk moms',
      3307: 'Tjänster OSS',
      3308: 'Tjänster EU, momsfria',
      3740: 'Öresutjämning',
    },
    receivables: { domestic: 1510, foreign: 1512 },
    rounding: 3740,
    articles: [],
    customers: [],
    suppliers: [],
    drafts: [],
    invoices: [],
    emails: [],
    links: [],
    appStatus: { Id: guidFor('SE:app'), ActivationStatus: 1, ModifiedUtc: changed },
    next: { customer: 1001, supplier: 1001, article: 1, invoice: 1001, voucher: 1 },
  };
}
