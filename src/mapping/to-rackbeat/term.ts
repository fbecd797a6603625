/** eAccounting's term of payment → a Rackbeat payment term, by the settings' mapping read backwards (accounting-rules §8). */
import type { Settings } from '../../../api/settings.ts';
import type { RackbeatPaymentTerm } from '../../rackbeat/schema.ts';
import { note } from '../answer.ts';
import type { Note, TermFacts } from '../facts.ts';
import { sameName } from '../same-name.ts';
import { suggestTerm } from '../suggestions.ts';

export interface ReverseTermInput {
  /** The card's term; null when its id is not known any more. */
  term: TermFacts | null;
  rackbeatTerms: readonly RackbeatPaymentTerm[];
  /** All of eAccounting's, to see what the page would suggest. */
  terms: readonly TermFacts[];
  settings: Pick<Settings, 'paymentTerms' | 'customers'>;
}

const lowest = (terms: readonly RackbeatPaymentTerm[]): RackbeatPaymentTerm | undefined =>
  terms.toSorted((one, other) => Number(one.number) - Number(other.number))[0];

/** Mapped to this term; else the one the page would suggest for it; else the default for the initial sync. Null: has to be asked. */
export function reverseTerm({ term, rackbeatTerms, terms, settings }: ReverseTermInput): { number: string; notes: Note[] } | null {
  const { mapping } = settings.paymentTerms;
  const mapped = term === null ? [] : rackbeatTerms.filter(({ number }) => mapping[number] === term.id);
  if (term !== null && mapped.length > 0) {
    const chosen = mapped.find(({ name }) => sameName(name, term.name)) ?? lowest(mapped);
    if (chosen) {
      const several = mapped.length > 1 ? [note('note.initial-term-chosen', { name: chosen.name, count: mapped.length })] : [];
      return { number: chosen.number, notes: several };
    }
  }
  // Only among terms that the settings send nowhere else: the way back must lead to the same term.
  const suggested = term === null ? [] : rackbeatTerms.filter((one) => !mapping[one.number] && suggestTerm(one, terms)?.id === term.id);
  const bySuggestion = term === null ? undefined : (suggested.find(({ name }) => sameName(name, term.name)) ?? lowest(suggested));
  if (bySuggestion) return { number: bySuggestion.number, notes: [note('note.initial-term-suggested', { name: bySuggestion.name })] };
  const fallback = rackbeatTerms.find(({ number }) => number === settings.customers.initialSyncDefaults.paymentTerm);
  return fallback
    ? { number: fallback.number, notes: [note('note.initial-term-default', { name: fallback.name, from: term?.name ?? '' })] }
    : null;
}
