/** Rackbeat's records as the preview looks them up: products by number, customers and suppliers also by what tells who they are. */
import { type Result, success } from '../../core/failure.ts';
import { countryCode } from '../../mapping/country.ts';
import { splitEmails } from '../../mapping/emails.ts';
import { identityCore, type RackbeatParty } from '../../mapping/identity.ts';
import type { PageQuery, RackbeatPage } from '../../rackbeat/client.ts';
import type { RackbeatItem } from '../../rackbeat/schema.ts';
import type { Clients } from '../context.ts';

export interface Shelf<Item> {
  byNumber: Map<string, Item>;
  /** Records that stand there and cannot be read. */
  unreadable: Set<string>;
}

async function readInto<Item extends { number: string; deleted_at: string | null }>(
  shelf: Shelf<Item>,
  page: (query: PageQuery) => Promise<Result<RackbeatPage<Item>>>,
): Promise<Result<null>> {
  for (let number = 1; ; number += 1) {
    const read = await page({ page: number });
    if (!read.ok) return read;
    for (const item of read.value.items) if (item.deleted_at === null) shelf.byNumber.set(item.number, item);
    for (const one of read.value.unreadable) if (one.number !== null) shelf.unreadable.add(one.number);
    if (number >= read.value.pages || read.value.items.length === 0) return success(null);
  }
}

/** Products and bills of materials: one series of numbers. */
export async function readItems({ rackbeat }: Clients): Promise<Result<Shelf<RackbeatItem>>> {
  const shelf: Shelf<RackbeatItem> = { byNumber: new Map(), unreadable: new Set() };
  for (const page of [rackbeat.productsPage, rackbeat.lotsPage]) {
    const read = await readInto(shelf, page);
    if (!read.ok) return read;
  }
  return success(shelf);
}

export interface PartyShelf<Standing> extends Shelf<Standing> {
  /** The identifying part of the organisation or VAT number → records that carry it. */
  byOrganisation: Map<string, Standing[]>;
  /** In small letters. */
  byEmail: Map<string, Standing[]>;
}

type Standing = RackbeatParty & { number: string; deleted_at: string | null };

/** Customers or suppliers, as they are looked up by number, organisation number and e-mail address. */
export async function readParties<One extends Standing>(
  page: (query: PageQuery) => Promise<Result<RackbeatPage<One>>>,
  companyCountry: string,
): Promise<Result<PartyShelf<One>>> {
  const shelf: PartyShelf<One> = { byNumber: new Map(), unreadable: new Set(), byOrganisation: new Map(), byEmail: new Map() };
  const read = await readInto(shelf, page);
  if (!read.ok) return read;
  for (const party of shelf.byNumber.values()) {
    const core = identityCore(countryCode(party.address_country, companyCountry).code, party.company_vat);
    if (core !== null) put(shelf.byOrganisation, core, party);
    const { main, copies } = splitEmails(party.contact_email);
    for (const address of [main, ...copies]) if (address !== null) put(shelf.byEmail, address.toLowerCase(), party);
  }
  return success(shelf);
}

function put<One>(index: Map<string, One[]>, key: string, one: One): void {
  const found = index.get(key);
  if (found) found.push(one);
  else index.set(key, [one]);
}
