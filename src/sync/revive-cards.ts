/**
 * A card that was closed over there and that an invoice needs is opened again, and the document says so (accounting-rules §6);
 * otherwise eAccounting would refuse the draft. Nothing else of the card is touched.
 */
import type { Article, EAccountingCustomer } from '../eaccounting/schema.ts';
import { type ArticleCard, articleCardOf } from './card-facts.ts';
import { ARTICLE_KINDS, type CardKinds, CUSTOMER_KINDS, cardHistory } from './card-history.ts';
import type { CompanyFactsShelf } from './company-facts.ts';
import { articleUpdate, type CardUpdate, customerUpdate } from './effects/master-data.ts';
import { type Ending, failed } from './ending.ts';
import { linkArticle } from './gather-articles.ts';
import { linkCustomer, linkedFacts } from './gather-customer.ts';
import type { PlannedInvoice } from './invoice-plan.ts';
import { renewCard } from './renew-card.ts';
import type { Run } from './run.ts';

type Linked = Extract<PlannedInvoice['customer'], { found: 'linked' }>;
type Revived<Facts> = { ending: Ending } | { ending: null; facts: Facts };

/** The card as it stands now: somebody else may have opened it in the meantime, and then nothing is written. */
async function open<Card extends (Article | EAccountingCustomer) & Readonly<Record<string, unknown>>>(
  run: Run,
  shelf: CompanyFactsShelf,
  card: Card,
  { key, kinds, update }: { key: string; kinds: CardKinds; update: CardUpdate<Card> },
) {
  const history = await cardHistory(run, kinds, key, card.Id);
  // Whoever closed it is heard otherwise; this once the invoice decides.
  const { IsActive: _, ...written } = history.written ?? {};
  return renewCard<Card>(run, shelf, {
    card,
    wanted: { IsActive: true },
    history: { ...history, written: history.written && written },
    update,
    differences: (now) => (now.IsActive ? null : { fields: ['IsActive'], card: { ...now, IsActive: true } }),
  });
}

export async function reviveCustomer(run: Run, shelf: CompanyFactsShelf, customer: Linked): Promise<Revived<Linked['facts']>> {
  const read = await run.clients.eaccounting.customer(customer.facts.id ?? '');
  if (!read.ok) return { ending: failed(run, read) };
  const opened = await open(run, shelf, read.value, { key: customer.linkKey, kinds: CUSTOMER_KINDS, update: customerUpdate });
  if (opened.ending) return opened;
  const unconfirmed = customer.facts.vatNumberUnconfirmed === true;
  linkCustomer(run, customer.linkKey, opened.card, unconfirmed);
  if (opened.written.length > 0) run.tell('customer.reactivated', { customer: customer.facts.number });
  return { ending: null, facts: linkedFacts(opened.card, unconfirmed) };
}

export async function reviveArticle(
  run: Run,
  shelf: CompanyFactsShelf,
  { item, id }: { item: string; id: string },
): Promise<Revived<ArticleCard>> {
  const read = await run.clients.eaccounting.article(id);
  if (!read.ok) return { ending: failed(run, read) };
  const opened = await open(run, shelf, read.value, { key: item, kinds: ARTICLE_KINDS, update: articleUpdate });
  if (opened.ending) return opened;
  const card = articleCardOf(opened.card);
  linkArticle(run, item, card, opened.card.Id);
  if (opened.written.length > 0) run.tell('article.reactivated', { item });
  return { ending: null, facts: card };
}
