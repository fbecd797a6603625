/** Products, bills of materials and what belongs to them, as Rackbeat answers them. Computes nothing that is kept. */
import type { Account } from './accounts.ts';
import { millionths, wireNumber } from './amounts.ts';
import { urlfriendlyNumber } from './item-keys.ts';
import { type Rackbeat, wireMoment } from './rackbeat.ts';
import type { ItemRecord, NamedRecord, ProductGroupRecord } from './records.ts';

type Wire = Record<string, unknown>;

export function dated(rackbeat: Rackbeat, account: Account, record: { created_at: string; updated_at: string }): Wire {
  return { created_at: wireMoment(rackbeat, account, record.created_at), updated_at: wireMoment(rackbeat, account, record.updated_at) };
}

export function wireNamed(rackbeat: Rackbeat, account: Account, path: string, record: NamedRecord): Wire {
  return { ...record, ...dated(rackbeat, account, record), self: `${rackbeat.url}/api/${path}/${record.number}` };
}

export function wireProductGroup(rackbeat: Rackbeat, account: Account, record: ProductGroupRecord): Wire {
  return {
    ...record,
    num_products: [...account.items.values()].filter((item) => item.group_id === record.number && item.deleted_at === null).length,
    ...dated(rackbeat, account, record),
    self: `${rackbeat.url}/api/product-groups/${record.number}`,
  };
}

function embeddedGroup(rackbeat: Rackbeat, account: Account, number: number): Wire | null {
  const group = account.productGroups.get(String(number));
  if (group === undefined) return null;
  const { name, vat_abroad, vat_eu, vat_domestic, vat_domestic_exempt } = group;
  return { number, name, vat_abroad, vat_eu, vat_domestic, vat_domestic_exempt, self: `${rackbeat.url}/api/product-groups/${number}` };
}

export function embeddedUnit(account: Account, number: number | null): Wire | null {
  const unit = number === null ? undefined : account.units.get(String(number));
  return unit === undefined ? null : { number: unit.number, name: unit.name };
}

function wireComponents(account: Account, item: ItemRecord): Wire[] {
  return item.lines.map((line) => {
    const child = account.items.get(line.child_id);
    return {
      id: line.id,
      child_id: line.child_id,
      child_type: child?.type ?? 'product',
      item: child === undefined ? null : { number: child.number, name: child.name },
      quantity: line.quantity,
    };
  });
}

const URL_OF = { product: 'products', lot: 'lots' } as const;

export function wireItem(rackbeat: Rackbeat, account: Account, item: ItemRecord): Wire {
  const friendly = urlfriendlyNumber(item.number, rackbeat.switches().urlfriendlyNumber);
  const group = account.productGroups.get(String(item.group_id));
  const { lines: _lines, adjust_to_zero, ...kept } = item;
  const self = `${rackbeat.url}/api/${URL_OF[item.type]}/${friendly}`;
  return {
    ...kept,
    urlfriendly_number: friendly,
    sales_profit: wireNumber(millionths(item.sales_price) - millionths(item.cost_price ?? 0)),
    in_order_quantity: 0,
    available_quantity: item.stock_quantity,
    purchased_quantity: 0,
    used_in_production_quantity: 0,
    default_supplier: null,
    default_location_id: null,
    default_location: null,
    picture_url: null,
    pictures: null,
    inventory_enabled: group?.has_inventory ?? false,
    group: embeddedGroup(rackbeat, account, item.group_id),
    discount_group: null,
    unit: embeddedUnit(account, item.unit_id),
    physical: null,
    metadata: [],
    ...(item.type === 'lot'
      ? {
          adjust_to_zero,
          min_produced: null,
          recommended_cost_is_locked: false,
          cost_is_locked: false,
          lines: wireComponents(account, item),
        }
      : {
          is_convertable: true,
          should_assure_quality: false,
          variation_id: 1001,
          variation: null,
          serial_numbers: { is_active: false, index: `${self}/serial-numbers` },
          batch_control: { is_active: false },
          department_id: null,
          department: null,
          goods_code: null,
          country_code: null,
        }),
    pdf_url: `${self}.pdf`,
    self,
    ...dated(rackbeat, account, item),
    deleted_at: wireMoment(rackbeat, account, item.deleted_at),
  };
}
