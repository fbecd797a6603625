/** Several e-mail addresses in one Rackbeat field → one main address and up to five copies; what is no address is named, never sent. */

/** Most CC addresses at eAccounting. */
const COPIES_MOST = 5;
const LENGTH_MOST = 255;
/** What mail programs write around an address: `Kari <kari@firma.no>`, `mailto:`. */
const WRAPPED = /<([^<>]+)>/;
/** Deliberately narrow: a mistyped address is better named to a person than sent to. */
const ADDRESS =
  /^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+)*@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,}$/u;

export interface SplitEmails {
  main: string | null;
  copies: string[];
  /** Not addresses, or more than fit. */
  leftOut: string[];
}

/** Separators: comma, semicolon, blank, slash, line break, "og", "och", "and". The order is kept; doubles (any case) count once. */
export function splitEmails(text: string | null | undefined): SplitEmails {
  const parts = (text ?? '')
    .replace(/[^<>,;\n]*<([^<>]+)>/g, ' $1 ')
    .split(/[\s,;/|]+/)
    .map((part) =>
      part
        .replace(/^mailto:/i, '')
        .replace(WRAPPED, '$1')
        .replace(/^["'(]+|["').]+$/g, ''),
    )
    .filter((part) => part !== '' && !/^(?:og|och|and|&)$/i.test(part));
  const good: string[] = [];
  const leftOut: string[] = [];
  for (const part of parts) {
    if (part.length > LENGTH_MOST || !ADDRESS.test(part)) leftOut.push(part);
    else if (!good.some((known) => known.toLowerCase() === part.toLowerCase())) good.push(part);
  }
  const [main = null, ...copies] = good;
  return { main, copies: copies.slice(0, COPIES_MOST), leftOut: [...leftOut, ...copies.slice(COPIES_MOST)] };
}
