/** Pages for customer invoices: the list with its acts (book, unbook, credit), one invoice, and a form for a new one. */
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Answer } from '../../kit/answer.ts';
import { html, type Markup } from '../../kit/html.ts';
import { buttonForm, field, table } from '../../kit/page.ts';
import { actOnInvoice, type InvoiceAct, writeInvoice } from '../by-hand.ts';
import type { Rackbeat } from '../rackbeat.ts';
import type { InvoiceRecord } from '../records.ts';
import { totalsOf } from '../wire-invoices.ts';
import { isAnswer } from '../writing.ts';
import { dayIn } from '../zone-times.ts';
import { addAccountPage, choose, goOn, home, money, sentencesOf, show, type Visit } from './frame.ts';

const SHOWN = 200;
const FORM_LINES = 5;

function acts(visit: Visit, invoice: InvoiceRecord, back: string): Markup {
  const button = (act: string, label: string, kind: 'first' | 'second' | 'danger'): Markup =>
    buttonForm({
      action: `${home(visit.account)}/invoices/${invoice.number}/${act}`,
      label: `${label} ${invoice.number}`,
      kind,
      hidden: { back },
    });
  if (!invoice.is_booked)
    return html`${button('book', 'Book', 'first')} ${button('today', 'Date today', 'second')} ${button('delete', 'Delete', 'danger')}`;
  return html`${button('unbook', 'Unbook', 'second')} ${invoice.is_creditnote ? null : button('credit', 'Credit', 'second')}`;
}

const kindOf = (invoice: InvoiceRecord): string => (invoice.is_creditnote ? 'Credit note' : 'Invoice');

function listPage(visit: Visit): FastifyReply {
  const { account, rackbeat, query } = visit;
  const wanted = query.show === 'drafts' ? false : query.show === 'booked' ? true : null;
  const found = [...account.invoices.values()].filter((invoice) => wanted === null || invoice.is_booked === wanted).toReversed();
  const switches = rackbeat.switches();
  const totals = (invoice: InvoiceRecord) => totalsOf(invoice, switches);
  const signed = (invoice: InvoiceRecord, value: number): string => money(invoice.is_creditnote ? -value : value);
  const body = html`<div class="row"><a class="button" href="${home(account)}/invoices/new">New invoice</a>
<span>Show: <a href="?">all</a>, <a href="?show=drafts">drafts</a>, <a href="?show=booked">booked</a></span></div>
${table({
  caption: `${found.length} customer invoices${found.length > SHOWN ? `, the newest ${SHOWN} shown` : ''}`,
  empty: 'No invoices.',
  rows: found.slice(0, SHOWN),
  columns: [
    { head: 'Number', cell: (invoice) => html`<a href="${home(account)}/invoices/${invoice.number}">${invoice.number}</a>` },
    { head: 'Kind', cell: kindOf },
    { head: 'Heading', cell: (invoice) => invoice.heading },
    { head: 'Customer', cell: (invoice) => `${invoice.customer_id} ${invoice.address.name ?? ''}` },
    { head: 'Date', cell: (invoice) => invoice.invoice_date },
    { head: 'Net', number: true, cell: (invoice) => signed(invoice, totals(invoice).total_subtotal) },
    { head: 'Total', number: true, cell: (invoice) => `${signed(invoice, totals(invoice).total_total)} ${invoice.currency}` },
    { head: 'State', cell: (invoice) => (invoice.is_booked ? 'Booked' : 'Draft') },
    { head: 'Act', cell: (invoice) => acts(visit, invoice, 'invoices') },
  ],
})}`;
  return show(visit, { heading: 'Customer invoices', under: 'invoices', body });
}

function onePage(visit: Visit, invoice: InvoiceRecord): FastifyReply {
  const totals = totalsOf(invoice, visit.rackbeat.switches());
  const sign = invoice.is_creditnote ? -1 : 1;
  const rows = invoice.lines.slice(0, SHOWN).map((line, index) => ({ ...line, total: (totals.lineTotals[index] ?? 0) * sign }));
  const term = visit.account.paymentTerms.get(String(invoice.payment_terms_id));
  const body = html`<p>${invoice.is_booked ? `Booked ${invoice.booked_at}` : 'Draft'}${invoice.credited_invoice_number === null ? null : `, credits invoice ${invoice.credited_invoice_number}`}</p>
<p>${invoice.customer_id} ${invoice.address.name}<br>${invoice.address.street}, ${invoice.address.zipcode} ${invoice.address.city}, ${invoice.address.country}</p>
<p>Date ${invoice.invoice_date}, due ${invoice.due_date ?? '(not set)'}, ${term?.name}. ${invoice.note}</p>
<div class="row">${acts(visit, invoice, `invoices/${invoice.number}`)}</div>
${table({
  caption: `${invoice.lines.length} lines${invoice.lines.length > SHOWN ? `, the first ${SHOWN} shown` : ''}`,
  empty: 'No lines.',
  rows,
  columns: [
    { head: 'Item', cell: (line) => line.child_id ?? '(text)' },
    { head: 'Name', cell: (line) => line.name },
    { head: 'Quantity', number: true, cell: (line) => line.quantity * sign },
    { head: 'Price', number: true, cell: (line) => line.line_price },
    { head: 'Discount %', number: true, cell: (line) => line.discount_percentage },
    { head: 'VAT %', number: true, cell: (line) => line.vat_percentage },
    { head: 'Line total', number: true, cell: (line) => line.total },
  ],
})}
<p>Net ${money(totals.total_subtotal * sign)}, VAT ${money(totals.total_vat * sign)}, <strong>total ${money(totals.total_total * sign)} ${invoice.currency}</strong></p>
${invoice.notes.length === 0 ? null : html`<h2>Notes</h2><ul>${invoice.notes.map((note) => html`<li>${note.note}</li>`)}</ul>`}`;
  return show(visit, { heading: `${kindOf(invoice)} ${invoice.number}`, under: 'invoices', body });
}

function lineFields(visit: Visit, index: number): Markup {
  const items = [...visit.account.items.values()].filter((item) => item.deleted_at === null).slice(0, 500);
  const was = (name: string): string => visit.form[`${name}_${index}`] ?? '';
  const options = [
    { value: '', text: 'None, or free text' },
    ...items.map((item) => ({ value: item.number, text: `${item.number} ${item.name}` })),
  ];
  const figure = (label: string, name: string): Markup =>
    html`<div>${field({ label, name: `${name}_${index}`, value: was(name), attributes: { inputmode: 'decimal', size: '8' } })}</div>`;
  return html`<fieldset><legend>Line ${index + 1}</legend><div class="row"><div>${choose('Item', `item_${index}`, options, was('item'))}</div>
<div>${field({ label: 'Text', name: `text_${index}`, value: was('text') })}</div>
${figure('Quantity', 'quantity')}${figure('Price', 'price')}${figure('Discount %', 'discount')}</div></fieldset>`;
}

function newPage(visit: Visit, refused: Answer | null = null): FastifyReply {
  const { account, form } = visit;
  const customers = [...account.customers.values()].filter((customer) => customer.deleted_at === null).slice(0, 1_000);
  const body = html`<form method="post" action="${home(account)}/invoices/new">
${choose(
  'Customer',
  'customer_id',
  customers.map(({ number, company_name }) => ({ value: String(number), text: `${number} ${company_name}` })),
  form.customer_id ?? '',
)}
${field({ label: 'Date', name: 'invoice_date', type: 'date', value: form.invoice_date ?? dayIn(visit.rackbeat.clock.now().toISOString(), account.zone) })}
${field({ label: 'Heading', name: 'heading', value: form.heading ?? '' })}
${field({ label: 'Note', name: 'note', value: form.note ?? '' })}
${field({ label: 'Their order number', name: 'other_reference', value: form.other_reference ?? '' })}
<h2>Lines</h2><p class="quiet">What is left empty comes from the item.</p>
${Array.from({ length: FORM_LINES }, (_, index) => lineFields(visit, index))}
<p><button>Save draft</button></p></form>`;
  return show(visit, { heading: 'New invoice', under: 'invoices', body, refused });
}

function create(visit: Visit): FastifyReply {
  const { form } = visit;
  const lines = Array.from({ length: FORM_LINES }, (_, index) => {
    const of = (name: string): string => form[`${name}_${index}`] ?? '';
    return {
      item_id: of('item'),
      name: of('text'),
      quantity: of('quantity'),
      line_price: of('price'),
      ...(of('discount') === '' ? {} : { discount_percentage: of('discount') }),
    };
  }).filter((line) => line.item_id !== '' || line.name !== '');
  const { customer_id, invoice_date, heading, note, other_reference } = form;
  const made = writeInvoice(
    { rackbeat: visit.rackbeat, account: visit.account },
    { customer_id, invoice_date, heading, note, other_reference, lines },
  );
  return isAnswer(made) ? newPage(visit, made) : goOn(visit, `invoices/${made.number}`, `Draft ${made.number} is saved.`);
}

const DONE: Record<string, string> = {
  book: 'is booked',
  unbook: 'is a draft again',
  credit: 'is credited: draft',
  delete: 'is deleted',
  today: 'is dated today',
};

type Button = 'book' | 'unbook' | 'credit' | 'delete' | 'today';

function act(visit: Visit, what: Button): FastifyReply {
  const number = visit.params.number ?? '';
  const today = dayIn(visit.rackbeat.clock.now().toISOString(), visit.account.zone);
  const done: InvoiceAct = what === 'today' ? { change: { invoice_date: today } } : what;
  const outcome = actOnInvoice({ rackbeat: visit.rackbeat, account: visit.account }, number, done);
  const back = what !== 'delete' && /^invoices(?:\/\d+)?$/.test(visit.form.back ?? '') ? String(visit.form.back) : 'invoices';
  if (isAnswer(outcome)) return goOn(visit, back, sentencesOf(outcome).join(' '));
  return goOn(visit, back, `${number} ${DONE[what]}${what === 'credit' ? ` ${outcome.number}` : ''}.`);
}

export function addInvoicePages(app: FastifyInstance, rackbeat: Rackbeat): void {
  addAccountPage(app, rackbeat, 'GET', '/invoices', listPage);
  addAccountPage(app, rackbeat, 'GET', '/invoices/new', (visit) => newPage(visit));
  addAccountPage(app, rackbeat, 'POST', '/invoices/new', create);
  addAccountPage(app, rackbeat, 'GET', '/invoices/:number', (visit) => {
    const invoice = visit.account.invoices.get(visit.params.number ?? '');
    return invoice === undefined ? goOn(visit, 'invoices', 'There is no such invoice.') : onePage(visit, invoice);
  });
  for (const what of ['book', 'unbook', 'credit', 'delete', 'today'] as const)
    addAccountPage(app, rackbeat, 'POST', `/invoices/:number/${what}`, (visit) => act(visit, what));
}
