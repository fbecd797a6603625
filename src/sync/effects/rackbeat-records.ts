/**
 * The writes on Rackbeat's master data. Each record has a number that we send, so a second sending meets a refusal of the
 * number, and the list tells what became of a write whose end nobody knows.
 */
import type { Result } from '../../core/failure.ts';
import type { PageQuery, RackbeatPage } from '../../rackbeat/client.ts';
import type {
  CustomerCreation,
  ProductCreation,
  ProductGroupCreation,
  RackbeatCustomer,
  RackbeatItem,
  RackbeatProductGroup,
  RackbeatSupplier,
  RackbeatUnit,
  SupplierCreation,
  UnitCreation,
} from '../../rackbeat/schema.ts';
import {
  createCustomer,
  createProduct,
  createProductGroup,
  createSupplier,
  createUnit,
  updateCustomer,
  updateProduct,
  updateProductGroup,
  updateSupplier,
} from '../../rackbeat/write.ts';
import type { Clients } from '../context.ts';
import type { EffectKind, SendOptions } from './definition.ts';

/** What a created record is found again by; stored with the effect. */
export interface RecordSubject {
  number: string;
  name: string;
}

export interface RecordCreation<Body, Answer> {
  kind: EffectKind;
  send(clients: Clients, body: Body, options: SendOptions): Promise<Result<Answer>>;
  numberOf(answer: Answer): string;
  /** Under our number, but is it what we sent? */
  isOurs(answer: Answer, subject: RecordSubject): boolean;
  /** The record under this number; null when there is none to be seen. */
  read(clients: Clients, number: string): Promise<Result<Answer | null>>;
  /** Everything that was made or changed since then, and perhaps more: at most one call per 1,000 records. */
  since(clients: Clients, moment: Date): Promise<Result<Answer[]>>;
}

/** Rackbeat tells times without their zone in some accounts, and clocks differ. */
const CLOCK_SLACK_MS = 3 * 60 * 60_000;

/** Newest change first, until past the moment; to the end where the order is not kept. */
async function pagesSince<Item extends { updated_at: string | null }>(
  page: (query: PageQuery) => Promise<Result<RackbeatPage<Item>>>,
  moment: Date,
): Promise<Result<Item[]>> {
  const from = new Date(moment.getTime() - CLOCK_SLACK_MS);
  const found: Item[] = [];
  for (let number = 1; ; number += 1) {
    const read = await page({ page: number, updatedFrom: from });
    if (!read.ok) return read;
    const { items, pages } = read.value;
    found.push(...items);
    const times = items.map(({ updated_at }) => Date.parse(updated_at ?? ''));
    const falling = times.every((time, index) => index === 0 || time <= (times[index - 1] ?? 0));
    const past = falling && (times.at(-1) ?? Number.NaN) < from.getTime();
    if (items.length === 0 || number >= pages || past) return { ok: true, value: found };
  }
}

const missingIsNone = <Value>(read: Result<Value>): Result<Value | null> =>
  !read.ok && read.kind === 'missing' ? { ok: true, value: null } : read;

/** Short lists have no single read of their own here: the whole list is one call. */
async function fromList<Item extends { number: string }>(list: Promise<Result<Item[]>>, number: string): Promise<Result<Item | null>> {
  const read = await list;
  return read.ok ? { ok: true, value: read.value.find((item) => item.number === number) ?? null } : read;
}

export const productCreation: RecordCreation<ProductCreation, RackbeatItem> = {
  kind: 'rackbeat.product.create',
  send: ({ rackbeat }, body, options) => createProduct(rackbeat, body, options),
  numberOf: ({ number }) => number,
  isOurs: (item, subject) => item.number === subject.number && item.name === subject.name,
  read: async ({ rackbeat }, number) => missingIsNone(await rackbeat.item(number)),
  since: ({ rackbeat }, moment) => pagesSince((query) => rackbeat.productsPage(query), moment),
};

export const customerCreation: RecordCreation<CustomerCreation, RackbeatCustomer> = {
  kind: 'rackbeat.customer.create',
  send: ({ rackbeat }, body, options) => createCustomer(rackbeat, body, options),
  numberOf: ({ number }) => number,
  isOurs: (customer, subject) => customer.number === subject.number && (customer.company_name ?? customer.name) === subject.name,
  read: async ({ rackbeat }, number) => missingIsNone(await rackbeat.customer(number)),
  since: ({ rackbeat }, moment) => pagesSince((query) => rackbeat.customersPage(query), moment),
};

export const supplierCreation: RecordCreation<SupplierCreation, RackbeatSupplier> = {
  kind: 'rackbeat.supplier.create',
  send: ({ rackbeat }, body, options) => createSupplier(rackbeat, body, options),
  numberOf: ({ number }) => number,
  isOurs: (supplier, subject) => supplier.number === subject.number && (supplier.company_name ?? supplier.name) === subject.name,
  read: async ({ rackbeat }, number) => missingIsNone(await rackbeat.supplier(number)),
  since: ({ rackbeat }, moment) => pagesSince((query) => rackbeat.suppliersPage(query), moment),
};

export const unitCreation: RecordCreation<UnitCreation, RackbeatUnit> = {
  kind: 'rackbeat.unit.create',
  send: ({ rackbeat }, body, options) => createUnit(rackbeat, body, options),
  numberOf: ({ number }) => number,
  isOurs: (unit, subject) => unit.number === subject.number && unit.name === subject.name,
  read: ({ rackbeat }, number) => fromList(rackbeat.units(), number),
  since: ({ rackbeat }) => rackbeat.units(),
};

export const groupCreation: RecordCreation<ProductGroupCreation, RackbeatProductGroup> = {
  kind: 'rackbeat.group.create',
  send: ({ rackbeat }, body, options) => createProductGroup(rackbeat, body, options),
  numberOf: ({ number }) => number,
  isOurs: (group, subject) => group.number === subject.number && group.name === subject.name,
  read: ({ rackbeat }, number) => fromList(rackbeat.productGroups(), number),
  since: ({ rackbeat }) => rackbeat.productGroups(),
};

/** Only the fields that a person has seen and told us to overwrite. */
export interface RecordUpdate<Answer> {
  kind: EffectKind;
  /** Null: done, and the vendor does not answer with the record. */
  send(clients: Clients, number: string, changes: Readonly<Record<string, unknown>>, options: SendOptions): Promise<Result<Answer | null>>;
  read(clients: Clients, number: string): Promise<Result<Answer | null>>;
}

export const productUpdate: RecordUpdate<RackbeatItem> = {
  kind: 'rackbeat.product.update',
  send: ({ rackbeat }, number, changes, options) => updateProduct(rackbeat, number, changes, options),
  read: productCreation.read,
};

export const customerUpdate: RecordUpdate<RackbeatCustomer> = {
  kind: 'rackbeat.customer.update',
  send: ({ rackbeat }, number, changes, options) => updateCustomer(rackbeat, number, changes, options),
  read: customerCreation.read,
};

export const supplierUpdate: RecordUpdate<RackbeatSupplier> = {
  kind: 'rackbeat.supplier.update',
  send: ({ rackbeat }, number, changes, options) => updateSupplier(rackbeat, number, changes, options),
  read: supplierCreation.read,
};

export const groupUpdate: RecordUpdate<RackbeatProductGroup> = {
  kind: 'rackbeat.group.update',
  send: ({ rackbeat }, number, changes, options) => updateProductGroup(rackbeat, number, changes, options),
  read: groupCreation.read,
};
