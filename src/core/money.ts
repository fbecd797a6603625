/**
 * Exact decimal numbers from parse to print. big.js in strict mode: a JavaScript number can never slip in.
 * Rounding happens only through the named functions below, always half away from zero.
 */
import BigJs from 'big.js';

const StrictBig = BigJs();
StrictBig.strict = true;
StrictBig.DP = 40;
StrictBig.RM = 1; // half up = half away from zero, for both signs

/** An exact decimal. */
export type Decimal = InstanceType<typeof StrictBig>;

/** Most digits we accept in one number; a longer one is refused instead of filling memory (1e400 is legal JSON). */
const MAX_EXPONENT = 15;

const NUMERAL = /^-?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,4})?$/;

/** Parses a decimal numeral with a full stop. Returns null for anything else, or for a magnitude of 10^16 and more. */
export function parseDecimal(text: string): Decimal | null {
  const trimmed = text.trim();
  if (!NUMERAL.test(trimmed)) return null;
  const value = StrictBig(trimmed);
  if (value.e > MAX_EXPONENT || value.e < -40) return value.e < -40 ? StrictBig('0') : null;
  return value;
}

/** Takes a numeral that is known to be well formed. Throws a bug otherwise. */
export function decimal(text: string): Decimal {
  const value = parseDecimal(text);
  if (value === null) throw new Error(`not a decimal numeral: ${JSON.stringify(text)}`);
  return value;
}

/** Takes a whole JavaScript number (a count, a percent from our own tables). Throws a bug for a fraction. */
export function whole(value: number): Decimal {
  if (!Number.isSafeInteger(value)) throw new Error(`not a whole number: ${value}`);
  return StrictBig(String(value));
}

export const ZERO: Decimal = StrictBig('0');
export const ONE: Decimal = StrictBig('1');

export const isDecimal = (value: unknown): value is Decimal => value instanceof StrictBig;

/** Rounds half away from zero to the given number of decimals. */
export const roundTo = (value: Decimal, decimals: number): Decimal => value.round(decimals, 1);
/** Rounds half away from zero to öre/cents. */
export const round2 = (value: Decimal): Decimal => roundTo(value, 2);
/** Rounds half away from zero to four decimals (discount fractions, foreign unit prices). */
export const round4 = (value: Decimal): Decimal => roundTo(value, 4);
/** Cuts towards zero to the given number of decimals. */
export const cutTo = (value: Decimal, decimals: number): Decimal => value.round(decimals, 0);

/** How many decimals the number really has (12.50 has one). */
export function decimalsOf(value: Decimal): number {
  return Math.max(0, value.c.length - 1 - value.e);
}

export const sum = (values: readonly Decimal[]): Decimal => values.reduce((total, value) => total.plus(value), ZERO);
export const isZero = (value: Decimal): boolean => value.eq(ZERO);
export const isNegative = (value: Decimal): boolean => value.lt(ZERO);

/** Canonical text: full stop, no exponent, no trailing zeros. */
export const formatDecimal = (value: Decimal): string => (isZero(value) ? '0' : value.toFixed());
/** Text with exactly two decimals, as money is stored and compared. */
export const formatMoney = (value: Decimal): string => {
  const text = round2(value).toFixed(2);
  return text === '-0.00' ? '0.00' : text;
};
