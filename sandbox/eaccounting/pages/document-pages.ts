/** One draft or invoice as a page, with what a person can do to it. Only shows; the acts are in `acts-by-hand.ts`. */
import { html, type Markup } from '../../kit/html.ts';
import { buttonForm, field, table } from '../../kit/page.ts';
import type { Books } from '../books.ts';
import type { SentEmail, StoredDraft, StoredInvoice } from '../company.ts';
import { paymentStatus } from '../invoices.ts';
import { companyPage, companyPath, money } from './company-page.ts';

type Said = { text: string; bad?: boolean } | null;

function totals(lines: [string, string][]): Markup {
  return html`<dl>${lines.map(([term, value]) => html`<dt>${term}</dt><dd>${value}</dd>`)}</dl>`;
}

/** What partners have linked to the document; the vendor shows them beside it. */
function partnerLinks({ company }: Books, id: string): Markup | null {
  const links = company.links.all().filter(({ ResourceId }) => ResourceId.toLowerCase() === id.toLowerCase());
  if (links.length === 0) return null;
  return html`<h2>Links</h2><ul>${links.map(({ Href, PartnerSystemName }) => html`<li><a href="${Href}">${PartnerSystemName}: ${Href}</a></li>`)}</ul>`;
}

function editForm({ company }: Books, { doc }: StoredDraft): Markup {
  const input = (name: string, label: string, value: string | number): Markup =>
    html`<input name="${name}" aria-label="${label}" value="${value}" size="${name.startsWith('text') ? 40 : 8}">`;
  return html`<form method="post" action="${companyPath(company.key, `drafts/${doc.Id}`)}">
<div class="row"><div>${field({ label: 'Invoice date', name: 'invoiceDate', type: 'date', value: doc.InvoiceDate ?? '' })}</div><div>${field({ label: 'Due date', name: 'dueDate', type: 'date', value: doc.DueDate ?? '' })}</div></div>
${table({
  caption: 'Rows',
  empty: 'There are no rows.',
  rows: doc.Rows,
  columns: [
    { head: 'Row', number: true, cell: (row) => row.LineNumber },
    { head: 'Article', cell: (row) => row.ArticleNumber ?? '–' },
    { head: 'Text', cell: (row) => input(`text${row.LineNumber}`, `Text of row ${row.LineNumber}`, row.Text ?? '') },
    {
      head: 'Quantity',
      number: true,
      cell: (row) => (row.IsTextRow ? '' : input(`quantity${row.LineNumber}`, `Quantity of row ${row.LineNumber}`, row.Quantity)),
    },
    { head: 'Unit', cell: (row) => row.UnitAbbreviation },
    {
      head: 'Price',
      number: true,
      cell: (row) => (row.IsTextRow ? '' : input(`price${row.LineNumber}`, `Price of row ${row.LineNumber}`, row.UnitPrice)),
    },
    { head: 'Discount', number: true, cell: (row) => (row.IsTextRow ? '' : `${Math.round(row.DiscountPercentage * 10_000) / 100} %`) },
    { head: 'VAT', number: true, cell: (row) => (row.VatRate === null ? '' : `${row.VatRate} %`) },
    { head: 'Amount', number: true, cell: (row) => (row.IsTextRow ? '' : money(row.Amount, '')) },
  ],
})}
<div class="row"><button>Save</button></div></form>`;
}

export function draftPage(books: Books, stored: StoredDraft, said: Said): string {
  const { company } = books;
  const { doc, convertedTo } = stored;
  const path = companyPath(company.key, `drafts/${doc.Id}`);
  return companyPage(
    company,
    'drafts',
    `${doc.IsCreditInvoice ? 'Credit draft' : 'Draft'} for ${doc.CustomerName ?? ''}`,
    html`
${convertedTo ? html`<p class="note">Converted. <a href="${companyPath(company.key, `invoices/${convertedTo}`)}">To the invoice</a></p>` : editForm(books, stored)}
${totals([
  ['VAT', money(doc.TotalVatAmount, doc.InvoiceCurrencyCode)],
  ['Rounding', money(doc.TotalRoundings, doc.InvoiceCurrencyCode)],
  ['Total', money(doc.TotalAmount, doc.InvoiceCurrencyCode)],
  ['Prices', doc.IncludesVat ? 'with VAT' : 'without VAT'],
  ['Created', doc.CreatedUtc ?? ''],
])}
${partnerLinks(books, doc.Id)}
${convertedTo ? null : html`<div class="row">${buttonForm({ action: `${path}/convert`, label: 'Convert to invoice' })}${buttonForm({ action: `${path}/delete`, label: 'Delete draft', kind: 'danger' })}</div>`}`,
    said,
  );
}

export function invoicePage(books: Books, { doc, voided }: StoredInvoice, emails: SentEmail[], said: Said): string {
  const { company, today } = books;
  const status = voided ? 'Voided' : ['Paid', 'Unpaid', 'Overdue'][paymentStatus(doc, today)];
  return companyPage(
    company,
    'invoices',
    `${doc.IsCreditInvoice ? 'Credit invoice' : 'Invoice'} ${doc.InvoiceNumber}`,
    html`
<p>${doc.CustomerNumber} ${doc.CustomerName}, dated ${doc.InvoiceDate}, due ${doc.DueDate}. ${status}.</p>
${table({
  caption: 'Rows',
  empty: 'There are no rows.',
  rows: doc.Rows,
  columns: [
    { head: 'Row', number: true, cell: (row) => row.LineNumber },
    { head: 'Article', cell: (row) => row.ArticleNumber ?? '–' },
    { head: 'Text', cell: (row) => row.Text },
    { head: 'Quantity', number: true, cell: (row) => (row.IsTextRow ? '' : String(row.Quantity)) },
    { head: 'Unit', cell: (row) => row.UnitAbbreviation },
    { head: 'Price', number: true, cell: (row) => (row.IsTextRow ? '' : String(row.UnitPrice)) },
    { head: 'VAT', number: true, cell: (row) => (row.VatRate === null ? '' : `${row.VatRate} %`) },
    { head: 'Net', number: true, cell: (row) => (row.IsTextRow ? '' : money(row.AmountNoVat, '')) },
  ],
})}
${totals([
  ['VAT', money(doc.TotalVatAmountInvoiceCurrency, doc.CurrencyCode)],
  ['Rounding', money(doc.TotalRoundings, company.settings.currencyCode)],
  ['Total', money(doc.TotalAmountInvoiceCurrency, doc.CurrencyCode)],
  ['To pay', money(doc.RemainingAmountInvoiceCurrency, doc.CurrencyCode)],
  ['Payment reference', doc.PaymentReferenceNumber || '–'],
  ['Voucher', doc.VoucherNumber ?? ''],
])}
<h2>E-mails</h2>
${emails.length === 0 ? html`<p class="quiet">Not e-mailed.</p>` : html`<ul>${emails.map(({ at, to, cc, subject }) => html`<li>${at}: ${subject}, to ${[to, ...cc].join(', ')}</li>`)}</ul>`}
${partnerLinks(books, doc.Id)}
${voided ? null : html`<div class="row">${buttonForm({ action: companyPath(company.key, `invoices/${doc.Id}/void`), label: 'Void invoice', kind: 'danger' })}</div>`}`,
    said,
  );
}
