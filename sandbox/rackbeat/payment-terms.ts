/**
 * Kinds of payment terms and the due day they give. How the API spells a kind is unknown in public; the first spelling is
 * the one of e-conomic, whose terms Rackbeat grew up with, the second is plain snake case.
 */
import type { TermKind } from './records.ts';
import { addDays, endOfMonth } from './zone-times.ts';

const TERM_KINDS: readonly TermKind[] = [
  'net',
  'end-of-month',
  'cash',
  'prepayment',
  'due-date',
  'factoring',
  'weekly-monday',
  'weekly-sunday',
];

export type TermSpelling = 'e-conomic' | 'snake-case';

const SPELLINGS: Record<TermSpelling, Record<TermKind, string>> = {
  'e-conomic': {
    net: 'net',
    'end-of-month': 'invoiceMonth',
    cash: 'paidInCash',
    prepayment: 'prepaid',
    'due-date': 'dueDate',
    factoring: 'factoring',
    'weekly-monday': 'invoiceWeekStartingMonday',
    'weekly-sunday': 'invoiceWeekStartingSunday',
  },
  'snake-case': {
    net: 'net',
    'end-of-month': 'end_of_month',
    cash: 'cash',
    prepayment: 'prepayment',
    'due-date': 'due_date',
    factoring: 'factoring',
    'weekly-monday': 'weekly_monday',
    'weekly-sunday': 'weekly_sunday',
  },
};

const TRANSLATED: Record<TermKind, string> = {
  net: 'Netto',
  'end-of-month': 'Løpende måned',
  cash: 'Kontant',
  prepayment: 'Forhåndsbetaling',
  'due-date': 'Forfallsdato',
  factoring: 'Factoring',
  'weekly-monday': 'Ukentlig fra mandag',
  'weekly-sunday': 'Ukentlig fra søndag',
};

export const spelledKind = (kind: TermKind, spelling: TermSpelling): string => SPELLINGS[spelling][kind];
export const translatedKind = (kind: TermKind): string => TRANSLATED[kind];

/** The kind for what a body says, in either spelling; null for an unknown word. */
export function readKind(text: string): TermKind | null {
  return TERM_KINDS.find((kind) => text === SPELLINGS['e-conomic'][kind] || text === SPELLINGS['snake-case'][kind]) ?? null;
}

/** The due day of a document of that day; null where Rackbeat leaves it empty (prepayment, or to be typed in). */
export function dueDay(kind: TermKind, maturityDays: number, day: string): string | null {
  if (kind === 'prepayment' || kind === 'due-date') return null;
  if (kind === 'cash') return day;
  if (kind === 'end-of-month') return addDays(endOfMonth(day), maturityDays);
  if (kind === 'weekly-monday' || kind === 'weekly-sunday') {
    const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
    const daysLeft = kind === 'weekly-monday' ? (7 - weekday) % 7 : 6 - weekday;
    return addDays(addDays(day, daysLeft), maturityDays);
  }
  return addDays(day, maturityDays);
}
