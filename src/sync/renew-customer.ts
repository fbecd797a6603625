/** Brings a linked customer card up to date with Rackbeat, or closes it when the customer is deleted and nothing open needs it. */
import type { Message } from '../core/failure.ts';
import type { CustomerBody, EAccountingCustomer } from '../eaccounting/schema.ts';
import { mapCustomer } from '../mapping/customer.ts';
import { customerChanges } from '../mapping/customer-changes.ts';
import type { CustomerFacts } from '../mapping/facts.ts';
import type { RackbeatCustomer } from '../rackbeat/schema.ts';
import { withTenant } from '../store/database.ts';
import { currencyLinks, findLink } from '../store/links.ts';
import { CUSTOMER_KINDS, cardHistory } from './card-history.ts';
import type { CompanyBook, CompanyFactsShelf } from './company-facts.ts';
import { customerUpdate } from './effects/master-data.ts';
import { type Ending, failed, refused } from './ending.ts';
import { linkCustomer, linkedFacts } from './gather-customer.ts';
import { neededStill, uniqueNotes } from './master-data-ending.ts';
import { whatNeedsCustomer } from './open-needs.ts';
import { renewCard } from './renew-card.ts';
import type { Run } from './run.ts';
import type { TransferCase } from './run-transfer.ts';
import type { Written } from './written-fields.ts';

/** Says that the register does not know the VAT number. */
const NOT_CONFIRMED = 'eaccounting.4025';

interface CustomerCase {
  customer: RackbeatCustomer;
  card: EAccountingCustomer;
  /** Under which the card is linked, where it is one of several: the customer's card for one currency. */
  linkKey?: string;
  book: CompanyBook;
  termName: string | null;
}

export async function renewCustomer(run: Run, transferCase: TransferCase, shelf: CompanyFactsShelf, one: CustomerCase): Promise<Ending> {
  const brought = await bringUpToDate(run, transferCase, shelf, one);
  if (brought.ending) return brought.ending;
  const others = await renewOtherCurrencies(run, transferCase, shelf, one);
  if ('ending' in others) return others.ending;
  const written = [...new Set([...brought.written, ...others.written])];
  return { state: 'done', reason: doneReason(run, one.customer.number, written), notes: uniqueNotes([...brought.notes, ...others.notes]) };
}

/** His cards for other currencies say the same but for the currency. One that is gone is asked about by the invoice that needs it. */
async function renewOtherCurrencies(
  run: Run,
  transferCase: TransferCase,
  shelf: CompanyFactsShelf,
  one: CustomerCase,
): Promise<{ ending: Ending } | { written: string[]; notes: Message[] }> {
  const links = await withTenant(run.context.ledger, run.connectionId, (trx) => currencyLinks(trx, one.customer.number));
  const written: string[] = [];
  const notes: Message[] = [];
  for (const { rackbeatKey: linkKey, eaccountingId } of links) {
    const card = await run.clients.eaccounting.customer(eaccountingId);
    if (!card.ok && card.kind === 'missing') continue;
    if (!card.ok) return { ending: failed(run, card) };
    const currency = card.value.CurrencyCode ?? one.customer.currency;
    const customer = { ...one.customer, currency };
    const brought = await bringUpToDate(run, transferCase, shelf, { ...one, customer, card: card.value, linkKey });
    if (brought.ending) return brought;
    written.push(...brought.written);
    notes.push(...brought.notes);
  }
  return { written, notes };
}

type UpToDate = { ending: Ending } | { ending: null; facts: CustomerFacts; written: readonly string[]; notes: Message[] };

export async function bringUpToDate(run: Run, transferCase: TransferCase, shelf: CompanyFactsShelf, one: CustomerCase): Promise<UpToDate> {
  const { settings } = transferCase;
  const { customer, book, termName, linkKey = customer.number } = one;
  const mapped = mapCustomer({ customer, company: { ...book.company, today: '' }, settings, terms: book.terms, termName });
  if (!mapped.ok) {
    shelf.forget(run.connectionId);
    return { ending: refused(run, mapped) };
  }
  const body = await withOwnTerm(run, one, mapped.body);
  let unconfirmed = mapped.vatNumberUnconfirmed;
  const renewed = await renewCard<EAccountingCustomer>(run, shelf, {
    card: one.card,
    wanted: { ...body },
    history: await cardHistory(run, CUSTOMER_KINDS, linkKey, one.card.Id),
    update: customerUpdate,
    differences: (card, wanted, written) =>
      withRevival(card, written, differencesOf(card, wanted, written, settings.customers.updateFields)),
    leaveOut: (failure, fields) => {
      if (failure.code !== NOT_CONFIRMED || !fields.includes('VatNumber')) return null;
      // The old number stays: without any, the customer would become one who pays VAT (accounting-rules §6).
      unconfirmed = true;
      return { field: 'VatNumber', note: { code: 'note.vat-number-not-confirmed', params: { number: customer.company_vat ?? '' } } };
    },
  });
  if (renewed.ending) return renewed;
  linkCustomer(run, linkKey, renewed.card, unconfirmed);
  const notes = uniqueNotes([...mapped.notes, ...renewed.notes, ...privateNote(renewed.card, mapped.body)]);
  return { ending: null, facts: linkedFacts(renewed.card, unconfirmed), written: renewed.written, notes };
}

/**
 * A customer that came by the initial sync and whose term stands for none of Rackbeat's carries a default there. As long as it does,
 * that says nothing about the card, whose own term stays.
 */
async function withOwnTerm(run: Run, { customer, card }: CustomerCase, body: CustomerBody): Promise<CustomerBody> {
  const link = await withTenant(run.context.ledger, run.connectionId, (trx) => findLink(trx, 'customer', customer.number));
  const lasting = link?.facts['lasting'] as { defaultTerm?: string } | undefined;
  const isDefault = lasting?.defaultTerm !== undefined && lasting.defaultTerm === customer.payment_terms_id;
  return isDefault && card.TermsOfPaymentId !== null ? { ...body, TermsOfPaymentId: card.TermsOfPaymentId } : body;
}

type Change = ReturnType<Parameters<typeof renewCard<EAccountingCustomer>>[2]['differences']>;

function differencesOf(
  card: EAccountingCustomer,
  wanted: Readonly<Record<string, unknown>>,
  written: Written | null,
  fields: TransferCase['settings']['customers']['updateFields'],
): Change {
  return customerChanges(card, wanted as unknown as CustomerBody, { fields, lastWritten: written });
}

/** A card that we closed ourselves opens again when the customer is back in Rackbeat; one that a person closed stays closed. */
function withRevival(card: EAccountingCustomer, written: Written | null, change: Change): Change {
  if (card.IsActive || written?.IsActive !== false) return change;
  return { fields: [...(change?.fields ?? []), 'IsActive'], card: { ...(change?.card ?? card), IsActive: true } };
}

/** Set at creation only, so a difference is said and left alone. */
const privateNote = (card: EAccountingCustomer, { IsPrivatePerson }: CustomerBody): Message[] =>
  card.IsPrivatePerson === IsPrivatePerson ? [] : [{ code: 'note.private-person-differs', params: {} }];

/** Nothing was written: the story of the run that last wrote something stays what it was. */
const doneReason = (run: Run, customer: string, written: readonly string[]): Message => {
  if (written.length > 0) return { code: 'customer.updated', params: { customer, fields: written.join(', ') } };
  const { state, reason } = run.transfer;
  return state === 'done' || state === 'done-with-notes' ? reason : { code: 'customer.up-to-date', params: { customer } };
};

/** Deleted in Rackbeat. */
export async function closeCustomer(run: Run, shelf: CompanyFactsShelf, card: EAccountingCustomer): Promise<Ending> {
  const customer = run.transfer.recordKey;
  if (card.IsActive) {
    const need = await whatNeedsCustomer(run, customer, card.Id);
    if (!need.ok) return failed(run, need);
    if (need.value !== null) return neededStill(run, { code: 'customer.needed-still', params: { customer, document: need.value } });
  }
  const renewed = await renewCard<EAccountingCustomer>(run, shelf, {
    card,
    wanted: { IsActive: false },
    history: await cardHistory(run, CUSTOMER_KINDS, customer, card.Id),
    update: customerUpdate,
    differences: (now) => (now.IsActive ? { fields: ['IsActive'], card: { ...now, IsActive: false } } : null),
  });
  if (renewed.ending) return renewed.ending;
  linkCustomer(run, customer, renewed.card);
  return { state: 'done', reason: { code: 'customer.closed', params: { customer } }, notes: renewed.notes };
}
