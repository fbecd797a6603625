/** What one amount has more than another, in whole öre and without a binary fraction; null when they are equal. */
export function difference(one: string, other: string): string | null {
  const gap = inOre(one) - inOre(other);
  if (gap === 0n) return null;
  const size = (gap < 0n ? -gap : gap).toString().padStart(3, '0');
  return `${gap < 0n ? '-' : ''}${size.slice(0, -2)}.${size.slice(-2)}`;
}

/** The server prints amounts with two decimals. */
const inOre = (amount: string): bigint => BigInt(amount.replace('.', ''));
