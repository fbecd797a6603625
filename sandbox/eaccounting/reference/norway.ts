/**
 * The Norwegian company: NOK, no EU columns in any coding (Norway stands outside), calendar years of which the next is missing,
 * locked to the end of the month before last, KID on, no IBAN. Names are invented; accounts follow the usual Norwegian plan.
 */
import { guidFor } from '../../kit/random.ts';
import { endOfMonth } from '../calendar.ts';
import type { KeptCompany } from '../company.ts';
import { type CodingParts, coding, terms, unit } from './reference.ts';

const goods = (percent: number, domestic: number): CodingParts => ({
  name: `Varer ${percent} % mva`,
  english: `Goods ${percent} % VAT`,
  type: 'Goods',
  percent,
  accounts:
    percent === 0
      ? {
          DomesticSalesVatExemptAccountNumber: domestic,
          DomesticSalesVatCodeExemptAccountNumber: domestic,
          ForeignSalesVatExemptOutsideEuAccountNumber: 3100,
        }
      : {
          DomesticSalesSubjectToVatAccountNumber: domestic,
          DomesticSalesVatExemptAccountNumber: 3200,
          ForeignSalesVatExemptOutsideEuAccountNumber: 3100,
        },
});

const service = (percent: number, domestic: number, exported: number | null = 3120): CodingParts => ({
  name: `Tjenester ${percent} % mva`,
  english: `Services ${percent} % VAT`,
  type: 'Service',
  percent,
  accounts:
    percent === 0
      ? {
          DomesticSalesVatExemptAccountNumber: domestic,
          DomesticSalesVatCodeExemptAccountNumber: domestic,
          ForeignSalesVatExemptOutsideEuAccountNumber: exported,
        }
      : {
          DomesticSalesSubjectToVatAccountNumber: domestic,
          DomesticSalesVatExemptAccountNumber: 3220,
          ForeignSalesVatExemptOutsideEuAccountNumber: exported,
        },
});

/** `today`: the company's day, `YYYY-MM-DD`. */
export function norwegianCompany(today: string): KeptCompany {
  const year = Number(today.slice(0, 4));
  const changed = `${year - 1}-01-02T08:00:00Z`;
  const fiscalYear = (each: number, locked: boolean): KeptCompany['fiscalYears'][number] => ({
    Id: guidFor(`NO:year:${each}`),
    StartDate: `${each}-01-01`,
    EndDate: `${each}-12-31`,
    IsLockedForAccounting: locked,
    BookkeepingMethod: 0,
  });
  const allTerms = [
    terms('NO', 'Kontant', 'Cash', 0, 2, 'sales'),
    terms('NO', 'Netto 7 dager', '7 days net', 7),
    terms('NO', 'Netto 10 dager', '10 days net', 10),
    terms('NO', 'Netto 14 dager', '14 days net', 14),
    terms('NO', 'Netto 30 dager', '30 days net', 30),
    terms('NO', 'Netto 45 dager', '45 days net', 45),
    terms('NO', 'Løpende måned + 30 dager', 'Current month + 30 days', 30, 1),
    terms('NO', 'Netto 60 dager, innkjøp', '60 days net, purchases', 60, 0, 'purchase'),
  ];
  return {
    key: 'NO',
    timeZone: 'Europe/Oslo',
    settings: {
      name: 'Nordlys Handel AS',
      email: 'post@nordlyshandel.example',
      phone: '+47 22 00 00 00',
      address: 'Havnelageret 4',
      postalCode: '0150',
      city: 'Oslo',
      countryCode: 'NO',
      currencyCode: 'NOK',
      corporateIdentityNumber: '311000101',
      vatCode: 'NO311000101MVA',
      companyIdentifier: guidFor('NO:company'),
      termsOfPaymentId: guidFor('NO:terms:Netto 14 dager'),
      iban: null,
      bankGiro: null,
      swish: null,
      domesticCurrencyRounding: 0,
      keepOriginalDraftDate: null,
      showPricesExclVatPC: false,
      accountingLockedTo: endOfMonth(today, -2),
      usesMoss: false,
      usesReverseConstructionVat: false,
      usesRotReducedInvoicing: false,
      usesPaymentReferenceNumber: true,
      stockModule: false,
      autoInvoiceStatus: 2,
      emailText: 'Vedlagt finner du faktura fra oss. Takk for handelen!',
    },
    units: [
      unit('NO', 'stk', 'Stykk', 'pcs'),
      unit('NO', 'time', 'Time', 'hour'),
      unit('NO', 'kg', 'Kilogram', 'kg'),
      unit('NO', 'm', 'Meter', 'm'),
      unit('NO', 'l', 'Liter', 'l'),
      unit('NO', 'eske', 'Eske', 'box'),
      unit('NO', 'pk', 'Pakke', 'pack'),
      unit('NO', 'mnd', 'Måned', 'month'),
    ],
    terms: allTerms,
    codings: [
      goods(25, 3000),
      goods(15, 3030),
      goods(0, 3100),
      service(25, 3020),
      service(12, 3040),
      service(0, 3120),
      {
        name: 'Arrangement 25 % mva, kun innland',
        english: 'Events 25 % VAT, domestic only',
        type: 'Service',
        percent: 25,
        accounts: { DomesticSalesSubjectToVatAccountNumber: 3025, DomesticSalesVatExemptAccountNumber: 3220 },
      } satisfies CodingParts,
      { ...goods(25, 3009), name: 'Utgått varegruppe 25 % mva', english: 'Discontinued goods 25 % VAT', isActive: false },
    ].map((parts) => coding('NO', parts, changed)),
    vatCodes: [
      { id: guidFor('NO:vat:3'), code: '3', description: 'Utgående avgift, høy sats', percent: 25, account: 2701 },
      { id: guidFor('NO:vat:31'), code: '31', description: 'Utgående avgift, middels sats', percent: 15, account: 2703 },
      { id: guidFor('NO:vat:33'), code: '33', description: 'Utgående avgift, lav sats', percent: 12, account: 2702 },
      { id: guidFor('NO:vat:5'), code: '5', description: 'Ingen utgående avgift (innenfor loven)', percent: 0, account: 2700 },
    ],
    fiscalYears: [fiscalYear(year - 1, true), fiscalYear(year, false)],
    users: [
      {
        Id: guidFor('user:kari'),
        Email: 'kari@nordlyshandel.example',
        FirstName: 'Kari',
        LastName: 'Solvang',
        IsActive: true,
        IsCurrentUser: true,
        IsConsultant: false,
        HasPurchaseInvoicesApprovalPermission: true,
        HasVATReportsApprovalPermission: true,
      },
    ],
    accountNames: {
      1500: 'Kundefordringer',
      1505: 'Kundefordringer utland',
      2700: 'Utgående mva 0 %',
      2701: 'Utgående mva høy sats',
      2702: 'Utgående mva lav sats',
      2703: 'Utgående mva middels sats',
      3000: 'Salgsinntekt varer 25 %',
      3009: 'Salgsinntekt utgåtte varer',
      3020: 'Salgsinntekt tjenester 25 %',
      3025: 'Salgsinntekt arrangement',
      3030: 'Salgsinntekt varer 15 %',
      3040: 'Salgsinntekt tjenester 12 %',
      3100: 'Salgsinntekt varer, avgiftsfri',
      3120: 'Salgsinntekt tjenester, avgiftsfri',
      3200: 'Salg unntatt mva, varer',
      3220: 'Salg unntatt mva, tjenester',
      7740: 'Øreavrunding',
    },
    receivables: { domestic: 1500, foreign: 1505 },
    rounding: 7740,
    articles: [],
    customers: [],
    suppliers: [],
    drafts: [],
    invoices: [],
    emails: [],
    links: [],
    appStatus: { Id: guidFor('NO:app'), ActivationStatus: 1, ModifiedUtc: changed },
    next: { customer: 1001, supplier: 1001, article: 1, invoice: 5001, voucher: 1 },
  };
}
