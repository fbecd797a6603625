/**
 * What we wish to hear from Rackbeat, under which names it may be had, and what must be done so that exactly our webhooks
 * stand there. Only a few event names are confirmed in public; each wish has candidates, and a name that is refused with
 * 422 falls to the next. A wish that no name fulfils is a line of the doctor; the sweep carries it alone.
 */
import { type Result, success } from '../core/failure.ts';
import type { RackbeatWebhook } from './schema.ts';

/** Confirmed names first, then Rackbeat's convention (singular entity, full stop, past verb), then likely other forms. */
const names = (verb: string, ...entities: string[]): readonly string[] => entities.map((entity) => `${entity}.${verb}`);

export const EVENT_CANDIDATES = {
  'invoice-booked': names('booked', 'customer_invoice', 'customer_invoices', 'invoice', 'invoices'),
  'invoice-unbooked': names('unbooked', 'customer_invoice', 'customer_invoices', 'invoice', 'invoices'),
  'invoice-deleted': names('deleted', 'customer_invoice', 'customer_invoices', 'invoice', 'invoices'),
  'product-created': names('created', 'product', 'products'),
  'product-updated': names('updated', 'product', 'products'),
  'product-deleted': names('deleted', 'product', 'products'),
  'lot-created': names('created', 'lot', 'lots', 'bom', 'boms'),
  'lot-updated': names('updated', 'lot', 'lots', 'bom', 'boms'),
  'lot-deleted': names('deleted', 'lot', 'lots', 'bom', 'boms'),
  'customer-created': names('created', 'customer', 'customers'),
  'customer-updated': names('updated', 'customer', 'customers'),
  'customer-deleted': names('deleted', 'customer', 'customers'),
  'group-created': names('created', 'product_group', 'product_groups', 'item_group', 'item_groups'),
  'group-updated': names('updated', 'product_group', 'product_groups', 'item_group', 'item_groups'),
  'group-deleted': names('deleted', 'product_group', 'product_groups', 'item_group', 'item_groups'),
  'unit-created': names('created', 'unit', 'units', 'item_unit', 'item_units'),
  'unit-updated': names('updated', 'unit', 'units', 'item_unit', 'item_units'),
  'unit-deleted': names('deleted', 'unit', 'units', 'item_unit', 'item_units'),
  'term-created': names('created', 'payment_terms', 'payment_term'),
  'term-updated': names('updated', 'payment_terms', 'payment_term'),
  'term-deleted': names('deleted', 'payment_terms', 'payment_term'),
  'app-uninstalled': names('uninstalled', 'plugin', 'plugins', 'app'),
} as const;

export type WebhookWish = keyof typeof EVENT_CANDIDATES;
export const WEBHOOK_WISHES = Object.keys(EVENT_CANDIDATES) as WebhookWish[];

/** One of ours, as we remember it. */
export interface KnownWebhook {
  wish: string;
  event: string;
  /** Rackbeat's id of it. */
  webhookId: string;
  url: string;
}

export interface WebhookPlan {
  /** There, but switched off by Rackbeat. */
  activate: RackbeatWebhook[];
  /** At our address but not what we remember: its token is lost, or the address is an old one. Done before `create`. */
  remove: RackbeatWebhook[];
  create: { wish: WebhookWish; url: string }[];
}

/**
 * What stands there against what we remember and want. `isOurs` knows an address of this installation and connection,
 * also one with an old secret in it; other people's webhooks are never touched.
 */
export function planWebhooks(
  listed: readonly RackbeatWebhook[],
  known: readonly KnownWebhook[],
  urlFor: (wish: WebhookWish) => string,
  isOurs: (url: string) => boolean,
): WebhookPlan {
  const plan: WebhookPlan = { activate: [], remove: [], create: [] };
  const kept = new Set<number>();
  for (const wish of WEBHOOK_WISHES) {
    const url = urlFor(wish);
    const ours = known.find((registration) => registration.wish === wish && registration.url === url);
    const standing = listed.find(
      (webhook) => String(webhook.id) === ours?.webhookId && webhook.url === url && webhook.event === ours.event,
    );
    if (standing === undefined) {
      plan.create.push({ wish, url });
      continue;
    }
    kept.add(standing.id);
    if (!standing.is_active) plan.activate.push(standing);
  }
  plan.remove = listed.filter((webhook) => isOurs(webhook.url) && !kept.has(webhook.id));
  return plan;
}

/** The two writes that registering needs, made by the caller. */
export interface WebhookWrites {
  create(body: { event: string; url: string }): Promise<Result<RackbeatWebhook>>;
  remove(id: number): Promise<Result<null>>;
}

export interface Registration extends KnownWebhook {
  /** Stands in a header of every delivery; told once. */
  token: string;
}

const isUnknownEvent = (result: Result<unknown>): boolean => !result.ok && result.kind === 'refused' && result.params.status === 422;

/** Registers one wish under the first name that is accepted. Null when none is. */
export async function registerWish(wish: WebhookWish, url: string, writes: WebhookWrites): Promise<Result<Registration | null>> {
  for (const event of EVENT_CANDIDATES[wish]) {
    let made = await writes.create({ event, url });
    if (isUnknownEvent(made)) continue;
    if (made.ok && made.value.token === null) {
      // One with this event and address was there already, and its token is not told again.
      const removed = await writes.remove(made.value.id);
      if (!removed.ok) return removed;
      made = await writes.create({ event, url });
    }
    if (!made.ok) return made;
    const { id, token } = made.value;
    if (token !== null) return success({ wish, event, webhookId: String(id), url, token });
    // Deliveries whose token we do not know would all be refused: better none.
    const removed = await writes.remove(id);
    return removed.ok ? success(null) : removed;
  }
  return success(null);
}

export interface RegistrationReport {
  registered: Registration[];
  /** No name is known there; the sweep carries these. */
  unheard: WebhookWish[];
  /** The first failure that stopped us, when one did; what was registered before stands. */
  stopped: Extract<Result<unknown>, { ok: false }> | null;
}

/** Carries out `remove` and `create` of a plan, in this order. `keep` stores each registration before the next is made. */
export async function registerWebhooks(
  plan: Pick<WebhookPlan, 'remove' | 'create'>,
  writes: WebhookWrites,
  keep: (registration: Registration) => Promise<void>,
): Promise<RegistrationReport> {
  const report: RegistrationReport = { registered: [], unheard: [], stopped: null };
  for (const webhook of plan.remove) {
    const removed = await writes.remove(webhook.id);
    if (!removed.ok && removed.kind !== 'missing') return { ...report, stopped: removed };
  }
  for (const { wish, url } of plan.create) {
    const registration = await registerWish(wish, url, writes);
    if (!registration.ok) return { ...report, stopped: registration };
    if (registration.value === null) {
      report.unheard.push(wish);
      continue;
    }
    await keep(registration.value);
    report.registered.push(registration.value);
  }
  return report;
}
