/** Makes the customer and the articles that a document needs and that eAccounting does not have, and opens those that were closed. */
import type { CustomerBody } from '../eaccounting/schema.ts';
import { articleCardOf } from './card-facts.ts';
import type { CompanyFactsShelf } from './company-facts.ts';
import { performEffect } from './effects/ledger.ts';
import { articleCreation, customerCreation } from './effects/master-data.ts';
import { type Ending, refused } from './ending.ts';
import { linkArticle } from './gather-articles.ts';
import { linkCustomer, linkedFacts } from './gather-customer.ts';
import { type PlannedInvoice, ready } from './invoice-plan.ts';
import { notMade } from './not-made.ts';
import type { InvoiceStep } from './plan.ts';
import { reviveArticle, reviveCustomer } from './revive-cards.ts';
import type { Run } from './run.ts';

export type Complete =
  | { ending: Ending }
  /** Everything is there: the plan carries the ids, and is mapped anew if a card became another than planned. */
  | { ending: null; plan: PlannedInvoice };

export async function createMissing(
  run: Run,
  plan: PlannedInvoice,
  shelf: CompanyFactsShelf,
  steps: readonly InvoiceStep[],
): Promise<Complete> {
  let complete = plan;
  if (plan.customer.found === 'to-create' && steps.some(({ step }) => step === 'create-customer')) {
    const made = await createCustomer(run, plan, plan.customer, shelf);
    if (made.ending !== null) return made;
    complete = made.plan;
  }
  if (plan.customer.found === 'linked' && !plan.customer.facts.isActive) {
    const revived = await reviveCustomer(run, shelf, plan.customer);
    if (revived.ending !== null) return revived;
    const { facts } = revived;
    complete = { ...complete, customer: { ...plan.customer, facts }, input: { ...complete.input, customer: facts } };
  }
  for (const article of plan.articles.toRevive) {
    const revived = await reviveArticle(run, shelf, article);
    if (revived.ending !== null) return revived;
  }
  const wanted = new Set(steps.flatMap((step) => (step.step === 'create-article' ? [step.item] : [])));
  for (const article of complete.articles.toCreate.filter(({ item }) => wanted.has(item))) {
    const end = await performEffect(run, articleCreation, {
      recordKey: article.item,
      generation: 1,
      subject: { number: article.body.Number, name: article.body.Name },
      request: article.body,
    });
    if (end.end !== 'settled') return { ending: notMade(run, end, shelf) };
    linkArticle(run, article.item, articleCardOf(end.answer), end.answer.Id);
    complete.articleIds.set(`item:${article.item}`, end.answer.Id);
    run.tell('article.created', { item: article.item });
  }
  return { ending: null, plan: complete };
}

type ToCreate = Extract<PlannedInvoice['customer'], { found: 'to-create' }>;

/** Says that the register does not know the VAT number. */
const NOT_CONFIRMED = 'eaccounting.4025';

/** A refused VAT number keeps no customer out: the card is made without it, and what may then not go without VAT is held by the mapping. */
async function createCustomer(run: Run, plan: PlannedInvoice, customer: ToCreate, shelf: CompanyFactsShelf): Promise<Complete> {
  const create = (body: CustomerBody) =>
    performEffect(run, customerCreation, {
      recordKey: customer.linkKey,
      generation: 1,
      subject: { number: body.CustomerNumber, name: body.Name, organisationNumber: body.CorporateIdentityNumber },
      request: body,
    });
  let end = await create(customer.body);
  let { notes, vatNumberUnconfirmed } = customer;
  if (end.end === 'refused' && end.failure.code === NOT_CONFIRMED && customer.withoutVatNumber !== null) {
    ({ notes } = customer.withoutVatNumber);
    vatNumberUnconfirmed = true;
    end = await create(customer.withoutVatNumber.body);
  }
  if (end.end !== 'settled') return { ending: notMade(run, end, shelf) };
  linkCustomer(run, customer.linkKey, end.answer, vatNumberUnconfirmed);
  run.tell('customer.created', { customer: customer.rackbeat.number, number: end.answer.CustomerNumber ?? '' });
  const facts = linkedFacts(end.answer, vatNumberUnconfirmed);
  const again = ready({ ...plan.input, customer: facts }, { ...customer, facts, notes }, plan.articles, plan.articleIds, plan.book);
  if (again.plan === 'refused') return { ending: refused(run, again.refusal) };
  if (again.plan !== 'ready') throw new Error(`a document that was ready became ${again.plan}`);
  return { ending: null, plan: again };
}
