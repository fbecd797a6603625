import { describe, expect, it } from 'vitest';
import { companies, settings, terms } from '../../../test/golden/shop.ts';
import { customer as cardSchema, country as countrySchema } from '../../eaccounting/schema.ts';
import { customer as customerSchema, paymentTerm } from '../../rackbeat/schema.ts';
import { mapCustomerBack, type ReverseCustomerInput } from './customer.ts';
import { partyDifferences } from './customer-differences.ts';
import { vatZone } from './vat-zone.ts';

const card = (more: Record<string, unknown> = {}) =>
  cardSchema.parse({
    Id: 'c1',
    CustomerNumber: '1007',
    Name: 'Bygg & Anlegg AS',
    CorporateIdentityNumber: '923609016',
    EmailAddress: 'post@bygg.no',
    EmailAddresses: ['faktura@bygg.no'],
    InvoiceAddress1: 'Storgata 1',
    InvoicePostalCode: '0155',
    InvoiceCity: 'Oslo',
    InvoiceCountryCode: 'NO',
    Telephone: '22 00 00 00',
    TermsOfPaymentId: 'net14',
    IsActive: true,
    ...more,
  });

const rackbeatTerms = [
  { number: 1001, name: 'Netto 8 dager', type: 'net', maturity_days: 8 },
  { number: 1002, name: 'Netto 14 dager', type: 'net', maturity_days: 14 },
  { number: 1003, name: '14 dager', type: 'net', maturity_days: 14 },
].map((one) => paymentTerm.parse(one));

const input = (more: Record<string, unknown> = {}, change: Partial<ReverseCustomerInput> = {}): ReverseCustomerInput => ({
  card: card(more),
  company: companies.NO,
  countries: [
    { Code: 'NO', Name: 'Norge', NameEnglish: 'Norway', IsEuMember: false },
    { Code: 'DE', Name: 'Tyskland', NameEnglish: 'Germany', IsEuMember: true },
  ].map((one) => countrySchema.parse(one)),
  terms,
  settings: settings((draft) => {
    draft.paymentTerms.mapping = { '1002': 'net14', '1003': 'net14' };
    draft.customers.initialSyncDefaults = { ...draft.customers.initialSyncDefaults, companyGroup: '1', privateGroup: '2', layout: '1' };
  }),
  rackbeat: { terms: rackbeatTerms, customerGroups: [{ number: '1' }, { number: '2' }], layouts: [{ number: '1' }, { number: '2' }] },
  ...change,
});

function made(more: Record<string, unknown> = {}, change: Partial<ReverseCustomerInput> = {}) {
  const outcome = mapCustomerBack(input(more, change));
  if (outcome.ok !== true) throw new Error(outcome.reason.code);
  return outcome;
}
const asked = (change: (draft: ReturnType<typeof settings>) => void, more: Record<string, unknown> = {}) => {
  const start = input(more);
  change(start.settings);
  const outcome = mapCustomerBack(start);
  return outcome.ok === true ? null : outcome.reason.code;
};
const codes = (notes: readonly { code: string }[]): string[] => notes.map(({ code }) => code);

describe('a Rackbeat customer made of a card', () => {
  it('carries name, addresses, e-mails, number, currency, zone and what the settings say', () => {
    expect(made().body).toEqual({
      company_name: 'Bygg & Anlegg AS',
      company_vat: '923609016',
      address_street: 'Storgata 1',
      address_street2: null,
      address_zipcode: '0155',
      address_city: 'Oslo',
      address_country: 'Norge',
      contact_email: 'post@bygg.no, faktura@bygg.no',
      contact_phone: '22 00 00 00',
      currency: 'NOK',
      vat_zone: 'domestic',
      payment_terms_id: 1002,
      customer_group_id: 1,
      layout_id: 1,
      is_barred: false,
    });
  });

  it('gets the lowest of several terms that are mapped to its own, noted; the one with the same name first', () => {
    expect(codes(made().notes)).toEqual(['note.initial-term-chosen']);
    const named = new Map(terms);
    const net14 = named.get('net14');
    if (net14) named.set('net14', { ...net14, name: '14 dager' });
    expect(made({}, { terms: named }).body.payment_terms_id).toBe(1003);
  });

  it('gets the default term when nothing leads to its own, and asks when there is none', () => {
    const unmapped = (draft: ReturnType<typeof settings>): void => {
      draft.paymentTerms.mapping = {};
    };
    expect(asked(unmapped, { TermsOfPaymentId: 'gone' })).toBe('initial-sync.needs-payment-term');
    const start = input({ TermsOfPaymentId: 'gone' });
    start.settings.customers.initialSyncDefaults.paymentTerm = '1001';
    const outcome = mapCustomerBack(start);
    expect(outcome.ok === true && [outcome.body.payment_terms_id, codes(outcome.notes)]).toEqual([1001, ['note.initial-term-default']]);
  });

  it('asks for the group and the layout where Rackbeat has a choice', () => {
    expect(asked((draft) => void (draft.customers.initialSyncDefaults.companyGroup = null))).toBe('initial-sync.needs-company-group');
    expect(asked((draft) => void (draft.customers.initialSyncDefaults.privateGroup = null), { IsPrivatePerson: true })).toBe(
      'initial-sync.needs-private-group',
    );
    expect(asked((draft) => void (draft.customers.initialSyncDefaults.layout = null))).toBe('initial-sync.needs-layout');
  });

  it('has no number when it is a person, and nothing of our placeholder', () => {
    const person = made({ IsPrivatePerson: true, InvoiceCity: '-', InvoicePostalCode: '-' });
    expect(person.body).toMatchObject({ company_vat: null, address_city: null, address_zipcode: null, customer_group_id: 2 });
    expect(codes(person.notes)).toContain('note.personal-number-not-copied');
  });

  it('keeps the e-mail addresses that fit, and names the others', () => {
    const long = Array.from({ length: 5 }, (_, index) => `avdeling${index}@et-ganske-langt-navn.example`);
    const { body, notes } = made({ EmailAddresses: long });
    expect(body.contact_email?.length).toBeLessThanOrEqual(80);
    expect(codes(notes)).toContain('note.initial-emails-left-out');
  });
});

describe('the VAT zone', () => {
  it.each([
    ['SE', { InvoiceCountryCode: 'SE' }, 'domestic'],
    ['SE', { InvoiceCountryCode: null }, 'domestic'],
    ['SE', { InvoiceCountryCode: 'DE', VatNumber: 'DE123456789' }, 'eu'],
    ['SE', { InvoiceCountryCode: 'DE' }, 'domestic'],
    ['SE', { InvoiceCountryCode: 'US' }, 'abroad'],
    ['SE', { InvoiceCountryCode: 'US', ForceBookkeepVat: true }, 'domestic'],
    ['SE', { InvoiceCountryCode: 'GB', IsNorthernIreland: true, VatNumber: 'XI123456789' }, 'eu'],
    ['SE', { InvoiceCountryCode: 'SE', DeliveryBasedVat: true, DeliveryCountryCode: 'US' }, 'abroad'],
    ['NO', { InvoiceCountryCode: 'SE', VatNumber: 'SE556036079301' }, 'abroad'],
    ['NO', { InvoiceCountryCode: 'SJ' }, 'abroad'],
  ] as const)('of a %s company for %o is %s', (own, more, zone) => {
    expect(vatZone(card(more), companies[own])).toBe(zone);
  });
});

describe('differences', () => {
  const standing = (more: Record<string, unknown> = {}) =>
    customerSchema.parse({
      number: 1007,
      name: 'Bygg & Anlegg AS',
      company_vat: 'NO 923 609 016 MVA',
      address_street: 'STORGATA 1',
      address_zipcode: '01 55',
      address_city: 'oslo',
      address_country: 'Norway',
      contact_email: 'faktura@bygg.no; post@bygg.no',
      contact_phone: '22000000',
      currency: 'NOK',
      vat_zone: 'domestic_exempt',
      ...more,
    });
  const terms14 = { rackbeat: 'Netto 14 dager', eaccounting: 'Netto 14 dager', match: true };
  const found = (more: Record<string, unknown> = {}, of: Record<string, unknown> = {}) =>
    partyDifferences(standing(more), card(of), made(of).body, { companyCountry: 'NO', terms: terms14 }).map(({ field }) => field);

  it('are none where the same is only written otherwise, or eAccounting has nothing', () => {
    expect(found()).toEqual([]);
    expect(found({ contact_phone: '99', address_street2: 'Bakgården' }, { Telephone: null })).toEqual([]);
  });

  it('are told by field', () => {
    expect(found({ name: 'Et annet navn', address_city: 'Bergen', currency: 'EUR' })).toEqual(['name', 'city', 'currency']);
    expect(found({ company_vat: '974760673' })).toEqual(['organisation-number']);
  });
});
