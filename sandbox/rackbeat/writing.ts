/**
 * Creating, changing and deleting master data by the rules of its kind. Changes the account and nothing else:
 * the journal and the webhooks are told by whoever called, because an act by hand is not an effect of the app.
 */
import type { Answer } from '../kit/answer.ts';
import { type Account, nextNumber, noteNumber, type Shelf, type ShelfName } from './accounts.ts';
import { type FieldErrors, invalid, refusal } from './answers.ts';
import { changedFields, type FieldRules, readBody } from './field-rules.ts';
import type { Resource } from './listing.ts';
import { nowText, type Rackbeat } from './rackbeat.ts';
import type { Dated } from './records.ts';
import { follow } from './renumbering.ts';
import type { Switches } from './switches.ts';

export type Values = Record<string, unknown>;
export type Numbered = Dated & { number: string | number; deleted_at?: string | null };

/** What can be written about one kind of record. */
export interface Writable<Kept extends Numbered> extends Resource<Kept> {
  shelfName: ShelfName;
  /** First word of its webhook events, e.g. `product_group`. */
  entity: string;
  /** First word of its journal effects, e.g. `group`. */
  effect: string;
  /** Items carry a text that must be given; everything else a number that may be. */
  numbers: 'text' | 'series';
  rules(switches: Switches): FieldRules;
  /** The record with every default; number, values and dates are laid over it. */
  blank(account: Account): Omit<Kept, 'number' | keyof Dated>;
  /** What the rules for single fields cannot see. */
  check?(account: Account, values: Values, existing: Kept | null): FieldErrors;
  /** Nested parts of the body, after everything else was found right. */
  finish?(account: Account, record: Kept, body: Values): void;
  removal: 'soft' | 'hard';
  /** Why it cannot be deleted. */
  inUse?(account: Account, record: Kept): string | null;
}

export interface Written<Kept> {
  record: Kept;
  created: boolean;
  changed: string[];
  /** The number before, when it is another now. */
  oldKey: string | null;
}

export const isAnswer = (value: object): value is Answer => 'status' in value && typeof value.status === 'number';

const MAX_ITEM_NUMBER = 25;
const MAX_NUMBER = 999_999_999;

const numberRule = (numbers: 'text' | 'series'): FieldRules => ({
  number: numbers === 'text' ? { kind: 'text', max: MAX_ITEM_NUMBER, required: true } : { kind: 'whole', min: 1, max: MAX_NUMBER },
});

function isTaken<Kept extends Numbered>(shelf: Shelf<Kept>, number: unknown, existing: Kept | null, switches: Switches): boolean {
  const holder = shelf.get(String(number));
  if (holder === undefined || holder === existing) return false;
  return !(typeof holder.deleted_at === 'string' && switches.deletedNumber === 'free');
}

/** Creates (`existing` null) or changes a record, or answers why not. */
export function writeRecord<Kept extends Numbered>(
  rackbeat: Rackbeat,
  account: Account,
  kind: Writable<Kept>,
  body: Values,
  existing: Kept | null,
): Written<Kept> | Answer {
  const switches = rackbeat.switches();
  const { values, errors } = readBody(
    body,
    { ...numberRule(kind.numbers), ...kind.rules(switches) },
    account,
    existing === null ? 'create' : 'update',
  );
  const shelf = kind.shelf(account);
  if (values.number === null) delete values.number;
  if (values.number !== undefined && isTaken(shelf, values.number, existing, switches))
    errors.number = ['The number has already been taken.'];
  Object.assign(errors, kind.check?.(account, values, existing) ?? {});
  if (Object.keys(errors).length > 0) return invalid(errors, switches);

  const now = nowText(rackbeat);
  if (existing === null) {
    const number = values.number ?? nextNumber(account, kind.shelfName);
    if (typeof number === 'number') noteNumber(account, kind.shelfName, number);
    // The rules name every key of the record that may be given, so blank and values together are whole.
    const record = { ...kind.blank(account), ...values, number, created_at: now, updated_at: now } as unknown as Kept;
    shelf.set(String(record.number), record);
    kind.finish?.(account, record, body);
    rackbeat.changed();
    return { record, created: true, changed: Object.keys(values), oldKey: null };
  }

  const changed = changedFields(existing, values);
  const oldNumber = String(existing.number);
  Object.assign(existing, values, { updated_at: now });
  const number = String(existing.number);
  if (number !== oldNumber) {
    shelf.delete(oldNumber);
    shelf.set(number, existing);
    if (typeof existing.number === 'number') noteNumber(account, kind.shelfName, existing.number);
    follow(account, kind.shelfName, oldNumber, number);
  }
  kind.finish?.(account, existing, body);
  rackbeat.changed();
  return { record: existing, created: false, changed, oldKey: number === oldNumber ? null : oldNumber };
}

/** Deletes a record, or answers why not. */
export function removeRecord<Kept extends Numbered>(
  rackbeat: Rackbeat,
  account: Account,
  kind: Writable<Kept>,
  record: Kept,
): Answer | null {
  const reason = kind.inUse?.(account, record) ?? null;
  if (reason !== null) return refusal(reason, rackbeat.switches());
  const now = nowText(rackbeat);
  if (kind.removal === 'soft') Object.assign(record, { deleted_at: now, updated_at: now });
  else kind.shelf(account).delete(String(record.number));
  rackbeat.changed();
  return null;
}
