/**
 * What a person does on the pages: change, convert and delete a draft, void an invoice. The same rules as over the API;
 * the journal tells them apart by the page's path and the words "by hand".
 */
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sendPage } from '../../kit/page.ts';
import type { Books } from '../books.ts';
import type { StoredDraft, StoredInvoice } from '../company.ts';
import { convertDraft, settle } from '../convert.ts';
import { readDraft } from '../drafts.ts';
import { booksOf, type EAccounting } from '../eaccounting.ts';
import { voidInvoice, whyNotVoided } from '../invoices.ts';
import { isRefusal, type Refusal } from '../refusal.ts';
import { draftKey, invoiceKey } from '../routes/draft-routes.ts';
import { companyPath, isCompanyKey, notThere } from './company-page.ts';
import { draftPage, invoicePage } from './document-pages.ts';

interface Params {
  company: string;
  id: string;
}

const refused = (result: Refusal): { text: string; bad: boolean } => ({ text: `${result.refused}: ${result.message}`, bad: true });

/** The draft as a body, with the fields of the form put in. */
function editedBody({ doc }: StoredDraft, form: Record<string, string>): unknown {
  const numeral = (text: string | undefined, old: number): number =>
    text === undefined || text.trim() === '' ? old : Number(text.replace(',', '.'));
  return {
    ...doc,
    InvoiceDate: form['invoiceDate'] || null,
    DueDate: form['dueDate'] || null,
    Rows: doc.Rows.map((row) => ({
      ...row,
      Text: form[`text${row.LineNumber}`] ?? row.Text,
      ...(row.IsTextRow
        ? {}
        : {
            Quantity: numeral(form[`quantity${row.LineNumber}`], row.Quantity),
            UnitPrice: numeral(form[`price${row.LineNumber}`], row.UnitPrice),
          }),
    })),
  };
}

export function addDocumentPages(eaccounting: EAccounting): void {
  const { app, commit } = eaccounting.standIn;
  const saidIn = (request: FastifyRequest): { text: string } | null => {
    const { said } = request.query as { said?: string };
    return said ? { text: said } : null;
  };
  const goTo = (reply: FastifyReply, path: string, said: string): FastifyReply =>
    reply.redirect(`${path}?said=${encodeURIComponent(said)}`, 303);

  const withDraft =
    (act: (books: Books, draft: StoredDraft, request: FastifyRequest, reply: FastifyReply) => FastifyReply) =>
    (request: FastifyRequest, reply: FastifyReply): FastifyReply => {
      const { company, id } = request.params as Params;
      if (!isCompanyKey(eaccounting, company)) return notThere(reply, `There is no company ${company}.`);
      const books = booksOf(eaccounting, company);
      const draft = books.company.drafts.get(id);
      return draft ? act(books, draft, request, reply) : notThere(reply, 'This draft is not there any more.');
    };
  const withInvoice =
    (act: (books: Books, invoice: StoredInvoice, request: FastifyRequest, reply: FastifyReply) => FastifyReply) =>
    (request: FastifyRequest, reply: FastifyReply): FastifyReply => {
      const { company, id } = request.params as Params;
      if (!isCompanyKey(eaccounting, company)) return notThere(reply, `There is no company ${company}.`);
      const books = booksOf(eaccounting, company);
      const invoice = books.company.invoices.get(id);
      return invoice ? act(books, invoice, request, reply) : notThere(reply, 'There is no such invoice.');
    };

  app.get(
    '/companies/:company/drafts/:id',
    withDraft((books, draft, request, reply) => sendPage(reply, draftPage(books, draft, saidIn(request)))),
  );

  app.post(
    '/companies/:company/drafts/:id',
    withDraft((books, draft, request, reply) => {
      if (draft.convertedTo) return goTo(reply, companyPath(books.company.key, `invoices/${draft.convertedTo}`), 'Converted already.');
      const changed = readDraft(books, editedBody(draft, request.body as Record<string, string>), draft);
      if (isRefusal(changed)) return sendPage(reply, draftPage(books, draft, refused(changed)), { status: 400 });
      books.company.drafts.put(changed);
      commit(request, {
        account: books.company.key,
        effect: 'draft.updated',
        key: draftKey(changed),
        summary: `by hand: draft ${changed.doc.Id}`,
      });
      return goTo(reply, companyPath(books.company.key, `drafts/${changed.doc.Id}`), 'Saved.');
    }),
  );

  app.post(
    '/companies/:company/drafts/:id/delete',
    withDraft((books, draft, request, reply) => {
      books.company.drafts.remove(draft.doc.Id);
      commit(request, {
        account: books.company.key,
        effect: 'draft.deleted',
        key: draftKey(draft),
        summary: `by hand: draft ${draft.doc.Id}`,
      });
      return goTo(reply, companyPath(books.company.key, 'drafts'), `The draft for ${draft.doc.CustomerName ?? ''} is deleted.`);
    }),
  );

  // A person's conversion follows the company's setting for the date, as the vendor's own page does.
  app.post(
    '/companies/:company/drafts/:id/convert',
    withDraft((books, draft, request, reply) => {
      if (draft.convertedTo) return goTo(reply, companyPath(books.company.key, `invoices/${draft.convertedTo}`), 'Converted already.');
      const invoice = convertDraft(books, draft, { keepOriginalDraftDate: false, overrideCompanyKeepOriginalDraftDate: false }, undefined);
      if (isRefusal(invoice)) return sendPage(reply, draftPage(books, draft, refused(invoice)), { status: 400 });
      settle(books, draft, invoice);
      commit(request, {
        account: books.company.key,
        effect: 'invoice.booked',
        key: invoiceKey(invoice),
        summary: `by hand: invoice ${invoice.doc.InvoiceNumber} of ${invoice.doc.InvoiceDate} from draft ${draft.doc.Id}`,
      });
      return goTo(reply, companyPath(books.company.key, `invoices/${invoice.doc.Id}`), `Booked as invoice ${invoice.doc.InvoiceNumber}.`);
    }),
  );

  app.get(
    '/companies/:company/invoices/:id',
    withInvoice((books, invoice, request, reply) =>
      sendPage(reply, invoicePage(books, invoice, emailsOf(books, invoice), saidIn(request))),
    ),
  );

  app.post(
    '/companies/:company/invoices/:id/void',
    withInvoice((books, invoice, request, reply) => {
      const why = whyNotVoided(invoice);
      if (why) return sendPage(reply, invoicePage(books, invoice, emailsOf(books, invoice), refused(why)), { status: 400 });
      voidInvoice(books, invoice);
      commit(request, {
        account: books.company.key,
        effect: 'invoice.voided',
        key: invoiceKey(invoice),
        summary: `by hand: invoice ${invoice.doc.InvoiceNumber}`,
      });
      return goTo(reply, companyPath(books.company.key, `invoices/${invoice.doc.Id}`), 'Voided.');
    }),
  );
}

const emailsOf = ({ company }: Books, { doc }: StoredInvoice): Books['company']['emails'] =>
  company.emails.filter(({ invoiceId }) => invoiceId === doc.Id);
