/** The API's routes for customer invoices, their notes, and orders. Every write is journaled and announced here. */
import type { Answer } from '../kit/answer.ts';
import { nextId } from './accounts.ts';
import { answer, invalid, notFound } from './answers.ts';
import { type ApiGround, addRoute, type Call } from './api-call.ts';
import { onRecord, single } from './api-master-data.ts';
import { readBody } from './field-rules.ts';
import { book, createCreditNote, invoices, unbook } from './invoice-booking.ts';
import { createDraft, deleteDraft, updateDraft } from './invoice-drafts.ts';
import { listAnswer, type Resource } from './listing.ts';
import { nowText } from './rackbeat.ts';
import type { InvoiceRecord, NoteRecord, OrderRecord } from './records.ts';
import { wireInvoice, wireOrder } from './wire-invoices.ts';
import { dated } from './wire-items.ts';
import { isAnswer } from './writing.ts';

const orders: Resource<OrderRecord> = {
  path: 'orders',
  singular: 'order',
  plural: 'orders',
  shelf: (account) => account.orders,
  view: wireOrder,
  // Seen at Rackbeat in September 2026: these three and no others.
  filterable: ['number', 'created_at', 'updated_at'],
  plain: {},
  searched: (order) => [order.number, order.other_reference],
};

function happened(call: Call, invoice: InvoiceRecord, act: string, changed: string[] = []): void {
  call.commit(`invoice.${act}`, invoice.number, `customer invoice ${invoice.number} ${act}`);
  call.announce(`customer_invoice.${act}`, {
    key: String(invoice.number),
    changed,
    record: wireInvoice(call.rackbeat, call.account, invoice),
  });
}

function create(call: Call, thenBook: boolean): Answer {
  const draft = createDraft(call.rackbeat, call.account, call.body);
  if (isAnswer(draft)) return draft;
  happened(call, draft, 'created');
  if (thenBook) {
    const refused = book(call.rackbeat, draft);
    if (refused !== null) return refused;
    happened(call, draft, 'booked');
  }
  return single(invoices, call, draft, 201);
}

function change(call: Call, invoice: InvoiceRecord): Answer {
  const outcome = updateDraft(call.rackbeat, call.account, invoice, call.body);
  if (isAnswer(outcome)) return outcome;
  happened(call, invoice, 'updated', outcome.changed);
  return single(invoices, call, invoice);
}

function remove(call: Call, invoice: InvoiceRecord): Answer {
  const refused = deleteDraft(call.rackbeat, call.account, invoice);
  if (refused !== null) return refused;
  happened(call, invoice, 'deleted');
  return answer(200, {});
}

const switched =
  (act: 'booked' | 'unbooked') =>
  (call: Call, invoice: InvoiceRecord): Answer => {
    const refused = act === 'booked' ? book(call.rackbeat, invoice) : unbook(call.rackbeat, invoice);
    if (refused !== null) return refused;
    happened(call, invoice, act);
    return single(invoices, call, invoice);
  };

function credit(call: Call, invoice: InvoiceRecord): Answer {
  const note = createCreditNote(call.rackbeat, call.account, invoice);
  if (isAnswer(note)) return note;
  happened(call, note, 'created');
  return single(invoices, call, note, 201);
}

const wireNote = (call: Call, note: NoteRecord): Record<string, unknown> => ({
  ...note,
  note_html: null,
  user: { id: note.user_id, name: call.account.user.name },
  ...dated(call.rackbeat, call.account, note),
});

function addNote(call: Call, invoice: InvoiceRecord): Answer {
  const { values, errors } = readBody(call.body, { note: { kind: 'text', max: 65_535, required: true } }, call.account, 'create');
  if (Object.keys(errors).length > 0) return invalid(errors, call.rackbeat.switches());
  const now = nowText(call.rackbeat);
  const note: NoteRecord = {
    id: nextId(call.account, 'note'),
    user_id: call.account.user.id,
    note: String(values.note),
    created_at: now,
    updated_at: now,
  };
  invoice.notes.push(note);
  if (call.rackbeat.switches().noteTouchesUpdatedAt === 'yes') invoice.updated_at = now;
  call.rackbeat.changed();
  call.commit('note.created', invoice.number, `note ${note.id} on customer invoice ${invoice.number}`);
  return answer(201, { note: wireNote(call, note) });
}

function onNote(call: Call, invoice: InvoiceRecord, act: (note: NoteRecord) => Answer): Answer {
  const note = invoice.notes.find((each) => String(each.id) === call.params.id);
  return note === undefined ? notFound('note') : act(note);
}

function changeNote(call: Call, invoice: InvoiceRecord): Answer {
  return onNote(call, invoice, (note) => {
    const { values, errors } = readBody(call.body, { note: { kind: 'text', max: 65_535, required: true } }, call.account, 'update');
    if (Object.keys(errors).length > 0) return invalid(errors, call.rackbeat.switches());
    Object.assign(note, values, { updated_at: nowText(call.rackbeat) });
    call.rackbeat.changed();
    call.commit('note.updated', invoice.number, `note ${note.id} on customer invoice ${invoice.number}`);
    return answer(200, { note: wireNote(call, note) });
  });
}

function removeNote(call: Call, invoice: InvoiceRecord): Answer {
  return onNote(call, invoice, (note) => {
    invoice.notes = invoice.notes.filter((each) => each !== note);
    call.rackbeat.changed();
    call.commit('note.deleted', invoice.number, `note ${note.id} on customer invoice ${invoice.number}`);
    return answer(200, {});
  });
}

function listNotes(call: Call, invoice: InvoiceRecord): Answer {
  const notes = invoice.notes.map((note) => wireNote(call, note));
  return answer(206, { notes, total: notes.length, pages: 1, limit: Math.max(20, notes.length), page: 1 });
}

export function addInvoiceRoutes(ground: ApiGround): void {
  const one = '/customer-invoices/:number';
  addRoute(ground, 'GET', '/customer-invoices', (call) => listAnswer(invoices, call.rackbeat, call.account, call.query));
  addRoute(ground, 'POST', '/customer-invoices', (call) => create(call, call.rackbeat.switches().postInvoice === 'booked'));
  addRoute(ground, 'POST', '/customer-invoices/drafts', (call) => create(call, false));
  addRoute(
    ground,
    'GET',
    one,
    onRecord(invoices, (call, invoice) => single(invoices, call, invoice)),
  );
  addRoute(ground, 'PUT', one, onRecord(invoices, change));
  addRoute(ground, 'DELETE', one, onRecord(invoices, remove));
  addRoute(ground, 'POST', `${one}/book`, onRecord(invoices, switched('booked')));
  addRoute(ground, 'POST', `${one}/unbook`, onRecord(invoices, switched('unbooked')));
  addRoute(ground, 'POST', `${one}/create-creditnote`, onRecord(invoices, credit));
  addRoute(ground, 'GET', `${one}/notes`, onRecord(invoices, listNotes));
  addRoute(ground, 'POST', `${one}/notes`, onRecord(invoices, addNote));
  addRoute(
    ground,
    'GET',
    `${one}/notes/:id`,
    onRecord(invoices, (call, invoice) => onNote(call, invoice, (note) => answer(200, { note: wireNote(call, note) }))),
  );
  addRoute(ground, 'PUT', `${one}/notes/:id`, onRecord(invoices, changeNote));
  addRoute(ground, 'DELETE', `${one}/notes/:id`, onRecord(invoices, removeNote));
  addRoute(ground, 'GET', '/orders', (call) => listAnswer(orders, call.rackbeat, call.account, call.query));
  addRoute(
    ground,
    'GET',
    '/orders/:number',
    onRecord(orders, (call, order) => single(orders, call, order)),
  );
}
