/**
 * Exact amounts of the Rackbeat stand-in: whole millionths in a BigInt, because Rackbeat keeps six decimals.
 * Deliberately not the app's arithmetic, so that a fault in one of them is seen by the other.
 */

/** A number multiplied by a million. */
export type Millionths = bigint;

export const MILLION = 1_000_000n;

const NUMERAL = /^(-?)(\d*)(?:\.(\d*))?(?:e([+-]?\d+))?$/i;

/** How many decimals the numeral is written with, or null when it is no numeral (a comma, a word, nothing). */
export function decimalsWritten(value: number | string): number | null {
  const parts = NUMERAL.exec(String(value).trim());
  if (parts === null || `${parts[2] ?? ''}${parts[3] ?? ''}` === '') return null;
  return Math.max(0, (parts[3] ?? '').replace(/0+$/, '').length - Number(parts[4] ?? 0));
}

/** Reads a numeral; what lies beyond the sixth decimal is rounded half away from zero. Throws for anything else. */
export function millionths(value: number | string): Millionths {
  const parts = NUMERAL.exec(String(value).trim());
  if (parts === null || decimalsWritten(value) === null) throw new Error(`not a numeral: ${JSON.stringify(value)}`);
  const fraction = parts[3] ?? '';
  const exponent = Number(parts[4] ?? 0) + 6 - fraction.length;
  const digits = BigInt(`${parts[2] ?? ''}${fraction}`);
  const scaled = exponent >= 0 ? digits * 10n ** BigInt(exponent) : divideHalfAway(digits, 10n ** BigInt(-exponent));
  return parts[1] === '-' ? -scaled : scaled;
}

/** Divides and rounds half away from zero. The divisor is positive. */
export function divideHalfAway(value: bigint, divisor: bigint): bigint {
  const half = divisor / 2n + (divisor % 2n);
  const size = value < 0n ? -value : value;
  const quotient = size / divisor + (size % divisor >= half && size % divisor > 0n ? 1n : 0n);
  return value < 0n ? -quotient : quotient;
}

/** Text with a full stop and no trailing zeros. */
export function amountText(value: Millionths): string {
  const size = value < 0n ? -value : value;
  const fraction = String(size % MILLION)
    .padStart(6, '0')
    .replace(/0+$/, '');
  return `${value < 0n ? '-' : ''}${size / MILLION}${fraction === '' ? '' : `.${fraction}`}`;
}

/** The JSON number for the wire. Fifteen digits print exactly, and no document here comes near a thousand million. */
export const wireNumber = (value: Millionths): number => Number(amountText(value));

/** The exact negative of a wire number, without a minus zero. */
export const negated = (value: number): number => (value === 0 ? 0 : -value);
