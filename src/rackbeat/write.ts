/**
 * Every write to Rackbeat: one function, one request, sent once. A failure's `outcome` says whether it can have happened.
 * Records that we create carry `suppress_webhooks`, so that our own writes do not come back to us as news.
 */
import type { z } from 'zod';
import type { Result } from '../core/failure.ts';
import type { OutboundAnswer } from '../outbound/request.ts';
import type { RackbeatWriteOptions } from './access.ts';
import type { RackbeatClient } from './client.ts';
import { readAnswer, readNothing } from './failures.ts';
import { itemSegments } from './item-path.ts';
import {
  type CustomerCreation,
  customer,
  type DeliveryAddressCreation,
  item,
  type ProductCreation,
  type ProductGroupCreation,
  productGroup,
  type RackbeatCustomer,
  type RackbeatItem,
  type RackbeatProductGroup,
  type RackbeatSupplier,
  type RackbeatUnit,
  type RackbeatWebhook,
  type StockAdjustment,
  type SupplierCreation,
  supplier,
  type UnitCreation,
  unit,
  webhook,
} from './schema.ts';
import { type RackbeatCall, sendWrite } from './send.ts';
import { wrapped } from './wrapped.ts';

type Client = Pick<RackbeatClient, 'access'>;
type Options = RackbeatWriteOptions;

async function write<Value>(
  client: Client,
  call: RackbeatCall,
  options: Options,
  read: (answer: OutboundAnswer) => Result<Value>,
): Promise<Result<Value>> {
  const answer = await sendWrite(client.access, call, options);
  return answer.ok ? read(answer.value) : answer;
}

const as =
  <Schema extends z.ZodType>(name: string, schema: Schema) =>
  (answer: OutboundAnswer): Result<z.output<Schema>> =>
    readAnswer(wrapped(name, schema), answer, true);

/**
 * `refused` with status 422 when the event name is unknown. The token is told once, here; null when a webhook with the
 * same event and address was there already (then delete it and create again). The address holds a secret.
 */
export const createWebhook = (client: Client, body: { event: string; url: string }, options: Options): Promise<Result<RackbeatWebhook>> =>
  write(
    client,
    { method: 'POST', path: '/webhooks', body: { ...body, is_active: true }, secrets: [body.url] },
    options,
    as('webhook', webhook),
  );

/** Switches one on again that Rackbeat has switched off after too many failures. */
export const activateWebhook = (
  client: Client,
  { id, event, url }: Pick<RackbeatWebhook, 'id' | 'event' | 'url'>,
  options: Options,
): Promise<Result<RackbeatWebhook>> =>
  write(
    client,
    { method: 'PUT', path: `/webhooks/${id}`, body: { event, url, is_active: true }, secrets: [url] },
    options,
    as('webhook', webhook),
  );

export const deleteWebhook = (client: Client, id: number, options: Options): Promise<Result<null>> =>
  write(client, { method: 'DELETE', path: `/webhooks/${id}` }, options, readNothing);

/** What Rackbeat's page shows in its frame. The address holds a secret. */
export const setSettingsUrl = (client: Client, appSlug: string, settingsUrl: string, options: Options): Promise<Result<null>> =>
  write(
    client,
    {
      method: 'POST',
      path: `/plugins/${encodeURIComponent(appSlug)}/set-settings-url`,
      body: { settings_url: settingsUrl },
      secrets: [settingsUrl],
    },
    options,
    readNothing,
  );

/** A note on an invoice, for people. Not repeated after an unknown outcome without reading the notes. */
export const createNote = (client: Client, invoiceNumber: string, note: string, options: Options): Promise<Result<null>> =>
  write(
    client,
    { method: 'POST', path: `/customer-invoices/${encodeURIComponent(invoiceNumber)}/notes`, body: { note, suppress_webhooks: true } },
    options,
    readNothing,
  );

/** `conflict` when the number is refused, most likely as taken; the same for the next four. */
export const createProduct = (client: Client, body: ProductCreation, options: Options): Promise<Result<RackbeatItem>> =>
  write(client, { method: 'POST', path: '/products', body: { ...body, suppress_webhooks: true } }, options, as('product', item));

export const createCustomer = (client: Client, body: CustomerCreation, options: Options): Promise<Result<RackbeatCustomer>> =>
  write(client, { method: 'POST', path: '/customers', body: { ...body, suppress_webhooks: true } }, options, as('customer', customer));

export const createSupplier = (client: Client, body: SupplierCreation, options: Options): Promise<Result<RackbeatSupplier>> =>
  write(client, { method: 'POST', path: '/suppliers', body: { ...body, suppress_webhooks: true } }, options, as('supplier', supplier));

export const createUnit = (client: Client, body: UnitCreation, options: Options): Promise<Result<RackbeatUnit>> =>
  write(client, { method: 'POST', path: '/units', body: { ...body, suppress_webhooks: true } }, options, as('unit', unit));

export const createProductGroup = (client: Client, body: ProductGroupCreation, options: Options): Promise<Result<RackbeatProductGroup>> =>
  write(
    client,
    { method: 'POST', path: '/product-groups', body: { ...body, suppress_webhooks: true } },
    options,
    as('product_group', productGroup),
  );

/** Only the fields that are given are changed; the same for the next three. */
export const updateProduct = (
  client: Client,
  number: string,
  changes: Readonly<Record<string, unknown>>,
  options: Options,
): Promise<Result<RackbeatItem>> =>
  write(
    client,
    { method: 'PUT', path: `/products/${itemSegments(number)[0] ?? ''}`, body: { ...changes, suppress_webhooks: true } },
    options,
    as('product', item),
  );

export const updateCustomer = (
  client: Client,
  number: string,
  changes: Readonly<Record<string, unknown>>,
  options: Options,
): Promise<Result<RackbeatCustomer>> =>
  write(
    client,
    { method: 'PUT', path: `/customers/${encodeURIComponent(number)}`, body: { ...changes, suppress_webhooks: true } },
    options,
    as('customer', customer),
  );

export const updateSupplier = (
  client: Client,
  number: string,
  changes: Readonly<Record<string, unknown>>,
  options: Options,
): Promise<Result<RackbeatSupplier>> =>
  write(
    client,
    { method: 'PUT', path: `/suppliers/${encodeURIComponent(number)}`, body: { ...changes, suppress_webhooks: true } },
    options,
    as('supplier', supplier),
  );

export const updateProductGroup = (
  client: Client,
  number: string,
  changes: Readonly<Record<string, unknown>>,
  options: Options,
): Promise<Result<RackbeatProductGroup>> =>
  write(
    client,
    { method: 'PUT', path: `/product-groups/${encodeURIComponent(number)}`, body: { ...changes, suppress_webhooks: true } },
    options,
    as('product_group', productGroup),
  );

/** Sets the stock of an item, whatever it was before. Refused when it would change nothing, so it is read first. */
export const adjustStock = (client: Client, body: StockAdjustment, options: Options): Promise<Result<null>> =>
  write(
    client,
    { method: 'POST', path: '/inventory-adjustments', body: { ...body, adjustment_type: 'quantity', suppress_webhooks: true } },
    options,
    readNothing,
  );

/** Not repeated after an unknown outcome without reading the customer's addresses. */
export const addDeliveryAddress = (
  client: Client,
  customerNumber: string,
  body: DeliveryAddressCreation,
  options: Options,
): Promise<Result<null>> =>
  write(
    client,
    {
      method: 'POST',
      path: `/customers/${encodeURIComponent(customerNumber)}/addresses`,
      body: { ...body, type: 'delivery', suppress_webhooks: true },
    },
    options,
    readNothing,
  );
