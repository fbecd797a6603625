/** Whether the article under a product's number is that product: by its own marks, else by the word of a person who saw both names. */
import type { Message } from '../core/failure.ts';
import type { Article } from '../eaccounting/schema.ts';
import { articleIdentity } from '../mapping/identity.ts';
import type { RackbeatItem } from '../rackbeat/schema.ts';
import { withTenant } from '../store/database.ts';
import { whatIsSaid } from '../store/said-to-be-same.ts';
import type { Run } from './run.ts';

export async function isSameArticle(run: Run, item: RackbeatItem, article: Article): Promise<boolean> {
  if (articleIdentity(item, article) === 'same') return true;
  const said = await withTenant(run.context.ledger, run.connectionId, (trx) => whatIsSaid(trx, 'item', item.number));
  // The word was given for the article of that name; another one under the same number is asked about again.
  if (said === null || said.eaccountingNumber !== article.Number || said.eaccountingName !== article.Name) return false;
  run.tell('article.same-by-person', { item: item.number, other: article.Name, person: said.statedName });
  return true;
}

export const otherUnderNumber = (item: RackbeatItem, article: Article): Message => ({
  code: 'article.other-under-number',
  params: { item: item.number, name: item.name, other: article.Name },
});
