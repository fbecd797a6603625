/** The shop that the worked invoices belong to: two companies, their articles and customers. Figures are written as text, like in the tables. */
import { defaultSettings, type Settings } from '../../api/settings.ts';
import { decimal } from '../../src/core/money.ts';
import type {
  ArticleFacts,
  CodingColumn,
  CodingFacts,
  CompanyFacts,
  CustomerFacts,
  InvoiceInput,
  Kind,
  TermFacts,
} from '../../src/mapping/facts.ts';
import { invoice as invoiceSchema, type RackbeatInvoice } from '../../src/rackbeat/schema.ts';

const EU = new Set([
  'AT',
  'BE',
  'BG',
  'HR',
  'CY',
  'CZ',
  'DK',
  'EE',
  'FI',
  'FR',
  'DE',
  'GR',
  'HU',
  'IE',
  'IT',
  'LV',
  'LT',
  'LU',
  'MT',
  'NL',
  'PL',
  'PT',
  'RO',
  'SK',
  'SI',
  'ES',
  'SE',
]);

const company = (countryCode: string, currencyCode: string, more: Partial<CompanyFacts> = {}): CompanyFacts => ({
  countryCode,
  currencyCode,
  domesticRounding: false,
  keepOriginalDraftDate: null,
  lockedTo: '2026-07-31',
  showPricesExclVat: false,
  usesMoss: false,
  usesReverseConstructionVat: false,
  fiscalYears: [
    { start: '2025-01-01', end: '2025-12-31', locked: true },
    { start: '2026-01-01', end: '2026-12-31', locked: false },
  ],
  euCountries: EU,
  today: '2026-09-30',
  ...more,
});

export const companies = {
  NO: company('NO', 'NOK'),
  SE: company('SE', 'SEK', {
    domesticRounding: true,
    usesMoss: true,
    usesReverseConstructionVat: true,
    fiscalYears: [
      { start: '2025-05-01', end: '2026-04-30', locked: false },
      { start: '2026-05-01', end: '2027-04-30', locked: false },
    ],
  }),
  FI: company('FI', 'EUR'),
} as const;
export type CompanyName = keyof typeof companies;

const ALL: readonly CodingColumn[] = ['domesticVat', 'domesticExempt', 'euVat', 'euExempt', 'euOss', 'outsideEu'];

export function coding(percent: string, kind: Kind, columns: readonly CodingColumn[] = ALL): CodingFacts {
  const has = (column: CodingColumn): boolean => columns.includes(column);
  return {
    id: `coding-${percent}-${kind}`,
    name: `${kind === 'goods' ? 'Varer' : 'Tjenester'} ${percent} %`,
    percent: decimal(percent),
    kind,
    active: true,
    columns: {
      domesticVat: has('domesticVat'),
      domesticExempt: has('domesticExempt'),
      domesticConstruction: has('domesticConstruction'),
      euVat: has('euVat'),
      euExempt: has('euExempt'),
      euOss: has('euOss'),
      outsideEu: has('outsideEu'),
    },
  };
}

export const article = (number: string, percent: string, kind: Kind = 'goods', more: Partial<ArticleFacts> = {}): ArticleFacts => ({
  id: `id-${number}`,
  number,
  name: number,
  coding: coding(percent, kind),
  isStock: false,
  unitAbbreviation: 'stk',
  unitId: 'unit-stk',
  ...more,
});

/** Article number = Rackbeat item number. */
export const articles: ReadonlyMap<string, ArticleFacts> = new Map(
  [
    article('G25', '25'),
    article('G15', '15'),
    article('G12', '12'),
    article('G6', '6'),
    article('G0', '0'),
    article('G255', '25.5'),
    article('G14', '14'),
    article('S25', '25', 'service'),
    article('S12', '12', 'service'),
    article('FRAKT', '25', 'service'),
    article('LAGER', '25', 'goods', { isStock: true }),
    article('BYGG', '25', 'service', { coding: coding('25', 'service', [...ALL, 'domesticConstruction']) }),
    article('HJEMME', '25', 'goods', { coding: coding('25', 'goods', ['domesticVat']) }),
    article('EBOK', '25', 'service', { usesMoss: true }),
  ].map((one) => [one.number, one]),
);

/** What the settings name as substitutes. There is none for 6 % services: that hole is tested. */
export const substitutes: ReadonlyMap<string, ArticleFacts> = new Map(
  (
    [
      ['25', 'goods'],
      ['25', 'service'],
      ['15', 'goods'],
      ['12', 'goods'],
      ['12', 'service'],
      ['6', 'goods'],
      ['0', 'goods'],
      ['0', 'service'],
    ] as const
  ).map(([percent, kind]) => [`${percent}:${kind}`, article(`ERSTATT-${percent}-${kind}`, percent, kind)]),
);

export const roundingArticle = article('AVRUND', '0', 'service');

export const terms: ReadonlyMap<string, TermFacts> = new Map(
  [
    { id: 'net14', name: 'Netto 14 dager', days: 14, type: 0, availableForSales: true },
    { id: 'net30', name: '30 dager netto', days: 30, type: 0, availableForSales: true },
    { id: 'month', name: 'Løpende måned 30', days: 30, type: 1, availableForSales: true },
    { id: 'cash', name: 'Kontant', days: 0, type: 2, availableForSales: true },
    { id: 'buying', name: 'Bare innkjøp', days: 20, type: 0, availableForSales: false },
  ].map((term) => [term.id, term]),
);

const base: CustomerFacts = {
  id: 'customer-1',
  number: '2001',
  name: 'Kunde',
  countryCode: null,
  vatNumber: null,
  isPrivate: false,
  currencyCode: null,
  forceBookkeepVat: false,
  deliveryBasedVat: false,
  deliveryCountryCode: null,
  isNorthernIreland: false,
  reverseChargeConstruction: false,
  email: null,
  language: null,
  isFutureInvoiceDateAllowed: false,
  isActive: true,
};

export const customers = {
  home: base,
  private: { ...base, isPrivate: true },
  builder: { ...base, vatNumber: 'SE556036079301', reverseChargeConstruction: true },
  sweden: { ...base, countryCode: 'SE', currencyCode: 'SEK', vatNumber: 'SE556036079301' },
  germany: { ...base, countryCode: 'DE', currencyCode: 'EUR', vatNumber: 'DE123456789' },
  germanConsumer: { ...base, countryCode: 'DE', currencyCode: 'EUR' },
  danishConsumer: { ...base, countryCode: 'DK', currencyCode: 'DKK', isPrivate: true },
  unconfirmed: { ...base, countryCode: 'DE', currencyCode: 'EUR', vatNumberUnconfirmed: true },
  usa: { ...base, countryCode: 'US', currencyCode: 'USD' },
  usaWithVat: { ...base, countryCode: 'US', currencyCode: 'USD', forceBookkeepVat: true },
  belfast: { ...base, countryCode: 'GB', currencyCode: 'GBP', vatNumber: 'XI123456789', isNorthernIreland: true },
  svalbard: { ...base, countryCode: 'SJ' },
  japan: { ...base, countryCode: 'JP', currencyCode: 'JPY' },
  pickedUpAbroad: {
    ...base,
    countryCode: 'DE',
    currencyCode: 'SEK',
    vatNumber: 'DE123456789',
    deliveryBasedVat: true,
    deliveryCountryCode: 'SE',
  },
} as const satisfies Record<string, CustomerFacts>;
export type CustomerName = keyof typeof customers;

export function settings(change: (draft: Settings) => void = () => undefined): Settings {
  const made = structuredClone(defaultSettings());
  made.paymentTerms.mapping = { '1': 'net14', '2': 'month', '3': 'cash', '4': 'buying' };
  made.invoices.startFrom = 'rackbeat';
  change(made);
  return made;
}

export interface LineText {
  /** Item number; `-` for free text, `†X1` for an item that was deleted, `*X1` for a bill of materials. */
  item: string;
  quantity: string;
  price: string;
  discount?: string;
  percent: string;
  total: string;
  name?: string;
  unit?: string;
}

const blankAddress = { address_name: null, address_street: null, address_zipcode: null, address_city: null, address_country: null };

/** A booked Rackbeat invoice as its API sends it. `totals` are net, VAT and gross. */
export function rackbeatInvoice(
  lines: readonly LineText[],
  totals: readonly [string, string, string],
  more: Record<string, unknown> = {},
): RackbeatInvoice {
  return invoiceSchema.parse({
    number: 1042,
    invoice_date: '2026-09-15',
    due_date: '2026-09-29',
    deliver_at: '2026-09-14',
    is_booked: true,
    booked_at: '2026-09-15T10:00:00+02:00',
    is_creditnote: false,
    currency: 'NOK',
    total_subtotal: totals[0],
    total_vat: totals[1],
    total_total: totals[2],
    customer_id: 2001,
    payment_terms_id: 1,
    payment_terms: { number: 1, name: 'Netto 14', type: 'net', maturity_days: 14 },
    ...blankAddress,
    lines: lines.map((line) => {
      const deleted = line.item.startsWith('†');
      const free = line.item === '-';
      const number = line.item.replace(/^[†*]/, '');
      return {
        child_id: free ? null : number,
        child_type: free ? null : line.item.startsWith('*') ? 'lot' : 'product',
        item: free || deleted ? null : { number, name: number },
        name: line.name ?? (free ? 'Tekst' : number),
        quantity: line.quantity,
        unit: line.unit ? { number: 9, name: line.unit } : { number: 1, name: 'stk' },
        line_price: line.price,
        line_total: line.total,
        discount_percentage: line.discount ?? null,
        vat_percentage: line.percent,
      };
    }),
    ...more,
  });
}

export const MARK = 'RB-7K2M9QXT';

/** Everything mapping needs about one invoice: the Norwegian company and its ordinary customer, unless told otherwise. */
export const inputFor = (invoice: RackbeatInvoice, more: Partial<InvoiceInput> = {}): InvoiceInput => ({
  invoice,
  mark: MARK,
  company: companies.NO,
  customer: customers.home,
  articles,
  substitutes,
  roundingArticle,
  terms,
  settings: settings(),
  generation: 1,
  orderDeliverAt: null,
  originalNumber: null,
  ...more,
});
