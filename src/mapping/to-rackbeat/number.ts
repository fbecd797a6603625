/** Rackbeat's numbers: which numbers of eAccounting can be kept, and where the ones begin that we choose. Pure. */

/** Customers, groups and units have a whole number of at most nine digits. */
const HIGHEST_NUMBER = 999_999_999;
/** Where Rackbeat's own series begin. */
const FIRST_NUMBER = 1001;

/** The number as Rackbeat would keep it. Null when it is not the same number any more ("0010" would become 10). */
export function keptNumber(text: string | null | undefined): number | null {
  const written = text ?? '';
  if (!/^[1-9]\d{0,8}$/.test(written)) return null;
  return Number(written);
}

/** Where `needed` free numbers in a row begin: after the highest, or in the first gap when somebody has used up the top. */
export function freeStart(taken: ReadonlySet<number>, needed: number): number {
  const sorted = [...taken].sort((one, other) => one - other);
  const afterAll = Math.max((sorted.at(-1) ?? 0) + 1, FIRST_NUMBER);
  if (afterAll + needed - 1 <= HIGHEST_NUMBER) return afterAll;
  let start = 1;
  for (const number of sorted) {
    if (number - start >= needed) return start;
    start = number + 1;
  }
  return start;
}
