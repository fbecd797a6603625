/** The zone whose calendar a company's books follow, until somebody sets another one. */

const ZONES: Readonly<Record<string, string>> = {
  NO: 'Europe/Oslo',
  SE: 'Europe/Stockholm',
  FI: 'Europe/Helsinki',
  NL: 'Europe/Amsterdam',
  DK: 'Europe/Copenhagen',
};

/** eAccounting is sold in the countries above; any other code gets the zone that most of them share. */
export const timeZoneOf = (countryCode: string): string => ZONES[countryCode.toUpperCase()] ?? 'Europe/Stockholm';
