/** Rackbeat's addresses → whole addresses of eAccounting's fields, and when two of them are the same place (accounting-rules §5, addresses). */
import type { RackbeatAddress, RackbeatCustomer, RackbeatInvoice } from '../rackbeat/schema.ts';
import { countryCode } from './country.ts';
import type { PostalAddress } from './facts.ts';
import { plainName } from './same-name.ts';
import { cleanText, cutAtWord } from './text-rows.ts';

/** Most characters at eAccounting. */
const MOST = { name: 50, line1: 50, line2: 50, postalCode: 10, city: 50 } as const;

interface Parts {
  name?: string | null;
  street?: string | null;
  street2?: string | null;
  zipcode?: string | null;
  city?: string | null;
  country?: string | null;
}

/** null when nothing but a name or country stands there: that is no address. `fallback` is the company's country. */
export function postalAddress(parts: Parts | null, name: string, fallback: string): PostalAddress | null {
  if (parts === null) return null;
  const [line1, line2, postalCode, city] = [parts.street, parts.street2, parts.zipcode, parts.city].map(cleanText) as [
    string,
    string,
    string,
    string,
  ];
  if (line1 === '' && line2 === '' && postalCode === '' && city === '') return null;
  return { name: cleanText(parts.name) || name, line1, line2, postalCode, city, countryCode: countryCode(parts.country, fallback).code };
}

/** The address printed on the Rackbeat invoice. */
export function billingAddress(invoice: RackbeatInvoice, fallback: string): PostalAddress | null {
  const name = cleanText(invoice.address_name) || cleanText(invoice.customer?.name);
  const flat: Parts = {
    street: invoice.address_street,
    street2: invoice.address_street2,
    zipcode: invoice.address_zipcode,
    city: invoice.address_city,
    country: invoice.address_country,
  };
  return postalAddress(flat, name, fallback) ?? postalAddress(invoice.billing_address, name, fallback);
}

/** The main address of a Rackbeat customer card. */
export function cardAddress(customer: RackbeatCustomer, fallback: string): PostalAddress | null {
  const parts: Parts = {
    street: customer.address_street,
    street2: customer.address_street2,
    zipcode: customer.address_zipcode,
    city: customer.address_city,
    country: customer.address_country,
  };
  const name = cleanText(customer.name) || cleanText(customer.company_name);
  return postalAddress(parts, name, fallback) ?? postalAddress(customer.billing_address, name, fallback);
}

export const deliveryAddress = (block: RackbeatAddress | null, name: string, fallback: string): PostalAddress | null =>
  postalAddress(block, name, fallback);

/** Cut to eAccounting's field lengths; `cut` tells whether anything was lost. */
export function fitted(address: PostalAddress): { address: PostalAddress; cut: boolean } {
  const short: PostalAddress = {
    name: cutAtWord(address.name, MOST.name),
    line1: cutAtWord(address.line1, MOST.line1),
    line2: cutAtWord(address.line2, MOST.line2),
    postalCode: cutAtWord(address.postalCode, MOST.postalCode),
    city: cutAtWord(address.city, MOST.city),
    countryCode: address.countryCode,
  };
  return { address: short, cut: (Object.keys(MOST) as (keyof typeof MOST)[]).some((field) => short[field] !== address[field]) };
}

/** The same place: street, postcode, city and country as far as they fit the fields, in any spelling of case and punctuation. `-` is our own placeholder for a missing city. */
export function sameAddress(one: PostalAddress, other: PostalAddress): boolean {
  const place = (whole: PostalAddress): string => {
    const { address } = fitted(whole);
    return [address.line1, address.line2, address.postalCode.replace(/\s/g, ''), address.city, address.countryCode]
      .map(plainName)
      .join('|');
  };
  return place(one) === place(other);
}

/** On one line, for a text row. */
export const addressLine = (address: PostalAddress): string =>
  [address.name, address.line1, address.line2, `${address.postalCode} ${address.city}`.trim(), address.countryCode]
    .filter((part) => part !== '')
    .join(', ');
