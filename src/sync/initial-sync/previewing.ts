/** What the preview of one kind is given and answers. Both systems are read, nothing is written to either. */
import type { Message, Result } from '../../core/failure.ts';
import type { Note } from '../../mapping/facts.ts';
import type { NewRow } from '../../store/initial-sync-rows.ts';
import type { Held } from './held.ts';

export interface KindPreview {
  /** What must be set before the kind can run. */
  questions: Message[];
  /** What should be known before it runs, though nothing has to be answered. */
  remarks?: Message[];
  /** The first number of our choosing; null where every number is kept. */
  nextNumber: number | null;
}

/** Stores the rows of one page as it is read, so that no list is held whole. */
export type Store = (rows: readonly NewRow[]) => Promise<void>;

export type PreviewKind = (held: Held, store: Store) => Promise<Result<KindPreview>>;

/** The same question of many records is one. */
export function collectQuestions(): { add(message: Message): void; all(): Message[] } {
  const found = new Map<string, Message>();
  return {
    add: (message) => void found.set(JSON.stringify([message.code, message.params]), message),
    all: () => [...found.values()],
  };
}

type Base = Pick<NewRow, 'sourceId' | 'source' | 'name'>;

const blank = { rackbeatNumber: null, reason: null, notes: [], differences: [], hasInventory: null, payload: {} };

export const skippedRow = (base: Base, reason: Message): NewRow => ({ ...blank, ...base, intent: 'skip', reason });
export const askedRow = (base: Base, reason: Message, rackbeatNumber: string | null = null): NewRow => ({
  ...blank,
  ...base,
  intent: 'ask',
  reason,
  rackbeatNumber,
});

/** A record that is to be made, with a number that is kept or none yet. */
export const createRow = (
  base: Base,
  {
    rackbeatNumber,
    notes,
    payload,
    hasInventory = null,
  }: { rackbeatNumber: string | null; notes: readonly Note[]; payload: unknown; hasInventory?: boolean | null },
): NewRow => ({ ...blank, ...base, intent: 'create', rackbeatNumber, notes: [...notes], payload, hasInventory });

/** A record that stands in Rackbeat: linked already, or to be linked. */
export const standingRow = (
  base: Base,
  standing: {
    linked: boolean;
    rackbeatNumber: string;
    notes?: readonly Note[];
    differences: NewRow['differences'];
    payload: unknown;
  },
): NewRow => ({
  ...blank,
  ...base,
  intent: standing.linked ? (standing.differences.length > 0 ? 'differs' : 'unchanged') : 'link',
  rackbeatNumber: standing.rackbeatNumber,
  notes: [...(standing.notes ?? [])],
  differences: standing.differences,
  payload: standing.payload,
});

/** Every page of a list, handed on one by one. */
export async function eachPage<Item>(
  page: (number: number) => Promise<Result<{ items: Item[]; pages: number }>>,
  use: (items: Item[]) => Promise<void>,
): Promise<Result<null>> {
  for (let number = 1; ; number += 1) {
    const read = await page(number);
    if (!read.ok) return read;
    await use(read.value.items);
    if (number >= read.value.pages || read.value.items.length === 0) return { ok: true, value: null };
  }
}
