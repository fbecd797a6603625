/** `/v2/customerinvoicedrafts`: list, read, create, replace, delete, convert. */
import type { Books } from '../books.ts';
import type { StoredDraft, StoredInvoice } from '../company.ts';
import { convertDraft, settle } from '../convert.ts';
import { draftModel } from '../draft-model.ts';
import { readDraft } from '../drafts.ts';
import type { EAccounting } from '../eaccounting.ts';
import { markOf } from '../marks.ts';
import { printDraft, printInvoice } from '../print.ts';
import { isRefusal, notFound } from '../refusal.ts';
import { addApiRoute, isTrue, list, scopes } from './api.ts';

/** What lists show: not yet what is younger than the read lag (switch). */
export function isListed({ switches, now }: Books, createdUtc: string | null): boolean {
  const lagMs = switches.get('readLagMs') ?? 0;
  return lagMs === 0 || new Date(createdUtc ?? 0).getTime() + lagMs <= now.getTime();
}

export const draftKey = ({ doc }: StoredDraft): string => markOf(doc.Rows, doc.Id);
export const invoiceKey = ({ doc }: StoredInvoice): string => markOf(doc.Rows, doc.CreatedFromDraftId ?? doc.Id);

const summaryOf = ({ doc }: StoredDraft): string =>
  `draft ${doc.Id} for ${doc.CustomerName ?? ''}, ${doc.TotalAmount} ${doc.InvoiceCurrencyCode ?? ''}`;

export function addDraftRoutes(eaccounting: EAccounting): void {
  const path = '/v2/customerinvoicedrafts';

  addApiRoute(eaccounting, 'GET', path, scopes.salesRead, (call) => {
    const { books } = call;
    const stored = new Map(
      books.company.drafts
        .all()
        .filter(({ doc }) => isListed(books, doc.CreatedUtc))
        .map((draft) => [draft.doc, draft]),
    );
    const refused = [
      ...(books.switches.get('draftFilterByRows') === 'refused' ? ['Rows'] : []),
      ...(books.switches.get('draftFilterByCustomer') === 'refused' ? ['CustomerId', 'CustomerNumber'] : []),
    ];
    return list(call, [...stored.keys()], draftModel, (doc) => printDraft(books, stored.get(doc) as StoredDraft, true), refused);
  });

  addApiRoute(eaccounting, 'GET', `${path}/:id`, scopes.salesRead, ({ books, id }) => {
    const draft = books.company.drafts.get(id);
    return draft ? { status: 200, body: printDraft(books, draft) } : notFound('CustomerInvoiceDraft', id);
  });

  addApiRoute(eaccounting, 'POST', path, scopes.sales, ({ books, body, query, commit }) => {
    const draft = readDraft(books, body, null, isTrue(query, 'overrideCustomerIsPrivatePerson'));
    if (isRefusal(draft)) return draft;
    books.company.drafts.put(draft);
    commit({ effect: 'draft.created', key: draftKey(draft), summary: summaryOf(draft) });
    return { status: 201, body: printDraft(books, draft) };
  });

  addApiRoute(eaccounting, 'PUT', `${path}/:id`, scopes.sales, ({ books, id, body, commit }) => {
    const old = books.company.drafts.get(id);
    if (!old || old.convertedTo) return notFound('CustomerInvoiceDraft', id);
    const draft = readDraft(books, body, old);
    if (isRefusal(draft)) return draft;
    books.company.drafts.put(draft);
    commit({ effect: 'draft.updated', key: draftKey(draft), summary: summaryOf(draft) });
    return { status: 200, body: printDraft(books, draft) };
  });

  addApiRoute(eaccounting, 'DELETE', `${path}/:id`, scopes.sales, ({ books, id, commit }) => {
    const draft = books.company.drafts.get(id);
    if (!draft || draft.convertedTo) return notFound('CustomerInvoiceDraft', id);
    books.company.drafts.remove(id);
    commit({ effect: 'draft.deleted', key: draftKey(draft), summary: summaryOf(draft) });
    return { status: Number(books.switches.get('deleteStatus')) };
  });

  addApiRoute(eaccounting, 'POST', `${path}/:id/convert`, scopes.sales, ({ books, id, body, query, commit }) => {
    const draft = books.company.drafts.get(id);
    if (!draft || draft.convertedTo) return notFound('CustomerInvoiceDraft', id);
    const choice = {
      keepOriginalDraftDate: isTrue(query, 'keepOriginalDraftDate'),
      overrideCompanyKeepOriginalDraftDate: isTrue(query, 'overrideCompanyKeepOriginalDraftDate'),
    };
    const invoice = convertDraft(books, draft, choice, body);
    if (isRefusal(invoice)) return invoice;
    settle(books, draft, invoice);
    commit({
      effect: 'invoice.booked',
      key: invoiceKey(invoice),
      summary: `invoice ${invoice.doc.InvoiceNumber} of ${invoice.doc.InvoiceDate} from draft ${id}`,
    });
    return { status: 201, body: printInvoice(books, invoice) };
  });
}
