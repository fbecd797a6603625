/** Finds the eAccounting card of an invoice's customer: by link, else by identity, else as it will be created. Reads only. */
import type { Settings } from '../../api/settings.ts';
import { type Failure, failure, type Message } from '../core/failure.ts';
import type { CustomerBody, EAccountingCustomer } from '../eaccounting/schema.ts';
import { type CustomerInput, mapCustomer } from '../mapping/customer.ts';
import { splitEmails } from '../mapping/emails.ts';
import type { CustomerFacts, Refusal } from '../mapping/facts.ts';
import { identityAgrees } from '../mapping/identity.ts';
import type { RackbeatCustomer, RackbeatInvoice } from '../rackbeat/schema.ts';
import { withTenant } from '../store/database.ts';
import { isBeingMade } from '../store/effect-batches.ts';
import { findLinkTo, type Link, removeLink, saveLink } from '../store/links.ts';
import { whatIsSaid } from '../store/said-to-be-same.ts';
import { customerFactsOf, customerFactsOfBody } from './card-facts.ts';
import type { CompanyBook } from './company-facts.ts';
import type { Run } from './run.ts';
import type { TransferCase } from './run-transfer.ts';

export type CustomerFound =
  | {
      found: 'linked';
      facts: CustomerFacts;
      rackbeat: RackbeatCustomer | null;
      /** Under which the card is linked: Rackbeat's number, or with a currency. */
      linkKey: string;
    }
  | {
      found: 'to-create';
      facts: CustomerFacts;
      body: CustomerBody;
      /** The card carries no VAT number although the customer has one. */
      vatNumberUnconfirmed: boolean;
      /** The same card for when the register refuses the VAT number; null when there is none to refuse. */
      withoutVatNumber: { body: CustomerBody; notes: readonly Message[] } | null;
      notes: readonly Message[];
      rackbeat: RackbeatCustomer;
      /** Under which the card will be linked. */
      linkKey: string;
    }
  | { found: 'refused'; refusal: Refusal }
  | { found: 'ask'; message: Message }
  | { found: 'failed'; failure: Failure };

/** The initial sync settles what it has in flight well within this. */
const BEING_MADE_MS = 5_000;

/** A linked card is believed this long; a refusal by the vendor makes it read again at once. */
const BELIEVE_LINK_MS = 24 * 60 * 60_000;

/** Numbers that are taken over there are answered with the next of these. */
export const customerNumbers = (rackbeatNumber: string): string[] => [
  rackbeatNumber,
  `R-${rackbeatNumber}`,
  `R-${rackbeatNumber}-2`,
  `9${rackbeatNumber}`,
];

/** `link`: what is linked already. `term` is the invoice's own term: its name lets an unmapped term of the same name be found. */
export async function gatherCustomer(
  run: Run,
  { number, link, term }: { number: string; link: Link | null; term: RackbeatInvoice['payment_terms'] },
  book: CompanyBook,
  transferCase: TransferCase,
): Promise<CustomerFound> {
  if (link) return believeOrRead(run, link);
  // Made by the initial sync a moment ago, its link not on disk yet: matching it now could make a second card.
  const beingMade = await withTenant(run.context.ledger, run.connectionId, (trx) => isBeingMade(trx, 'rackbeat.customer.create', number));
  if (beingMade)
    return {
      found: 'failed',
      failure: failure('unreachable', 'not-sent', 'initial-sync.being-made', { customer: number }, { retryAfterMs: BEING_MADE_MS }),
    };

  const read = await run.clients.rackbeat.customer(number);
  if (!read.ok) return { found: 'failed', failure: read };
  const customer = read.value;

  const companyCountry = book.company.countryCode;
  const match = await findMatch(run, customer, companyCountry, transferCase.settings.customers.matchBy);
  if (match.match === 'failed') return { found: 'failed', failure: match.failure };
  if (match.match === 'ask') return { found: 'ask', message: match.message };
  if (match.match === 'card') {
    if (match.formerly !== null) giveUpLink(run, match.formerly, customer.number);
    linkCustomer(run, customer.number, match.card);
    run.tell('customer.linked', { customer: customer.number, number: match.card.CustomerNumber ?? '' });
    return { found: 'linked', facts: customerFactsOf(match.card), rackbeat: customer, linkKey: customer.number };
  }

  const input: CustomerInput = {
    customer,
    company: { ...book.company, today: '' },
    settings: transferCase.settings,
    terms: book.terms,
    termName: term !== null && term.number === customer.payment_terms_id ? term.name : null,
    ...(match.asNumber === customer.number ? {} : { asNumber: match.asNumber }),
  };
  return cardToCreate(input, customer.number);
}

/** `linkKey`: under which the card will be linked. */
export function cardToCreate(input: CustomerInput, linkKey: string): CustomerFound {
  const mapped = mapCustomer(input);
  if (!mapped.ok) return { found: 'refused', refusal: mapped };
  const without = mapped.body.VatNumber === null ? null : mapCustomer({ ...input, vatNumberRefused: true });
  return {
    found: 'to-create',
    facts: customerFactsOfBody(mapped.body, mapped),
    body: mapped.body,
    vatNumberUnconfirmed: mapped.vatNumberUnconfirmed,
    withoutVatNumber: without?.ok ? { body: without.body, notes: without.notes } : null,
    notes: mapped.notes,
    rackbeat: input.customer,
    linkKey,
  };
}

/** Facts of a card whose customer has a VAT number that the register did not confirm, until the card carries one. */
export const linkedFacts = (card: EAccountingCustomer, vatNumberUnconfirmed: boolean): CustomerFacts =>
  vatNumberUnconfirmed && !card.VatNumber ? { ...customerFactsOf(card), vatNumberUnconfirmed } : customerFactsOf(card);

/** Remembers the card under the Rackbeat number; written with the run's next transaction. */
export function linkCustomer(run: Run, rackbeatNumber: string, card: EAccountingCustomer, vatNumberUnconfirmed = false): void {
  const now = run.context.clock.now();
  const facts = { card: linkedFacts(card, vatNumberUnconfirmed), readAt: now.toISOString() };
  run.later((trx) =>
    saveLink(
      trx,
      {
        kind: 'customer',
        rackbeatKey: rackbeatNumber,
        generation: 1,
        rackbeatId: null,
        eaccountingId: card.Id,
        eaccountingNumber: card.CustomerNumber,
        facts,
      },
      now,
    ),
  );
}

async function believeOrRead(run: Run, link: Link): Promise<CustomerFound> {
  const { card, readAt } = link.facts as { card: CustomerFacts; readAt: string };
  if (run.context.clock.now().getTime() - new Date(readAt).getTime() < BELIEVE_LINK_MS)
    return { found: 'linked', facts: card, rackbeat: null, linkKey: link.rackbeatKey };
  const read = await run.clients.eaccounting.customer(link.eaccountingId);
  if (!read.ok) {
    if (read.kind === 'missing') return { found: 'ask', message: { code: 'customer.card-gone', params: { customer: link.rackbeatKey } } };
    return { found: 'failed', failure: read };
  }
  const unconfirmed = card.vatNumberUnconfirmed === true;
  linkCustomer(run, link.rackbeatKey, read.value, unconfirmed);
  return { found: 'linked', facts: linkedFacts(read.value, unconfirmed), rackbeat: null, linkKey: link.rackbeatKey };
}

type MatchBy = Settings['customers']['matchBy'];
type SameTest = (card: EAccountingCustomer) => boolean;

type Match =
  /** `formerly`: the number under which Rackbeat had the customer, when it has been given another. */
  | { match: 'card'; card: EAccountingCustomer; formerly: string | null }
  | { match: 'none'; asNumber: string }
  | { match: 'ask'; message: Message }
  | { match: 'failed'; failure: Failure };

/** A number alone never links: both series start near 1001. The same identity under the number, or under the organisation number. */
async function findMatch(run: Run, customer: RackbeatCustomer, companyCountry: string, by: MatchBy): Promise<Match> {
  const isSame = (card: EAccountingCustomer): boolean => identityAgrees(customer, card, companyCountry) === 'same';
  const { eaccounting } = run.clients;
  const said = await withTenant(run.context.ledger, run.connectionId, (trx) => whatIsSaid(trx, 'customer', customer.number));
  if (said) {
    const chosen = await eaccounting.customerByNumber(said.eaccountingNumber);
    if (!chosen.ok) return { match: 'failed', failure: chosen };
    if (chosen.value && (await ownerOf(run, chosen.value)) === null) {
      run.tell('customer.same-by-person', { customer: customer.number, number: said.eaccountingNumber, person: said.statedName });
      return { match: 'card', card: chosen.value, formerly: null };
    }
  }
  const byNumber = await eaccounting.customerByNumber(customer.number);
  if (!byNumber.ok) return { match: 'failed', failure: byNumber };
  if (byNumber.value && by.includes('number') && isSame(byNumber.value)) return free(run, customer, byNumber.value, isSame);

  const { main: email } = splitEmails(customer.contact_email);
  const searches = [
    ...(by.includes('organisation-number') && customer.company_vat
      ? [() => eaccounting.customersByOrganisationNumber(customer.company_vat ?? '')]
      : []),
    ...(by.includes('email') && email !== null ? [() => eaccounting.customersByEmail(email)] : []),
  ];
  for (const search of searches) {
    const found = await search();
    if (!found.ok) return { match: 'failed', failure: found };
    const one = await onlyFree(run, customer, found.value.filter(isSame));
    if (one !== null) return one;
  }
  return byNumber.value === null ? { match: 'none', asNumber: customer.number } : freeNumber(run, customer, isSame);
}

/** Of several cards that nobody owns a person chooses; null: there is none. */
async function onlyFree(run: Run, customer: RackbeatCustomer, cards: readonly EAccountingCustomer[]): Promise<Match | null> {
  const candidates: Extract<Match, { match: 'card' }>[] = [];
  for (const card of cards) {
    const held = await holderOf(run, card, customer.number);
    if (!held.ok) return { match: 'failed', failure: held };
    if (held.by === null) candidates.push({ match: 'card', card, formerly: held.formerly });
  }
  const [only, ...more] = candidates;
  if (!only) return null;
  if (more.length === 0) return only;
  const numbers = candidates.map(({ card }) => card.CustomerNumber ?? card.Id).join(', ');
  return { match: 'ask', message: { code: 'customer.several-candidates', params: { customer: customer.number, numbers } } };
}

/** Links are one to one: a card that belongs to another Rackbeat customer is not taken from it. */
async function free(run: Run, customer: RackbeatCustomer, card: EAccountingCustomer, isSame: SameTest): Promise<Match> {
  const held = await holderOf(run, card, customer.number);
  if (!held.ok) return { match: 'failed', failure: held };
  return held.by === null ? { match: 'card', card, formerly: held.formerly } : freeNumber(run, customer, isSame);
}

type Holder = { ok: true; by: string | null; formerly: string | null } | Failure;

/**
 * Which other Rackbeat customer a card belongs to. A number that Rackbeat does not know any more holds nothing: the customer has got
 * another number (nothing there but the number tells who he is), and takes his card along while it is in use.
 */
async function holderOf(run: Run, card: EAccountingCustomer, number: string): Promise<Holder> {
  const owner = await ownerOf(run, card);
  // Linked to this very customer since we looked: another of his invoices was faster, and its card is this one's too.
  if (owner === number) return { ok: true, by: null, formerly: null };
  if (owner === null || !card.IsActive) return { ok: true, by: owner, formerly: null };
  const read = await run.clients.rackbeat.customer(owner);
  if (!read.ok && read.kind !== 'missing') return read;
  const isGone = !read.ok || read.value.deleted_at !== null;
  return isGone ? { ok: true, by: null, formerly: owner } : { ok: true, by: owner, formerly: null };
}

/** Links are one to one, so the old one goes before the new one is made. */
function giveUpLink(run: Run, formerly: string, customer: string): void {
  run.later((trx) => removeLink(trx, 'customer', formerly));
  run.tell('customer.renumbered', { customer, formerly });
}

/** By the customer's number, also where the card is his for one currency. */
const ownerOf = async (run: Run, card: EAccountingCustomer): Promise<string | null> =>
  (await withTenant(run.context.ledger, run.connectionId, (trx) => findLinkTo(trx, 'customer', card.Id)))?.rackbeatKey.split(':')[0] ??
  null;

async function freeNumber(run: Run, customer: RackbeatCustomer, isSame: SameTest): Promise<Match> {
  for (const candidate of customerNumbers(customer.number).slice(1)) {
    const taken = await run.clients.eaccounting.customerByNumber(candidate);
    if (!taken.ok) return { match: 'failed', failure: taken };
    if (taken.value === null) return { match: 'none', asNumber: candidate };
    // Made by an earlier run whose link was lost: it is ours if the identity says so.
    const owner = isSame(taken.value) ? await ownerOf(run, taken.value) : '';
    if (owner === null || owner === customer.number) return { match: 'card', card: taken.value, formerly: null };
  }
  return { match: 'ask', message: { code: 'customer.no-free-number', params: { customer: customer.number } } };
}
