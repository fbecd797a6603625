/** An eAccounting supplier → a Rackbeat supplier: the same fields as a customer, but for the group and the layout. Pure. */
import type { EAccountingSupplier } from '../../eaccounting/schema.ts';
import { cleanText } from '../text-rows.ts';
import { type MappedCard, mapParty } from './customer.ts';
import type { Asked, Mapped, SupplierBody } from './facts.ts';

/** The supplier in a customer's spelling; what suppliers do not have is no. */
export type SupplierCard = MappedCard & { Id: string; number: string | null; IsActive: boolean };

export const supplierCardOf = (supplier: EAccountingSupplier): SupplierCard => ({
  Id: supplier.Id,
  number: supplier.SupplierNumber,
  IsActive: supplier.IsActive,
  Name: supplier.Name,
  CorporateIdentityNumber: supplier.CorporateIdentityNumber,
  VatNumber: supplier.VatNumber,
  EmailAddress: supplier.EmailAddress,
  EmailAddresses: [],
  InvoiceCountryCode: supplier.CountryCode,
  InvoiceAddress1: supplier.Address1,
  InvoiceAddress2: supplier.Address2,
  InvoicePostalCode: supplier.PostalCode,
  InvoiceCity: supplier.City,
  CurrencyCode: supplier.CurrencyCode,
  TermsOfPaymentId: supplier.TermsOfPaymentId,
  phone: cleanText(supplier.Telephone) || cleanText(supplier.MobilePhone) || null,
  IsPrivatePerson: false,
  ForceBookkeepVat: false,
  DeliveryBasedVat: false,
  DeliveryCountryCode: null,
  IsNorthernIreland: false,
});

/** Rackbeat's suppliers have one line for the street. */
export function mapSupplierBack(input: Parameters<typeof mapParty>[0], card: SupplierCard): Mapped<SupplierBody> | Asked {
  const mapped = mapParty(input, card);
  if (mapped.ok !== true) return mapped;
  const { address_street, address_street2 } = mapped.body;
  const street = [address_street, address_street2].filter((line) => line !== null).join(', ');
  return { ...mapped, body: { ...mapped.body, address_street: street || null, address_street2: null } };
}
