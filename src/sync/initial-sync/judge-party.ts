/**
 * What the preview intends for a customer or a supplier: linked to the Rackbeat record that is the same by identity, under its own
 * number or another; else made under its number when that is free, or a new one. A number alone links nobody.
 */
import type { Settings } from '../../../api/settings.ts';
import type { Message } from '../../core/failure.ts';
import { note } from '../../mapping/answer.ts';
import { identityAgrees, identityCore, type PartyCard, type RackbeatParty } from '../../mapping/identity.ts';
import type { Asked, FieldDifference, Mapped } from '../../mapping/to-rackbeat/facts.ts';
import { keptNumber } from '../../mapping/to-rackbeat/number.ts';
import type { NewRow } from '../../store/initial-sync-rows.ts';
import { askedRow, type collectQuestions, createRow, skippedRow, standingRow } from './previewing.ts';
import type { PartyShelf } from './rackbeat-shelves.ts';

/** A card of eAccounting's as far as it is judged here; customers and suppliers name their number differently. */
export type Party = PartyCard & { Id: string; number: string | null; IsActive: boolean };

export interface Parties<Card extends Party, Body, Standing extends RackbeatParty> {
  companyCountry: string;
  includeInactive: boolean;
  matchBy: Settings['customers']['matchBy'];
  shelf: PartyShelf<Standing>;
  /** eAccounting's id → Rackbeat's number. */
  links: ReadonlyMap<string, string>;
  /** Rackbeat numbers that belong to a card already, or do so from this preview on. */
  owned: Set<string>;
  /** Numbers that cannot be chosen: taken in Rackbeat, or kept by a card of this preview. */
  taken: Set<number>;
  toChoose: number;
  questions: ReturnType<typeof collectQuestions>;
  /** Whether they are the same nobody can tell but a person. */
  asks: { several(numbers: string): Message; unsure(number: string, name: string, other: string): Message };
  map(card: Card): Mapped<Body> | Asked;
  /** What stands otherwise in Rackbeat, and what would be written there. */
  compare(card: Card, standing: Standing, body: Body): { differences: FieldDifference[]; changes: Record<string, unknown> };
  /** `made`: what is going to be made of the card, if anything. */
  payload(card: Card, made: Mapped<Body> | null): object;
}

type Base = Pick<NewRow, 'sourceId' | 'source' | 'name'>;

const nameOf = ({ name, company_name }: RackbeatParty): string => name ?? company_name ?? '';

export function judgeParty<Card extends Party, Body, Standing extends RackbeatParty>(
  parties: Parties<Card, Body, Standing>,
  card: Card,
): NewRow {
  const { shelf, owned, matchBy, asks } = parties;
  const base: Base = { sourceId: card.Id, source: card.number ?? '', name: card.Name };
  if (!card.IsActive && !parties.includeInactive) return skippedRow(base, { code: 'initial-sync.inactive', params: {} });
  const linked = parties.links.get(card.Id);
  if (linked !== undefined) {
    const standing = shelf.byNumber.get(linked);
    if (standing) return standingParty(parties, base, card, standing, true);
    return askedRow(base, { code: 'initial-sync.linked-record-gone', params: { number: linked } }, linked);
  }

  const kept = keptNumber(card.number);
  const holder = kept === null ? undefined : shelf.byNumber.get(String(kept));
  const identity = (standing: Standing) => identityAgrees(standing, card, parties.companyCountry);
  const isSame = (standing: Standing): boolean => !owned.has(standing.number) && identity(standing) === 'same';
  if (kept !== null && shelf.unreadable.has(String(kept)))
    return askedRow(base, { code: 'initial-sync.number-unreadable', params: { number: kept } });
  if (holder && matchBy.includes('number') && isSame(holder)) return link(parties, base, card, holder);

  const candidates = sameFirm(parties, card).filter(isSame);
  const [only, ...more] = candidates;
  if (only && more.length > 0) {
    const numbers = candidates.map(({ number }) => number).join(', ');
    return askedRow(base, asks.several(numbers));
  }
  if (only) return link(parties, base, card, only);
  if (holder && !owned.has(holder.number) && identity(holder) !== 'different') {
    return askedRow(base, asks.unsure(holder.number, card.Name, nameOf(holder)), holder.number);
  }
  return creation(parties, base, card, kept, holder !== undefined);
}

function sameFirm<Card extends Party, Body, Standing extends RackbeatParty>(
  { shelf, matchBy, companyCountry }: Parties<Card, Body, Standing>,
  card: Card,
): Standing[] {
  const country = card.InvoiceCountryCode ?? companyCountry;
  const cores = matchBy.includes('organisation-number')
    ? [card.CorporateIdentityNumber, card.VatNumber].map((text) => identityCore(country, text))
    : [];
  const emails = matchBy.includes('email') ? [card.EmailAddress, ...card.EmailAddresses] : [];
  return [
    ...new Set([
      ...cores.flatMap((core) => (core === null ? [] : (shelf.byOrganisation.get(core) ?? []))),
      ...emails.flatMap((address) => shelf.byEmail.get((address ?? '').trim().toLowerCase()) ?? []),
    ]),
  ];
}

function creation<Card extends Party, Body, Standing extends RackbeatParty>(
  parties: Parties<Card, Body, Standing>,
  base: Base,
  card: Card,
  kept: number | null,
  isTaken: boolean,
): NewRow {
  const mapped = parties.map(card);
  if (mapped.ok !== true) {
    if (mapped.question) parties.questions.add(mapped.reason);
    return askedRow(base, mapped.reason);
  }
  const keeps = kept !== null && !isTaken;
  const notes = [...mapped.notes];
  if (keeps) parties.taken.add(kept);
  else {
    parties.toChoose += 1;
    notes.push(note('note.initial-number-not-kept', { number: card.number ?? '', why: isTaken ? 'taken' : 'form' }));
  }
  const payload = parties.payload(card, mapped);
  return createRow(base, { rackbeatNumber: keeps ? String(kept) : null, notes, payload });
}

function link<Card extends Party, Body, Standing extends RackbeatParty>(
  parties: Parties<Card, Body, Standing>,
  base: Base,
  card: Card,
  standing: Standing,
): NewRow {
  parties.owned.add(standing.number);
  return standingParty(parties, base, card, standing, false);
}

function standingParty<Card extends Party, Body, Standing extends RackbeatParty>(
  parties: Parties<Card, Body, Standing>,
  base: Base,
  card: Card,
  standing: Standing,
  linked: boolean,
): NewRow {
  const mapped = parties.map(card);
  const payload = { ...parties.payload(card, null), changes: {}, seenVersion: standing.updated_at };
  // What a new record would need is not needed here: there is nothing to compare with, so nothing differs.
  if (mapped.ok !== true) return standingRow(base, { linked, rackbeatNumber: standing.number, differences: [], payload });
  const { differences, changes } = parties.compare(card, standing, mapped.body);
  return standingRow(base, { linked, rackbeatNumber: standing.number, differences, payload: { ...payload, changes } });
}
