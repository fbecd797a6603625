/**
 * Item numbers as keys in a URL. They may hold slashes, hashes and spaces; Rackbeat's own clients encode them once or
 * twice, and its answers carry a ready-made `urlfriendly_number`. All forms are understood here.
 */

/** The number as it can stand in a URL; once or twice encoded (only the second survives proxies that decode). */
export function urlfriendlyNumber(number: string, encoded: 'once' | 'twice'): string {
  const once = encodeURIComponent(number);
  return encoded === 'once' || once === number ? once : encodeURIComponent(once);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * Every number that a path segment can mean, most literal first. The segment is as it came over the wire, or already
 * decoded once by the router: a number that really holds `%2F` is therefore found before its decoded reading.
 */
export function possibleNumbers(segment: string): string[] {
  const once = decoded(segment);
  const twice = decoded(once);
  return [...new Set([segment, once, twice])];
}
