/** Compares two settings documents field by field. Pure. */

/** A field's place, for example `products.updateFields.price`; keys of mappings are the last part. */
export type FieldPath = string;

/** Undefined where a mapping lacks the key. */
type FieldValue = unknown;

const isGroup = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The fields of a document; a list is one field, because its order and its members belong together. */
export function fieldsOf(document: unknown, at: string = ''): Map<FieldPath, FieldValue> {
  if (!isGroup(document)) return new Map([[at, document]]);
  const inner = (key: string): string => (at === '' ? key : `${at}.${key}`);
  return new Map(Object.entries(document).flatMap(([key, value]) => [...fieldsOf(value, inner(key))]));
}

export interface FieldChange {
  path: FieldPath;
  before: FieldValue;
  after: FieldValue;
}

/** The fields that differ, in the order of the paths. */
export function changesBetween(before: unknown, after: unknown): FieldChange[] {
  const left = fieldsOf(before);
  const right = fieldsOf(after);
  const paths = [...new Set([...left.keys(), ...right.keys()])].sort();
  return paths
    .map((path) => ({ path, before: left.get(path), after: right.get(path) }))
    .filter((change) => JSON.stringify(change.before) !== JSON.stringify(change.after));
}

export interface FieldDifference {
  path: FieldPath;
  /** What the person who saves now started from. */
  base: FieldValue;
  /** What was saved meanwhile. */
  theirs: FieldValue;
  /** What the person wants to save. */
  yours: FieldValue;
}

/** Where a document to be saved differs from the one saved meanwhile. */
export function differencesBetween(base: unknown, theirs: unknown, yours: unknown): FieldDifference[] {
  const started = fieldsOf(base);
  return changesBetween(theirs, yours).map(({ path, before, after }) => ({ path, base: started.get(path), theirs: before, yours: after }));
}
