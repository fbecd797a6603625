/**
 * Which of our fields of an existing article differ, and the whole object to send back (product.md §5): a PUT replaces everything,
 * so it is built from what was just read. Nothing of ours differs: nothing is written.
 */

import type { Settings } from '../../api/settings.ts';
import type { Article, ArticleBody } from '../eaccounting/schema.ts';
import { grossPrice } from './article.ts';
import type { CodingFacts } from './facts.ts';

export type ArticleField = 'name' | 'price' | 'unit' | 'coding' | 'active' | 'costPrice';

export interface ArticleChanges {
  fields: readonly ArticleField[];
  /** For the PUT. */
  article: Article;
}

export interface ArticleChangeRules {
  fields: Settings['products']['updateFields'];
  codings: ReadonlyMap<string, CodingFacts>;
  /** Only after a preview: another coding re-routes revenue (§7). */
  codingConfirmed: boolean;
}

/** null: nothing to write. A difference in the gross price alone is none; IsStock and the number are never changed. */
export function articleChanges(existing: Article, wanted: ArticleBody, rules: ArticleChangeRules): ArticleChanges | null {
  const { fields } = rules;
  const changed: ArticleField[] = [];
  const article: Article = { ...existing };
  if (fields.name && existing.Name !== wanted.Name) {
    changed.push('name');
    article.Name = wanted.Name;
  }
  if (fields.unit && existing.UnitId !== wanted.UnitId) {
    changed.push('unit');
    article.UnitId = wanted.UnitId;
  }
  if (fields.active && existing.IsActive !== wanted.IsActive) {
    changed.push('active');
    article.IsActive = wanted.IsActive;
  }
  const recoded = fields.coding && rules.codingConfirmed && existing.CodingId !== wanted.CodingId;
  if (recoded) {
    changed.push('coding');
    article.CodingId = wanted.CodingId;
  }
  if (fields.price && !existing.NetPrice?.eq(wanted.NetPrice)) {
    changed.push('price');
    article.NetPrice = wanted.NetPrice;
  }
  if (fields.costPrice && wanted.PurchasePrice && !existing.PurchasePrice?.eq(wanted.PurchasePrice)) {
    changed.push('costPrice');
    article.PurchasePrice = wanted.PurchasePrice;
  }
  if (changed.length === 0) return null;
  // Net and gross must agree with the coding's percent of today in every write, or the vendor refuses it.
  const coding = rules.codings.get(article.CodingId);
  if (coding && article.NetPrice) article.GrossPrice = grossPrice(article.NetPrice, coding.percent);
  return { fields: changed, article };
}
