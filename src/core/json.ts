/**
 * JSON in which an amount never passes through a binary float: numerals with a fraction or more than 15 digits
 * are read as Decimal from the text itself, and Decimals are written as plain JSON numbers.
 */
import { type Decimal, formatDecimal, isDecimal, parseDecimal } from './money.ts';

/** What a numeral becomes that is outside the range we accept (1e400); schemas refuse it with the field's name. */
export const OUT_OF_RANGE: unique symbol = Symbol('numeral out of range');

interface ReviverContext {
  source?: string;
}
type SourceParse = (text: string, reviver: (key: string, value: unknown, context: ReviverContext) => unknown) => unknown;
type RawJson = (text: string) => unknown;

const parseWithSource = JSON.parse as SourceParse;
const rawJson = (JSON as unknown as { rawJSON: RawJson }).rawJSON;

const SMALL_INTEGER = /^-?(?:0|[1-9]\d{0,14})$/;

function readNumeral(source: string): number | Decimal | symbol {
  if (SMALL_INTEGER.test(source)) return Number(source);
  return parseDecimal(source) ?? OUT_OF_RANGE;
}

/** Parses JSON text. Whole numbers up to 15 digits stay numbers; every other numeral is a Decimal. Throws SyntaxError. */
export function parseJson(text: string): unknown {
  return parseWithSource(text, (_key, value, context) =>
    typeof value === 'number' && context.source !== undefined ? readNumeral(context.source) : value,
  );
}

/** Writes JSON text; Decimals become JSON numbers with all their digits. */
export function stringifyJson(value: unknown): string {
  return JSON.stringify(value, function (this: Record<string, unknown>, key: string, current: unknown) {
    const original = this[key];
    return isDecimal(original) ? rawJson(formatDecimal(original)) : current;
  });
}
