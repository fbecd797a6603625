/** One line of the table: where a field comes from, what happens to it on the way, and which setting lets an update change it. */
import type { Language } from '../../api/catalogue.ts';

export type InAllLanguages = Readonly<Record<Language, string>>;

export interface FieldLine {
  /** The sending system's own field names; null when we decide the value. */
  from: string | null;
  says: InAllLanguages;
  /** The switch under "fields that an update may change"; absent: set at creation only. */
  updates?: string;
}

/** One line per field that is sent, none forgotten: the compiler compares with the type of the body. */
export type FieldTable<Body> = { readonly [Field in keyof Required<Body>]: FieldLine };

export const says = (en: string, nb: string, sv: string, da: string): InAllLanguages => ({ en, nb, sv, da });
