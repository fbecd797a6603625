/** Rackbeat's payment term → an eAccounting term that can be used on sales documents (accounting-rules §5, terms). */

import type { Settings } from '../../api/settings.ts';
import type { RackbeatPaymentTerm } from '../rackbeat/schema.ts';
import { note, refuse } from './answer.ts';
import type { Note, Refusal, TermFacts } from './facts.ts';
import { sameName } from './same-name.ts';

/** Cash, card, digital wallet, payment service provider: the vendor may book such an invoice as paid at once. */
const FIRST_PAID_AT_ONCE = 2;

export interface ChosenTerm {
  ok: true;
  term: TermFacts;
  notes: readonly Note[];
}

function sales(term: TermFacts, notes: readonly Note[]): ChosenTerm | Refusal {
  if (!term.availableForSales) return refuse('refusal.term-not-for-sales', { term: term.id, name: term.name });
  return {
    ok: true,
    term,
    notes: term.type >= FIRST_PAID_AT_ONCE ? [...notes, note('note.term-paid-at-once', { name: term.name })] : notes,
  };
}

/**
 * By the settings' mapping, else by the same name, else the settings' default term.
 * Refusals: `term-not-mapped`, `term-missing` (no term in Rackbeat and no default), `term-gone`, `term-not-for-sales`.
 */
export function chooseTerm(
  rackbeat: { number: string | null; name: string | null },
  settings: Settings['paymentTerms'],
  terms: ReadonlyMap<string, TermFacts>,
): ChosenTerm | Refusal {
  const number = rackbeat.number;
  const name = rackbeat.name ?? '';
  const mapped = number === null ? undefined : settings.mapping[number];
  if (mapped !== undefined) {
    const term = terms.get(mapped);
    return term ? sales(term, []) : refuse('refusal.term-gone', { term: number ?? '', name });
  }
  const named = name === '' ? [] : [...terms.values()].filter((term) => term.availableForSales && sameName(term.name, name));
  const only = named.length === 1 ? named[0] : undefined;
  if (only) return sales(only, [note('note.term-mapped-by-name', { term: number ?? '', name })]);
  if (settings.defaultTermId === null)
    return number === null ? refuse('refusal.term-missing', {}) : refuse('refusal.term-not-mapped', { term: number, name });
  const fallback = terms.get(settings.defaultTermId);
  if (!fallback) return refuse('refusal.term-gone', { term: settings.defaultTermId, name });
  return sales(fallback, [note('note.term-default', { term: number ?? '', name, used: fallback.name })]);
}

const WORD = /[^a-z]/g;
const TYPES: Readonly<Record<string, number>> = {
  net: 0,
  invoicemonth: 1,
  endofmonth: 1,
  currentmonth: 1,
  paidincash: 2,
  cash: 2,
  cashpayment: 2,
};
const PREPAID = new Set(['prepaid', 'prepayment']);

/** The vendor's type for a Rackbeat type; its spelling is not documented, so the usual ones are known. null: no counterpart. */
export const termType = (rackbeatType: string): number | null => TYPES[rackbeatType.toLowerCase().replace(WORD, '')] ?? null;

/** Cash and prepayment are due on the invoice date. */
export const dueAtOnce = (term: TermFacts, rackbeat: RackbeatPaymentTerm | null): boolean =>
  term.type >= FIRST_PAID_AT_ONCE ||
  (rackbeat !== null && (PREPAID.has(rackbeat.type.toLowerCase().replace(WORD, '')) || termType(rackbeat.type) === 2));
