/** Reads once what an examination needs. Every list is bounded, so that an examination costs about as many calls for a large company as for a small one. */
import type { Settings } from '../../../api/settings.ts';
import { type Failure, type Result, success } from '../../core/failure.ts';
import type { Article, EAccountingCustomer } from '../../eaccounting/schema.ts';
import type { RackbeatCustomer } from '../../rackbeat/schema.ts';
import { WEBHOOK_WISHES } from '../../rackbeat/webhooks.ts';
import type { ConnectionRow } from '../../store/connections.ts';
import { withTenant } from '../../store/database.ts';
import { lastInboxEntryAt } from '../../store/inbox.ts';
import { linkedNumbers } from '../../store/links.ts';
import { loadSettings } from '../../store/settings.ts';
import { listWebhookRegistrations } from '../../store/webhook-registrations.ts';
import { calendarDay } from '../calendar-day.ts';
import type { CompanyFactsShelf } from '../company-facts.ts';
import type { Clients, SyncContext } from '../context.ts';
import type { Books, DoctorFacts } from './facts.ts';

/** Of 1,000 records each. */
const MOST_PAGES = 5;
/** Articles that the settings name; each is a call of its own. */
const MOST_NAMED = 20;
const STOCK_MODULE = 'stock_standard';

export interface Examined {
  connection: ConnectionRow;
  isReachable: boolean;
  /** Somebody waits for it. */
  isAsked: boolean;
  signal: AbortSignal;
}

export async function gatherFacts(context: SyncContext, shelf: CompanyFactsShelf, examined: Examined): Promise<DoctorFacts> {
  const { connection, isReachable, isAsked, signal } = examined;
  const ours = await withTenant(context.ledger, connection.id, async (trx) => ({
    settings: (await loadSettings(trx)).document,
    registered: await listWebhookRegistrations(trx),
    lastReceivedAt: await lastInboxEntryAt(trx),
    linkedCustomers: await linkedNumbers(trx, 'customer'),
    linkedArticles: await linkedNumbers(trx, 'item'),
  }));
  const today = calendarDay(context.clock.now(), connection.timeZone);
  const clients = context.clientsFor(connection.id, { lane: isAsked ? 'person' : 'back-fill', signal });
  const [there, here] = await Promise.all([readEAccounting(clients, shelf, connection, ours.settings, today), readRackbeat(clients)]);
  return {
    today,
    settings: ours.settings,
    isReachable,
    ...there,
    groups: here.groups,
    units: here.units,
    terms: here.terms,
    customers: here.customers,
    highestInvoice: here.highestInvoice,
    webhooks: {
      listed: here.webhooks,
      registered: ours.registered.map(({ wish, rackbeatWebhookId }) => ({ wish, webhookId: rackbeatWebhookId })),
      wished: WEBHOOK_WISHES,
      lastReceivedAt: ours.lastReceivedAt,
    },
    customerLinks: new Map([...ours.linkedCustomers].map(([id, number]) => [number, id])),
    linkedArticles: new Set(ours.linkedArticles.keys()),
  };
}

/** One call after another: an examination is in no hurry, and invoices share the company's slots with it. */
async function readEAccounting(
  { eaccounting }: Clients,
  shelf: CompanyFactsShelf,
  connection: ConnectionRow,
  settings: Settings,
  today: string,
): Promise<Pick<DoctorFacts, 'books' | 'codings' | 'accounting' | 'cards' | 'named' | 'stockArticles'>> {
  shelf.forget(connection.id);
  const book = await shelf.book(connection.id, eaccounting);
  // Whoever is not let in at the first door is not let in at the others either.
  if (!book.ok) return { books: book, codings: book, accounting: book, cards: book, named: book, stockArticles: book };
  const { terms, units, company } = book.value;
  const books = success<Books>({ settings: book.value.settings, company: { ...company, today }, terms, units });
  const hasStock = book.value.settings.ActivatedModules.includes(STOCK_MODULE);
  const isStock = (article: Article): boolean => article.IsStock;
  return {
    books,
    codings: await shelf.codings(connection.id, eaccounting, today),
    accounting: await eaccounting.mayReadAccounts(),
    cards: await readPages<EAccountingCustomer>((page) => eaccounting.customersPage(page)),
    named: await namedArticles(settings, (id) => shelf.article(connection.id, eaccounting, id)),
    stockArticles: hasStock ? only(await readPages<Article>((page) => eaccounting.articlesPage(page)), isStock) : success([]),
  };
}

async function readRackbeat({ rackbeat }: Clients) {
  const terms = await rackbeat.paymentTerms();
  const heads = await rackbeat.invoiceHeadsPage({ page: 1, limit: 250 });
  const isLive = ({ is_barred, deleted_at }: RackbeatCustomer): boolean => !is_barred && deleted_at === null;
  return {
    terms,
    groups: await rackbeat.productGroups(),
    units: await rackbeat.units(),
    customers: only(await readPages<RackbeatCustomer>((page) => rackbeat.customersPage({ page })), isLive),
    webhooks: await rackbeat.webhooks(),
    highestInvoice: heads.ok ? success(highest(heads.value.items.map(({ number }) => Number(number)))) : heads,
  };
}

const highest = (numbers: readonly number[]): number | null => {
  const whole = numbers.filter((number) => Number.isSafeInteger(number));
  return whole.length === 0 ? null : Math.max(...whole);
};

async function readPages<Item>(
  read: (page: number) => Promise<Result<{ items: readonly Item[]; pages: number }>>,
): Promise<Result<readonly Item[]>> {
  const items: Item[] = [];
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const answer = await read(page);
    if (!answer.ok) return answer;
    items.push(...answer.value.items);
    if (page >= answer.value.pages) break;
  }
  return success(items);
}

const only = <Item>(read: Result<readonly Item[]>, wanted: (item: Item) => boolean): Result<readonly Item[]> =>
  read.ok ? success(read.value.filter(wanted)) : read;

async function namedArticles(
  { invoices }: Settings,
  read: (id: string) => Promise<Result<Article | null>>,
): Promise<Result<Map<string, Article | null>> | Failure> {
  const ids = new Set([...Object.values(invoices.substituteArticles), ...(invoices.roundingArticleId ? [invoices.roundingArticleId] : [])]);
  const named = new Map<string, Article | null>();
  for (const id of [...ids].slice(0, MOST_NAMED)) {
    const article = await read(id);
    if (!article.ok) return article;
    named.set(id, article.value);
  }
  return success(named);
}
