/** What would be sent for one invoice, before anything is. Built by the functions that the transfer uses, with every write left out. */
import type { InvoicePreview } from '../../api/schema.ts';
import type { ConnectionId } from '../core/ids.ts';
import { asTransferId } from '../core/ids.ts';
import { formatDecimal, formatMoney, whole } from '../core/money.ts';
import type { RackbeatInvoice } from '../rackbeat/schema.ts';
import type { ConnectionRow } from '../store/connections.ts';
import { withTenant } from '../store/database.ts';
import { latestLink } from '../store/links.ts';
import { loadSettings } from '../store/settings.ts';
import type { TransferRow } from '../store/transfers.ts';
import type { CompanyFactsShelf } from './company-facts.ts';
import type { SyncContext } from './context.ts';
import { existingDocument } from './existing-document.ts';
import type { PlannedInvoice } from './invoice-plan.ts';
import { planFromRackbeat } from './invoice-plan.ts';
import { mayCross } from './plan.ts';
import type { Run } from './run.ts';

const HUNDRED = whole(100);

/** A run that can read and not write: what it collects is thrown away. */
function readingRun(context: SyncContext, connectionId: ConnectionId, recordKey: string, generation: number): Run {
  const now = context.clock.now();
  const transfer: TransferRow = {
    id: asTransferId('preview'),
    kind: 'invoice',
    recordKey,
    generation,
    title: null,
    state: 'waiting',
    reason: { code: 'transfer.preview', params: {} },
    notes: [],
    attempts: 0,
    claimsWithoutEnd: 0,
    wakeAt: null,
    issueId: null,
    leaseFence: 0,
    leaseUntil: null,
    facts: {},
    byPerson: null,
    createdAt: now,
    updatedAt: now,
  };
  return {
    context,
    connectionId,
    transfer,
    clients: context.clientsFor(connectionId, { lane: 'person' }),
    tell: () => {},
    hasTold: () => false,
    later: () => {},
    underEffect: () => {},
    commit: async () => {
      throw new Error('a preview writes nothing');
    },
  };
}

export async function previewInvoice(
  context: SyncContext,
  shelf: CompanyFactsShelf,
  connection: ConnectionRow,
  number: string,
): Promise<InvoicePreview> {
  const run = readingRun(context, connection.id, number, 1);
  const empty: InvoicePreview = {
    number,
    verdict: 'refused',
    reason: null,
    rows: [],
    currency: null,
    rackbeat: null,
    expected: null,
    notes: [],
    existing: null,
  };
  const link = await withTenant(context.ledger, connection.id, (trx) => latestLink(trx, 'invoice', number));
  const read = await run.clients.rackbeat.invoice(number);
  if (!read.ok)
    return {
      ...empty,
      reason: read.kind === 'missing' ? { code: 'skip.deleted-in-rackbeat', params: { number } } : { code: read.code, params: read.params },
    };
  const invoice = read.value;
  const known = { ...empty, currency: invoice.currency, rackbeat: rackbeatTotals(invoice) };
  if (link) return { ...known, verdict: 'already-there', ...(await existingDocument(run, link)) };
  const saved = await withTenant(context.ledger, connection.id, (trx) => loadSettings(trx));
  const passage = mayCross(invoice, saved.document.invoices, true);
  if (!passage.pass) return { ...known, verdict: 'skipped', reason: passage.reason };
  const plan = await planFromRackbeat(run, shelf, invoice, {
    connection,
    settings: saved.document,
    settingsRevision: saved.revision,
    shown: { title: null, facts: {}, notes: [] },
    link: null,
    testLink: null,
  });
  switch (plan.plan) {
    case 'ready':
      return { ...known, verdict: 'can-be-sent', rows: rowsOf(plan), expected: expectedTotals(plan), notes: [...plan.notes] };
    case 'refused':
      return { ...known, reason: { code: plan.refusal.code, params: plan.refusal.params } };
    case 'failed':
      return { ...known, reason: { code: plan.failure.code, params: plan.failure.params } };
    case 'ask':
    case 'wait':
    case 'soon':
      return { ...known, reason: plan.message };
    case 'skipped':
      return { ...known, verdict: 'skipped', reason: plan.message };
  }
}

const rackbeatTotals = (invoice: RackbeatInvoice) => ({
  net: formatMoney(invoice.total_subtotal),
  vat: formatMoney(invoice.total_vat),
  gross: formatMoney(invoice.total_total),
});

function expectedTotals({ expected }: PlannedInvoice) {
  const { net, vat, balance } = expected;
  return { net: formatMoney(net.plus(balance)), vat: formatMoney(vat.c), gross: formatMoney(net.plus(balance).plus(vat.c)) };
}

const rowsOf = ({ document, input }: PlannedInvoice): InvoicePreview['rows'] =>
  document.rows.map((row) =>
    row.kind === 'text'
      ? { text: row.text, articleNumber: null, quantity: null, unitPrice: null, discountPercent: null, vatPercent: null, amount: null }
      : {
          text: row.text,
          articleNumber: articleNumber(row.article, input),
          quantity: formatDecimal(row.quantity),
          unitPrice: formatDecimal(row.unitPrice),
          discountPercent: formatDecimal(row.discount.times(HUNDRED)),
          vatPercent: formatDecimal(row.vatPercent),
          amount: formatMoney(row.amount),
        },
  );

function articleNumber(key: string, input: PlannedInvoice['input']): string {
  if (key === 'rounding') return input.roundingArticle?.number ?? '';
  const name = key.slice(key.indexOf(':') + 1);
  return (key.startsWith('item:') ? input.articles.get(name) : input.substitutes.get(name))?.number ?? name;
}
