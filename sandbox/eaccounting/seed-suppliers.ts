/** The shop's suppliers: one that Rackbeat has under the same number, one with a clashing number, one whose number cannot be kept there, one closed. */
import type { Books } from './books.ts';
import { isRefusal } from './refusal.ts';
import { readSupplier } from './suppliers.ts';

const SUPPLIERS = [
  {
    SupplierNumber: '1001',
    Name: 'Nordgross Import',
    Address1: 'Industriveien 9',
    PostalCode: '3036',
    City: 'Drammen',
    EmailAddress: 'ordre@nordgross.example',
    CountryCode: 'NO',
  },
  {
    SupplierNumber: '1002',
    Name: 'Kaffebrenneriet Sør AS',
    CorporateIdentityNumber: '311001213',
    Address1: 'Kaigata 7',
    PostalCode: '4610',
    City: 'Kristiansand',
    EmailAddress: 'salg@kaffesor.example',
    Telephone: '38 00 00 00',
    CountryCode: 'NO',
  },
  { SupplierNumber: 'L-77', Name: 'Ull og Tråd AS', City: 'Voss', PostalCode: '5700', CountryCode: 'NO' },
  {
    SupplierNumber: '1020',
    Name: 'Tasche & Sohn GmbH',
    VatNumber: 'DE136695976',
    Address1: 'Hafenstraße 4',
    PostalCode: '20457',
    City: 'Hamburg',
    CountryCode: 'DE',
    CurrencyCode: 'EUR',
  },
  { SupplierNumber: '1030', Name: 'Nedlagt Engros AS', CountryCode: 'NO', IsActive: false },
];

export function seedSuppliers(books: Books): void {
  const terms = books.company.terms.find(({ AvailableForPurchase }) => AvailableForPurchase);
  for (const card of SUPPLIERS) {
    const supplier = readSupplier(books, { IsActive: true, TermsOfPaymentId: terms?.Id, ...card }, null);
    if (isRefusal(supplier)) throw new Error(`seed: ${supplier.message}`);
    books.company.suppliers.put(supplier);
  }
}
