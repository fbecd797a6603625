/** `/v2/articles`: list, read, create, replace. There is no DELETE at the vendor either. */
import { articleModel } from '../article-model.ts';
import { readArticle } from '../articles.ts';
import type { EAccounting } from '../eaccounting.ts';
import { isRefusal, notFound } from '../refusal.ts';
import { addApiRoute, list, scopes } from './api.ts';

export function addArticleRoutes(eaccounting: EAccounting): void {
  addApiRoute(eaccounting, 'GET', '/v2/articles', scopes.salesRead, (call) => list(call, call.books.company.articles.all(), articleModel));

  addApiRoute(eaccounting, 'GET', '/v2/articles/:id', scopes.salesRead, ({ books, id }) => {
    const article = books.company.articles.get(id);
    return article ? { status: 200, body: article } : notFound('Article', id);
  });

  addApiRoute(eaccounting, 'POST', '/v2/articles', scopes.sales, ({ books, body, commit }) => {
    const article = readArticle(books, body, null);
    if (isRefusal(article)) return article;
    books.company.articles.put(article);
    commit({ effect: 'article.created', key: article.Number, summary: article.Name });
    return { status: 201, body: article };
  });

  addApiRoute(eaccounting, 'PUT', '/v2/articles/:id', scopes.sales, ({ books, id, body, commit }) => {
    const old = books.company.articles.get(id);
    if (!old) return notFound('Article', id);
    const article = readArticle(books, body, old);
    if (isRefusal(article)) return article;
    books.company.articles.put(article);
    commit({ effect: 'article.updated', key: article.Number, summary: article.Name });
    return { status: 200, body: article };
  });
}
