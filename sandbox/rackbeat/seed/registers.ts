/** The two accounts (the same companies as on the accounting side) and the registers every account starts with, whatever else it is seeded with. Invented firms only. */
import { type Account, newAccount, noteNumber, type ShelfName } from '../accounts.ts';
import type { TermKind } from '../records.ts';

type Words = Record<'NO' | 'SE', string>;

const GROUPS: { number: number; name: Words; percent: Record<'NO' | 'SE', number>; goods: boolean }[] = [
  { number: 1001, name: { NO: 'Varer 25 %', SE: 'Varor 25 %' }, percent: { NO: 25, SE: 25 }, goods: true },
  { number: 1002, name: { NO: 'Tjenester 25 %', SE: 'Tjänster 25 %' }, percent: { NO: 25, SE: 25 }, goods: false },
  { number: 1003, name: { NO: 'Mat og drikke 15 %', SE: 'Livsmedel 6 %' }, percent: { NO: 15, SE: 6 }, goods: true },
  { number: 1004, name: { NO: 'Transport og overnatting 12 %', SE: 'Logi 12 %' }, percent: { NO: 12, SE: 12 }, goods: false },
  { number: 1005, name: { NO: 'Bøker 0 %', SE: 'Böcker 6 %' }, percent: { NO: 0, SE: 6 }, goods: true },
  { number: 1006, name: { NO: 'Avgiftsfritt', SE: 'Momsfritt' }, percent: { NO: 0, SE: 0 }, goods: true },
];

const UNITS: Words[] = [
  { NO: 'stk', SE: 'st' },
  { NO: 'time', SE: 'tim' },
  { NO: 'kg', SE: 'kg' },
  { NO: 'eske', SE: 'kartong' },
  { NO: 'm', SE: 'm' },
  { NO: 'par', SE: 'par' },
  { NO: 'rull', SE: 'rulle' },
];

const TERMS: { name: Words; kind: TermKind; days: number }[] = [
  { name: { NO: 'Netto 8 dager', SE: '8 dagar netto' }, kind: 'net', days: 8 },
  { name: { NO: 'Netto 14 dager', SE: '14 dagar netto' }, kind: 'net', days: 14 },
  { name: { NO: 'Netto 30 dager', SE: '30 dagar netto' }, kind: 'net', days: 30 },
  { name: { NO: 'Løpende måned 15 dager', SE: 'Löpande månad 15 dagar' }, kind: 'end-of-month', days: 15 },
  { name: { NO: 'Kontant', SE: 'Kontant' }, kind: 'cash', days: 0 },
  { name: { NO: 'Forhåndsbetaling', SE: 'Förskott' }, kind: 'prepayment', days: 0 },
  { name: { NO: 'Avtalt forfallsdato', SE: 'Avtalad förfallodag' }, kind: 'due-date', days: 0 },
  { name: { NO: 'Factoring 30 dager', SE: 'Factoring 30 dagar' }, kind: 'factoring', days: 30 },
  { name: { NO: 'Ukentlig, 7 dager', SE: 'Veckovis, 7 dagar' }, kind: 'weekly-monday', days: 7 },
  { name: { NO: 'Kommisjon 75 dager', SE: 'Kommission 75 dagar' }, kind: 'net', days: 75 },
];

/** Base currency for one unit. */
const RATES: Record<'NO' | 'SE', Record<string, number>> = {
  NO: { NOK: 1, SEK: 1.018, DKK: 1.5732, EUR: 11.7385, USD: 10.1205, GBP: 13.4471, JPY: 0.067212 },
  SE: { SEK: 1, NOK: 0.9823, DKK: 1.5454, EUR: 11.5309, USD: 9.9415, GBP: 13.2092, JPY: 0.066023 },
};

function register(account: Account, shelf: ShelfName, records: { number: number }[], now: string): void {
  for (const record of records) {
    // Each list below has the fields of its shelf.
    (account[shelf] as Map<string, object>).set(String(record.number), { ...record, created_at: now, updated_at: now });
    noteNumber(account, shelf, record.number);
  }
}

function fillRegisters(account: Account, now: string): void {
  const { country } = account;
  const numbered = <Row extends object>(rows: Row[], from = 1001): (Row & { number: number })[] =>
    rows.map((row, index) => ({ ...row, number: from + index }));
  register(
    account,
    'productGroups',
    GROUPS.map(({ number, name, percent, goods }) => ({
      number,
      name: name[country],
      has_inventory: goods,
      is_sellable: true,
      should_spread_cost: false,
      vat_domestic: percent[country],
      vat_eu: 0,
      vat_abroad: 0,
      vat_domestic_exempt: 0,
      is_draft: false,
    })),
    now,
  );
  register(account, 'units', numbered(UNITS.map((name) => ({ name: name[country], is_draft: false }))), now);
  register(
    account,
    'paymentTerms',
    numbered(TERMS.map(({ name, kind, days }) => ({ name: name[country], kind, description: null, maturity_days: days }))),
    now,
  );
  const groups: Words[] = [
    { NO: 'Bedrifter', SE: 'Företag' },
    { NO: 'Privatpersoner', SE: 'Privatpersoner' },
    { NO: 'Utland', SE: 'Utland' },
  ];
  register(account, 'customerGroups', numbered(groups.map((name) => ({ name: name[country], is_draft: false }))), now);
  register(account, 'locations', numbered([{ name: country === 'NO' ? 'Hovedlager' : 'Huvudlager' }], 1), now);
  register(account, 'layouts', numbered([{ name: 'Standard' }, { name: 'English' }], 1), now);
  const employees = [
    ['Ingrid Solberg', 'IS'],
    ['Marius Hagen', 'MH'],
  ].map(([name, initials]) => ({
    name,
    initials,
    contact_email: `${initials?.toLowerCase()}@${country === 'NO' ? 'nordlyshandel' : 'norrskenhandel'}.example`,
    contact_phone: null,
    job_title: null,
  }));
  register(account, 'employees', numbered(employees, 1), now);
  for (const [code, rate] of Object.entries(RATES[country]))
    account.currencies.set(code, { code, rate, is_custom: false, updated_at: now });
  account.suppliers.set('1001', {
    number: 1001,
    company_name: country === 'NO' ? 'Nordgross Import AS' : 'Nordgross Import AB',
    company_vat: null,
    address_street: 'Industriveien 9',
    address_city: country === 'NO' ? 'Drammen' : 'Borås',
    address_zipcode: country === 'NO' ? '3036' : '50630',
    address_country: country === 'NO' ? 'Norge' : 'Sverige',
    contact_email: 'ordre@nordgross.example',
    contact_phone: null,
    currency: account.currency,
    vat_zone: 'domestic',
    payment_terms_id: 1003,
    deleted_at: null,
    created_at: now,
    updated_at: now,
  });
  noteNumber(account, 'suppliers', 1001);
}

/** Both accounts with their registers and nothing else. */
export function seedAccounts(now: string): Account[] {
  const norwegian = newAccount({
    id: 30_001,
    company_name: 'Nordlys Handel AS',
    company_vat: '311000101',
    address: { street: 'Havnelageret 4', street2: null, city: 'Oslo', zipcode: '0150', country: 'Norge' },
    country: 'NO',
    zone: 'Europe/Oslo',
    currency: 'NOK',
    user: { id: 501, name: 'Ingrid Solberg', email: 'ingrid@nordlyshandel.example' },
    country_vat: {},
  });
  const swedish = newAccount({
    id: 30_002,
    company_name: 'Norrsken Handel AB',
    company_vat: '5599990115',
    address: { street: 'Kungsgatan 18', street2: null, city: 'Stockholm', zipcode: '11135', country: 'Sverige' },
    country: 'SE',
    zone: 'Europe/Stockholm',
    currency: 'SEK',
    user: { id: 502, name: 'Elin Lindqvist', email: 'elin@norrskenhandel.example' },
    country_vat: { DE: 19, DK: 25, FI: 25.5 },
  });
  for (const account of [norwegian, swedish]) fillRegisters(account, now);
  return [norwegian, swedish];
}
