/** How both vendors' JSON fields are read: what may be left out becomes null, and an amount is exact from its own numeral. */
import { z } from 'zod';
import { type Decimal, isDecimal, parseDecimal, whole } from '../core/money.ts';

/** A number, a numeral in a string, or a Decimal (see core/json.ts). */
export const amount = z.unknown().transform((value, context): Decimal => {
  const read = readAmount(value);
  if (read !== null) return read;
  context.addIssue({ code: 'custom', message: 'not a number within 15 digits' });
  return z.NEVER;
});

function readAmount(value: unknown): Decimal | null {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return whole(value);
  if (typeof value === 'string') return parseDecimal(value);
  return isDecimal(value) ? value : null;
}

/** The field may be null or missing; both read as null. */
export const orNull = <Field extends z.ZodType>(field: Field) =>
  z
    .union([z.null(), field])
    .optional()
    .transform((value) => value ?? null);

export const text = z
  .string()
  .nullish()
  .transform((value) => value ?? null);
