/**
 * Organisation numbers of the countries our companies have: reading any usual spelling, checking the check digit, comparing.
 * A number that fails its check is never sent where the vendor checks it (4008), and never decides an identity.
 */

export interface OrganisationNumber {
  /** As it is sent: NO `923609016`, SE `556036-0793`, DK `61126228`, FI `0112038-9`, others as written. */
  text: string;
  /** false when the country has a check digit and it does not fit. */
  valid: boolean;
  /** A person's own number (sole traders): masked wherever it is shown. */
  personal: boolean;
}

const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** Σ digit × weight. */
const weighted = (digits: string, weights: readonly number[]): number =>
  weights.reduce((total, weight, index) => total + Number(digits[index]) * weight, 0);

export function luhn(digits: string): boolean {
  const total = Array.from(digits, Number)
    .toReversed()
    .reduce((added, digit, index) => {
      const value = digit * (index % 2 === 1 ? 2 : 1);
      return added + (value > 9 ? value - 9 : value);
    }, 0);
  return total % 10 === 0;
}

/** Modulus 11, weights 3 2 7 6 5 4 3 2; a control of 10 is not given out. */
function norwegian(digits: string): boolean {
  const control = (11 - (weighted(digits, [3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
  return /^[89]/.test(digits) && control !== 10 && control === Number(digits[8]);
}

/** Modulus 11, weights 7 9 10 5 8 4 2. */
function finnish(digits: string): boolean {
  const rest = weighted(digits, [7, 9, 10, 5, 8, 4, 2]) % 11;
  return rest !== 1 && Number(digits[7]) === (rest === 0 ? 0 : 11 - rest);
}

/** Without country prefix and suffix: `NO 923 609 016 MVA`, `SE556036079301`, `FI-0112038-9`. */
function bare(country: string, text: string): string {
  const compact = text
    .toUpperCase()
    .replace(/[\s.\u00a0]/g, '')
    .replace(/FORETAKSREGISTERET$|MVA$/g, '')
    .replace(/[/:]/g, '');
  const prefixed = new RegExp(`^${country}-?(?=\\d)`);
  return compact.replace(prefixed, '').replace(/^(?:ORG|CVR|SE-NR|ORGNR)-?(?:NR|NO)?-?(?=\d)/, '');
}

/** Personal numbers have a month in digits 3–4; organisation numbers have at least 20 there. */
const swedishPersonal = (ten: string): boolean => Number(ten.slice(2, 4)) < 20;

function swedish(text: string): OrganisationNumber | null {
  const digits = digitsOf(text);
  const ten =
    digits.length === 10
      ? digits
      : digits.length === 12 && digits.endsWith('01') && luhn(digits.slice(0, 10))
        ? digits.slice(0, 10)
        : digits.length === 12
          ? digits.slice(2)
          : null;
  if (ten === null) return null;
  return { text: `${ten.slice(0, 6)}-${ten.slice(6)}`, valid: luhn(ten), personal: swedishPersonal(ten) };
}

/** Reads a number as one of `country`'s. null for blank text. An unknown country's number is taken as written and counts as valid. */
export function organisationNumber(country: string, text: string | null | undefined): OrganisationNumber | null {
  const written = (text ?? '').trim();
  if (written === '') return null;
  const core = bare(country, written);
  const digits = digitsOf(core);
  const wrong: OrganisationNumber = { text: written, valid: false, personal: false };
  switch (country) {
    case 'NO':
      if (digits.length === 11) return { text: digits, valid: false, personal: true };
      return digits.length === 9 ? { text: digits, valid: norwegian(digits), personal: false } : wrong;
    case 'SE':
      return swedish(core) ?? wrong;
    case 'DK':
      if (digits.length === 10) return { text: digits, valid: false, personal: true };
      return digits.length === 8 ? { text: digits, valid: weighted(digits, [2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0, personal: false } : wrong;
    case 'FI':
      return digits.length === 8 ? { text: `${digits.slice(0, 7)}-${digits[7]}`, valid: finnish(digits), personal: false } : wrong;
    default:
      return { text: written, valid: true, personal: false };
  }
}

/** `••••••-1234` for personal numbers, everything else as it is. Shown in pages, logs and files. */
export const masked = (number: OrganisationNumber): string => (number.personal ? `••••••-${digitsOf(number.text).slice(-4)}` : number.text);
