/** Brings a linked article up to date with its Rackbeat product, or makes it inactive when nothing open needs it. */
import type { Message } from '../core/failure.ts';
import type { Article, ArticleBody } from '../eaccounting/schema.ts';
import type { ArticleOutcome } from '../mapping/article.ts';
import { type ArticleField, articleChanges } from '../mapping/article-changes.ts';
import type { CodingFacts } from '../mapping/facts.ts';
import { articleCardOf } from './card-facts.ts';
import { ARTICLE_KINDS, cardHistory } from './card-history.ts';
import type { CompanyFactsShelf } from './company-facts.ts';
import { decidedOf } from './decisions.ts';
import { articleUpdate } from './effects/master-data.ts';
import { type Ending, failed } from './ending.ts';
import { linkArticle } from './gather-articles.ts';
import { neededStill, uniqueNotes } from './master-data-ending.ts';
import { whatNeedsItem } from './open-needs.ts';
import { renewCard } from './renew-card.ts';
import type { Run } from './run.ts';
import type { TransferCase } from './run-transfer.ts';
import { plainValue, type Written } from './written-fields.ts';

/** The card's own name of each of our fields. */
const NAMES: Readonly<Record<ArticleField, keyof ArticleBody>> = {
  name: 'Name',
  price: 'NetPrice',
  unit: 'UnitId',
  coding: 'CodingId',
  active: 'IsActive',
  costPrice: 'PurchasePrice',
};

interface ArticleCase {
  item: string;
  card: Article;
  mapped: Extract<ArticleOutcome, { ok: true }>;
  codings: ReadonlyMap<string, CodingFacts>;
}

export async function renewArticle(run: Run, transferCase: TransferCase, shelf: CompanyFactsShelf, one: ArticleCase): Promise<Ending> {
  const { item, card, mapped, codings } = one;
  const fields = transferCase.settings.products.updateFields;
  const codingConfirmed = decidedOf(run.transfer.facts).recode?.codingId === mapped.body.CodingId;
  const history = await cardHistory(run, ARTICLE_KINDS, item, card.Id);
  let wanted = mapped.body;
  let ending: Ending | null = null;
  if (!wanted.IsActive && card.IsActive && fields.active) {
    const need = await whatNeedsItem(run, item);
    if (!need.ok) return failed(run, need);
    if (need.value !== null) {
      wanted = { ...wanted, IsActive: true };
      ending = neededStill(run, { code: 'article.needed-still', params: { item, document: need.value } });
    }
  }
  const renewed = await renewCard<Article>(run, shelf, {
    card,
    wanted: { ...wanted },
    history,
    update: articleUpdate,
    differences: (now, body) => {
      // Another coding sends revenue elsewhere: only the one that a person has decided on (accounting-rules §7).
      const changes = articleChanges(now, body as unknown as ArticleBody, { fields, codings, codingConfirmed });
      return changes && { fields: changes.fields.map((field) => NAMES[field]), card: changes.article };
    },
  });
  if (renewed.ending) return renewed.ending;
  linkArticle(run, item, articleCardOf(renewed.card), renewed.card.Id);
  // A decision is carried out once: the same coding later, by another change of the settings, is asked about again.
  if (codingConfirmed)
    transferCase.shown.facts = { ...transferCase.shown.facts, decided: { ...decidedOf(run.transfer.facts), recode: undefined } };
  if (ending) {
    transferCase.shown.notes = uniqueNotes([...mapped.notes, ...renewed.notes]);
    return ending;
  }
  const coding = fields.coding ? codingNote(renewed.card, mapped, codings, history.written) : [];
  const notes = uniqueNotes([...mapped.notes, ...renewed.notes, ...coding]);
  return { state: 'done', reason: doneReason(run, item, renewed.written), notes };
}

/** Nothing was written: the story of the run that last wrote something stays what it was. */
const doneReason = (run: Run, item: string, written: readonly string[]): Message => {
  if (written.length > 0) return { code: 'article.updated', params: { item, fields: written.join(', ') } };
  const { state, reason } = run.transfer;
  return state === 'done' || state === 'done-with-notes' ? reason : { code: 'article.up-to-date', params: { item } };
};

/** The product's group or the mapping has changed since the coding was written: a person decides, so it is only said. */
function codingNote(card: Article, mapped: ArticleCase['mapped'], codings: ArticleCase['codings'], written: Written | null): Message[] {
  const before = written?.CodingId ?? null;
  if (before === null || before === plainValue(mapped.body.CodingId) || card.CodingId === mapped.body.CodingId) return [];
  const name = (id: string): string => codings.get(id)?.name ?? id;
  return [
    { code: 'note.coding-kept', params: { from: name(card.CodingId), to: name(mapped.body.CodingId), codingId: mapped.body.CodingId } },
  ];
}

/** Deleted in Rackbeat. */
export async function closeArticle(run: Run, transferCase: TransferCase, shelf: CompanyFactsShelf, card: Article): Promise<Ending> {
  const item = run.transfer.recordKey;
  const history = await cardHistory(run, ARTICLE_KINDS, item, card.Id);
  const closes = transferCase.settings.products.updateFields.active;
  if (card.IsActive && closes) {
    const need = await whatNeedsItem(run, item);
    if (!need.ok) return failed(run, need);
    if (need.value !== null) return neededStill(run, { code: 'article.needed-still', params: { item, document: need.value } });
  }
  const renewed = await renewCard<Article>(run, shelf, {
    card,
    wanted: { IsActive: false },
    history,
    update: articleUpdate,
    differences: (now) => (closes && now.IsActive ? { fields: ['IsActive'], card: { ...now, IsActive: false } } : null),
  });
  if (renewed.ending) return renewed.ending;
  linkArticle(run, item, articleCardOf(renewed.card), renewed.card.Id);
  return { state: 'done', reason: { code: 'article.closed', params: { item } }, notes: renewed.notes };
}
