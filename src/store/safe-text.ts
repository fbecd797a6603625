/**
 * Text as Postgres can hold it. The vendors' JSON may carry U+0000 and lone surrogates, which neither `text` nor
 * `jsonb` accepts; they become U+FFFD, so that a strange name is stored strangely instead of stopping a job.
 */
import { formatDecimal, isDecimal } from '../core/money.ts';

declare const jsonText: unique symbol;

/** JSON text that Postgres accepts as jsonb. Made only by `toJsonb`. */
export type JsonText = string & { readonly [jsonText]: true };

/** Replaces U+0000 and lone surrogates with U+FFFD. */
export const safeText = (text: string): string => text.replaceAll('\u0000', '\ufffd').toWellFormed();

// In the output of JSON.stringify a backslash starts an escape: a pair stands for a backslash itself (so that the
// text "\u0000" spelled out by a person survives), \u0000 and \udXXX are exactly the code points jsonb refuses.
const REFUSED_ESCAPES = /\\(?:\\|u0000|ud[89a-f][0-9a-f]{2})/g;

/** Writes a value as JSON text for a jsonb column. Decimals become strings: read back, they must not pass a float. */
export function toJsonb(value: unknown): JsonText {
  const text = JSON.stringify(value, function (this: Record<string, unknown>, key: string, current: unknown) {
    const original = this[key];
    return isDecimal(original) ? formatDecimal(original) : current;
  });
  return (text ?? 'null').replace(REFUSED_ESCAPES, (escape) => (escape === '\\\\' ? escape : '\\ufffd')) as JsonText;
}
