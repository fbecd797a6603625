/**
 * What a person does on the pages of Rackbeat: the same rules and the same webhooks as over the API, but nothing in the
 * journal, which lists effects of callers only. An import changes records without a single webhook, as CSV files do.
 */
import type { Answer } from '../kit/answer.ts';
import type { Account, ShelfName } from './accounts.ts';
import { notFound } from './answers.ts';
import { findRecord, tell } from './api-master-data.ts';
import { book, createCreditNote, invoices, unbook } from './invoice-booking.ts';
import { createDraft, deleteDraft, updateDraft } from './invoice-drafts.ts';
import { lots, productGroups, products, units } from './item-kinds.ts';
import { customerGroups, customers, paymentTerms, suppliers } from './party-kinds.ts';
import { type Happening, nowText, type Rackbeat } from './rackbeat.ts';
import type { InvoiceRecord } from './records.ts';
import { isAnswer, type Numbered, removeRecord, type Values, type Writable, writeRecord } from './writing.ts';

const KINDS = {
  products,
  lots,
  'product-groups': productGroups,
  units,
  customers,
  'customer-groups': customerGroups,
  'payment-terms': paymentTerms,
  suppliers,
};
export type KindName = keyof typeof KINDS;
export const KIND_NAMES = Object.keys(KINDS) as [KindName, ...KindName[]];

/** Every kind behind one type; its records are only handed back to it. */
const kindOf = (name: KindName): Writable<Numbered> => KINDS[name] as unknown as Writable<Numbered>;

export interface HandAct {
  rackbeat: Rackbeat;
  account: Account;
  /** No webhooks: an import. */
  silent?: boolean;
}

const announcer =
  ({ rackbeat, account, silent = false }: HandAct) =>
  (event: string, happening: Happening): void =>
    rackbeat.announce(account, event, { ...happening, silent });

/** Creates a record, or changes the one with that number. */
export function saveRecord(
  act: HandAct,
  name: KindName,
  number: string | null,
  values: Values,
): { number: string; created: boolean } | Answer {
  const kind = kindOf(name);
  const existing = number === null ? null : (kind.shelf(act.account).get(number) ?? null);
  const written = writeRecord(
    act.rackbeat,
    act.account,
    kind,
    existing === null && number !== null ? { number, ...values } : values,
    existing,
  );
  if (isAnswer(written)) return written;
  tell(kind, act.rackbeat, act.account, written, announcer(act));
  return { number: String(written.record.number), created: written.created };
}

export function deleteRecord(act: HandAct, name: KindName, number: string): Answer | null {
  const kind = kindOf(name);
  const record = findRecord(kind, act.rackbeat, act.account, number);
  if (record === null) return notFound(kind.singular);
  const refused = removeRecord(act.rackbeat, act.account, kind, record);
  if (refused === null) announcer(act)(`${kind.entity}.deleted`, { key: String(record.number) });
  return refused;
}

function announceInvoice(act: HandAct, invoice: InvoiceRecord, verb: string): void {
  announcer(act)(`customer_invoice.${verb}`, { key: String(invoice.number), record: invoices.view(act.rackbeat, act.account, invoice) });
}

export function writeInvoice(act: HandAct, body: Values): InvoiceRecord | Answer {
  const draft = createDraft(act.rackbeat, act.account, body, { freeText: true });
  if (!isAnswer(draft)) announceInvoice(act, draft, 'created');
  return draft;
}

export type InvoiceAct = 'book' | 'unbook' | 'credit' | 'delete' | { change: Values };

/** Does one thing to an invoice. The number that came of it (a credit note has its own), or why it could not be done. */
export function actOnInvoice(act: HandAct, number: string, what: InvoiceAct): { number: number } | Answer {
  const { rackbeat, account } = act;
  const invoice = account.invoices.get(number);
  if (invoice === undefined) return notFound('customer_invoice');
  if (what === 'credit') {
    const note = createCreditNote(rackbeat, account, invoice);
    if (isAnswer(note)) return note;
    announceInvoice(act, note, 'created');
    return { number: note.number };
  }
  if (typeof what === 'object') {
    const outcome = updateDraft(rackbeat, account, invoice, what.change, { freeText: true });
    if (isAnswer(outcome)) return outcome;
    announceInvoice(act, invoice, 'updated');
    return { number: invoice.number };
  }
  const [refused, verb] =
    what === 'book'
      ? [book(rackbeat, invoice), 'booked']
      : what === 'unbook'
        ? [unbook(rackbeat, invoice), 'unbooked']
        : [deleteDraft(rackbeat, account, invoice), 'deleted'];
  if (refused !== null) return refused;
  announceInvoice(act, invoice, verb);
  return { number: invoice.number };
}

/**
 * Puts values into a record past every rule, for tests of what must never happen and one day does: names of a megabyte,
 * years before Christ, amounts that do not add up. False when there is no such record. No webhook.
 */
export function overwrite({ rackbeat, account }: HandAct, shelf: ShelfName, number: string, values: Values): boolean {
  const record = account[shelf].get(number);
  if (record === undefined) return false;
  Object.assign(record, { updated_at: nowText(rackbeat) }, values);
  rackbeat.changed();
  return true;
}
