/**
 * Plain records for large seeds. Both stand-ins make them by the same rule, so record number i is the same thing on both sides:
 * same number, name, organisation number and price. Deterministic; no traps in here.
 */

export interface ScaleProduct {
  number: string;
  name: string;
  /** Net price with two decimals, in the company's currency. */
  price: number;
  /** GTIN-13 with a valid check digit. */
  barcode: string;
}

export interface ScaleCustomer {
  number: string;
  name: string;
  /** Norwegian organisation number of the synthetic series (begins with 3), with a valid check digit. */
  organisationNumber: string;
  email: string;
  address: string;
  postalCode: string;
  city: string;
}

const towns = [
  ['0150', 'Oslo'],
  ['5003', 'Bergen'],
  ['7011', 'Trondheim'],
  ['4005', 'Stavanger'],
  ['9008', 'Tromsø'],
  ['6002', 'Ålesund'],
] as const;

function gtin(body: string): string {
  const total = body.split('').reduce((sum, digit, index) => sum + Number(digit) * (index % 2 === 0 ? 1 : 3), 0);
  return `${body}${(10 - (total % 10)) % 10}`;
}

/** Norwegian organisation number: modulus 11, weights 3 2 7 6 5 4 3 2. Null when the eight digits have no check digit. */
export function norwegianNumber(eight: string): string | null {
  const weights = [3, 2, 7, 6, 5, 4, 3, 2];
  const rest = weights.reduce((sum, weight, index) => sum + weight * Number(eight[index]), 0) % 11;
  const check = rest === 0 ? 0 : 11 - rest;
  return check === 10 ? null : `${eight}${check}`;
}

/** i from 0. */
export function scaleProduct(i: number): ScaleProduct {
  return {
    number: `P${20_001 + i}`,
    name: `Vare ${20_001 + i}`,
    price: (1_000 + ((i * 7_919) % 250_000)) / 100,
    barcode: gtin(`7090${String(i).padStart(8, '0')}`),
  };
}

/** i from 0. */
export function scaleCustomer(i: number): ScaleCustomer {
  const [postalCode, city] = towns[i % towns.length] ?? towns[0];
  // The tens digit after the running number is searched until a check digit exists.
  const organisationNumber = Array.from({ length: 10 }, (_, last) => norwegianNumber(`3${String(i).padStart(6, '0')}${last}`)).find(
    (found) => found !== null,
  );
  return {
    number: String(20_001 + i),
    name: `Kunde ${20_001 + i} AS`,
    organisationNumber: organisationNumber ?? '',
    email: `faktura@kunde${20_001 + i}.example`,
    address: `Storgata ${(i % 180) + 1}`,
    postalCode,
    city,
  };
}
