/**
 * VAT numbers as VIES knows them: two letters and the member state's own form. Only the form is checked here;
 * whether the number is alive is the vendor's question to VIES (4025).
 */
import { organisationNumber } from './organisation-number.ts';

/** What follows the two letters, by prefix. Greece writes EL, Northern Ireland XI. Source: the Commission's list of structures. */
const FORMS: Readonly<Record<string, RegExp>> = {
  AT: /^U\d{8}$/,
  BE: /^[01]\d{9}$/,
  BG: /^\d{9,10}$/,
  CY: /^\d{8}[A-Z]$/,
  CZ: /^\d{8,10}$/,
  DE: /^\d{9}$/,
  DK: /^\d{8}$/,
  EE: /^\d{9}$/,
  EL: /^\d{9}$/,
  ES: /^[A-Z0-9]\d{7}[A-Z0-9]$/,
  FI: /^\d{8}$/,
  FR: /^[A-Z0-9]{2}\d{9}$/,
  HR: /^\d{11}$/,
  HU: /^\d{8}$/,
  IE: /^\d[A-Z0-9+*]\d{5}[A-Z]{1,2}$/,
  IT: /^\d{11}$/,
  LT: /^(?:\d{9}|\d{12})$/,
  LU: /^\d{8}$/,
  LV: /^\d{11}$/,
  MT: /^\d{8}$/,
  NL: /^\d{9}B\d{2}$/,
  PL: /^\d{10}$/,
  PT: /^\d{9}$/,
  RO: /^\d{2,10}$/,
  SE: /^\d{10}01$/,
  SI: /^\d{8}$/,
  SK: /^\d{10}$/,
  XI: /^(?:\d{9}|\d{12}|(?:GD|HA)\d{3})$/,
};

/** Countries that share another's numbers. */
const SHARED: Readonly<Record<string, string>> = { GR: 'EL', MC: 'FR', AX: 'FI' };

export interface VatNumber {
  /** With prefix, without blanks: `DE123456789`. */
  text: string;
  /** Whether it has the state's form. */
  valid: boolean;
  prefix: string;
}

/** The prefix of a country's VAT numbers. */
export const vatPrefix = (country: string): string => SHARED[country] ?? country;

/** The two letters in front, when what stands there is not already the country's own form without them (French keys can be letters). */
function splitPrefix(compact: string, own: string): { prefix: string; rest: string } {
  const letters = compact.slice(0, 2);
  const written = SHARED[letters] ?? letters;
  const known = written === own || written in FORMS;
  return known && !FORMS[own]?.test(compact) ? { prefix: written, rest: compact.slice(2) } : { prefix: own, rest: compact };
}

/** A Swedish organisation number is the VAT number without its 01. */
function completed(prefix: string, rest: string): string {
  const number = prefix === 'SE' && rest.length === 10 ? organisationNumber('SE', rest) : null;
  return number?.valid ? `${rest}01` : rest;
}

/**
 * Reads a number of a customer in `country`, with or without prefix. A British number with XI is Northern Ireland's.
 * `valid` needs the form and the country's own prefix. null for blank text.
 */
export function vatNumber(country: string, text: string | null | undefined): VatNumber | null {
  const compact = (text ?? '').toUpperCase().replace(/[\s.\-\u00a0/]/g, '');
  if (compact === '') return null;
  const own = country === 'GB' && compact.startsWith('XI') ? 'XI' : vatPrefix(country);
  const { prefix, rest: written } = splitPrefix(compact, own);
  const rest = completed(prefix, written);
  return { text: `${prefix}${rest}`, valid: prefix === own && (FORMS[prefix]?.test(rest) ?? false), prefix };
}
