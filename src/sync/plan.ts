/** Pure decisions about one invoice: may it cross, and which steps are left. No clock, no store, no client. */
import type { Settings } from '../../api/settings.ts';
import type { Message } from '../core/failure.ts';
import type { RackbeatInvoice } from '../rackbeat/schema.ts';

export type Passage = { pass: true } | { pass: false; reason: Message };

const stop = (code: string, params: Message['params'] = {}): Passage => ({ pass: false, reason: { code, params } });

/** The calendar day of a Rackbeat moment, in Rackbeat's own offset: `2026-11-20T00:10:00+01:00` is the 20th. */
export const dayOf = (moment: string): string => moment.slice(0, 10);

/**
 * Whether a booked Rackbeat invoice crosses. A person who asks for one invoice by number may pass the switch and the
 * start date, never the booking.
 */
export function mayCross(invoice: RackbeatInvoice, settings: Settings['invoices'], askedByPerson: boolean): Passage {
  if (!invoice.is_booked) return stop('skip.not-booked', { number: invoice.number });
  if (askedByPerson) return { pass: true };
  if (settings.startFrom === 'none') return stop('skip.switched-off');
  const start = settings.startDate;
  if (start === null) return { pass: true };
  const booked = invoice.booked_at === null ? null : dayOf(invoice.booked_at);
  const dated = invoice.invoice_date === null ? null : dayOf(invoice.invoice_date);
  if ((booked !== null && booked < start) || (dated !== null && dated < start)) {
    return stop('skip.before-start-date', { start, booked: booked ?? '', dated: dated ?? '' });
  }
  return { pass: true };
}

export type DocumentStanding = 'none' | 'draft' | 'invoice';

export interface InvoicePosition {
  customer: 'linked' | 'to-create';
  /** Rackbeat item numbers whose articles must be made first. */
  articlesToCreate: readonly string[];
  /** What stands at eAccounting for this document. */
  standing: DocumentStanding;
  /** The document that would be sent differs from what we wrote last. */
  changed: boolean;
  wanted: Settings['invoices']['status'];
  /** An e-mail of ours has left, or its end is unknown: either way no machine sends one again. */
  emailed: boolean;
}

export type InvoiceStep =
  | { step: 'create-customer' }
  | { step: 'create-article'; item: string }
  | { step: 'create-draft' }
  | { step: 'update-draft' }
  | { step: 'convert' }
  | { step: 'email' };

/** The steps that are left, in order. Nothing is left when the document stands as wanted and has not changed. */
export function planInvoice(position: InvoicePosition): InvoiceStep[] {
  const steps: InvoiceStep[] = [];
  const writesDocument = position.standing === 'none' || (position.standing === 'draft' && position.changed);
  if (writesDocument) {
    if (position.customer === 'to-create') steps.push({ step: 'create-customer' });
    for (const item of position.articlesToCreate) steps.push({ step: 'create-article', item });
    steps.push({ step: position.standing === 'none' ? 'create-draft' : 'update-draft' });
  }
  if (position.wanted === 'draft' || (position.standing === 'invoice' && position.emailed)) return steps;
  if (position.standing !== 'invoice') steps.push({ step: 'convert' });
  if (position.wanted === 'invoiced-and-emailed' && !position.emailed) steps.push({ step: 'email' });
  return steps;
}

/** The more careful of two statuses: what a person has lowered meanwhile counts, what she has raised waits for the next run. */
export function moreCareful(a: Settings['invoices']['status'], b: Settings['invoices']['status']): Settings['invoices']['status'] {
  const order = ['draft', 'invoiced', 'invoiced-and-emailed'] as const;
  return order[Math.min(order.indexOf(a), order.indexOf(b))] ?? 'draft';
}
