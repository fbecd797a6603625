/** The kinds of records as they are written to Rackbeat, from what the preview has stored. */
import { decimal, ZERO } from '../../core/money.ts';
import { type Chosen, reverseMapped } from '../../mapping/to-rackbeat/product.ts';
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
  customerCreation,
  customerUpdate,
  groupCreation,
  groupUpdate,
  productCreation,
  productUpdate,
  supplierCreation,
  supplierUpdate,
  unitCreation,
} from '../effects/rackbeat-records.ts';
import type { CustomerPayload, GroupPayload, ProductPayload, SupplierPayload, UnitPayload } from './payloads.ts';
import { rememberLinks, rememberMapping } from './remember.ts';
import type { CreatingWriter, OpenWriter } from './writer.ts';

export const groupWriter: CreatingWriter<ProductGroupCreation, RackbeatProductGroup> = {
  creation: groupCreation,
  update: groupUpdate,
  choosesNumbers: true,
  versionOf: () => null,
  requestFor: (row, number) => {
    const { body } = row.payload as GroupPayload;
    return {
      ok: true,
      subject: { number, name: body.name },
      body: {
        number: Number(number),
        name: body.name,
        has_inventory: row.hasInventory ?? false,
        is_sellable: true,
        vat_domestic: decimal(body.percent),
        vat_eu: ZERO,
        vat_abroad: ZERO,
        vat_domestic_exempt: ZERO,
      },
    };
  },
  remember: (trx, made, now) => rememberMapping(trx, (settings) => settings.products.groupCodings, made, now),
};

export const unitWriter: CreatingWriter<UnitCreation, RackbeatUnit> = {
  creation: unitCreation,
  update: null,
  choosesNumbers: true,
  versionOf: () => null,
  requestFor: (row, number) => {
    const { name } = (row.payload as UnitPayload).body;
    return { ok: true, subject: { number, name }, body: { number: Number(number), name } };
  },
  remember: (trx, made, now) => rememberMapping(trx, (settings) => settings.products.units, made, now),
};

/** Empty fields are left out rather than sent as nothing. */
const given = <Fields extends object>(fields: Fields): Partial<Fields> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined)) as Partial<Fields>;

export const customerWriter: CreatingWriter<CustomerCreation, RackbeatCustomer> = {
  creation: customerCreation,
  update: customerUpdate,
  choosesNumbers: true,
  versionOf: ({ updated_at }) => updated_at,
  requestFor: (row, number) => {
    const { body } = row.payload as CustomerPayload;
    const { company_name: name } = body;
    const { company_vat, address_street, address_street2, address_zipcode, address_city, address_country, contact_email, contact_phone } =
      body;
    const optional = given({
      company_vat,
      address_street,
      address_street2,
      address_zipcode,
      address_city,
      address_country,
      contact_email,
      contact_phone,
    }) as Partial<CustomerCreation>;
    return {
      ok: true,
      subject: { number, name },
      body: {
        number: Number(number),
        name,
        company_name: name,
        currency: body.currency,
        vat_zone: body.vat_zone,
        payment_terms_id: body.payment_terms_id,
        customer_group_id: body.customer_group_id,
        layout_id: body.layout_id,
        is_barred: body.is_barred,
        ...optional,
      },
    };
  },
  remember: (trx, made, now) => rememberLinks(trx, 'customer', made, now),
};

export const supplierWriter: CreatingWriter<SupplierCreation, RackbeatSupplier> = {
  creation: supplierCreation,
  update: supplierUpdate,
  choosesNumbers: true,
  versionOf: ({ updated_at }) => updated_at,
  requestFor: (row, number) => {
    const { company_name: name, currency, vat_zone, payment_terms_id, ...body } = (row.payload as SupplierPayload).body;
    const { company_vat, address_street, address_zipcode, address_city, address_country, contact_email, contact_phone } = body;
    const optional = given({
      company_vat,
      address_street,
      address_zipcode,
      address_city,
      address_country,
      contact_email,
      contact_phone,
    }) as Partial<SupplierCreation>;
    return {
      ok: true,
      subject: { number, name },
      body: { number: Number(number), name, company_name: name, currency, vat_zone, payment_terms_id, ...optional },
    };
  },
  remember: (trx, made, now) => rememberLinks(trx, 'supplier', made, now),
};

/** Enough to look for products again: what is in flight needs no new request. */
export const productLooking: Omit<CreatingWriter<ProductCreation, RackbeatItem>, 'requestFor'> = {
  creation: productCreation,
  update: productUpdate,
  choosesNumbers: false,
  versionOf: ({ updated_at }) => updated_at,
  remember: (trx, made, now) => rememberLinks(trx, 'item', made, now),
};

/** Groups and units are looked up when the products are written: some of them may have been made only now. */
export const openProductWriter: OpenWriter<ProductCreation, RackbeatItem> = async ({ clients, settings }) => {
  const groups = await clients.rackbeat.productGroups();
  if (!groups.ok) return { failure: groups };
  const units = await clients.rackbeat.units();
  if (!units.ok) return { failure: units };
  const kept = new Map<string, Chosen | null>();
  const once = (key: string, find: () => Chosen | null): Chosen | null => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    const found = find();
    kept.set(key, found);
    return found;
  };
  const { groupCodings, units: unitMapping } = settings.products;
  return {
    ...productLooking,
    requestFor: (row, number) => {
      const { body, coding, unit, defaultGroup, defaultUnit } = row.payload as ProductPayload;
      const group = once(`group ${coding.id}`, () =>
        reverseMapped(coding.id, coding.name, groupCodings, groups.value, 'note.initial-group-chosen'),
      );
      const unitOf = once(`unit ${unit.id}`, () => reverseMapped(unit.id, unit.name, unitMapping, units.value, 'note.initial-unit-chosen'));
      const groupNumber = group?.number ?? defaultGroup;
      if (groupNumber === null) return { ok: false, reason: { code: 'initial-sync.group-missing', params: { name: coding.name } } };
      const unitNumber = unitOf?.number ?? defaultUnit;
      if (unitNumber === null) return { ok: false, reason: { code: 'initial-sync.unit-missing', params: { name: unit.name } } };
      return {
        ok: true,
        subject: { number, name: body.name },
        body: {
          number,
          name: body.name,
          group: Number(groupNumber),
          unit_id: Number(unitNumber),
          sales_price: decimal(body.salesPrice),
          is_barred: body.barred,
          ...(body.costPrice === null ? {} : { recommended_cost_price: decimal(body.costPrice) }),
          ...(body.barcode === null ? {} : { barcode: body.barcode }),
        },
      };
    },
  };
};
