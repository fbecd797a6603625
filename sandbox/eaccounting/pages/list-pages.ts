/** The registers and documents of a company as plain lists. They change nothing. */

import type { Markup } from '../../kit/html.ts';
import { html } from '../../kit/html.ts';
import { sendPage, table } from '../../kit/page.ts';
import type { Books } from '../books.ts';
import { percentOn } from '../company.ts';
import { booksOf, type EAccounting } from '../eaccounting.ts';
import { paymentStatus } from '../invoices.ts';
import { companyPage, companyPath, isCompanyKey, money, notThere, type Section } from './company-page.ts';

/** Enough for a person to look at; programs have the API. */
const shown = 500;
const newest = <Row>(rows: readonly Row[]): Row[] => rows.toReversed().slice(0, shown);

function articles({ company, today }: Books): Markup {
  const percentOf = (codingId: string): string => {
    const found = company.codings.find(({ coding }) => coding.Id === codingId);
    return found ? `${percentOn(found, today)} %` : '';
  };
  return table({
    caption: `${company.articles.all().length} articles`,
    empty: 'There are no articles.',
    rows: company.articles.all().slice(0, shown),
    columns: [
      { head: 'Number', cell: (row) => row.Number },
      { head: 'Name', cell: (row) => row.Name },
      { head: 'Net price', number: true, cell: (row) => money(row.NetPrice, '') },
      { head: 'Gross price', number: true, cell: (row) => money(row.GrossPrice, '') },
      { head: 'Coding', cell: (row) => row.CodingName },
      { head: 'VAT', number: true, cell: (row) => percentOf(row.CodingId) },
      { head: 'Unit', cell: (row) => row.UnitAbbreviation },
      { head: 'Stock', number: true, cell: (row) => (row.IsStock || row.StockBalance !== 0 ? String(row.StockBalance) : '–') },
      { head: 'Active', cell: (row) => (row.IsActive ? 'Yes' : 'No') },
    ],
  });
}

function customers({ company }: Books): Markup {
  return table({
    caption: `${company.customers.all().length} customers`,
    empty: 'There are no customers.',
    rows: company.customers.all().slice(0, shown),
    columns: [
      { head: 'Number', cell: (row) => row.CustomerNumber },
      { head: 'Name', cell: (row) => row.Name },
      { head: 'Organisation number', cell: (row) => row.CorporateIdentityNumber },
      { head: 'VAT number', cell: (row) => row.VatNumber },
      { head: 'Place', cell: (row) => `${row.InvoicePostalCode} ${row.InvoiceCity}, ${row.InvoiceCountryCode ?? ''}` },
      { head: 'E-mail', cell: (row) => row.EmailAddress },
      { head: 'Currency', cell: (row) => row.CurrencyCode },
      { head: 'Private', cell: (row) => (row.IsPrivatePerson ? 'Yes' : 'No') },
      { head: 'Active', cell: (row) => (row.IsActive ? 'Yes' : 'No') },
    ],
  });
}

function suppliers({ company }: Books): Markup {
  return table({
    caption: `${company.suppliers.all().length} suppliers`,
    empty: 'There are no suppliers.',
    rows: company.suppliers.all().slice(0, shown),
    columns: [
      { head: 'Number', cell: (row) => row.SupplierNumber },
      { head: 'Name', cell: (row) => row.Name },
      { head: 'Organisation number', cell: (row) => row.CorporateIdentityNumber },
      { head: 'VAT number', cell: (row) => row.VatNumber },
      { head: 'Place', cell: (row) => `${row.PostalCode ?? ''} ${row.City ?? ''}, ${row.CountryCode ?? ''}` },
      { head: 'E-mail', cell: (row) => row.EmailAddress },
      { head: 'Currency', cell: (row) => row.CurrencyCode },
      { head: 'Active', cell: (row) => (row.IsActive ? 'Yes' : 'No') },
    ],
  });
}

function drafts({ company }: Books): Markup {
  return table({
    caption: `${company.drafts.all().length} drafts`,
    empty: 'There are no drafts.',
    rows: newest(company.drafts.all()),
    columns: [
      {
        head: 'Customer',
        cell: ({ doc }) => html`<a href="${companyPath(company.key, `drafts/${doc.Id}`)}">${doc.CustomerNumber} ${doc.CustomerName}</a>`,
      },
      { head: 'Invoice date', cell: ({ doc }) => doc.InvoiceDate },
      { head: 'Due date', cell: ({ doc }) => doc.DueDate },
      { head: 'Last row', cell: ({ doc }) => doc.Rows.at(-1)?.Text ?? '' },
      { head: 'VAT', number: true, cell: ({ doc }) => money(doc.TotalVatAmount, doc.InvoiceCurrencyCode) },
      { head: 'Total', number: true, cell: ({ doc }) => money(doc.TotalAmount, doc.InvoiceCurrencyCode) },
      { head: 'Kind', cell: ({ doc, convertedTo }) => (convertedTo ? 'Converted' : doc.IsCreditInvoice ? 'Credit' : 'Invoice') },
    ],
  });
}

function invoices({ company, today }: Books): Markup {
  const states = ['Paid', 'Unpaid', 'Overdue'];
  return table({
    caption: `${company.invoices.all().length} invoices`,
    empty: 'There are no invoices.',
    rows: newest(company.invoices.all()),
    columns: [
      { head: 'Number', cell: ({ doc }) => html`<a href="${companyPath(company.key, `invoices/${doc.Id}`)}">${doc.InvoiceNumber}</a>` },
      { head: 'Customer', cell: ({ doc }) => `${doc.CustomerNumber ?? ''} ${doc.CustomerName ?? ''}` },
      { head: 'Invoice date', cell: ({ doc }) => doc.InvoiceDate },
      { head: 'Due date', cell: ({ doc }) => doc.DueDate },
      { head: 'Reference', cell: ({ doc }) => doc.PaymentReferenceNumber },
      { head: 'VAT', number: true, cell: ({ doc }) => money(doc.TotalVatAmountInvoiceCurrency, doc.CurrencyCode) },
      { head: 'Total', number: true, cell: ({ doc }) => money(doc.TotalAmountInvoiceCurrency, doc.CurrencyCode) },
      { head: 'Status', cell: ({ doc, voided }) => (voided ? 'Voided' : (states[paymentStatus(doc, today)] ?? '')) },
    ],
  });
}

function emails({ company }: Books): Markup {
  return table({
    caption: `${company.emails.length} e-mails`,
    empty: 'No e-mail has been sent.',
    rows: newest(company.emails),
    columns: [
      { head: 'Sent', cell: (row) => row.at },
      { head: 'Invoice', cell: (row) => html`<a href="${companyPath(company.key, `invoices/${row.invoiceId}`)}">${row.invoiceNumber}</a>` },
      { head: 'To', cell: (row) => row.to },
      { head: 'Copy', cell: (row) => row.cc.join(', ') },
      { head: 'Subject', cell: (row) => row.subject },
      { head: 'Delivered', cell: (row) => (row.delivered ? 'Yes' : 'No') },
    ],
  });
}

export function addListPages(eaccounting: EAccounting): void {
  const pages: [Section, string, (books: Books) => Markup][] = [
    ['articles', 'Articles', articles],
    ['customers', 'Customers', customers],
    ['suppliers', 'Suppliers', suppliers],
    ['drafts', 'Invoice drafts', drafts],
    ['invoices', 'Sales invoices', invoices],
    ['emails', 'Sent e-mails', emails],
  ];
  for (const [section, heading, body] of pages) {
    eaccounting.standIn.app.get(`/companies/:company/${section}`, (request, reply) => {
      const { company } = request.params as { company: string };
      const { said } = request.query as { said?: string };
      if (!isCompanyKey(eaccounting, company)) return notThere(reply, `There is no company ${company}.`);
      const books = booksOf(eaccounting, company);
      return sendPage(reply, companyPage(books.company, section, heading, body(books), said ? { text: said } : null));
    });
  }
}
