/**
 * A small language for the vendor's models: what a property holds, and what the vendor demands of it.
 * One description serves three: reading bodies (`read-body.ts`), answering with every property, and the types in filters.
 */

export type FieldKind = 'text' | 'number' | 'whole' | 'flag' | 'guid' | 'day' | 'stamp' | 'texts' | 'list' | 'any';

export interface Field<Value> {
  kind: FieldKind;
  /** What an absent property becomes. */
  blank: Value;
  nullable: boolean;
  readOnly: boolean;
  required: boolean;
  /** Longest text. */
  max?: number;
  /** Smallest and largest number. */
  least?: number;
  most?: number;
  /** Most decimals. */
  decimals?: number;
  oneOf?: readonly number[];
  /** The model of a list's items. */
  of?: Model;
}

export type Model = Record<string, Field<unknown>>;
export type Wire<M extends Model> = { [Name in keyof M]: M[Name] extends Field<infer Value> ? Value : never };

const base = { nullable: false, readOnly: false, required: false };

export const text = (max?: number): Field<string | null> => ({
  ...base,
  kind: 'text',
  blank: null,
  nullable: true,
  ...(max === undefined ? {} : { max }),
});
/** The vendor refuses absent, empty and blank texts here. */
export const requiredText = (max?: number): Field<string> => ({
  ...base,
  kind: 'text',
  blank: '',
  required: true,
  ...(max === undefined ? {} : { max }),
});
export const number = (limits: { least?: number; most?: number; decimals?: number } = {}): Field<number> => ({
  ...base,
  kind: 'number',
  blank: 0,
  ...limits,
});
export const nullableNumber = (limits: { least?: number; most?: number; decimals?: number } = {}): Field<number | null> => ({
  ...base,
  kind: 'number',
  blank: null,
  nullable: true,
  ...limits,
});
export const whole = (limits: { least?: number; most?: number; oneOf?: readonly number[] } = {}): Field<number> => ({
  ...base,
  kind: 'whole',
  blank: 0,
  ...limits,
});
export const nullableWhole = (limits: { least?: number; most?: number; oneOf?: readonly number[] } = {}): Field<number | null> => ({
  ...base,
  kind: 'whole',
  blank: null,
  nullable: true,
  ...limits,
});
export const flag = (blank = false): Field<boolean> => ({ ...base, kind: 'flag', blank });
export const nullableFlag = (): Field<boolean | null> => ({ ...base, kind: 'flag', blank: null, nullable: true });
export const guid = (): Field<string | null> => ({ ...base, kind: 'guid', blank: null, nullable: true });
export const requiredGuid = (): Field<string> => ({ ...base, kind: 'guid', blank: '', required: true });
/** A calendar day, `YYYY-MM-DD`; a timestamp is cut to its day. */
export const day = (): Field<string | null> => ({ ...base, kind: 'day', blank: null, nullable: true });
/** A moment in UTC. */
export const stamp = (): Field<string | null> => ({ ...base, kind: 'stamp', blank: null, nullable: true });
export const texts = (): Field<string[]> => ({ ...base, kind: 'texts', blank: [], nullable: true });
export const list = <M extends Model>(of: M): Field<Wire<M>[]> => ({ ...base, kind: 'list', blank: [], nullable: true, of });
/** Kept as it comes: objects the product has no use for. */
export const asItComes = (): Field<unknown> => ({ ...base, kind: 'any', blank: null, nullable: true });

/** Set by the system; ignored in bodies without a word (seen by other developers, August 2026). */
export const readOnly = <Value>(field: Field<Value>): Field<Value> => ({ ...field, readOnly: true, required: false });

/** A record of a model with every property at its blank value. */
export function blank<M extends Model>(model: M): Wire<M> {
  return Object.fromEntries(Object.entries(model).map(([name, field]) => [name, blankOf(field)])) as Wire<M>;
}

/** The blank value, never the same list twice. */
export const blankOf = (field: Field<unknown>): unknown => (Array.isArray(field.blank) ? [] : field.blank);
