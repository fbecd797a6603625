/**
 * One Rackbeat customer on its way to an eAccounting customer: link first, then identity, then create; a card that is
 * there is read, changed in our fields only, and written when something differs. Barred alone closes nobody.
 */
import type { CustomerBody } from '../eaccounting/schema.ts';
import type { RackbeatCustomer, RackbeatInvoice } from '../rackbeat/schema.ts';
import { withTenant } from '../store/database.ts';
import { findLink, type Link } from '../store/links.ts';
import { CUSTOMER_KINDS, cardHistory } from './card-history.ts';
import type { CompanyBook, CompanyFactsShelf } from './company-facts.ts';
import { performEffect } from './effects/ledger.ts';
import { customerCreation } from './effects/master-data.ts';
import { type Ending, failed, needsYou, refused, skipped } from './ending.ts';
import { type CustomerFound, gatherCustomer, linkCustomer } from './gather-customer.ts';
import { tooSoon, uniqueNotes } from './master-data-ending.ts';
import { notMade } from './not-made.ts';
import { closeCustomer, renewCustomer } from './renew-customer.ts';
import type { Run } from './run.ts';
import type { TransferCase, TransferHandler } from './run-transfer.ts';

export function createCustomerTransfer(shelf: CompanyFactsShelf): TransferHandler {
  return async (run, transferCase) => {
    const { recordKey } = run.transfer;
    if (transferCase.settings.customers.ongoing !== 'to-eaccounting' && run.transfer.byPerson === null)
      return skipped('skip.customers-off');
    const link = await withTenant(run.context.ledger, run.connectionId, (trx) => findLink(trx, 'customer', recordKey));
    if (link) {
      const soon = tooSoon(run, await cardHistory(run, CUSTOMER_KINDS, recordKey, link.eaccountingId));
      if (soon) return soon;
    }
    const read = await run.clients.rackbeat.customer(recordKey);
    if (!read.ok && read.kind !== 'missing') return failed(run, read);
    const customer = read.ok && read.value.deleted_at === null ? read.value : null;
    if (customer) show(transferCase, customer);
    else if (!link) return skipped('skip.customer-deleted', { customer: recordKey });
    return cross(run, transferCase, shelf, customer, link);
  };
}

function show(transferCase: TransferCase, customer: RackbeatCustomer): void {
  transferCase.shown.title = customer.name ?? customer.company_name;
  transferCase.shown.facts = { ...transferCase.shown.facts, rackbeatUpdatedAt: customer.updated_at };
}

async function cross(
  run: Run,
  transferCase: TransferCase,
  shelf: CompanyFactsShelf,
  customer: RackbeatCustomer | null,
  link: Link | null,
): Promise<Ending> {
  const book = await shelf.book(run.connectionId, run.clients.eaccounting);
  if (!book.ok) return failed(run, book);
  if (customer === null)
    return link ? bring(run, transferCase, shelf, book.value, { customer, id: link.eaccountingId }) : skippedAsGone(run);
  const term = await termOf(run, transferCase, customer);
  if (!term.ok) return failed(run, term);
  if (link) return bring(run, transferCase, shelf, book.value, { customer, id: link.eaccountingId, term: term.value });
  const found = await gatherCustomer(run, { number: customer.number, link, term: term.value }, book.value, transferCase);
  switch (found.found) {
    case 'failed':
      return failed(run, found.failure);
    case 'ask':
      return needsYou(run, found.message, { who: 'accountant' });
    case 'refused':
      shelf.forget(run.connectionId);
      return refused(run, found.refusal);
    case 'to-create':
      return create(run, shelf, found);
    case 'linked':
      return bring(run, transferCase, shelf, book.value, { customer, id: found.facts.id ?? '', term: term.value });
  }
}

const skippedAsGone = (run: Run): Ending => skipped('skip.customer-deleted', { customer: run.transfer.recordKey });

type Term = RackbeatInvoice['payment_terms'];

/** A term that the settings do not map may be known by its name. */
async function termOf(run: Run, { settings }: TransferCase, customer: RackbeatCustomer) {
  const number = customer.payment_terms_id;
  if (number === null || settings.paymentTerms.mapping[number] !== undefined) return { ok: true as const, value: null };
  const terms = await run.clients.rackbeat.paymentTerms();
  return terms.ok ? { ok: true as const, value: terms.value.find((term) => term.number === number) ?? null } : terms;
}

/** Says that the register does not know the VAT number. */
const NOT_CONFIRMED = 'eaccounting.4025';

async function create(run: Run, shelf: CompanyFactsShelf, found: Extract<CustomerFound, { found: 'to-create' }>): Promise<Ending> {
  const customer = found.rackbeat.number;
  const send = (body: CustomerBody) =>
    performEffect(run, customerCreation, {
      recordKey: customer,
      generation: 1,
      subject: { number: body.CustomerNumber, name: body.Name, organisationNumber: body.CorporateIdentityNumber },
      request: body,
    });
  let end = await send(found.body);
  let { notes, vatNumberUnconfirmed } = found;
  if (end.end === 'refused' && end.failure.code === NOT_CONFIRMED && found.withoutVatNumber !== null) {
    ({ notes } = found.withoutVatNumber);
    vatNumberUnconfirmed = true;
    end = await send(found.withoutVatNumber.body);
  }
  if (end.end !== 'settled') return notMade(run, end, shelf);
  linkCustomer(run, customer, end.answer, vatNumberUnconfirmed);
  const number = end.answer.CustomerNumber ?? '';
  return { state: 'done', reason: { code: 'customer.created', params: { customer, number } }, notes: uniqueNotes(notes) };
}

interface LinkedCase {
  /** Null: deleted in Rackbeat. */
  customer: RackbeatCustomer | null;
  id: string;
  term?: Term;
}

async function bring(
  run: Run,
  transferCase: TransferCase,
  shelf: CompanyFactsShelf,
  book: CompanyBook,
  { customer, id, term = null }: LinkedCase,
): Promise<Ending> {
  const card = await run.clients.eaccounting.customer(id);
  if (!card.ok) {
    return card.kind === 'missing'
      ? needsYou(run, { code: 'customer.card-gone', params: { customer: run.transfer.recordKey } }, { who: 'accountant', perRecord: true })
      : failed(run, card);
  }
  if (customer === null) return closeCustomer(run, shelf, card.value);
  return renewCustomer(run, transferCase, shelf, { customer, card: card.value, book, termName: term?.name ?? null });
}
