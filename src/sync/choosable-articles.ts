/**
 * The articles that the settings may name: active, not kept in stock (one row can stand for anything there), not sold under
 * another country's VAT, and with a coding in use. Each with the VAT percent and kind that decide where it fits.
 */

import { type Result, success } from '../core/failure.ts';
import type { Decimal } from '../core/money.ts';
import type { EAccountingClient } from '../eaccounting/client.ts';
import type { CodingFacts, Kind } from '../mapping/facts.ts';

/** A thousand articles each. Ten thousand are more than anybody looks through; a company with more names its own in order of number. */
const MOST_PAGES = 10;

export interface ChoosableArticle {
  id: string;
  number: string;
  name: string;
  percent: Decimal;
  kind: Kind;
}

export async function choosableArticles(
  client: EAccountingClient,
  codings: ReadonlyMap<string, CodingFacts>,
): Promise<Result<ChoosableArticle[]>> {
  const found: ChoosableArticle[] = [];
  for (let number = 1; number <= MOST_PAGES; number += 1) {
    const page = await client.articlesPage(number);
    if (!page.ok) return page;
    for (const article of page.value.items) {
      const coding = codings.get(article.CodingId);
      if (!coding?.active || !article.IsActive || article.IsStock || article.UsesMoss) continue;
      found.push({ id: article.Id, number: article.Number, name: article.Name, percent: coding.percent, kind: coding.kind });
    }
    if (number >= page.value.pages) break;
  }
  return success(found);
}
