/** Finds the eAccounting articles of an invoice's lines: by link, else by number and identity, else as they will be created. Reads only. */
import type { Failure, Message } from '../core/failure.ts';
import type { ArticleBody } from '../eaccounting/schema.ts';
import { mapArticle } from '../mapping/article.ts';
import type { ArticleFacts, CodingFacts, Refusal } from '../mapping/facts.ts';
import type { NeededItem } from '../mapping/invoice.ts';
import type { RackbeatItem } from '../rackbeat/schema.ts';
import { type Link, saveLink } from '../store/links.ts';
import { type ArticleCard, articleCardOf, articleCardOfBody, articleFactsOf } from './card-facts.ts';
import type { CompanyBook } from './company-facts.ts';
import type { Run } from './run.ts';
import type { TransferCase } from './run-transfer.ts';
import { isSameArticle, otherUnderNumber } from './same-article.ts';

export interface PlannedArticle {
  item: string;
  body: ArticleBody;
  card: ArticleCard;
}

/** Closed at eAccounting, and needed. */
export interface ClosedArticle {
  item: string;
  id: string;
}

export type ArticlesFound =
  | { found: 'all'; facts: Map<string, ArticleFacts>; toCreate: PlannedArticle[]; toRevive: ClosedArticle[]; notes: Message[] }
  | { found: 'refused'; refusal: Refusal }
  | { found: 'ask'; message: Message }
  | { found: 'failed'; failure: Failure };

const BELIEVE_LINK_MS = 24 * 60 * 60_000;

export async function gatherArticles(
  run: Run,
  needed: readonly NeededItem[],
  links: ReadonlyMap<string, Link>,
  book: CompanyBook,
  codings: ReadonlyMap<string, CodingFacts>,
  transferCase: TransferCase,
): Promise<ArticlesFound> {
  const facts = new Map<string, ArticleFacts>();
  const toCreate: PlannedArticle[] = [];
  const toRevive: ClosedArticle[] = [];
  const notes: Message[] = [];
  for (const item of needed) {
    const link = links.get(item.number);
    const found = link
      ? await believeOrRead(run, link)
      : item.deleted
        ? { found: 'missing' as const }
        : await match(run, item, book, codings, transferCase);
    if (found.found === 'missing') continue;
    if (found.found !== 'card') return found;
    const coding = codings.get(found.card.codingId);
    if (!coding) return { found: 'ask', message: { code: 'article.coding-gone', params: { item: item.number } } };
    facts.set(item.number, articleFactsOf(found.card, coding));
    if (found.body) {
      toCreate.push({ item: item.number, body: found.body, card: found.card });
      notes.push(...found.notes);
    } else if (!found.card.isActive) {
      toRevive.push({ item: item.number, id: found.card.id ?? '' });
      notes.push({ code: 'note.article-will-be-reactivated', params: { item: item.number } });
    }
  }
  return { found: 'all', facts, toCreate, toRevive, notes };
}

type OneFound =
  | { found: 'card'; card: ArticleCard; body: ArticleBody | null; notes: readonly Message[] }
  /** Deleted in Rackbeat: its line is carried by a substitute article. */
  | { found: 'missing' }
  | Exclude<ArticlesFound, { found: 'all' }>;

async function believeOrRead(run: Run, link: Link): Promise<OneFound> {
  const { card, readAt } = link.facts as { card: ArticleCard; readAt: string };
  if (run.context.clock.now().getTime() - new Date(readAt).getTime() < BELIEVE_LINK_MS)
    return { found: 'card', card, body: null, notes: [] };
  const read = await run.clients.eaccounting.article(link.eaccountingId);
  if (!read.ok) {
    if (read.kind === 'missing') return { found: 'ask', message: { code: 'article.gone', params: { item: link.rackbeatKey } } };
    return { found: 'failed', failure: read };
  }
  const now = articleCardOf(read.value);
  linkArticle(run, link.rackbeatKey, now, read.value.Id);
  return { found: 'card', card: now, body: null, notes: [] };
}

async function match(
  run: Run,
  needed: NeededItem,
  book: CompanyBook,
  codings: ReadonlyMap<string, CodingFacts>,
  transferCase: TransferCase,
): Promise<OneFound> {
  const read = await run.clients.rackbeat.item(needed.number, { type: needed.kind });
  if (!read.ok) return read.kind === 'missing' ? { found: 'missing' } : { found: 'failed', failure: read };
  const item: RackbeatItem = read.value;

  const existing = await run.clients.eaccounting.articleByNumber(item.number);
  if (!existing.ok) return { found: 'failed', failure: existing };
  if (existing.value) {
    if (!(await isSameArticle(run, item, existing.value))) return { found: 'ask', message: otherUnderNumber(item, existing.value) };
    const card = articleCardOf(existing.value);
    linkArticle(run, needed.number, card, existing.value.Id);
    run.tell('article.linked', { item: needed.number });
    return { found: 'card', card, body: null, notes: [] };
  }

  const mapped = mapArticle({ item, settings: transferCase.settings, codings, units: book.units, neededByInvoice: true });
  if (!mapped.ok) return { found: 'refused', refusal: mapped };
  const unit = book.units.get(mapped.body.UnitId);
  return { found: 'card', card: articleCardOfBody(mapped.body, unit?.Abbreviation ?? null), body: mapped.body, notes: mapped.notes };
}

/** Remembers the article under the Rackbeat number; written with the run's next transaction. */
export function linkArticle(run: Run, rackbeatNumber: string, card: ArticleCard, id: string): void {
  const now = run.context.clock.now();
  run.later((trx) =>
    saveLink(
      trx,
      {
        kind: 'item',
        rackbeatKey: rackbeatNumber,
        generation: 1,
        rackbeatId: null,
        eaccountingId: id,
        eaccountingNumber: card.number,
        facts: { card: { ...card, id }, readAt: now.toISOString() },
      },
      now,
    ),
  );
}
