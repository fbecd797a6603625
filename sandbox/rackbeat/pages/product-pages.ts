/** Pages for products and bills of materials: the list, and one form for making and changing both. */
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Answer } from '../../kit/answer.ts';
import { html, type Markup } from '../../kit/html.ts';
import { field, hiddenFields, table } from '../../kit/page.ts';
import { deleteRecord, saveRecord } from '../by-hand.ts';
import { textOf } from '../field-rules.ts';
import type { Rackbeat } from '../rackbeat.ts';
import type { ItemRecord } from '../records.ts';
import { isAnswer } from '../writing.ts';
import { addAccountPage, choose, goOn, home, optionsOf, show, tick, type Visit } from './frame.ts';

const editUrl = (visit: Visit, item: ItemRecord): string =>
  `${home(visit.account)}/products/edit?number=${encodeURIComponent(item.number)}`;

function listPage(visit: Visit): FastifyReply {
  const search = (visit.query.search ?? '').toLowerCase();
  const found = [...visit.account.items.values()].filter(
    (item) => item.deleted_at === null && `${item.number} ${item.name}`.toLowerCase().includes(search),
  );
  const body = html`<div class="row"><a class="button" href="${home(visit.account)}/products/new">New product</a>
<a class="button" href="${home(visit.account)}/products/new?type=lot">New bill of materials</a>
<form method="get" role="search">${field({ label: 'Search', name: 'search', value: visit.query.search ?? '' })} <button class="second">Search</button></form></div>
${table({
  caption: `${found.length} products and bills of materials${found.length > 200 ? ', the first 200 shown' : ''}`,
  empty: 'No products.',
  rows: found.slice(0, 200),
  columns: [
    { head: 'Number', cell: (item) => html`<a href="${editUrl(visit, item)}">${item.number}</a>` },
    { head: 'Name', cell: (item) => item.name },
    { head: 'Kind', cell: (item) => (item.type === 'lot' ? 'Bill of materials' : 'Product') },
    { head: 'Group', cell: (item) => visit.account.productGroups.get(String(item.group_id))?.name ?? '' },
    { head: 'Unit', cell: (item) => (item.unit_id === null ? '' : (visit.account.units.get(String(item.unit_id))?.name ?? '')) },
    { head: `Price, ${visit.account.currency}`, number: true, cell: (item) => item.sales_price },
    { head: 'State', cell: (item) => (item.is_barred ? 'Barred' : 'In use') },
  ],
})}`;
  return show(visit, { heading: 'Products', under: 'products', body });
}

function partsOf(item: ItemRecord | null): Markup {
  const text = (item?.lines ?? []).map((line) => `${line.quantity} ${line.child_id}`).join('\n');
  return html`<label for="parts">Parts, one a line: quantity, space, product number</label><textarea id="parts" name="parts" rows="5">${text}</textarea>`;
}

function formPage(visit: Visit, item: ItemRecord | null, refused: Answer | null = null): FastifyReply {
  const { account, form, query } = visit;
  const type = item?.type ?? (form.type === 'lot' || query.type === 'lot' ? 'lot' : 'product');
  const was = (name: keyof ItemRecord, fallback = ''): string =>
    form[name] ?? (item?.[name] === null || item?.[name] === undefined ? fallback : textOf(item[name]));
  const body = html`<form method="post" action="${home(account)}/products/save">
${hiddenFields({ type, was: item?.number ?? '' })}
${field({ label: 'Number', name: 'number', value: was('number'), attributes: { maxlength: '25', required: '' } })}
${field({ label: 'Name', name: 'name', value: was('name'), attributes: { maxlength: '255', required: '', size: '60' } })}
${field({ label: `Sales price excl. VAT, ${account.currency}`, name: 'sales_price', value: was('sales_price'), attributes: { inputmode: 'decimal', required: '' } })}
${field({ label: 'Expected cost price', name: 'recommended_cost_price', value: was('recommended_cost_price'), attributes: { inputmode: 'decimal' } })}
${choose('Product group', 'group_id', optionsOf(account.productGroups), was('group_id', '1001'))}
${choose('Unit', 'unit_id', [{ value: '', text: 'None' }, ...optionsOf(account.units)], was('unit_id'))}
${field({ label: 'Barcode', name: 'barcode', value: was('barcode'), attributes: { maxlength: '50' } })}
${field({ label: 'Description', name: 'description', value: was('description'), attributes: { size: '60' } })}
<p>${tick('Barred', 'is_barred', was('is_barred') === 'true' || was('is_barred') === '1')}</p>
${type === 'lot' ? partsOf(item) : null}
<p><button>Save</button></p></form>
${item === null ? null : html`<form method="post" action="${home(account)}/products/delete">${hiddenFields({ number: item.number })}<button class="danger">Delete ${item.number}</button></form>`}`;
  const kind = type === 'lot' ? 'bill of materials' : 'product';
  return show(visit, { heading: item === null ? `New ${kind}` : `${item.number} ${item.name}`, under: 'products', body, refused });
}

const linesFrom = (parts: string): { child_id: string; quantity: string }[] =>
  parts.split('\n').flatMap((line) => {
    const found = /^\s*([\d.]+)\s+(.+?)\s*$/.exec(line);
    return found === null ? [] : [{ quantity: found[1] ?? '1', child_id: found[2] ?? '' }];
  });

function save(visit: Visit): FastifyReply {
  const { type, was, parts, ...fields } = visit.form;
  const lot = type === 'lot';
  const item = was === undefined || was === '' ? null : (visit.account.items.get(was) ?? null);
  // A typed number that exists belongs to another product: null makes it a creation, and the rules refuse it.
  const saved = saveRecord(
    { rackbeat: visit.rackbeat, account: visit.account },
    lot ? 'lots' : 'products',
    item === null ? null : item.number,
    { ...fields, ...(lot ? { lines: linesFrom(parts ?? '') } : {}) },
  );
  if (isAnswer(saved)) return formPage(visit, item, saved);
  return goOn(visit, 'products', `${saved.number} is saved.`);
}

function remove(visit: Visit): FastifyReply {
  const number = visit.form.number ?? '';
  const kind = visit.account.items.get(number)?.type === 'lot' ? 'lots' : 'products';
  const refused = deleteRecord({ rackbeat: visit.rackbeat, account: visit.account }, kind, number);
  return goOn(visit, 'products', refused === null ? `${number} is deleted.` : `${number} could not be deleted.`);
}

export function addProductPages(app: FastifyInstance, rackbeat: Rackbeat): void {
  addAccountPage(app, rackbeat, 'GET', '/products', listPage);
  addAccountPage(app, rackbeat, 'GET', '/products/new', (visit) => formPage(visit, null));
  addAccountPage(app, rackbeat, 'GET', '/products/edit', (visit) => {
    const item = visit.account.items.get(visit.query.number ?? '');
    return item === undefined ? goOn(visit, 'products', 'There is no such product.') : formPage(visit, item);
  });
  addAccountPage(app, rackbeat, 'POST', '/products/save', save);
  addAccountPage(app, rackbeat, 'POST', '/products/delete', remove);
}
