/**
 * Item numbers as keys in an address. They may hold slashes, hashes and spaces, and Rackbeat's own clients encode such
 * numbers twice, because a single encoding is undone by servers in between. Which form an account understands is not
 * written down, so there may be more than one to try.
 */

/**
 * A key as one path segment. Null for what no address can hold (half a character pair, `..`): there is no such record.
 * Keys come from webhooks too, so this is where a hostile one ends.
 */
export function pathSegment(number: string): string | null {
  return number.isWellFormed() && !/^\.{0,2}$/.test(number) ? encodeURIComponent(number) : null;
}

/** What a server in front may read as part of the address although it was meant as part of the number. */
const UNSAFE_IN_PATH = /[/?#\\\s]|^\.{0,2}$/;

/** Forms of the number as one path segment, best first. */
export function itemSegments(number: string, urlfriendlyNumber?: string | null): string[] {
  const once = pathSegment(number);
  const ours = once === null ? [] : once === number ? [once] : [encodeURIComponent(once), once];
  const theirs = urlfriendlyNumber && !UNSAFE_IN_PATH.test(urlfriendlyNumber) ? [urlfriendlyNumber] : [];
  return [...new Set([...theirs, ...ours])];
}
