/** The substitute articles and the rounding article that the settings name, from the shelf, with the percent that their coding has on the invoice's day. */
import type { Settings } from '../../api/settings.ts';
import { type Result, success } from '../core/failure.ts';
import type { ArticleFacts, ArticleKey, CodingFacts, SubstituteKey } from '../mapping/facts.ts';
import { articleCardOf, articleFactsOf } from './card-facts.ts';
import type { CompanyFactsShelf } from './company-facts.ts';
import type { Run } from './run.ts';

export interface Substitutes {
  /** By `<percent>:<kind>`. One that is gone or inactive is left out: the mapping names the hole. */
  articles: Map<SubstituteKey, ArticleFacts>;
  rounding: ArticleFacts | null;
  /** Ids by article key, as a draft needs them. */
  ids: Map<ArticleKey, string>;
}

export async function gatherSubstitutes(
  run: Run,
  shelf: CompanyFactsShelf,
  settings: Settings,
  codings: ReadonlyMap<string, CodingFacts>,
): Promise<Result<Substitutes>> {
  const found: Substitutes = { articles: new Map(), rounding: null, ids: new Map() };
  const wanted: [key: string, id: string][] = Object.entries(settings.invoices.substituteArticles);
  if (settings.invoices.roundingArticleId !== null) wanted.push(['rounding', settings.invoices.roundingArticleId]);
  for (const [key, id] of wanted) {
    const read = await shelf.article(run.connectionId, run.clients.eaccounting, id);
    if (!read.ok) return read;
    const coding = read.value === null ? undefined : codings.get(read.value.CodingId);
    if (read.value === null || !coding || !read.value.IsActive) continue;
    const facts = articleFactsOf(articleCardOf(read.value), coding);
    if (key === 'rounding') {
      found.rounding = facts;
      found.ids.set('rounding', id);
    } else {
      found.articles.set(key as SubstituteKey, facts);
      found.ids.set(`substitute:${key as SubstituteKey}`, id);
    }
  }
  return success(found);
}
