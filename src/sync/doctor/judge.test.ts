/** Every check under a healthy company and under one that is broken in that one place: the line, who mends it, and where. */
import { expect, test } from 'vitest';
import { knows } from '../../../api/catalogue.ts';
import { failure, success } from '../../core/failure.ts';
import { webhook } from '../../rackbeat/schema.ts';
import type { Books, DoctorFacts } from './facts.ts';
import { article, card, coding, companyOf, healthy, rackbeatCustomer } from './healthy.fixture.ts';
import { judge } from './judge.ts';
import type { Line } from './line.ts';

const isBroken = ({ state }: Line): boolean => state !== 'fine';
const brief = ({ check, state, finding, who, place, records }: Line) => ({
  line: `${check}: ${state} ${finding.code}`,
  who,
  place,
  records: records.map(({ number }) => number),
});

test('a healthy company: every check says so', () => {
  const lines = judge(healthy());
  expect(lines.filter(isBroken)).toEqual([]);
  expect(new Set(lines.map(({ check }) => check)).size).toBeGreaterThanOrEqual(20);
});

type Break = (facts: DoctorFacts) => unknown;
const books = (facts: DoctorFacts): Books => (facts.books.ok ? facts.books.value : (undefined as never));
const refusedBy = (code: string, kind: 'refused' | 'unauthorised' = 'refused') => failure(kind, 'not-done', code, { status: 403 });
const company =
  (values: Record<string, unknown>): Break =>
  (facts) =>
    Object.assign(books(facts), { settings: companyOf(values) });
const known =
  (values: Partial<Books['company']>): Break =>
  (facts) =>
    Object.assign(books(facts).company, values);
const customers =
  (...values: Record<string, unknown>[]): Break =>
  (facts) =>
    Object.assign(facts, { customers: success(values.map(rackbeatCustomer)), customerLinks: new Map() });
const invoices =
  (values: Partial<DoctorFacts['settings']['invoices']>): Break =>
  (facts) =>
    Object.assign(facts.settings.invoices, values);
const both =
  (...breaks: Break[]): Break =>
  (facts) =>
    breaks.forEach((one) => one(facts));

/** What is broken, and the one line that must say so. */
const CASES: [what: string, broken: Break, line: string, who: string | null, place: string | null, records?: string[]][] = [
  ['no fiscal year for today', known({ fiscalYears: [] }), 'fiscal-years: wrong doctor.fiscal-year-closed', 'accountant', 'eaccounting'],
  [
    'no fiscal year for next month',
    both((facts) => Object.assign(facts, { today: '2026-12-02' })),
    'fiscal-years: warning doctor.fiscal-year-missing-soon',
    'accountant',
    'eaccounting',
  ],
  ['locked today', known({ lockedTo: '2026-11-30' }), 'lock-date: wrong doctor.locked-today', 'accountant', 'eaccounting'],
  [
    'locked after the start date',
    invoices({ startDate: '2026-09-01' }),
    'lock-date: warning doctor.locked-after-start',
    'accountant',
    'eaccounting',
  ],
  ['drafts move', known({ keepOriginalDraftDate: null }), 'draft-date: wrong doctor.draft-date-moves', 'accountant', 'eaccounting'],
  [
    'a group without coding',
    (facts) => Object.assign(facts.settings.products, { groupCodings: {} }),
    'product-groups: wrong doctor.groups-unmapped',
    'accountant',
    'products',
    ['1'],
  ],
  [
    'a group with another percent',
    (facts) => Object.assign(facts, { codings: success(new Map([['coding-1', coding({ VatRatePercent: 15 })]])) }),
    'product-groups: warning doctor.group-percent-differs',
    'accountant',
    'products',
    ['1'],
  ],
  [
    'a coding without account for export, and a customer abroad',
    both(customers({ number: '7', address_country: 'USA' }), (facts) =>
      Object.assign(facts, { codings: success(new Map([['coding-1', coding({ ForeignSalesVatExemptOutsideEuAccountNumber: null })]])) }),
    ),
    'vat-coverage: warning doctor.account-missing',
    'accountant',
    'eaccounting',
    ['7'],
  ],
  [
    'a coding that was deleted',
    (facts) => Object.assign(facts, { codings: success(new Map()) }),
    'settings: wrong doctor.choice-gone',
    'rackbeat-user',
    'products',
    ['1'],
  ],
  [
    'a default term that was deleted',
    (facts) => Object.assign(facts.settings.paymentTerms, { defaultTermId: 'gone' }),
    'settings: wrong doctor.default-gone',
    'rackbeat-user',
    'terms',
  ],
  [
    'a term in use without counterpart',
    (facts) => Object.assign(facts.settings.paymentTerms, { mapping: {} }),
    'payment-terms: wrong doctor.terms-unmapped',
    'rackbeat-user',
    'terms',
    ['1'],
  ],
  [
    'a term in use that becomes the default one',
    (facts) => Object.assign(facts.settings.paymentTerms, { mapping: {}, defaultTermId: 'term-1' }),
    'payment-terms: notice doctor.terms-by-default',
    'rackbeat-user',
    'terms',
    ['1'],
  ],
  [
    'a term that counts as paid at once',
    (facts) => Object.assign(books(facts).terms.get('term-1') ?? {}, { type: 3 }),
    'payment-terms: warning doctor.terms-paid-at-once',
    'rackbeat-user',
    'terms',
    ['1'],
  ],
  [
    'a customer without a name',
    customers({ name: ' ', company_name: null }),
    'customers: wrong doctor.customers-without-name',
    'rackbeat-user',
    'rackbeat',
    ['1001'],
  ],
  [
    'a customer without a city',
    customers({ address_city: '' }),
    'customers: notice doctor.customers-without-place',
    'rackbeat-user',
    'rackbeat',
    ['1001'],
  ],
  [
    'a country nobody knows',
    customers({ address_country: 'Utopia' }),
    'customers: warning doctor.customers-country-unknown',
    'rackbeat-user',
    'rackbeat',
    ['1001'],
  ],
  [
    'a customer to be e-mailed without address, in Rackbeat',
    both(invoices({ status: 'invoiced-and-emailed' }), customers({ contact_email: '' })),
    'emails: warning doctor.emails-missing',
    'rackbeat-user',
    'rackbeat',
    ['1001'],
  ],
  [
    'the same on the card over there, whatever Rackbeat says',
    both(invoices({ status: 'invoiced-and-emailed' }), (facts) => Object.assign(facts, { cards: success([card({ EmailAddress: null })]) })),
    'emails: warning doctor.emails-missing',
    'rackbeat-user',
    'rackbeat',
    ['1001'],
  ],
  [
    'a customer with e-invoices',
    both(company({ AutoInvoice: { AutoInvoiceActivationStatus: 2 } }), (facts) =>
      Object.assign(facts, { cards: success([card({ ElectronicAddress: '0192:912345678' })]) }),
    ),
    'e-invoices: notice doctor.e-invoice-customers',
    'accountant',
    'invoices',
    ['1001'],
  ],
  [
    'no IBAN and a customer abroad',
    both(company({ Iban: null }), customers({ number: '8', address_country: 'Sverige' })),
    'iban: warning doctor.iban-missing',
    'accountant',
    'eaccounting',
    ['8'],
  ],
  [
    'rounding not told',
    company({ DomesticCurrencyRounding: null }),
    'rounding: warning doctor.rounding-unknown',
    'accountant',
    'eaccounting',
  ],
  ['nobody said who sends', invoices({ sender: null }), 'rounding: notice doctor.sender-open', 'rackbeat-user', 'invoices'],
  [
    'Rackbeat sends and eAccounting rounds',
    both(invoices({ sender: 'rackbeat' }), company({ DomesticCurrencyRounding: 1 })),
    'rounding: warning doctor.rounding-two-documents',
    'accountant',
    'eaccounting',
  ],
  [
    'Rackbeat sends and eAccounting makes references',
    both(invoices({ sender: 'rackbeat' }), company({ UsesPaymentReferenceNumber: true })),
    'rounding: warning doctor.reference-two-documents',
    'accountant',
    'eaccounting',
  ],
  [
    'two series side by side',
    company({ NextCustomerInvoiceNumber: 1_050 }),
    'number-series: notice doctor.numbers-alike',
    'accountant',
    'eaccounting',
  ],
  ['no series', company({ NextCustomerInvoiceNumber: null }), 'number-series: warning doctor.numbers-unknown', 'accountant', 'eaccounting'],
  [
    'a substitute that is gone',
    both(invoices({ substituteArticles: { '25:goods': 'article-1' } }), (facts) =>
      Object.assign(facts, { named: success(new Map([['article-1', null]])) }),
    ),
    'substitutes: wrong doctor.substitute-gone',
    'accountant',
    'invoices',
  ],
  [
    'a substitute with another percent',
    both(invoices({ substituteArticles: { '15:goods': 'article-1' } }), (facts) =>
      Object.assign(facts, { named: success(new Map([['article-1', article({})]])) }),
    ),
    'substitutes: wrong doctor.substitute-wrong',
    'accountant',
    'invoices',
  ],
  [
    'a rounding article with VAT',
    both(invoices({ vatRounding: 'balance', roundingArticleId: 'article-1' }), (facts) =>
      Object.assign(facts, { named: success(new Map([['article-1', article({})]])) }),
    ),
    'substitutes: wrong doctor.rounding-article-wrong',
    'accountant',
    'invoices',
  ],
  [
    'stock articles that are linked',
    (facts) => Object.assign(facts, { stockArticles: success([article({ IsStock: true })]), linkedArticles: new Set(['article-1']) }),
    'stock: warning doctor.stock-counts-twice',
    'accountant',
    'eaccounting',
    ['E25'],
  ],
  [
    'stock articles of its own',
    (facts) => Object.assign(facts, { stockArticles: success([article({ IsStock: true })]) }),
    'stock: notice doctor.stock-module-on',
    'accountant',
    'eaccounting',
    ['E25'],
  ],
  [
    'a webhook switched off',
    (facts) =>
      Object.assign(facts.webhooks, {
        listed: success([webhook.parse({ id: 7, event: 'x', url: 'https://app.example/x', is_active: false })]),
      }),
    'webhooks: warning doctor.webhooks-none',
    'operator',
    null,
    ['invoice-booked'],
  ],
  [
    'a kind of news that cannot be had',
    (facts) => Object.assign(facts.webhooks, { wished: ['invoice-booked', 'unit-updated'] }),
    'webhooks: notice doctor.webhooks-some-missing',
    'operator',
    null,
    ['unit-updated'],
  ],
  [
    'no public address',
    (facts) => Object.assign(facts, { isReachable: false }),
    'public-address: notice doctor.sweep-only',
    'operator',
    null,
  ],
  [
    'the accounts are closed to us',
    (facts) => Object.assign(facts, { accounting: refusedBy('eaccounting.4006') }),
    'scopes: wrong doctor.scopes-missing',
    'accountant',
    'rackbeat',
  ],
  [
    'the user may not sell',
    (facts) => Object.assign(facts, { cards: refusedBy('eaccounting.4007') }),
    'scopes: wrong doctor.user-rights-missing',
    'accountant',
    'eaccounting',
  ],
  ['an inactive company', company({ CompanyStatus: 0 }), 'company: wrong doctor.company-inactive', 'accountant', 'eaccounting'],
];

test.for(CASES)('%s', ([_what, broken, line, who, place, records = []]) => {
  const facts = healthy();
  broken(facts);
  const lines = judge(facts);
  expect(lines.filter(isBroken).map(brief)).toContainEqual({ line, who, place, records });
  for (const { mend } of lines.filter(isBroken)) expect(knows(mend?.code ?? '')).toBe(true);
});

test.for([
  ['eaccounting.4002', 'api-add-on: wrong doctor.api-add-on-off'],
  ['eaccounting.4003', 'start-up-guide: wrong doctor.start-up-guide-open'],
  ['eaccounting.4004', 'company: wrong doctor.company-inactive'],
] as const)('the vendor refuses everything with %s: one line names the cause, the others say why they could not look', ([code, line]) => {
  const facts = healthy();
  const refused = refusedBy(code);
  Object.assign(facts, { books: refused, codings: refused, accounting: refused, cards: refused, named: refused, stockArticles: refused });
  const lines = judge(facts).filter(isBroken);
  expect(lines.map((one) => brief(one).line)).toContain(line);
  expect(lines.filter(({ state }) => state === 'wrong')).toHaveLength(1);
  expect(lines.filter(({ state }) => state === 'unknown').every(({ finding }) => finding.code === code)).toBe(true);
});

test('a dead grant is one red line with a way back', () => {
  const facts = healthy();
  const dead = refusedBy('connection.reconnect-needed', 'unauthorised');
  Object.assign(facts, { books: dead, codings: dead, accounting: dead, cards: dead, named: dead, stockArticles: dead });
  expect(
    judge(facts)
      .filter(({ state }) => state === 'wrong')
      .map(brief),
  ).toEqual([{ line: 'connection: wrong doctor.reconnect-needed', who: 'rackbeat-user', place: 'rackbeat', records: [] }]);
});

test('a thousand customers are counted, and a hundred of them named', () => {
  const facts = healthy();
  customers(...Array.from({ length: 1_000 }, (_, number) => ({ number, address_city: '' })))(facts);
  const line = judge(facts).find(({ finding }) => finding.code === 'doctor.customers-without-place');
  expect(line?.finding.params).toEqual({ count: 1_000 });
  expect(line?.records).toHaveLength(100);
});
