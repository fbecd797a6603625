/**
 * What the vendor's own answers have taught us about one company, so that the next draft is right at once. A document that
 * stands keeps what it was written with: nothing is guessed on a booked one.
 */
import type { CompanyFacts, CustomerFacts, InvoiceInput } from '../mapping/facts.ts';
import { saveLearned } from '../store/learned.ts';
import type { Run } from './run.ts';

export type Learned = Pick<InvoiceInput, 'includesVat' | 'vatMethod' | 'creditQuantity'>;

/** Whose prices: the answer belongs to the company's setting and to the kind of customer. */
export interface Buyer {
  company: Pick<CompanyFacts, 'showPricesExclVat'>;
  customer: Pick<CustomerFacts, 'isPrivate'>;
}

const includesVatTopic = ({ company, customer }: Buyer): string =>
  `includes-vat:${company.showPricesExclVat ? 'shown-excluding' : 'shown-including'}:${customer.isPrivate ? 'private' : 'business'}`;
const CREDIT_QUANTITY = 'credit-quantity';
const VAT_METHOD = 'vat-method';

/** `known`: topic → value, as they are kept. */
export function learnedFor(known: ReadonlyMap<string, string>, buyer: Buyer): Learned {
  const includesVat = known.get(includesVatTopic(buyer));
  const credit = known.get(CREDIT_QUANTITY);
  const method = known.get(VAT_METHOD);
  return {
    ...(includesVat === undefined ? {} : { includesVat: includesVat === 'yes' }),
    ...(credit === 'negative' || credit === 'positive' ? { creditQuantity: credit } : {}),
    ...(method === 'c' || method === 'd' ? { vatMethod: method } : {}),
  };
}

/** Keeps what an answer has shown; written with the run's next transaction. */
export function learn(run: Run, buyer: Buyer, { includesVat, creditQuantity, vatMethod }: Learned): void {
  const topics: [topic: string, value: string][] = [];
  if (includesVat !== undefined) topics.push([includesVatTopic(buyer), includesVat ? 'yes' : 'no']);
  if (creditQuantity !== undefined) topics.push([CREDIT_QUANTITY, creditQuantity]);
  if (vatMethod !== undefined) topics.push([VAT_METHOD, vatMethod]);
  if (topics.length === 0) return;
  run.later(async (trx) => {
    for (const [topic, value] of topics) await saveLearned(trx, topic, value, run.context.clock.now());
  });
}

/** The part of an input that was learned. */
export const learnedOf = ({ includesVat, creditQuantity, vatMethod }: Learned): Learned => ({
  ...(includesVat === undefined ? {} : { includesVat }),
  ...(creditQuantity === undefined ? {} : { creditQuantity }),
  ...(vatMethod === undefined ? {} : { vatMethod }),
});
