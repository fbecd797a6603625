/** Whether every payment term that customers have leads to one over there, and to one that does not count as paid at once. */
import type { TermFacts } from '../../../mapping/facts.ts';
import { chooseTerm } from '../../../mapping/payment-term.ts';
import type { RackbeatPaymentTerm } from '../../../rackbeat/schema.ts';
import type { DoctorFacts } from '../facts.ts';
import { fine, found, given, type Line } from '../line.ts';

/** Cash, card, digital wallet, payment service provider. */
const FIRST_PAID_AT_ONCE = 2;

const named = ({ number, name }: RackbeatPaymentTerm) => ({ number, name });

export function paymentTerms({ terms, books, customers, settings }: DoctorFacts): readonly Line[] {
  return given('payment-terms', { terms, books, customers }, (known) => {
    const used = new Set(known.customers.map((customer) => customer.payment_terms_id));
    const inUse = known.terms.filter(({ number }) => used.has(number));
    const chosen = inUse.map((term) => ({ term, choice: chooseTerm(term, settings.paymentTerms, known.books.terms) }));
    const without = chosen.filter(({ choice }) => !choice.ok).map(({ term }) => named(term));
    const atOnce = chosen.flatMap(({ term, choice }) => (choice.ok && isPaidAtOnce(choice.term) ? [named(term)] : []));
    const byDefault = chosen.flatMap(({ term, choice }) =>
      choice.ok && choice.notes.some(({ code }) => code === 'note.term-default') ? [named(term)] : [],
    );
    const here = (records: readonly { number: string; name: string }[]) => ({ who: 'rackbeat-user', place: 'terms', records }) as const;
    const lines: Line[] = [];
    if (without.length > 0)
      lines.push(found('payment-terms', 'wrong', { code: 'doctor.terms-unmapped', params: { count: without.length } }, here(without)));
    if (byDefault.length > 0)
      lines.push(
        found('payment-terms', 'notice', { code: 'doctor.terms-by-default', params: { count: byDefault.length } }, here(byDefault)),
      );
    if (lines.length === 0) lines.push(fine('payment-terms', { code: 'doctor.terms-fine', params: { count: inUse.length } }));
    if (atOnce.length > 0)
      lines.push(found('payment-terms', 'warning', { code: 'doctor.terms-paid-at-once', params: { count: atOnce.length } }, here(atOnce)));
    return lines;
  });
}

const isPaidAtOnce = ({ type }: TermFacts): boolean => type >= FIRST_PAID_AT_ONCE;
