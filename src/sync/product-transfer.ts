/**
 * One Rackbeat product or bill of materials on its way to an eAccounting article: link first, then number and identity,
 * then create; an article that is there is read, changed in our fields only, and written when something differs.
 */
import type { Message } from '../core/failure.ts';
import type { Article, ArticleBody } from '../eaccounting/schema.ts';
import { type ArticleInput, mapArticle } from '../mapping/article.ts';
import type { RackbeatItem } from '../rackbeat/schema.ts';
import { withTenant } from '../store/database.ts';
import { findLink, findLinkTo } from '../store/links.ts';
import { calendarDay } from './calendar-day.ts';
import { articleCardOf } from './card-facts.ts';
import { ARTICLE_KINDS, cardHistory } from './card-history.ts';
import type { CompanyFactsShelf } from './company-facts.ts';
import { performEffect } from './effects/ledger.ts';
import { articleCreation } from './effects/master-data.ts';
import { type Ending, failed, needsYou, refused, skipped } from './ending.ts';
import { linkArticle } from './gather-articles.ts';
import { tooSoon, uniqueNotes } from './master-data-ending.ts';
import { notMade } from './not-made.ts';
import { closeArticle, renewArticle } from './renew-article.ts';
import type { Run } from './run.ts';
import type { TransferCase, TransferHandler } from './run-transfer.ts';
import { isSameArticle, otherUnderNumber } from './same-article.ts';

export function createProductTransfer(shelf: CompanyFactsShelf): TransferHandler {
  return async (run, transferCase) => {
    const { recordKey } = run.transfer;
    if (transferCase.settings.products.ongoing !== 'to-eaccounting' && run.transfer.byPerson === null) return skipped('skip.products-off');
    const link = await withTenant(run.context.ledger, run.connectionId, (trx) => findLink(trx, 'item', recordKey));
    if (link) {
      const soon = tooSoon(run, await cardHistory(run, ARTICLE_KINDS, recordKey, link.eaccountingId));
      if (soon) return soon;
    }
    const read = await run.clients.rackbeat.item(recordKey);
    if (!read.ok && read.kind !== 'missing') return failed(run, read);
    const item = read.ok && read.value.deleted_at === null ? read.value : null;
    if (item === null && !link) return skipped('skip.product-deleted', { item: recordKey });
    if (item) show(transferCase, item);
    if (!link) return item ? cross(run, transferCase, shelf, item) : skipped('skip.product-deleted', { item: recordKey });

    const card = await run.clients.eaccounting.article(link.eaccountingId);
    if (!card.ok) {
      return card.kind === 'missing'
        ? needsYou(run, { code: 'article.gone', params: { item: recordKey } }, { who: 'accountant', perRecord: true })
        : failed(run, card);
    }
    return item ? bring(run, transferCase, shelf, item, card.value) : closeArticle(run, transferCase, shelf, card.value);
  };
}

function show(transferCase: TransferCase, item: RackbeatItem): void {
  transferCase.shown.title = item.name;
  transferCase.shown.facts = {
    ...transferCase.shown.facts,
    rackbeatUpdatedAt: item.updated_at,
    group: item.group?.number ?? item.group_id,
  };
}

async function inputFor(
  run: Run,
  transferCase: TransferCase,
  shelf: CompanyFactsShelf,
  item: RackbeatItem,
): Promise<{ ending: Ending } | { ending: null; input: ArticleInput }> {
  const { eaccounting } = run.clients;
  const book = await shelf.book(run.connectionId, eaccounting);
  if (!book.ok) return { ending: failed(run, book) };
  const today = calendarDay(run.context.clock.now(), transferCase.connection.timeZone);
  const codings = await shelf.codings(run.connectionId, eaccounting, today);
  if (!codings.ok) return { ending: failed(run, codings) };
  return { ending: null, input: { item, settings: transferCase.settings, codings: codings.value, units: book.value.units } };
}

/** No link yet: the article under the same number when it is the same one, else a new one. */
async function cross(run: Run, transferCase: TransferCase, shelf: CompanyFactsShelf, item: RackbeatItem): Promise<Ending> {
  const existing = await run.clients.eaccounting.articleByNumber(item.number);
  if (!existing.ok) return failed(run, existing);
  const card = existing.value;
  if (card) {
    const owner = await withTenant(run.context.ledger, run.connectionId, (trx) => findLinkTo(trx, 'item', card.Id));
    if (owner !== null || !(await isSameArticle(run, item, card)))
      return needsYou(run, otherUnderNumber(item, card), { who: 'accountant', perRecord: true });
    linkArticle(run, item.number, articleCardOf(card), card.Id);
    run.tell('article.linked', { item: item.number });
    return bring(run, transferCase, shelf, item, card);
  }
  const ready = await inputFor(run, transferCase, shelf, item);
  if (ready.ending) return ready.ending;
  const mapped = mapArticle(ready.input);
  if (!mapped.ok) return mappingRefused(run, shelf, mapped);
  return create(run, shelf, item, mapped.body, mapped.notes);
}

async function create(
  run: Run,
  shelf: CompanyFactsShelf,
  item: RackbeatItem,
  body: ArticleBody,
  notes: readonly Message[],
): Promise<Ending> {
  const end = await performEffect(run, articleCreation, {
    recordKey: item.number,
    generation: 1,
    subject: { number: body.Number, name: body.Name },
    request: body,
  });
  if (end.end !== 'settled') return notMade(run, end, shelf);
  linkArticle(run, item.number, articleCardOf(end.answer), end.answer.Id);
  return { state: 'done', reason: { code: 'article.created', params: { item: item.number } }, notes: uniqueNotes(notes) };
}

async function bring(run: Run, transferCase: TransferCase, shelf: CompanyFactsShelf, item: RackbeatItem, card: Article): Promise<Ending> {
  const ready = await inputFor(run, transferCase, shelf, item);
  if (ready.ending) return ready.ending;
  const mapped = mapArticle(ready.input);
  if (!mapped.ok) return mappingRefused(run, shelf, mapped);
  return renewArticle(run, transferCase, shelf, { item: item.number, card, mapped, codings: ready.input.codings });
}

function mappingRefused(run: Run, shelf: CompanyFactsShelf, refusal: Parameters<typeof refused>[1]): Ending {
  shelf.forget(run.connectionId);
  return refused(run, refusal);
}
