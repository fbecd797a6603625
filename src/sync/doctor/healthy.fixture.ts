/** A company of which an examination finds nothing to mend, to be broken in one place at a time. */
import { defaultSettings } from '../../../api/settings.ts';
import { success } from '../../core/failure.ts';
import { articleAccountCoding, article as articleSchema, customer as cardSchema, companySettings } from '../../eaccounting/schema.ts';
import { customer, paymentTerm, productGroup, unit, webhook } from '../../rackbeat/schema.ts';
import { codingFacts } from '../company-facts.ts';
import type { DoctorFacts } from './facts.ts';

export const rackbeatCustomer = (values: Record<string, unknown>) =>
  customer.parse({
    number: '1001',
    name: 'Fjell & Vidde AS',
    address_street: 'Storgata 1',
    address_zipcode: '0155',
    address_city: 'Oslo',
    address_country: 'Norge',
    contact_email: 'post@fjell.example',
    payment_terms_id: '1',
    ...values,
  });

export const card = (values: Record<string, unknown>) =>
  cardSchema.parse({
    Id: 'card-1',
    CustomerNumber: '1001',
    Name: 'Fjell & Vidde AS',
    EmailAddress: 'post@fjell.example',
    IsActive: true,
    ...values,
  });

export const article = (values: Record<string, unknown>) =>
  articleSchema.parse({
    Id: 'article-1',
    Number: 'E25',
    Name: 'Diverse 25 %',
    IsActive: true,
    CodingId: 'coding-1',
    UnitId: 'unit-1',
    ...values,
  });

export const coding = (values: Record<string, unknown>) =>
  codingFacts(
    articleAccountCoding.parse({
      Id: 'coding-1',
      Name: 'Varer 25 %',
      Type: 'Goods',
      VatRatePercent: 25,
      IsActive: true,
      DomesticSalesSubjectToVatAccountNumber: 3000,
      ForeignSalesVatExemptOutsideEuAccountNumber: 3100,
      ...values,
    }),
  );

export const companyOf = (values: Record<string, unknown>) =>
  companySettings.parse({
    Name: 'Nordlys Handel AS',
    CountryCode: 'NO',
    CurrencyCode: 'NOK',
    DomesticCurrencyRounding: 0,
    KeepOriginalDraftDate: true,
    ActivatedModules: ['api_standard'],
    CompanyStatus: 1,
    Iban: 'NO9386011117947',
    NextCustomerInvoiceNumber: 50_001,
    ...values,
  });

export function healthy(): DoctorFacts {
  const settings = defaultSettings();
  settings.invoices.sender = 'eaccounting';
  settings.invoices.startDate = '2026-11-01';
  settings.products.groupCodings = { '1': 'coding-1' };
  settings.products.units = { '1': 'unit-1' };
  settings.paymentTerms.mapping = { '1': 'term-1' };
  return {
    today: '2026-11-24',
    settings,
    isReachable: true,
    books: success({
      settings: companyOf({}),
      company: {
        countryCode: 'NO',
        currencyCode: 'NOK',
        domesticRounding: false,
        keepOriginalDraftDate: true,
        lockedTo: '2026-09-30',
        showPricesExclVat: true,
        usesMoss: false,
        usesReverseConstructionVat: false,
        fiscalYears: [{ start: '2026-01-01', end: '2026-12-31', locked: false }],
        euCountries: new Set(['SE', 'DE']),
        today: '2026-11-24',
      },
      terms: new Map([['term-1', { id: 'term-1', name: 'Netto 14 dager', days: 14, type: 0, availableForSales: true }]]),
      units: new Map([['unit-1', { Id: 'unit-1', Name: 'Styck', Code: null, Abbreviation: 'st', AbbreviationEnglish: null }]]),
    }),
    codings: success(new Map([['coding-1', coding({})]])),
    accounting: success(null),
    cards: success([card({})]),
    named: success(new Map()),
    stockArticles: success([]),
    groups: success([productGroup.parse({ number: '1', name: 'Varer', vat_domestic: 25 })]),
    units: success([unit.parse({ number: '1', name: 'stk' })]),
    terms: success([paymentTerm.parse({ number: '1', name: 'Netto 14', type: 'net', maturity_days: 14 })]),
    customers: success([rackbeatCustomer({})]),
    highestInvoice: success(1_042),
    webhooks: {
      listed: success([webhook.parse({ id: 7, event: 'customer_invoice.booked', url: 'https://app.example/x', is_active: true })]),
      registered: [{ wish: 'invoice-booked', webhookId: '7' }],
      wished: ['invoice-booked'],
      lastReceivedAt: null,
    },
    customerLinks: new Map([['1001', 'card-1']]),
    linkedArticles: new Set(),
  };
}
