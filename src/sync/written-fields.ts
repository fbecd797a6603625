/** What we wrote into the fields of a card, in a form that survives the database: amounts as text, empty as null. Pure. */
import { formatDecimal, isDecimal } from '../core/money.ts';

/** Field of the card → what we wrote there. */
export type Written = Readonly<Record<string, unknown>>;

export function plainValue(value: unknown): unknown {
  if (value === undefined || value === null || value === '') return null;
  if (isDecimal(value)) return formatDecimal(value);
  return typeof value === 'number' ? String(value) : value;
}

export const plainFields = (record: Readonly<Record<string, unknown>>, fields: readonly string[]): Written =>
  Object.fromEntries(fields.map((field) => [field, plainValue(record[field])]));

export const sameValue = (one: unknown, other: unknown): boolean => JSON.stringify(plainValue(one)) === JSON.stringify(plainValue(other));

/** Whether the card holds everything of `written`. */
export const carries = (card: Readonly<Record<string, unknown>>, written: Written): boolean =>
  Object.entries(written).every(([field, value]) => sameValue(card[field], value));

/**
 * Fields that somebody has changed over there since we wrote them, while Rackbeat still says what we wrote: their edit
 * stands until Rackbeat changes again. A field that we never wrote is nobody's edit; of a list each side keeps its own entries.
 */
export function editedOverThere(
  fields: readonly string[],
  card: Readonly<Record<string, unknown>>,
  wanted: Readonly<Record<string, unknown>>,
  written: Written | null,
): string[] {
  if (written === null) return [];
  return fields.filter(
    (field) =>
      field in written &&
      !Array.isArray(written[field]) &&
      !sameValue(card[field], written[field]) &&
      sameValue(wanted[field], written[field]),
  );
}
