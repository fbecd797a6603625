import { describe, expect, it } from 'vitest';
import { companies, settings, terms } from '../../test/golden/shop.ts';
import { customer as cardSchema } from '../eaccounting/schema.ts';
import { customer as customerSchema } from '../rackbeat/schema.ts';
import { type CustomerInput, mapCustomer } from './customer.ts';
import { customerChanges } from './customer-changes.ts';
import { identityAgrees } from './identity.ts';

const rackbeat = (more: Record<string, unknown> = {}) =>
  customerSchema.parse({
    number: 1007,
    name: 'Bygg & Anlegg AS',
    company_vat: 'NO 923 609 016 MVA',
    address_street: 'Storgata 1',
    address_zipcode: '0155',
    address_city: 'Oslo',
    address_country: 'Norge',
    contact_email: 'post@bygg.no; faktura@bygg.no',
    contact_phone: '22 00 00 00',
    payment_terms_id: 1,
    currency: 'NOK',
    ...more,
  });

function map(more: Record<string, unknown> = {}, change: Partial<CustomerInput> = {}) {
  return mapCustomer({ customer: rackbeat(more), company: companies.NO, settings: settings(), terms, ...change });
}

function made(more: Record<string, unknown> = {}, change: Partial<CustomerInput> = {}) {
  const outcome = map(more, change);
  if (!outcome.ok) throw new Error(outcome.code);
  return outcome;
}

const codes = (notes: readonly { code: string }[]): string[] => notes.map(({ code }) => code);

describe('a customer card', () => {
  it('of a domestic company', () => {
    const { body, notes } = made();
    expect(body).toEqual({
      CustomerNumber: '1007',
      Name: 'Bygg & Anlegg AS',
      InvoiceAddress1: 'Storgata 1',
      InvoiceAddress2: null,
      InvoicePostalCode: '0155',
      InvoiceCity: 'Oslo',
      InvoiceCountryCode: 'NO',
      CorporateIdentityNumber: '923609016',
      VatNumber: null,
      EmailAddress: 'post@bygg.no',
      EmailAddresses: ['faktura@bygg.no'],
      Telephone: '22 00 00 00',
      CurrencyCode: 'NOK',
      TermsOfPaymentId: 'net14',
      IsPrivatePerson: false,
      IsActive: true,
    });
    expect(notes).toEqual([]);
  });

  it('without city, with a country nobody knows, a long name and a wrong number', () => {
    const { body, notes } = made({
      name: 'Stiftelsen for bevaring av gamle trebåter i Nordfjord og Sunnmøre',
      address_city: null,
      address_zipcode: '',
      address_country: 'Atlantis',
      company_vat: '123456789',
    });
    expect([body.InvoiceCity, body.InvoicePostalCode, body.InvoiceCountryCode, body.CorporateIdentityNumber]).toEqual([
      '-',
      '-',
      'NO',
      null,
    ]);
    expect(codes(notes)).toEqual([
      'note.name-cut',
      'note.country-unknown',
      'note.organisation-number-invalid',
      'note.city-missing',
      'note.postcode-missing',
    ]);
  });

  it.each([
    [
      'VAT number between EU states',
      { address_country: 'Tyskland', company_vat: '123 456 789' },
      companies.SE,
      [null, 'DE123456789', false],
    ],
    ['Greek number', { address_country: 'Hellas', company_vat: 'GR123456789' }, companies.SE, [null, 'EL123456789', false]],
    ['Northern Ireland', { address_country: 'UK', company_vat: 'XI123456789' }, companies.SE, [null, 'XI123456789', false]],
    ['wrong form', { address_country: 'Tyskland', company_vat: '12' }, companies.SE, [null, null, true]],
    [
      'EU customer of a Norwegian company',
      { address_country: 'Tyskland', company_vat: 'DE123456789' },
      companies.NO,
      ['DE123456789', null, false],
    ],
    ['American number as written', { address_country: 'USA', company_vat: '12-3456789' }, companies.SE, ['12-3456789', null, false]],
    ['Swede at home', { address_country: 'Sverige', company_vat: 'SE556036079301' }, companies.SE, ['556036-0793', null, false]],
    ['Norwegian customer of a Swedish company', { company_vat: '923609016' }, companies.SE, ['923609016', null, false]],
  ] as const)('numbers: %s', (_, more, company, expected) => {
    const { body, vatNumberUnconfirmed } = made(more, { company });
    expect([body.CorporateIdentityNumber, body.VatNumber, vatNumberUnconfirmed]).toEqual(expected);
  });

  it('goes without a VAT number that VIES refused, and is marked', () => {
    const outcome = made({ address_country: 'Tyskland', company_vat: 'DE123456789' }, { company: companies.SE, vatNumberRefused: true });
    expect(outcome).toMatchObject({ body: { VatNumber: null }, vatNumberUnconfirmed: true });
    expect(codes(outcome.notes)).toContain('note.vat-number-not-confirmed');
  });

  it('of a private person has no number', () => {
    const privates = settings((draft) => {
      draft.customers.privateGroups = ['3'];
    });
    const { body, notes } = made({ customer_group_id: 3, company_vat: '01010112345' }, { settings: privates });
    expect([body.IsPrivatePerson, body.CorporateIdentityNumber, body.VatNumber]).toEqual([true, null, null]);
    expect(codes(notes)).toEqual(['note.personal-number-not-copied']);
  });

  it('takes the delivery address whole, and a checked location number', () => {
    const { body } = made({
      delivery_address: { street: 'Lagerveien 2', zipcode: '1400', city: 'Ski', country: 'no' },
      ean: '7300010000001',
    });
    expect(body).toMatchObject({
      DeliveryCustomerName: 'Bygg & Anlegg AS',
      DeliveryAddress1: 'Lagerveien 2',
      DeliveryPostalCode: '1400',
      DeliveryCity: 'Ski',
      DeliveryCountryCode: 'NO',
      EdiGlnNumber: '7300010000001',
    });
  });

  it('another number is noted; barred is not closed', () => {
    const { body, notes } = made({ is_barred: true }, { asNumber: 'R-1007' });
    expect([body.CustomerNumber, body.IsActive]).toEqual(['R-1007', true]);
    expect(codes(notes)).toEqual(['note.number-chosen']);
    expect(made({ deleted_at: '2026-01-01' }).body.IsActive).toBe(true);
    expect(made({ deleted_at: '2026-01-01' }, { mayClose: true }).body.IsActive).toBe(false);
  });

  it.each([
    [{ name: null }, {}, 'refusal.name-missing'],
    [{ payment_terms_id: 9 }, {}, 'refusal.term-not-mapped'],
    [{ payment_terms_id: null }, {}, 'refusal.term-missing'],
    [{ payment_terms_id: 4 }, {}, 'refusal.term-not-for-sales'],
    [{}, { asNumber: 'x'.repeat(17) }, 'refusal.number-too-long'],
  ] as [Record<string, unknown>, Partial<CustomerInput>, string][])('%j is refused', (more, change, code) => {
    expect(map(more, change)).toMatchObject({ ok: false, code });
  });
});

const card = (more: Record<string, unknown> = {}) =>
  cardSchema.parse({
    Id: 'c',
    CustomerNumber: '1007',
    Name: 'Bygg & Anlegg',
    CorporateIdentityNumber: '923609016',
    InvoiceCountryCode: 'NO',
    TermsOfPaymentId: 'net30',
    EmailAddresses: [],
    ...more,
  });

describe('identity of customers', () => {
  it.each([
    [{}, {}, 'same'],
    [{ company_vat: '923609016' }, { CorporateIdentityNumber: 'NO923609016MVA', Name: 'Annet navn' }, 'same'],
    [{ company_vat: '974760673' }, {}, 'different'],
    [{ company_vat: null }, {}, 'same'],
    [{ company_vat: null }, { Name: 'Annet' }, 'unsure'],
    [{ company_vat: null }, { Name: 'Annet', EmailAddress: 'POST@bygg.no' }, 'same'],
    [{ company_vat: null }, { Name: 'Annet', EmailAddresses: ['faktura@bygg.no'] }, 'same'],
    [{}, { CorporateIdentityNumber: null, Name: 'BYGG OG ANLEGG' }, 'unsure'],
    [{}, { CorporateIdentityNumber: '-', Name: 'Bygg Anlegg A/S' }, 'same'],
    [
      { address_country: 'Sverige', company_vat: '556036-0793' },
      { CorporateIdentityNumber: null, VatNumber: 'SE556036079301', InvoiceCountryCode: 'SE', Name: 'X' },
      'same',
    ],
    [
      { address_country: 'Hellas', company_vat: '123456789' },
      { CorporateIdentityNumber: null, VatNumber: 'EL123456789', InvoiceCountryCode: 'GR', Name: 'X' },
      'same',
    ],
    [{ company_vat: '000000000' }, { Name: 'Annet' }, 'unsure'],
  ])('%j against %j', (ours, theirs, expected) => {
    expect(identityAgrees(rackbeat(ours), card(theirs), 'NO')).toBe(expected);
  });
});

describe('changes of an existing card', () => {
  const fields = settings().customers.updateFields;
  const existing = card({
    Name: 'Bygg & Anlegg AS',
    InvoiceAddress1: 'Storgata 1',
    InvoicePostalCode: '0155',
    InvoiceCity: 'Oslo',
    EmailAddress: 'post@bygg.no',
    Telephone: '22 00 00 00',
    EmailAddresses: ['faktura@bygg.no'],
    CurrencyCode: 'NOK',
    TermsOfPaymentId: 'net14',
    DiscountPercentage: 0.1,
    IsPrivatePerson: true,
  });

  it('none', () => {
    expect(customerChanges(existing, made().body, { fields, lastWritten: null })).toBeNull();
  });

  it('change our fields only', () => {
    const changes = customerChanges(existing, made({ address_street: 'Storgata 2', contact_phone: '33' }).body, {
      fields,
      lastWritten: null,
    });
    expect(changes?.fields).toEqual(['InvoiceAddress1', 'Telephone']);
    expect(changes?.card).toMatchObject({ DiscountPercentage: 0.1, IsPrivatePerson: true, InvoiceAddress1: 'Storgata 2', Telephone: '33' });
  });

  it('an empty value erases only what we wrote', () => {
    const wanted = made({ contact_phone: null, address_city: null, company_vat: null }).body;
    expect(customerChanges(existing, wanted, { fields, lastWritten: null })).toBeNull();
    expect(customerChanges(existing, wanted, { fields, lastWritten: { Telephone: '22 00 00 00' } })).toMatchObject({
      fields: ['Telephone'],
      card: { Telephone: null, InvoiceCity: 'Oslo', CorporateIdentityNumber: '923609016' },
    });
  });

  it('never blanks a VAT number', () => {
    const foreign = card({ ...existing, VatNumber: 'DE123456789' });
    expect(customerChanges(foreign, made().body, { fields, lastWritten: { VatNumber: 'DE123456789' } })).toBeNull();
  });

  it('removes only our own copies', () => {
    const theirs = card({ ...existing, EmailAddresses: ['faktura@bygg.no', 'sjef@bygg.no'] });
    const changes = customerChanges(theirs, made({ contact_email: 'post@bygg.no, ny@bygg.no' }).body, {
      fields,
      lastWritten: { EmailAddresses: ['faktura@bygg.no'] },
    });
    expect(changes?.card.EmailAddresses).toEqual(['sjef@bygg.no', 'ny@bygg.no']);
  });
});
