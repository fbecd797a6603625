/**
 * What the initial sync adds to records that stand in Rackbeat: the stock of a product, the delivery address of a customer. Neither
 * has a key of ours, so each is read before it is written, and what stands there already is left alone.
 */
import type { DeliveryAddressCreation, RackbeatCustomerAddress, RackbeatItem } from '../../rackbeat/schema.ts';
import { addDeliveryAddress, adjustStock } from '../../rackbeat/write.ts';
import type { EffectKind } from './definition.ts';
import type { RecordUpdate } from './rackbeat-records.ts';

export const STOCK_KIND: EffectKind = 'rackbeat.stock.set';
export const ADDRESS_KIND: EffectKind = 'rackbeat.address.add';

export interface StockCount {
  /** `YYYY-MM-DD`. */
  day: string;
  /** For a product that has no place of its own. */
  location: number;
  reason: string;
}

/** For one job: the product's own place is told by the reading that comes before each write. */
export function stockSetting({ day, location, reason }: StockCount): RecordUpdate<RackbeatItem> {
  const places = new Map<string, number>();
  return {
    kind: STOCK_KIND,
    read: async ({ rackbeat }, number) => {
      const read = await rackbeat.item(number, { type: 'product' });
      if (!read.ok) return read.kind === 'missing' ? { ok: true, value: null } : read;
      if (read.value.default_location_id !== null) places.set(number, Number(read.value.default_location_id));
      return read;
    },
    send: async ({ rackbeat }, number, changes, options) => {
      const place = places.get(number) ?? location;
      places.delete(number);
      const quantity = Number(changes['stock_quantity']);
      return adjustStock(rackbeat, { item_id: number, quantity, location: place, regulated_at: day, reason }, options);
    },
  };
}

/** A customer's own delivery address, empty where it has none. */
export type Delivery = DeliveryAddressCreation;

const NO_DELIVERY: Delivery = { name: null, street: null, street2: null, zipcode: null, city: null, country: null };

function deliveryOf(addresses: readonly RackbeatCustomerAddress[]): Delivery {
  const found = addresses.find(({ type }) => type === 'delivery');
  if (!found) return NO_DELIVERY;
  const { name, street, street2, zipcode, city, country } = found;
  return { name, street, street2, zipcode, city, country };
}

export const addressAddition: RecordUpdate<Delivery> = {
  kind: ADDRESS_KIND,
  read: async ({ rackbeat }, number) => {
    const read = await rackbeat.customerAddresses(number);
    if (!read.ok) return read.kind === 'missing' ? { ok: true, value: null } : read;
    return { ok: true, value: deliveryOf(read.value) };
  },
  send: ({ rackbeat }, number, changes, options) => addDeliveryAddress(rackbeat, number, { ...NO_DELIVERY, ...changes }, options),
};
