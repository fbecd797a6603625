/** One line of an examination: what was found, how it is mended, by whom and where. Pure: everything it says comes from the facts. */
import type { Failure, Message, MessageParams, Result } from '../../core/failure.ts';

/** `unknown`: it could not be looked at just now. */
export type LineState = 'fine' | 'notice' | 'warning' | 'wrong' | 'unknown';
export type Who = 'rackbeat-user' | 'accountant' | 'operator';
export type SettingsSection = 'products' | 'customers' | 'terms' | 'invoices';
/** A section of our settings page, or one of the two systems. */
export type Place = SettingsSection | 'rackbeat' | 'eaccounting';

export interface NamedRecord {
  number: string;
  name: string;
}

export interface Line {
  check: string;
  state: LineState;
  finding: Message;
  mend: Message | null;
  who: Who | null;
  place: Place | null;
  records: readonly NamedRecord[];
}

/** More are counted in the finding and not listed. */
const MOST_RECORDS = 100;

/** Who mends it and where, with the records that it concerns. */
interface Mending {
  who: Who;
  place: Place | null;
  records?: readonly NamedRecord[];
}

export type Say = (code: string, params: MessageParams) => Message;
const message: Say = (code, params) => ({ code, params });

export const fine = (check: string, finding: Message): Line => ({
  check,
  state: 'fine',
  finding,
  mend: null,
  who: null,
  place: null,
  records: [],
});

/** Something that somebody should know or do; what to do is the sentence `<code>.next`. */
export const found = (check: string, state: 'notice' | 'warning' | 'wrong', finding: Message, mending: Mending): Line => ({
  check,
  state,
  finding,
  mend: message(`${finding.code}.next`, finding.params),
  who: mending.who,
  place: mending.place,
  records: (mending.records ?? []).slice(0, MOST_RECORDS),
});

/** The vendor's own reason says why it could not be looked at. */
export const unknown = (check: string, { code, params }: Failure): Line => ({
  check,
  state: 'unknown',
  finding: { code, params },
  mend: { code: 'doctor.look-again', params: {} },
  who: null,
  place: null,
  records: [],
});

type Values<Facts> = { [Key in keyof Facts]: Facts[Key] extends Result<infer Value> ? Value : never };

/** Judges when all of these facts could be had; otherwise says which could not. */
export function given<Facts extends Record<string, Result<unknown>>>(
  check: string,
  facts: Facts,
  judge: (values: Values<Facts>) => readonly Line[],
): readonly Line[] {
  const values: Record<string, unknown> = {};
  for (const [name, fact] of Object.entries(facts)) {
    if (!fact.ok) return [unknown(check, fact)];
    values[name] = fact.value;
  }
  return judge(values as Values<Facts>);
}
