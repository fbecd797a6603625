/** Products, bills of materials, product groups and units: how each is listed, shown and written. */
import { type Account, nextId } from './accounts.ts';
import type { FieldErrors } from './answers.ts';
import type { FieldRules } from './field-rules.ts';
import { asBody } from './field-rules.ts';
import { type Resource, truthy } from './listing.ts';
import type { Component, ItemRecord, NamedRecord, ProductGroupRecord } from './records.ts';
import { wireItem, wireNamed, wireProductGroup } from './wire-items.ts';
import type { Values, Writable } from './writing.ts';

const PERCENT = { kind: 'amount', min: 0, max: 100, empty: 0 } as const;

const itemRules: FieldRules = {
  name: { kind: 'text', max: 255, required: true },
  group_id: { kind: 'number-of', shelf: 'productGroups', alias: 'group', required: true },
  description: { kind: 'text', max: 65_535 },
  barcode: { kind: 'text', max: 50 },
  recommended_sales_price: { kind: 'amount' },
  recommended_cost_price: { kind: 'amount' },
  cost_addition_percentage: { kind: 'amount', alias: 'extra_cost' },
  min_order: { kind: 'amount', alias: 'min_purchase_quantity' },
  min_sales: { kind: 'amount', alias: 'min_sales_quantity' },
  min_stock: { kind: 'amount', alias: 'min_inventory_quantity' },
  unit_id: { kind: 'number-of', shelf: 'units', alias: 'unit' },
  default_supplier_id: { kind: 'number-of', shelf: 'suppliers' },
  is_barred: { kind: 'flag', empty: false },
};

function blankItem(account: Account, type: ItemRecord['type']): Omit<ItemRecord, 'number' | 'created_at' | 'updated_at'> {
  return {
    id: nextId(account, 'item'),
    type,
    name: '',
    description: null,
    barcode: null,
    sales_price: 0,
    recommended_sales_price: null,
    cost_price: null,
    recommended_cost_price: null,
    cost_addition_percentage: null,
    min_order: null,
    min_sales: null,
    min_stock: null,
    stock_quantity: 0,
    group_id: 0,
    unit_id: null,
    default_supplier_id: null,
    is_barred: false,
    adjust_to_zero: false,
    lines: [],
    deleted_at: null,
  };
}

/** The stock at the beginning is taken once; afterwards only regulations move it. */
function keepStock(_account: Account, values: Values, existing: ItemRecord | null): FieldErrors {
  if (existing !== null) delete values.stock_quantity;
  else values.cost_price = values.recommended_cost_price ?? null;
  return {};
}

const itemResource: Resource<ItemRecord> = {
  path: 'items',
  singular: 'item',
  plural: 'items',
  shelf: (account) => account.items,
  view: wireItem,
  filterable: ['number', 'name', 'barcode', 'group_id', 'created_at', 'updated_at'],
  plain: {
    is_barred: (item, value) => item.is_barred === truthy(value),
    number: (item, value) => item.number === value,
    item_from: (item, value) => item.number >= value,
    item_to: (item, value) => item.number <= value,
    item_group_from: (item, value) => item.group_id >= Number(value),
    item_group_to: (item, value) => item.group_id <= Number(value),
  },
  searched: (item) => [item.number, item.name, item.barcode],
};

/** The union of both; read only. */
export const items = itemResource;

export const products: Writable<ItemRecord> = {
  ...itemResource,
  path: 'products',
  singular: 'product',
  plural: 'products',
  only: (item) => item.type === 'product',
  shelfName: 'items',
  entity: 'product',
  effect: 'product',
  numbers: 'text',
  rules: () => ({ ...itemRules, sales_price: { kind: 'amount', required: true }, stock_quantity: { kind: 'amount', empty: 0 } }),
  blank: (account) => blankItem(account, 'product'),
  check: keepStock,
  removal: 'soft',
};

function readComponents(account: Account, body: Values): Component[] {
  const lines = Array.isArray(body.lines) ? body.lines.map(asBody) : [];
  return lines.map((line) => ({
    id: nextId(account, 'component'),
    child_id: String(line.child_id ?? line.item_id),
    quantity: Number(line.quantity ?? 1),
  }));
}

export const lots: Writable<ItemRecord> = {
  ...itemResource,
  path: 'lots',
  singular: 'lot',
  plural: 'lots',
  only: (item) => item.type === 'lot',
  shelfName: 'items',
  entity: 'lot',
  effect: 'lot',
  numbers: 'text',
  rules: () => ({ ...itemRules, sales_price: { kind: 'amount', empty: 0 }, adjust_to_zero: { kind: 'flag', empty: false } }),
  blank: (account) => blankItem(account, 'lot'),
  finish: (account, lot, body) => {
    if (Array.isArray(body.lines)) lot.lines = readComponents(account, body).filter((line) => account.items.has(line.child_id));
  },
  removal: 'soft',
};

function isBookedOn(account: Account, group: ProductGroupRecord): boolean {
  const numbers = new Set([...account.items.values()].filter((item) => item.group_id === group.number).map((item) => item.number));
  return [...account.invoices.values()].some(
    (invoice) => invoice.is_booked && invoice.lines.some((line) => line.child_id !== null && numbers.has(line.child_id)),
  );
}

export const productGroups: Writable<ProductGroupRecord> = {
  path: 'product-groups',
  singular: 'product_group',
  plural: 'product_groups',
  shelf: (account) => account.productGroups,
  view: wireProductGroup,
  filterable: ['number', 'name', 'created_at', 'updated_at'],
  plain: { name: (group, value) => group.name === value, is_draft: (group, value) => group.is_draft === truthy(value) },
  searched: (group) => [group.number, group.name],
  shelfName: 'productGroups',
  entity: 'product_group',
  effect: 'group',
  numbers: 'series',
  rules: () => ({
    name: { kind: 'text', max: 80, required: true },
    has_inventory: { kind: 'flag', required: true },
    is_sellable: { kind: 'flag', empty: true },
    should_spread_cost: { kind: 'flag', empty: false },
    vat_domestic: PERCENT,
    vat_eu: PERCENT,
    vat_abroad: PERCENT,
    vat_domestic_exempt: PERCENT,
  }),
  blank: () => ({
    name: '',
    has_inventory: false,
    is_sellable: true,
    should_spread_cost: false,
    vat_domestic: 0,
    vat_eu: 0,
    vat_abroad: 0,
    vat_domestic_exempt: 0,
    is_draft: false,
  }),
  check: (account, values, existing): FieldErrors => {
    // Rackbeat locks this after the first transaction in the group.
    const locked =
      existing !== null &&
      values.has_inventory !== undefined &&
      values.has_inventory !== existing.has_inventory &&
      isBookedOn(account, existing);
    return locked ? { has_inventory: ['The has inventory field can not be changed after the first transaction.'] } : {};
  },
  removal: 'hard',
  inUse: (account, group) =>
    [...account.items.values()].some((item) => item.group_id === group.number && item.deleted_at === null)
      ? 'The product group is in use.'
      : null,
};

export const units: Writable<NamedRecord> = {
  path: 'units',
  singular: 'unit',
  plural: 'units',
  shelf: (account) => account.units,
  view: (rackbeat, account, unit) => wireNamed(rackbeat, account, 'units', unit),
  filterable: ['number', 'name', 'created_at', 'updated_at'],
  plain: { name: (unit, value) => unit.name === value },
  searched: (unit) => [unit.number, unit.name],
  shelfName: 'units',
  entity: 'unit',
  effect: 'unit',
  numbers: 'series',
  rules: () => ({ name: { kind: 'text', max: 80, required: true } }),
  blank: () => ({ name: '', is_draft: false }),
  removal: 'hard',
  inUse: (account, unit) => ([...account.items.values()].some((item) => item.unit_id === unit.number) ? 'The unit is in use.' : null),
};
