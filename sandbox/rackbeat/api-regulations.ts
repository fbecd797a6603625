/**
 * `/inventory-adjustments`: sets how many of an item lie at a location. Seen in use by other developers: the quantity is what there is
 * afterwards, and an adjustment that changes nothing is refused with a sentence.
 */
import { nextId } from './accounts.ts';
import { answer, invalid, refusal } from './answers.ts';
import { type ApiGround, addRoute, type Call } from './api-call.ts';
import { type FieldRules, readBody } from './field-rules.ts';
import { listAnswer, type Resource } from './listing.ts';
import { nowText } from './rackbeat.ts';
import type { RegulationRecord } from './records.ts';
import { dated } from './wire-items.ts';

const rules: FieldRules = {
  item_id: { kind: 'code-of', shelf: 'items', required: true },
  adjustment_type: { kind: 'word', allowed: (word) => word === 'quantity', required: true },
  quantity: { kind: 'amount', min: 0, required: true },
  location: { kind: 'number-of', shelf: 'locations', required: true },
  regulated_at: { kind: 'day', required: true },
  reason: { kind: 'text', max: 255 },
};

const regulations: Resource<RegulationRecord> = {
  path: 'inventory-adjustments',
  singular: 'inventory_regulation',
  plural: 'inventory_regulations',
  shelf: (account) => account.regulations,
  view: (rackbeat, account, record) => ({ ...record, ...dated(rackbeat, account, record) }),
  filterable: ['item_id'],
  plain: { item_id: (record, value) => record.item_id === value },
  searched: (record) => [record.item_id, record.reason],
};

function adjust(call: Call) {
  const { rackbeat, account, body, commit, announce } = call;
  const { values, errors } = readBody(body, rules, account, 'create');
  if (Object.keys(errors).length > 0) return invalid(errors, rackbeat.switches());
  const given = values as Pick<RegulationRecord, 'item_id' | 'quantity' | 'location' | 'regulated_at'> & { reason?: string };
  const item = account.items.get(given.item_id);
  if (item === undefined) throw new Error('the rule has found this item');
  if (item.type === 'lot' || account.productGroups.get(String(item.group_id))?.has_inventory !== true)
    return refusal('The item has no inventory.', rackbeat.switches());
  const change = given.quantity - item.stock_quantity;
  if (change === 0) return refusal("Adjustment can't be created, since no change is made.", rackbeat.switches());
  const now = nowText(rackbeat);
  const record: RegulationRecord = {
    reason: null,
    ...given,
    id: nextId(account, 'regulation'),
    adjustment_type: 'quantity',
    change,
    created_at: now,
    updated_at: now,
  };
  account.regulations.set(String(record.id), record);
  item.stock_quantity = given.quantity;
  rackbeat.changed();
  commit('stock.adjusted', item.number, `stock of ${item.number} set to ${given.quantity}`);
  announce('product.updated', { key: item.number, changed: ['stock_quantity'], record: { number: item.number, type: 'stock' } });
  return answer(201, { inventory_regulation: regulations.view(rackbeat, account, record) });
}

export function addRegulationRoutes(ground: ApiGround): void {
  addRoute(ground, 'GET', '/inventory-adjustments', (call) => listAnswer(regulations, call.rackbeat, call.account, call.query));
  addRoute(ground, 'POST', '/inventory-adjustments', adjust);
}
