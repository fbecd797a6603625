/** The writes on master data. Their number is our key at the vendor: a second sending meets a conflict, not a second record. */
import type { Article, ArticleBody, CustomerBody, EAccountingCustomer } from '../../eaccounting/schema.ts';
import { createArticle, createCustomer, updateArticle, updateCustomer } from '../../eaccounting/write.ts';
import { carries, type Written } from '../written-fields.ts';
import type { EffectDefinition } from './definition.ts';

export interface CustomerSubject {
  number: string;
  name: string;
  organisationNumber: string | null;
}

/** Found under our number, but is it ours? Only what we sent ourselves counts: the name as sent, and the organisation number. */
const isOurCustomer = (card: EAccountingCustomer, subject: CustomerSubject): boolean =>
  card.Name === subject.name && (subject.organisationNumber === null || card.CorporateIdentityNumber === subject.organisationNumber);

export const customerCreation: EffectDefinition<CustomerSubject, CustomerBody, EAccountingCustomer> = {
  kind: 'customer.create',
  whenAbsent: 'send-again',
  lookOnConflict: true,
  idOf: ({ Id }) => Id,
  send: ({ eaccounting }, body, options) => createCustomer(eaccounting, body, options),
  async lookUp({ eaccounting }, subject) {
    const card = await eaccounting.customerByNumber(subject.number);
    if (!card.ok) return { look: 'failed', failure: card };
    // A stranger under our number means that our writing did not happen; sending again meets the conflict and is refused.
    return card.value && isOurCustomer(card.value, subject) ? { look: 'found', answer: card.value } : { look: 'absent' };
  },
};

export interface ArticleSubject {
  number: string;
  name: string;
}

export const articleCreation: EffectDefinition<ArticleSubject, ArticleBody, Article> = {
  kind: 'article.create',
  whenAbsent: 'send-again',
  lookOnConflict: true,
  idOf: ({ Id }) => Id,
  send: ({ eaccounting }, body, options) => createArticle(eaccounting, body, options),
  async lookUp({ eaccounting }, subject) {
    const article = await eaccounting.articleByNumber(subject.number);
    if (!article.ok) return { look: 'failed', failure: article };
    return article.value && article.value.Name === subject.name ? { look: 'found', answer: article.value } : { look: 'absent' };
  },
};

/** A card is replaced as a whole; what we set in it is told apart from what only travels along. */
export interface UpdateSubject {
  id: string;
  /** What we had written on this card before. */
  before: Written;
  /** What this write sets. */
  sent: Written;
}

export interface UpdateRequest<Card> {
  id: string;
  body: Card;
}

export type CardUpdate<Card> = EffectDefinition<UpdateSubject, UpdateRequest<Card>, Card>;

export const articleUpdate: CardUpdate<Article> = {
  kind: 'article.update',
  whenAbsent: 'send-again',
  lookOnConflict: false,
  idOf: ({ Id }) => Id,
  send: ({ eaccounting }, { id, body }, options) => updateArticle(eaccounting, id, body, options),
  async lookUp({ eaccounting }, { id, sent }) {
    const card = await eaccounting.article(id);
    if (!card.ok) return card.kind === 'missing' ? { look: 'lost' } : { look: 'failed', failure: card };
    return carries(card.value, sent) ? { look: 'found', answer: card.value } : { look: 'absent' };
  },
};

export const customerUpdate: CardUpdate<EAccountingCustomer> = {
  kind: 'customer.update',
  whenAbsent: 'send-again',
  lookOnConflict: false,
  idOf: ({ Id }) => Id,
  send: ({ eaccounting }, { id, body }, options) => updateCustomer(eaccounting, id, body, options),
  async lookUp({ eaccounting }, { id, sent }) {
    const card = await eaccounting.customer(id);
    if (!card.ok) return card.kind === 'missing' ? { look: 'lost' } : { look: 'failed', failure: card };
    return carries(card.value, sent) ? { look: 'found', answer: card.value } : { look: 'absent' };
  },
};
