/** Rackbeat's products and customers as the preview looks them up: by number, and customers by organisation number. */
import { type Result, success } from '../../core/failure.ts';
import { countryCode } from '../../mapping/country.ts';
import { identityCore } from '../../mapping/identity.ts';
import type { PageQuery, RackbeatPage } from '../../rackbeat/client.ts';
import type { RackbeatCustomer, RackbeatItem } from '../../rackbeat/schema.ts';
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

export interface CustomerShelf extends Shelf<RackbeatCustomer> {
  /** The identifying part of the organisation or VAT number → customers that carry it. */
  byOrganisation: Map<string, RackbeatCustomer[]>;
}

export async function readCustomers({ rackbeat }: Clients, companyCountry: string): Promise<Result<CustomerShelf>> {
  const shelf: CustomerShelf = { byNumber: new Map(), unreadable: new Set(), byOrganisation: new Map() };
  const read = await readInto(shelf, rackbeat.customersPage);
  if (!read.ok) return read;
  for (const customer of shelf.byNumber.values()) {
    const core = identityCore(countryCode(customer.address_country, companyCountry).code, customer.company_vat);
    if (core !== null) shelf.byOrganisation.set(core, [...(shelf.byOrganisation.get(core) ?? []), customer]);
  }
  return success(shelf);
}
