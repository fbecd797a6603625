/**
 * Brings our fields of an existing card up to date: read, change only what is ours, write the whole, and hold the answer
 * against what was sent. Nothing of ours differs: nothing is written. Somebody else's edit is noted and not fought over.
 */
import type { Failure, Message } from '../core/failure.ts';
import type { CardHistory } from './card-history.ts';
import type { CompanyFactsShelf } from './company-facts.ts';
import { performEffect } from './effects/ledger.ts';
import type { CardUpdate } from './effects/master-data.ts';
import type { Ending } from './ending.ts';
import { notMade } from './not-made.ts';
import type { Run } from './run.ts';
import { editedOverThere, plainFields, plainValue, sameValue, type Written } from './written-fields.ts';

/** A card is an object whose other fields travel along untouched. */
export type Card = Readonly<Record<string, unknown>> & { Id: string };
type Body = Readonly<Record<string, unknown>>;

export interface Renewal<OneCard extends Card> {
  card: OneCard;
  wanted: Body;
  history: CardHistory;
  update: CardUpdate<OneCard>;
  /** Which of our fields differ, by the names of the card, and the whole to send. Null when none does. */
  differences(card: OneCard, wanted: Body, written: Written | null): { fields: readonly string[]; card: OneCard } | null;
  /** A field that the vendor refuses and the write can do without. */
  leaveOut?(failure: Failure, fields: readonly string[]): { field: string; note: Message } | null;
}

export type Renewed<OneCard> = { ending: Ending } | { ending: null; card: OneCard; written: readonly string[]; notes: Message[] };

/** One write, one more after a look-up that found an older one of ours, one more without a refused field. */
const MOST_WRITES = 3;

export async function renewCard<OneCard extends Card>(
  run: Run,
  shelf: CompanyFactsShelf,
  renewal: Renewal<OneCard>,
): Promise<Renewed<OneCard>> {
  const { update, differences } = renewal;
  let { card, history } = renewal;
  let wanted: Body = renewal.wanted;
  const notes: Message[] = [];
  const changed = new Set<string>();
  for (let writes = 0; writes < MOST_WRITES; writes += 1) {
    const edited = editedOverThere(differences(card, wanted, history.written)?.fields ?? [], card, wanted, history.written);
    notes.push(...edited.map((field) => editNote(field, card, wanted)));
    wanted = { ...wanted, ...Object.fromEntries(edited.map((field) => [field, card[field]])) };
    const change = differences(card, wanted, history.written);
    if (change === null && history.open === null) break;
    const before = history.written ?? {};
    const next = change?.card ?? card;
    const sent = plainFields(next, change?.fields ?? []);
    const end = await performEffect(run, update, {
      recordKey: card.Id,
      generation: history.generation,
      subject: { id: card.Id, before, sent },
      request: { id: card.Id, body: next },
    });
    if (end.end === 'refused') {
      const left = renewal.leaveOut?.(end.failure, change?.fields ?? []) ?? null;
      if (left === null) return { ending: notMade(run, end, shelf) };
      notes.push(left.note);
      wanted = { ...wanted, [left.field]: card[left.field] };
      history = { ...history, open: null };
      continue;
    }
    if (end.end !== 'settled') return { ending: notMade(run, end, shelf) };
    const done = end.adopted && history.open !== null ? history.open : { before, sent };
    for (const field of Object.keys(done.sent)) changed.add(field);
    notes.push(...ignored(done.sent, end.answer));
    card = end.answer;
    history = { written: { ...done.before, ...done.sent }, open: null, generation: history.generation + 1, lastSentAt: history.lastSentAt };
    // A write of our own that was found again may be older than what is wanted now.
    if (!end.adopted) break;
  }
  return { ending: null, card, written: [...changed], notes };
}

/** An id of the vendor's tells a person nothing. */
const shown = (field: string, value: unknown): string => {
  const plain = plainValue(value);
  return typeof plain === 'string' && !field.endsWith('Id') ? plain : '';
};

const editNote = (field: string, card: Card, wanted: Body): Message => ({
  code: 'note.edited-over-there',
  params: { field, eaccounting: shown(field, card[field]), rackbeat: shown(field, wanted[field]) },
});

const ignored = (sent: Written, answer: Card): Message[] =>
  Object.entries(sent)
    .filter(([field, value]) => !sameValue(answer[field], value))
    .map(([field, value]) => ({
      code: 'note.update-ignored',
      params: { field, sent: shown(field, value), eaccounting: shown(field, answer[field]) },
    }));
