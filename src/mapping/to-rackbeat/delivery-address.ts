/** The delivery address of an eAccounting customer card → an address of a Rackbeat customer. Pure. */
import type { Country, EAccountingCustomer } from '../../eaccounting/schema.ts';
import { cleanText } from '../text-rows.ts';
import { countryText } from './customer.ts';
import type { DeliveryBody } from './facts.ts';

/** Null: the card has none, or nothing but the country of the company. */
export function mapDelivery(card: EAccountingCustomer, countries: readonly Country[]): DeliveryBody | null {
  const text = (field: string): string | null => {
    const value = card[field];
    const cleaned = cleanText(typeof value === 'string' ? value : '');
    return cleaned === '' || cleaned === '-' ? null : cleaned;
  };
  const body: DeliveryBody = {
    name: text('DeliveryCustomerName'),
    street: text('DeliveryAddress1'),
    street2: text('DeliveryAddress2'),
    zipcode: text('DeliveryPostalCode'),
    city: text('DeliveryCity'),
    country: countryText(card.DeliveryCountryCode, countries),
  };
  return body.street === null && body.zipcode === null && body.city === null ? null : body;
}
