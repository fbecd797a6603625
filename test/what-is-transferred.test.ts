/** What the page about transferred fields says, against the mapping itself. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../api/catalogue.ts';
import { defaultSettings, type Settings } from '../api/settings.ts';
import { articleFields } from '../scripts/what-is-transferred/article-fields.ts';
import { customerFields } from '../scripts/what-is-transferred/customer-fields.ts';
import { headerFields, rowFields } from '../scripts/what-is-transferred/document-fields.ts';
import type { FieldLine } from '../scripts/what-is-transferred/field-line.ts';
import {
  deliveryFields,
  groupFields,
  initialCustomerFields,
  initialProductFields,
  initialSupplierFields,
  stockFields,
  unitFields,
} from '../scripts/what-is-transferred/initial-fields.ts';
import { fileOf, transferredPage } from '../scripts/what-is-transferred/page.ts';
import { decimal } from '../src/core/money.ts';
import {
  type ArticleBody,
  article,
  articleAccountCoding,
  type CustomerBody,
  customer,
  unit as eaccountingUnit,
  supplier,
} from '../src/eaccounting/schema.ts';
import { articleChanges } from '../src/mapping/article-changes.ts';
import { customerChanges } from '../src/mapping/customer-changes.ts';
import {
  customer as rackbeatCustomer,
  invoice as rackbeatInvoice,
  item as rackbeatItem,
  invoiceLine as rackbeatLine,
} from '../src/rackbeat/schema.ts';

it.each(LANGUAGES)('docs say in %s what the tables say', (language) => {
  expect(readFileSync(new URL(`../docs/${fileOf(language)}`, import.meta.url), 'utf8')).toBe(transferredPage(language));
});

/** Everything off but `on`. */
const only = <Switches extends Record<string, boolean>>(switches: Switches, on: string): Switches =>
  Object.fromEntries(Object.keys(switches).map((name) => [name, name === on])) as Switches;

const saidToChangeWith = (fields: Readonly<Record<string, FieldLine>>, on: string): string[] =>
  Object.entries(fields)
    .filter(([, line]) => line.updates === on)
    .map(([field]) => field)
    .sort();

const wantedCustomer: CustomerBody = {
  CustomerNumber: '1',
  Name: 'new',
  InvoiceCity: 'new',
  InvoicePostalCode: 'new',
  InvoiceAddress1: 'new',
  InvoiceAddress2: 'new',
  InvoiceCountryCode: 'SE',
  DeliveryCustomerName: 'new',
  DeliveryAddress1: 'new',
  DeliveryAddress2: 'new',
  DeliveryPostalCode: 'new',
  DeliveryCity: 'new',
  DeliveryCountryCode: 'SE',
  CorporateIdentityNumber: 'new',
  VatNumber: 'new',
  EmailAddress: 'new@example.com',
  EmailAddresses: ['copy@example.com'],
  Telephone: 'new',
  CurrencyCode: 'SEK',
  TermsOfPaymentId: 'new',
  IsPrivatePerson: true,
  IsActive: true,
  EdiGlnNumber: '7300010000001',
};

describe('a customer update changes the fields that the page names', () => {
  const existing = customer.parse({ Id: 'c', CustomerNumber: '1', Name: 'old', EmailAddress: 'old@example.com', IsActive: true });
  const switches = defaultSettings().customers.updateFields;
  it.each(Object.keys(switches))('with only "%s" switched on', (on) => {
    const changes = customerChanges(existing, wantedCustomer, { fields: only(switches, on), lastWritten: null });
    expect([...(changes?.fields ?? [])].sort()).toEqual(saidToChangeWith(customerFields, on));
  });
});

const wantedArticle: ArticleBody = {
  Number: '1',
  Name: 'new',
  IsActive: true,
  CodingId: 'new',
  UnitId: 'new',
  NetPrice: decimal('2'),
  GrossPrice: decimal('2.5'),
  PurchasePrice: decimal('1'),
  IsStock: false,
  Barcodes: [{ Barcode: 'new', BarcodeType: 0 }],
};

describe('an article update changes the fields that the page names', () => {
  const existing = article.parse({
    Id: 'a',
    Number: '1',
    Name: 'old',
    IsActive: false,
    NetPrice: '1',
    GrossPrice: '1.25',
    CodingId: 'old',
    UnitId: 'old',
  });
  const switches: Settings['products']['updateFields'] = defaultSettings().products.updateFields;
  it.each(Object.keys(switches))('with only "%s" switched on', (on) => {
    const changes = articleChanges(existing, wantedArticle, { fields: only(switches, on), codings: new Map(), codingConfirmed: true });
    const changed = Object.keys(existing).filter((name) => changes && String(changes.article[name]) !== String(existing[name]));
    expect(changed.sort()).toEqual(saidToChangeWith(articleFields, on));
  });
});

it('every field that the page names at the sending system is one that we read', () => {
  const read = (...schemas: readonly { shape: object }[]): Set<string> => new Set(schemas.flatMap(({ shape }) => Object.keys(shape)));
  const tables: [Readonly<Record<string, FieldLine>>, Set<string>][] = [
    [articleFields, read(rackbeatItem)],
    [customerFields, read(rackbeatCustomer)],
    [headerFields, new Set([...read(rackbeatInvoice, rackbeatCustomer), 'order'])],
    [rowFields, read(rackbeatLine, rackbeatInvoice)],
    [groupFields, read(articleAccountCoding)],
    [unitFields, read(eaccountingUnit)],
    // Kept as it comes beside the fields that are parsed.
    [initialCustomerFields, new Set([...read(customer), 'Telephone', 'MobilePhone'])],
    [initialProductFields, read(article)],
    [initialSupplierFields, read(supplier)],
    [stockFields, read(article)],
    [
      deliveryFields,
      new Set(['CustomerName', 'Address1', 'Address2', 'PostalCode', 'City', 'CountryCode'].map((field) => `Delivery${field}`)),
    ],
  ];
  for (const [fields, known] of tables) {
    const named = Object.values(fields).flatMap(({ from }) => from?.split(', ') ?? []);
    expect(named.filter((name) => !known.has(name.split('.')[0] ?? ''))).toEqual([]);
  }
});
