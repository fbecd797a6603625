/** The shape of the customer lists in this folder, and organisation numbers that are valid but nobody's. */
import { norwegianNumber } from '../../kit/scale.ts';
import type { CustomerContact, CustomerRecord, PostalAddress } from '../records.ts';

type Settable = Omit<CustomerRecord, 'id' | 'addresses' | 'contacts' | 'created_at' | 'updated_at'>;

export interface CustomerRow extends Partial<Settable> {
  number: number;
  company_name: string;
  delivery?: Partial<PostalAddress>;
  contacts?: Partial<CustomerContact>[];
}

export const FIRMS = 1001;
export const PRIVATE = 1002;
export const ABROAD = 1003;

/** Norwegian, of the synthetic series that begins with 3. */
export function norwegianOrganisation(number: number): string {
  const found = Array.from({ length: 10 }, (_, last) => norwegianNumber(`312${number}${last}`)).find((each) => each !== null);
  return found ?? '';
}

/** Swedish, ten digits with the check digit of the Luhn rule. */
export function swedishOrganisation(number: number): string {
  const nine = `55991${number}`;
  const total = Array.from(nine).reduce((sum, digit, index) => {
    const doubled = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return sum + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return `${nine}${(10 - (total % 10)) % 10}`;
}

/** Street, postcode and town in one go; the country as people write it. */
export const at = (street: string, zipcode: string, city: string, country: string): Partial<Settable> => ({
  address_street: street,
  address_zipcode: zipcode,
  address_city: city,
  address_country: country,
});
