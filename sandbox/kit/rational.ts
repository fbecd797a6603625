/**
 * Exact fractions of whole numbers, for the amounts a stand-in computes. Written apart from the product's own decimals on purpose:
 * a mistake in one must not be hidden by the same mistake in the other. Rounding happens only in `round`.
 */

export interface Rational {
  /** Numerator; carries the sign. */
  readonly n: bigint;
  /** Denominator, above zero. */
  readonly d: bigint;
}

const magnitude = (value: bigint): bigint => (value < 0n ? -value : value);

function reduced(n: bigint, d: bigint): Rational {
  let [a, b] = [magnitude(n), d];
  while (b !== 0n) [a, b] = [b, a % b];
  return a > 1n ? { n: n / a, d: d / a } : { n, d };
}

export const zero: Rational = { n: 0n, d: 1n };
export const one: Rational = { n: 1n, d: 1n };

/**
 * Reads a JSON number or its text, exactly as printed: 0.1 is one tenth.
 * Throws on anything that is no finite number.
 */
export function rational(value: number | string): Rational {
  const match = /^([+-]?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(String(value).trim());
  if (!match) throw new RangeError(`not a number: ${value}`);
  const [, sign, whole = '0', decimals = '', exponent = '0'] = match;
  const power = Number(exponent) - decimals.length;
  if (Math.abs(power) > 400) throw new RangeError(`out of range: ${value}`);
  const digits = BigInt(whole + decimals) * (sign === '-' ? -1n : 1n);
  return power >= 0 ? { n: digits * 10n ** BigInt(power), d: 1n } : reduced(digits, 10n ** BigInt(-power));
}

export const plus = (a: Rational, b: Rational): Rational => reduced(a.n * b.d + b.n * a.d, a.d * b.d);
export const negative = (a: Rational): Rational => ({ n: -a.n, d: a.d });
export const minus = (a: Rational, b: Rational): Rational => plus(a, negative(b));
export const times = (a: Rational, b: Rational): Rational => reduced(a.n * b.n, a.d * b.d);
export const over = (a: Rational, b: Rational): Rational => {
  if (b.n === 0n) throw new RangeError('division by zero');
  return b.n < 0n ? reduced(-a.n * b.d, a.d * -b.n) : reduced(a.n * b.d, a.d * b.n);
};
export const sum = (all: readonly Rational[]): Rational => all.reduce(plus, zero);

/** -1, 0 or 1. */
export function compare(a: Rational, b: Rational): number {
  const difference = a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}
export const equal = (a: Rational, b: Rational): boolean => compare(a, b) === 0;

/** Rounds to so many decimals, halves away from zero. */
export function round(a: Rational, decimals: number): Rational {
  const scale = 10n ** BigInt(decimals);
  const scaled = magnitude(a.n) * scale;
  const whole = (2n * scaled + a.d) / (2n * a.d);
  return reduced(a.n < 0n ? -whole : whole, scale);
}

/** Does the value have at most so many decimals? */
export const fits = (a: Rational, decimals: number): boolean => (a.n * 10n ** BigInt(decimals)) % a.d === 0n;

/** Fixed notation; the value must fit the decimals (round first). */
export function fixed(a: Rational, decimals: number): string {
  if (!fits(a, decimals)) throw new RangeError(`more than ${decimals} decimals`);
  const digits = ((magnitude(a.n) * 10n ** BigInt(decimals)) / a.d).toString().padStart(decimals + 1, '0');
  const split = digits.length - decimals;
  return `${a.n < 0n ? '-' : ''}${digits.slice(0, split)}${decimals > 0 ? `.${digits.slice(split)}` : ''}`;
}

/** The nearest JSON number. Exact for money: two decimals within 15 digits. */
export const toNumber = (a: Rational, decimals = 12): number => {
  const value = Number(fixed(round(a, decimals), decimals));
  return value === 0 ? 0 : value;
};
