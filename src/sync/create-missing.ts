/** Makes the customer and the articles that a document needs and that eAccounting does not have. */

import { articleCardOf, customerFactsOf } from './card-facts.ts';
import type { CompanyFactsShelf } from './company-facts.ts';
import type { EffectEnd } from './effects/definition.ts';
import { performEffect } from './effects/ledger.ts';
import { articleCreation, customerCreation } from './effects/master-data.ts';
import { type Ending, failed, needsYou } from './ending.ts';
import { linkArticle } from './gather-articles.ts';
import { linkCustomer } from './gather-customer.ts';
import type { PlannedInvoice } from './invoice-plan.ts';
import type { InvoiceStep } from './plan.ts';
import type { Run } from './run.ts';

/** Returns null when everything is there, and then the plan carries the ids. */
export async function createMissing(
  run: Run,
  plan: PlannedInvoice,
  shelf: CompanyFactsShelf,
  steps: readonly InvoiceStep[],
): Promise<Ending | null> {
  const { customer } = plan;
  if (customer.found === 'to-create' && steps.some(({ step }) => step === 'create-customer')) {
    const end = await performEffect(run, customerCreation, {
      recordKey: customer.rackbeat.number,
      generation: 1,
      subject: {
        number: customer.body.CustomerNumber,
        name: customer.body.Name,
        organisationNumber: customer.body.CorporateIdentityNumber,
      },
      request: customer.body,
    });
    if (end.end !== 'settled') return notMade(run, end, shelf);
    linkCustomer(run, customer.rackbeat.number, end.answer);
    customer.facts = customerFactsOf(end.answer);
    run.tell('customer.created', { customer: customer.rackbeat.number, number: end.answer.CustomerNumber ?? '' });
  }
  const wanted = new Set(steps.flatMap((step) => (step.step === 'create-article' ? [step.item] : [])));
  for (const article of plan.articles.toCreate.filter(({ item }) => wanted.has(item))) {
    const end = await performEffect(run, articleCreation, {
      recordKey: article.item,
      generation: 1,
      subject: { number: article.body.Number, name: article.body.Name },
      request: article.body,
    });
    if (end.end !== 'settled') return notMade(run, end, shelf);
    linkArticle(run, article.item, articleCardOf(end.answer), end.answer.Id);
    plan.articleIds.set(`item:${article.item}`, end.answer.Id);
    run.tell('article.created', { item: article.item });
  }
  return null;
}

/** Another run has just made it: its link is on disk by then, so this run starts again at once. */
const AGAIN_MS = 1_000;

export function notMade(run: Run, end: Exclude<EffectEnd<never>, { end: 'settled' }>, shelf: CompanyFactsShelf): Ending {
  switch (end.end) {
    case 'refused':
      // What the vendor refused was built from facts that may be old.
      shelf.forget(run.connectionId);
      return failed(run, end.failure);
    case 'unknown':
      return { state: 'waiting', reason: end.reason, wakeAt: end.wakeAt, countsAttempt: false };
    case 'asks':
      return needsYou(run, end.reason, { who: 'accountant', perRecord: true });
    case 'done-before':
      return {
        state: 'waiting',
        reason: { code: 'effect.done-by-other', params: {} },
        wakeAt: new Date(run.context.clock.now().getTime() + AGAIN_MS),
        countsAttempt: false,
      };
  }
}
