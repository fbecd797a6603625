/** What of a customer or a supplier stands otherwise in Rackbeat than on its eAccounting card, and what would be written there. */

import type { RackbeatCustomer } from '../../rackbeat/schema.ts';
import { countryCode } from '../country.ts';
import { splitEmails } from '../emails.ts';
import { identityCore, type PartyCard, type RackbeatParty } from '../identity.ts';
import { masked, organisationNumber } from '../organisation-number.ts';
import { plainName } from '../same-name.ts';
import { cleanText, cutAtWord } from '../text-rows.ts';
import type { FieldDifference, PartyBody } from './facts.ts';

/** Most characters of a name on an eAccounting card: a longer one in Rackbeat is the same name. */
const CARD_NAME_MOST = 50;

/** Zones that a person sets on purpose in Rackbeat and that no card tells. */
const OWN_ZONE = /^(?:domestic_exempt|[A-Z]{2})$/;

const sameEmails = (one: string | null, other: string | null): boolean => {
  const [first, second] = [one, other].map((text) => {
    const { main, copies } = splitEmails(text);
    return new Set([main, ...copies].flatMap((address) => (address === null ? [] : [address.toLowerCase()])));
  });
  return second !== undefined && first !== undefined && second.isSubsetOf(first);
};

const shownNumber = (country: string, text: string | null): string | null => {
  const number = organisationNumber(country, text);
  return number === null ? null : masked(number);
};

/** A customer or a supplier as it stands in Rackbeat. */
type StandingParty = RackbeatParty &
  Pick<
    RackbeatCustomer,
    | 'address_street'
    | 'address_street2'
    | 'address_zipcode'
    | 'address_city'
    | 'contact_phone'
    | 'currency'
    | 'vat_zone'
    | 'payment_terms_id'
  >;

/** In Rackbeat's spelling. */
const WRITTEN_AS: Readonly<Record<string, keyof PartyBody>> = {
  name: 'company_name',
  street: 'address_street',
  street2: 'address_street2',
  postcode: 'address_zipcode',
  city: 'address_city',
  country: 'address_country',
  email: 'contact_email',
  phone: 'contact_phone',
  'organisation-number': 'company_vat',
  currency: 'currency',
  'vat-zone': 'vat_zone',
  'payment-term': 'payment_terms_id',
};

/** Only what was shown as different. */
export const partyChanges = (body: PartyBody, differences: readonly FieldDifference[]): Record<string, unknown> =>
  Object.fromEntries(differences.flatMap(({ field }) => (WRITTEN_AS[field] ? [[WRITTEN_AS[field], body[WRITTEN_AS[field]]]] : [])));

/**
 * Only fields that eAccounting has a value for. `termMatches`: the customer's Rackbeat term is mapped to the card's term, or
 * nothing is known of it.
 */
export function partyDifferences(
  customer: StandingParty,
  card: PartyCard,
  body: PartyBody,
  context: { companyCountry: string; terms: { rackbeat: string | null; eaccounting: string; match: boolean } },
): FieldDifference[] {
  const differences: FieldDifference[] = [];
  const compare = (field: string, rackbeat: string | null, eaccounting: string | null, same: boolean): void => {
    if (eaccounting !== null && !same) differences.push({ field, rackbeat: cleanText(rackbeat) || null, eaccounting });
  };
  const plain = (field: string, rackbeat: string | null, eaccounting: string | null): void =>
    compare(field, rackbeat, eaccounting, plainName(rackbeat ?? '') === plainName(eaccounting ?? ''));
  const name = cleanText(customer.name) || cleanText(customer.company_name);
  compare('name', name, body.company_name, name === body.company_name || cutAtWord(name, CARD_NAME_MOST) === body.company_name);
  plain('street', customer.address_street, body.address_street);
  plain('street2', customer.address_street2, body.address_street2);
  compare(
    'postcode',
    customer.address_zipcode,
    body.address_zipcode,
    cleanText(customer.address_zipcode).replace(/\s/g, '') === (body.address_zipcode ?? '').replace(/\s/g, ''),
  );
  plain('city', customer.address_city, body.address_city);
  const country = countryCode(customer.address_country, context.companyCountry).code;
  compare(
    'country',
    customer.address_country,
    body.address_country,
    country === countryCode(body.address_country, context.companyCountry).code,
  );
  compare('email', customer.contact_email, body.contact_email, sameEmails(customer.contact_email, body.contact_email));
  const digits = (text: string | null): string => (text ?? '').replace(/\D/g, '');
  compare('phone', customer.contact_phone, body.contact_phone, digits(customer.contact_phone) === digits(body.contact_phone));
  const cardCountry = card.InvoiceCountryCode ?? context.companyCountry;
  const numbers = [card.CorporateIdentityNumber, card.VatNumber].map((text) => identityCore(cardCountry, text));
  const ours = identityCore(country, customer.company_vat);
  compare(
    'organisation-number',
    shownNumber(country, customer.company_vat),
    shownNumber(cardCountry, body.company_vat),
    (ours === null && cleanText(customer.company_vat) === body.company_vat) || (ours !== null && numbers.includes(ours)),
  );
  compare(
    'currency',
    customer.currency,
    body.currency,
    (customer.currency ?? '') === '' || customer.currency?.toUpperCase() === body.currency,
  );
  const zone = customer.vat_zone ?? '';
  compare('vat-zone', customer.vat_zone, body.vat_zone, zone === body.vat_zone || OWN_ZONE.test(zone));
  compare('payment-term', context.terms.rackbeat, context.terms.eaccounting, context.terms.match);
  return differences;
}
