/** What makes a supplier acceptable, and what the vendor fills in. PUT replaces the whole card. */
import type { Books } from './books.ts';
import { readRules } from './books.ts';
import { findTerms } from './company.ts';
import { findCountry } from './countries.ts';
import { currencyCodes } from './currencies.ts';
import { readRecord } from './read-body.ts';
import { type FieldFault, fieldFault, invalid, isRefusal, type Refusal, refusal } from './refusal.ts';
import { type Supplier, supplierModel } from './supplier-model.ts';

function fieldFaults({ company }: Books, read: Supplier): FieldFault[] {
  const faults: FieldFault[] = [];
  const terms = findTerms(company, read.TermsOfPaymentId);
  if (!terms) faults.push(fieldFault('TermsOfPaymentId', 'NotFound', 'is no terms of payment of this company'));
  else if (!terms.AvailableForPurchase) faults.push(fieldFault('TermsOfPaymentId', 'NotAllowed', 'is not available for purchase'));
  if (read.CountryCode && !findCountry(read.CountryCode))
    faults.push(fieldFault('CountryCode', 'NotFound', `${read.CountryCode} is no country code`));
  if (read.CurrencyCode && !currencyCodes.includes(read.CurrencyCode))
    faults.push(fieldFault('CurrencyCode', 'NotFound', `${read.CurrencyCode} is not available`));
  if (read.EmailAddress && !/^[^\s@]+@[^\s@]+$/.test(read.EmailAddress))
    faults.push(fieldFault('EmailAddress', 'Format', `${read.EmailAddress} is no e-mail address`));
  return faults;
}

/** The next free number of the series. */
export function nextSupplierNumber({ company }: Books): string {
  while (company.suppliers.find(String(company.next.supplier))) company.next.supplier += 1;
  return String(company.next.supplier);
}

/** Reads a body into a supplier, new or in place of `old`. Does not store it. */
export function readSupplier(books: Books, body: unknown, old: Supplier | null): Supplier | Refusal {
  const { company } = books;
  const read = readRecord(supplierModel, body, readRules(books));
  if (isRefusal(read)) return read;
  read.CountryCode = (read.CountryCode || company.settings.countryCode).toUpperCase();
  read.CurrencyCode = (read.CurrencyCode || company.settings.currencyCode).toUpperCase();
  const faults = fieldFaults(books, read);
  if (faults.length > 0) return invalid(...faults);
  read.SupplierNumber = read.SupplierNumber?.trim() || (old?.SupplierNumber ?? nextSupplierNumber(books));
  const twin = company.suppliers.find(read.SupplierNumber);
  if (twin && twin.Id !== old?.Id) return refusal(4000, `ConflictException - Supplier number ${read.SupplierNumber} is already in use`);
  return {
    ...read,
    Id: old?.Id ?? books.nextId(),
    UnpaidInvoicesAmount: old?.UnpaidInvoicesAmount ?? 0,
    LastInvoiceDate: old?.LastInvoiceDate ?? null,
    CreatedUtc: old?.CreatedUtc ?? books.stamp,
    ModifiedUtc: books.stamp,
  };
}
