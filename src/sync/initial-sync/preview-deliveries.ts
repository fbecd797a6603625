/**
 * The preview of the customers' delivery addresses: each is an address of its own in Rackbeat, added to a customer that has none.
 * One that stands there already is shown when it is another place, and left alone.
 */
import type { EAccountingCustomer } from '../../eaccounting/schema.ts';
import { addressLine, cardAddress, deliveryAddress, postalAddress, sameAddress } from '../../mapping/postal-address.ts';
import { mapDelivery } from '../../mapping/to-rackbeat/delivery-address.ts';
import type { DeliveryBody } from '../../mapping/to-rackbeat/facts.ts';
import type { RackbeatCustomer } from '../../rackbeat/schema.ts';
import { withTenant } from '../../store/database.ts';
import { type NewRow, numbersOfKind } from '../../store/initial-sync-rows.ts';
import { linkedNumbers } from '../../store/links.ts';
import type { CompanyBook } from '../company-facts.ts';
import type { AdditionPayload } from './payloads.ts';
import { createRow, eachPage, type PreviewKind, skippedRow, standingRow } from './previewing.ts';
import { readParties } from './rackbeat-shelves.ts';

interface Known {
  book: CompanyBook;
  includeInactive: boolean;
  customers: ReadonlyMap<string, RackbeatCustomer>;
  /** Those in Rackbeat already or made by this run: eAccounting's id → Rackbeat's number, null while it has none. */
  numbers: ReadonlyMap<string, string | null>;
}

export const previewDeliveries: PreviewKind = async (held, store) => {
  const { clients, context, connection, shelf, run } = held;
  const book = await shelf.book(connection.id, clients.eaccounting);
  if (!book.ok) return book;
  const customers = await readParties(clients.rackbeat.customersPage, book.value.company.countryCode);
  if (!customers.ok) return customers;
  const known: Known = await withTenant(context.ledger, connection.id, async (trx) => ({
    book: book.value,
    includeInactive: run.includeInactive,
    customers: customers.value.byNumber,
    numbers: new Map([...(await numbersOfKind(trx, run.id, 'customers')), ...(await linkedNumbers(trx, 'customer'))]),
  }));
  const read = await eachPage(
    (page) => clients.eaccounting.customersPage(page),
    (cards) => store(cards.flatMap((card) => judge(known, card) ?? [])),
  );
  return read.ok ? { ok: true, value: { questions: [], nextNumber: null } } : read;
};

/** Null: nothing is delivered to another place than the invoice's. */
function judge(known: Known, card: EAccountingCustomer): NewRow | null {
  const { countryCode } = known.book.company;
  const body = mapDelivery(card, known.book.countries);
  const wanted = body && postalAddress(body, card.Name, countryCode);
  const main = postalAddress(mainOf(card), card.Name, countryCode);
  if (!body || !wanted || (main && sameAddress(main, wanted))) return null;
  const base = { sourceId: card.Id, source: card.CustomerNumber ?? '', name: card.Name };
  if (!card.IsActive && !known.includeInactive) return skippedRow(base, { code: 'initial-sync.inactive', params: {} });
  const number = known.numbers.get(card.Id);
  if (number === undefined) return skippedRow(base, { code: 'initial-sync.delivery-no-customer', params: {} });
  const payload: AdditionPayload = { changes: { ...body }, seenVersion: '' };
  const customer = number === null ? undefined : known.customers.get(number);
  const stands = customer ? ownDelivery(customer, countryCode) : null;
  if (stands === null || number === null) return createRow(base, { rackbeatNumber: number, notes: [], payload });
  if (sameAddress(stands, wanted)) return standingRow(base, { linked: true, rackbeatNumber: number, differences: [], payload });
  const differences = [{ field: 'delivery', rackbeat: addressLine(stands), eaccounting: addressLine(wanted) }];
  return { ...skippedRow(base, { code: 'initial-sync.delivery-stands', params: { number } }), differences };
}

const mainOf = (card: EAccountingCustomer): Partial<DeliveryBody> => ({
  street: card.InvoiceAddress1,
  street2: card.InvoiceAddress2,
  zipcode: card.InvoicePostalCode,
  city: card.InvoiceCity,
  country: card.InvoiceCountryCode,
});

/** Rackbeat shows the main address as the place of delivery where there is no other. */
function ownDelivery(customer: RackbeatCustomer, fallback: string) {
  const delivery = deliveryAddress(customer.delivery_address, customer.name ?? '', fallback);
  const main = cardAddress(customer, fallback);
  return delivery && !(main && sameAddress(main, delivery)) ? delivery : null;
}
