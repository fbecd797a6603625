/** Gathers everything one invoice needs and maps it: the same function serves the preview and the transfer, so that they cannot differ. Reads only. */
import type { Failure, Message } from '../core/failure.ts';
import { withWarning } from '../mapping/draft-body.ts';
import type { ArticleKey, ExpectedTotals, InvoiceInput, Note, PlannedDocument, Refusal } from '../mapping/facts.ts';
import { mapInvoice, neededCustomer, neededItems } from '../mapping/invoice.ts';
import type { RackbeatInvoice } from '../rackbeat/schema.ts';
import { calendarDay } from './calendar-day.ts';
import type { CompanyBook, CompanyFactsShelf } from './company-facts.ts';
import { findOriginal } from './credited-original.ts';
import { cardFor, gatherInCurrency } from './customer-in-currency.ts';
import { decidedOf } from './decisions.ts';
import { type ArticlesFound, gatherArticles } from './gather-articles.ts';
import { type CustomerFound, gatherCustomer } from './gather-customer.ts';
import { readKnown } from './known.ts';
import { type Learned, learnedFor } from './learned.ts';
import { markCode } from './mark.ts';
import { dayOf } from './plan.ts';
import type { Run } from './run.ts';
import type { TransferCase } from './run-transfer.ts';
import { gatherSubstitutes } from './substitutes.ts';

export interface PlannedInvoice {
  plan: 'ready';
  document: PlannedDocument;
  expected: ExpectedTotals;
  notes: readonly Note[];
  customer: Extract<CustomerFound, { facts: unknown }>;
  articles: Extract<ArticlesFound, { found: 'all' }>;
  /** Article id by key, for those that exist; the others get theirs when they are made. */
  articleIds: Map<ArticleKey, string>;
  book: CompanyBook;
  input: InvoiceInput;
}

export type InvoicePlan =
  | PlannedInvoice
  | { plan: 'refused'; refusal: Refusal }
  | { plan: 'ask'; message: Message; perRecord?: boolean }
  | { plan: 'skipped'; message: Message }
  | { plan: 'wait'; message: Message; until: string }
  /** Another run of ours must end first. */
  | { plan: 'soon'; message: Message; notBefore: Date | null }
  | { plan: 'failed'; failure: Failure };

/** `learned`: what a document that stands already was written with; without it, what is known today. */
export async function planFromRackbeat(
  run: Run,
  shelf: CompanyFactsShelf,
  invoice: RackbeatInvoice,
  transferCase: TransferCase,
  learned: Learned | null = null,
): Promise<InvoicePlan> {
  const { eaccounting } = run.clients;
  const { connection, settings } = transferCase;
  const isTest = run.transfer.kind === 'test-draft';
  const { creditWithoutOriginal, currencyCard, sendDated } = decidedOf(transferCase.shown.facts);
  const dated = invoice.invoice_date !== null && sendDated?.insteadOf === dayOf(invoice.invoice_date) ? sendDated.day : null;
  const book = await shelf.book(run.connectionId, eaccounting);
  if (!book.ok) return { plan: 'failed', failure: book };
  const today = calendarDay(run.context.clock.now(), connection.timeZone);
  // Percents change over time: the codings are those of the invoice's own day.
  const codings = await shelf.codings(run.connectionId, eaccounting, invoice.invoice_date === null ? today : dayOf(invoice.invoice_date));
  if (!codings.ok) return { plan: 'failed', failure: codings };

  const original = await findOriginal(run, invoice);
  if (original.original === 'failed') return { plan: 'failed', failure: original.failure };
  if (original.original === 'on-its-way') return { plan: 'soon', message: original.message, notBefore: original.notBefore };
  if (original.original === 'dropped') return { plan: 'skipped', message: original.message };
  if (original.original === 'draft') return { plan: 'ask', message: original.message, perRecord: true };

  const number = neededCustomer(invoice);
  const items = neededItems(invoice);
  const currency = invoice.currency.trim().toUpperCase();
  const known = await readKnown(run, { customer: number, currency, items: items.map((item) => item.number) });
  const link = cardFor(known.customer, known.inCurrency, currency, book.value.company.currencyCode);
  const customer =
    known.inCurrency === null && currencyCard?.currency === currency
      ? await gatherInCurrency(run, { number, currency, asNumber: currencyCard.asNumber }, book.value, transferCase)
      : await gatherCustomer(run, { number, link, term: invoice.payment_terms }, book.value, transferCase);
  if (customer.found === 'failed') return { plan: 'failed', failure: customer.failure };
  if (customer.found === 'refused') return { plan: 'refused', refusal: customer.refusal };
  if (customer.found === 'ask') return { plan: 'ask', message: customer.message };

  const articles = await gatherArticles(run, items, known.items, book.value, codings.value, transferCase);
  if (articles.found === 'failed') return { plan: 'failed', failure: articles.failure };
  if (articles.found === 'refused') return { plan: 'refused', refusal: articles.refusal };
  if (articles.found === 'ask') return { plan: 'ask', message: articles.message };

  const substitutes = await gatherSubstitutes(run, shelf, settings, codings.value);
  if (!substitutes.ok) return { plan: 'failed', failure: substitutes };

  const orderDeliverAt = await deliveryDayOfOrder(run, invoice);
  if (!orderDeliverAt.ok) return { plan: 'failed', failure: orderDeliverAt };

  const input: InvoiceInput = {
    invoice,
    mark: markCode({
      rackbeatAccountId: connection.rackbeatAccountId,
      number: invoice.number,
      createdAt: invoice.created_at ?? '',
      generation: isTest ? `test ${run.transfer.generation}` : run.transfer.generation,
    }),
    company: { ...book.value.company, today },
    customer: customer.facts,
    articles: articles.facts,
    substitutes: substitutes.value.articles,
    roundingArticle: substitutes.value.rounding,
    terms: book.value.terms,
    settings,
    generation: isTest ? 1 : run.transfer.generation,
    isTest,
    orderDeliverAt: orderDeliverAt.value,
    originalNumber: original.number,
    creditWithoutOriginal: creditWithoutOriginal !== undefined,
    sendDated: dated,
    rackbeatCustomer: customer.rackbeat,
    ...(learned ?? learnedFor(known.learned, { company: book.value.company, customer: customer.facts })),
  };
  const plan = ready(input, customer, articles, substitutes.value.ids, book.value);
  // A document that stands keeps the way in which it carries the address.
  return plan.plan === 'ready' && learned === null && link === known.customer ? withOwnCard(run, transferCase, plan) : plan;
}

/** One read in Rackbeat more, and only where the address differs from the card: does the customer's own card there say what the invoice says? */
async function withOwnCard(run: Run, { settings }: TransferCase, plan: PlannedInvoice): Promise<PlannedInvoice> {
  const differs = plan.notes.some(({ code }) => code === 'note.address-as-text');
  if (!differs || plan.customer.found !== 'linked' || settings.customers.ongoing !== 'to-eaccounting') return plan;
  const read = await run.clients.rackbeat.customer(neededCustomer(plan.input.invoice));
  if (!read.ok) return plan;
  const mapped = ready({ ...plan.input, rackbeatCustomer: read.value }, plan.customer, plan.articles, plan.articleIds, plan.book);
  return mapped.plan === 'ready' && mapped.document.syncCustomerFirst ? mapped : plan;
}

/** Maps again with other facts, for the one correction that a draft may need. */
export function ready(
  input: InvoiceInput,
  customer: PlannedInvoice['customer'],
  articles: PlannedInvoice['articles'],
  substituteIds: ReadonlyMap<ArticleKey, string>,
  book: CompanyBook,
): InvoicePlan {
  const mapped = mapInvoice(input);
  if (mapped.ok === false) return { plan: 'refused', refusal: mapped };
  if (mapped.ok === 'skip') return { plan: 'skipped', message: { code: mapped.code, params: mapped.params } };
  if (mapped.ok === 'wait') return { plan: 'wait', message: { code: mapped.code, params: mapped.params }, until: mapped.until };
  const articleIds = new Map(substituteIds);
  for (const [item, facts] of articles.facts) if (facts.id !== null) articleIds.set(`item:${item}`, facts.id);
  return {
    plan: 'ready',
    document: input.isTest ? withWarning(mapped.document, book.company, 'test') : mapped.document,
    expected: mapped.expected,
    notes: mapped.notes,
    customer,
    articles,
    articleIds,
    book,
    input,
  };
}

/** One more read, and only when the invoice itself does not say when it was delivered. */
async function deliveryDayOfOrder(run: Run, invoice: RackbeatInvoice): Promise<{ ok: true; value: string | null } | Failure> {
  if (invoice.deliver_at !== null || invoice.order_id === null) return { ok: true, value: null };
  const order = await run.clients.rackbeat.order(invoice.order_id);
  if (order.ok) return { ok: true, value: order.value.deliver_at };
  return order.kind === 'missing' ? { ok: true, value: null } : order;
}
