/**
 * eAccounting's invoices and drafts around a period, page by page. Kept are those that belong to the period or to one of our
 * documents; where a list comes without rows, whatever no link names is read alone, because only its rows tell whose it is.
 */
import { type Result, success } from '../../core/failure.ts';
import type { ConnectionId } from '../../core/ids.ts';
import type { EAccountingClient } from '../../eaccounting/client.ts';
import type { BookedInvoice, Draft } from '../../eaccounting/schema.ts';
import type { EAccountingDocument, OwnLink } from '../../mapping/month/documents.ts';
import { draftDocument, invoiceDocument } from '../../mapping/month/eaccounting-document.ts';
import { withTenant } from '../../store/database.ts';
import { type InvoiceLink, invoiceLinksTo } from '../../store/invoice-links.ts';
import { linkedAmong } from '../../store/links.ts';
import type { SyncContext } from '../context.ts';
import type { Standing } from '../standing.ts';
import { around, changedSince, holds, type Period } from './reach.ts';

const MOST_PAGES = 2_000;

export interface EAccountingSide {
  documents: EAccountingDocument[];
  /** Links that were met, by the id of what they name. */
  links: Map<string, OwnLink>;
}

export function ownLink({ number, generation, facts }: InvoiceLink): OwnLink {
  const { draftId, invoiceId, mark, customerId } = facts as unknown as Standing;
  return { number, generation, draftId, invoiceId, mark, customerId };
}

interface Reader {
  context: SyncContext;
  connectionId: ConnectionId;
  client: EAccountingClient;
  period: Period;
  /** Marks and numbers of what Rackbeat has in reach. */
  marks: ReadonlySet<string>;
  numbers: ReadonlySet<string>;
  side: EAccountingSide;
}

export async function readEAccountingSide(
  context: SyncContext,
  connectionId: ConnectionId,
  client: EAccountingClient,
  period: Period,
  rackbeat: { marks: ReadonlySet<string>; numbers: ReadonlySet<string> },
): Promise<Result<EAccountingSide>> {
  const reader: Reader = { context, connectionId, client, period, ...rackbeat, side: { documents: [], links: new Map() } };
  const since = changedSince(period);
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const read = await client.invoicesPage(since, page);
    if (!read.ok) return read;
    const taken = await takeInvoices(reader, read.value.items);
    if (!taken.ok) return taken;
    if (page >= read.value.pages || read.value.items.length === 0) break;
  }
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const read = await client.draftsPage(page);
    if (!read.ok) return read;
    const taken = await takeDrafts(reader, read.value.items);
    if (!taken.ok) return taken;
    const oldest = Date.parse(read.value.items.at(-1)?.CreatedUtc ?? '');
    if (page >= read.value.pages || read.value.items.length === 0 || oldest < since.getTime()) break;
  }
  return success(reader.side);
}

/** Links of these ids; those of documents in reach are remembered. */
async function linksTo({ context, connectionId, side }: Reader, ids: readonly string[]): Promise<Map<string, OwnLink>> {
  const found = await withTenant(context.ledger, connectionId, (trx) => invoiceLinksTo(trx, ids));
  const links = new Map<string, OwnLink>();
  for (const link of found.map(ownLink))
    for (const id of [link.draftId, link.invoiceId])
      if (id !== null) {
        links.set(id, link);
        side.links.set(id, link);
      }
  return links;
}

function keep({ period, marks, numbers, side }: Reader, document: EAccountingDocument, link: OwnLink | undefined): void {
  const isOurs = link !== undefined ? numbers.has(link.number) : document.mark !== null && marks.has(document.mark);
  if (isOurs || holds(period, document.date, document.deliveryDate)) side.documents.push(document);
}

async function takeInvoices(reader: Reader, invoices: readonly BookedInvoice[]): Promise<Result<null>> {
  const held = around(reader.period);
  const links = await linksTo(
    reader,
    invoices.flatMap(({ Id, CreatedFromDraftId }) => (CreatedFromDraftId === null ? [Id] : [Id, CreatedFromDraftId])),
  );
  for (const listed of invoices) {
    const link = links.get(listed.Id) ?? links.get(listed.CreatedFromDraftId ?? '');
    const needsRows = link === undefined && holds(held, listed.InvoiceDate, listed.DeliveryDate);
    const isBare = listed.Rows === null && (needsRows || listed.VatSpecification === null);
    const whole = isBare ? await reader.client.invoice(listed.Id) : success(listed);
    if (!whole.ok) return whole;
    keep(reader, invoiceDocument(whole.value), link);
  }
  return success(null);
}

async function takeDrafts(reader: Reader, drafts: readonly Draft[]): Promise<Result<null>> {
  const held = around(reader.period);
  const links = await linksTo(
    reader,
    drafts.map(({ Id }) => Id),
  );
  const tests = await withTenant(reader.context.ledger, reader.connectionId, (trx) =>
    linkedAmong(
      trx,
      'test-draft',
      drafts.map(({ Id }) => Id),
    ),
  );
  for (const listed of drafts) {
    // Made to be looked at and deleted: no document of the books.
    if (tests.has(listed.Id)) continue;
    const link = links.get(listed.Id);
    const isBare = listed.Rows === null && link === undefined && holds(held, listed.InvoiceDate, listed.DeliveryDate);
    const whole = isBare ? await reader.client.draft(listed.Id) : success(listed);
    if (!whole.ok) {
      // Converted or deleted while we read.
      if (whole.kind === 'missing') continue;
      return whole;
    }
    const document = draftDocument(whole.value);
    if (link !== undefined || document.mark !== null) keep(reader, document, link);
  }
  return success(null);
}
