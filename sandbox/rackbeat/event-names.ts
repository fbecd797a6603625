/**
 * The names of webhook events. Only a few are confirmed in public (marked below); the others follow the convention
 * "singular entity, full stop, past verb". Which set an account knows is a switch, so that an app is tested against each.
 */

const ENTITIES = [
  'customer',
  'customer_group',
  'delivery_terms',
  'employee',
  'lot',
  'order',
  'payment_terms',
  'product',
  'product_group',
  'supplier',
  'unit',
] as const;

/** What happened, in the words of the convention; other sets are translations of these. */
const EVENTS: readonly string[] = [
  ...ENTITIES.flatMap((entity) => [`${entity}.created`, `${entity}.updated`, `${entity}.deleted`]),
  'order.shipped',
  'customer_invoice.created',
  'customer_invoice.updated',
  'customer_invoice.booked',
  'customer_invoice.unbooked',
  'customer_invoice.deleted',
  'plugin.uninstalled',
];

/** Seen in Rackbeat's own pages or code, or delivered to somebody who wrote it down. */
const CONFIRMED = new Set([
  'delivery_terms.created',
  'delivery_terms.updated',
  'employee.created',
  'employee.updated',
  'payment_terms.created',
  'payment_terms.updated',
  'order.created',
  'order.shipped',
  'product.created',
  'product.updated',
  'plugin.uninstalled',
]);

const OTHER_WORDS: Record<string, string> = { customer_invoice: 'invoice', lot: 'bom', product_group: 'item_group', unit: 'item_unit' };

export type EventSet = 'convention' | 'plural' | 'other-words' | 'confirmed-only';

/** The name of an event in a set; null when accounts with that set do not have it. */
export function eventName(event: string, set: EventSet): string | null {
  const [entity = '', verb = ''] = event.split('.');
  if (set === 'convention') return event;
  if (set === 'confirmed-only') return CONFIRMED.has(event) ? event : null;
  if (set === 'other-words') return `${OTHER_WORDS[entity] ?? entity}.${verb}`;
  return entity === 'plugin' || entity.endsWith('s') ? event : `${entity}s.${verb}`;
}

/** Every name that a set accepts. */
export const namesOf = (set: EventSet): string[] => EVENTS.flatMap((event) => eventName(event, set) ?? []);
