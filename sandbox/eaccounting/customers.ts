/** What makes a customer acceptable, and what the vendor fills in. PUT replaces the whole card. */
import type { Books } from './books.ts';
import { readRules } from './books.ts';
import { findTerms } from './company.ts';
import { findCountry, isEuCountry, vatPrefix } from './countries.ts';
import { currencyCodes } from './currencies.ts';
import { type Customer, customerModel } from './customer-model.ts';
import { readRecord, wasGiven } from './read-body.ts';
import { type FieldFault, fieldFault, invalid, isRefusal, type Refusal, refusal } from './refusal.ts';

function fieldFaults(books: Books, read: Customer): FieldFault[] {
  const { company } = books;
  const faults: FieldFault[] = [];
  const fault = (field: string, code: string, message: string): void => void faults.push(fieldFault(field, code, message));
  const terms = findTerms(company, read.TermsOfPaymentId);
  if (!terms) fault('TermsOfPaymentId', 'NotFound', 'is no terms of payment of this company');
  else if (!terms.AvailableForSales) fault('TermsOfPaymentId', 'NotAllowed', 'is not available for sales');
  for (const name of ['InvoiceCountryCode', 'DeliveryCountryCode'] as const) {
    const code = read[name];
    if (code && !findCountry(code)) fault(name, 'NotFound', `${code} is no country code`);
  }
  if (read.CurrencyCode && !currencyCodes.includes(read.CurrencyCode))
    fault('CurrencyCode', 'NotFound', `${read.CurrencyCode} is not available`);
  if (read.CustomerNumber && books.switches.get('customerNumberForm') === 'digits' && !/^\d+$/.test(read.CustomerNumber)) {
    fault('CustomerNumber', 'Format', 'must be a number');
  }
  if (read.EmailAddresses.length > 5) fault('EmailAddresses', 'MaxItems', 'can hold at most 5 addresses');
  if (read.EmailAddresses.length > 0 && !read.EmailAddress) fault('EmailAddresses', 'NotAllowed', 'requires EmailAddress');
  for (const address of [read.EmailAddress, ...read.EmailAddresses]) {
    if (address && !/^[^\s@]+@[^\s@]+$/.test(address)) fault('EmailAddress', 'Format', `${address} is no e-mail address`);
  }
  if (read.DeliveryBasedVat && !(read.DeliveryCity && read.DeliveryCountryCode && read.DeliveryPostalCode)) {
    fault('DeliveryBasedVat', 'NotAllowed', 'requires DeliveryCity, DeliveryCountryCode and DeliveryPostalCode');
  }
  if (read.IsNorthernIreland && read.InvoiceCountryCode !== 'GB') fault('IsNorthernIreland', 'NotAllowed', 'requires the country GB');
  // The sentence as seen by other developers.
  if (read.ReverseChargeOnConstructionServices && !read.VatNumber)
    fault('VatNumber', 'Required', 'can not be null or empty when using ReverseChargeOnConstructionServices');
  return faults;
}

/**
 * The vendor asks VIES on every POST and PUT. VIES knows only EU members and Northern Ireland, so any other number is unknown to it.
 * Markers of the sandbox: 99999 in the number is refused, 55555 makes the register fail.
 */
function checkVatNumber(books: Books, read: Customer): Refusal | null {
  const vat = read.VatNumber?.replaceAll(/\s/g, '').toUpperCase();
  if (!vat) return null;
  const country = (read.InvoiceCountryCode ?? '').toUpperCase();
  const isKnownToVies = isEuCountry(country) || (country === 'GB' && read.IsNorthernIreland === true);
  if (!/^[A-Z]{2}[A-Z0-9+*]{8,12}$/.test(vat) || !isKnownToVies || !vat.startsWith(vatPrefix(country))) {
    return refusal(4025, `InvalidVatNumberException - ${vat} is not a valid VAT number`);
  }
  if (books.switches.get('vies') === 'down' || vat.includes('55555')) {
    return refusal(
      Number(books.switches.get('viesDownCode')),
      'ExternalServiceValidationException - The VAT number could not be validated',
    );
  }
  return vat.includes('99999') ? refusal(4025, `InvalidVatNumberException - ${vat} is not a valid VAT number`) : null;
}

/** Check digit of a domestic number: modulus 11 in Norway, modulus 10 in Sweden. */
function hasCheckDigit(number: string, country: string): boolean {
  const digits = number.replaceAll(/\D/g, '');
  if (country === 'NO') {
    const weights = [3, 2, 7, 6, 5, 4, 3, 2, 1];
    return digits.length === 9 && weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0) % 11 === 0;
  }
  const ten = digits.slice(-10);
  const total = ten.split('').reduce((sum, digit, index) => {
    const weighted = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return sum + (weighted > 9 ? weighted - 9 : weighted);
  }, 0);
  return ten.length === 10 && total % 10 === 0;
}

/** The next free number of the series. */
export function nextCustomerNumber({ company }: Books): string {
  while (company.customers.find(String(company.next.customer))) company.next.customer += 1;
  return String(company.next.customer);
}

/** Reads a body into a customer, new or in place of `old`. Does not store it. */
export function readCustomer(books: Books, body: unknown, old: Customer | null): Customer | Refusal {
  const { company } = books;
  const read = readRecord(customerModel, body, readRules(books));
  if (isRefusal(read)) return read;
  read.InvoiceCountryCode = (read.InvoiceCountryCode || company.settings.countryCode).toUpperCase();
  read.CurrencyCode = (read.CurrencyCode || company.settings.currencyCode).toUpperCase();
  const faults = fieldFaults(books, read);
  if (faults.length > 0) return invalid(...faults);
  if (read.ForceBookkeepVat && isEuCountry(read.InvoiceCountryCode)) {
    return refusal(4035, 'InvalidForceBookkeepVatException - ForceBookkeepVat can not be used with a country inside the EU');
  }
  if (
    read.CorporateIdentityNumber &&
    books.switches.get('corporateNumberCheck') &&
    read.InvoiceCountryCode === company.settings.countryCode &&
    !hasCheckDigit(read.CorporateIdentityNumber, read.InvoiceCountryCode)
  ) {
    return refusal(4008, 'InvalidControlDigitException - CorporateIdentityNumber');
  }
  const vat = checkVatNumber(books, read);
  if (vat) return vat;
  read.CustomerNumber = read.CustomerNumber?.trim() || (old?.CustomerNumber ?? nextCustomerNumber(books));
  const twin = company.customers.find(read.CustomerNumber);
  if (twin && twin.Id !== old?.Id) return refusal(4000, `ConflictException - Customer number ${read.CustomerNumber} is already in use`);

  const terms = findTerms(company, read.TermsOfPaymentId);
  return {
    ...read,
    Id: old?.Id ?? books.nextId(),
    TermsOfPayment: terms ?? null,
    // Paid-at-once terms and foreign currency allow no future dates (deduced from the text of the property).
    IsFutureInvoiceDateAllowed: (terms?.TermsOfPaymentTypeId ?? 2) <= 1 && read.CurrencyCode === company.settings.currencyCode,
    // "Default value is existing database value (PUT)" in the specification.
    Iban: wasGiven(body, 'Iban') ? read.Iban : (old?.Iban ?? ''),
    IsDirectDebitEnabled: wasGiven(body, 'IsDirectDebitEnabled') ? read.IsDirectDebitEnabled : (old?.IsDirectDebitEnabled ?? null),
    LastInvoiceDate: old?.LastInvoiceDate ?? null,
    UnpaidInvoicesAmount: old?.UnpaidInvoicesAmount ?? 0,
    ChangedUtc: books.stamp,
  };
}

/** 4001 when documents hang on the customer, else null. */
export function whyNotDeleted(books: Books, customer: Customer): Refusal | null {
  const { drafts, invoices } = books.company;
  const isUsed =
    drafts.all().some(({ doc }) => doc.CustomerId === customer.Id) || invoices.all().some(({ doc }) => doc.CustomerId === customer.Id);
  return isUsed ? refusal(4001, 'CanNotBeDeletedException - The customer has transactions') : null;
}
